#include "RoundsOnce.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// What is known of a value: it is a number of the type, or a truth value that
/// follows from such; it is the number of the type next to the exact one; or
/// nothing.
enum Knowledge { Exact, Rounded, Unknown };

/// Follows a formula from its arguments to its result.
class Follower {
public:
  Follower(Activation activation, FloatType type, FloatType computeType)
      : activation(activation), type(type), isSame(type == computeType) {}

  Knowledge follow(func::FuncOp function, ArrayRef<Knowledge> arguments) const;
  /// What a constant is that stands for the real number `value`.
  Knowledge getConstant(APFloat value) const;

private:
  Knowledge visit(Operation &op, ArrayRef<Knowledge> operands) const;

  Activation activation;
  FloatType type;
  bool isSame;
};
} // namespace

Knowledge Follower::getConstant(APFloat value) const {
  bool losesInfo = false;
  value.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                &losesInfo);
  return losesInfo ? Unknown : Exact;
}

Knowledge Follower::visit(Operation &op, ArrayRef<Knowledge> operands) const {
  APFloat constant(0.0);
  if (matchPattern(&op, m_ConstantFloat(&constant)))
    return getConstant(constant);
  if (auto call = dyn_cast<func::CallOp>(op)) {
    func::FuncOp callee = activation.resolve(call.getCallee());
    return callee ? follow(callee, operands) : Unknown;
  }
  Knowledge least = Exact;
  for (Knowledge operand : operands)
    least = std::max(least, operand);
  // Rounding is monotonic and odd: what selects, orders or negates may follow
  // it.
  if (isa<arith::SelectOp>(op))
    return operands.front() == Exact ? least : Unknown;
  if (isa<arith::NegFOp, arith::MaximumFOp, arith::MinimumFOp, arith::MaxNumFOp,
          arith::MinNumFOp, math::AbsFOp, math::CopySignOp>(op))
    return least;
  if (least != Exact)
    return Unknown;
  if (isa<arith::ConstantOp, arith::CmpFOp, arith::AndIOp, arith::OrIOp,
          arith::XOrIOp>(op))
    return Exact;
  // With more than twice the digits, a second rounding does no harm to these
  // (S. A. Figueroa, When is double rounding innocuous?, 1995).
  if (isa<arith::AddFOp, arith::SubFOp, arith::MulFOp, arith::DivFOp,
          math::SqrtOp>(op))
    return Rounded;
  return isSame && isa<math::FmaOp>(op) ? Rounded : Unknown;
}

Knowledge Follower::follow(func::FuncOp function,
                           ArrayRef<Knowledge> arguments) const {
  llvm::DenseMap<Value, Knowledge> known;
  Block &body = function.getBody().front();
  for (auto [argument, knowledge] :
       llvm::zip_first(body.getArguments(), arguments))
    known[argument] = knowledge;
  auto getKnown = [&](Value value) {
    auto found = known.find(value);
    return found == known.end() ? Unknown : found->second;
  };
  for (Operation &op : body.without_terminator()) {
    SmallVector<Knowledge> operands =
        llvm::map_to_vector(op.getOperands(), getKnown);
    known[op.getResult(0)] = visit(op, operands);
  }
  return getKnown(body.getTerminator()->getOperand(0));
}

bool mlir::act::roundsOnce(Activation activation, func::FuncOp function,
                           FloatType type, FloatType computeType,
                           bool atDefaults) {
  Follower follower(activation, type, computeType);
  unsigned numOperands = activation.getNumOperands();
  // A gradient comes before x.
  unsigned numOthers = function.getNumArguments() - numOperands;
  SmallVector<Knowledge> arguments(function.getNumArguments(), Exact);
  for (unsigned i = 1; i < numOperands && atDefaults; ++i) {
    auto number = activation.getDefinition().getArgAttrOfType<FloatAttr>(
        i, "act.default");
    arguments[numOthers + i] =
        number ? follower.getConstant(number.getValue()) : Unknown;
  }
  return follower.follow(function, arguments) != Unknown;
}
