// The pipelines as a compiler calls them, from C++.
#include "act/Conversion/Pipelines.h"
#include "act/InitAll.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/SmallSet.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
class Pipelines : public ::testing::Test {
protected:
  Pipelines() {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    act::registerAllDialects(registry);
    context.appendDialectRegistry(registry);
    context.disableMultithreading();
  }

  static constexpr const char *gelu = R"(
    func.func @f(%x: tensor<?xf32>) -> tensor<?xf32> {
      %0 = act.gelu %x : tensor<?xf32>
      return %0 : tensor<?xf32>
    })";

  OwningOpRef<ModuleOp> parse(StringRef text) {
    return parseSourceString<ModuleOp>(text, &context);
  }

  LogicalResult lower(ModuleOp module, const ActToLLVMOptions &options) {
    PassManager manager(&context);
    buildActToLLVMPipeline(manager, options);
    return manager.run(module);
  }

  /// The lengths of the vectors of f32 that are added in the module.
  llvm::SmallSet<int64_t, 4> getVectorLengths(ModuleOp module) {
    llvm::SmallSet<int64_t, 4> lengths;
    module.walk([&](LLVM::FAddOp op) {
      if (auto type = dyn_cast<VectorType>(op.getType()))
        lengths.insert(type.getNumElements());
    });
    return lengths;
  }

  MLIRContext context;
};
} // namespace

TEST_F(Pipelines, LowerToLLVM) {
  OwningOpRef<ModuleOp> module = parse(gelu);
  ASSERT_TRUE(module);
  ASSERT_TRUE(succeeded(lower(*module, ActToLLVMOptions())));
  module->walk([](Operation *op) {
    EXPECT_TRUE(isa<ModuleOp>(op) || isa<LLVM::LLVMDialect>(op->getDialect()))
        << op->getName().getStringRef().str();
  });
  EXPECT_TRUE(module->lookupSymbol<LLVM::LLVMFuncOp>("f"));
}

TEST_F(Pipelines, TheCpuSetsTheVectors) {
  // Side by side are four registers where gelu looks up tables, else eight.
  for (auto [cpu, length, sideBySide] : {std::tuple("x86-64-v4", 16, 64),
                                         {"x86-64-v3", 8, 64},
                                         {"x86-64", 4, 32}}) {
    EXPECT_EQ(getVectorBits(cpu), unsigned(length) * 32);
    OwningOpRef<ModuleOp> module = parse(gelu);
    ActToLLVMOptions options;
    options.cpu = cpu;
    ASSERT_TRUE(succeeded(lower(*module, options)));
    llvm::SmallSet<int64_t, 4> lengths = getVectorLengths(*module);
    EXPECT_TRUE(lengths.size() == 2 && lengths.contains(length) &&
                lengths.contains(sideBySide))
        << cpu;
  }
  EXPECT_GE(getVectorBits("host"), 128u);
  EXPECT_EQ(getVectorBits("no-such-cpu"), 128u);
}

TEST_F(Pipelines, AnAccuracyThatNobodyClaimsIsAnError) {
  ActToLLVMOptions options;
  options.accuracy = "ulps = 0.5";
  std::string said;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    said += diagnostic.str();
    return success();
  });
  OwningOpRef<ModuleOp> module = parse(R"(
    func.func @f(%x: f32) -> f32 {
      %0 = act.elu %x : f32
      return %0 : f32
    })");
  EXPECT_TRUE(failed(lower(*module, options)));
  EXPECT_NE(said.find("no implementation of 'elu' for"), std::string::npos)
      << said;
}

// One op in, one op out: what raising does is an option.
TEST_F(Pipelines, RaisingIsAnOption) {
  const char *text = R"(
    func.func @f(%x: f32) -> f32 {
      %one = arith.constant 1.0 : f32
      %0 = arith.negf %x : f32
      %1 = math.exp %0 : f32
      %2 = arith.addf %1, %one : f32
      %3 = arith.divf %one, %2 : f32
      return %3 : f32
    })";
  for (bool raise : {true, false}) {
    OwningOpRef<ModuleOp> module = parse(text);
    ActToLLVMOptions options;
    options.raise = raise;
    options.report = true;
    std::vector<std::string> said;
    ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
      said.push_back(diagnostic.str());
      return success();
    });
    ASSERT_TRUE(succeeded(lower(*module, options)));
    ASSERT_EQ(said.size(), 1u);
    EXPECT_TRUE(StringRef(said[0]).starts_with(
        raise ? "act.sigmoid 'f32' -> sigmoid." : "act.apply 'f32' -> exp."))
        << said[0];
    // Neither way is libm needed: the library implements exp as well.
    EXPECT_EQ(module->lookupSymbol("expf"), nullptr);
  }
}

TEST_F(Pipelines, AMissingLibraryIsAnError) {
  ActToLLVMOptions options;
  std::string files[] = {"no-such-file.mlir"};
  options.libraries = ArrayRef<std::string>(files);
  std::string said;
  ScopedDiagnosticHandler handler(&context, [&](Diagnostic &diagnostic) {
    said += diagnostic.str();
    return success();
  });
  OwningOpRef<ModuleOp> module = parse(gelu);
  EXPECT_TRUE(failed(lower(*module, options)));
  EXPECT_NE(said.find("cannot read activation library 'no-such-file.mlir'"),
            std::string::npos)
      << said;
}
