// The code of one implementation by itself.
#include "act/Analysis/Cost.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Pass/PassManager.h"
#include "mlir/Transforms/Passes.h"

using namespace mlir;
using namespace mlir::act;

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

FailureOr<SmallVector<Implementation>>
mlir::act::getImplementationsAlone(MLIRContext *context, Attribute activation,
                                   FloatType type, std::optional<unsigned> wrt,
                                   unsigned numParameters,
                                   StringRef architecture) {
  OwningOpRef<ModuleOp> module =
      buildModule(context, activation, type, wrt, numParameters);
  ActivationOpInterface op;
  module->walk([&](ActivationOpInterface found) { op = found; });
  return getImplementations(op, architecture);
}

FailureOr<OwningOpRef<ModuleOp>>
mlir::act::emitAlone(MLIRContext *context, Attribute activation, FloatType type,
                     std::optional<unsigned> wrt, unsigned numParameters,
                     std::string &symbol) {
  OwningOpRef<ModuleOp> module =
      buildModule(context, activation, type, wrt, numParameters);
  ActivationOpInterface op;
  module->walk([&](ActivationOpInterface found) { op = found; });
  FailureOr<SmallVector<Implementation>> all = getImplementations(op, "*");
  if (failed(all))
    return failure();
  const Implementation *chosen =
      llvm::find_if(*all, [&](const Implementation &candidate) {
        return symbol.empty() || candidate.symbol == symbol;
      });
  if (chosen == all->end())
    return op->emitOpError("has no implementation '") << symbol << "'";
  OpBuilder builder(op);
  FailureOr<Value> result = emitImplementation(builder, op, *chosen);
  if (failed(result))
    return failure();
  op->getResult(0).replaceAllUsesWith(*result);
  op->erase();
  PassManager passes(context);
  passes.addPass(createCanonicalizerPass());
  passes.addPass(createCSEPass());
  if (failed(passes.run(*module)))
    return failure();
  symbol = chosen->symbol;
  return std::move(module);
}
