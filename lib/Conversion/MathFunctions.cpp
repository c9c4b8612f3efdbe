#include "MathFunctions.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/TypeUtilities.h"

using namespace mlir;
using namespace mlir::act;

SmallVector<std::string>
mlir::act::getMathFunctions(MLIRContext *context,
                            llvm::function_ref<bool(StringRef)> predicate) {
  context->getOrLoadDialect<math::MathDialect>();
  Library &library = context->getOrLoadDialect<ActDialect>()->getLibrary();
  SmallVector<std::string> names;
  for (StringRef name : library.getNames()) {
    std::string op = ("math." + name).str();
    if (RegisteredOperationName::lookup(op, context) &&
        (!predicate || predicate(op)))
      names.push_back(op);
  }
  return names;
}

FloatType mlir::act::getFunctionType(Operation *op) {
  if (op->getNumResults() != 1 || op->getNumOperands() == 0 ||
      !llvm::all_equal(op->getOperandTypes()) ||
      op->getOperand(0).getType() != op->getResult(0).getType())
    return nullptr;
  Type type = op->getResult(0).getType();
  // The constants of a sparse or distributed tensor would be so, too.
  if (auto tensor = dyn_cast<TensorType>(type)) {
    auto ranked = dyn_cast<RankedTensorType>(tensor);
    if (!ranked || ranked.getEncoding())
      return nullptr;
  }
  Type element = getElementTypeOrSelf(type);
  bool isKnown =
      isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(element);
  return isKnown ? cast<FloatType>(element) : nullptr;
}

SmallVector<Implementation> mlir::act::getFunctionCode(Operation *op,
                                                       FloatType element) {
  Library &library =
      op->getContext()->getLoadedDialect<ActDialect>()->getLibrary();
  FailureOr<Activation> activation =
      library.lookup(op->getName().stripDialect());
  if (failed(activation) || !*activation ||
      activation->getNumOperands() != op->getNumOperands())
    return {};
  return getWrittenImplementations(*activation, element);
}

ApplyOp mlir::act::createApply(OpBuilder &builder, Operation *op,
                               ValueRange operands) {
  return ApplyOp::create(builder, op->getLoc(), operands.front().getType(),
                         builder.getStringAttr(op->getName().stripDialect()),
                         operands.front(), operands.drop_front(),
                         AccuracyAttr(), StringAttr(), UnitAttr());
}
