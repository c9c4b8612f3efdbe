// The options that tools have in common.
#ifndef ACT_TOOLSUPPORT_COMMANDLINE_H
#define ACT_TOOLSUPPORT_COMMANDLINE_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/CommandLine.h"

namespace mlir::act {

/// The options of a tool that takes activations by name; a tool adds its own in
/// a struct derived from this. LLVM's parser writes into them while it runs.
struct ActivationCommandLine {
  /// `heading` is that of the options in --help, `types` says what --type
  /// takes. Forgets the options that LLVM's own libraries register, of which
  /// --threads is one.
  ActivationCommandLine(StringRef heading, StringRef types);

  /// Parses, or prints what is wrong, or the help, and exits.
  void parse(int argc, char **argv, StringRef overview);

  llvm::cl::OptionCategory category;
  llvm::cl::list<std::string> activations, libraries, types, parameters;
};

/// That of a tool which measures errors, too.
struct MeasuringCommandLine : ActivationCommandLine {
  MeasuringCommandLine(StringRef heading, StringRef types);

  llvm::cl::opt<double> gradient;
  llvm::cl::opt<bool> exhaustive;
  llvm::cl::opt<uint64_t> samples, seed;
  llvm::cl::opt<unsigned> threads;
};

/// A copy of a list that owns its texts.
template <typename List> auto toVector(const List &list) {
  return SmallVector<std::string>(list.begin(), list.end());
}

} // namespace mlir::act

#endif // ACT_TOOLSUPPORT_COMMANDLINE_H
