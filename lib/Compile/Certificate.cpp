#include "act/Compile/Certificate.h"
#include "act/Compile/FormulaText.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/SHA256.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

static std::string hash(StringRef bytes) {
  return llvm::toHex(llvm::SHA256::hash(llvm::arrayRefFromStringRef(bytes)),
                     /*LowerCase=*/true);
}

/// An error with three decimals, or six digits where it is large.
static std::string formatError(double error) {
  std::string text;
  llvm::raw_string_ostream(text)
      << llvm::format(error < 1e6 ? "%.3f" : "%.6e", error);
  return text;
}

namespace {
/// A bound, and on what it rests.
struct Bound {
  double ulps;
  StringRef basis;
};
} // namespace

/// A bound that is not below the measured error. Measurements over all inputs
/// are known to 2^-10 ulp. A sample has not seen all: what the implementation
/// claims for all inputs is taken, at most twice what was measured, and
/// otherwise half as much again as was measured.
static Bound getBound(double measured, bool exhaustive,
                      std::optional<double> claim) {
  Bound bound = {std::max(measured, 0x1p-10), "the measured error"};
  if (!exhaustive && claim && *claim >= measured)
    bound = *claim <= 2 * measured
                ? Bound{*claim, "the implementation's claim"}
                : Bound{2 * measured,
                        "twice the measured error, less than the claim"};
  else if (!exhaustive)
    bound = {1.5 * measured, "one and a half times the measured error"};
  bound.ulps = bound.ulps < 1e6 ? std::ceil(bound.ulps * 1000) / 1000
                                : bound.ulps * 1.00001;
  return bound;
}

static void printExtreme(raw_ostream &os, StringRef key, const Extreme &extreme,
                         unsigned width, StringRef unit) {
  if (!extreme.count)
    return;
  auto bits = [&](uint64_t value) {
    return "0x" + llvm::utohexstr(value, /*LowerCase=*/true, width / 4);
  };
  os << key << " " << llvm::format("%.6g", extreme.error) << unit << " at "
     << bits(extreme.where.input) << " gives " << bits(extreme.where.got)
     << " exact " << bits(extreme.where.expected) << "\n";
}

/// The formula, and what the function's arguments are in it.
static LogicalResult printFormulaLines(raw_ostream &os,
                                       const CFunction &function) {
  const Reference &reference = function.subject->getReference();
  SmallVector<std::string> names;
  func::FuncOp formula = function.activation.getDefinition();
  if (function.isVjp()) {
    FailureOr<func::FuncOp> vjp =
        function.activation.getVjp(*function.options.wrt);
    if (failed(vjp))
      return failure();
    formula = *vjp;
    names.push_back("g");
  }
  names.push_back("x");
  for (const auto &parameter : function.parameters)
    names.push_back(parameter.first);
  FailureOr<FormulaText> text =
      printFormula(function.activation, formula, names);
  if (failed(text))
    return failure();
  if (function.hasArguments)
    for (const auto &[name, value] : function.parameters)
      os << "argument " << name << " " << printExact(value.convertToDouble())
         << "\n";
  if (function.isVjp())
    os << "gradient " << printExact(reference.arguments[0].convertToDouble())
       << "\n";
  if (!function.hasArguments)
    for (const auto &[name, value] : function.parameters)
      os << "let " << name << " = " << printExact(value.convertToDouble())
         << "\n";
  for (const auto &[name, part] : text->parts)
    os << "let " << name << " = " << part << "\n";
  os << "formula " << text->result << "\ndomain all\n";
  return success();
}

static void printBounds(raw_ostream &os, const CertifiedFunction &certified) {
  const Measurement &measured = certified.measurement;
  const Claim &claim = certified.function->subject->getClaim();
  std::optional<double> maxUlps;
  if (claim.isDirect)
    maxUlps = claim.maxUlps;
  auto printBound = [&](StringRef key, const Extreme &extreme) {
    if (!extreme.count) {
      os << key << " none\n";
      return;
    }
    Bound bound = getBound(extreme.error, certified.exhaustive, maxUlps);
    os << "note " << key << " is " << bound.basis << "\n"
       << key << " " << formatError(bound.ulps) << " ulp\n";
  };
  printBound("bound", measured.normals);
  printBound("bound-subnormal", measured.subnormals);
  if (!measured.nearRoots.count)
    return;
  double bound =
      measured.nearRoots.error * (certified.exhaustive ? 1.0001 : 1.5);
  for (double root : certified.near.roots)
    os << "root " << printExact(root) << " within "
       << printExact(certified.near.distance) << " bound " << printExact(bound)
       << "\n";
}

FailureOr<std::string>
mlir::act::printCertified(const CertifiedFunction &certified) {
  const CFunction &function = *certified.function;
  const Measurement &measured = certified.measurement;
  const Claim &claim = function.subject->getClaim();
  FloatType type = function.options.type;
  unsigned width = type.getWidth();
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "\nfunction " << function.symbol << "\nprototype "
     << function.getPrototype() << "\ntype " << type << "\n";
  if (failed(printFormulaLines(os, function)))
    return failure();
  os << "note implementation " << claim.implementation << ", code "
     << function.subject->getCode() << "\n";
  printBounds(os, certified);
  os << "established " << (certified.exhaustive ? "exhaustive" : "stratified")
     << "\ninputs " << measured.inputs << "\nmisrounded " << measured.misrounded
     << "\nspecials " << measured.specials << " wrong "
     << measured.wrongSpecials.count << "\n";
  printExtreme(os, "worst-normal", measured.normals, width, " ulp");
  printExtreme(os, "worst-subnormal", measured.subnormals, width, " ulp");
  printExtreme(os, "worst-root", measured.nearRoots, width, "");
  printExtreme(os, "worst-special", measured.wrongSpecials, width, " ulp");
  return text;
}

std::string mlir::act::printCertificate(StringRef name, StringRef bytes,
                                        ArrayRef<std::string> notes,
                                        ArrayRef<std::string> functions) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "act certificate 1\n"
        "# Errors are in ulps: the distance of neighbouring floats at the "
        "exact "
        "result's\n"
        "# exponent, at least the smallest subnormal. Where a formula gives "
        "NaN "
        "at an\n"
        "# infinity, its value is the limit. Check with act-verify; format: "
        "docs/Certificates.md.\n"
     << "file " << name << "\nsha256 " << hash(bytes) << "\n";
  for (const std::string &note : notes)
    os << "note " << note << "\n";
  for (const std::string &function : functions)
    os << function;
  os << "\n";
  return text + "end " + hash(text) + "\n";
}
