#include "Options.h"
#include "act/ToolSupport/CommandLine.h"
#include "act/ToolSupport/ToolSupport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

static constexpr const char *kOverview =
    R"(act-check: measures activations against MPFR

  act-check gelu                        the op, at all six types
  act-check gelu silu --wrt=x --type=f16   a derivative, over all 65,536 inputs
  act-check @bump --library=bump.mlir --wrt=all   a formula and its derivatives
  act-check --all --type=f16,bf16 --max-ulps=1    all activations of the library
  act-check gelu --type=f32 --exhaustive --checkpoint=gelu.state   all 2^32 inputs
  act-check --claims --record=records/f32.json    what the implementations claim

Each op is compiled through the whole pipeline act-to-llvm, vectorized, and run by
the JIT: f8E4M3FN and f8E5M2 over all their 256 inputs, with parameters that are
constants, f16 and bf16 over all their 65,536 inputs, f32 and f64 over a sample with
all specials, both neighbours of all powers of two, the neighbourhood of roots, and
significands spread evenly over the exponents: half over all of them, half over
those of 2^-8 to 2^8. --exhaustive takes all inputs of f32: f64 code judges most of
them, and MPFR that code, all doubtful results and every maximum (minutes).

A row of the table gives the largest error of normal and of subnormal results, in
ulps at the exact result's exponent (at least the smallest subnormal); the number
of results that are not the correctly rounded ones; inputs ±0, ±inf and NaN and
wrong NaNs, infinities and signs of zero; the largest absolute error, and that near
the roots that the implementation claims absolutely; the worst input, and the
implementation with its claim. --json prints all of it for programs.

The exit status is 1 if a NaN, an infinity or a sign of zero is wrong, an error is
larger than the implementation claims or than --max-ulps, a record or a claim is not
what --record and --claims demand, or something cannot be checked; and 130 after an
interruption. docs/Checking.md says more.
)";

static constexpr StringRef kTypes[] = {"f8E4M3FN", "f8E5M2", "f16",
                                       "bf16",     "f32",    "f64"};

static llvm::Error makeError(const Twine &text) {
  return llvm::createStringError(text.str());
}

/// "lo:hi"
static llvm::Expected<std::pair<double, double>> parseRange(StringRef text) {
  auto [low, high] = text.split(':');
  std::pair<double, double> range;
  if (low.getAsDouble(range.first) || high.getAsDouble(range.second) ||
      !(range.first <= range.second))
    return makeError("--range=" + text +
                     ": expected LOW:HIGH, two numbers in order");
  return range;
}

static llvm::Error check(const CheckOptions &options) {
  if (options.activations.empty() && !options.all && !options.elementary &&
      !options.fromOutput)
    return makeError(
        "expected the name of an activation, @symbol or --all; see "
        "act-check --help");
  for (const std::string &type : options.types)
    if (!llvm::is_contained(kTypes, StringRef(type)))
      return makeError("unknown type '" + type + "'; expected one of " +
                       llvm::join(ArrayRef(kTypes), ", "));
  if (options.exhaustive && llvm::is_contained(options.types, "f64"))
    return makeError("--exhaustive takes too long for f64; choose other types "
                     "with --type");
  return llvm::Error::success();
}

namespace {
/// The options as LLVM's parser takes them.
struct CommandLine : MeasuringCommandLine {
  CommandLine()
      : MeasuringCommandLine(
            "act-check options",
            "f8E4M3FN, f8E5M2, f16, bf16, f32, f64 (default: all)") {}

  cl::opt<std::string> wrt{
      "wrt", cl::value_desc("operand"), cl::cat(category),
      cl::desc("Check the derivative: x, a parameter, the operand's number, or "
               "'all' for the op and its derivatives")};
  cl::opt<bool> parameterSamples{
      "parameter-samples", cl::cat(category),
      cl::desc("Also at the values of the parameters that the definition lists "
               "as act.samples")};
  cl::opt<bool> all{"all", cl::cat(category),
                    cl::desc("All activations and all their derivatives")};
  cl::opt<bool> elementary{
      "elementary", cl::cat(category),
      cl::desc("The elementary functions of the library (exp, erf, ...) and "
               "their derivatives")};
  cl::opt<bool> fromOutput{
      "from-output", cl::cat(category),
      cl::desc("The derivatives as functions of the result, of all activations "
               "that define one (with a name: --wrt=from_output)")};
  cl::opt<std::string> range{
      "range", cl::value_desc("low:high"), cl::cat(category),
      cl::desc("Only inputs from low to high, alike by significands")};
  cl::list<std::string> at{
      "at", cl::CommaSeparated, cl::value_desc("x,..."), cl::cat(category),
      cl::desc("Also at these inputs, where not all are taken")};
  cl::opt<std::string> checkpoint{
      "checkpoint", cl::value_desc("file"), cl::cat(category),
      cl::desc("Keep the state of the measurement there, and go on from it "
               "after an interruption; removed at the end")};
  cl::opt<double> progress{
      "progress", cl::init(30), cl::value_desc("seconds"), cl::cat(category),
      cl::desc("Time between lines on stderr with the time left, where it is "
               "no terminal (default: 30)")};
  cl::opt<std::string> target{
      "target", cl::value_desc("cpu"), cl::cat(category),
      cl::desc(
          "The CPU whose code is measured, as LLVM names it (default: this "
          "machine's)")};
  cl::opt<std::string> implementation{
      "implementation", cl::value_desc("symbol"), cl::cat(category),
      cl::desc("The implementation to measure, or 'all' written ones "
               "(default: the preferred one)")};
  cl::opt<bool> claims{
      "claims", cl::cat(category),
      cl::desc("All implementations with a claim, at --parameter-samples; with "
               "--record, fail where a claim is not between the record and "
               "twice that. Without names: of the whole library")};
  cl::opt<double> maxUlps{"max-ulps", cl::cat(category),
                          cl::desc("Fail where an error exceeds this")};
  cl::list<std::string> records{
      "record", cl::value_desc("file.json"), cl::cat(category),
      cl::desc("Fail where a row is not as --json recorded it: other code, a "
               "larger error, or less than half of it")};
  cl::opt<bool> dryRun{"dry-run", cl::cat(category),
                       cl::desc("Measure nothing; with --record, find records "
                                "that are missing or stale")};
  cl::opt<bool> json{"json", cl::cat(category),
                     cl::desc("Print an array of JSON objects, not a table")};
};
} // namespace

llvm::Expected<CheckOptions> mlir::act::parseOptions(int argc, char **argv) {
  CommandLine line;
  line.parse(argc, argv, kOverview);

  CheckOptions options;
  options.activations.assign(line.activations.begin(), line.activations.end());
  options.libraries.assign(line.libraries.begin(), line.libraries.end());
  options.types.assign(line.types.begin(), line.types.end());
  if (options.types.empty())
    options.types.assign(std::begin(kTypes), std::end(kTypes));
  options.wrt = line.wrt;
  options.gradient = line.gradient;
  options.all = line.all;
  options.elementary = line.elementary;
  options.fromOutput = line.fromOutput;
  options.exhaustive = line.exhaustive;
  options.samples = line.samples;
  for (StringRef text : line.at) {
    double input;
    if (text.getAsDouble(input))
      return llvm::createStringError("--at=" + text + ": expected a number");
    options.at.push_back(input);
  }
  options.seed = line.seed;
  options.threads = line.threads;
  options.parameterSamples = line.parameterSamples;
  options.json = line.json;
  options.dryRun = line.dryRun;
  options.checkpoint = line.checkpoint;
  options.progress = line.progress;
  options.target = line.target;
  options.implementation = line.implementation;
  options.claims = line.claims;
  if (options.claims) {
    options.parameterSamples = true;
    options.implementation = "all";
    if (options.wrt.empty())
      options.wrt = "all";
    if (options.activations.empty())
      options.all = options.elementary = true;
  }
  options.records.assign(line.records.begin(), line.records.end());
  if (line.maxUlps.getNumOccurrences())
    options.maxUlps = line.maxUlps;
  if (line.range.getNumOccurrences()) {
    auto range = parseRange(line.range);
    if (!range)
      return range.takeError();
    options.range = *range;
  }
  auto parameters = parseParameters(toVector(line.parameters));
  if (!parameters)
    return parameters.takeError();
  options.parameters = std::move(*parameters);
  if (llvm::Error error = check(options))
    return std::move(error);
  return options;
}
