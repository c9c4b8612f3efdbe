#include "NormalForm.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/OwningOpRef.h"

using namespace mlir;
using namespace mlir::act::detail;

/// How far a sum, a product or a constant is followed into its operands. No
/// spelling needs more, and a payload of n terms must not cost n^2.
static constexpr unsigned maxExpanded = 16;
static constexpr unsigned maxConstantDepth = 8;

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

APFloat mlir::act::detail::roundQuad(const APFloat &value,
                                     const llvm::fltSemantics &semantics) {
  APFloat result = value;
  bool losesInfo;
  result.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
  result.convert(APFloat::IEEEquad(), APFloat::rmNearestTiesToEven, &losesInfo);
  return result;
}

APFloat mlir::act::detail::toQuad(APFloat value) {
  return roundQuad(value, APFloat::IEEEquad());
}

static std::optional<APFloat> getNumber(Value value) {
  Attribute attribute;
  if (!matchPattern(value, m_Constant(&attribute)))
    return std::nullopt;
  if (auto splat = dyn_cast<SplatElementsAttr>(attribute))
    attribute = splat.getSplatValue<Attribute>();
  if (auto number = dyn_cast<FloatAttr>(attribute))
    return toQuad(number.getValue());
  return std::nullopt;
}

/// The value that `value` repeats: what is broadcast, splat or filled, and the
/// operand of a linalg op behind an argument of its body.
static Value getRepeated(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value)) {
    auto op =
        dyn_cast_or_null<linalg::LinalgOp>(argument.getOwner()->getParentOp());
    OpOperand *operand = op ? op.getMatchingOpOperand(argument) : nullptr;
    return operand && op.isDpsInput(operand) ? operand->get() : Value();
  }
  Operation *op = value.getDefiningOp();
  if (isa_and_nonnull<vector::BroadcastOp, tensor::SplatOp>(op))
    return op->getOperand(0);
  if (auto fill = dyn_cast_or_null<linalg::FillOp>(op))
    return fill.getInputs().front();
  return {};
}

/// True if ops that the reference knows make `value` of constants.
static bool isComputable(Value value, unsigned depth) {
  if (getNumber(value))
    return true;
  if (depth == 0 || !isa<FloatType>(getElementTypeOrSelf(value.getType())))
    return false;
  if (Value repeated = getRepeated(value))
    return isComputable(repeated, depth - 1);
  Operation *op = value.getDefiningOp();
  return op && op->getNumOperands() > 0 &&
         act::hasReferenceRule(op->getName().getStringRef()) &&
         llvm::all_of(op->getOperands(),
                      [&](Value v) { return isComputable(v, depth - 1); });
}

/// Clones what makes `value` onto scalars of f64, which hold its leaves
/// exactly.
static Value cloneComputation(OpBuilder &builder, Value value) {
  Location loc = value.getLoc();
  if (std::optional<APFloat> number = getNumber(value)) {
    bool losesInfo;
    number->convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                    &losesInfo);
    return arith::ConstantOp::create(
        builder, loc, builder.getFloatAttr(builder.getF64Type(), *number));
  }
  if (Value repeated = getRepeated(value))
    return cloneComputation(builder, repeated);
  SmallVector<Value> operands;
  for (Value operand : value.getDefiningOp()->getOperands())
    operands.push_back(cloneComputation(builder, operand));
  OperationState state(loc, value.getDefiningOp()->getName(), operands,
                       builder.getF64Type());
  return builder.create(state)->getResult(0);
}

/// A computable value by the reference.
static std::optional<APFloat> compute(Value value) {
  MLIRContext *context = value.getContext();
  auto type = FunctionType::get(context, {}, Float64Type::get(context));
  OwningOpRef<func::FuncOp> function =
      func::FuncOp::create(value.getLoc(), "constant", type);
  OpBuilder builder = OpBuilder::atBlockEnd(function->addEntryBlock());
  func::ReturnOp::create(builder, value.getLoc(),
                         cloneComputation(builder, value));
  auto evaluator = act::Evaluator::create(
      *function, [](StringRef) { return func::FuncOp(); });
  if (failed(evaluator))
    return std::nullopt;
  mpfr_t result;
  mpfr_init2(result, 160);
  evaluator->evaluate({}, 160, result);
  // A double for each third of it.
  APFloat sum = toQuad(APFloat(0.0));
  for (unsigned i = 0; i < 3; ++i) {
    double part = mpfr_get_d(result, MPFR_RNDN);
    sum = sum + toQuad(APFloat(part));
    mpfr_sub_d(result, result, part, MPFR_RNDN);
  }
  mpfr_clear(result);
  return sum;
}

/// The number that `value` is everywhere. Extensions and roundings are followed
/// exactly; other ops are computed without rounding.
static std::optional<APFloat> computeConstant(Value value, unsigned depth) {
  auto type = dyn_cast<FloatType>(getElementTypeOrSelf(value.getType()));
  if (!type || depth == 0)
    return std::nullopt;
  if (std::optional<APFloat> number = getNumber(value))
    return number;
  if (Value repeated = getRepeated(value))
    return computeConstant(repeated, depth - 1);
  Operation *op = value.getDefiningOp();
  if (isa_and_nonnull<arith::ExtFOp, arith::TruncFOp>(op)) {
    std::optional<APFloat> operand =
        computeConstant(op->getOperand(0), depth - 1);
    if (operand)
      operand = roundQuad(*operand, type.getFloatSemantics());
    return operand;
  }
  return isComputable(value, depth) ? compute(value) : std::nullopt;
}

std::optional<APFloat> NormalForm::getConstant(Value value) {
  auto [found, isNew] = constants.try_emplace(value);
  if (isNew)
    found->second = computeConstant(value, maxConstantDepth);
  return found->second;
}

//===----------------------------------------------------------------------===//
// Sums and products
//===----------------------------------------------------------------------===//

namespace {
/// What the operands of an op are to its result.
struct Rule {
  StringLiteral op;
  Form form;
  bool invertsSecond;
};
} // namespace

static constexpr Rule rules[] = {
    {"arith.addf", Form::Sum, false},
    {"arith.subf", Form::Sum, true},
    {"arith.mulf", Form::Product, false},
    {"arith.divf", Form::Product, true},
};

/// v for -v, which 0 - v is too (their zeros differ in sign).
Value NormalForm::getNegated(Value value) {
  if (auto negation = value.getDefiningOp<arith::NegFOp>())
    return negation.getOperand();
  if (auto difference = value.getDefiningOp<arith::SubFOp>()) {
    std::optional<APFloat> zero = getConstant(difference.getLhs());
    if (zero && zero->isZero() && !getConstant(difference.getRhs()))
      return difference.getRhs();
  }
  return {};
}

/// n for x^n with a small whole n, or 0.
static unsigned getPower(Operation *op, std::optional<APFloat> exponent) {
  APInt whole;
  if (isa<math::FPowIOp>(op) &&
      matchPattern(op->getOperand(1), m_ConstantInt(&whole)))
    return whole.isStrictlyPositive() && whole.ule(4) ? whole.getZExtValue()
                                                      : 0;
  if (isa<math::PowFOp>(op) && exponent)
    for (unsigned n = 2; n <= 4; ++n)
      if (exponent->compare(toQuad(APFloat(double(n)))) == APFloat::cmpEqual)
        return n;
  return 0;
}

SmallVector<Term, 2> NormalForm::getParts(Value value, Form form,
                                          bool &negates) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return {};
  if (Value negated = getNegated(value)) {
    negates = form == Form::Product;
    return {{negated, form == Form::Sum}};
  }
  for (const Rule &rule : rules)
    if (rule.form == form && op->getName().getStringRef() == rule.op)
      return {{op->getOperand(0), false},
              {op->getOperand(1), rule.invertsSecond}};
  if (form == Form::Product && isa<math::PowFOp, math::FPowIOp>(op))
    return SmallVector<Term, 2>(getPower(op, getConstant(op->getOperand(1))),
                                Term{op->getOperand(0), false});
  return {};
}

Form NormalForm::getForm(Value value) {
  Value core = value;
  while (Value negated = getNegated(core))
    core = negated;
  bool negates = false;
  if (!getParts(core, Form::Sum, negates).empty())
    return Form::Sum;
  if (core != value || !getParts(core, Form::Product, negates).empty())
    return Form::Product;
  return getChoice(value) ? Form::Choice : Form::Other;
}

void NormalForm::expand(Term term, Form form, unsigned numBeside,
                        unsigned maxTerms,
                        llvm::function_ref<bool(Value)> isAtom, Terms &terms) {
  bool negates = false;
  SmallVector<Term, 2> parts;
  if (!isAtom(term.value) && terms.interior.size() < maxExpanded)
    parts = getParts(term.value, form, negates);
  unsigned numVarying = llvm::count_if(
      parts, [&](Term part) { return !getConstant(part.value); });
  if (numVarying > 1 && numBeside + numVarying > maxTerms)
    parts.clear();
  // Of a product of constants each is rounded, and is compared, by itself.
  if (parts.empty()) {
    if (std::optional<APFloat> constant = getConstant(term.value))
      terms.constants.push_back({*constant, term.isInverse});
    else
      terms.terms.push_back(term);
    return;
  }
  if (negates)
    terms.constants.push_back({toQuad(APFloat(-1.0)), false});
  terms.interior.push_back(term);
  if (numVarying > 1)
    numBeside += numVarying - 1;
  for (Term part : parts)
    expand({part.value, part.isInverse != term.isInverse}, form, numBeside,
           maxTerms, isAtom, terms);
}

Terms NormalForm::flatten(Value value, Form form, unsigned maxTerms,
                          llvm::function_ref<bool(Value)> isAtom) {
  Terms terms;
  expand({value, false}, form, /*numBeside=*/0, maxTerms, isAtom, terms);
  return terms;
}

Terms NormalForm::flatten(Value value, Form form) {
  return flatten(value, form, maxExpanded, [](Value) { return false; });
}

//===----------------------------------------------------------------------===//
// Choices
//===----------------------------------------------------------------------===//

Choice Choice::flipped() const {
  // Not a > b is b >= a, and NaN goes the other way.
  static constexpr Flavor opposite[] = {
      Flavor::UGE,     Flavor::UGT,    Flavor::OGE,     Flavor::OGT,
      Flavor::Maximum, Flavor::MaxNum, Flavor::Minimum, Flavor::MinNum};
  return {rhs, lhs, whenFalse, whenTrue, opposite[unsigned(flavor)]};
}

namespace {
struct PredicateRule {
  arith::CmpFPredicate predicate;
  Flavor flavor;
  bool isLess;
};
struct ExtremumRule {
  StringLiteral op;
  Flavor flavor;
  bool isMinimum;
};
} // namespace

static constexpr PredicateRule comparisons[] = {
    {arith::CmpFPredicate::OGT, Flavor::OGT, false},
    {arith::CmpFPredicate::OGE, Flavor::OGE, false},
    {arith::CmpFPredicate::UGT, Flavor::UGT, false},
    {arith::CmpFPredicate::UGE, Flavor::UGE, false},
    {arith::CmpFPredicate::OLT, Flavor::OGT, true},
    {arith::CmpFPredicate::OLE, Flavor::OGE, true},
    {arith::CmpFPredicate::ULT, Flavor::UGT, true},
    {arith::CmpFPredicate::ULE, Flavor::UGE, true},
};
static constexpr ExtremumRule extrema[] = {
    {"arith.maximumf", Flavor::Maximum, false},
    {"arith.maxnumf", Flavor::MaxNum, false},
    {"arith.minimumf", Flavor::Minimum, true},
    {"arith.minnumf", Flavor::MinNum, true},
};

std::optional<Choice> NormalForm::getChoice(Value value) {
  Operation *op = value.getDefiningOp();
  if (!op)
    return std::nullopt;
  for (const ExtremumRule &extremum : extrema)
    if (op->getName().getStringRef() == extremum.op) {
      Value a = op->getOperand(0), b = op->getOperand(1);
      return extremum.isMinimum ? Choice{b, a, a, b, extremum.flavor}
                                : Choice{a, b, a, b, extremum.flavor};
    }
  auto select = dyn_cast<arith::SelectOp>(op);
  auto compare =
      select ? select.getCondition().getDefiningOp<arith::CmpFOp>() : nullptr;
  if (!compare)
    return std::nullopt;
  for (const PredicateRule &comparison : comparisons)
    if (compare.getPredicate() == comparison.predicate) {
      Value a = compare.getLhs(), b = compare.getRhs();
      if (comparison.isLess)
        std::swap(a, b);
      return Choice{a, b, select.getTrueValue(), select.getFalseValue(),
                    comparison.flavor};
    }
  return std::nullopt;
}
