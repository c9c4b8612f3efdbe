// The command line of act-verify.
#ifndef ACT_CHECKER_OPTIONS_H
#define ACT_CHECKER_OPTIONS_H

#include "Sweep.h"

namespace checker {

struct Options {
  bool certify = false;
  /// Certificates; with `certify` a file and the function's symbol.
  std::vector<std::string> operands;
  /// The file to check instead of the one that the certificate names.
  std::string file;
  MeasureOptions measuring;

  /// What is to be certified: type, formula, arguments, domain, roots, notes.
  FunctionRecord record;
  Signature signature;
  std::string output;
};

/// Prints help, or an error, and sets the exit status where there is nothing
/// more to do.
bool parseOptions(int argc, char **argv, Options &options, int &status);

} // namespace checker

#endif // ACT_CHECKER_OPTIONS_H
