#include "Rounding.h"
#include "Tape.h"
#include "mlir/IR/BuiltinAttributes.h"
#include <limits>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

/// Nearly every result is certain at the first precision; the last one bounds
/// the work on a tie that no precision resolves.
static constexpr mpfr_prec_t kFirstPrecision = 96;
static constexpr mpfr_prec_t kLastPrecision = 96 * 64;
/// Ulps are known to 2^-20 of themselves or of an ulp.
static constexpr int kUlpBits = 20;

static void setWidestExponentRange() {
  if (mpfr_get_emin() != mpfr_get_emin_min())
    mpfr_set_emin(mpfr_get_emin_min());
  if (mpfr_get_emax() != mpfr_get_emax_max())
    mpfr_set_emax(mpfr_get_emax_max());
}

/// Formats of at most 64 bits have at most double's range and precision.
static double toDouble(const APFloat &value) { return value.convertToDouble(); }

struct Evaluator::State {
  explicit State(std::shared_ptr<const Tape> tape)
      : tape(std::move(tape)), balls(new Ball[this->tape->numBalls]) {
    setWidestExponentRange();
    for (const Literal &literal : this->tape->literals)
      setLiteral(balls[literal.ball], literal.value);
  }

  const Ball &result() const { return balls[tape->result]; }
  /// Runs the tape, and takes the limit where infinite arguments give NaN.
  void run(ArrayRef<APFloat> arguments, mpfr_prec_t precision);
  /// Runs at increasing precision until `isCertain(result)`.
  void refine(ArrayRef<APFloat> arguments,
              llvm::function_ref<bool(const Ball &)> isCertain);

  std::shared_ptr<const Tape> tape;
  std::unique_ptr<Ball[]> balls;
  mpfr_prec_t precision = 0;

private:
  static void setLiteral(Ball &ball, Attribute value);
  void setPrecision(mpfr_prec_t bits);
  void execute();
  void takeLimit(ArrayRef<APFloat> arguments);
};

void Evaluator::State::setLiteral(Ball &ball, Attribute value) {
  if (auto number = dyn_cast<FloatAttr>(value)) {
    mpfr_set_d(ball.value, toDouble(number.getValue()), MPFR_RNDN);
    return;
  }
  llvm::APInt integer = cast<IntegerAttr>(value).getValue();
  ball.truth = !integer.isZero();
  mpfr_set_si(ball.value, integer.getSExtValue(), MPFR_RNDN);
}

void Evaluator::State::setPrecision(mpfr_prec_t bits) {
  if (precision == bits)
    return;
  precision = bits;
  for (const std::vector<Step> *steps : {&tape->constantSteps, &tape->steps})
    for (const Step &step : *steps)
      mpfr_set_prec(balls[step.result].value, bits);
  // Arguments are exact and have at most 53 bits; their defaults need not be.
  for (unsigned i = 0; i < tape->numArguments(); ++i)
    mpfr_set_prec(balls[i].value, std::max<mpfr_prec_t>(bits, 64));
  for (const Step &step : tape->constantSteps)
    step.rule->apply(step, balls.get());
}

void Evaluator::State::execute() {
  for (const Step &step : tape->steps)
    step.rule->apply(step, balls.get());
}

void Evaluator::State::run(ArrayRef<APFloat> arguments, mpfr_prec_t bits) {
  setWidestExponentRange();
  setPrecision(bits);
  bool hasInfinity = false, hasNaN = false;
  for (unsigned i = 0; i < tape->numArguments(); ++i) {
    Ball &ball = balls[i];
    if (i < arguments.size()) {
      mpfr_set_d(ball.value, toDouble(arguments[i]), MPFR_RNDN);
      ball.radius = kExact;
    } else if (tape->defaults[i] != Tape::kNoDefault) {
      const Ball &value = balls[tape->defaults[i]];
      mpfr_set(ball.value, value.value, MPFR_RNDN);
      ball.radius = value.radius;
    } else {
      mpfr_set_nan(ball.value);
    }
    hasInfinity |= mpfr_inf_p(ball.value) != 0;
    hasNaN |= mpfr_nan_p(ball.value) != 0;
  }
  execute();
  if (mpfr_nan_p(result().value) && hasInfinity && !hasNaN)
    takeLimit(arguments);
}

/// Whether `value` is below or beyond every type's range: returns -1 or 1.
static int outOfEveryRange(mpfr_srcptr value) {
  if (mpfr_nan_p(value))
    return 0;
  Exponent e = exponentOf(value);
  return e < -1200 ? -1 : e > 1100 ? 1 : 0;
}

/// Whether both have the same sign, and lie in or on the same side of the
/// range.
static bool isAlike(mpfr_srcptr a, mpfr_srcptr b) {
  return outOfEveryRange(a) == outOfEveryRange(b) &&
         mpfr_signbit(a) == mpfr_signbit(b);
}

void Evaluator::State::takeLimit(ArrayRef<APFloat> arguments) {
  SmallVector<std::pair<unsigned, int>> infinite;
  for (unsigned i = 0; i < tape->numArguments(); ++i)
    if (mpfr_inf_p(balls[i].value))
      infinite.push_back({i, mpfr_sgn(balls[i].value)});
  mpfr_t near;
  mpfr_init2(near, precision);
  // What oscillates (x cos x) has no limit: more than two points must agree.
  bool agrees = true;
  for (long exponent = 65530; exponent <= 65536; ++exponent) {
    bool isFirst = exponent == 65530;
    mpfr_set(near, result().value, MPFR_RNDN);
    for (auto [index, sign] : infinite)
      mpfr_set_si_2exp(balls[index].value, sign, exponent, MPFR_RNDN);
    execute();
    agrees &= isFirst || isAlike(result().value, near);
  }
  Ball &limit = balls[tape->result];
  int range = outOfEveryRange(limit.value);
  limit.radius = kExact;
  if (!agrees) {
    mpfr_set_nan(limit.value);
  } else if (range < 0) {
    mpfr_set_zero(limit.value, mpfr_signbit(limit.value) ? -1 : 1);
  } else if (range > 0) {
    mpfr_set_inf(limit.value, mpfr_signbit(limit.value) ? -1 : 1);
  } else {
    Exponent agreed = std::min<Exponent>(100, precision - 16);
    limit.radius = exponentOf(limit.value) - agreed;
    mpfr_sub(near, near, limit.value, MPFR_RNDA);
    if (!mpfr_zero_p(near) && !(exponentOf(near) <= limit.radius))
      mpfr_set_nan(limit.value);
  }
  if (mpfr_nan_p(limit.value))
    limit.radius = kExact;
  mpfr_clear(near);
}

void Evaluator::State::refine(
    ArrayRef<APFloat> arguments,
    llvm::function_ref<bool(const Ball &)> isCertain) {
  for (mpfr_prec_t bits = kFirstPrecision;; bits *= 2) {
    run(arguments, bits);
    if (result().radius == kExact || bits >= kLastPrecision ||
        (result().radius != kLost && isCertain(result())))
      return;
  }
}

/// The bits that both ends of the ball round to; none where they differ. A ball
/// far below every type's range stands for its own sign.
static std::optional<uint64_t> roundBall(const Ball &ball,
                                         const Format &format) {
  if (ball.radius == kExact ||
      (ball.radius < -kMaxExponent / 2 && outOfEveryRange(ball.value) < 0))
    return format.roundToBits(ball.value);
  if (ball.radius == kLost)
    return std::nullopt;
  MPFR_DECL_INIT(radius, 2);
  mpfr_set_si_2exp(radius, 1, ball.radius, MPFR_RNDU);
  mp_limb_t lowLimbs[kLastPrecision / 64 + 2],
      highLimbs[kLastPrecision / 64 + 2];
  mpfr_t low, high;
  mpfr_prec_t precision = mpfr_get_prec(ball.value);
  mpfr_custom_init_set(low, MPFR_ZERO_KIND, 0, precision, lowLimbs);
  mpfr_custom_init_set(high, MPFR_ZERO_KIND, 0, precision, highLimbs);
  mpfr_sub(low, ball.value, radius, MPFR_RNDD);
  mpfr_add(high, ball.value, radius, MPFR_RNDU);
  uint64_t bits = format.roundToBits(low);
  if (bits != format.roundToBits(high))
    return std::nullopt;
  return bits;
}

Evaluator::Evaluator(std::unique_ptr<State> state) : state(std::move(state)) {}
Evaluator::Evaluator(Evaluator &&) = default;
Evaluator &Evaluator::operator=(Evaluator &&) = default;
Evaluator::~Evaluator() = default;

FailureOr<Evaluator>
Evaluator::create(func::FuncOp function,
                  llvm::function_ref<func::FuncOp(StringRef)> resolve) {
  FailureOr<Tape> tape = compileTape(function, resolve);
  if (failed(tape))
    return failure();
  return Evaluator(
      std::make_unique<State>(std::make_shared<const Tape>(std::move(*tape))));
}

Evaluator Evaluator::clone() const {
  return Evaluator(std::make_unique<State>(state->tape));
}

void Evaluator::evaluate(ArrayRef<APFloat> arguments, mpfr_prec_t precision,
                         mpfr_ptr result) {
  state->run(arguments, precision);
  mpfr_set_prec(result, precision);
  mpfr_set(result, state->result().value, MPFR_RNDN);
}

APFloat Evaluator::evaluateRounded(ArrayRef<APFloat> arguments,
                                   const llvm::fltSemantics &semantics,
                                   Overflow overflow) {
  Format format(semantics);
  std::optional<uint64_t> bits;
  state->refine(arguments, [&](const Ball &ball) {
    return (bits = roundBall(ball, format)).has_value();
  });
  mpfr_srcptr exact = state->result().value;
  APFloat result = format.fromBits(bits ? *bits : format.roundToBits(exact));
  if (overflow == Overflow::Round || result.isFinite() || mpfr_nan_p(exact))
    return result;
  return APFloat::getLargest(semantics, mpfr_signbit(exact) != 0);
}

/// |actual - exact|; both are taken as 2^(emax+1) beyond the type's range.
static void setDistance(mpfr_ptr distance, mpfr_srcptr exact,
                        const APFloat &actual, const Format &format) {
  MPFR_DECL_INIT(computed, 64);
  mpfr_set_d(computed, toDouble(actual), MPFR_RNDN);
  MPFR_DECL_INIT(bound, 2);
  mpfr_set_ui_2exp(bound, 1, format.maxExponent + 1, MPFR_RNDN);
  if (mpfr_signbit(computed))
    mpfr_neg(bound, bound, MPFR_RNDN);
  if (mpfr_inf_p(computed))
    mpfr_set(computed, bound, MPFR_RNDN);
  if (mpfr_cmpabs(exact, bound) <= 0)
    mpfr_sub(distance, computed, exact, MPFR_RNDA);
  else if (mpfr_signbit(exact) == mpfr_signbit(bound))
    mpfr_sub(distance, computed, bound, MPFR_RNDA);
  else
    mpfr_add(distance, computed, bound, MPFR_RNDA);
  mpfr_abs(distance, distance, MPFR_RNDA);
}

Comparison Evaluator::compare(ArrayRef<APFloat> arguments,
                              const APFloat &actual) {
  Format format(actual.getSemantics());
  std::optional<uint64_t> bits;
  state->refine(arguments, [&](const Ball &ball) {
    return (bits = roundBall(ball, format)).has_value() &&
           ball.radius <= format.ulpExponent(ball.value) - kUlpBits;
  });
  mpfr_srcptr exact = state->result().value;
  Comparison result;
  result.expected = format.fromBits(bits ? *bits : format.roundToBits(exact));
  const APFloat &expected = result.expected;
  if ((expected.isNaN() && actual.isNaN()) ||
      ((expected.isInfinity() || mpfr_zero_p(exact)) &&
       actual.bitwiseIsEqual(expected)))
    return result;
  bool differentSign = expected.isNegative() != actual.isNegative();
  if (expected.isNaN() || actual.isNaN() ||
      (expected.isZero() && actual.isZero() && differentSign) ||
      (expected.isInfinity() && actual.isInfinity() && differentSign)) {
    result.ulps = result.distance = std::numeric_limits<double>::infinity();
    return result;
  }
  MPFR_DECL_INIT(distance, 64);
  setDistance(distance, exact, actual, format);
  result.distance = mpfr_get_d(distance, MPFR_RNDU);
  mpfr_mul_2si(distance, distance, -format.ulpExponent(exact), MPFR_RNDN);
  result.ulps = mpfr_get_d(distance, MPFR_RNDU);
  return result;
}

std::string mlir::act::getFormulaSymbol(Operation *op) {
  std::string symbol = op->getName().stripDialect().str();
  if (auto variant = op->getAttrOfType<StringAttr>("variant"))
    symbol += ".variant." + variant.str();
  return symbol;
}

bool mlir::act::hasReferenceRule(StringRef name) {
  return findRule(name) || name == "arith.constant" || name == "func.call" ||
         name == "func.return";
}
