// Tables of quantized activations.
#include "act/Definitions/Table.h"
#include "act/IR/Act.h"
#include "act/Reference/Mpfr.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
/// Computes the results of one op. Steps in f32 are statements of their own:
/// none of them may be contracted.
class Quantizer {
public:
  Quantizer(QuantizedOp op, Evaluator evaluator)
      : evaluator(std::move(evaluator)),
        inverseScale(1.0f / op.getYScale().convertToFloat()),
        zeroPoint(static_cast<int32_t>(op.getYZeroPoint())) {
    if (op.getWrt())
      arguments.push_back(APFloat(1.0f));
    index = arguments.size();
    arguments.push_back(APFloat(0.0f));
    if (std::optional<ArrayRef<double>> parameters = op.getParameters())
      for (double parameter : *parameters)
        arguments.push_back(APFloat(parameter));
  }

  int8_t compute(int32_t x, float scale, int32_t xZeroPoint) {
    float dequantized = scale * static_cast<float>(x - xZeroPoint);
    arguments[index] = APFloat(dequantized);
    float transformed =
        evaluator.evaluateRounded(arguments, APFloat::IEEEsingle())
            .convertToFloat();
    if (std::isnan(transformed))
      return zeroPoint;
    float scaled = transformed * inverseScale;
    float rounded = std::round(scaled);
    float shifted = rounded + static_cast<float>(zeroPoint);
    return static_cast<int8_t>(std::clamp(shifted, -128.0f, 127.0f));
  }

private:
  Evaluator evaluator;
  SmallVector<APFloat> arguments;
  unsigned index;
  float inverseScale;
  int32_t zeroPoint;
};
} // namespace

/// The function that gives the results: the definition, or the vector-Jacobian
/// product of the gradient 1.
static FailureOr<func::FuncOp> getFormula(QuantizedOp op,
                                          Activation activation) {
  unsigned operands = activation.getNumOperands();
  std::optional<ArrayRef<double>> parameters = op.getParameters();
  if (parameters && parameters->size() + 1 != operands)
    return op.emitOpError("gives ")
           << parameters->size() << " parameters to '" << activation.getName()
           << "'; expected " << operands - 1 << " or none";
  for (unsigned i = 1; !parameters && i < operands; ++i)
    if (!activation.getDefinition().getArgAttr(i, "act.default"))
      return op.emitOpError("leaves out the parameter '")
             << activation.getOperandName(i) << "' of '" << activation.getName()
             << "', which has no default";
  std::optional<uint64_t> wrt = op.getWrt();
  if (!wrt)
    return activation.getDefinition();
  if (*wrt >= operands)
    return op.emitOpError("is with respect to operand ")
           << *wrt << " of '" << activation.getName() << "', which has "
           << operands;
  return activation.getVjp(*wrt);
}

static FailureOr<DenseElementsAttr> compute(QuantizedOp op, Library &library) {
  FailureOr<Activation> activation =
      library.lookup(op.getActivation(), op.getLoc());
  if (failed(activation))
    return failure();
  FailureOr<func::FuncOp> formula = getFormula(op, *activation);
  if (failed(formula))
    return failure();
  FailureOr<Evaluator> evaluator = Evaluator::create(
      *formula, [&](StringRef symbol) { return activation->resolve(symbol); });
  if (failed(evaluator))
    return failure();
  Quantizer quantizer(op, std::move(*evaluator));
  SmallVector<int8_t> entries;
  for (auto [scale, zeroPoint] :
       llvm::zip_equal(op.getXScale(), op.getXZeroPoint()))
    for (unsigned bits = 0; bits < 256; ++bits)
      entries.push_back(
          quantizer.compute(static_cast<int8_t>(bits), scale, zeroPoint));
  SmallVector<int64_t> shape = {256};
  if (op.getChannel())
    shape.insert(shape.begin(), op.getXScale().size());
  Type i8 = IntegerType::get(op.getContext(), 8);
  return DenseElementsAttr::get(RankedTensorType::get(shape, i8),
                                ArrayRef(entries));
}

FailureOr<DenseElementsAttr> mlir::act::computeTable(QuantizedOp op) {
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  std::string key;
  llvm::raw_string_ostream(key)
      << op->getAttrDictionary().getAsOpaquePointer() << " quantized"
      << (op.getChannel() ? " rows" : "");
  return library.memoize(key, [&] { return compute(op, library); });
}
