// The tool act-compile.
#ifndef ACT_COMPILE_ACTCOMPILEMAIN_H
#define ACT_COMPILE_ACTCOMPILEMAIN_H

namespace mlir::act {

/// Parses the command line and compiles. Returns the exit status: 0 if all
/// outputs were written; otherwise none was.
int actCompileMain(int argc, char **argv);

} // namespace mlir::act

#endif // ACT_COMPILE_ACTCOMPILEMAIN_H
