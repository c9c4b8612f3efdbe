// The JIT and its calling convention, on modules lowered by upstream's passes.
#include "act/ExecutionEngine/Jit.h"
#include "mlir/Conversion/Passes.h"
#include "mlir/Dialect/Arith/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/IR/Bufferization.h"
#include "mlir/Dialect/Bufferization/Pipelines/Passes.h"
#include "mlir/Dialect/Bufferization/Transforms/FuncBufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/Bufferization/Transforms/Passes.h"
#include "mlir/Dialect/Linalg/Passes.h"
#include "mlir/Dialect/Linalg/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/Dialect/MemRef/Transforms/AllocationOpInterfaceImpl.h"
#include "mlir/Dialect/MemRef/Transforms/Passes.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Tensor/Transforms/BufferizableOpInterfaceImpl.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

static void buildPipeline(OpPassManager &manager) {
  bufferization::OneShotBufferizePassOptions options;
  options.bufferizeFunctionBoundaries = true;
  manager.addPass(bufferization::createOneShotBufferizePass(options));
  bufferization::buildBufferDeallocationPipeline(manager, {});
  manager.addPass(createConvertBufferizationToMemRefPass());
  manager.addNestedPass<func::FuncOp>(createConvertLinalgToLoopsPass());
  manager.addPass(memref::createExpandStridedMetadataPass());
  manager.addPass(createSCFToControlFlowPass());
  manager.addPass(createConvertMathToLibmPass());
  manager.addPass(createLowerAffinePass());
  manager.addPass(createFinalizeMemRefToLLVMConversionPass());
  manager.addPass(createArithToLLVMConversionPass());
  manager.addPass(createConvertIndexToLLVMPass());
  manager.addPass(createConvertFuncToLLVMPass());
  manager.addPass(createConvertControlFlowToLLVMPass());
  manager.addPass(createReconcileUnrealizedCastsPass());
}

namespace {
struct JitTest : testing::Test {
  JitTest() {
    DialectRegistry registry;
    registry
        .insert<arith::ArithDialect, func::FuncDialect, linalg::LinalgDialect,
                math::MathDialect, tensor::TensorDialect, memref::MemRefDialect,
                bufferization::BufferizationDialect>();
    arith::registerBufferizableOpInterfaceExternalModels(registry);
    bufferization::func_ext::registerBufferizableOpInterfaceExternalModels(
        registry);
    linalg::registerBufferizableOpInterfaceExternalModels(registry);
    memref::registerAllocationOpInterfaceExternalModels(registry);
    tensor::registerBufferizableOpInterfaceExternalModels(registry);
    context.appendDialectRegistry(registry);
    options.buildPipeline = buildPipeline;
  }

  /// Compiles `text`; a failure is in `error`.
  void compile(StringRef text) {
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module);
    auto compiled = Jit::compile(*module, options);
    if (compiled)
      jit = std::move(*compiled);
    else
      error = llvm::toString(compiled.takeError());
  }
  /// Calls a function; a failure is in `error`.
  SmallVector<Array> call(StringRef name, ArrayRef<ArrayView> arguments) {
    auto function = jit->lookup(name);
    if (!function) {
      error = llvm::toString(function.takeError());
      return {};
    }
    auto results = function->call(arguments);
    if (!results) {
      error = llvm::toString(results.takeError());
      return {};
    }
    return std::move(*results);
  }

  MLIRContext context;
  JitOptions options;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Jit> jit;
  std::string error;
};
} // namespace

TEST_F(JitTest, TensorsOfAnyLength) {
  compile(R"mlir(
    #id = affine_map<(i) -> (i)>
    func.func @triple(%x: tensor<?xf32>) -> tensor<?xf32> {
      %c0 = arith.constant 0 : index
      %three = arith.constant 3.0 : f32
      %n = tensor.dim %x, %c0 : tensor<?xf32>
      %e = tensor.empty(%n) : tensor<?xf32>
      %y = linalg.generic {indexing_maps = [#id, #id],
                           iterator_types = ["parallel"]}
          ins(%x : tensor<?xf32>) outs(%e : tensor<?xf32>) {
      ^bb0(%a: f32, %o: f32):
        %b = arith.mulf %a, %three : f32
        linalg.yield %b : f32
      } -> tensor<?xf32>
      return %y : tensor<?xf32>
    }
  )mlir");
  ASSERT_EQ(error, "");
  auto function = jit->lookup("triple");
  ASSERT_TRUE(bool(function)) << llvm::toString(function.takeError());
  for (int64_t n : {0, 1, 7, 1000}) {
    std::vector<float> x(n);
    for (int64_t i = 0; i < n; ++i)
      x[i] = i;
    auto bound = function->bind({{DType::F32, {n}, x.data()}});
    ASSERT_TRUE(bool(bound)) << llvm::toString(bound.takeError());
    // What is not taken is freed by the next run and by the end.
    for (int run = 0; run < 3; ++run)
      bound->run();
    SmallVector<Array> results = bound->take();
    bound->run();
    ASSERT_EQ(results.size(), 1u);
    ASSERT_EQ(results[0].getShape(), ArrayRef<int64_t>({n}));
    for (int64_t i = 0; i < n; ++i) {
      EXPECT_EQ(results[0].as<float>()[i], 3.0f * i);
      EXPECT_EQ(x[i], i);
    }
  }
}

TEST_F(JitTest, SeveralResultsOfEveryKind) {
  compile(R"mlir(
    func.func @mixed(%flag: i1, %x: tensor<2x3xf64>, %h: f16, %s: f32,
                     %n: index, %b: i8)
        -> (i1, tensor<2x3xf64>, f16, tensor<f32>, index, i8, f64) {
      %t = tensor.from_elements %s : tensor<f32>
      %c1 = arith.constant 1 : index
      %e = tensor.extract %x[%c1, %c1] : tensor<2x3xf64>
      %true = arith.constant true
      %not = arith.xori %flag, %true : i1
      return %not, %x, %h, %t, %n, %b, %e
          : i1, tensor<2x3xf64>, f16, tensor<f32>, index, i8, f64
    }
  )mlir");
  ASSERT_EQ(error, "");
  bool flag = false;
  double x[] = {0, 1, 2, 3, 4, 5};
  uint16_t h = 0x3c01;
  float s = 2.5f;
  int64_t n = -5;
  int8_t b = 77;
  auto results = call("mixed", {{DType::Bool, {}, &flag},
                                {DType::F64, {2, 3}, x},
                                {DType::F16, {}, &h},
                                {DType::F32, {}, &s},
                                {DType::I64, {}, &n},
                                {DType::U8, {}, &b}});
  ASSERT_EQ(error, "");
  ASSERT_EQ(results.size(), 7u);
  EXPECT_EQ(results[0].as<uint8_t>()[0], 1);
  EXPECT_EQ(results[1].getShape(), ArrayRef<int64_t>({2, 3}));
  EXPECT_EQ(results[1].as<double>(), ArrayRef<double>(x));
  // A result never shares memory with an argument.
  EXPECT_NE(results[1].data(), x);
  EXPECT_EQ(results[2].as<uint16_t>()[0], 0x3c01);
  EXPECT_EQ(results[2].getType(), DType::F16);
  EXPECT_EQ(results[3].as<float>()[0], 2.5f);
  EXPECT_TRUE(results[3].getShape().empty());
  EXPECT_EQ(results[4].as<int64_t>()[0], -5);
  EXPECT_EQ(results[5].as<int8_t>()[0], 77);
  EXPECT_EQ(results[6].as<double>()[0], 4.0);
}

TEST_F(JitTest, OneScalarComesBackByValue) {
  compile(R"mlir(
    func.func @bit(%a: i1) -> i1 { return %a : i1 }
    func.func @half(%a: f64) -> f64 {
      %c = arith.constant 0.5 : f64
      %r = arith.mulf %a, %c : f64
      return %r : f64
    }
    func.func @nothing() { return }
  )mlir");
  ASSERT_EQ(error, "");
  double a = 3;
  EXPECT_EQ(call("half", {{DType::F64, {}, &a}})[0].as<double>()[0], 1.5);
  bool bit = true;
  EXPECT_EQ(call("bit", {{DType::Bool, {}, &bit}})[0].as<uint8_t>()[0], 1);
  EXPECT_EQ(call("nothing", {}).size(), 0u);
  EXPECT_EQ(error, "");
}

TEST_F(JitTest, SharedAndStridedMemory) {
  compile(R"mlir(
    func.func @shared(%x: memref<2x3xf32>)
        -> (memref<2x3xf32>, memref<3x2xf32>, memref<3x2xf32>,
            memref<3x2xf32>) {
      %c0 = arith.constant 0 : index
      %v = arith.constant 9.0 : f32
      memref.store %v, %x[%c0, %c0] : memref<2x3xf32>
      %own = memref.alloc() : memref<3x2xf32>
      linalg.transpose ins(%x : memref<2x3xf32>) outs(%own : memref<3x2xf32>)
          permutation = [1, 0]
      %other = memref.get_global @constant : memref<3x2xf32>
      return %x, %own, %own, %other : memref<2x3xf32>, memref<3x2xf32>,
          memref<3x2xf32>, memref<3x2xf32>
    }
    memref.global "private" constant @constant : memref<3x2xf32> = dense<4.0>
  )mlir");
  ASSERT_EQ(error, "");
  float x[] = {0, 1, 2, 3, 4, 5};
  ArrayView view{DType::F32, {2, 3}, x};
  SmallVector<Array> results = call("shared", {view});
  ASSERT_EQ(error, "");
  ASSERT_EQ(results.size(), 4u);
  EXPECT_EQ(x[0], 9.0f);
  EXPECT_EQ(results[0].as<float>(), ArrayRef<float>({9, 1, 2, 3, 4, 5}));
  EXPECT_NE(results[0].data(), x);
  for (int i : {1, 2})
    EXPECT_EQ(results[i].as<float>(), ArrayRef<float>({9, 3, 1, 4, 2, 5}));
  EXPECT_NE(results[1].data(), results[2].data());
  EXPECT_EQ(results[3].as<float>(), ArrayRef<float>({4, 4, 4, 4, 4, 4}));
}

TEST_F(JitTest, WrongArguments) {
  compile(R"mlir(
    func.func @f(%x: tensor<?x3xf32>, %s: bf16) -> tensor<?x3xf32> {
      return %x : tensor<?x3xf32>
    }
    func.func @g(%x: vector<4xf32>) { return }
    func.func private @hidden() { return }
  )mlir");
  ASSERT_EQ(error, "");
  float x[12] = {};
  ArrayView good{DType::F32, {2, 3}, x}, scalar{DType::BF16, {}, x};
  call("f", {good, scalar});
  EXPECT_EQ(error, "");
  call("f", {good});
  EXPECT_EQ(error, "'f' takes 2 arguments (tensor<?x3xf32>, bf16), found 1");
  call("f", {ArrayView{DType::F64, {2, 3}, x}, scalar});
  EXPECT_EQ(error, "argument 0 of 'f': found 2x3 float64, expected "
                   "tensor<?x3xf32>; convert the array with astype('float32')");
  call("f", {ArrayView{DType::F32, {3, 2}, x}, scalar});
  EXPECT_EQ(error, "argument 0 of 'f': found 3x2 float32, expected "
                   "tensor<?x3xf32>");
  call("f", {ArrayView{DType::F32, {6}, x}, scalar});
  EXPECT_EQ(error, "argument 0 of 'f': found 6 float32, expected "
                   "tensor<?x3xf32>; reshape the array to rank 2");
  call("f", {good, ArrayView{DType::BF16, {1}, x}});
  EXPECT_EQ(error, "argument 1 of 'f': found 1 bfloat16, expected bf16; "
                   "reshape the array to rank 0");
  call("g", {});
  EXPECT_EQ(error.substr(0, 48),
            "argument 0 of 'g' is of type vector<4xf32>; expe");
  call("hidden", {});
  EXPECT_EQ(error, "there is no function 'hidden'; expected one of 'f', 'g'");
}

TEST_F(JitTest, BfloatWithoutInstructions) {
#ifdef __x86_64__
  options.cpu = "x86-64-v3";
#endif
  compile(R"mlir(
    func.func @from_f32(%a: f32) -> bf16 {
      %r = arith.truncf %a : f32 to bf16
      return %r : bf16
    }
    func.func @from_f64(%a: f64) -> bf16 {
      %r = arith.truncf %a : f64 to bf16
      return %r : bf16
    }
  )mlir");
  ASSERT_EQ(error, "");
  // Ties, a value that is a tie only after a rounding to f32, overflow,
  // specials.
  std::pair<double, uint16_t> cases[] = {{1.0, 0x3f80},
                                         {0x1.01p0, 0x3f80},
                                         {0x1.03p0, 0x3f82},
                                         {0x1.0100000000001p0, 0x3f81},
                                         {-0x1.feffffffffp127, 0xff7f},
                                         {-0x1.ffp127, 0xff80},
                                         {0x1p-133, 0x0001},
                                         {0x1p-134, 0x0000},
                                         {0x1.0000000000001p-134, 0x0001},
                                         {1e300, 0x7f80},
                                         {-INFINITY, 0xff80},
                                         {-0.0, 0x8000}};
  for (auto [value, expected] : cases) {
    auto single = static_cast<float>(value);
    EXPECT_EQ(call("from_f64", {{DType::F64, {}, &value}})[0].as<uint16_t>()[0],
              expected)
        << value;
    if (single == value)
      EXPECT_EQ(
          call("from_f32", {{DType::F32, {}, &single}})[0].as<uint16_t>()[0],
          expected)
          << value;
  }
}

TEST_F(JitTest, TargetsAndFailures) {
  StringRef text = "func.func @f(%a: f32) -> f32 { return %a : f32 }";
  options.cpu = "pdp11";
  compile(text);
  EXPECT_EQ(error.substr(0, 20), "unknown CPU 'pdp11';");
#ifdef __x86_64__
  error.clear();
  options.cpu = "x86-64";
  std::string ir;
  llvm::raw_string_ostream os(ir);
  options.dumpLLVM = &os;
  compile(text);
  EXPECT_EQ(error, "");
  float a = 4;
  EXPECT_EQ(call("f", {{DType::F32, {}, &a}})[0].as<float>()[0], 4.0f);
  // One copy of the code: all but the entry is gone.
  EXPECT_NE(ir.find("define void @_mlir__mlir_ciface_f"), std::string::npos);
  EXPECT_EQ(ir.find("define"), ir.rfind("define")) << ir;
#endif
  options = JitOptions();
  compile("func.func @f() { return }");
  EXPECT_NE(error, "");
}
