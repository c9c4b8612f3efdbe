// What implementations claim, and what is asked of them.
#include "RoundsOnce.h"
#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// Two decimals, or three where two would say less than `ulps`: what is printed
/// can be asked for.
static std::string printUlps(double ulps) {
  double hundredths = ulps * 100;
  bool isShort = std::fabs(hundredths - std::round(hundredths)) < 1e-9;
  std::string text;
  llvm::raw_string_ostream os(text);
  if (isShort)
    os << llvm::format("%.2f", ulps);
  else
    os << llvm::format("%.3f", std::ceil(ulps * 1000 - 1e-9) / 1000);
  return text;
}

std::string mlir::act::describe(const AccuracyClaim &claim) {
  if (claim.isExact)
    return "correctly rounded";
  std::string text;
  llvm::raw_string_ostream os(text);
  if (std::isfinite(claim.ulps))
    os << "at most " << printUlps(claim.ulps) << " ulp";
  if (std::isfinite(claim.error))
    os << (text.empty() ? "" : ", ")
       << llvm::format("error at most %.3g", claim.error);
  return text.empty() ? "claims nothing" : text;
}

bool mlir::act::holdsAtDefaultsOnly(func::FuncOp function) {
  auto claim = function->getAttrOfType<DictionaryAttr>("act.claim");
  return claim && claim.get("defaults");
}

/// What is claimed of correctly rounded results.
static AccuracyClaim getExactClaim() {
  AccuracyClaim claim;
  claim.ulps = 0.5;
  claim.isExact = true;
  return claim;
}

bool Implementation::isExactAs(FloatType type) const {
  if (!isWritten)
    return isTable || (!isWide && roundsOnce(activation, function, type,
                                             computeType, atDefaults));
  auto claim = function->getAttrOfType<DictionaryAttr>("act.claim");
  if (!claim || isDerivative || !atDefaults)
    return false;
  auto types = claim.getAs<ArrayAttr>("exact_as");
  return types && llvm::any_of(types.getAsRange<TypeAttr>(), [&](TypeAttr as) {
           return as.getValue() == type;
         });
}

/// What is left of a claim once results of type `from` are rounded to `to`, of
/// fewer bits: half an ulp, and what is left of the error.
static double roundUlps(double ulps, FloatType from, FloatType to) {
  int bits = from.getFPMantissaWidth() - to.getFPMantissaWidth();
  return 0.5 + std::ldexp(ulps, -bits);
}

std::optional<AccuracyClaim>
Implementation::getFormulaClaim(FloatType type) const {
  // What is wide is rounded to f32, or to a narrower type, once.
  FloatType claimed =
      isWide ? FloatType(Float32Type::get(type.getContext())) : computeType;
  auto claims =
      activation.getDefinition()->getAttrOfType<DictionaryAttr>("act.claims");
  auto ofTypes = claims && atDefaults ? claims.getAs<DictionaryAttr>(symbol)
                                      : DictionaryAttr();
  auto ulps = ofTypes
                  ? ofTypes.getAs<FloatAttr>(claimed.isF64() ? "f64" : "f32")
                  : FloatAttr();
  if (!ulps)
    return std::nullopt;
  AccuracyClaim claim;
  claim.ulps = ulps.getValueAsDouble();
  if (claimed != type)
    claim.ulps = roundUlps(claim.ulps, claimed, type);
  return claim;
}

std::optional<AccuracyClaim> Implementation::getClaim() const {
  if (!isWritten && isExactAs(computeType))
    return getExactClaim();
  if (!isWritten)
    return isWide ? std::nullopt : getFormulaClaim(computeType);
  auto dictionary = function->getAttrOfType<DictionaryAttr>("act.claim");
  if (!dictionary || (holdsAtDefaultsOnly(function) && !atDefaults))
    return std::nullopt;
  AccuracyClaim claim;
  auto read = [&](StringRef key, double &bound) {
    if (auto number = dyn_cast_or_null<FloatAttr>(dictionary.get(key)))
      bound = number.getValueAsDouble();
  };
  read("max_ulps", claim.ulps);
  read("max_error", claim.error);
  // An exact derivative leaves the rounding of its product with the gradient.
  claim.isExact = claim.ulps == 0 || (!isDerivative && dictionary.get("exact"));
  claim.flushesTails = bool(dictionary.get("flushes_tails"));
  claim.finiteOnly = bool(dictionary.get("finite_only"));
  claim.flushesSubnormals = bool(dictionary.get("flushes_subnormals"));
  if (auto ends = dyn_cast_or_null<DenseF64ArrayAttr>(dictionary.get("domain")))
    claim.domain = {ends[0], ends[1]};
  return claim;
}

std::optional<AccuracyClaim> Implementation::getClaim(FloatType type) const {
  if (computeType != type && isExactAs(type))
    return getExactClaim();
  std::optional<AccuracyClaim> claim = getClaim();
  if (!isWritten && !(claim && claim->isExact))
    return getFormulaClaim(type);
  if (!claim || computeType == type)
    return claim;
  // An absolute bound is of the wider type's results.
  claim->ulps = roundUlps(claim->ulps, computeType, type);
  claim->error = std::numeric_limits<double>::infinity();
  claim->isExact = claim->ulps == 0.5 && !isDerivative && !computeType.isF64();
  return claim;
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
