// Roundings that change nothing.
#ifndef ACT_DEFINITIONS_ROUNDING_H
#define ACT_DEFINITIONS_ROUNDING_H

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::act {

/// The attribute of an arith.truncf to bf16 whose ties may go either way, since
/// what it rounds is not exact: a tie is an accident of its error. It is a
/// permission only; code without it is right, too.
constexpr llvm::StringLiteral kAnyTieAttrName = "act.any_tie";

/// Whether every value that `op` rounds is one of its result type already:
/// extended from it, a constant, or picked from such values by selections,
/// minima and maxima, or of these with another sign. Only the payload of a NaN
/// may be lost.
bool isExact(arith::TruncFOp op);

/// What a rounding to bf16 needs.
enum class Rounding {
  /// Any f32 may come.
  Full,
  /// The lower half of a NaN's bits is 0, as of what was extended from bf16:
  /// rounded like a number, it stays a NaN. CPUs (x86, Arm, RISC-V) hand on the
  /// payload of an operand, and NaNs that they make have 0 there. NVIDIA's GPUs
  /// make 0x7fffffff, of which this must not be said.
  KeepsPayload,
  /// The same, and ties may go either way (kAnyTieAttrName).
  AnyTie,
  /// Every value is one of bf16 (isExact).
  Exact
};

Rounding getRounding(arith::TruncFOp op);

/// Replaces each arith.truncf in `root` whose operand is selected from extended
/// values and constants, or is one of these with another sign, by the selection
/// in the narrow type; for bf16 by another sign alone. What is extended and
/// rounded again is left as it was.
void narrowExactRoundings(Operation *root);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_ROUNDING_H
