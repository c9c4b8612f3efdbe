// Writing .npy files.
#include "act/ExecutionEngine/Npy.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

static Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

StringRef act::getNpyCode(DType type) {
  // In the order of the enumeration.
  static constexpr const char *codes[kNumDTypes] = {
      "b1", "i1", "u1", "i2", "u2", "i4", "u4", "i8",
      "u8", "V1", "f1", "f2", "V2", "f4", "f8"};
  return codes[static_cast<unsigned>(type)];
}

std::string act::formatNpyHeader(DType type, ArrayRef<int64_t> shape) {
  StringRef code = getNpyCode(type);
  std::string text = "{'descr': '";
  text += getByteWidth(type) > 1 || isFloat(type) ? '<' : '|';
  text += code.str() + "', 'fortran_order': False, 'shape': (";
  for (auto [i, size] : llvm::enumerate(shape))
    text += (i ? ", " : "") + std::to_string(size);
  text += shape.size() == 1 ? ",), }" : "), }";

  // Version 1 unless the header is too long for its 16 bits. The data begin at
  // a multiple of 64 bytes, after a line feed.
  bool isLong = text.size() > 65000;
  size_t prefix = isLong ? 12 : 10;
  size_t length = llvm::alignTo(prefix + text.size() + 1, 64) - prefix;
  text.resize(length - 1, ' ');
  text += '\n';
  std::string result = kNpyMagic.str();
  result += isLong ? '\2' : '\1';
  result += '\0';
  for (unsigned i = 0; i < (isLong ? 4u : 2u); ++i)
    result += static_cast<char>(length >> (8 * i));
  return result + text;
}

static void printNpy(raw_ostream &os, const ArrayView &array) {
  os << formatNpyHeader(array.type, array.shape);
  os.write(static_cast<const char *>(array.data), array.getNumBytes());
}

/// Writes to something that is not a regular file, such as /dev/null: there a
/// rename would replace the device.
static Error writeInPlace(StringRef path, const ArrayView &array) {
  std::error_code error;
  llvm::raw_fd_ostream os(path, error);
  if (!error) {
    printNpy(os, array);
    os.flush();
    error = os.error();
    os.clear_error();
  }
  if (error)
    return makeError("'" + path + "': cannot be written: " + error.message());
  return Error::success();
}

static Error writeTemporary(llvm::sys::fs::TempFile &file, StringRef path,
                            const ArrayView &array) {
  llvm::raw_fd_ostream os(file.FD, /*shouldClose=*/false);
  printNpy(os, array);
  os.flush();
  std::error_code error = os.error();
  os.clear_error();
  if (error)
    return makeError("'" + path + "': cannot be written: " + error.message());
  return Error::success();
}

static bool isDevice(StringRef path) {
  llvm::sys::fs::file_status status;
  return !llvm::sys::fs::status(path, status) &&
         status.type() != llvm::sys::fs::file_type::regular_file;
}

Error act::writeNpys(ArrayRef<std::string> paths, ArrayRef<ArrayView> arrays) {
  using llvm::sys::fs::TempFile;
  SmallVector<std::pair<TempFile, std::string>, 0> files;
  // Harmless for the files that have been kept.
  llvm::scope_exit discard([&] {
    for (auto &file : files)
      llvm::consumeError(file.first.discard());
  });
  for (auto [path, array] : llvm::zip_equal(paths, arrays)) {
    if (isDevice(path)) {
      if (Error error = writeInPlace(path, array))
        return error;
      continue;
    }
    // Through a link the file that it points to is replaced, not the link.
    SmallString<128> target;
    if (llvm::sys::fs::real_path(path, target))
      target = path;
    Expected<TempFile> file = TempFile::create(target + ".%%%%%%%%.tmp");
    if (!file)
      return makeError("'" + path + "': cannot be written: " +
                       llvm::toString(file.takeError()));
    files.emplace_back(std::move(*file), target.str().str());
    if (Error error = writeTemporary(files.back().first, path, array))
      return error;
  }
  for (auto &[file, target] : files)
    if (Error error = file.keep(target))
      return makeError("'" + target + "': cannot be written: " +
                       llvm::toString(std::move(error)));
  return Error::success();
}

Error act::writeNpy(StringRef path, const ArrayView &array) {
  return writeNpys(path.str(), array);
}
