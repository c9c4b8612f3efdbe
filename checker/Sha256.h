// SHA-256 (FIPS 180-4).
#ifndef ACT_CHECKER_SHA256_H
#define ACT_CHECKER_SHA256_H

#include <string>

namespace checker {

/// The hash of `bytes` in lower-case hexadecimal digits, as sha256sum prints
/// it.
std::string sha256(const std::string &bytes);

} // namespace checker

#endif // ACT_CHECKER_SHA256_H
