// Tables of activations of 8-bit floats.
#include "act/Definitions/Table.h"
#include "act/Definitions/Instantiate.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/TypeUtilities.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// A factor that is none: the result is 0, with the sign of this number,
/// whatever the gradient. No derivative is stored as it (see Factors::choose).
static constexpr float kUnscaled = 0x1.fffffep127f;

/// The constants that `op` gives as parameters; none where one is not constant.
static std::optional<SmallVector<APFloat>>
getConstantParameters(ActivationOpInterface op) {
  SmallVector<APFloat> values;
  for (Value parameter : op.getParameters()) {
    APFloat value(0.0);
    if (!matchPattern(parameter, m_ConstantFloat(&value)))
      return std::nullopt;
    values.push_back(value);
  }
  return values;
}

bool mlir::act::isTabulable(ActivationOpInterface op) {
  return isFloat8(getElementTypeOrSelf(op.getX().getType())) &&
         getConstantParameters(op);
}

static APFloat fromBits(const llvm::fltSemantics &semantics, uint64_t bits) {
  return APFloat(semantics, llvm::APInt(8, bits));
}

// MPFR's own are macros.
static int isNaN(mpfr_srcptr value) { return mpfr_nan_p(value); }
static int isZero(mpfr_srcptr value) { return mpfr_zero_p(value); }

namespace {
/// Finds, for each x, the f32 number by which gradients are multiplied.
class Factors {
public:
  /// `vjp` takes the gradient, x and `parameters`.
  Factors(Evaluator &vjp, const llvm::fltSemantics &semantics,
          ArrayRef<APFloat> parameters)
      : vjp(vjp), semantics(semantics),
        arguments{APFloat(semantics), APFloat(semantics)},
        precision(APFloat::semanticsPrecision(semantics)),
        minExponent(APFloat::semanticsMinExponent(semantics)) {
    arguments.append(parameters.begin(), parameters.end());
  }

  float find(const APFloat &x);

private:
  APFloat evaluate(const APFloat &gradient, const llvm::fltSemantics &type) {
    arguments[0] = gradient;
    return vjp.evaluateRounded(arguments, type);
  }
  bool isKind(const APFloat &gradient, int (*test)(mpfr_srcptr));
  bool isNearMidpoint(double value) const;
  bool isRight(float factor, double derivative);
  float choose(double derivative);

  Evaluator &vjp;
  const llvm::fltSemantics &semantics;
  /// The gradient, x and the parameters.
  SmallVector<APFloat> arguments;
  int precision, minExponent;
  /// Piecewise linear functions have the same derivative again and again.
  llvm::DenseMap<uint64_t, float> known;
};
} // namespace

/// Whether a number that differs from the positive `value` by some 2^-20 of
/// itself may round to another one.
bool Factors::isNearMidpoint(double value) const {
  int exponent = std::max(std::ilogb(value), minExponent);
  double scaled = std::ldexp(value, precision - 1 - exponent);
  return std::fabs(scaled - std::floor(scaled) - 0.5) < 0x1p-14;
}

/// Whether the product of `factor`, rounded to f32 and then to the type, is the
/// correctly rounded one for all finite gradients. Their sign does not matter.
bool Factors::isRight(float factor, double derivative) {
  for (uint64_t bits = 1; fromBits(semantics, bits).isFinite(); ++bits) {
    APFloat gradient = fromBits(semantics, bits);
    double value = gradient.convertToDouble();
    double product = value * std::fabs(derivative);
    if (product == 0 || std::isinf(product) || !isNearMidpoint(product))
      continue;
    float computed = static_cast<float>(value) * factor;
    APFloat rounded(computed);
    bool losesInfo;
    rounded.convert(semantics, APFloat::rmNearestTiesToEven, &losesInfo);
    APFloat expected = evaluate(gradient, semantics);
    bool same = rounded.bitwiseIsEqual(expected) ||
                (rounded.isNaN() && expected.isNaN());
    if (!same)
      return false;
  }
  return true;
}

float Factors::choose(double derivative) {
  // Every finite gradient takes these out of the type's range, as it does what
  // lies beyond them.
  double inRange = std::clamp(std::fabs(derivative), 0x1p-126, 0x1p127);
  auto nearest = static_cast<float>(std::copysign(inRange, derivative));
  for (float factor : {nearest, std::nextafter(nearest, INFINITY),
                       std::nextafter(nearest, -INFINITY)})
    if (isRight(factor, derivative))
      return factor;
  return nearest;
}

/// Whether the result for `gradient` is what `test` looks for.
bool Factors::isKind(const APFloat &gradient, int (*test)(mpfr_srcptr)) {
  arguments[0] = gradient;
  mpfr_t result;
  mpfr_init2(result, 64);
  vjp.evaluate(arguments, 64, result);
  bool isKind = test(result);
  mpfr_clear(result);
  return isKind;
}

float Factors::find(const APFloat &x) {
  arguments[1] = x;
  APFloat one = APFloat::getOne(semantics);
  double derivative = evaluate(one, APFloat::IEEEdouble()).convertToDouble();
  // What does not pass a NaN on does not depend on the gradient.
  if (!isKind(APFloat::getNaN(semantics), isNaN))
    return std::copysign(kUnscaled, static_cast<float>(derivative));
  if (!std::isfinite(derivative) || (derivative == 0 && isKind(one, isZero)))
    return static_cast<float>(derivative);
  auto [entry, isNew] =
      known.try_emplace(llvm::bit_cast<uint64_t>(derivative), 0);
  if (isNew)
    entry->second = choose(derivative);
  return entry->second;
}

/// What identifies the table of `op` in this context.
static std::string getKey(ActivationOpInterface op,
                          ArrayRef<APFloat> parameters) {
  std::string key;
  llvm::raw_string_ostream os(key);
  os << op->getName() << ' ' << op->getAttrDictionary().getAsOpaquePointer()
     << ' ' << getElementTypeOrSelf(op.getX().getType());
  for (const APFloat &parameter : parameters)
    os << ' ' << parameter.bitcastToAPInt();
  return key;
}

/// Bytes for an activation, f32 factors for a vector-Jacobian product.
static FailureOr<DenseElementsAttr>
compute(ActivationOpInterface op, Activation activation, func::FuncOp formula) {
  SmallVector<APFloat> parameters = *getConstantParameters(op);
  return activation.getLibrary().memoize(
      getKey(op, parameters), [&]() -> FailureOr<DenseElementsAttr> {
        FailureOr<Evaluator> evaluator =
            Evaluator::create(formula, [&](StringRef symbol) {
              return activation.resolve(symbol);
            });
        if (failed(evaluator))
          return failure();
        auto type = cast<FloatType>(getElementTypeOrSelf(op.getX().getType()));
        const llvm::fltSemantics &semantics = type.getFloatSemantics();
        Builder builder(op->getContext());
        if (op.getWrtIndex()) {
          Factors factors(*evaluator, semantics, parameters);
          SmallVector<float> entries;
          for (unsigned bits = 0; bits < 256; ++bits)
            entries.push_back(factors.find(fromBits(semantics, bits)));
          return DenseElementsAttr::get(
              RankedTensorType::get(256, builder.getF32Type()),
              ArrayRef(entries));
        }
        SmallVector<APFloat> arguments = {APFloat(semantics)};
        arguments.append(parameters);
        SmallVector<int8_t> entries;
        for (unsigned bits = 0; bits < 256; ++bits) {
          arguments[0] = fromBits(semantics, bits);
          APFloat result = evaluator->evaluateRounded(
              arguments, semantics,
              op.getSaturate() ? Overflow::Saturate : Overflow::Round);
          entries.push_back(result.bitcastToAPInt().getZExtValue());
        }
        return DenseElementsAttr::get(
            RankedTensorType::get(256, builder.getI8Type()), ArrayRef(entries));
      });
}

/// g times the looked up factor, rounded to the type of the op.
static Value emitProduct(OpBuilder &builder, ActivationOpInterface op,
                         Value factor, bool hasUnscaled) {
  Location loc = op.getLoc();
  Type f32 = builder.getF32Type();
  auto splat = [&](float value) {
    return splatConstant(builder, loc, builder.getF32FloatAttr(value), factor);
  };
  Value gradient = convertFloat(builder, loc, op.getGradient(), f32);
  Value result = arith::MulFOp::create(builder, loc, gradient, factor);
  if (hasUnscaled) {
    Value magnitude = math::AbsFOp::create(builder, loc, factor);
    Value isUnscaled = arith::CmpFOp::create(
        builder, loc, arith::CmpFPredicate::OEQ, magnitude, splat(kUnscaled));
    Value zero = math::CopySignOp::create(builder, loc, splat(0), factor);
    result = arith::SelectOp::create(builder, loc, isUnscaled, zero, result);
  }
  return roundToElement(builder, op, result);
}

FailureOr<Value> mlir::act::emitTabulated(OpBuilder &builder,
                                          ActivationOpInterface op,
                                          Activation activation,
                                          func::FuncOp formula) {
  FailureOr<DenseElementsAttr> table = compute(op, activation, formula);
  if (failed(table))
    return failure();
  Location loc = op.getLoc();
  Value x = op.getX();
  Value bits = arith::BitcastOp::create(
      builder, loc, withElementType(x.getType(), builder.getI8Type()), x);
  Value entry = TableLookupOp::create(
      builder, loc, withElementType(x.getType(), table->getElementType()), bits,
      /*row=*/Value(), *table);
  if (!op.getWrtIndex())
    return Value(arith::BitcastOp::create(builder, loc, x.getType(), entry));
  bool hasUnscaled = llvm::any_of(table->getValues<float>(), [](float factor) {
    return std::fabs(factor) == kUnscaled;
  });
  return emitProduct(builder, op, entry, hasUnscaled);
}
