// Lookups in constant tables, and quantized activations, which become such.
#ifndef ACT_TABLE_OPS_TD
#define ACT_TABLE_OPS_TD

def Act_ByteLike : TypeOrValueSemanticsContainer<
    I8, "i8, or a vector or tensor of it">;
def Act_TableIndexLike : TypeOrValueSemanticsContainer<
    AnyTypeOf<[I8, I32]>, "i8 or i32, or a vector or tensor of it">;
def Act_IndexLike : TypeOrValueSemanticsContainer<
    Index, "index, or a vector or tensor of it">;
def Act_TableEntryLike : TypeOrValueSemanticsContainer<
    AnyTypeOf<[AnySignlessInteger, AnyFloat]>,
    "a signless integer or float, or a vector or tensor of it">;
def Act_DenseElementsAttr : Attr<
    CPred<"::llvm::isa<::mlir::DenseElementsAttr>($_self)">,
    "dense elements"> {
  let storageType = "::mlir::DenseElementsAttr";
  let returnType = "::mlir::DenseElementsAttr";
  let convertFromStorage = "$_self";
}

def Act_TableLookupOp : Act_BaseOp<"table_lookup", [
    Pure, Act_TargetPrimitive, DeclareOpInterfaceMethods<VectorUnrollOpInterface>]
    # ElementwiseMappable.traits> {
  let summary = "Look up entries of a constant table";
  let description = [{
    For each element the result is the entry of `table` with the number that the
    lower bits of `index` are, as many as number the entries.

    An index of i8 has 256 entries: its 8 bits are taken as 0 to 255, entry 255
    belongs to −1. Or it has rows of 256 entries each: then `row` says which one (it
    must be one of them; this is not checked at run time). TOSA's TABLE on int8 has
    its entry for −128 first: its table is this one with the halves exchanged.

    An index of i32 has 8, 16 or 32 entries of f32, which stay in vector registers
    where a target can permute those. The upper bits may be anything: those of a
    float to which a magic constant was added will do.

    `convert-act-table-lookup` lowers it for a target.

    Example (the tables are splats here):
    ```mlir
    func.func @look_up(%x: vector<64xi8>, %c: vector<64xi8>,
                       %row: vector<64xindex>, %i: vector<16xi32>)
        -> (vector<64xi8>, vector<64xf32>, vector<16xf32>) {
      %0 = act.table_lookup %x in dense<1> : tensor<256xi8>
          : vector<64xi8> -> vector<64xi8>
      %1 = act.table_lookup %c[%row] in dense<2.0> : tensor<3x256xf32>
          : vector<64xi8>, vector<64xindex> -> vector<64xf32>
      %2 = act.table_lookup %i in dense<0.5> : tensor<32xf32>
          : vector<16xi32> -> vector<16xf32>
      return %0, %1, %2 : vector<64xi8>, vector<64xf32>, vector<16xf32>
    }
    ```
  }];
  let arguments = (ins
    Act_TableIndexLike:$index,
    Optional<Act_IndexLike>:$row,
    Act_DenseElementsAttr:$table
  );
  let results = (outs Act_TableEntryLike:$result);
  let assemblyFormat = [{
    $index (`[` $row^ `]`)? `in` $table attr-dict `:`
    type($index) (`,` type($row)^)? `->` type($result)
  }];
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Act_QuantizedOp : Act_BaseOp<"quantized", [
    Pure, AllTypesMatch<["x", "result"]>,
    DeclareOpInterfaceMethods<VectorUnrollOpInterface>,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]
    # ElementwiseMappable.traits> {
  let summary = "An activation, or its derivative, on quantized 8-bit integers";
  let description = [{
    An int8 value q stands for the real number scale · (q − zero point). The result
    stands for f of the number for which x stands; with `wrt n` for the derivative
    of f with respect to operand n (0 is x, n the n-th parameter). Each of the 256
    values of x has one result:

        r = x_scale * (x - x_zero_point)                            in f32
        t = f(r, parameters...)                            rounded to f32 once
        y = round(t * (1 / y_scale)) + y_zero_point                 in f32

    clamped to −128 … 127, where round takes halves away from zero. This is how
    TFLite fills its tables (LUTPopulateInt8 in tensorflow/lite/kernels/internal/
    common.h), which TOSA's TABLE ops made from TFLite repeat; those evaluate f by
    libm, so that theirs may differ where f32 is rounded in another way. A
    positive or negative infinite t becomes 127 or −128. NaN, which has no image in
    the integers, becomes y_zero_point, the real 0.

    `x_scale` and `x_zero_point` have one value each, or one for each position
    along the dimension `axis` of a ranked tensor. `act-decompose` makes ops on
    scalars of the latter: there the operand in brackets says which of the values
    holds. The parameters are f64; without them the defaults hold.

    Example:
    ```mlir
    func.func @forward(%x: tensor<?x3xi8>) -> (tensor<?x3xi8>, tensor<?x3xi8>) {
      %y = act.quantized gelu %x x_scale [5.0e-2] x_zero_point [3]
          y_scale 2.5e-2 y_zero_point -128 : tensor<?x3xi8>
      %z = act.quantized leaky_relu %x x_scale [5.0e-2, 0.1, 1.0]
          x_zero_point [3, 0, -7] axis 1 y_scale 2.5e-2 y_zero_point 0
          parameters [0.25] : tensor<?x3xi8>
      return %y, %z : tensor<?x3xi8>, tensor<?x3xi8>
    }
    ```
  }];
  let arguments = (ins
    Act_ActivationAttr:$activation,
    OptionalAttr<ConfinedAttr<I64Attr, [IntNonNegative]>>:$wrt,
    Act_ByteLike:$x,
    Optional<Act_IndexLike>:$channel,
    DenseF32ArrayAttr:$x_scale,
    DenseI32ArrayAttr:$x_zero_point,
    OptionalAttr<ConfinedAttr<I64Attr, [IntNonNegative]>>:$axis,
    F32Attr:$y_scale,
    I32Attr:$y_zero_point,
    OptionalAttr<DenseF64ArrayAttr>:$parameters
  );
  let results = (outs Act_ByteLike:$result);
  let assemblyFormat = [{
    custom<Activation>($activation) (`wrt` $wrt^)? $x (`[` $channel^ `]`)?
    `x_scale` $x_scale `x_zero_point` $x_zero_point (`axis` $axis^)?
    `y_scale` $y_scale `y_zero_point` $y_zero_point
    (`parameters` $parameters^)? attr-dict `:` type($x) (`,` type($channel)^)?
  }];
  let hasVerifier = 1;
}

#endif // ACT_TABLE_OPS_TD
