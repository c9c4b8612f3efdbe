// act-verify: the independent checker of certificates. It shares no code with
// the compiler and needs MPFR alone.
#include "Verify.h"

using namespace checker;

int main(int argc, char **argv) {
  Options options;
  int status;
  if (!parseOptions(argc, argv, options, status))
    return status;
  if (options.certify)
    return certify(options) ? 0 : 1;
  bool all = true;
  for (const std::string &path : options.operands)
    all &= verifyCertificate(path, options);
  return all ? 0 : 1;
}
