#include "Options.h"
#include "act/ToolSupport/ToolSupport.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Path.h"
#include <thread>

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
.h a header that declares the functions. The code calls the C library at most (f64
also libm). Beside an object, a library and assembly lies a certificate (.cert): the
formula, the error that was measured of just this code, and its hash; act-verify
checks it. Either all outputs are written or none.
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
/// The options as LLVM's parser takes them; they live while it parses.
struct CommandLine {
  cl::OptionCategory category{"act-compile options"};
  cl::list<std::string> activations{cl::Positional,
                                    cl::desc("<activation or @symbol>..."),
                                    cl::cat(category)};
  cl::list<std::string> outputs{"o", cl::desc("Output file; may be repeated"),
                                cl::value_desc("file"), cl::cat(category)};
  cl::list<std::string> libraries{"library",
                                  cl::desc("File with more activations"),
                                  cl::value_desc("file"), cl::cat(category)};
  cl::list<std::string> types{
      "type", cl::CommaSeparated, cl::value_desc("types"),
      cl::desc("f16, bf16, f32, f64 (default: f32)"), cl::cat(category)};
  cl::opt<std::string> wrt{
      "wrt", cl::value_desc("operand"), cl::cat(category),
      cl::desc("Also the vector-Jacobian product to an operand: x, a "
               "parameter's name, or 'all'")};
  cl::list<std::string> parameters{
      "param", cl::value_desc("name=number"), cl::cat(category),
      cl::desc("Value of a parameter (default: the definition's)")};
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
  cl::opt<double> gradient{
      "gradient", cl::init(1), cl::cat(category),
      cl::desc("Incoming gradient at which a vector-Jacobian product is "
               "measured")};
  cl::opt<uint64_t> samples{
      "samples", cl::init(200000), cl::cat(category),
      cl::desc("Inputs of f32 and f64 that are measured (default: 200000)")};
  cl::opt<bool> exhaustive{
      "exhaustive", cl::cat(category),
      cl::desc("Measure all inputs of f32 (minutes a function)")};
  cl::opt<uint64_t> seed{"seed", cl::init(1), cl::cat(category),
                         cl::desc("Seed of the samples")};
  cl::opt<unsigned> threads{
      "threads", cl::init(std::max(1u, std::thread::hardware_concurrency())),
      cl::desc("Threads (default: one a processor)"), cl::cat(category)};
};
} // namespace

llvm::Expected<CompileOptions> mlir::act::parseCompileOptions(int argc,
                                                              char **argv) {
  // LLVM's own libraries register options, of which --threads is one.
  cl::ResetCommandLineParser();
  CommandLine line;
  cl::HideUnrelatedOptions(line.category);
  cl::ParseCommandLineOptions(argc, argv, kOverview);

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
  SmallVector<std::string> texts(line.parameters.begin(),
                                 line.parameters.end());
  auto parameters = parseParameters(texts);
  if (!parameters)
    return parameters.takeError();
  options.parameters = std::move(*parameters);
  if (llvm::Error error = check(options))
    return std::move(error);
  return options;
}
