// What is counted, and what follows from it on a target that is simple enough
// to do the arithmetic by hand.
#include "CostFixture.h"

using namespace mlir;
using namespace mlir::act;

using Counts = std::map<std::string, unsigned>;

TEST_F(CostTest, CountsWhatIsExecuted) {
  Work work = count(R"(
    %c = arith.constant 2.0 : f32
    %0 = arith.mulf %x, %c : f32
    %1 = arith.negf %0 : f32
    %2 = math.fma %1, %x, %c : f32
    %3 = arith.bitcast %2 : f32 to i32
    %4 = arith.bitcast %3 : i32 to f32
    %5 = arith.cmpf olt, %4, %c : f32
    %6 = arith.select %5, %4, %c : f32
    return %6 : f32)");
  // The negation is a part of the multiply-add, the comparison of the minimum;
  // %y is not read.
  Counts expected = {{"arith.minimumf f32", 1},
                     {"arith.mulf f32", 1},
                     {"math.fma f32", 1},
                     {"vector.load f32", 1},
                     {"vector.store f32", 1}};
  EXPECT_EQ(work.getCounts(), expected);
  EXPECT_EQ(work.numConstants, 1u);
  EXPECT_EQ(work.bytesRead, 4);
  EXPECT_EQ(work.bytesWritten, 4);
}

TEST_F(CostTest, ComparesTheLargestForRareCases) {
  Work work = count(R"(
    %c = arith.constant 2.0 : f32
    %isRare = arith.cmpf ogt, %x, %c : f32
    %rare = arith.divf %x, %y : f32
    %usual = arith.mulf %x, %y : f32
    %0 = arith.select %isRare, %rare, %usual {act.rare} : f32
    return %0 : f32)");
  // Neither the division nor the selection is executed.
  Counts expected = {{"arith.cmpf f32", 1},
                     {"arith.mulf f32", 1},
                     {"vector.load f32", 2},
                     {"vector.store f32", 1}};
  EXPECT_EQ(work.getCounts(), expected);
  add("arith.cmpf f32", {{1, 8}}, 1);
  add("arith.maxsi i32", {{1, 1}}, 1);
  Context alone;
  alone.isInterleaved = false;
  double compared = predict(work, target, alone).ports;
  EXPECT_LT(predict(work, target).ports, 0.5 * compared);
}

TEST_F(CostTest, ComputesWhatDoesNotChangeOnce) {
  Work work = count(R"(
    %0 = arith.divf %y, %y : f32
    %1 = arith.addf %x, %0 : f32
    return %1 : f32)",
                    "f32", /*numScalars=*/1);
  Counts expected = {
      {"arith.addf f32", 1}, {"vector.load f32", 1}, {"vector.store f32", 1}};
  EXPECT_EQ(work.getCounts(), expected);
}

TEST_F(CostTest, TellsVariableMinima) {
  Work work = count(R"(
    %0 = arith.minimumf %x, %y : f32
    %1 = arith.negf %0 : f32
    return %1 : f32)");
  EXPECT_EQ(work.getCounts()["arith.minimumf f32 variable"], 1u);
  EXPECT_EQ(work.getCounts()["arith.negf f32"], 1u);
  Prediction prediction = predict(work, target);
  EXPECT_EQ(prediction.unknown,
            std::vector<std::string>{"arith.minimumf f32 variable"});
}

TEST_F(CostTest, TakesTheLargestBound) {
  // Two multiply-adds on port a, a sum on a or b: 2 cycles for 4 elements.
  Work work = count(R"(
    %0 = math.fma %x, %x, %x : f32
    %1 = math.fma %x, %x, %y : f32
    %2 = arith.addf %0, %1 : f32
    return %2 : f32)");
  Prediction prediction = predict(work, target);
  EXPECT_EQ(prediction.lanes, 4u);
  EXPECT_DOUBLE_EQ(prediction.ports, 2.0 / 4);
  EXPECT_DOUBLE_EQ(prediction.issue, 6.0 / 4 / 4);
  EXPECT_NEAR(prediction.cycles, 2.0 / 4, 0.02);
  // Of DRAM: 8 bytes in and 4 out; a copy takes 2/3 of a cycle a byte pair, of
  // which the write's half is not hidden.
  Context far;
  far.workingSet = 1e6;
  prediction = predict(work, target, far);
  double share = (2.0 / 3 - 0.5) / 0.25;
  EXPECT_DOUBLE_EQ(prediction.memory, 2 + share * 2);
  EXPECT_EQ(prediction.bottleneck, "DRAM");
  EXPECT_DOUBLE_EQ(prediction.cycles, prediction.memory);
  Context shared;
  // What takes nearly as long to compute waits for a tenth of that, too.
  shared.load = {2.5, 0, 0, 0};
  shared.workingSet = 1e6;
  Prediction busy = predict(work, target, shared);
  EXPECT_LT(busy.ports, busy.memory);
  EXPECT_DOUBLE_EQ(busy.cycles,
                   std::max({busy.ports, busy.latency}) + 0.1 * busy.memory);
  // Past the caches all bytes count as a copy's, also where more are read.
  far.nonTemporal = true;
  EXPECT_DOUBLE_EQ(predict(work, target, far).memory, 3);
  target.memory.back().read = 1;
  EXPECT_DOUBLE_EQ(predict(work, target, far).memory, 3);
  target.memory.back().read = 4;
  // Other work keeps port a busy for a cycle an element.
  shared = {};
  shared.load = {1, 0, 0, 0};
  prediction = predict(work, target, shared);
  EXPECT_DOUBLE_EQ(prediction.ports, 1 + 2.0 / 4);
  EXPECT_EQ(prediction.bottleneck, "a");
}

TEST_F(CostTest, WaitsForLatencyInASmallWindow) {
  std::string body = getChain("math.fma", ", %x, %y", 16);
  Work work = count(body + "return %v15 : f32");
  // 16 multiply-adds keep port a busy for 16 cycles; one chain takes 64.
  target.window = 256;
  Prediction wide = predict(work, target);
  EXPECT_NEAR(wide.cycles * 4, 16, 0.5);
  EXPECT_EQ(wide.bottleneck, "a");
  // Eight chains side by side suffice for a latency of four.
  target.window = 8;
  target.registers = 32;
  EXPECT_NEAR(predict(work, target).cycles * 4, 16, 2);
  // Of a latency of sixteen they hide half.
  target.operations["math.fma f32"].latency = 16;
  Prediction narrow = predict(work, target);
  EXPECT_GT(narrow.cycles * 4, 30);
  EXPECT_EQ(narrow.bottleneck, "latency");
  // Other threads hide latencies.
  target.window = 0;
  EXPECT_DOUBLE_EQ(predict(work, target).cycles * 4, 16);
}

TEST_F(CostTest, ReadsLessOfWhatJustArrives) {
  std::string body = getChain("arith.mulf", ", %y", 16);
  Work chain = count(body + "return %v15 : f32");
  MicroOp read = {8, 1};
  read.isAlong = read.isRead = true;
  add("arith.mulf f32", {{3, 1}, read}, 1);
  Context inOrder;
  inOrder.isInterleaved = false;
  EXPECT_LT(predict(chain, target, inOrder).latency * 4, 0.93 * 16);
  // Side by side, most wait for a port, and their operands for them.
  EXPECT_GT(predict(chain, target).latency * 4, 0.95 * 16);
}

TEST_F(CostTest, ComputesVectorsSideBySide) {
  std::string body = getChain("math.fma", ", %x, %y", 16);
  Work work = count(body + "return %v15 : f32");
  target.window = 16;
  target.registers = 32;
  // Eight chains are under way, or little more than one.
  Context inOrder;
  inOrder.isInterleaved = false;
  EXPECT_LT(predict(work, target).latency * 4, 18);
  EXPECT_GT(predict(work, target, inOrder).latency * 4, 25);
}

TEST_F(CostTest, TakesOnlyTheMachinesMinimaForSuch) {
  // Of two zeros, and of a NaN, x86's minimum gives the second operand.
  auto isMinimum = [&](StringRef predicate, StringRef bound) {
    std::string body =
        ("%c = arith.constant " + bound + " : f32\n%0 = arith.cmpf " +
         predicate + ", %x, %c : f32\n" +
         "%1 = arith.select %0, %c, %x : f32\nreturn %1 : f32")
            .str();
    return count(body).getCounts().count("arith.minimumf f32") == 1;
  };
  EXPECT_TRUE(isMinimum("olt", "0.0"));
  EXPECT_FALSE(isMinimum("ole", "0.0"));
  EXPECT_TRUE(isMinimum("ole", "1.0"));
  EXPECT_FALSE(isMinimum("ult", "0.0"));
  EXPECT_TRUE(isMinimum("ule", "0.0"));
}

TEST_F(CostTest, MergesSelectionsOfWhatIsSelectedOrElseZero) {
  target.maskRegisters = 8;
  auto getIssue = [&](StringRef a, StringRef b) {
    std::string body =
        ("%zero = arith.constant 0.0 : f32\n%0 = arith.cmpf olt, %x, %y : f32\n"
         "%sum = arith.addf %x, %y : f32\n%1 = arith.select %0, " +
         a + ", " + b + " : f32\nreturn %1 : f32")
            .str();
    return predict(count(body), target).issue * 4 * 4;
  };
  double merged = getIssue("%sum", "%x");
  EXPECT_DOUBLE_EQ(getIssue("%x", "%sum"), merged + 1);
  EXPECT_DOUBLE_EQ(getIssue("%zero", "%sum"), merged);
}

TEST_F(CostTest, AddsZeroByADescriptionOfItsOwn) {
  StringRef body = "%c = arith.constant 0.0 : f32\n"
                   "%0 = math.fma %x, %y, %c : f32\nreturn %0 : f32";
  double plain = predict(count(body), target).ports;
  add("math.fma f32 zero", {{1, 3}}, 4);
  EXPECT_DOUBLE_EQ(predict(count(body), target).ports, 3.0 / 4);
  EXPECT_LT(plain, 3.0 / 4);
}

TEST_F(CostTest, KnowsWhichZeroAMaximumHandlesByItself) {
  auto hasZero = [&](StringRef op, StringRef zero) {
    Work work = count(("%c = arith.constant " + zero + " : f32\n%0 = arith." +
                       op + " %x, %c : f32\nreturn %0 : f32")
                          .str());
    return llvm::any_of(work.nodes,
                        [](const Work::Node &node) { return node.hasZero; });
  };
  EXPECT_TRUE(hasZero("maximumf", "0.0"));
  EXPECT_FALSE(hasZero("maximumf", "-0.0"));
  EXPECT_FALSE(hasZero("maximumf", "1.0"));
  EXPECT_TRUE(hasZero("minimumf", "-0.0"));
  EXPECT_FALSE(hasZero("minimumf", "0.0"));
}

TEST_F(CostTest, KeepsVectorsOnlyFromWhereTheyAreNeeded) {
  // Of %x, what is selected and what is computed two at a time are needed.
  Work work = count(R"(
    %c = arith.constant 0.0 : f32
    %one = arith.constant 1.0 : f32
    %mask = arith.cmpf olt, %x, %c : f32
    %0 = arith.select %mask, %one, %c : f32
    %1 = arith.select %mask, %c, %one : f32
    %2 = arith.mulf %x, %x : f32
    %3 = arith.mulf %2, %0 : f32
    %4 = arith.mulf %3, %1 : f32
    %5 = arith.addf %4, %y : f32
    return %5 : f32)");
  EXPECT_EQ(work.numLive, 2u);
}

TEST_F(CostTest, TakesNoConstantForAnOperation) {
  Work work = count(R"(
    %c = arith.constant 2.0 : f32
    %0 = math.fma %c, %c, %c : f32
    %1 = math.exp %0 : f32
    %2 = arith.mulf %x, %1 : f32
    return %2 : f32)");
  EXPECT_EQ(work.shape.ops, 1u);
}

TEST_F(CostTest, MergesSelectionsIntoMaskedOperations) {
  Work work = count(R"(
    %0 = arith.cmpf olt, %x, %y : f32
    %1 = arith.mulf %x, %y : f32
    %2 = arith.select %0, %1, %x : f32
    return %2 : f32)");
  Prediction plain = predict(work, target);
  target.maskRegisters = 8;
  Prediction masked = predict(work, target);
  EXPECT_DOUBLE_EQ(plain.issue - masked.issue, 1.0 / 4 / 4);
}

TEST_F(CostTest, LeavesOutWhatSeldomOccurs) {
  StringRef body = R"(
    %0 = arith.cmpf olt, %x, %y : f32
    %1 = arith.mulf %x, %y : f32
    %2 = math.exp %x : f32
    %3 = arith.divf %2, %1 : f32
    %4 = arith.select %0, %3, %1)";
  Work marked = count((body + "{act.rare} : f32 return %4 : f32").str());
  // What the usual value needs as well is counted.
  Counts expected = {{"arith.cmpf f32", 1},
                     {"arith.mulf f32", 1},
                     {"arith.select f32", 1},
                     {"vector.load f32", 2},
                     {"vector.store f32", 1}};
  EXPECT_EQ(marked.getCounts(), expected);
  Work unmarked = count((body + " : f32 return %4 : f32").str());
  EXPECT_EQ(unmarked.getCounts().count("math.exp f32"), 1u);
}

TEST_F(CostTest, LoadsConstantsThatFindNoRegister) {
  std::string body = "%v0 = arith.addf %x, %y : f32\n";
  for (int i = 1; i < 9; ++i) {
    std::string n = std::to_string(i);
    body += "%c" + n + " = arith.constant " + n + ".0 : f32\n%v" + n +
            " = arith.mulf %v" + std::to_string(i - 1) + ", %c" + n +
            " : f32\n";
  }
  Work work = count(body + "return %v8 : f32");
  EXPECT_EQ(work.numConstants, 8u);
  EXPECT_DOUBLE_EQ(predict(work, target).ports * 4, 4.5); // 9 on a or b
  // Two registers hold values, none constants: 2 + 8 loads on m.
  target.registers = 2;
  Context inOrder;
  inOrder.isInterleaved = false;
  Prediction prediction = predict(work, target, inOrder);
  EXPECT_DOUBLE_EQ(prediction.ports * 4, 10);
  EXPECT_EQ(prediction.bottleneck, "m");
}

TEST_F(CostTest, AddsCalls) {
  Work work = count("%0 = math.exp %x : f32\nreturn %0 : f32");
  Prediction prediction = predict(work, target);
  EXPECT_DOUBLE_EQ(prediction.calls, 20);
  EXPECT_NEAR(prediction.cycles, 20.25, 0.01);
  EXPECT_EQ(prediction.bottleneck, "calls");
}

TEST_F(CostTest, CallsOnceForSineAndCosine) {
  Work work = count("%s = math.sin %x : f32 %c = math.cos %x : f32"
                    " %d = math.cos %y : f32 %p = arith.mulf %s, %c : f32"
                    " %q = arith.mulf %p, %d : f32 return %q : f32");
  EXPECT_DOUBLE_EQ(predict(work, target).calls, 30 + 31);
}
