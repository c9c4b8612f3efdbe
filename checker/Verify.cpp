#include "Verify.h"
#include "Evaluator.h"
#include "Report.h"
#include "Sha256.h"
#include "Sweep.h"

using namespace checker;

/// Errors in ulps are known to this.
static constexpr double kTolerance = 0x1p-20;

/// What is wrong with a bound and the error that was found, or nothing.
static std::string judgeBound(const char *what, std::optional<double> bound,
                              const std::optional<Worst> &worst,
                              const char *unit) {
  if (!worst)
    return "";
  std::string found =
      printExact(worst->input).empty()
          ? ""
          : printNumber(worst->error) + unit + " at " + printBits(worst->input);
  if (!bound)
    return std::string("there are ") + what + ", with an error of " + found +
           ", but the certificate has no bound for them";
  if (worst->error > *bound + kTolerance)
    return std::string("the bound is false: ") + found + " for " + what +
           ", certified " + printNumber(*bound);
  // Bounds are written with three decimals.
  if (worst->error + 0.001 < *bound / 2)
    return std::string("the bound is padded: only ") + found + " for " + what +
           ", certified " + printNumber(*bound);
  return "";
}

/// Whether the certificate's own worst inputs give what it says.
static std::string judgeWorst(const std::optional<Worst> &worst,
                              const CFunction &function,
                              const FunctionRecord &record,
                              Evaluator &evaluator, bool isAbsolute) {
  if (!worst)
    return "";
  const FloatType &type = *record.type;
  uint64_t gradient = type.toBits(record.gradient.value_or(0)), computed = 0;
  function.call(&gradient, &worst->input, &computed, 1);
  Verdict verdict =
      evaluator.judge(type.fromBits(worst->input), type.fromBits(computed));
  std::string at = "at " + printBits(worst->input) + " ";
  if (computed != worst->computed)
    return at + "the function gives " + printBits(computed) + ", certified " +
           printBits(worst->computed);
  uint64_t expected = type.toBits(verdict.expected);
  if (expected != worst->expected)
    return at + "the exact result rounds to " + printBits(expected) +
           ", certified " + printBits(worst->expected);
  double error = isAbsolute ? verdict.distance : verdict.ulps;
  if (!verdict.isWrongSpecial &&
      std::fabs(error - worst->error) >
          1e-4 * error + (isAbsolute ? 0 : kTolerance))
    return at + "the error is " + printNumber(error) + ", certified " +
           printNumber(worst->error);
  return "";
}

static std::string judgeCounts(const FunctionRecord &record,
                               const Finding &finding, bool isExhaustive) {
  auto compare = [](const char *what, uint64_t found, uint64_t certified) {
    return std::to_string(found) + " " + what + ", certified " +
           std::to_string(certified);
  };
  if (isExhaustive && record.isExhaustive) {
    if (finding.inputs != record.inputs)
      return compare("inputs", finding.inputs, record.inputs);
    if (finding.misrounded != record.misrounded)
      return compare("results are misrounded", finding.misrounded,
                     record.misrounded);
    if (finding.wrongSpecials != record.wrongSpecials)
      return compare("specials are wrong", finding.wrongSpecials,
                     record.wrongSpecials);
  }
  if (finding.wrongSpecials && !record.wrongSpecials)
    return "at " + printBits(finding.wrongSpecial->input) +
           " a NaN, infinity or sign of zero is wrong: the function gives " +
           printBits(finding.wrongSpecial->computed) + ", exact is " +
           printBits(finding.wrongSpecial->expected);
  return "";
}

static bool verifyFunction(const FunctionRecord &record,
                           const std::string &file, const std::string &subject,
                           const Options &options) {
  std::string error;
  Formula formula;
  std::vector<std::string> names = record.getNames();
  std::optional<Signature> signature =
      Signature::match(record.prototype, record.symbol, *record.type, names);
  if (!signature || names.size() > 16 ||
      (signature->kind == Signature::Gradient) != record.gradient.has_value())
    return report(
        "error", subject,
        "'" + record.prototype + "' is not how a function of type " +
            record.type->name + " and " + std::to_string(names.size()) +
            " arguments is called; expected such as '" +
            Signature().print(record.symbol, *record.type, names) + "'");
  if (!record.compile(formula, error))
    return report("error", subject, error);
  Library library;
  void *address = nullptr;
  if (!library.open(file, {record.prototype}, error) ||
      !(address = library.find(record.symbol, error)))
    return report("error", subject, "'" + file + "' " + error);
  CFunction function = CFunction::of(record, address, *signature);
  Evaluator evaluator(formula, *record.type);
  for (auto worst : {&FunctionRecord::normal, &FunctionRecord::subnormal,
                     &FunctionRecord::nearRoot, &FunctionRecord::wrongSpecial})
    if (error.empty())
      error = judgeWorst(record.*worst, function, record, evaluator,
                         worst == &FunctionRecord::nearRoot);
  if (!error.empty())
    return report("refuted", subject, error);
  bool isExhaustive;
  Finding finding =
      measure(function, record, formula, options.measuring, isExhaustive);
  error = judgeCounts(record, finding, isExhaustive);
  if (error.empty())
    error = judgeBound("normal results", record.bound, finding.normal, " ulp");
  if (error.empty())
    error = judgeBound("subnormal results", record.subnormalBound,
                       finding.subnormal, " ulp");
  if (error.empty() && !record.roots.empty())
    error = judgeBound("results near roots", record.roots[0].bound,
                       finding.nearRoot, "");
  return error.empty() ? report("confirmed", subject, describe(finding))
                       : report("refuted", subject, error);
}

/// Where the file lies that a certificate at `path` names.
static std::string locate(const std::string &file, const std::string &path) {
  size_t slash = path.rfind('/');
  return file[0] == '/' || slash == std::string::npos
             ? file
             : path.substr(0, slash + 1) + file;
}

bool checker::verifyCertificate(const std::string &path,
                                const Options &options) {
  std::string text, error, bytes;
  Certificate certificate;
  if (!readFile(path, text))
    return report("error", path, "cannot be read");
  if (!certificate.parse(text, error))
    return report("error", path, error);
  std::string file =
      options.file.empty() ? locate(certificate.file, path) : options.file;
  if (!readFile(file, bytes))
    return report("error", path, "'" + file + "' cannot be read");
  if (sha256(bytes) != certificate.sha256)
    return report("refuted", path,
                  "it is stale: '" + file +
                      "' is another file than the one that was certified");
  bool all = true;
  for (const FunctionRecord &record : certificate.functions) {
    std::string subject = path + ": " + record.symbol;
    all &= isolate(subject, [&] {
      return verifyFunction(record, file, subject, options);
    });
  }
  return all;
}
