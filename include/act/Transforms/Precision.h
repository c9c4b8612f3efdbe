// How much of a value's precision reaches memory, and what suffices for it.
#ifndef ACT_TRANSFORMS_PRECISION_H
#define ACT_TRANSFORMS_PRECISION_H

#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"

namespace mlir::act {

/// Whether `type` is f16 or bf16.
bool isNarrow(Type type);

/// The type to which `value`, of f32, is rounded wherever it goes, f16 or bf16,
/// of several the finest; null where it goes elsewhere, or is more than
/// multiplied, divided, negated, limited or selected on the way. Its relative
/// error is then the result's, and what is below half an ulp of that type
/// hardly shows.
FloatType getNarrowStored(Value value);

/// What suffices in f32 of such a value: half an ulp of `type`.
AccuracyAttr getNarrowAccuracy(FloatType type);

/// Of `all` implementations of what gives `result` those that satisfy `asked`,
/// in their order. Where nothing is asked, and the result is rounded to f16 or
/// bf16 wherever it goes, those that suffice for that, if there are any; else
/// those with the default accuracy or, without such, the first.
SmallVector<const Implementation *>
getSatisfying(Value result, AccuracyAttr asked, ArrayRef<Implementation> all);

} // namespace mlir::act

#endif // ACT_TRANSFORMS_PRECISION_H
