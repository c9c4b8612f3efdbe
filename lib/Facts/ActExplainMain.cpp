#include "act/Facts/ActExplainMain.h"
#include "act/Facts/Explanation.h"
#include "act/IR/Act.h"
#include "act/ToolSupport/CommandLine.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
namespace cl = llvm::cl;

static constexpr const char *kOverview =
    R"(act-explain: what follows from the definition of an activation

  act-explain gelu
  act-explain swish --param=beta=1.702 --type=f16
  act-explain @bump --library=bump.mlir --json
  act-explain gelu --type=f32 --target=sapphirerapids --accuracy="ulps = 2"
  act-explain --all --mean=0.5 --deviation=2 --json

Range and extremes, kinks, Lipschitz constant, where f or its gradient is 0 or the
gradient vanishes; mean and variance of the output for normally distributed inputs,
the gain and the weights that keep variances; and for each type from where on the
rounded result is constant or the input itself, and the operations that act emits,
with the time that they take on a target, the implementations there, what they claim,
and which of them is chosen. All but times is computed from the formula with MPFR. The
exit status is 1, after one line that says why, if something cannot be explained.
)";

namespace {
/// The options as LLVM's parser takes them.
struct CommandLine : ActivationCommandLine {
  CommandLine()
      : ActivationCommandLine("act-explain options",
                              "f8E4M3FN, f8E5M2, f16, bf16, f32, f64 "
                              "(default: the last four)") {}

  cl::opt<double> mean{"mean", cl::init(0), cl::cat(category),
                       cl::desc("Mean of the inputs (default: 0)")};
  cl::opt<double> deviation{
      "deviation", cl::init(1), cl::cat(category),
      cl::desc("Standard deviation of the inputs (default: 1)")};
  cl::opt<double> epsilon{
      "epsilon", cl::init(1e-3), cl::cat(category),
      cl::desc("Below this a gradient counts as vanished (default: 0.001)")};
  cl::opt<std::string> accuracy{
      "accuracy", cl::value_desc("bounds"), cl::cat(category),
      cl::desc("With --target: what is asked of implementations, as in "
               "#act.accuracy: 'ulps = 2, tails = flush'")};
  cl::opt<std::string> target{
      "target", cl::value_desc("name or file.json"), cl::cat(category),
      cl::desc("Machine for which times are predicted: a CPU or GPU as LLVM "
               "names it, host, or a description")};
  cl::opt<std::string> curve{
      "curve", cl::value_desc("lo:hi:count"), cl::cat(category),
      cl::desc("With --json: f and f' at that many points from lo to hi")};
  cl::opt<bool> all{"all", cl::cat(category), cl::desc("All activations")};
  cl::opt<bool> json{"json", cl::cat(category),
                     cl::desc("Print an array of JSON objects")};
};

/// Explains what one command line asks for.
class Explainer {
public:
  Explainer(MLIRContext &context, const CommandLine &line)
      : context(context), line(line),
        library(context.getLoadedDialect<ActDialect>()->getLibrary()) {}

  llvm::Error run();

private:
  llvm::Error readOptions();
  llvm::Error explainOne(Activation activation, Attribute attribute);
  SmallVector<std::string> getNames();

  MLIRContext &context;
  const CommandLine &line;
  Library &library;
  ExplainOptions options;
  unsigned numDone = 0;
  std::string report;
  llvm::raw_string_ostream os{report};
};
} // namespace

llvm::Error Explainer::readOptions() {
  auto parameters = parseParameters(toVector(line.parameters));
  if (!parameters)
    return parameters.takeError();
  // Code meets such parameters, as act-check shows, but has no facts then.
  for (auto &[name, value] : *parameters)
    if (std::isnan(value))
      return llvm::createStringError("--param=" + name +
                                     "=nan: expected a number");
  options.parameters = std::move(*parameters);
  SmallVector<std::string> types(line.types.begin(), line.types.end());
  if (types.empty())
    types = {"f16", "bf16", "f32", "f64"};
  for (StringRef name : types) {
    llvm::Expected<FloatType> type = parseFloatType(name, &context);
    if (!type)
      return type.takeError();
    options.types.push_back(*type);
  }
  if (!line.curve.empty() && !line.json)
    return llvm::createStringError("--curve is of JSON; expected --json, too");
  if (!line.curve.empty()) {
    auto [lo, rest] = StringRef(line.curve).split(':');
    auto [hi, count] = rest.split(':');
    if (lo.getAsDouble(options.lo) || hi.getAsDouble(options.hi) ||
        count.getAsInteger(10, options.count) || !(options.lo < options.hi) ||
        !std::isfinite(options.lo) || !std::isfinite(options.hi) ||
        options.count < 2 || options.count > 1000000)
      return llvm::createStringError(
          "--curve=" + line.curve +
          ": expected LO:HI:COUNT with finite LO < HI and 2 to 1000000 points");
  }
  options.input = {line.mean, line.deviation};
  if (!std::isfinite(line.mean) || !(line.deviation > 0) ||
      !std::isfinite(line.deviation))
    return llvm::createStringError(
        "--mean and --deviation: expected finite numbers, the latter above 0");
  options.epsilon = line.epsilon;
  if (!(options.epsilon > 0) || !std::isfinite(options.epsilon))
    return llvm::createStringError(
        "--epsilon: expected a finite number above 0");
  if (!line.target.empty()) {
    llvm::Expected<TargetDescription> target =
        getTargetForTool(line.target, "act-explain");
    if (!target)
      return target.takeError();
    options.target = std::move(*target);
  }
  if (!line.accuracy.empty()) {
    if (!options.target)
      return llvm::createStringError(
          "--accuracy chooses by times; expected --target, too");
    options.accuracy =
        AccuracyAttr::parseText(line.accuracy, UnknownLoc::get(&context));
    if (!options.accuracy)
      return llvm::createStringError("--accuracy=" + line.accuracy +
                                     " is no accuracy");
  }
  if (line.activations.empty() && !line.all)
    return llvm::createStringError(
        "expected the name of an activation, @symbol or --all; see "
        "act-explain --help");
  return llvm::Error::success();
}

/// Those asked for, and for --all those that have an op or come from a file.
SmallVector<std::string> Explainer::getNames() {
  SmallVector<std::string> names(line.activations.begin(),
                                 line.activations.end());
  for (StringRef name : library.getNames())
    if (line.all && isForAll(library, name))
      names.push_back(name.str());
  return names;
}

llvm::Error Explainer::explainOne(Activation activation, Attribute attribute) {
  llvm::Expected<Explanation> explanation =
      explain(activation, attribute, options);
  if (!explanation)
    return explanation.takeError();
  if (line.json) {
    os << (numDone++ ? ",\n" : "[\n")
       << llvm::formatv("{0:2}", llvm::json::Value(toJson(*explanation)));
  } else {
    os << (numDone++ ? "\n" : "");
    print(os, *explanation);
  }
  return llvm::Error::success();
}

llvm::Error Explainer::run() {
  if (llvm::Error error = readOptions())
    return error;
  if (llvm::Error error = addFiles(library, toVector(line.libraries)))
    return error;
  SmallVector<std::pair<Activation, Attribute>> activations;
  for (const std::string &name : getNames()) {
    auto found = lookupActivation(library, name);
    if (!found)
      return found.takeError();
    activations.push_back(*found);
  }
  for (auto [activation, attribute] : activations)
    if (llvm::Error error = explainOne(activation, attribute))
      return error;
  if (line.json)
    os << (numDone ? "\n]\n" : "[]\n");
  // All or nothing.
  llvm::outs() << report;
  return llvm::Error::success();
}

int mlir::act::actExplainMain(int argc, char **argv) {
  CommandLine line;
  line.parse(argc, argv, kOverview);
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  registry.insert<ActDialect>();
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadDialect<ActDialect, func::FuncDialect, arith::ArithDialect>();
  OneLineErrors errors("act-explain", &context);
  if (llvm::Error error = Explainer(context, line).run())
    return errors.report(std::move(error));
  return 0;
}
