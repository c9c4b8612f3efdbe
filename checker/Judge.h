// Counting results and keeping the largest errors.
#ifndef ACT_CHECKER_JUDGE_H
#define ACT_CHECKER_JUDGE_H

#include "Certificate.h"
#include "Evaluator.h"

namespace checker {

/// What was found.
struct Finding {
  uint64_t inputs = 0, misrounded = 0, specials = 0, wrongSpecials = 0,
           undecided = 0;
  std::optional<Worst> normal, subnormal, nearRoot, wrongSpecial;

  void merge(const Finding &other);
};

/// Holds results to a record's formula, which has been compiled. Not
/// thread-safe.
class Judge {
public:
  Judge(const FunctionRecord &record, const Formula &formula)
      : evaluator(formula, *record.type), record(record), type(*record.type) {}

  /// Counts one result, bit patterns both.
  void add(uint64_t input, uint64_t computed);

  Finding finding;
  Evaluator evaluator;

private:
  const FunctionRecord &record;
  const FloatType &type;
};

} // namespace checker

#endif // ACT_CHECKER_JUDGE_H
