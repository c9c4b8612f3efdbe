#include "Options.h"
#include "act/ToolSupport/CommandLine.h"
#include "act/ToolSupport/ToolSupport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

static constexpr const char *kOverview =
    R"(act-compile: compiles activations to functions that C calls

  act-compile gelu silu -o libact.so -o act.h     void act_gelu_f32(const float *x,
                                                  float *y, size_t n), ...
  act-compile gelu --wrt=all --type=f32,bf16 -o gelu.o    and act_gelu_vjp_x_f32(g, x,
                                                  dx, n): the gradient
  act-compile swish --arguments -o swish.so       act_swish_f32(x, y, n, beta)
  act-compile @bump --library=bump.mlir -o bump.so      a formula of one's own

An output's ending says what it is: .o an object, .so a shared library, .s assembly,
.h a header that declares the functions. The code calls the C library at most (a
formula's own cube roots and the like also libm). Beside an object, a library and
assembly lies a certificate (.cert): the formula, the error that was measured of just
this code, and its hash; act-verify checks it. Either all outputs are written or none.
)";

static llvm::Error makeError(const Twine &text) {
  return llvm::createStringError(text.str());
}

static llvm::Error check(const CompileOptions &options) {
  if (options.activations.empty())
    return makeError("expected the name of an activation or @symbol; see "
                     "act-compile --help");
  for (const std::string &type : options.types)
    if (!llvm::is_contained({"f16", "bf16", "f32", "f64"}, StringRef(type)))
      return makeError("no function for C has the type '" + type +
                       "'; expected f16, bf16, f32 or f64");
  if (options.outputs.empty())
    return makeError("expected an output, such as -o libact.so");
  for (const std::string &output : options.outputs)
    if (!llvm::is_contained({".o", ".so", ".s", ".h"},
                            llvm::sys::path::extension(output)))
      return makeError("'" + output +
                       "' has no known ending; expected .o, .so, .s or .h");
  return llvm::Error::success();
}

namespace {
/// The options as LLVM's parser takes them.
struct CommandLine : MeasuringCommandLine {
  CommandLine()
      : MeasuringCommandLine("act-compile options",
                             "f16, bf16, f32, f64 (default: f32)") {}

  cl::list<std::string> outputs{"o", cl::desc("Output file; may be repeated"),
                                cl::value_desc("file"), cl::cat(category)};
  cl::opt<std::string> wrt{
      "wrt", cl::value_desc("operand"), cl::cat(category),
      cl::desc("Also the vector-Jacobian product to an operand: x, a "
               "parameter's name, or 'all'")};
  cl::opt<bool> arguments{
      "arguments", cl::cat(category),
      cl::desc("Parameters are arguments of the functions; they are measured "
               "at the values that --param gives")};
  cl::opt<std::string> cpu{
      "cpu", cl::init("host"), cl::cat(category),
      cl::desc("CPU to compile for, as LLVM names it (default: this "
               "machine's)")};
  cl::opt<bool> noCertificate{
      "no-certificate", cl::cat(category),
      cl::desc("Measure nothing: also for a CPU that this machine is not")};
};
} // namespace

llvm::Expected<CompileOptions> mlir::act::parseCompileOptions(int argc,
                                                              char **argv) {
  CommandLine line;
  line.parse(argc, argv, kOverview);

  CompileOptions options;
  options.activations.assign(line.activations.begin(), line.activations.end());
  options.libraries.assign(line.libraries.begin(), line.libraries.end());
  options.outputs.assign(line.outputs.begin(), line.outputs.end());
  options.types.assign(line.types.begin(), line.types.end());
  if (options.types.empty())
    options.types = {"f32"};
  options.wrt = line.wrt;
  options.cpu = line.cpu;
  options.hasArguments = line.arguments;
  options.certify = !line.noCertificate;
  options.gradient = line.gradient;
  options.exhaustive = line.exhaustive;
  options.samples = line.samples;
  options.seed = line.seed;
  options.threads = line.threads;
  auto parameters = parseParameters(toVector(line.parameters));
  if (!parameters)
    return parameters.takeError();
  options.parameters = std::move(*parameters);
  if (llvm::Error error = check(options))
    return std::move(error);
  return options;
}
