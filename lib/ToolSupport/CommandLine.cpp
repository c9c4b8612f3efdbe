#include "act/ToolSupport/CommandLine.h"
#include <thread>

using namespace mlir::act;
namespace cl = llvm::cl;

/// Before the first option registers itself.
static llvm::StringRef forgetOptions(llvm::StringRef category) {
  cl::ResetCommandLineParser();
  return category;
}

ActivationCommandLine::ActivationCommandLine(StringRef heading, StringRef types)
    : category(forgetOptions(heading)),
      activations(cl::Positional, cl::desc("<activation or @symbol>..."),
                  cl::cat(category)),
      libraries("library", cl::desc("File with more activations"),
                cl::value_desc("file"), cl::cat(category)),
      types("type", cl::CommaSeparated, cl::value_desc("types"),
            cl::desc(types), cl::cat(category)),
      parameters("param", cl::value_desc("name=number"), cl::cat(category),
                 cl::desc("Value of a parameter (default: the definition's)")) {
}

void ActivationCommandLine::parse(int argc, char **argv, StringRef overview) {
  cl::HideUnrelatedOptions(category);
  cl::ParseCommandLineOptions(argc, argv, overview);
}

MeasuringCommandLine::MeasuringCommandLine(StringRef heading, StringRef types)
    : ActivationCommandLine(heading, types),
      gradient("gradient", cl::init(1), cl::cat(category),
               cl::desc("Incoming gradient of a derivative")),
      exhaustive("exhaustive", cl::cat(category),
                 cl::desc("All inputs of f32, too (minutes)")),
      samples("samples", cl::init(200000), cl::cat(category),
              cl::desc("Inputs of f32 and f64 (default: 200000)")),
      seed("seed", cl::init(1), cl::cat(category),
           cl::desc("Seed of the samples")),
      threads("threads",
              cl::init(std::max(1u, std::thread::hardware_concurrency())),
              cl::desc("Threads (default: one a processor)"),
              cl::cat(category)) {}
