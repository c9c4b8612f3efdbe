// Certificates: what is known of the functions of a file, as text.
#ifndef ACT_CHECKER_CERTIFICATE_H
#define ACT_CHECKER_CERTIFICATE_H

#include "FloatType.h"
#include "Formula.h"
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace checker {

/// The first line of every certificate: the format's name and version.
constexpr const char *kCertificateFirstLine = "act certificate 1";

using Named = std::pair<std::string, std::string>;

/// An input with a largest error.
struct Worst {
  uint64_t input = 0, computed = 0, expected = 0;
  double error = 0;
};

/// Where errors are bounded absolutely: |x - at| <= within.
struct Root {
  double at = 0, within = 0, bound = 0;
};

/// One function, and what is claimed of it.
struct FunctionRecord {
  std::string symbol, prototype;
  const FloatType *type = nullptr;
  /// What the function takes beside the arrays, by name (getNames).
  std::vector<std::pair<std::string, double>> arguments;
  /// The value that all incoming gradients (g) have, where there are any.
  std::optional<double> gradient;
  std::vector<Named> parts;
  std::string formula;
  /// Inputs that the claims hold for; others are neither measured nor judged.
  double domainLow = -HUGE_VAL, domainHigh = HUGE_VAL;
  std::vector<std::string> notes;

  /// In ulps; none where there are no such results.
  std::optional<double> bound, subnormalBound;
  std::vector<Root> roots;
  bool isExhaustive = false;
  uint64_t inputs = 0, misrounded = 0, specials = 0, wrongSpecials = 0;
  std::optional<Worst> normal, subnormal, nearRoot, wrongSpecial;

  std::vector<std::string> getNames() const;
  /// The formula with its arguments, ready to evaluate.
  bool compile(Formula &compiled, std::string &error) const;
};

struct Certificate {
  std::string file, sha256;
  std::vector<std::string> notes;
  std::vector<FunctionRecord> functions;

  /// Reads a certificate's text. The error is one line.
  bool parse(const std::string &text, std::string &error);
  std::string print() const;
};

/// A bound that is not below `error`, with three decimals or six digits.
double roundUp(double error);
std::string printNumber(double value);
/// The number as an exact hexadecimal constant, or as a whole number.
std::string printExact(double value);

} // namespace checker

#endif // ACT_CHECKER_CERTIFICATE_H
