// Which port a micro-op gets, and for how long, on a target that is simple
// enough to do the arithmetic by hand.
#include "CostFixture.h"

using namespace mlir;
using namespace mlir::act;

TEST_F(CostTest, ChoosesPortsWhenMicroOpsEnter) {
  std::string body = getChain("math.fma", ", %x, %y", 32);
  Work work = count(body + "return %v31 : f32");
  add("math.fma f32", {{3, 2}}, 4);
  target.window = 48;
  Context inOrder;
  inOrder.isInterleaved = false;
  double late = predict(work, target, inOrder).latency;
  target.schedulers = {3};
  // Two chains want the same port while the other one is free.
  EXPECT_GT(predict(work, target, inOrder).latency, 1.05 * late);
  // Of one port there is no choice.
  add("math.fma f32", {{1, 2}}, 4);
  double early = predict(work, target, inOrder).latency;
  target.schedulers.clear();
  EXPECT_DOUBLE_EQ(predict(work, target, inOrder).latency, early);
}

TEST_F(CostTest, PrefersSchedulersThatHoldLess) {
  // Sums may take b, which is busy, or a, which is free, but whose scheduler
  // holds what waits for c.
  std::string body = "%f0 = arith.addf %x, %y : f32\n"
                     "%c0 = arith.subf %x, %y : f32\n";
  for (int i = 1; i < 9; ++i) {
    std::string n = std::to_string(i), last = std::to_string(i - 1);
    body += "%f" + n + " = arith.addf %f" + last + ", %y : f32\n";
    body += "%c" + n + " = arith.subf %c" + last + ", %y : f32\n";
    body += "%b" + n + " = arith.mulf %x, %y : f32\n";
  }
  Work work = count(body + "return %f8 : f32");
  add("arith.addf f32", {{3, 1}}, 3);
  add("arith.subf f32", {{4, 1}}, 1);
  add("arith.mulf f32", {{2, 2}}, 1);
  target.window = 24;
  Context inOrder;
  inOrder.isInterleaved = false;
  target.schedulers = {7};
  double one = predict(work, target, inOrder).latency;
  target.schedulers = {5, 2};
  double two = predict(work, target, inOrder).latency;
  EXPECT_GT(two, 1.05 * one);
}

TEST_F(CostTest, KeepsPortsUntilOperandsAreRead) {
  std::string body;
  for (int i = 0; i < 8; ++i)
    body += "%p" + std::to_string(i) + " = arith.mulf %x, %y : f32\n%s" +
            std::to_string(i) + " = arith.addf %x, %y : f32\n";
  Work work = count(body + "return %s7 : f32");
  add("arith.mulf f32", {{1, 1}}, 1);
  add("arith.addf f32", {{2, 1}}, 1);
  double apart = predict(work, target).latency;
  // Both ports wait for what reads.
  MicroOp read = {8, 1};
  read.isAlong = read.isRead = true;
  add("arith.mulf f32", {{1, 1}, read}, 1);
  add("arith.addf f32", {{2, 1}, read}, 1);
  EXPECT_GT(predict(work, target).latency, 1.8 * apart);
  EXPECT_DOUBLE_EQ(predict(work, target).ports * 4, 16 * 0.6 + 1);
}

TEST_F(CostTest, ReadsByTheSchedulerOfThePort) {
  std::string body;
  for (int i = 0; i < 8; ++i)
    body += "%p" + std::to_string(i) + " = arith.mulf %x, %y : f32\n%s" +
            std::to_string(i) + " = arith.addf %x, %y : f32\n";
  Work work = count(body + "return %s7 : f32");
  // Two ports, and two that read.
  MicroOp read = {12, 2};
  read.isAlong = read.isRead = true;
  target.schedulers = {5, 10};
  add("arith.mulf f32", {{1, 1}, read}, 1);
  add("arith.addf f32", {{2, 1}, read}, 1);
  double apart = predict(work, target).latency;
  // One of the readers is never used.
  add("arith.addf f32", {{1, 1}, read}, 1);
  EXPECT_GT(predict(work, target).latency, 1.5 * apart);
}
