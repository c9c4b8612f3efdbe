// The report for people.
#include "act/Facts/Explanation.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// Six significant digits, and one that shows that they are right.
static std::string number(double value, const char *format = "%.7g") {
  std::string text;
  llvm::raw_string_ostream(text)
      << llvm::format(format, value + 0.0); // Not -0.
  return text;
}

static std::string percent(double share) {
  return number(100 * share, "%.4g") + "%";
}

/// "x <= 3", "x >= 0", "-1 <= x <= 1", "all x" or "x = 2".
static std::string describe(const Interval &interval) {
  bool hasLo = std::isfinite(interval.lo), hasHi = std::isfinite(interval.hi);
  if (interval.lo == interval.hi)
    return hasLo ? "x = " + number(interval.lo)
                 : "x -> " + number(interval.lo, "%g");
  if (hasLo && hasHi)
    return number(interval.lo) + " <= x <= " + number(interval.hi);
  return hasLo   ? "x >= " + number(interval.lo)
         : hasHi ? "x <= " + number(interval.hi)
                 : "all x";
}

static std::string describe(ArrayRef<Interval> intervals) {
  return llvm::join(llvm::map_range(intervals,
                                    [](const Interval &interval) {
                                      return describe(interval);
                                    }),
                    ", ");
}

namespace {
/// Lines of a name and what is said under it.
class Printer {
public:
  explicit Printer(raw_ostream &os) : os(os) {}
  void line(StringRef name, const Twine &text) {
    os << "  " << llvm::left_justify(name, 16) << text << "\n";
  }
  void shape(const Shape &shape);
  void extremes(const Shape &shape);
  void moments(const Explanation &explanation);
  void type(const TypeFacts &facts);
  void code(StringRef name, const Code &code);
  void candidates(ArrayRef<Candidate> candidates);

private:
  raw_ostream &os;
};
} // namespace

static std::string describeExtremum(const Extremum &extremum) {
  bool isReached = extremum.attained.value_or(false);
  return number(extremum.value) + (isReached ? " at " : " towards ") +
         describe(extremum.where);
}

void Printer::extremes(const Shape &shape) {
  const Extremum &low = shape.minimum, &high = shape.maximum;
  bool closedBelow = low.attained.value_or(false) && std::isfinite(low.value);
  bool closedAbove = high.attained.value_or(false) && std::isfinite(high.value);
  // Of a function that jumps, the range is within these bounds.
  line(shape.isContinuous() ? "range" : "range within",
       (closedBelow ? "[" : "(") + number(low.value) + ", " +
           number(high.value) + (closedAbove ? "]" : ")"));
  if (std::isfinite(low.value))
    line("minimum", describeExtremum(low));
  if (std::isfinite(high.value))
    line("maximum", describeExtremum(high));
  if (!shape.isContinuous())
    line("Lipschitz",
         "no: f jumps; |f'| elsewhere at most " + number(shape.steepest.value));
  else if (std::isinf(shape.steepest.value))
    line("Lipschitz",
         "no: |f'| is unbounded towards " + describe(shape.steepest.where));
  else
    line("Lipschitz", describeExtremum(shape.steepest));
}

void Printer::shape(const Shape &shape) {
  if (shape.undefined)
    line("undefined", describe(*shape.undefined));
  line("limits", number(shape.limitBelow) + " at -inf, " +
                     number(shape.limitAbove) + " at inf");
  extremes(shape);
  line("course", describe(shape.direction) + (shape.isEven  ? ", even"
                                              : shape.isOdd ? ", odd"
                                                            : ""));
  for (const Kink &kink : shape.kinks)
    line(&kink == shape.kinks.begin() ? "kinks" : "",
         "x = " + number(kink.at) +
             (kink.isJump ? ": f from " + number(kink.valueBelow) + " to " +
                                number(kink.valueAbove)
                          : "") +
             (kink.isJump ? ", f' from " : ": f' from ") +
             number(kink.slopeBelow) + " to " + number(kink.slopeAbove));
  if (!shape.zeros.empty())
    line("f = 0", describe(shape.zeros));
  if (!shape.deadGradients.empty())
    line("f' = 0", describe(shape.deadGradients));
  std::string vanishing;
  if (shape.vanishesBelow)
    vanishing = "x < " + number(*shape.vanishesBelow);
  if (shape.vanishesAbove)
    vanishing += (vanishing.empty() ? "x > " : " and x > ") +
                 number(*shape.vanishesAbove);
  line("|f'| < " + number(shape.epsilon, "%g"),
       vanishing.empty() ? "towards neither end" : vanishing);
}

/// The common name of weights of variance `factor` over the fan.
static std::string nameInitialisation(double factor) {
  for (auto [value, name] : {std::make_pair(1.0, "LeCun"), {2.0, "He"}})
    if (std::fabs(factor - value) < 0.005 * value)
      return std::string(" (") + name + "'s)";
  return "";
}

void Printer::moments(const Explanation &explanation) {
  const Moments &m = explanation.moments;
  os << "\nx normal with mean " << number(explanation.input.mean)
     << " and deviation " << number(explanation.input.deviation) << "\n";
  line("mean", number(m.mean));
  line("variance", number(m.variance));
  line("f = 0", percent(m.zeroShare));
  line("f' = 0", percent(m.deadShare));
  line("|f'| < " + number(explanation.shape.epsilon, "%g"),
       percent(m.vanishingShare) + " (in the intervals above)");
  line("gain", number(m.gain()) + " forward, " + number(m.backwardGain()) +
                   " backward");
  double factor = 1 / m.meanSquare, back = 1 / m.meanSquareSlope;
  if (std::isfinite(factor) && factor > 0)
    line("weights", "variance " + number(factor) + " / fan_in" +
                        nameInitialisation(factor) + ", uniform within " +
                        number(std::sqrt(3 * factor)) + " / sqrt(fan_in)");
  else
    line("weights", "none keeps the variance of the activations");
  if (std::isfinite(back) && back > 0)
    line("", "variance " + number(back) + " / fan_out for the gradients" +
                 nameInitialisation(back));
}

static std::string describe(const Saturation &saturation, bool isBelow) {
  if (saturation.kind == Saturation::None)
    return isBelow ? "none towards -inf" : "none towards inf";
  std::string what = saturation.kind == Saturation::Identity ? "x"
                     : saturation.kind == Saturation::Negation
                         ? "-x"
                         : number(saturation.constant);
  return "f = " + what + " for x " + (isBelow ? "<= " : ">= ") +
         number(saturation.from, "%.9g");
}

static std::string describe(const Operations &operations) {
  std::string text = std::to_string(operations.total()) + " operations, " +
                     std::to_string(operations.depth) + " deep";
  const char *separator = ": ";
  for (auto &[kind, count] : operations.counts) {
    text += separator + std::to_string(count) + " " + kind;
    separator = ", ";
  }
  return text;
}

/// "0.776 cycles an element, bound by latency (ports 0.625, issue 0.25)"
static std::string describe(const Prediction &prediction) {
  std::string text = number(prediction.cycles, "%.3g") +
                     " cycles an element, bound by " + prediction.bottleneck;
  const char *separator = " (";
  auto add = [&](const char *name, double bound) {
    if (bound > 0)
      text += separator + std::string(name) + " " + number(bound, "%.3g");
    separator = bound > 0 ? ", " : separator;
  };
  add("ports", prediction.ports);
  add("issue", prediction.issue);
  add("latency", prediction.latency);
  add("memory", prediction.memory);
  add("calls", prediction.calls);
  text += ")";
  if (!prediction.unknown.empty())
    text += "; not described: " + llvm::join(prediction.unknown, ", ");
  return text;
}

void Printer::code(StringRef name, const Code &code) {
  if (code.operations)
    line(name, describe(*code.operations));
  else
    line(name, "no implementation meets what is asked; the best is " +
                   getMostAccurate(code.candidates).symbol);
  if (code.operations && code.operations->prediction)
    line("", describe(*code.operations->prediction));
  candidates(code.candidates);
}

void Printer::candidates(ArrayRef<Candidate> candidates) {
  StringRef name = "candidates";
  for (const Candidate &candidate : candidates) {
    std::string claim = "claims nothing";
    if (candidate.claim)
      claim = act::describe(*candidate.claim);
    line(name, candidate.symbol + ": " +
                   number(candidate.prediction.cycles, "%.3g") + " cycles, " +
                   claim + "; " + describe(candidate.verdict).str());
    name = "";
  }
}

void Printer::type(const TypeFacts &facts) {
  os << "\n" << facts.type << "\n";
  line("saturation",
       describe(facts.below, true) + "; " + describe(facts.above, false));
  code("forward", facts.forward);
  code("gradient", facts.gradient);
}

void mlir::act::print(raw_ostream &os, const Explanation &explanation) {
  os << explanation.activation;
  const char *separator = ": ";
  for (auto &[name, value] : explanation.parameters) {
    os << separator << name << " = " << number(value, "%.9g");
    separator = ", ";
  }
  os << "\n";
  Printer printer(os);
  if (!explanation.target.empty())
    printer.line("times", "predicted for " + explanation.target + ", in L1");
  printer.shape(explanation.shape);
  printer.moments(explanation);
  for (const TypeFacts &facts : explanation.types)
    printer.type(facts);
}
