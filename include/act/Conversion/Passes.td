// Conversions out of the act dialect and its surroundings.
#ifndef ACT_CONVERSION_PASSES_TD
#define ACT_CONVERSION_PASSES_TD

include "mlir/Pass/PassBase.td"

def ConvertActRounding : Pass<"convert-act-rounding"> {
  let summary = "Lower truncations to bf16 to integer rounding";
  let description = [{
    `arith.truncf` from f32 to bf16 becomes the library's `bf16.round.f32`:
    round to nearest even on the bits. The narrowing instructions of AVX512-BF16
    flush subnormals, and targets without them call a function for each element.
  }];
  let dependentDialects = ["arith::ArithDialect", "vector::VectorDialect"];
}

def ConvertActLibm : Pass<"convert-act-libm", "ModuleOp"> {
  let summary = "Lower the math ops that no instruction computes to libm calls";
  let description = [{
    Upstream's convert-math-to-libm also makes calls of fma, copysign, sqrt and
    the like, and convert-math-to-llvm lowers expm1 and log1p to forms that
    cancel. This pass calls libm for what is left of exp, log, erf, ... (f64, and
    functions for which the library has no implementation) and leaves the rest to
    convert-math-to-llvm. Vectors are taken apart.
  }];
  let dependentDialects = ["func::FuncDialect", "vector::VectorDialect",
                           "arith::ArithDialect"];
}

#endif // ACT_CONVERSION_PASSES_TD
