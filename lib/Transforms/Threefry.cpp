#include "act/Transforms/Threefry.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// Emits operations on words, folded where they are known.
struct WordBuilder {
  Value constant(uint32_t value, Value like) {
    return splatConstant(builder, loc, builder.getI32IntegerAttr(value), like);
  }
  template <typename OpT> Value emit(Value a, Value b) {
    return builder.createOrFold<OpT>(loc, a, b);
  }
  Value rotateLeft(Value value, unsigned bits) {
    Value upper = emit<arith::ShLIOp>(value, constant(bits, value));
    Value lower = emit<arith::ShRUIOp>(value, constant(32 - bits, value));
    return emit<arith::OrIOp>(upper, lower);
  }

  OpBuilder &builder;
  Location loc;
};
} // namespace

Words mlir::act::emitThreefry(OpBuilder &builder, Location loc, Words counter,
                              Words key) {
  static constexpr unsigned rotations[2][4] = {{13, 15, 26, 6},
                                               {17, 29, 16, 24}};
  WordBuilder words{builder, loc};
  Value parity =
      words.emit<arith::XOrIOp>(words.emit<arith::XOrIOp>(key[0], key[1]),
                                words.constant(0x1bd11bda, key[0]));
  Value schedule[3] = {key[0], key[1], parity};
  Value x = words.emit<arith::AddIOp>(counter[0], key[0]);
  Value y = words.emit<arith::AddIOp>(counter[1], key[1]);
  // After each four of the twenty rounds, the key is added again.
  for (unsigned group = 0; group < 5; ++group) {
    for (unsigned bits : rotations[group % 2]) {
      x = words.emit<arith::AddIOp>(x, y);
      y = words.emit<arith::XOrIOp>(words.rotateLeft(y, bits), x);
    }
    x = words.emit<arith::AddIOp>(x, schedule[(group + 1) % 3]);
    Value next = words.emit<arith::AddIOp>(schedule[(group + 2) % 3],
                                           words.constant(group + 1, key[0]));
    y = words.emit<arith::AddIOp>(y, next);
  }
  return {x, y};
}
