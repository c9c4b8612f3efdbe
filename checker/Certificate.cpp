#include "Certificate.h"
#include "Sha256.h"
#include <cinttypes>
#include <cmath>
#include <cstdio>
#include <sstream>

using namespace checker;

static const char *const kExplanation =
    "# Errors are in ulps: the distance of neighbouring floats at the exact "
    "result's\n"
    "# exponent, at least the smallest subnormal. Where a formula gives NaN at "
    "an\n"
    "# infinity, its value is the limit. Format: docs/Certificates.md.\n";

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

std::string checker::printNumber(double value) {
  char text[64];
  std::snprintf(text, sizeof text, value < 1e6 ? "%.3f" : "%.6e", value);
  return text;
}

double checker::roundUp(double error) {
  double up = error < 1e6 ? std::ceil(error * 1000) / 1000 : error * 1.00001;
  return std::strtod(printNumber(up).c_str(), nullptr);
}

std::string checker::printExact(double value) {
  char text[64];
  bool isWhole = value == std::trunc(value) && std::fabs(value) < 1e9 &&
                 !(value == 0 && std::signbit(value));
  std::snprintf(text, sizeof text, isWhole ? "%.0f" : "%a", value);
  return text;
}

static std::string printBits(uint64_t bits, const FloatType &type) {
  char text[32];
  std::snprintf(text, sizeof text, "0x%0*" PRIx64, type.bits / 4, bits);
  return text;
}

//===----------------------------------------------------------------------===//
// Printing
//===----------------------------------------------------------------------===//

static void printWorst(std::ostream &os, const char *name,
                       const std::optional<Worst> &worst, const FloatType &type,
                       bool isAbsolute = false) {
  if (!worst)
    return;
  char error[32];
  std::snprintf(error, sizeof error, "%.6g", worst->error);
  os << name << " " << error << (isAbsolute ? "" : " ulp") << " at "
     << printBits(worst->input, type) << " gives "
     << printBits(worst->computed, type) << " exact "
     << printBits(worst->expected, type) << "\n";
}

static void print(std::ostream &os, const FunctionRecord &record) {
  const FloatType &type = *record.type;
  os << "\nfunction " << record.symbol << "\nprototype " << record.prototype
     << "\ntype " << type.name << "\n";
  for (auto &[name, value] : record.arguments)
    os << "argument " << name << " " << printExact(value) << "\n";
  if (record.gradient)
    os << "gradient " << printExact(*record.gradient) << "\n";
  for (auto &[name, text] : record.parts)
    os << "let " << name << " = " << text << "\n";
  os << "formula " << record.formula << "\n";
  if (std::isinf(record.domainLow) && std::isinf(record.domainHigh))
    os << "domain all\n";
  else
    os << "domain " << printExact(record.domainLow) << " "
       << printExact(record.domainHigh) << "\n";
  for (const std::string &note : record.notes)
    os << "note " << note << "\n";
  auto printBound = [&](const char *name, std::optional<double> bound) {
    os << name << " " << (bound ? printNumber(*bound) + " ulp" : "none")
       << "\n";
  };
  printBound("bound", record.bound);
  printBound("bound-subnormal", record.subnormalBound);
  for (const Root &root : record.roots)
    os << "root " << printExact(root.at) << " within "
       << printExact(root.within) << " bound " << printExact(root.bound)
       << "\n";
  os << "established " << (record.isExhaustive ? "exhaustive" : "stratified")
     << "\ninputs " << record.inputs << "\nmisrounded " << record.misrounded
     << "\nspecials " << record.specials << " wrong " << record.wrongSpecials
     << "\n";
  printWorst(os, "worst-normal", record.normal, type);
  printWorst(os, "worst-subnormal", record.subnormal, type);
  printWorst(os, "worst-root", record.nearRoot, type, /*isAbsolute=*/true);
  printWorst(os, "worst-special", record.wrongSpecial, type);
}

std::string Certificate::print() const {
  std::ostringstream os;
  os << kCertificateFirstLine << "\n"
     << kExplanation << "file " << file << "\nsha256 " << sha256 << "\n";
  for (const std::string &note : notes)
    os << "note " << note << "\n";
  for (const FunctionRecord &record : functions)
    ::print(os, record);
  std::string text = os.str() + "\n";
  return text + "end " + checker::sha256(text) + "\n";
}

std::vector<std::string> FunctionRecord::getNames() const {
  std::vector<std::string> names;
  for (auto &[name, value] : arguments)
    names.push_back(name);
  return names;
}

bool FunctionRecord::compile(Formula &compiled, std::string &error) const {
  for (auto &[name, value] : arguments)
    if (!compiled.define(name, value, error))
      return false;
  if (gradient && !compiled.define("g", *gradient, error))
    return false;
  for (auto &[name, text] : parts)
    if (!compiled.define(name, text, error))
      return false;
  return compiled.setResult(formula, error);
}
