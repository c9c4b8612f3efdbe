// Non-temporal stores and threads, by running: no element is missed, computed
// twice or written beside the array, wherever arrays begin and end.
#include "act/Conversion/Pipelines.h"
#include "act/ExecutionEngine/Jit.h"
#include "act/InitAll.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
struct Stream : testing::Test {
  Stream() {
    DialectRegistry registry;
    mlir::registerAllDialects(registry);
    mlir::registerAllExtensions(registry);
    act::registerAllDialects(registry);
    context.appendDialectRegistry(registry);
  }

  JitFunction compile(StringRef text, int64_t streamBytes, int64_t threads) {
    OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(module);
    ActToLLVMOptions toLLVM;
    toLLVM.streamBytes = streamBytes;
    toLLVM.threads = threads;
    JitOptions options;
    options.buildPipeline = [&](OpPassManager &pm) {
      buildActToLLVMPipeline(pm, toLLVM);
    };
    jits.push_back(llvm::cantFail(Jit::compile(*module, options)));
    return llvm::cantFail(jits.back()->lookup("f"));
  }

  MLIRContext context;
  std::vector<std::unique_ptr<Jit>> jits;
};
} // namespace

/// The first address at or after `data` that is `misalignment` elements of 4
/// bytes after a multiple of 64.
static float *align(std::vector<float> &data, size_t misalignment) {
  auto address = reinterpret_cast<uintptr_t>(data.data() + 16);
  return reinterpret_cast<float *>(llvm::alignTo(address, 64)) + misalignment;
}

constexpr char two[] = R"(
  #map = affine_map<(i) -> (i)>
  func.func @f(%x: memref<?xf32>, %y: memref<?xf32>, %z: memref<?xf32>) {
    linalg.generic {indexing_maps = [#map, #map, #map],
                    iterator_types = ["parallel"]}
        ins(%x : memref<?xf32>) outs(%y, %z : memref<?xf32>, memref<?xf32>) {
    ^bb0(%a: f32, %b: f32, %c: f32):
      %n = arith.negf %a : f32
      %s = arith.addf %a, %a : f32
      linalg.yield %n, %s : f32, f32
    }
    return
  })";

/// Runs `two` with results that begin at these misalignments.
static void runTwo(JitFunction function, int64_t n, size_t yAt, size_t zAt) {
  std::vector<float> memory[3];
  for (auto &array : memory)
    array.assign(n + 64, 777);
  float *x = align(memory[0], 3), *y = align(memory[1], yAt),
        *z = align(memory[2], zAt);
  for (int64_t i = 0; i < n; ++i)
    x[i] = static_cast<float>(i + 1);
  auto view = [&](float *data) { return ArrayView{DType::F32, {n}, data}; };
  llvm::cantFail(function.call({view(x), view(y), view(z)}));
  for (int64_t i = 0; i < n; ++i) {
    ASSERT_EQ(y[i], -static_cast<float>(i + 1)) << n << " " << yAt << " " << i;
    ASSERT_EQ(z[i], 2 * static_cast<float>(i + 1)) << n << " " << zAt;
  }
  for (float *array : {y, z})
    for (int64_t i = 1; i <= 8; ++i) {
      ASSERT_EQ(array[-i], 777) << n << " " << yAt << " " << zAt;
      ASSERT_EQ(array[n - 1 + i], 777) << n << " " << yAt << " " << zAt;
    }
}

TEST_F(Stream, ResultsMayBeginAndEndAnywhere) {
  JitFunction function = compile(two, /*streamBytes=*/1, /*threads=*/1);
  for (int64_t n : {0, 1, 15, 16, 17, 31, 32, 33, 47, 48, 49, 1000})
    for (size_t at = 0; at < 16; ++at) {
      runTwo(function, n, at, at);
      runTwo(function, n, at, (at * 7 + 3) % 16);
    }
}

TEST_F(Stream, ThreadsShareALoop) {
  for (int64_t streamBytes : {0, 1}) {
    JitFunction function = compile(two, streamBytes, /*threads=*/3);
    // Below and above the size from which a loop is split.
    for (int64_t n : {0, 5, 100, 65536, 100003})
      for (size_t at : {0, 5})
        runTwo(function, n, at, at);
  }
}

TEST_F(Stream, ALoopMayWriteWhatItReads) {
  const char *text = R"(
    #map = affine_map<(i) -> (i)>
    func.func @f(%x: memref<?xf32>, %y: memref<?xf32>) {
      linalg.generic {indexing_maps = [#map, #map],
                      iterator_types = ["parallel"]}
          ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
      ^bb0(%a: f32, %b: f32):
        %s = arith.addf %a, %a : f32
        linalg.yield %s : f32
      }
      return
    })";
  JitFunction function = compile(text, /*streamBytes=*/1, /*threads=*/1);
  for (int64_t n : {1, 16, 33, 100})
    for (size_t at : {0, 1, 15}) {
      std::vector<float> memory(n + 64, 1);
      float *x = align(memory, at);
      for (int64_t i = 0; i < n; ++i)
        x[i] = static_cast<float>(i);
      // Two names of one array, as a caller may pass them.
      ArrayView view{DType::F32, {n}, x};
      llvm::cantFail(function.call({view, view}));
      for (int64_t i = 0; i < n; ++i)
        ASSERT_EQ(x[i], 2 * static_cast<float>(i)) << n << " " << at;
    }
}

TEST_F(Stream, RowsOfNarrowTypes) {
  const char *text = R"(
    func.func @f(%x: memref<?x?xi16>, %y: memref<?x?xi16>) {
      linalg.generic {indexing_maps = [affine_map<(i, j) -> (0, j)>,
                                       affine_map<(i, j) -> (i, j)>],
                      iterator_types = ["parallel", "parallel"]}
          ins(%x : memref<?x?xi16>) outs(%y : memref<?x?xi16>) {
      ^bb0(%a: i16, %b: i16):
        %s = arith.addi %a, %a : i16
        linalg.yield %s : i16
      }
      return
    })";
  for (int64_t threads : {1, 2}) {
    JitFunction function = compile(text, /*streamBytes=*/1, threads);
    for (auto [rows, columns] :
         {std::pair(3, 37), {1, 16}, {5, 1}, {0, 9}, {300, 501}}) {
      std::vector<int16_t> x(columns), y(rows * columns + 1, 7);
      for (int64_t j = 0; j < columns; ++j)
        x[j] = static_cast<int16_t>(j);
      llvm::cantFail(
          function.call({ArrayView{DType::I16, {1, columns}, x.data()},
                         ArrayView{DType::I16, {rows, columns}, y.data()}}));
      for (int64_t i = 0; i < rows * columns; ++i)
        ASSERT_EQ(y[i], 2 * (i % columns)) << rows << "x" << columns;
      ASSERT_EQ(y.back(), 7);
    }
  }
}
