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
  bool all = false, elementary = false, exhaustive = false;
  uint64_t samples = 0, seed = 0;
  unsigned threads = 1;
  std::optional<double> maxUlps;
  bool json = false;
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
