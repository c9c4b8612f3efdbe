// The command line of act-check.
#ifndef ACT_LIB_CHECK_OPTIONS_H
#define ACT_LIB_CHECK_OPTIONS_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mlir::act {

struct CheckOptions {
  std::vector<std::string> activations;
  std::vector<std::string> libraries;
  std::vector<std::string> types;
  std::string wrt;
  std::map<std::string, double> parameters;
  /// At the definition's own samples of its parameters too.
  bool parameterSamples = false;
  double gradient = 1;
  bool all = false, elementary = false, fromOutput = false;
  bool exhaustive = false;
  uint64_t samples = 0, seed = 0;
  /// More inputs, where those are samples.
  std::vector<double> at;
  unsigned threads = 1;
  std::optional<double> maxUlps;
  bool json = false;
  /// The CPU whose code is measured; this machine's where it is empty.
  std::string target;
  /// A symbol, or all; the preferred one where it is empty.
  std::string implementation;
  /// The least and the largest input; all of the type where it is not set.
  std::optional<std::pair<double, double>> range;
  /// Where a measurement that is interrupted leaves its state; nowhere if
  /// empty.
  std::string checkpoint;
  /// Seconds between lines of progress where stderr is no terminal.
  double progress = 30;
  /// All claims of written implementations, also against the records.
  bool claims = false;
  /// Files with records that every row is compared with.
  std::vector<std::string> records;
  /// Name the rows and their code, but measure nothing.
  bool dryRun = false;
};

/// Parses; exits at --help and at an option that is none. The error is one
/// line.
llvm::Expected<CheckOptions> parseOptions(int argc, char **argv);

} // namespace mlir::act

#endif // ACT_LIB_CHECK_OPTIONS_H
