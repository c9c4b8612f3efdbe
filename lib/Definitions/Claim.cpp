// What implementations claim, and what is asked of them.
#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

std::string mlir::act::describe(const AccuracyClaim &claim) {
  if (claim.isExact)
    return "correctly rounded";
  std::string text;
  llvm::raw_string_ostream os(text);
  if (std::isfinite(claim.ulps))
    os << llvm::format("at most %.2f ulp", claim.ulps);
  if (std::isfinite(claim.error))
    os << (text.empty() ? "" : ", ")
       << llvm::format("error at most %.3g", claim.error);
  return text.empty() ? "claims nothing" : text;
}

/// The magnitude below which `tails = flush` lets results be anything.
static double getTailBound(FloatType type) {
  if (type.isF64())
    return 0x1p-900;
  return type.isF16() ? 0 : 0x1p-100;
}

bool mlir::act::meets(const AccuracyClaim &claim, AccuracyAttr accuracy,
                      FloatType type) {
  double atol = accuracy.getAtolValue();
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  double smallest = APFloat::getSmallestNormalized(semantics).convertToDouble();
  bool flushes = (!claim.flushesTails || accuracy.getFlushesTails() ||
                  atol >= getTailBound(type)) &&
                 (!claim.flushesSubnormals || accuracy.getFlushesSubnormals() ||
                  atol >= smallest) &&
                 (!claim.finiteOnly || accuracy.getFiniteOnly());
  DenseF64ArrayAttr domain = accuracy.getDomain();
  bool holds = !claim.domain || (domain && domain[0] >= claim.domain->first &&
                                 domain[1] <= claim.domain->second);
  if (!flushes || !holds)
    return false;
  if (accuracy.getMode() == AccuracyMode::Exact)
    return claim.isExact;
  // A relative error of n times the distance of the numbers at 1 is n ulps at
  // least.
  double ulps = std::max(
      accuracy.getUlpsValue(),
      std::ldexp(accuracy.getRtolValue(), type.getFPMantissaWidth() - 1));
  bool isBounded =
      accuracy.getUlps() || accuracy.getRtol() || accuracy.getAtol();
  return !isBounded || claim.isExact || claim.ulps <= ulps ||
         claim.error <= atol;
}
