// The pass act-import.
#include "act/Transforms/Passes.h"
#include "llvm/ADT/StringMap.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTIMPORT
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

/// Whether `op` may be an activation by name: a function of one float value, of
/// a dialect in which nothing is spelled.
static bool mayBeActivation(Operation *op) {
  if (op->getNumOperands() != 1 || op->getNumResults() != 1 ||
      op->getNumRegions() != 0 ||
      op->getOperand(0).getType() != op->getResult(0).getType())
    return false;
  Type element = getElementTypeOrSelf(op->getResult(0).getType());
  StringRef dialect = op->getName().getDialectNamespace();
  return isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(element) &&
         !llvm::is_contained({"act", "arith", "math"}, dialect);
}

/// Replaces `op` by an op of the activation `name`.
static LogicalResult replace(Operation *op, StringRef name) {
  OpBuilder builder(op);
  std::string mnemonic = ("act." + name).str();
  bool hasOp =
      RegisteredOperationName::lookup(mnemonic, op->getContext()).has_value();
  OperationState state(op->getLoc(),
                       hasOp ? mnemonic : ApplyOp::getOperationName().str(),
                       op->getOperands(), op->getResultTypes());
  if (!hasOp)
    state.addAttribute("activation", builder.getStringAttr(name));
  FailureOr<AccuracyAttr> accuracy =
      AccuracyAttr::fromStableHLO(op->getAttr("result_accuracy"), op->getLoc());
  if (failed(accuracy))
    return failure();
  if (auto own = op->getAttrOfType<AccuracyAttr>("act.accuracy"))
    accuracy = own;
  if (*accuracy)
    state.addAttribute("accuracy", *accuracy);
  op->replaceAllUsesWith(builder.create(state));
  op->erase();
  return success();
}

namespace {
struct ImportPass : act::impl::ActImportBase<ImportPass> {
  /// The activations by the names of the ops that they are elsewhere.
  FailureOr<llvm::StringMap<StringRef>> getNames() {
    Library &library =
        getContext().getLoadedDialect<ActDialect>()->getLibrary();
    llvm::StringMap<StringRef> names;
    for (StringRef name : library.getNames()) {
      FailureOr<Activation> activation = library.lookup(name);
      if (failed(activation))
        return failure();
      auto imports =
          activation->getDefinition()->getAttrOfType<ArrayAttr>("act.imports");
      if (imports)
        for (StringAttr import : imports.getAsRange<StringAttr>())
          names[import] = name;
    }
    return names;
  }

  void runOnOperation() override {
    SmallVector<Operation *> ops;
    getOperation()->walk([&](Operation *op) {
      if (mayBeActivation(op))
        ops.push_back(op);
    });
    if (ops.empty())
      return; // Parsing the whole library takes longer than all else here.
    FailureOr<llvm::StringMap<StringRef>> names = getNames();
    if (failed(names))
      return signalPassFailure();
    for (Operation *op : ops) {
      auto found = names->find(op->getName().getStringRef());
      if (found == names->end())
        continue;
      if (failed(replace(op, found->second)))
        return signalPassFailure();
      ++numImported;
    }
  }
};
} // namespace
