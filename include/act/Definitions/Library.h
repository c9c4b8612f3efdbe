// The definitions library: what each activation means, in MLIR.
//
// A symbol `gelu.approx.f32` lives in the source of the activation `gelu`: a
// file of lib/Activations (embedded in the binary), a file of the user's, or a
// frozen formula. A variant, `softplus.variant.threshold`, is an activation
// with companions of its own in the same source. Sources are parsed when first
// asked for, each implementation by itself, and immutable from then on, so that
// any number of threads may read them. Those of the user's are checked,
// the embedded ones by a test.
#ifndef ACT_DEFINITIONS_LIBRARY_H
#define ACT_DEFINITIONS_LIBRARY_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringSet.h"
#include <memory>
#include <mutex>
#include <optional>

namespace mlir::act {
class FormulaAttr;
class Library;

/// A function that has not been parsed, and the number of lines before it.
struct FunctionText {
  StringRef text;
  unsigned line;
};

/// One parsed text: its functions by symbol.
struct Source {
  OwningOpRef<ModuleOp> module;
  llvm::MapVector<StringAttr, func::FuncOp> functions;
  /// Of an embedded file, its name, its text, and the implementations in it,
  /// which are not among the functions.
  StringRef name, text;
  llvm::MapVector<StringRef, FunctionText> implementations;

  /// The function of that name, or null.
  func::FuncOp find(StringRef symbol, MLIRContext *context) const {
    return functions.lookup(StringAttr::get(context, symbol));
  }
};

/// The name of the activation to which `symbol` belongs: `gelu` for
/// `gelu.approx.f32`, `softplus.variant.threshold` for its derivative.
StringRef getActivationName(StringRef symbol);

/// The frameworks that profiles are called after.
ArrayRef<StringLiteral> getProfileNames();

/// Finds the function that a call inside a formula names.
using Resolver = llvm::function_ref<func::FuncOp(StringRef symbol)>;

/// A handle to one activation of the library; cheap to copy.
class Activation {
public:
  Activation() = default;
  Activation(Library *library, const Source *source, StringAttr name)
      : library(library), source(source), name(name) {}
  explicit operator bool() const { return source; }
  bool operator==(const Activation &other) const {
    return source == other.source && name == other.name;
  }

  StringRef getName() const { return name; }
  Library &getLibrary() const { return *library; }
  /// All that its file holds, parsed as a whole.
  const Source &getSource() const;
  /// Its file without implementations, which most of the text is and raising
  /// has no use for.
  const Source &getFormulas() const { return *source; }

  /// The name of the file, which variants share.
  StringRef getBaseName() const { return name.getValue().split('.').first; }
  /// The variants of it in its source, by their full names.
  std::vector<Activation> getVariants() const;
  /// What an op that names this activation means under `profile`: the variant
  /// that lists it in `act.profiles`, or this.
  Activation getForProfile(StringRef profile) const;

  /// The function that defines it.
  func::FuncOp getDefinition() const { return find(""); }
  /// x and the parameters.
  unsigned getNumOperands() const;
  /// The name of operand `index`: "x", then the parameters' `act.name`, or
  /// their position where they have none.
  std::string getOperandName(unsigned index) const;
  /// The value that operand `index` takes where an op leaves it out, rounded to
  /// `type`; none if the definition states none.
  std::optional<APFloat> getDefault(unsigned index, FloatType type) const;
  /// The values of operand `index` at which the activation is measured besides
  /// its default.
  SmallVector<double> getSamples(unsigned index) const;
  /// The function `symbol` of its own source, or null.
  func::FuncOp findOwn(StringRef symbol) const;
  /// The function `<name>.<suffix>`, or null.
  func::FuncOp find(const Twine &suffix) const;
  /// That function and those of more after a dot, in the order of the file.
  SmallVector<func::FuncOp> findAll(const Twine &suffix) const;
  /// The function that a call in one of its functions names: from its own
  /// source, then from the library. Null where there is none.
  func::FuncOp resolve(StringRef symbol) const;

  /// `derivative` for x, `derivative.<parameter>` for the others.
  std::string getDerivativeSuffix(unsigned wrt) const;
  /// The function (g, x, parameters...) -> g * df/d(operand wrt): from the
  /// written derivative if there is one, derived otherwise. Fails, with a
  /// diagnostic, where the definition has an op that cannot be differentiated.
  FailureOr<func::FuncOp> getVjp(unsigned wrt) const;
  /// The same, always derived from the definition.
  FailureOr<func::FuncOp> getDerivedVjp(unsigned wrt) const;

private:
  Library *library = nullptr;
  const Source *source = nullptr;
  StringAttr name;
};

/// All the activations a context knows. Owned by the act dialect.
class Library {
public:
  explicit Library(MLIRContext *context);
  ~Library();

  /// Adds a file whose formulas are found by symbol from now on. It is parsed
  /// and checked at once; fails with a diagnostic at the file and line.
  LogicalResult addFile(StringRef path);

  /// The activation of that name, from the embedded library or an added file.
  /// Null, without a diagnostic, where there is none; fails with one where its
  /// source is wrong.
  FailureOr<Activation> lookup(StringRef name);
  /// The activation that a frozen formula holds.
  FailureOr<Activation> lookup(FormulaAttr formula);
  /// What an op's activation attribute names: a name, a symbol of an added file
  /// or a formula. Null, without a diagnostic, where there is no such
  /// activation (yet).
  FailureOr<Activation> find(Attribute activation);
  /// The same, but emits an error at `loc` where there is no such activation;
  /// of an unknown variant, it says which there are.
  FailureOr<Activation> lookup(Attribute activation, Location loc);

  /// The names of all activations, embedded ones first.
  SmallVector<StringRef> getNames();
  /// Those of them that added files define.
  ArrayRef<StringAttr> getFileNames() const { return fileNames; }
  /// The tangent rule of operand `index` of the op `name`, or null.
  func::FuncOp getTangentRule(StringRef name, unsigned index);

  /// The table that was computed for `key` before, or what `compute` returns.
  FailureOr<DenseElementsAttr>
  memoize(StringRef key,
          llvm::function_ref<FailureOr<DenseElementsAttr>()> compute);

  MLIRContext *getContext() const { return context; }

private:
  friend class Activation;
  FailureOr<const Source *> parse(StringRef text, StringRef origin);
  /// For a file without which callers cannot go on. Where it does not parse,
  /// act was built so and no input mends it: that ends the program.
  const Source *parseEmbedded(StringRef text, StringRef origin);
  const Source &getWhole(const Source &source);
  /// An implementation of an embedded file, parsed when first asked for; null
  /// where there is none called so.
  func::FuncOp getImplementation(const Source &source, StringRef symbol);

  MLIRContext *context;
  std::recursive_mutex mutex;
  llvm::StringMap<const Source *> byName;
  llvm::DenseMap<const void *, const Source *> byFormula;
  /// The whole file by what was parsed of it first.
  llvm::DenseMap<const Source *, const Source *> whole;
  std::vector<std::unique_ptr<Source>> sources;
  llvm::StringMap<func::FuncOp> implementations;
  std::vector<StringAttr> fileNames;
  llvm::StringSet<> files;
  llvm::StringMap<OwningOpRef<func::FuncOp>> derived;
  llvm::StringMap<DenseElementsAttr> tables;
  const Source *tangents = nullptr;
};

/// Checks that every function of `source` is a formula or an implementation:
/// allowed ops and types, no recursion, and written derivatives that agree with
/// the derived ones. Emits an error at the line that is wrong.
LogicalResult checkSource(Library &library, const Source &source);

/// Warns of functions that no other in `source` calls and that are not found by
/// their names either, as where those are mistyped.
void warnOfUnused(const Source &source);

/// The functions that `function` needs, by symbol: those it calls, the
/// definitions of its act ops, and what computes its defaults.
SmallVector<std::string> getCallees(func::FuncOp function);

/// Checks that the variants of `base` take its operands, and that no profile
/// uses two of them.
LogicalResult checkVariants(Activation base);

/// Checks that ops can apply `function`: it takes one f64 or more to f64.
LogicalResult checkDefinition(func::FuncOp function);

} // namespace mlir::act

#endif // ACT_DEFINITIONS_LIBRARY_H
