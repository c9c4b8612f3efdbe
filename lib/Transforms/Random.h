// Random numbers in the bodies of linalg.generic ops.
#ifndef ACT_LIB_TRANSFORMS_RANDOM_H
#define ACT_LIB_TRANSFORMS_RANDOM_H

#include "act/Transforms/Threefry.h"

namespace mlir::act {

/// Noise for each element of a tensor, of a seed and the element's row-major
/// index.
class Noise {
public:
  /// To be built where the linalg.generic will be; `seed` is an i64.
  Noise(OpBuilder &builder, Location loc, Value tensor, Value seed);

  /// In the body of an op with one loop for each dimension of the tensor: a
  /// number of type `type` (f32 or f64), uniform in the open interval (0, 1).
  Value uniform(OpBuilder &builder, Location loc, FloatType type) const;

private:
  Words counter(OpBuilder &builder, Location loc) const;

  SmallVector<Value> sizes;
  Words key;
};

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_RANDOM_H
