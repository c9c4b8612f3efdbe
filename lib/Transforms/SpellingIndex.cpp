#include "SpellingIndex.h"
#include "act/IR/Act.h"

using namespace mlir;
using namespace mlir::act;

/// The name of the activation to which `symbol` belongs, and true if `symbol`
/// is its definition or one of its spellings.
static std::pair<StringRef, bool> parseSymbol(StringRef symbol) {
  auto [name, suffix] = symbol.split('.');
  return {name, suffix.empty() || suffix.starts_with("spelling.")};
}

void SpellingIndex::add(func::FuncOp function, func::FuncOp definition,
                        StringAttr op, FlatSymbolRefAttr symbol,
                        Resolver resolve) {
  auto spelling = Spelling::create(function, definition, resolve);
  if (failed(spelling) || (!elementary && (*spelling)->isElementary()))
    return;
  candidates.push_back({std::move(*spelling), op, symbol});
}

/// Adds the activation `name` of the library, which becomes `op`.
LogicalResult SpellingIndex::addActivation(StringRef name, StringAttr op) {
  FailureOr<Activation> activation = library.lookup(name);
  if (failed(activation))
    return failure();
  bool isApply = op.getValue() == ApplyOp::getOperationName();
  func::FuncOp definition = activation->getDefinition();
  if (definition->hasAttr("act.unraised"))
    return success();
  if (isApply && !definition->hasAttr("act.activation"))
    return success();
  auto symbol =
      isApply ? FlatSymbolRefAttr::get(op.getContext(), name) : nullptr;
  auto resolve = [&](StringRef s) { return activation->resolve(s); };
  for (auto [key, function] : activation->getFormulas().functions) {
    auto [owner, isSpelling] = parseSymbol(key.getValue());
    if (isSpelling && owner == name)
      add(function, definition, op, symbol, resolve);
  }
  return success();
}

LogicalResult SpellingIndex::addLibrary() {
  MLIRContext *context = library.getContext();
  for (StringRef name : library.getNames()) {
    auto op = StringAttr::get(context, "act." + name);
    // The library also holds functions that are no activations, such as exp.
    if (RegisteredOperationName::lookup(op.getValue(), context) &&
        failed(addActivation(name, op)))
      return failure();
  }
  return success();
}

LogicalResult SpellingIndex::addFiles() {
  auto apply =
      StringAttr::get(library.getContext(), ApplyOp::getOperationName());
  for (StringAttr name : library.getFileNames())
    if (failed(addActivation(name, apply)))
      return failure();
  return success();
}

/// Adds the formulas of the module that are marked as activations.
void SpellingIndex::addModule(ModuleOp module) {
  StringAttr apply =
      StringAttr::get(library.getContext(), ApplyOp::getOperationName());
  auto resolve = [&](StringRef symbol) {
    if (auto own = module.lookupSymbol<func::FuncOp>(symbol))
      return own;
    FailureOr<Activation> other = library.lookup(symbol.split('.').first);
    return succeeded(other) && *other ? other->resolve(symbol) : func::FuncOp();
  };
  for (auto function : module.getOps<func::FuncOp>()) {
    auto [name, isSpelling] = parseSymbol(function.getSymName());
    auto definition = module.lookupSymbol<func::FuncOp>(name);
    if (isSpelling && definition && definition->hasAttr("act.activation"))
      add(function, definition, apply,
          FlatSymbolRefAttr::get(definition.getSymNameAttr()), resolve);
  }
}

void SpellingIndex::build() {
  for (const Candidate &candidate : candidates)
    for (RootKey key : candidate.spelling->getKeys())
      index[size_t(key.root)].push_back({&candidate, key.below});
}

SmallVector<const Candidate *> SpellingIndex::lookup(Value root,
                                                     Payload &payload) const {
  SmallVector<const Candidate *> found;
  RootKey key = getPayloadKey(root, payload);
  auto entries = index.find(size_t(key.root));
  if (entries != index.end())
    for (auto [candidate, below] : entries->second)
      if ((below & ~key.below) == 0)
        found.push_back(candidate);
  return found;
}
