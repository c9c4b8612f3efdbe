// The passes act-excess-precision and act-keep-roundings.
#include "act/Definitions/Implementation.h"
#include "act/Transforms/Passes.h"
#include "act/Transforms/Precision.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "llvm/ADT/EquivalenceClasses.h"
#include <cmath>

namespace mlir::act {
#define GEN_PASS_DEF_ACTEXCESSPRECISION
#define GEN_PASS_DEF_ACTKEEPROUNDINGS
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// `type` with elements of f32.
static Type widen(Type type) {
  Type f32 = Float32Type::get(type.getContext());
  if (auto shaped = dyn_cast<ShapedType>(type))
    return shaped.clone(f32);
  return f32;
}

//===----------------------------------------------------------------------===//
// Accuracy
//===----------------------------------------------------------------------===//

/// What is to be asked in f32 so that the result, rounded to `narrow`, keeps
/// what `asked` asks there; null where no bound in f32 does.
static AccuracyAttr widen(AccuracyAttr asked, FloatType narrow) {
  unsigned digits = narrow.getFPMantissaWidth();
  double ulps = asked.getUlpsValue() - 0.5;
  double rtol = asked.getRtolValue() - std::ldexp(1.0, -int(digits));
  // Rounding alone takes half an ulp, and at a power of 2 up to 2^-digits.
  if (asked.getMode() != AccuracyMode::Bounds ||
      (ulps < 0.5 && rtol < std::ldexp(1.0, -int(digits))))
    return {};
  auto number = [&](double value) {
    return value > 0
               ? FloatAttr::get(Float64Type::get(asked.getContext()), value)
               : FloatAttr();
  };
  unsigned more = APFloat::semanticsPrecision(APFloat::IEEEsingle()) - digits;
  return AccuracyAttr::get(asked.getContext(), number(std::ldexp(ulps, more)),
                           number(rtol), number(asked.getAtolValue() / 2),
                           AccuracyMode::Bounds, asked.getFlushesTails(),
                           asked.getFiniteOnly(), asked.getFlushesSubnormals(),
                           asked.getDomain());
}

static constexpr StringLiteral kAccuracy = "act.accuracy";

/// What `op`, an activation or a math op, asks for; null where it asks nothing.
static AccuracyAttr getAsked(Operation *op) {
  if (auto activation = dyn_cast<ActivationOpInterface>(op))
    return activation.getAccuracyAttr();
  return op->getAttrOfType<AccuracyAttr>(kAccuracy);
}

/// Restates the accuracy of `op`, which has been widened from `narrow`. Fails
/// with a diagnostic where the activation is unknown.
static LogicalResult restateAccuracy(Operation *op, FloatType narrow) {
  AccuracyAttr asked = getAsked(op);
  auto activation = dyn_cast<ActivationOpInterface>(op);
  if (!activation) {
    if (asked)
      op->setAttr(kAccuracy, widen(asked, narrow));
    return success();
  }
  if (asked) {
    activation.setAccuracyAttr(widen(asked, narrow));
    return success();
  }
  // What claims nothing is for those who ask for nothing.
  FailureOr<SmallVector<Implementation>> all = getImplementations(activation);
  if (failed(all))
    return failure();
  AccuracyAttr enough = getNarrowAccuracy(narrow);
  if (!getMeeting(*all, enough, Float32Type::get(op->getContext())).empty())
    activation.setAccuracyAttr(enough);
  return success();
}

//===----------------------------------------------------------------------===//
// What is widened
//===----------------------------------------------------------------------===//

/// The one float type of the operands and results of `op`; null where there are
/// several or none.
static FloatType getOnlyFloat(Operation *op) {
  FloatType only;
  for (Type type :
       llvm::concat<const Type>(SmallVector<Type>(op->getOperandTypes()),
                                SmallVector<Type>(op->getResultTypes()))) {
    auto element = dyn_cast<FloatType>(getElementTypeOrSelf(type));
    if (element && only && element != only)
      return {};
    if (element)
      only = element;
  }
  return only;
}

/// Whether `op` is a derivative with short code for just `type`: it takes less
/// time than what holds for all of f32, and a rounding more. The same code for
/// f32 has `f32.narrow` in its name instead of the type.
static bool hasShortDerivative(ActivationOpInterface op, FloatType type) {
  if (!op.getWrtIndex())
    return false;
  FailureOr<SmallVector<Implementation>> all = getImplementations(op);
  if (failed(all))
    return false;
  auto hasWide = [&](const Implementation &narrow) {
    auto [before, after] =
        StringRef(narrow.symbol).split(type.isF16() ? ".f16." : ".bf16.");
    std::string wide = (before + ".f32.narrow." + after).str();
    return llvm::any_of(*all, [&](const Implementation &other) {
      return other.symbol == wide;
    });
  };
  return llvm::any_of(*all, [&](Implementation &implementation) {
    std::optional<AccuracyClaim> claim = implementation.getClaim(type);
    return implementation.isWritten && claim && !claim->isExact &&
           implementation.function.getArgumentTypes().front() == type &&
           !hasWide(implementation);
  });
}

/// Whether `op` computes in f16 or bf16 what it could compute in f32.
static bool isWidenable(Operation *op) {
  FloatType type = getOnlyFloat(op);
  if (!type || !isNarrow(type) || !isPure(op) ||
      !OpTrait::hasElementwiseMappableTraits(op) || isa<arith::BitcastOp>(op))
    return false;
  AccuracyAttr asked = getAsked(op);
  if (asked && !widen(asked, type))
    return false;
  if (auto activation = dyn_cast<ActivationOpInterface>(op))
    return !activation.getImplementationAttr() &&
           !hasShortDerivative(activation, type);
  return isa<arith::ArithDialect, math::MathDialect>(op->getDialect());
}

/// Whether `op` may round its result.
static bool rounds(Operation *op) {
  return !isa<arith::CmpFOp, arith::SelectOp, arith::NegFOp, arith::MaximumFOp,
              arith::MinimumFOp, arith::MaxNumFOp, arith::MinNumFOp,
              math::AbsFOp, math::CopySignOp>(op);
}

static bool isRoundingFromF32(Operation *op) {
  return isa_and_nonnull<arith::TruncFOp>(op) &&
         getElementTypeOrSelf(op->getOperand(0)).isF32();
}

static bool isExtensionToF32(Operation *op) {
  return isa<arith::ExtFOp>(op) &&
         getElementTypeOrSelf(op->getResult(0)).isF32();
}

namespace {
/// The ops of one block, and those made of them.
class Widener {
public:
  explicit Widener(Block &block) : block(block) {}

  /// The number of ops that were widened; fails with a diagnostic.
  FailureOr<unsigned> run();

private:
  void findGroups();
  Value getWide(OpBuilder &builder, Value value);
  LogicalResult widenOp(Operation *op);
  void erase(Operation *op);

  Block &block;
  /// Ops that hand values of 16 bits to each other.
  llvm::EquivalenceClasses<Operation *> groups;
  /// How many roundings a group has, those before and extensions after it
  /// included: of two, one can go.
  DenseMap<Operation *, unsigned> roundings;
  /// Of what has 16 bits in f32, of other results those of the new op.
  DenseMap<Value, Value> replacements;
};
} // namespace

void Widener::findGroups() {
  for (Operation &op : block)
    if (isWidenable(&op))
      groups.insert(&op);
  for (Operation &op : block) {
    if (!groups.contains(&op))
      continue;
    for (Operation *user : op.getUsers())
      if (groups.contains(user))
        groups.unionSets(&op, user);
  }
  for (Operation &op : block) {
    if (!groups.contains(&op))
      continue;
    unsigned &count = roundings[groups.getLeaderValue(&op)];
    count += rounds(&op);
    for (Value operand : op.getOperands())
      count += isRoundingFromF32(operand.getDefiningOp());
    count += llvm::any_of(op.getUsers(), isExtensionToF32);
  }
}

/// `value` as f32: without the rounding that it comes from, if it does.
Value Widener::getWide(OpBuilder &builder, Value value) {
  Value &known = replacements[value];
  if (known)
    return known;
  Operation *source = value.getDefiningOp();
  known = isRoundingFromF32(source)
              ? source->getOperand(0)
              : arith::ExtFOp::create(builder, value.getLoc(),
                                      widen(value.getType()), value);
  return known;
}

LogicalResult Widener::widenOp(Operation *op) {
  OpBuilder builder(op);
  FloatType narrow = getOnlyFloat(op);
  IRMapping mapping;
  for (Value operand : op->getOperands())
    if (isNarrow(operand.getType()))
      mapping.map(operand, getWide(builder, operand));
  Operation *clone = builder.clone(*op, mapping);
  for (auto [before, after] :
       llvm::zip_equal(op->getResults(), clone->getResults())) {
    if (isNarrow(before.getType()))
      after.setType(widen(after.getType()));
    replacements[before] = after;
  }
  return restateAccuracy(clone, narrow);
}

/// Erases `op`, which has been widened, as have those of its users that were to
/// be: others get its results rounded, or extend them no more.
void Widener::erase(Operation *op) {
  OpBuilder builder(op);
  for (Value result : op->getResults()) {
    Value replacement = replacements[result];
    if (!isNarrow(result.getType())) {
      result.replaceAllUsesWith(replacement);
      continue;
    }
    for (Operation *user : llvm::to_vector(result.getUsers()))
      if (isExtensionToF32(user))
        user->getResult(0).replaceAllUsesWith(replacement);
    if (!result.use_empty())
      result.replaceAllUsesWith(arith::TruncFOp::create(
          builder, op->getLoc(), result.getType(), replacement));
  }
  op->erase();
}

FailureOr<unsigned> Widener::run() {
  findGroups();
  SmallVector<Operation *> ops;
  for (Operation &op : block)
    if (groups.contains(&op) && roundings[groups.getLeaderValue(&op)] > 1)
      ops.push_back(&op);
  for (Operation *op : ops)
    if (failed(widenOp(op)))
      return failure();
  for (Operation *op : llvm::reverse(ops))
    erase(op);
  return ops.size();
}

namespace {
struct ExcessPrecisionPass
    : act::impl::ActExcessPrecisionBase<ExcessPrecisionPass> {
  void runOnOperation() override {
    WalkResult walked = getOperation()->walk([&](Block *block) {
      FailureOr<unsigned> widened = Widener(*block).run();
      if (failed(widened))
        return WalkResult::interrupt();
      numWidened += *widened;
      return WalkResult::advance();
    });
    if (walked.wasInterrupted())
      signalPassFailure();
  }
};

struct KeepRoundingsPass : act::impl::ActKeepRoundingsBase<KeepRoundingsPass> {
  void runOnOperation() override {
    getOperation()->walk([](Operation *op) {
      auto flags = dyn_cast<arith::ArithFastMathInterface>(op);
      if (!isa<arith::ExtFOp, arith::TruncFOp>(op) ||
          !flags.getFastMathFlagsAttr())
        return;
      op->setAttr(flags.getFastMathAttrName(),
                  arith::FastMathFlagsAttr::get(
                      op->getContext(),
                      bitEnumClear(flags.getFastMathFlagsAttr().getValue(),
                                   arith::FastMathFlags::contract)));
    });
  }
};
} // namespace
