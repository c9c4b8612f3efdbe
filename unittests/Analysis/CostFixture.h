// A target that is simple enough to do the arithmetic by hand, and the work of
// some code.
#ifndef ACT_UNITTESTS_ANALYSIS_COSTFIXTURE_H
#define ACT_UNITTESTS_ANALYSIS_COSTFIXTURE_H

#include "act/Analysis/Cost.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"

namespace mlir::act {

/// %v0, %v1, ... of f32, `length` results of `op`: each takes the one before,
/// the first one %x, and `others`.
inline std::string getChain(StringRef op, StringRef others, unsigned length) {
  std::string text, last = "%x";
  for (unsigned i = 0; i < length; ++i) {
    std::string next = "%v" + std::to_string(i);
    text += (next + " = " + op + " " + last + others + " : f32\n").str();
    last = next;
  }
  return text;
}

class CostTest : public ::testing::Test {
protected:
  CostTest() {
    context.loadDialect<ActDialect, func::FuncDialect, arith::ArithDialect,
                        math::MathDialect, vector::VectorDialect>();
    TargetDescription &t = target;
    t.name = "tiny";
    t.vectorBits = 128;
    t.registers = 16;
    t.issueWidth = 4;
    t.window = 64;
    t.ports = {"a", "b", "m", "s"};
    add("math.fma f32", {{1, 1}}, 4);
    add("arith.mulf f32", {{3, 1}}, 4);
    add("arith.addf f32", {{3, 1}}, 4);
    add("arith.divf f32", {{1, 6}}, 10);
    add("arith.cmpf f32", {{2, 1}}, 2);
    add("arith.select f32", {{3, 1}}, 1);
    add("arith.negf f32", {{3, 1}}, 1);
    add("arith.minimumf f32", {{3, 1}}, 2);
    add("arith.addf f64", {{3, 1}}, 4);
    add("vector.load f32", {{4, 1}}, 5);
    add("vector.load f64", {{4, 1}}, 5);
    add("vector.store f32", {{8, 1}}, 1);
    add("vector.store f64", {{8, 1}}, 1);
    t.operations["math.exp f32"].cyclesPerElement = 20;
    t.operations["math.sin f32"].cyclesPerElement = 30;
    t.operations["math.cos f32"].cyclesPerElement = 31;
    t.memory = {{"L1", 1000, 32, 16, 32, 0, {}}, {"DRAM", 0, 4, 2, 3, 4, {}}};
  }

  void add(StringRef kind, ArrayRef<MicroOp> ops, double latency) {
    OperationCost &cost = target.operations[kind];
    cost.microOps.assign(ops.begin(), ops.end());
    cost.latency = latency;
  }

  /// The work of `body` in a function of f32 %x and %y.
  Work count(StringRef body, StringRef type = "f32", unsigned numScalars = 0) {
    std::string text = ("func.func @f(%x: " + type + ", %y: " + type + ") -> " +
                        type + " {\n" + body + "\n}")
                           .str();
    module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(bool(module));
    auto function = cast<func::FuncOp>(module->getBody()->front());
    return countWork(function.getBody().front(), numScalars);
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  TargetDescription target;
};

} // namespace mlir::act

#endif // ACT_UNITTESTS_ANALYSIS_COSTFIXTURE_H
