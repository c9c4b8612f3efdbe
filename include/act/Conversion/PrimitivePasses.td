// Conversions of the operations of targets. Passes.td includes this file.
#ifndef ACT_CONVERSION_PRIMITIVEPASSES_TD
#define ACT_CONVERSION_PRIMITIVEPASSES_TD

def ConvertActTableLookup : Pass<"convert-act-table-lookup"> {
  let summary = "Lower table lookups to permutations, gathers or loads";
  let description = [{
    Bytes are looked up in registers where `cpu` can: by two permutations of 128
    bytes for 64 elements with AVX512-VBMI, by 16 shuffles for 32 with AVX2. With
    AVX512-VBMI f32 entries are looked up byte by byte if there are 64 of them. Tables
    of 8, 16 and 32 f32 are permuted: with AVX-512 by one instruction for 16 elements,
    with AVX2 by one for 8 elements and 8 entries, and by blends of several beyond. Other
    vectors become gathers from a constant global, scalars loads. Runs on an op
    that is, or is in, a symbol table; ops on tensors are left alone.

    Example (`cpu=icelake-server`):
    ```mlir
    func.func @look_up(%x: vector<64xi8>) -> vector<64xi8> {
      %0 = act.table_lookup %x in dense<1> : tensor<256xi8>
          : vector<64xi8> -> vector<64xi8>
      return %0 : vector<64xi8>
    }
    ```
  }];
  let options = [
    Option<"cpu", "cpu", "std::string", "\"\"",
           "The CPU as LLVM names it, or 'host'; without it no instructions of a "
           "CPU's are used">
  ];
  let dependentDialects = ["arith::ArithDialect", "LLVM::LLVMDialect",
                           "memref::MemRefDialect", "vector::VectorDialect"];
}

def ConvertActQuotient : Pass<"convert-act-quotient"> {
  let summary = "Lower quotients to divisions, or to a GPU's estimate";
  let description = [{
    `act.quotient` becomes arith.divf. With `gpu` it becomes `act.estimate` of 1/d,
    which is within an ulp, and three operations: q = n·r, its residual d·q − n,
    which is exact, and q less the residual times r. In the residual's sign lies that
    of a zero. Ops on tensors are left alone.

    Example (`gpu=true`):
    ```mlir
    func.func @divide(%n: f32, %d: f32) -> f32 {
      %0 = act.quotient %n, %d : f32
      return %0 : f32
    }
    ```
  }];
  let options = [
    Option<"gpu", "gpu", "bool", "false",
           "For NVIDIA GPUs, whose divisions branch">
  ];
  let dependentDialects = ["arith::ArithDialect", "math::MathDialect"];
}

def ConvertActEstimate : Pass<"convert-act-estimate"> {
  let summary = "Lower estimates to a GPU's instructions, or to what they estimate";
  let description = [{
    `act.estimate` becomes math.exp2, a division or math.tanh, for
    `act-approximate-math` to expand. With `gpu` it becomes an intrinsic function of
    NVIDIA's for each element. Ops on tensors are left alone.

    Example (`gpu=true`):
    ```mlir
    func.func @power(%t: f32) -> f32 {
      %0 = act.estimate exp2 %t : f32
      return %0 : f32
    }
    ```
  }];
  let options = [
    Option<"gpu", "gpu", "bool", "false",
           "For NVIDIA GPUs, which have instructions">
  ];
  let dependentDialects = ["arith::ArithDialect", "LLVM::LLVMDialect",
                           "math::MathDialect", "vector::VectorDialect"];
}

def ConvertActScaleb : Pass<"convert-act-scaleb"> {
  let summary = "Lower scaling by powers of two to an instruction or to the exponent's bits";
  let description = [{
    With AVX-512 `act.scaleb` on vectors of a register's length, or several of it,
    becomes vscalefps or vscalefpd. Elsewhere, on scalars and on other vectors, the
    power is made from the exponent's bits as two factors, since 2^-150 and 2^128 are
    no floats: the first product is exact, or so far beyond the type's range that
    the result is zero or infinite, and the second one rounds. An exponent from
    which a magic constant (1.5 · 2^23 in f32, 1.5 · 2^52 in f64) was subtracted is
    taken from the bits before that; others are rounded down and the constant
    added. Ops on tensors are left alone.

    Example (`cpu=icelake-server`):
    ```mlir
    func.func @scale(%p: vector<16xf32>, %k: vector<16xf32>) -> vector<16xf32> {
      %0 = act.scaleb %p, %k : vector<16xf32>
      return %0 : vector<16xf32>
    }
    ```
  }];
  let options = [
    Option<"cpu", "cpu", "std::string", "\"\"",
           "The CPU as LLVM names it, or 'host'; without it no instructions of a "
           "CPU's are used">
  ];
  let dependentDialects = ["arith::ArithDialect", "LLVM::LLVMDialect",
                           "math::MathDialect", "vector::VectorDialect"];
}

#endif // ACT_CONVERSION_PRIMITIVEPASSES_TD
