// The tool act-explain.
#ifndef ACT_FACTS_ACTEXPLAINMAIN_H
#define ACT_FACTS_ACTEXPLAINMAIN_H

namespace mlir::act {

/// Parses the command line, analyzes and prints. Returns the exit status: 0, or
/// 1 after one line that says what is wrong.
int actExplainMain(int argc, char **argv);

} // namespace mlir::act

#endif // ACT_FACTS_ACTEXPLAINMAIN_H
