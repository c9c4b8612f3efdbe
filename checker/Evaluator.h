// The exact value of a formula, and the error of a computed one.
#ifndef ACT_CHECKER_EVALUATOR_H
#define ACT_CHECKER_EVALUATOR_H

#include "FloatType.h"
#include "Formula.h"
#include <memory>

namespace checker {

/// What became of one input.
struct Verdict {
  /// The correctly rounded result.
  double expected = 0;
  bool isRight = false;
  /// A NaN, an infinity or a sign of zero is wrong; the errors mean nothing.
  bool isWrongSpecial = false;
  /// The result has a size that can be off by ulps: it is not a zero, infinity
  /// or NaN that a special input demands.
  bool hasError = false;
  bool isSubnormal = false;
  /// Bounds of |computed - exact| from above: in ulps, and absolutely.
  double ulps = 0, distance = 0;
  /// The last precision left the rounding open; `expected` is likely.
  bool isUndecided = false;
};

/// Evaluates one formula for one type. Not thread-safe.
class Evaluator {
public:
  Evaluator(const Formula &formula, const FloatType &type);
  ~Evaluator();

  Verdict judge(double x, double computed);

private:
  struct Workspace;
  Workspace &getWorkspace(unsigned level);
  /// Refines until the rounding and the error are known.
  const Interval &evaluate(double x, double &rounded, bool &isUndecided);
  bool isSettled(const Interval &value, double &rounded) const;
  const Interval &takeLimit(Workspace &workspace, double x);

  const Formula &formula;
  const FloatType &type;
  std::vector<std::unique_ptr<Workspace>> workspaces;
};

} // namespace checker

#endif // ACT_CHECKER_EVALUATOR_H
