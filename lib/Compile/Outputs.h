// Files that are written together or not at all.
#ifndef ACT_LIB_COMPILE_OUTPUTS_H
#define ACT_LIB_COMPILE_OUTPUTS_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"
#include <string>

namespace mlir::act {

/// A file with a name of its own that is removed with the object.
class TemporaryFile {
public:
  ~TemporaryFile();
  TemporaryFile() = default;
  TemporaryFile(TemporaryFile &&other) : path(std::exchange(other.path, {})) {}
  /// `path` ends in `suffix`.
  static llvm::Expected<TemporaryFile> create(StringRef suffix);

  std::string path;
};

/// The bytes of a file. The error is one line.
llvm::Expected<std::string> readBytes(StringRef path);
llvm::Error writeBytes(StringRef path, StringRef bytes);

class Outputs {
public:
  void add(StringRef path, std::string bytes) {
    files.push_back({path.str(), std::move(bytes)});
  }
  /// Writes all beside their places and then moves them there. Where one cannot
  /// be written, nothing is changed.
  llvm::Error commit();

private:
  struct File {
    std::string path, bytes;
  };
  SmallVector<File> files;
};

} // namespace mlir::act

#endif // ACT_LIB_COMPILE_OUTPUTS_H
