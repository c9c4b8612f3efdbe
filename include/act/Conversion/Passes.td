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

#endif // ACT_CONVERSION_PASSES_TD
