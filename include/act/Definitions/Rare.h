// Code for operands that seldom occur.
#ifndef ACT_DEFINITIONS_RARE_H
#define ACT_DEFINITIONS_RARE_H

#include "mlir/Dialect/Arith/IR/Arith.h"

namespace mlir::act {

/// The attribute of an arith.select whose condition seldom holds, so that its
/// true value is worth a branch.
constexpr llvm::StringLiteral kRareAttrName = "act.rare";

/// What one condition that seldom holds selects.
struct RareCase {
  Value condition;
  /// The selections by it that are marked, in order.
  SmallVector<arith::SelectOp> selections;
  /// The ops, in order, that nothing but the true values needs.
  SmallVector<Operation *> ops;
};

/// The cases among the ops of `block`.
SmallVector<RareCase> findRareCases(Block &block);

/// Whether `condition` compares words of 32 bits with a constant so that it
/// holds for some of them only if it does for the largest: it is of i32, or of
/// f32 with numbers farther from 0 than the constant, which among those of a
/// sign are in the order of their bits.
bool isTestOfWords(Value condition);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_RARE_H
