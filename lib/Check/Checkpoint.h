// The state of a measurement in a file, to go on after an interruption.
#ifndef ACT_LIB_CHECK_CHECKPOINT_H
#define ACT_LIB_CHECK_CHECKPOINT_H

#include "act/Check/Measure.h"

#include "llvm/Support/JSON.h"
#include <map>

namespace mlir::act {

/// What is known of each subject of a command line. The file is replaced as a
/// whole, so that it can be read whenever the process ends.
class Checkpoint {
public:
  struct State {
    /// What has to be the same for the state to be of use: code, formula and
    /// options.
    std::string identity;
    /// The samples before it are done and gave `measurement`.
    uint64_t position = 0;
    Measurement measurement;
  };

  /// Reads `path` if there is such a file. The error is one line.
  llvm::Error open(StringRef path);
  bool isOpen() const { return !path.empty(); }

  /// The state of `subject`; none, which is said on stderr, if it is of
  /// something else.
  std::optional<State> find(StringRef subject, StringRef identity) const;
  /// Sets the state of `subject` and writes the file.
  llvm::Error set(StringRef subject, const State &state);
  /// Removes the file.
  void remove();

private:
  llvm::Error read(const llvm::json::Value &value);
  llvm::Error write() const;

  std::string path;
  std::map<std::string, State> states;
};

/// Becomes true when the process is asked to end (SIGINT, SIGTERM), after
/// catchInterrupts.
extern std::atomic<bool> interrupted;
void catchInterrupts();

} // namespace mlir::act

#endif // ACT_LIB_CHECK_CHECKPOINT_H
