#include "Library.h"
#include <algorithm>
#include <cerrno>
#include <climits>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstream>
#include <spawn.h>
#include <sstream>
#include <sys/wait.h>
#include <unistd.h>
#include <utility>

extern char **environ;

using namespace checker;

bool checker::readFile(const std::string &path, std::string &bytes) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream content;
  content << stream.rdbuf();
  bytes = content.str();
  return stream.good() || (stream.is_open() && stream.eof());
}

//===----------------------------------------------------------------------===//
// Signatures
//===----------------------------------------------------------------------===//

static std::string vectorName(unsigned bytes, const FloatType &type) {
  return "__m" + std::to_string(bytes * 8) + (type.bits == 64 ? "d" : "");
}

std::string Signature::print(const std::string &symbol, const FloatType &type,
                             const std::vector<std::string> &parameters) const {
  std::string element = type.element;
  if (kind == Scalar)
    return element + " " + symbol + "(" + element + " x)";
  if (kind == Vector) {
    std::string vector = vectorName(vectorBytes, type);
    return vector + " " + symbol + "(" + vector + " x)";
  }
  std::string text = "void " + symbol + "(";
  if (kind == Gradient)
    text += "const " + element + " *g, ";
  text += "const " + element + " *x, " + element +
          (kind == Gradient ? " *dx" : " *y") + ", size_t n";
  for (const std::string &parameter : parameters)
    text += std::string(", ") + type.scalar + " " + parameter;
  return text + ")";
}

std::optional<Signature>
Signature::match(const std::string &prototype, const std::string &symbol,
                 const FloatType &type,
                 const std::vector<std::string> &parameters) {
  for (const char *name :
       {"array", "vjp", "scalar", "vector128", "vector256", "vector512"}) {
    Signature signature = *parse(name);
    bool fits = signature.kind == Array || signature.kind == Gradient ||
                (parameters.empty() && type.bits >= 32);
    if (fits && signature.print(symbol, type, parameters) == prototype)
      return signature;
  }
  return std::nullopt;
}

std::optional<Signature> Signature::parse(const std::string &name) {
  static const std::pair<const char *, Signature> known[] = {
      {"array", {Array, 0}},       {"vjp", {Gradient, 0}},
      {"scalar", {Scalar, 0}},     {"vector128", {Vector, 16}},
      {"vector256", {Vector, 32}}, {"vector512", {Vector, 64}}};
  for (auto &[text, signature] : known)
    if (name == text)
      return signature;
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

/// Calls with as many scalars as `I` counts.
template <typename S, size_t... I, typename... Arrays>
static void callWith(void *address, const S *scalars, size_t n,
                     std::index_sequence<I...>, Arrays... arrays) {
  using Type = void (*)(Arrays..., size_t, decltype((void)I, S())...);
  reinterpret_cast<Type>(address)(arrays..., n, scalars[I]...);
}

template <typename S, typename... Arrays>
static void callArray(void *address, const std::vector<double> &arguments,
                      size_t n, Arrays... arrays) {
  S scalars[16] = {};
  for (size_t i = 0; i < arguments.size(); ++i)
    scalars[i] = S(arguments[i]);
  // A caller may pass more floats than the callee takes: they lie in further
  // registers, or further up on the stack.
  if (arguments.size() <= 8)
    callWith(address, scalars, n, std::make_index_sequence<8>(), arrays...);
  else
    callWith(address, scalars, n, std::make_index_sequence<16>(), arrays...);
}

template <typename T>
static void callScalar(void *address, const void *inputs, void *results,
                       size_t n) {
  auto function = reinterpret_cast<T (*)(T)>(address);
  for (size_t i = 0; i < n; ++i)
    static_cast<T *>(results)[i] = function(static_cast<const T *>(inputs)[i]);
}

#ifdef __x86_64__
// Vectors are passed in registers only where the instructions are there, so the
// callers are compiled for them.
#define DEFINE_VECTOR_CALL(name, bytes, instructions)                          \
  template <typename T>                                                        \
  __attribute__((target(instructions))) static void name(                      \
      void *address, const void *inputs, void *results, size_t n) {            \
    typedef T V __attribute__((vector_size(bytes)));                           \
    auto function = reinterpret_cast<V (*)(V)>(address);                       \
    for (size_t at = 0; at < n; at += bytes / sizeof(T)) {                     \
      size_t size = std::min<size_t>(bytes, (n - at) * sizeof(T));             \
      V x = {};                                                                \
      std::memcpy(&x, static_cast<const T *>(inputs) + at, size);              \
      V y = function(x);                                                       \
      std::memcpy(static_cast<T *>(results) + at, &y, size);                   \
    }                                                                          \
  }
DEFINE_VECTOR_CALL(callVector128, 16, "sse2")
DEFINE_VECTOR_CALL(callVector256, 32, "avx")
DEFINE_VECTOR_CALL(callVector512, 64, "avx512f")

template <typename T>
static void callVector(unsigned bytes, void *address, const void *inputs,
                       void *results, size_t n) {
  (bytes == 16   ? callVector128<T>
   : bytes == 32 ? callVector256<T>
                 : callVector512<T>)(address, inputs, results, n);
}
#else
template <typename T>
static void callVector(unsigned, void *, const void *, void *, size_t) {
  std::abort();
}
#endif

CFunction CFunction::of(const FunctionRecord &record, void *address,
                        const Signature &signature) {
  CFunction function = {address, signature, record.type, {}};
  for (auto &[name, value] : record.arguments)
    function.arguments.push_back(value);
  return function;
}

void CFunction::call(const void *gradients, const void *inputs, void *results,
                     size_t n) const {
  bool isDouble = type->bits == 64;
  switch (signature.kind) {
  case Signature::Array:
    return isDouble ? callArray<double>(address, arguments, n, inputs, results)
                    : callArray<float>(address, arguments, n, inputs, results);
  case Signature::Gradient:
    return isDouble ? callArray<double>(address, arguments, n, gradients,
                                        inputs, results)
                    : callArray<float>(address, arguments, n, gradients, inputs,
                                       results);
  case Signature::Scalar:
    return isDouble ? callScalar<double>(address, inputs, results, n)
                    : callScalar<float>(address, inputs, results, n);
  case Signature::Vector:
    return isDouble ? callVector<double>(signature.vectorBytes, address, inputs,
                                         results, n)
                    : callVector<float>(signature.vectorBytes, address, inputs,
                                        results, n);
  }
}

//===----------------------------------------------------------------------===//
// Loading
//===----------------------------------------------------------------------===//

/// What functions of a C file are called in what is compiled from it.
static const char *const kExported = "act_verify_exported_";

static bool endsWith(const std::string &text, const std::string &end) {
  return text.size() >= end.size() &&
         text.compare(text.size() - end.size(), end.size(), end) == 0;
}

/// Runs cc without a shell. The error is the first that it prints.
static bool runCompiler(const std::vector<std::string> &arguments,
                        const std::string &log, std::string &error) {
  std::vector<char *> pointers;
  for (const std::string &argument : arguments)
    pointers.push_back(const_cast<char *>(argument.c_str()));
  pointers.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, log.c_str(),
                                   O_WRONLY | O_CREAT | O_TRUNC, 0600);
  pid_t child;
  int status = -1;
  if (posix_spawnp(&child, pointers[0], &actions, nullptr, pointers.data(),
                   environ) == 0)
    waitpid(child, &status, 0);
  posix_spawn_file_actions_destroy(&actions);
  std::ifstream stream(log);
  std::string line;
  while (std::getline(stream, line) && line.find("error") == std::string::npos)
    ;
  unlink(log.c_str());
  if (WIFEXITED(status) && WEXITSTATUS(status) == 0)
    return true;
  error = "cannot be made a shared library with 'cc'";
  if (size_t at = line.find("error"); at != std::string::npos)
    error += ": " + line.substr(at);
  return false;
}

/// The definition of an exported function that calls the one with `prototype`,
/// which may be static: "R f(A a, B b)" becomes "R exported_f(A a, B b) {
/// return f(a, b); }".
static std::string exportFunction(const std::string &prototype) {
  size_t open = prototype.find('('), name = prototype.rfind(' ', open) + 1;
  std::string symbol = prototype.substr(name, open - name);
  std::string text =
      prototype.substr(0, name) + kExported + prototype.substr(name) + " { ";
  if (prototype.compare(0, 5, "void ") != 0)
    text += "return ";
  text += symbol + "(";
  // Each parameter's name stands before a comma or the closing parenthesis.
  for (size_t at = open;
       (at = prototype.find_first_of(",)", at + 1)) != std::string::npos;) {
    size_t begin = prototype.find_last_of(" *", at) + 1;
    text += prototype.substr(begin, at - begin) + prototype[at];
  }
  return text + "; }\n";
}

bool Library::build(const std::string &file,
                    const std::vector<std::string> &prototypes,
                    const std::string &folder, std::string &error) {
  std::string output = folder + "/library.so", source = file;
  if (isC) {
    source = folder + "/source.c";
    std::ofstream stream(source);
    stream << "#include <stddef.h>\n#include <stdint.h>\n#include \"" << file
           << "\"\n";
    for (const std::string &prototype : prototypes)
      stream << exportFunction(prototype);
  }
  std::vector<std::string> command = {"cc", "-shared", "-o", output};
  if (isC)
    for (const char *flag :
         {"-O2", "-march=native", "-fPIC", "-ffp-contract=off",
          "-Werror=implicit-function-declaration", "-fno-math-errno"})
      command.push_back(flag);
  command.insert(command.end(), {source, "-lm"});
  bool isBuilt = runCompiler(command, folder + "/errors", error);
  path = output;
  if (isBuilt)
    handle = dlopen(output.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (isBuilt && !handle)
    error = std::string("cannot be loaded: ") + dlerror();
  unlink(output.c_str());
  if (isC)
    unlink(source.c_str());
  return handle;
}

bool Library::open(const std::string &file,
                   const std::vector<std::string> &prototypes,
                   std::string &error) {
  char resolved[PATH_MAX];
  if (!realpath(file.c_str(), resolved)) {
    error = std::strerror(errno);
    return false;
  }
  path = resolved;
  isC = endsWith(file, ".c") || endsWith(file, ".h");
  if (!isC && !endsWith(file, ".o") && !endsWith(file, ".s")) {
    handle = dlopen(resolved, RTLD_NOW | RTLD_LOCAL);
    if (!handle)
      error = std::string("cannot be loaded: ") + dlerror();
    return handle;
  }
  const char *parent = std::getenv("TMPDIR");
  std::string folder =
      std::string(parent ? parent : "/tmp") + "/act-verify-XXXXXX";
  if (!mkdtemp(folder.data())) {
    error =
        "no folder for temporary files: " + std::string(std::strerror(errno));
    return false;
  }
  bool isBuilt = build(resolved, prototypes, folder, error);
  rmdir(folder.c_str());
  return isBuilt;
}

void *Library::find(const std::string &symbol, std::string &error) const {
  std::string name = (isC ? kExported : "") + symbol;
  void *address = dlsym(handle, name.c_str());
  // dlsym also finds what the library merely depends on.
  Dl_info info;
  char resolved[PATH_MAX];
  bool isOwn = address && dladdr(address, &info) && info.dli_fname &&
               (path == info.dli_fname ||
                (realpath(info.dli_fname, resolved) && path == resolved));
  if (!isOwn)
    error = "has no function '" + symbol + "'";
  return isOwn ? address : nullptr;
}
