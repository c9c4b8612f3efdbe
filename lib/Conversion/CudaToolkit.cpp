#include "CudaToolkit.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/Twine.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;
using namespace mlir::act;

//===----------------------------------------------------------------------===//
// Search
//===----------------------------------------------------------------------===//

static constexpr const char *variables[] = {"CUDA_HOME", "CUDA_PATH",
                                            "CUDA_ROOT"};
static constexpr const char *usualPlace = "/usr/local/cuda";

static SmallVector<std::string> getFolders(StringRef toolkit) {
  if (!toolkit.empty())
    return {toolkit.str()};
  SmallVector<std::string> folders;
  for (const char *variable : variables)
    if (std::optional<std::string> value = sys::Process::GetEnv(variable))
      if (!value->empty())
        folders.push_back(*value);
  if (ErrorOr<std::string> program = sys::findProgramByName("ptxas")) {
    // What PATH holds may be a link into the toolkit.
    SmallString<128> path;
    if (!sys::fs::real_path(*program, path))
      folders.push_back(
          sys::path::parent_path(sys::path::parent_path(path)).str());
  }
  folders.push_back(usualPlace);
  return folders;
}

std::optional<std::string> mlir::act::findCudaFile(StringRef toolkit,
                                                   StringRef relativePath) {
  for (const std::string &folder : getFolders(toolkit)) {
    SmallString<128> path(folder);
    sys::path::append(path, relativePath);
    if (sys::fs::exists(path))
      return path.str().str();
  }
  return std::nullopt;
}

std::string mlir::act::describeCudaSearch(StringRef toolkit) {
  if (!toolkit.empty())
    return "in '" + toolkit.str() + "'";
  return std::string("in CUDA_HOME, CUDA_PATH, CUDA_ROOT, PATH and ") +
         usualPlace;
}

//===----------------------------------------------------------------------===//
// Assembly
//===----------------------------------------------------------------------===//

static Error makeError(const Twine &message) {
  return createStringError(inconvertibleErrorCode(), message);
}

namespace {
/// A file that is gone when the object is.
class TemporaryFile {
public:
  Error create(StringRef suffix) {
    if (std::error_code error =
            sys::fs::createTemporaryFile("act", suffix, name))
      return makeError("cannot create a temporary file: " + error.message());
    remover.setFile(name);
    return Error::success();
  }
  Error write(StringRef text) {
    std::error_code error;
    raw_fd_ostream os(name, error);
    if (!error) {
      os << text;
      os.close();
      error = os.error();
    }
    return error ? makeError("cannot write '" + Twine(name) +
                             "': " + error.message())
                 : Error::success();
  }
  Expected<std::string> read() const {
    auto buffer = MemoryBuffer::getFile(name);
    if (!buffer)
      return makeError("cannot read '" + Twine(name) +
                       "': " + buffer.getError().message());
    return (*buffer)->getBuffer().str();
  }
  StringRef getName() const { return name; }

private:
  SmallString<128> name;
  FileRemover remover;
};
} // namespace

static Error run(StringRef program, ArrayRef<std::string> arguments) {
  TemporaryFile log;
  if (Error error = log.create("log"))
    return error;
  SmallVector<StringRef> argv = {program};
  llvm::append_range(argv, arguments);
  std::string message;
  int status = sys::ExecuteAndWait(program, argv, std::nullopt,
                                   {std::nullopt, log.getName(), log.getName()},
                                   0, 0, &message);
  if (status == 0)
    return Error::success();
  if (message.empty()) {
    Expected<std::string> said = log.read();
    if (!said)
      return said.takeError();
    message = StringRef(*said).trim().str();
  }
  return makeError("'" + program + "' failed: " + message);
}

Expected<std::string> CudaAssembler::assemble(StringRef text) const {
  TemporaryFile ptx, cubin, fat;
  for (auto [file, suffix] :
       {std::pair(&ptx, "ptx"), {&cubin, "cubin"}, {&fat, "fatbin"}})
    if (Error error = file->create(suffix))
      return error;
  if (Error error = ptx.write(text))
    return error;
  if (Error error =
          run(ptxas, {"-arch", chip, "-O" + std::to_string(optLevel),
                      ptx.getName().str(), "-o", cubin.getName().str()}))
    return error;
  if (fatbinary.empty())
    return cubin.read();
  std::string number = StringRef(chip).substr(3).str();
  if (Error error = run(
          fatbinary,
          {"--64", "--create", fat.getName().str(),
           "--image3=kind=elf,sm=" + number + ",file=" + cubin.getName().str(),
           "--image3=kind=ptx,sm=" + number + ",file=" + ptx.getName().str()}))
    return error;
  return fat.read();
}
