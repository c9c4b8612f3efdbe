// Spellings and payloads written out, for the tests of the unifier.
#ifndef ACT_UNITTESTS_ANALYSIS_UNIFIERFIXTURE_H
#define ACT_UNITTESTS_ANALYSIS_UNIFIERFIXTURE_H

#include "act/Analysis/Unifier.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Parser/Parser.h"
#include "llvm/Support/FormatVariadic.h"
#include "gtest/gtest.h"

namespace mlir::act {
class UnifierTest : public testing::Test {
protected:
  UnifierTest() {
    context.loadDialect<ActDialect, arith::ArithDialect, func::FuncDialect,
                        math::MathDialect, tensor::TensorDialect,
                        vector::VectorDialect>();
  }

  /// Parses the spelling `@s` of `@d` (`@s` itself if there is none) and the
  /// payload `@p`, whose result is matched.
  void parse(StringRef text) {
    module = parseSourceString<ModuleOp>(text, &context);
    ASSERT_TRUE(module);
    auto function = module->lookupSymbol<func::FuncOp>("s");
    auto definition = module->lookupSymbol<func::FuncOp>("d");
    auto created = Spelling::create(
        function, definition ? definition : function, [&](StringRef symbol) {
          return module->lookupSymbol<func::FuncOp>(symbol);
        });
    ASSERT_TRUE(succeeded(created));
    spelling = std::move(*created);
    auto payload = module->lookupSymbol<func::FuncOp>("p");
    body = &payload.getBody().front();
    Payload seen;
    match = spelling->unify(body->getTerminator()->getOperand(0), seen);
  }
  Value argument(unsigned index) { return body->getArgument(index); }
  std::optional<NearMiss> nearMiss() {
    Payload seen;
    return spelling->findNearMiss(body->getTerminator()->getOperand(0), seen);
  }
  double constant(unsigned index) {
    return match->parameters[index].constant->convertToDouble();
  }

  MLIRContext context;
  OwningOpRef<ModuleOp> module;
  std::unique_ptr<Spelling> spelling;
  Block *body = nullptr;
  std::optional<Match> match;
};
} // namespace mlir::act

#endif // ACT_UNITTESTS_ANALYSIS_UNIFIERFIXTURE_H
