// A formula on a small interval, as a polynomial with a proven error.
#ifndef ACT_CHECKER_TAYLOR_H
#define ACT_CHECKER_TAYLOR_H

#include "Formula.h"
#include "Jet.h"

namespace checker {

/// What is known of a formula for all x of an interval.
struct Piece {
  enum Kind {
    Unknown,
    NaN,
    /// Beyond 2^130, or nearer to 0 than 2^-160; `isNegative` is its sign, if
    /// it `hasSign`.
    Infinite,
    Zero,
    /// |f(x) - sum of coefficients[k] t^k| <= error, t = (x - center) / scale.
    Polynomial
  };
  Kind kind = Unknown;
  bool isNegative = false, hasSign = false;
  double center = 0, scale = 1, error = 0;
  double coefficients[Jet::kDegree] = {};

  /// The polynomial, whose rounding errors are part of `error`.
  double evaluate(double x) const {
    double t = (x - center) / scale, sum = coefficients[Jet::kDegree - 1];
    for (int k = Jet::kDegree - 2; k >= 0; --k)
      sum = sum * t + coefficients[k];
    return sum;
  }
};

/// Expands a formula by Taylor's theorem: the coefficients are those at the
/// center, and the remainder's is enclosed over the whole interval. Not
/// thread-safe.
class Taylor {
public:
  explicit Taylor(const Formula &formula);
  /// low < high, and both have one sign.
  Piece expand(double low, double high);

private:
  bool run(double low, double high);
  bool apply(unsigned index);
  bool applyBinary(Operation2 operation, Jet &y, const Jet &a, const Jet &b);
  void setPolynomial(Piece &piece, const Jet &whole, double low, double high);

  const Formula &formula;
  std::vector<Jet> values;
  std::vector<Truth> truths;
};

} // namespace checker

#endif // ACT_CHECKER_TAYLOR_H
