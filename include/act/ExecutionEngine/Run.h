// The tool act-run: compile a module, call one of its functions on .npy files,
// and print, write, compare, classify or time what it returns.
#ifndef ACT_EXECUTIONENGINE_RUN_H
#define ACT_EXECUTIONENGINE_RUN_H

namespace mlir::act {

/// Runs the tool. Returns the process's exit status: 0 only if all was well.
int runMain(int argc, char **argv);

} // namespace mlir::act

#endif // ACT_EXECUTIONENGINE_RUN_H
