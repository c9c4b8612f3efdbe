// Certificates of emitted functions: text that act-verify checks.
#ifndef ACT_COMPILE_CERTIFICATE_H
#define ACT_COMPILE_CERTIFICATE_H

#include "act/Compile/CFunction.h"

namespace mlir::act {

/// What was measured of one function.
struct CertifiedFunction {
  const CFunction *function;
  Measurement measurement;
  /// Where errors were measured absolutely.
  NearRoots near;
  bool exhaustive = false;
};

struct MeasuringOptions {
  uint64_t samples = 0, seed = 0;
  unsigned threads = 1;
  /// All inputs of f32.
  bool exhaustive = false;
};

/// Measures the machine code at `address`: over all inputs of a 16-bit type
/// and, if wanted, of f32; over a sample of others.
llvm::Expected<CertifiedFunction>
measureFunction(const CFunction &function, void *address,
                const MeasuringOptions &options);

/// The part of a certificate that is about one function. Fails with a
/// diagnostic where the formula cannot be printed.
FailureOr<std::string> printCertified(const CertifiedFunction &certified);

/// The certificate of the file called `name` with these bytes: what
/// printCertified gave for its functions, and what else is said of the file.
std::string printCertificate(StringRef name, StringRef bytes,
                             ArrayRef<std::string> notes,
                             ArrayRef<std::string> functions);

} // namespace mlir::act

#endif // ACT_COMPILE_CERTIFICATE_H
