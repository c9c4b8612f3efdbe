#include "Routes.h"
#include "act/Conversion/Pipelines.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Math/Transforms/Passes.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Pass/PassRegistry.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::act;

namespace {
struct PolynomialApproximationPass
    : PassWrapper<PolynomialApproximationPass, OperationPass<>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(PolynomialApproximationPass)

  StringRef getArgument() const override {
    return "upstream-polynomial-approximation";
  }
  StringRef getDescription() const override {
    return "Apply upstream's polynomial approximations of math ops";
  }
  void getDependentDialects(DialectRegistry &registry) const override {
    registry.insert<vector::VectorDialect>();
  }
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    populateMathPolynomialApproximationPatterns(patterns,
                                                [](StringRef) { return true; });
    if (failed(applyPatternsGreedily(getOperation(), std::move(patterns))))
      signalPassFailure();
  }
};
} // namespace

void act::registerPolynomialApproximationPass() {
  PassRegistration<PolynomialApproximationPass>();
}

void act::addPolynomialApproximation(OpPassManager &pm) {
  pm.addPass(std::make_unique<PolynomialApproximationPass>());
}

static constexpr StringLiteral
    kToLoops("func.func(convert-elementwise-to-linalg),"
             "one-shot-bufferize{bufferize-function-boundaries "
             "function-boundary-type-conversion=identity-layout-map},");

static constexpr StringLiteral
    kToLLVM("convert-scf-to-cf,convert-math-to-libm,convert-math-to-llvm,"
            "expand-strided-metadata,lower-affine,convert-index-to-llvm,"
            "convert-arith-to-llvm,convert-cf-to-llvm,finalize-memref-to-llvm,"
            "convert-func-to-llvm,reconcile-unrealized-casts");

LogicalResult act::addUpstreamRoute(OpPassManager &pm, StringRef route) {
  std::optional<StringRef> passes =
      llvm::StringSwitch<std::optional<StringRef>>(route)
          .Case("libm", "")
          .Case("expand", "func.func(math-expand-ops),")
          .Case("polynomial", "func.func(upstream-polynomial-approximation),")
          .Default(std::nullopt);
  if (!passes)
    return failure();
  return parsePassPipeline(
      (kToLoops + "func.func(convert-linalg-to-loops)," + *passes + kToLLVM)
          .str(),
      pm);
}

FailureOr<unsigned> act::countLibdeviceCalls(ModuleOp module, bool byUpstream) {
  PassManager pm(module.getContext());
  if (byUpstream) {
    if (failed(parsePassPipeline(
            (kToLoops +
             "func.func(convert-linalg-to-parallel-loops,"
             "gpu-map-parallel-loops,convert-parallel-loops-to-gpu),"
             "gpu-kernel-outlining,gpu.module(convert-scf-to-cf,lower-affine,"
             "convert-gpu-to-nvvm)")
                .str(),
            pm)))
      return failure();
  } else {
    ActToNVVMOptions options;
    options.format = "llvm";
    buildActToNVVMPipeline(pm, options);
  }
  if (failed(pm.run(module)))
    return failure();
  unsigned count = 0;
  module.walk([&](LLVM::CallOp call) {
    count += call.getCallee() && call.getCallee()->starts_with("__nv_");
  });
  return count;
}
