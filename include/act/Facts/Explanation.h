// All that act-explain says of one activation, and how it prints it.
#ifndef ACT_FACTS_EXPLANATION_H
#define ACT_FACTS_EXPLANATION_H

#include "act/Analysis/Target.h"
#include "act/Facts/Facts.h"
#include "act/IR/Act.h"
#include "llvm/Support/JSON.h"

namespace mlir::act {

struct ExplainOptions {
  /// Parameters by name; the others take their defaults.
  std::map<std::string, double> parameters;
  /// What is said of types is said of these.
  SmallVector<FloatType> types;
  Gaussian input;
  double epsilon = 1e-3;
  /// The machine for which times are predicted; none are where it is left out.
  std::optional<TargetDescription> target;
  /// What implementations are asked for; null for the default.
  AccuracyAttr accuracy;
  /// Where f and f' are sampled besides: `count` points from `lo` to `hi`.
  double lo = 0, hi = 0;
  unsigned count = 0;
};

/// f and f' at one x.
struct Point {
  double x, value, slope;
};

/// An implementation, and whether it is the one that code alone in L1 gets.
struct Candidate {
  std::string symbol;
  std::optional<AccuracyClaim> claim;
  Prediction prediction;
  enum Verdict { Chosen, Slower, LessAccurate, Busier, DoesNotMeet } verdict;
};

/// What computes a function or its gradient.
struct Code {
  /// With a target, those of the candidate that is chosen, or none where no
  /// candidate meets what is asked.
  std::optional<Operations> operations;
  /// With a target, what there is to choose from.
  SmallVector<Candidate, 0> candidates;
};

/// What depends on the type of the values.
struct TypeFacts {
  FloatType type;
  Saturation below, above;
  Code forward, gradient;
};

struct Explanation {
  std::string activation;
  /// The values of all parameters, by position.
  SmallVector<std::pair<std::string, double>> parameters;
  Gaussian input;
  Shape shape;
  Moments moments;
  /// The name of the target of predicted times, or empty.
  std::string target;
  SmallVector<TypeFacts, 0> types;
  /// At -inf, -0, +0, inf and NaN.
  SmallVector<Point> specials;
  /// The samples that were asked for.
  SmallVector<Point, 0> points;
};

/// Analyzes `activation`, which ops name by `attribute`. The error is one line;
/// where a diagnostic was emitted, it says only what failed.
llvm::Expected<Explanation> explain(Activation activation, Attribute attribute,
                                    const ExplainOptions &options);

/// All implementations of the activation, or of its vector-Jacobian product to
/// operand `wrt`, at `type`; times are predicted for `options.target`.
FailureOr<SmallVector<Candidate, 0>>
findCandidates(MLIRContext *context, Attribute activation, FloatType type,
               std::optional<unsigned> wrt, unsigned numParameters,
               const ExplainOptions &options);
/// The one that claims the least error in ulps.
const Candidate &getMostAccurate(ArrayRef<Candidate> candidates);
/// The words for it: "chosen", "meets it, but is slower", ...
StringRef describe(Candidate::Verdict verdict);

/// For people.
void print(raw_ostream &os, const Explanation &explanation);
/// For programs. Infinities and NaN, which JSON lacks, are the strings "inf",
/// "-inf" and "nan"; what does not exist is left out or null.
llvm::json::Object toJson(const Explanation &explanation);

/// The words for it: "rises", "never falls", ...
StringRef describe(Direction direction);

} // namespace mlir::act

#endif // ACT_FACTS_EXPLANATION_H
