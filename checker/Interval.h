// Interval arithmetic over MPFR: the exact result lies between two floats that
// were rounded outwards.
//
// What is exact is a point and follows IEEE 754: signed zeros, infinities, NaN.
#ifndef ACT_CHECKER_INTERVAL_H
#define ACT_CHECKER_INTERVAL_H

#include <mpfr.h>

namespace checker {

enum class Truth { No, Maybe, Yes };

struct Interval {
  explicit Interval(mpfr_prec_t precision) {
    mpfr_inits2(precision, lo, hi, nullptr);
  }
  ~Interval() { mpfr_clears(lo, hi, nullptr); }
  Interval(const Interval &) = delete;
  Interval &operator=(const Interval &) = delete;

  /// lo and hi are the same float, sign of zero included.
  bool isPoint() const {
    return nan == Truth::No && mpfr_equal_p(lo, hi) &&
           mpfr_signbit(lo) == mpfr_signbit(hi);
  }
  bool isNaN() const { return nan == Truth::Yes; }
  bool hasSign() const { return mpfr_signbit(lo) == mpfr_signbit(hi); }
  /// It is so near to 0 that its sign may be lost: MPFR's own exponents end not
  /// far below.
  bool isVanishing() const;
  void setNaN() { nan = Truth::Yes; }
  /// Nothing is known.
  void setLost();
  /// `value`, which the precision must hold.
  void set(double value);
  void set(const Interval &other);
  void swap(Interval &other);

  mpfr_t lo, hi;
  /// Whether the value is NaN; where it is Maybe, lo and hi bound it otherwise.
  Truth nan = Truth::No;
};

using Function = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_rnd_t);
using Function2 = int (*)(mpfr_ptr, mpfr_srcptr, mpfr_srcptr, mpfr_rnd_t);

/// A function that nowhere decreases, or nowhere increases.
void applyMonotone(Interval &y, const Interval &x, Function function,
                   bool increases);
/// sin or cos: no steeper than 1, between -1 and 1.
void applyWave(Interval &y, const Interval &x, Function function);
/// A function of one argument, in the form in which formulas name it.
using Operation = void (*)(Interval &y, const Interval &x);
using Operation2 = void (*)(Interval &y, const Interval &a, const Interval &b);

void negate(Interval &y, const Interval &x);
void absolute(Interval &y, const Interval &x);
void tangent(Interval &y, const Interval &x);
void hyperbolicCosine(Interval &y, const Interval &x);
void reciprocalRoot(Interval &y, const Interval &x);

// The result may be none of the operands.
void add(Interval &y, const Interval &a, const Interval &b);
void subtract(Interval &y, const Interval &a, const Interval &b);
void multiply(Interval &y, const Interval &a, const Interval &b);
void divide(Interval &y, const Interval &a, const Interval &b);
void power(Interval &y, const Interval &a, const Interval &b);
void arcTangent2(Interval &y, const Interval &a, const Interval &b);
void remainder(Interval &y, const Interval &a, const Interval &b);
void copySign(Interval &y, const Interval &a, const Interval &b);
/// NaN where an operand is.
void maximum(Interval &y, const Interval &a, const Interval &b);
void minimum(Interval &y, const Interval &a, const Interval &b);
/// The other operand where one is NaN.
void maximumNumber(Interval &y, const Interval &a, const Interval &b);
void minimumNumber(Interval &y, const Interval &a, const Interval &b);

/// a < b, a <= b, a == b; false where one is NaN.
Truth isLess(const Interval &a, const Interval &b);
Truth isLessOrEqual(const Interval &a, const Interval &b);
Truth isEqual(const Interval &a, const Interval &b);
/// condition ? a : b, and what holds of both where the condition is not known.
void select(Interval &y, Truth condition, const Interval &a, const Interval &b);

// What the functions above are made of.

/// Makes y, whose lo was rounded to nearest with `ternary`, enclose the exact
/// value: it lies on one side of the rounded one.
void finishPoint(Interval &y, int ternary);
/// An end that is NaN, such as 0 * inf, tells nothing.
void finishBounds(Interval &y, Truth nan);
/// NaN as the operands have it; true where nothing else is to be done.
bool inheritNaN(Interval &y, const Interval &a, const Interval &b);
/// For a function that is monotone in each argument, whose extremes therefore
/// lie at the corners.
void applyAtCorners(Interval &y, const Interval &a, const Interval &b,
                    Function2 function);

} // namespace checker

#endif // ACT_CHECKER_INTERVAL_H
