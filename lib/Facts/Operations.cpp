#include "act/Definitions/Implementation.h"
#include "act/Facts/Facts.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::act;

/// The kind by which people count an operation; "call" for what has no
/// instruction.
static StringRef getKind(Operation *op) {
  if (op->getDialect()->getNamespace() == "arith" &&
      !isa<FloatType>(op->getResult(0).getType()) &&
      !isa<arith::CmpFOp, arith::FPToSIOp, arith::FPToUIOp>(op))
    return "integer";
  return llvm::StringSwitch<StringRef>(op->getName().getStringRef())
      .Cases({"arith.addf", "arith.subf"}, "add")
      .Case("arith.mulf", "multiply")
      .Case("math.fma", "fma")
      .Cases({"arith.divf", "arith.remf"}, "divide")
      .Case("math.sqrt", "square root")
      .Cases({"arith.cmpf", "math.isnan", "math.isinf", "math.isfinite"},
             "compare")
      .Case("arith.select", "select")
      .Cases({"arith.maximumf", "arith.minimumf", "arith.maxnumf",
              "arith.minnumf"},
             "min or max")
      .Cases({"arith.negf", "math.absf", "math.copysign"}, "sign")
      .Cases({"arith.extf", "arith.truncf", "arith.sitofp", "arith.uitofp",
              "arith.fptosi", "arith.fptoui"},
             "convert")
      .Cases({"math.roundeven", "math.round", "math.floor", "math.ceil",
              "math.trunc", "math.rint"},
             "round")
      .Case("arith.bitcast", "integer")
      .StartsWith("math.", "call")
      .Default("other");
}

/// func.func @f(%g, %x, parameters...: type), with one act op.
static OwningOpRef<ModuleOp> buildModule(MLIRContext *context,
                                         Attribute activation, FloatType type,
                                         std::optional<unsigned> wrt,
                                         unsigned numParameters) {
  Location loc = UnknownLoc::get(context);
  OpBuilder builder(context);
  OwningOpRef<ModuleOp> module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToEnd(module->getBody());
  SmallVector<Type> types((wrt ? 2 : 1) + numParameters, type);
  auto function = func::FuncOp::create(builder, loc, "f",
                                       builder.getFunctionType(types, type));
  Block *body = function.addEntryBlock();
  builder.setInsertionPointToStart(body);
  NamedAttrList attributes;
  attributes.set("activation", activation);
  if (wrt)
    attributes.set("wrt", builder.getI64IntegerAttr(*wrt));
  OperationState state(loc, wrt ? "act.vjp" : "act.apply", body->getArguments(),
                       type, attributes.getAttrs());
  func::ReturnOp::create(builder, loc, builder.create(state)->getResults());
  return module;
}

static Operations count(Block &body) {
  Operations operations;
  llvm::DenseMap<Operation *, unsigned> depths;
  for (Operation &op : body.without_terminator()) {
    if (isa<arith::ConstantOp>(op))
      continue;
    ++operations.counts[getKind(&op).str()];
    unsigned depth = 0;
    for (Value operand : op.getOperands())
      depth = std::max(depth, depths.lookup(operand.getDefiningOp()));
    depths[&op] = depth + 1;
    operations.depth = std::max(operations.depth, depth + 1);
  }
  return operations;
}

FailureOr<Operations> mlir::act::countOperations(MLIRContext *context,
                                                 Attribute activation,
                                                 FloatType type,
                                                 std::optional<unsigned> wrt,
                                                 unsigned numParameters) {
  OwningOpRef<ModuleOp> module =
      buildModule(context, activation, type, wrt, numParameters);
  ActivationOpInterface op;
  module->walk([&](ActivationOpInterface found) { op = found; });
  FailureOr<SmallVector<Implementation>> all = getImplementations(op);
  if (failed(all))
    return failure();
  OpBuilder builder(op);
  FailureOr<Value> result = emitImplementation(builder, op, all->front());
  if (failed(result))
    return failure();
  op->getResult(0).replaceAllUsesWith(*result);
  op->erase();
  PassManager passes(context);
  passes.addPass(createCanonicalizerPass());
  passes.addPass(createCSEPass());
  if (failed(passes.run(*module)))
    return failure();
  auto function = cast<func::FuncOp>(module->getBody()->front());
  Operations operations = count(function.getBody().front());
  operations.implementation = all->front().symbol;
  return operations;
}
