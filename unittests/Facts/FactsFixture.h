// Curves of the library's activations, for tests.
#ifndef ACT_UNITTESTS_FACTS_FACTSFIXTURE_H
#define ACT_UNITTESTS_FACTS_FACTSFIXTURE_H

#include "act/Facts/Facts.h"
#include "act/IR/Act.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <cmath>

namespace mlir::act {

class FactsTest : public ::testing::Test {
protected:
  FactsTest() {
    context.loadDialect<ActDialect, func::FuncDialect, arith::ArithDialect>();
    library = &context.getLoadedDialect<ActDialect>()->getLibrary();
  }

  Curve curve(StringRef name,
              const std::map<std::string, double> &parameters = {}) {
    FailureOr<Activation> activation = library->lookup(name);
    EXPECT_TRUE(succeeded(activation) && *activation) << name.str();
    llvm::Expected<Curve> curve = Curve::create(*activation, parameters);
    EXPECT_TRUE(bool(curve)) << name.str();
    return std::move(*curve);
  }

  /// Six digits.
  static void expectNear(double value, double expected) {
    EXPECT_NEAR(value, expected, 5.1e-6 * std::fmax(1, std::fabs(expected)));
  }

  MLIRContext context;
  Library *library;
};

constexpr double kInf = std::numeric_limits<double>::infinity();

} // namespace mlir::act

#endif // ACT_UNITTESTS_FACTS_FACTSFIXTURE_H
