// The tool act-check.
#ifndef ACT_CHECK_ACTCHECKMAIN_H
#define ACT_CHECK_ACTCHECKMAIN_H

namespace mlir::act {

/// Parses the command line and runs the checks. Returns the exit status: 0 if
/// all is well, 1 if a check failed or could not be made.
int actCheckMain(int argc, char **argv);

} // namespace mlir::act

#endif // ACT_CHECK_ACTCHECKMAIN_H
