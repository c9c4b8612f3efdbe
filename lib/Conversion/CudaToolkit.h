// The CUDA toolkit: where it is, and its assembler.
#ifndef ACT_LIB_CONVERSION_CUDATOOLKIT_H
#define ACT_LIB_CONVERSION_CUDATOOLKIT_H

#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include <optional>
#include <string>

namespace mlir::act {

/// A file of the toolkit ("bin/ptxas"): in the folder that is given, if one is;
/// else in CUDA_HOME, CUDA_PATH or CUDA_ROOT, where ptxas in PATH has its
/// toolkit, and in /usr/local/cuda. None where it is in none of them.
std::optional<std::string> findCudaFile(llvm::StringRef toolkit,
                                        llvm::StringRef relativePath);

/// Where findCudaFile looks, as a phrase for a message.
std::string describeCudaSearch(llvm::StringRef toolkit);

/// What of the toolkit assembles PTX.
struct CudaAssembler {
  std::string ptxas;
  /// Empty where no fat binary is asked for.
  std::string fatbinary;
  std::string chip;
  unsigned optLevel = 3;

  /// The cubin, or the fat binary that holds it and the PTX. An error carries
  /// what the failing program said.
  llvm::Expected<std::string> assemble(llvm::StringRef ptx) const;
};

} // namespace mlir::act

#endif // ACT_LIB_CONVERSION_CUDATOOLKIT_H
