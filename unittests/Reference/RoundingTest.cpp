// Rounding to a type, against APFloat's own conversion and at midpoints.
#include "Formula.h"

using namespace mlir;
using namespace mlir::act;

static const llvm::fltSemantics *const kTypes[] = {
    &APFloat::IEEEhalf(),   &APFloat::BFloat(),     &APFloat::Float8E4M3FN(),
    &APFloat::Float8E5M2(), &APFloat::IEEEsingle(), &APFloat::IEEEdouble()};

static APFloat fromBits(const llvm::fltSemantics &semantics, uint64_t bits) {
  return APFloat(semantics,
                 llvm::APInt(APFloat::semanticsSizeInBits(semantics), bits));
}

/// NaNs are alike.
static bool isSame(const APFloat &a, const APFloat &b) {
  return (a.isNaN() && b.isNaN()) || a.bitwiseIsEqual(b);
}

TEST(RoundToType, AgreesWithAPFloatOnDoubles) {
  mpfr_t value;
  mpfr_init2(value, 53);
  uint64_t state = 1;
  for (unsigned i = 0; i < 200000; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    // Exponents around all types' ranges, with short significands too.
    double x =
        std::ldexp(1 + double(state >> 40) * 0x1p-24, int(state % 340) - 175);
    if (state & (1u << 20))
      x = std::ldexp(std::nearbyint(std::ldexp(x, 27 - std::ilogb(x) - 16)),
                     std::ilogb(x) + 16 - 27);
    if (state & (1u << 21))
      x = -x;
    mpfr_set_d(value, x, MPFR_RNDN);
    for (const llvm::fltSemantics *type : kTypes) {
      APFloat expected(x);
      bool losesInfo;
      expected.convert(*type, APFloat::rmNearestTiesToEven, &losesInfo);
      EXPECT_TRUE(isSame(roundToType(value, *type), expected)) << x;
    }
  }
  mpfr_clear(value);
}

/// Every midpoint of the types of 8 and 16 bits goes to even, and a hair beside
/// it does not.
TEST(RoundToType, Midpoints) {
  mpfr_t middle, beside;
  mpfr_inits2(200, middle, beside, nullptr);
  for (const llvm::fltSemantics *type : ArrayRef(kTypes).take_front(4)) {
    for (uint64_t bits = 0; fromBits(*type, bits + 1).isFinite(); ++bits) {
      APFloat low = fromBits(*type, bits), high = fromBits(*type, bits + 1);
      mpfr_set_d(middle, low.convertToDouble(), MPFR_RNDN);
      mpfr_add_d(middle, middle, high.convertToDouble(), MPFR_RNDN);
      mpfr_div_2ui(middle, middle, 1, MPFR_RNDN);
      EXPECT_TRUE(
          roundToType(middle, *type).bitwiseIsEqual(bits % 2 ? high : low));
      mpfr_set(beside, middle, MPFR_RNDN);
      mpfr_nextbelow(beside);
      EXPECT_TRUE(roundToType(beside, *type).bitwiseIsEqual(low));
      mpfr_nextabove(middle);
      EXPECT_TRUE(roundToType(middle, *type).bitwiseIsEqual(high));
    }
  }
  mpfr_clears(middle, beside, nullptr);
}

TEST(RoundToType, Overflow) {
  mpfr_t value;
  mpfr_init2(value, 64);
  mpfr_set_d(value, 65520, MPFR_RNDN); // the midpoint beyond f16's largest
  EXPECT_TRUE(roundToType(value, APFloat::IEEEhalf()).isInfinity());
  mpfr_nextbelow(value);
  EXPECT_EQ(roundToType(value, APFloat::IEEEhalf()).convertToDouble(), 65504);
  mpfr_set_si_2exp(value, -1, 100000, MPFR_RNDN);
  EXPECT_TRUE(roundToType(value, APFloat::IEEEdouble()).isInfinity());
  EXPECT_TRUE(roundToType(value, APFloat::IEEEdouble()).isNegative());
  mpfr_set_si_2exp(value, -1, -100000, MPFR_RNDN);
  EXPECT_TRUE(roundToType(value, APFloat::IEEEdouble()).isNegZero());
  mpfr_clear(value);
}
