// What is taken of several that take about as long.
#include "act/Analysis/Cost.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

TEST(PickFastestTest, PicksWhatIsFastAndIdle) {
  auto make = [](double cycles, double ports, double memory, double error) {
    Prediction prediction;
    prediction.cycles = cycles;
    prediction.ports = ports;
    prediction.memory = memory;
    prediction.latency = memory < cycles ? cycles : ports;
    return Alternative(prediction, error);
  };
  // As fast, and more accurate.
  EXPECT_EQ(pickFastest({make(1, 0.5, 0, 2), make(1.01, 0.5, 0, 1)}), 1u);
  EXPECT_EQ(pickFastest({make(1, 0.5, 0, 2), make(1.03, 0.5, 0, 1)}), 0u);
  // It occupies ports for longer, which matters unless memory is waited for.
  EXPECT_EQ(pickFastest({make(1, 0.5, 0, 2), make(1.01, 0.6, 0, 1)}), 0u);
  EXPECT_EQ(pickFastest({make(1, 0.5, 1, 2), make(1, 0.6, 1, 1)}), 1u);
  // What is slow does not count, however idle it is.
  EXPECT_EQ(pickFastest({make(1, 0.6, 0, 2), make(1.5, 0.1, 0, 1)}), 0u);
}
