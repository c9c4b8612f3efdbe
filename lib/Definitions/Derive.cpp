// Derivatives of formulas, by forward-mode differentiation.
//
// The tangent is seeded with the incoming gradient g, not with 1: what comes
// out is g * df/dx in one pass, and a select on x selects between whole
// products, so that an unselected 0 * inf never reaches the result.
#include "act/Definitions/Instantiate.h"
#include "act/Definitions/Library.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// Propagates tangents through the straight-line code of one block.
class Tangents {
public:
  Tangents(OpBuilder &builder, Library &library, Activation activation)
      : builder(builder), library(library), activation(activation) {}

  void seed(Value value, Value tangent) { map[value] = tangent; }
  /// Null for a value that does not depend on the seeded one.
  Value get(Value value) { return map.lookup(value); }
  LogicalResult visit(Operation *op);

private:
  Value zero(Location loc) {
    return arith::ConstantOp::create(builder, loc, builder.getF64FloatAttr(0));
  }
  FailureOr<Value> contribution(Operation *op, unsigned index);

  OpBuilder &builder;
  Library &library;
  Activation activation;
  llvm::DenseMap<Value, Value> map;
};
} // namespace

FailureOr<Value> Tangents::contribution(Operation *op, unsigned index) {
  Location loc = op->getLoc();
  Value tangent = get(op->getOperand(index));
  if (isa<arith::AddFOp>(op) || (isa<arith::SubFOp>(op) && index == 0))
    return tangent;
  if (isa<arith::NegFOp, arith::SubFOp>(op))
    return Value(arith::NegFOp::create(builder, loc, tangent));
  func::FuncOp rule =
      library.getTangentRule(op->getName().getStringRef(), index);
  if (!rule)
    return op->emitError("cannot differentiate '")
           << op->getName() << "'; expected an op with a tangent rule, or a "
           << "written '@" << activation.getName() << ".derivative'";
  SmallVector<Value> arguments = {tangent};
  llvm::append_range(arguments, op->getOperands());
  arguments.push_back(op->getResult(0));
  return instantiate(builder, loc, activation, rule, arguments, {});
}

LogicalResult Tangents::visit(Operation *op) {
  if (op->getNumResults() != 1 || !isa<FloatType>(op->getResult(0).getType()))
    return success();
  Location loc = op->getLoc();
  if (auto select = dyn_cast<arith::SelectOp>(op)) {
    Value whenTrue = get(select.getTrueValue());
    Value whenFalse = get(select.getFalseValue());
    if (!whenTrue && !whenFalse)
      return success();
    whenTrue = whenTrue ? whenTrue : zero(loc);
    whenFalse = whenFalse ? whenFalse : zero(loc);
    map[select] = arith::SelectOp::create(builder, loc, select.getCondition(),
                                          whenTrue, whenFalse);
    return success();
  }
  Value sum;
  for (unsigned i = 0; i < op->getNumOperands(); ++i) {
    if (!get(op->getOperand(i)))
      continue;
    FailureOr<Value> part = contribution(op, i);
    if (failed(part))
      return failure();
    sum = sum ? Value(arith::AddFOp::create(builder, loc, sum, *part)) : *part;
  }
  if (sum)
    map[op->getResult(0)] = sum;
  return success();
}

/// A detached function `symbol` of `count` f64 arguments, with an empty body.
static func::FuncOp createFunction(Library &library, Location loc,
                                   StringRef symbol, unsigned count) {
  Type f64 = Float64Type::get(library.getContext());
  SmallVector<Type> inputs(count, f64);
  auto function = func::FuncOp::create(
      loc, symbol, FunctionType::get(library.getContext(), inputs, f64));
  function.addEntryBlock();
  return function;
}

static void eraseUnused(Block &block) {
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (op.use_empty() && !op.hasTrait<OpTrait::IsTerminator>())
      op.erase();
}

/// Copies defaults and names of the parameters of `from`, whose arguments stand
/// `shift` places further in `to`.
static void copyArgAttrs(func::FuncOp from, func::FuncOp to, unsigned shift) {
  for (unsigned i = 0; i < from.getNumArguments(); ++i)
    if (DictionaryAttr attrs = from.getArgAttrDict(i))
      to.setArgAttrs(i + shift, attrs);
}

FailureOr<func::FuncOp> Activation::getDerivedVjp(unsigned wrt) const {
  std::lock_guard<std::recursive_mutex> lock(library->mutex);
  std::string symbol = (getName() + ".vjp." + Twine(getOperandName(wrt))).str();
  std::string key =
      symbol + "/" + std::to_string(reinterpret_cast<uintptr_t>(source));
  OwningOpRef<func::FuncOp> &cached = library->derived[key];
  if (cached)
    return *cached;

  func::FuncOp definition = getDefinition();
  func::FuncOp function = createFunction(*library, definition.getLoc(), symbol,
                                         getNumOperands() + 1);
  OwningOpRef<func::FuncOp> owner(function);
  copyArgAttrs(definition, function, 1);
  Block &body = function.getBody().front();
  OpBuilder builder = OpBuilder::atBlockEnd(&body);
  FailureOr<Value> result =
      instantiate(builder, definition.getLoc(), *this, definition,
                  body.getArguments().drop_front(), {});
  if (failed(result))
    return failure();

  Tangents tangents(builder, *library, *this);
  tangents.seed(body.getArgument(wrt + 1), body.getArgument(0));
  SmallVector<Operation *> primal =
      llvm::map_to_vector(body, [](Operation &op) { return &op; });
  for (Operation *op : primal)
    if (failed(tangents.visit(op)))
      return failure();
  Value tangent = tangents.get(*result);
  if (!tangent)
    tangent = arith::ConstantOp::create(builder, definition.getLoc(),
                                        builder.getF64FloatAttr(0));
  func::ReturnOp::create(builder, definition.getLoc(), tangent);
  eraseUnused(body);
  cached = std::move(owner);
  return *cached;
}

FailureOr<func::FuncOp> Activation::getVjp(unsigned wrt) const {
  func::FuncOp written = find(getDerivativeSuffix(wrt));
  if (!written)
    return getDerivedVjp(wrt);
  std::lock_guard<std::recursive_mutex> lock(library->mutex);
  std::string symbol =
      (getName() + ".vjp." + Twine(getOperandName(wrt)) + ".written").str();
  std::string key =
      symbol + "/" + std::to_string(reinterpret_cast<uintptr_t>(source));
  OwningOpRef<func::FuncOp> &cached = library->derived[key];
  if (cached)
    return *cached;
  func::FuncOp function =
      createFunction(*library, written.getLoc(), symbol, getNumOperands() + 1);
  OwningOpRef<func::FuncOp> owner(function);
  copyArgAttrs(getDefinition(), function, 1);
  Block &body = function.getBody().front();
  OpBuilder builder = OpBuilder::atBlockEnd(&body);
  FailureOr<Value> derivative =
      instantiate(builder, written.getLoc(), *this, written,
                  body.getArguments().drop_front(), {});
  if (failed(derivative))
    return failure();
  Value product = arith::MulFOp::create(builder, written.getLoc(),
                                        body.getArgument(0), *derivative);
  func::ReturnOp::create(builder, written.getLoc(), product);
  cached = std::move(owner);
  return *cached;
}
