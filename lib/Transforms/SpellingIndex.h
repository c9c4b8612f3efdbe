// All spellings that act-raise knows, found by what is at their roots.
#ifndef ACT_TRANSFORMS_SPELLINGINDEX_H
#define ACT_TRANSFORMS_SPELLINGINDEX_H

#include "act/Analysis/Unifier.h"
#include "act/Definitions/Library.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::act {

/// A spelling and the op that it becomes.
struct Candidate {
  std::unique_ptr<Spelling> spelling;
  /// The op's name, and the symbol where that is act.apply.
  StringAttr op;
  FlatSymbolRefAttr symbol;

  StringRef getActivation() const {
    return symbol ? symbol.getValue() : op.getValue();
  }
};

class SpellingIndex {
public:
  /// With `elementary`, also spellings that are one math op.
  SpellingIndex(Library &library, bool elementary)
      : library(library), elementary(elementary) {}

  /// Adds the activations of the library that have an op. Fails, with a
  /// diagnostic, where a source is wrong.
  LogicalResult addLibrary();
  /// Adds those of added files that are marked `act.activation`.
  LogicalResult addFiles();
  /// Adds the functions of `module` that are marked `act.activation`.
  void addModule(ModuleOp module);
  /// To be called when all are added.
  void build();

  /// The candidates that may match at `root`; few, mostly none.
  SmallVector<const Candidate *> lookup(Value root, Payload &payload) const;

private:
  using Resolver = llvm::function_ref<func::FuncOp(StringRef)>;
  LogicalResult addActivation(StringRef name, StringAttr op);
  void add(func::FuncOp function, func::FuncOp definition, StringAttr op,
           FlatSymbolRefAttr symbol, Resolver resolve);

  Library &library;
  bool elementary;
  std::vector<Candidate> candidates;
  /// By what is at the root, with what must be below it.
  llvm::DenseMap<size_t, SmallVector<std::pair<const Candidate *, uint64_t>>>
      index;
};

} // namespace mlir::act

#endif // ACT_TRANSFORMS_SPELLINGINDEX_H
