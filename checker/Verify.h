// Confirming certificates, and writing them.
#ifndef ACT_CHECKER_VERIFY_H
#define ACT_CHECKER_VERIFY_H

#include "Options.h"

namespace checker {

/// Checks one certificate; returns whether all that it says was confirmed.
bool verifyCertificate(const std::string &path, const Options &options);

/// Measures the function that the options describe and writes its certificate.
bool certify(const Options &options);

} // namespace checker

#endif // ACT_CHECKER_VERIFY_H
