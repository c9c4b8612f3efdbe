// The command line of act-compile.
#ifndef ACT_LIB_COMPILE_OPTIONS_H
#define ACT_LIB_COMPILE_OPTIONS_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace mlir::act {

struct CompileOptions {
  std::vector<std::string> activations;
  std::vector<std::string> libraries;
  std::vector<std::string> types;
  std::vector<std::string> outputs;
  std::string wrt, cpu;
  std::map<std::string, double> parameters;
  bool hasArguments = false, certify = true, exhaustive = false;
  double gradient = 1;
  uint64_t samples = 0, seed = 0;
  unsigned threads = 1;
};

/// Parses; exits at --help and at an option that is none. The error is one
/// line.
llvm::Expected<CompileOptions> parseCompileOptions(int argc, char **argv);

} // namespace mlir::act

#endif // ACT_LIB_COMPILE_OPTIONS_H
