// What the decompositions of structured ops share.
#ifndef ACT_LIB_TRANSFORMS_DECOMPOSE_H
#define ACT_LIB_TRANSFORMS_DECOMPOSE_H

#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "mlir/IR/PatternMatch.h"

namespace mlir::act {

/// Gated units, on two operands or a packed one, and their gradients.
void populateDecomposeGatedPatterns(RewritePatternSet &patterns);

/// The softmax family and its gradients, along an axis.
void populateDecomposeSoftmaxPatterns(RewritePatternSet &patterns);

/// Maxout and its gradient.
void populateDecomposeMaxoutPatterns(RewritePatternSet &patterns);

/// Quantized activations with channels.
void populateDecomposeQuantizedPatterns(RewritePatternSet &patterns);

/// The scalar `value` of type `type`.
Value createFloat(OpBuilder &builder, Location loc, double value,
                  FloatType type);

/// Makes the scalar result of an element of a structured op: takes its inputs'
/// scalars (and, of a reduction, the accumulator last).
using BodyBuilder =
    llvm::function_ref<Value(OpBuilder &, Location, ValueRange)>;

/// An elementwise linalg.generic over `inputs` of one shape, the result a
/// tensor of that shape with elements of type `element`.
Value createElementwise(OpBuilder &builder, Location loc, ValueRange inputs,
                        Type element, BodyBuilder body);

} // namespace mlir::act

#endif // ACT_LIB_TRANSFORMS_DECOMPOSE_H
