// How much of a value's precision reaches memory.
#ifndef ACT_LIB_TRANSFORMS_PRECISION_H
#define ACT_LIB_TRANSFORMS_PRECISION_H

#include "act/IR/Act.h"

namespace mlir::act {

/// Whether `type` is f16 or bf16.
bool isNarrow(Type type);

/// Whether `value`, of f32, is rounded to f16 or bf16 wherever it goes, and on
/// the way only multiplied, divided, negated, limited or selected: its relative
/// error is then the result's, and what is below half an ulp of the narrow type
/// hardly shows.
bool isRoundedToNarrow(Value value);

/// What suffices of such a value: half an ulp of f16.
AccuracyAttr getNarrowAccuracy(MLIRContext *context);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_PRECISION_H
