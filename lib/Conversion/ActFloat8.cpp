// The pass convert-act-float8.
#include "act/Conversion/Passes.h"
#include "act/Definitions/Instantiate.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/TypeUtilities.h"
#include "mlir/Transforms/WalkPatternRewriteDriver.h"

namespace mlir::act {
#define GEN_PASS_DEF_CONVERTACTFLOAT8
#include "act/Conversion/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// The values of the 256 bit patterns of `type`.
static DenseElementsAttr getValues(FloatType type) {
  SmallVector<float> values;
  for (unsigned bits = 0; bits < 256; ++bits) {
    APFloat value(type.getFloatSemantics(), APInt(8, bits));
    bool losesInfo;
    value.convert(APFloat::IEEEsingle(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    values.push_back(value.convertToFloat());
  }
  return DenseElementsAttr::get(
      RankedTensorType::get(256, Float32Type::get(type.getContext())),
      ArrayRef(values));
}

namespace {
/// Every wider type holds the values exactly; f32's are looked up.
struct ExtendFromFloat8 : OpRewritePattern<arith::ExtFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::ExtFOp op,
                                PatternRewriter &rewriter) const override {
    Value x = op.getIn();
    auto type = cast<FloatType>(getElementTypeOrSelf(x.getType()));
    if (!isFloat8(type))
      return rewriter.notifyMatchFailure(op, "not from f8E4M3FN or f8E5M2");
    Location loc = op.getLoc();
    auto as = [&](Type element) {
      return withElementType(x.getType(), element);
    };
    Value bits =
        arith::BitcastOp::create(rewriter, loc, as(rewriter.getI8Type()), x);
    Value wide =
        TableLookupOp::create(rewriter, loc, as(rewriter.getF32Type()), bits,
                              /*row=*/Value(), getValues(type));
    rewriter.replaceOp(op, convertFloat(rewriter, loc, wide,
                                        getElementTypeOrSelf(op.getType())));
    return success();
  }
};

/// Integer arithmetic on the bits of f32, element by element.
class Bits {
public:
  Bits(OpBuilder &builder, Location loc, Value x)
      : builder(builder), loc(loc), x(x) {}

  Value i32(uint32_t value) {
    return splatConstant(builder, loc,
                         builder.getI32IntegerAttr(static_cast<int32_t>(value)),
                         x);
  }
  Value asInteger(Value value) {
    return arith::BitcastOp::create(
        builder, loc, withElementType(x.getType(), builder.getI32Type()),
        value);
  }
  Value asFloat(Value value) {
    return arith::BitcastOp::create(builder, loc, x.getType(), value);
  }
  template <typename OpT> Value make(Value a, Value b) {
    return OpT::create(builder, loc, a, b);
  }
  Value isGreater(Value a, uint32_t b) {
    return arith::CmpIOp::create(builder, loc, arith::CmpIPredicate::ugt, a,
                                 i32(b));
  }
  Value select(Value condition, Value a, Value b) {
    return arith::SelectOp::create(builder, loc, condition, a, b);
  }

  OpBuilder &builder;
  Location loc;
  Value x;
};

/// Rounds on the bits, to nearest with ties to even.
struct RoundToFloat8 : OpRewritePattern<arith::TruncFOp> {
  using OpRewritePattern::OpRewritePattern;

  LogicalResult matchAndRewrite(arith::TruncFOp op,
                                PatternRewriter &rewriter) const override {
    auto type = cast<FloatType>(getElementTypeOrSelf(op.getType()));
    if (!isFloat8(type))
      return rewriter.notifyMatchFailure(op, "not to f8E4M3FN or f8E5M2");
    if (getElementTypeOrSelf(op.getIn()).isF64())
      return rewriter.notifyMatchFailure(op, "f64 would be rounded twice");
    Location loc = op.getLoc();
    Value x = convertFloat(rewriter, loc, op.getIn(), rewriter.getF32Type());
    Bits bits(rewriter, loc, x);
    Value all = bits.asInteger(x);
    Value code = roundMagnitude(
        bits, bits.make<arith::AndIOp>(all, bits.i32(0x7fffffff)),
        type.getFloatSemantics());
    Value sign = bits.make<arith::AndIOp>(
        bits.make<arith::ShRUIOp>(all, bits.i32(24)), bits.i32(0x80));
    Value byte = arith::TruncIOp::create(
        rewriter, loc, withElementType(x.getType(), rewriter.getI8Type()),
        bits.make<arith::OrIOp>(code, sign));
    rewriter.replaceOpWithNewOp<arith::BitcastOp>(op, op.getType(), byte);
    return success();
  }

private:
  /// The code of the number whose f32 bits without the sign are `magnitude`.
  static Value roundMagnitude(Bits &bits, Value magnitude,
                              const llvm::fltSemantics &semantics) {
    int precision = APFloat::semanticsPrecision(semantics);
    int minExponent = APFloat::semanticsMinExponent(semantics);
    auto codeOf = [](const APFloat &value) {
      return static_cast<uint32_t>(value.bitcastToAPInt().getZExtValue());
    };
    uint32_t nan = codeOf(APFloat::getNaN(semantics));
    uint32_t overflow = APFloat::semanticsHasInf(semantics)
                            ? codeOf(APFloat::getInf(semantics))
                            : nan;
    int shift = 24 - precision;
    uint32_t smallestNormal = uint32_t(127 + minExponent) << 23;

    // Adding just less than half of what is dropped, and the last bit kept,
    // carries where the rest is more than half or a tie at an odd number.
    Value odd = bits.make<arith::AndIOp>(
        bits.make<arith::ShRUIOp>(magnitude, bits.i32(shift)), bits.i32(1));
    Value carried = bits.make<arith::AddIOp>(
        bits.make<arith::AddIOp>(magnitude, bits.i32((1u << (shift - 1)) - 1)),
        odd);
    Value normal = bits.make<arith::SubIOp>(
        bits.make<arith::ShRUIOp>(carried, bits.i32(shift)),
        bits.i32(uint32_t(126 + minExponent) << (precision - 1)));
    normal = bits.make<arith::MinUIOp>(normal, bits.i32(overflow));

    // Added to a power of two whose ulp is the smallest subnormal, a number is
    // rounded to a multiple of that.
    uint32_t magic = uint32_t(127 + minExponent - precision + 1 + 23) << 23;
    Value sum = bits.make<arith::AddFOp>(bits.asFloat(magnitude),
                                         bits.asFloat(bits.i32(magic)));
    Value subnormal =
        bits.make<arith::SubIOp>(bits.asInteger(sum), bits.i32(magic));

    Value code = bits.select(bits.isGreater(magnitude, smallestNormal - 1),
                             normal, subnormal);
    return bits.select(bits.isGreater(magnitude, 0x7f800000), bits.i32(nan),
                       code);
  }
};

struct Float8Pass : act::impl::ConvertActFloat8Base<Float8Pass> {
  void runOnOperation() override {
    RewritePatternSet patterns(&getContext());
    patterns.add<ExtendFromFloat8, RoundToFloat8>(&getContext());
    walkAndApplyPatterns(getOperation(), std::move(patterns));
  }
};
} // namespace
