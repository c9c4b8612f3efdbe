// The pass act-freeze.
#include "act/Transforms/Passes.h"
#include "llvm/ADT/SetVector.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTFREEZE
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

namespace {
/// The functions of one module or library file by symbol.
using FunctionMap = llvm::MapVector<StringAttr, func::FuncOp>;

struct FreezePass : act::impl::ActFreezeBase<FreezePass> {
  using ActFreezeBase::ActFreezeBase;

  void runOnOperation() override;

private:
  FailureOr<FormulaAttr> freeze(FlatSymbolRefAttr symbol, Operation *op);
  /// The functions of the innermost symbol table around `op` that has `symbol`,
  /// or null.
  const FunctionMap *findTable(StringAttr symbol, Operation *op);

  Library *library;
  llvm::DenseMap<Operation *, FunctionMap> tables;
  llvm::DenseMap<std::pair<const FunctionMap *, StringAttr>, FormulaAttr>
      frozen;
};
} // namespace

/// Adds `symbol`, its companions, and all that these call: functions of the
/// same table, or of another file of the user's. The embedded library is
/// everywhere.
static void collect(StringRef symbol, const FunctionMap &functions,
                    Library &library, llvm::SetVector<func::FuncOp> &set) {
  SmallVector<func::FuncOp> added;
  for (auto [name, function] : functions) {
    StringRef rest = name.getValue();
    bool belongs =
        rest.consume_front(symbol) && (rest.empty() || rest.front() == '.');
    if (belongs && set.insert(function))
      added.push_back(function);
  }
  auto visit = [&](StringAttr callee) {
    if (functions.count(callee))
      return collect(callee.getValue(), functions, library, set);
    StringRef name = callee.getValue().split('.').first;
    if (!llvm::is_contained(library.getFileNames(), name))
      return;
    FailureOr<Activation> other = library.lookup(name);
    if (succeeded(other) && *other)
      collect(callee.getValue(), other->getSource().functions, library, set);
  };
  for (func::FuncOp function : added) {
    function.walk(
        [&](func::CallOp call) { visit(call.getCalleeAttr().getAttr()); });
    for (unsigned i = 0; i < function.getNumArguments(); ++i)
      if (auto value =
              function.getArgAttrOfType<FlatSymbolRefAttr>(i, "act.default"))
        visit(value.getAttr());
  }
}

/// The functions as the text of a module. Locations are left out, so that equal
/// formulas give equal attributes.
static std::string print(ArrayRef<func::FuncOp> functions) {
  std::string text;
  llvm::raw_string_ostream os(text);
  for (func::FuncOp function : functions) {
    OwningOpRef<func::FuncOp> copy = function.clone();
    copy->setPublic();
    (*copy)->removeAttr("act.activation");
    copy->print(os, OpPrintingFlags().useLocalScope());
    os << "\n";
  }
  return text;
}

const FunctionMap *FreezePass::findTable(StringAttr symbol, Operation *op) {
  for (Operation *parent = op->getParentOp(); parent;
       parent = parent->getParentOp()) {
    auto table = tables.find(parent);
    if (table != tables.end() && table->second.count(symbol))
      return &table->second;
  }
  return nullptr;
}

FailureOr<FormulaAttr> FreezePass::freeze(FlatSymbolRefAttr symbol,
                                          Operation *op) {
  Location loc = op->getLoc();
  const FunctionMap *table = findTable(symbol.getAttr(), op);
  FormulaAttr &known = frozen[{table, symbol.getAttr()}];
  if (known)
    return known;
  if (!table) {
    FailureOr<Activation> activation = library->lookup(symbol, loc);
    if (failed(activation))
      return failure();
    table = &activation->getSource().functions;
  }
  llvm::SetVector<func::FuncOp> set;
  collect(symbol.getValue(), *table, *library, set);
  FormulaAttr attr = FormulaAttr::get(&getContext(), symbol.getValue(),
                                      print(set.getArrayRef()));
  // The functions themselves are checked, so that errors point into the file.
  Source source;
  source.module = ModuleOp::create(loc);
  for (func::FuncOp function : set) {
    func::FuncOp copy = function.clone();
    source.module->push_back(copy);
    source.functions.insert({copy.getSymNameAttr(), copy});
  }
  if (failed(checkSource(*library, source)) || failed(library->lookup(attr)))
    return failure();
  ++numFrozen;
  return known = attr;
}

void FreezePass::runOnOperation() {
  library = &getContext().getLoadedDialect<ActDialect>()->getLibrary();
  tables.clear();
  frozen.clear();
  for (const std::string &path : libraries)
    if (failed(library->addFile(path)))
      return signalPassFailure();
  getOperation().walk([&](func::FuncOp function) {
    tables[function->getParentOp()].insert(
        {function.getSymNameAttr(), function});
  });
  // Structured ops have been decomposed.
  WalkResult result = getOperation().walk([&](Operation *op) {
    if (!isa<ActivationOpInterface, QuantizedOp>(op))
      return WalkResult::advance();
    auto symbol = op->getAttrOfType<FlatSymbolRefAttr>("activation");
    if (!symbol)
      return WalkResult::advance();
    FailureOr<FormulaAttr> formula = freeze(symbol, op);
    if (failed(formula))
      return WalkResult::interrupt();
    op->setAttr("activation", *formula);
    return WalkResult::advance();
  });
  if (result.wasInterrupted())
    signalPassFailure();
}
