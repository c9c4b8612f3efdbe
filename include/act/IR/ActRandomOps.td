// Ops that draw random numbers. ActStructuredOps.td includes this file.
#ifndef ACT_RANDOM_OPS_TD
#define ACT_RANDOM_OPS_TD

defvar Act_noise = [{

    The noise is a function of the seed and of the element's position alone, so
    that it depends neither on vector width, tiling or threads, nor on the target:
    Threefry-2x32-20 (Salmon et al., "Parallel Random Numbers: As Easy as 1, 2, 3",
    SC 2011) with the seed as key and the element's row-major index as counter.
    Ops that are to be independent need different seeds.
}];

defvar Act_rreluBounds = (ins
    DefaultValuedAttr<F64Attr, "0.125">:$lower,
    DefaultValuedAttr<F64Attr, "1.0/3.0">:$upper);

def Act_RreluOp : Act_BaseOp<"rrelu", [
    Pure, AllTypesMatch<["x", "result"]>]> {
  let summary = "x > 0 ? x : a*x, with a random slope for each element";
  let description = [{
    With a `seed`, as in training, the slope of each element is drawn uniformly
    from (`lower`, `upper`), by default (1/8, 1/3). Without one, as in inference,
    it is (lower + upper) / 2, by default 11/48. f16 and bf16 compute in f32 and
    round once.
  }] # Act_noise # [{
    ±0 keep their sign; +inf stays, −inf too unless the slope is 0; NaN passes.

    Example:
    ```mlir
    func.func @train(%x: tensor<?x8xf32>, %seed: i64) -> tensor<?x8xf32> {
      %y = act.rrelu %x seed %seed {lower = 0.1 : f64, upper = 0.3 : f64} : tensor<?x8xf32>
      return %y : tensor<?x8xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$x, Optional<I64>:$seed),
                       Act_rreluBounds);
  let results = (outs Act_FloatTensor:$result);
  let assemblyFormat = "$x (`seed` $seed^)? attr-dict `:` type($x)";
  let hasVerifier = 1;
}

def Act_RreluVjpOp : Act_BaseOp<"rrelu_vjp", [
    Pure, AllTypesMatch<["gradient", "x", "result"]>]> {
  let summary = "Vector-Jacobian product of rrelu";
  let description = [{
    x > 0 ? g : a·g for each element, with the slope a that `act.rrelu` has with the
    same seed, shape and attributes: it is drawn again, not stored. At ±0 and NaN
    the result is a·g.

    Example:
    ```mlir
    func.func @backward(%g: tensor<8xf32>, %x: tensor<8xf32>, %seed: i64) -> tensor<8xf32> {
      %dx = act.rrelu_vjp %g, %x seed %seed : tensor<8xf32>
      return %dx : tensor<8xf32>
    }
    ```
  }];
  let arguments = !con((ins Act_FloatTensor:$gradient, Act_FloatTensor:$x,
                        Optional<I64>:$seed), Act_rreluBounds);
  let results = (outs Act_FloatTensor:$result);
  let assemblyFormat = [{
    $gradient `,` $x (`seed` $seed^)? attr-dict `:` type($x)
  }];
  let hasVerifier = 1;
}

class Act_GumbelSoftmax<string mnemonic, dag first, list<Trait> traits = []> :
    Act_AlongAxis<mnemonic, traits # [
      AllTypesMatch<["x", "result"]>,
      TypesMatchWith<"the temperature has the element type of x", "x",
                     "temperature", "::mlir::getElementTypeOrSelf($_self)">]> {
  let arguments = !con(first, (ins Act_FloatTensor:$x, I64:$seed,
      AnyTypeOf<[F16, BF16, F32, F64]>:$temperature), Act_axis);
}

def Act_GumbelSoftmaxOp : Act_GumbelSoftmax<"gumbel_softmax", (ins)> {
  let summary = "softmax((x + G) / t) along an axis, G Gumbel noise";
  let description = [{
    G = −log(−log(u)) with u uniform in (0, 1), for each element; t > 0 is the
    temperature. A sample of the categorical distribution of logits x, the more
    one-hot the lower t is (Jang, Gu & Poole, ICLR 2017). The maximum is taken off
    before the division by t, so that no finite x overflows. f16 and bf16 compute
    in f32 and round once.
  }] # Act_noise # [{
    u has 23 random bits (52 in f64), so that G lies in [−2.82, 16.64] (f64: [−3.6,
    36.8]).

    Values at ±0, ±inf and NaN of x are those of `act.softmax`. A temperature of 0
    or NaN gives NaN; a negative one is not supported.

    Example:
    ```mlir
    func.func @sample(%x: tensor<?x10xf32>, %seed: i64, %t: f32) -> tensor<?x10xf32> {
      %y = act.gumbel_softmax %x seed %seed temperature %t dim 1 : tensor<?x10xf32>
      return %y : tensor<?x10xf32>
    }
    ```
  }];
  let assemblyFormat = [{
    $x `seed` $seed `temperature` $temperature `dim` $dim attr-dict `:` type($x)
  }];
}

def Act_GumbelSoftmaxVjpOp : Act_GumbelSoftmax<"gumbel_softmax_vjp",
    (ins Act_FloatTensor:$gradient), [AllTypesMatch<["gradient", "x"]>]> {
  let summary = "Vector-Jacobian product of gumbel_softmax with respect to x";
  let description = [{
    y · (g − Σ g·y) / t with y = `act.gumbel_softmax` of the same operands, which is
    computed again: the noise is drawn from the seed, not stored. Where y is at
    hand, `act.softmax_vjp` of it, divided by t, is the same.

    Example:
    ```mlir
    func.func @backward(%g: tensor<?x10xf32>, %x: tensor<?x10xf32>, %seed: i64,
                        %t: f32) -> tensor<?x10xf32> {
      %dx = act.gumbel_softmax_vjp %g, %x seed %seed temperature %t dim 1 : tensor<?x10xf32>
      return %dx : tensor<?x10xf32>
    }
    ```
    Values at ±inf and NaN follow from the products and sums.
  }];
  let assemblyFormat = [{
    $gradient `,` $x `seed` $seed `temperature` $temperature `dim` $dim attr-dict
    `:` type($x)
  }];
}

#endif // ACT_RANDOM_OPS_TD
