// Activations with a parameter a channel. ActStructuredOps.td includes this file.
#ifndef ACT_CHANNELWISE_OPS_TD
#define ACT_CHANNELWISE_OPS_TD

def Act_ChannelParameter :
    AnyTypeOf<[F16, BF16, F32, F64, 0DTensorOf<[F16, BF16, F32, F64]>,
               1DTensorOf<[F16, BF16, F32, F64]>],
              "scalar, or tensor of rank 0 or 1, of f16, bf16, f32 or f64">;

def Act_ChannelwiseOp : Act_BaseOp<"channelwise", [
    Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>,
    AllTypesMatch<["x", "result"]>]> {
  let summary = "An activation whose parameters vary along one axis";
  let description = [{
    f(x, p...) for each element of x. A parameter is a tensor of one value for each
    index of the axis `dim` (a channel), or shared: a tensor of rank 0 or a scalar.
    f is a name of the library, `@symbol` or a `#act.formula`; all its parameters
    are given, in their order.

    x may be narrower than a parameter (bf16 with f32 parameters): all is computed
    in the widest type, at least f32, and rounded once to the type of x.

    At ±0, ±inf and NaN the result is that of `act.apply f`.

    Example (PReLU over the channels of an image):
    ```mlir
    func.func @prelu(%x: tensor<?x64x?x?xf32>, %a: tensor<64xf32>) -> tensor<?x64x?x?xf32> {
      %y = act.channelwise prelu %x, %a dim 1 : tensor<?x64x?x?xf32>, tensor<64xf32>
      return %y : tensor<?x64x?x?xf32>
    }
    ```
  }];
  let arguments = (ins
    Act_ActivationAttr:$activation,
    Act_FloatTensor:$x,
    Variadic<Act_ChannelParameter>:$parameters,
    ConfinedAttr<I64Attr, [IntNonNegative]>:$dim);
  let results = (outs Act_FloatTensor:$result);
  let assemblyFormat = [{
    custom<Activation>($activation) $x `,` $parameters `dim` $dim attr-dict `:`
    type($x) `,` type($parameters)
  }];
  let hasVerifier = 1;
}

def Act_ChannelwiseVjpOp : Act_BaseOp<"channelwise_vjp", [
    Pure, DeclareOpInterfaceMethods<SymbolUserOpInterface>,
    InferTypeOpAdaptor, AllTypesMatch<["gradient", "x"]>]> {
  let summary = "Vector-Jacobian product of channelwise";
  let description = [{
    `act.channelwise_vjp f wrt n %g, %x, %p...` is the gradient with respect to x
    (n = 0) or to the n-th parameter of `act.channelwise f`. That of x has the type
    of x. That of a parameter has the type of the parameter: g · ∂f/∂p is summed
    over all dimensions that share it.

    A sum has f64 accumulators where the computation is in f32, f32 ones where all
    is f16 or bf16, and f64 ones in f64; it is rounded once. The order of the
    additions is not defined. Of no elements it is 0.

    At kinks, ±0, ±inf and NaN the terms are those of `act.vjp f`: one NaN, or
    infinities of both signs, make their sum NaN.

    Example:
    ```mlir
    func.func @backward(%g: tensor<?x64x?x?xf32>, %x: tensor<?x64x?x?xf32>,
                        %a: tensor<64xf32>) -> tensor<64xf32> {
      %da = act.channelwise_vjp prelu wrt 1 %g, %x, %a dim 1 : tensor<?x64x?x?xf32>, tensor<64xf32>
      return %da : tensor<64xf32>
    }
    ```
  }];
  let arguments = (ins
    Act_ActivationAttr:$activation,
    ConfinedAttr<I64Attr, [IntNonNegative]>:$wrt,
    Act_FloatTensor:$gradient,
    Act_FloatTensor:$x,
    Variadic<Act_ChannelParameter>:$parameters,
    ConfinedAttr<I64Attr, [IntNonNegative]>:$dim);
  let results = (outs AnyTypeOf<[Act_FloatTensor, F16, BF16, F32, F64]>:$result);
  let assemblyFormat = [{
    custom<Activation>($activation) `wrt` $wrt $gradient `,` $x `,` $parameters
    `dim` $dim attr-dict `:` type($x) `,` type($parameters)
  }];
  let hasVerifier = 1;
}

#endif // ACT_CHANNELWISE_OPS_TD
