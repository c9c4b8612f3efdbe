// Cloning a formula or an implementation at the types of its arguments.
#ifndef ACT_DEFINITIONS_INSTANTIATE_H
#define ACT_DEFINITIONS_INSTANTIATE_H

#include "act/Definitions/Library.h"
#include "mlir/IR/Builders.h"

namespace mlir::act {
class ActivationOpInterface;
enum class EstimateKind : uint32_t;

/// How a function of the library is cloned.
struct InstantiateOptions {
  /// What f64 stands for in the function, or null for an implementation, whose
  /// types are meant as written.
  FloatType floatType;
  /// Replace elementary functions (math.exp, ...) by the library's own
  /// implementations for `floatType`, where it has them.
  bool approximate = false;
  /// The results are rounded to f32 or narrower: elementary functions are those
  /// for intermediate values in f64 (`exp.approx.wide`), which are accurate far
  /// beyond f32 and know no subnormals.
  bool wide = false;
  /// Emit `act.scaleb`, `act.quotient` and `act.estimate` in arith and math,
  /// for compilers without them.
  bool expandPrimitives = false;
};

/// Clones the body of `function` at `builder`'s insertion point and returns its
/// result. All shaped `arguments` have one shape; scalars among them are
/// broadcast to it. Calls and act ops are inlined. Missing trailing arguments
/// take their defaults. Fails with a diagnostic at `loc`.
FailureOr<Value> instantiate(OpBuilder &builder, Location loc,
                             Activation activation, func::FuncOp function,
                             ValueRange arguments,
                             const InstantiateOptions &options);

/// `like` with its element type replaced.
Type withElementType(Type like, Type elementType);

/// The type in which values of type `element` are computed by default: f32 for
/// types of 8 and 16 bits, itself otherwise.
FloatType getDefaultComputeType(Type element);

/// `value`, a scalar, vector or tensor, with elements of type `element`:
/// extended, rounded (from f64 to 16 bits by way of f32) or as it is.
Value convertFloat(OpBuilder &builder, Location loc, Value value, Type element);

/// What `act.scaleb` of the scalars, vectors or tensors `x` and `n` computes,
/// as a product with two powers of two that are made of the exponent's bits.
Value scaleByFactors(OpBuilder &builder, Location loc, Value x, Value n);

/// The function that `act.estimate` estimates of the scalar, vector or tensor
/// `x`, with the accuracy of arith and math.
Value computeEstimated(OpBuilder &builder, Location loc, EstimateKind kind,
                       Value x);

/// `value` rounded to the element type of `op`, or saturated where it says so.
Value roundToElement(OpBuilder &builder, ActivationOpInterface op, Value value);

/// `value` as a scalar, vector or tensor constant of the type of `like` with
/// the element type `elementType`; a dynamic tensor is splatted to the shape of
/// `like`.
Value splatConstant(OpBuilder &builder, Location loc, TypedAttr value,
                    Value like);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_INSTANTIATE_H
