// All inputs of f32.
#ifndef ACT_CHECKER_EXHAUSTIVE_H
#define ACT_CHECKER_EXHAUSTIVE_H

#include "Sweep.h"

namespace checker {

/// Runs a function of type f32 over all inputs of the record's domain. What the
/// formula's Taylor polynomials decide is decided by them, proven; the rest,
/// and every maximum, by MPFR. Maxima are exact to 2^-18 ulp.
Finding sweepAll(const CFunction &function, const FunctionRecord &record,
                 const Formula &formula, unsigned threads);

} // namespace checker

#endif // ACT_CHECKER_EXHAUSTIVE_H
