// The generator's code on constants folds to the answers that its authors
// publish.
#include "act/Transforms/Threefry.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Matchers.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

namespace {
struct KnownAnswer {
  uint32_t counter[2], key[2], words[2];
};

// Random123's kat_vectors, "threefry2x32 20".
const KnownAnswer knownAnswers[] = {
    {{0, 0}, {0, 0}, {0x6b200159, 0x99ba4efe}},
    {{0xffffffff, 0xffffffff},
     {0xffffffff, 0xffffffff},
     {0x1cb996fc, 0xbb002be7}},
    {{0x243f6a88, 0x85a308d3},
     {0x13198a2e, 0x03707344},
     {0xc4923a9c, 0x483df7a0}},
};
} // namespace

TEST(Threefry, HasTheKnownAnswers) {
  MLIRContext context;
  context.loadDialect<arith::ArithDialect>();
  OpBuilder builder(&context);
  Location loc = builder.getUnknownLoc();
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToStart(module->getBody());
  for (const KnownAnswer &known : knownAnswers) {
    auto constants = [&](const uint32_t (&words)[2]) {
      auto constant = [&](uint32_t word) -> Value {
        return arith::ConstantOp::create(
            builder, loc,
            builder.getIntegerAttr(builder.getI32Type(), APInt(32, word)));
      };
      return Words{constant(words[0]), constant(words[1])};
    };
    Words found = emitThreefry(builder, loc, constants(known.counter),
                               constants(known.key));
    for (unsigned i = 0; i < 2; ++i) {
      APInt word;
      ASSERT_TRUE(matchPattern(found[i], m_ConstantInt(&word)));
      EXPECT_EQ(word.getZExtValue(), known.words[i]);
    }
  }
}
