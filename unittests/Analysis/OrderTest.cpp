// What the order in which LLVM puts operations costs.
#include "CostFixture.h"

using namespace mlir;
using namespace mlir::act;

/// Several masks are compared first, and select in the end.
static std::string getMaskedChain(unsigned numMasks) {
  std::string body;
  llvm::raw_string_ostream os(body);
  for (unsigned i = 0; i < numMasks; ++i)
    os << "%c" << i << " = arith.constant " << i + 1 << ".0 : f32\n%m" << i
       << " = arith.cmpf olt, %x, %c" << i << " : f32\n";
  os << getChain("math.fma", ", %x, %y", 16);
  os << "%s0 = arith.select %m0, %v15, %x : f32\n";
  for (unsigned i = 1; i < numMasks; ++i)
    os << "%s" << i << " = arith.select %m" << i << ", %s" << i - 1
       << ", %y : f32\n";
  os << "return %s" << numMasks - 1 << " : f32";
  return body;
}

TEST_F(CostTest, TakesVectorsInTurnWhereRegistersLack) {
  std::string body = getChain("math.fma", ", %x, %x", 16);
  Work work = count(body + "return %v15 : f32");
  target.window = 16;
  Context inOrder;
  inOrder.isInterleaved = false;
  // Each of eight vectors needs two registers: x, and the value so far.
  target.registers = 16;
  double sideBySide = predict(work, target).latency;
  target.registers = 15;
  double inTurn = predict(work, target).latency;
  EXPECT_GT(inTurn, 1.2 * sideBySide);
  EXPECT_LE(inTurn, 1.1 * predict(work, target, inOrder).latency);
  // Constants take registers, too.
  target.registers = 16;
  work.numConstants = 1;
  EXPECT_DOUBLE_EQ(predict(work, target).latency, inTurn);
  // The core sees less of such code.
  target.crowdedShare = 0.5;
  EXPECT_GT(predict(work, target).latency, 1.1 * inTurn);
  work.numConstants = 0;
  EXPECT_DOUBLE_EQ(predict(work, target).latency, sideBySide);
}

TEST_F(CostTest, TakesVectorsInTurnWhereMaskRegistersLack) {
  // Of four vectors side by side each keeps three masks.
  Work work = count(getMaskedChain(3));
  target.window = 16;
  target.registers = 64;
  target.maskRegisters = 12;
  double sideBySide = predict(work, target).latency;
  target.maskRegisters = 11;
  EXPECT_GT(predict(work, target).latency, 1.1 * sideBySide);
  // Where masks are vectors, they take the registers of such.
  target.maskRegisters = 0;
  double roomy = predict(work, target).latency;
  target.registers = 20;
  EXPECT_GT(predict(work, target).latency, 1.1 * roomy);
}
