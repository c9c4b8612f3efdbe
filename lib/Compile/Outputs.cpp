#include "Outputs.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::act;

static llvm::Error makeError(const Twine &path, std::error_code error) {
  return llvm::createStringError(
      error, "'" + path + "' cannot be written: " + error.message());
}

TemporaryFile::~TemporaryFile() {
  if (!path.empty())
    llvm::sys::fs::remove(path);
}

llvm::Expected<TemporaryFile> TemporaryFile::create(StringRef suffix) {
  SmallString<128> name;
  if (std::error_code error =
          llvm::sys::fs::createTemporaryFile("act-compile", suffix, name))
    return makeError("a temporary file", error);
  TemporaryFile file;
  file.path = name.str().str();
  return std::move(file);
}

llvm::Expected<std::string> mlir::act::readBytes(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false);
  if (!buffer)
    return llvm::createStringError(
        "'" + path + "' cannot be read: " + buffer.getError().message());
  return (*buffer)->getBuffer().str();
}

llvm::Error mlir::act::writeBytes(StringRef path, StringRef bytes) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  if (error)
    return makeError(path, error);
  os << bytes;
  os.close();
  error = os.error();
  os.clear_error();
  return error ? makeError(path, error) : llvm::Error::success();
}

llvm::Error Outputs::commit() {
  SmallVector<TemporaryFile, 0> written;
  for (const File &file : files) {
    SmallString<128> name;
    if (std::error_code error = llvm::sys::fs::createUniqueFile(
            file.path + ".%%%%%%.tmp", name,
            llvm::sys::fs::all_read | llvm::sys::fs::all_write))
      return makeError(file.path, error);
    written.emplace_back().path = name.str().str();
    if (llvm::Error error = writeBytes(name, file.bytes))
      return error;
    if (llvm::sys::fs::is_directory(file.path))
      return makeError(file.path,
                       std::make_error_code(std::errc::is_a_directory));
  }
  for (auto [file, temporary] : llvm::zip(files, written)) {
    if (std::error_code error =
            llvm::sys::fs::rename(temporary.path, file.path))
      return makeError(file.path, error);
    temporary.path.clear();
  }
  return llvm::Error::success();
}
