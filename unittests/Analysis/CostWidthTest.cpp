// Elements that are wider or narrower than others.
#include "CostFixture.h"

using namespace mlir;
using namespace mlir::act;

TEST_F(CostTest, TakesRegistersApartAndJoinsThem) {
  add("arith.extf f32 f64", {{2, 1}}, 4);
  add("arith.truncf f64 f32", {{2, 1}}, 4);
  auto getIssue = [&](StringRef x) {
    return predict(count(("%s = arith.addf %x, %y : f32\n"
                          "%0 = arith.extf " +
                          x +
                          " : f32 to f64\n%1 = arith.addf %0, %0 : f64\n"
                          "%2 = arith.truncf %1 : f64 to f32\n"
                          "%3 = arith.addf %2, %s : f32\nreturn %3 : f32")
                             .str()),
                   target)
               .issue *
           4 * 4;
  };
  double plain = getIssue("%s");
  EXPECT_DOUBLE_EQ(plain, 2 + 1 + 2 * 3 + 1 + 1);
  add("vector.extract_strided_slice f32", {{2, 1}}, 2);
  add("vector.insert_strided_slice f32", {{2, 1}}, 2);
  EXPECT_DOUBLE_EQ(getIssue("%s"), plain + 2);
  // Memory is read in halves.
  EXPECT_DOUBLE_EQ(getIssue("%x"), plain + 1);
}

TEST_F(CostTest, FillsRegistersOfNarrowTypes) {
  add("arith.shli i32", {{2, 1}}, 1);
  add("arith.andi i32", {{2, 1}}, 1);
  add("arith.truncf f32 bf16 payload halves", {{2, 1}, {2, 0.5}}, 4);
  add("arith.extf bf16 f32", {{2, 7}}, 4);
  add("arith.truncf f32 bf16 payload", {{2, 9}}, 4);
  add("vector.load bf16", {{4, 1}}, 5);
  Work work = count(R"(
    %0 = arith.extf %x : bf16 to f32
    %1 = arith.mulf %0, %0 : f32
    %2 = arith.truncf %1 : f32 to bf16
    return %2 : bf16)",
                    "bf16");
  // Registers of f32, of which the type fills half.
  Context inOrder;
  inOrder.isInterleaved = false;
  Prediction one = predict(work, target, inOrder);
  EXPECT_EQ(one.lanes, 4u);
  EXPECT_DOUBLE_EQ(one.ports * 4, 16);
  // Two of them: a shift, a mask and two roundings on b, of twice the elements.
  Prediction two = predict(work, target);
  EXPECT_EQ(two.lanes, 8u);
  EXPECT_DOUBLE_EQ(two.ports * 8, 2 + 2 * 1.5);
  EXPECT_EQ(two.bottleneck, "b");
  EXPECT_DOUBLE_EQ(two.issue * 8 * 4, 1 + 2 + 2 + 4 + 1);
  EXPECT_TRUE(two.unknown.empty());
}

TEST_F(CostTest, JoinsMasks) {
  target.maskRegisters = 8;
  add("arith.extf f16 f32", {{2, 1}}, 4);
  add("arith.select f16", {{3, 1}}, 1);
  add("arith.ori i1", {{1, 5}}, 1);
  add("vector.load f16", {{4, 1}}, 5);
  Work work = count(R"(
    %0 = arith.extf %x : f16 to f32
    %1 = arith.extf %y : f16 to f32
    %2 = arith.cmpf olt, %0, %1 : f32
    %3 = arith.select %2, %x, %y : f16
    return %3 : f16)",
                    "f16");
  Prediction prediction = predict(work, target);
  EXPECT_EQ(prediction.lanes, 8u);
  EXPECT_DOUBLE_EQ(prediction.issue * 8 * 4, 2 + 4 + 2 + 1 + 1 + 1);
}

TEST_F(CostTest, WideElementsHalveTheVector) {
  Work work = count("%0 = arith.addf %x, %y : f64\nreturn %0 : f64", "f64");
  EXPECT_EQ(predict(work, target).lanes, 2u);
  EXPECT_EQ(work.bytesRead, 16);
}

TEST_F(CostTest, RoundsInPlaceWhatIsExtendedAgain) {
  StringRef body = R"(%t = arith.truncf %x : f32 to bf16
                      %e = arith.extf %t : bf16 to f32
                      %z = arith.mulf %e, %y : f32
                      return %z : f32)";
  // As convert-act-rounding does it, and a mask.
  std::map<std::string, unsigned> counts = count(body).getCounts();
  EXPECT_EQ(counts["arith.truncf f32 bf16"], 0u);
  EXPECT_EQ(counts["arith.extf bf16 f32"], 0u);
  EXPECT_EQ(counts["arith.subi i32"], 1u);
  EXPECT_EQ(counts["arith.andi i32"], 2u);
  EXPECT_EQ(counts["arith.cmpf f32"], 1u);
  // Where ties may go either way an addition is enough.
  counts = count(R"(%w = arith.extf %x : bf16 to f32
                    %s = arith.mulf %w, %w : f32
                    %t = arith.truncf %s {act.any_tie} : f32 to bf16
                    %e = arith.extf %t : bf16 to f32
                    %z = arith.mulf %e, %w : f32
                    %r = arith.truncf %z : f32 to bf16
                    return %r : bf16)",
                 "bf16")
               .getCounts();
  EXPECT_EQ(counts["arith.addi i32"], 1u);
  EXPECT_EQ(counts["arith.andi i32"], 1u);
  EXPECT_EQ(counts["arith.extf bf16 f32"], 1u);
  EXPECT_EQ(counts["arith.truncf f32 bf16 payload"], 1u);
  // What is needed as bf16, too, is joined.
  counts = count(R"(%t = arith.truncf %x : f32 to bf16
                    %e = arith.extf %t : bf16 to f32
                    %n = arith.negf %t : bf16
                    %m = arith.extf %n : bf16 to f32
                    %z = arith.mulf %e, %m : f32
                    return %z : f32)")
               .getCounts();
  EXPECT_EQ(counts["arith.truncf f32 bf16"], 1u);
  EXPECT_EQ(counts["arith.extf bf16 f32"], 2u);
}
