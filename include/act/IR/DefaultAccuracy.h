// What an op that asks for no accuracy gets.
#ifndef ACT_IR_DEFAULTACCURACY_H
#define ACT_IR_DEFAULTACCURACY_H

#include "act/IR/Act.h"

namespace mlir::act {

/// What an op on `type` that asks for nothing gets where it can be had: full
/// tails and specials, within 4 ulps, of narrower types than f32 within one.
AccuracyAttr getDefaultAccuracy(FloatType type);

} // namespace mlir::act

#endif // ACT_IR_DEFAULTACCURACY_H
