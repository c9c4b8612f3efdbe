// Taylor series with interval coefficients: of a function on an interval, the
// coefficient of h^k encloses f^(k)(x) / k! for all x of the interval.
#ifndef ACT_CHECKER_JET_H
#define ACT_CHECKER_JET_H

#include "Interval.h"
#include <memory>
#include <vector>

namespace checker {

/// The first coefficients of a series.
class Jet {
public:
  /// Coefficients of h^0 to h^kDegree.
  static constexpr unsigned kDegree = 6;
  static constexpr mpfr_prec_t kPrecision = 96;

  Jet();
  Interval &operator[](unsigned k) { return *coefficients[k]; }
  const Interval &operator[](unsigned k) const { return *coefficients[k]; }
  /// Coefficients beyond are 0.
  unsigned degree = 0;

  void set(const Jet &other);
  /// The function is NaN on all of the interval.
  bool isNaN() const { return coefficients[0]->isNaN(); }
  void setNaN();
  /// All coefficients are finite.
  bool isFinite() const;

private:
  std::vector<std::unique_ptr<Interval>> coefficients;
};

// Each returns false where it cannot say anything: a kink or a pole may lie in
// the interval. The result may be none of the operands.
bool negate(Jet &y, const Jet &x);
bool add(Jet &y, const Jet &a, const Jet &b);
bool subtract(Jet &y, const Jet &a, const Jet &b);
bool multiply(Jet &y, const Jet &a, const Jet &b);
bool divide(Jet &y, const Jet &a, const Jet &b);
bool absolute(Jet &y, const Jet &x);
bool maximum(Jet &y, const Jet &a, const Jet &b);
bool minimum(Jet &y, const Jet &a, const Jet &b);
bool copySign(Jet &y, const Jet &a, const Jet &b);
bool reciprocalRoot(Jet &y, const Jet &x);
/// `function` is one of MPFR's that no argument makes decrease, or increase.
bool applyMonotone(Jet &y, const Jet &x, Function function, bool increases);
/// sin or cos.
bool applyWave(Jet &y, const Jet &x, Function function);

/// Coefficient k of the product of series.
void setProduct(Interval &y, const Jet &a, const Jet &b, unsigned k);
/// Coefficient k of y, where y' = slope u': the mean of j u_j slope_(k-j).
void integrate(Interval &y, const Jet &u, const Jet &slope, unsigned k);

} // namespace checker

#endif // ACT_CHECKER_JET_H
