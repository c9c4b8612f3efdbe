#include "act/ToolSupport/Output.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace mlir;
namespace fs = llvm::sys::fs;

llvm::Error mlir::act::checkOutput(StringRef path) {
  if (path.empty() || path == "-")
    return llvm::Error::success();
  std::error_code error;
  if (fs::is_directory(path)) {
    error = std::make_error_code(std::errc::is_a_directory);
  } else {
    // A file is replaced by another one of its folder; a device is not.
    StringRef folder = llvm::sys::path::parent_path(path);
    bool isReplaced = !fs::exists(path) || fs::is_regular_file(path);
    error = fs::access(!isReplaced      ? path
                       : folder.empty() ? StringRef(".")
                                        : folder,
                       fs::AccessMode::Write);
  }
  if (!error)
    return llvm::Error::success();
  return llvm::createStringError("'" + path +
                                 "' cannot be written: " + error.message());
}
