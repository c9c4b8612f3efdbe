// The command line of act-run.
#ifndef ACT_LIB_EXECUTIONENGINE_RUNOPTIONS_H
#define ACT_LIB_EXECUTIONENGINE_RUNOPTIONS_H

#include "llvm/Support/CommandLine.h"

namespace mlir::act {

/// Registers its options while it lives.
struct RunOptions {
  template <typename T> using Opt = llvm::cl::opt<T>;
  template <typename T> using List = llvm::cl::list<T>;
  using Desc = llvm::cl::desc;
  using Value = llvm::cl::value_desc;

  llvm::cl::OptionCategory category{"act-run's options"};
  llvm::cl::cat cat{category};

  Opt<std::string> file{llvm::cl::Positional, llvm::cl::Required,
                        Desc("<module.mlir>"), cat};
  Opt<std::string> entry{
      "entry", cat, Value("function"),
      Desc("The function to call; may be left out where there is only one")};
  List<std::string> inputs{
      "input", cat, Value("file.npy"),
      Desc("The next argument: a file, or a number for a scalar")};
  List<std::string> outputs{"output", cat, Value("file.npy"),
                            Desc("Where the next result is written")};
  Opt<bool> print{
      "print", cat,
      Desc("Print the results even if something else is done with them")};

  List<std::string> expected{"expect", cat, Value("file.npy"),
                             Desc("A reference with which the next result is "
                                  "compared; it must be equal "
                                  "but for --rtol, --atol and --max-ulps")};
  Opt<double> rtol{
      "rtol", cat, llvm::cl::init(0),
      Desc("Allow |result - reference| <= atol + rtol |reference|")};
  Opt<double> atol{"atol", cat, llvm::cl::init(0), Desc("See --rtol")};
  Opt<double> maxUlps{
      "max-ulps", cat, llvm::cl::init(0), Value("ulps"),
      Desc("Allow that many ulps of the result's type as well")};
  Opt<std::string> labels{
      "labels", cat, Value("file.npy"),
      Desc("Print how many of these classes the first result's largest scores "
           "(along the last axis) meet")};

  Opt<std::string> time{"time", cat, llvm::cl::ValueOptional, Value("runs"),
                        Desc("Time that many runs (101 if left out)")};
  Opt<bool> verbose{"verbose", cat,
                    Desc("Say which implementation each op got, and how long "
                         "each phase took")};

  List<std::string> libraries{"library", cat, Value("file.mlir"),
                              Desc("A file with more activations")};
  Opt<std::string> profile{
      "profile", cat, Value("framework"),
      Desc("torch, jax, onnx, keras or tflite: ops that name no variant get "
           "that framework's (default: the module's act.profile)")};
  Opt<std::string> accuracy{
      "accuracy", cat, Value("bounds"),
      Desc("Accuracy of activations for which the module states none, as in "
           "#act.accuracy: 'ulps = 2, tails = flush'")};
  Opt<bool> excessPrecision{
      "excess-precision", cat, llvm::cl::init(true),
      Desc("Keep what fused ops of f16 and bf16 hand to each other in f32; "
           "otherwise each result is rounded")};
  Opt<std::string> cpu{
      "cpu", cat, Value("name"), llvm::cl::init("host"),
      Desc("Generate code for that CPU, as LLVM names it, not for this one")};
  Opt<std::string> gpu{"gpu", cat, llvm::cl::ValueOptional, Value("chip"),
                       Desc("Run elementwise work on the first NVIDIA GPU, by "
                            "code for that chip, "
                            "as LLVM names it (the GPU's own if left out)")};
  Opt<unsigned> threads{
      "num-threads", cat, llvm::cl::init(1),
      Desc("Split large loops over that many threads, by OpenMP")};
  Opt<bool> dumpLLVM{"dump-llvm", cat,
                     Desc("Print the optimized LLVM IR to standard error")};
};

} // namespace mlir::act

#endif // ACT_LIB_EXECUTIONENGINE_RUNOPTIONS_H
