// Recognizing a formula in the ops that a front end has made of it.
//
// A spelling is a function over f64, one way to write an activation. A payload
// is any value: scalar, vector or tensor, of f16, bf16, f32 or f64. Unification
// finds the x and the parameters for which the payload is the spelling, in real
// arithmetic and at NaN (lib/Analysis/NormalForm.h says what is seen through).
//
// A constant of the payload agrees with one of the spelling if it is that
// number rounded to the payload's type, possibly by way of f32 or f64, as which
// it may have been printed. Anything else is a near miss, which does not unify.
// Where several rounded constants are multiplied or added, their roundings are
// allowed for, half an ulp each.
#ifndef ACT_ANALYSIS_UNIFIER_H
#define ACT_ANALYSIS_UNIFIER_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/APFloat.h"
#include <memory>
#include <optional>

namespace mlir::act {
namespace detail {
class NormalForm;
} // namespace detail

/// What a parameter stands for: a constant (in quadruple precision), or else a
/// value.
struct Capture {
  Value value;
  std::optional<llvm::APFloat> constant;
  explicit operator bool() const { return value || constant; }
};

/// Where a payload is a spelling.
struct Match {
  Value x;
  /// One for each parameter of the spelling; empty for one that it does not
  /// use.
  llvm::SmallVector<Capture> parameters;
  /// The number of ops that the match replaces.
  unsigned numOps = 0;
};

/// The constant for which a payload is not a spelling.
struct NearMiss {
  double found = 0;
  double expected = 0;
};

/// What has been found out about a payload. To be kept while no op of it is
/// erased, so that looking at each of its values is linear in their number.
class Payload {
public:
  Payload();
  ~Payload();
  detail::NormalForm &getForm() { return *form; }

private:
  std::unique_ptr<detail::NormalForm> form;
};

/// A key under which a spelling is found, and under which a payload looks.
struct RootKey {
  /// The op, or the kind of arithmetic, at the root.
  llvm::hash_code root;
  /// One bit for each kind of op below a sum or product: those of a spelling
  /// are among those of its payloads.
  uint64_t below;
};

/// A spelling, prepared: calls inlined, constants computed. Not thread-safe.
class Spelling {
public:
  struct State;

  /// Prepares `function`, a spelling of `definition` (or that itself).
  /// `resolve` finds the functions that calls name, and the definitions of act
  /// ops. Fails, without a diagnostic, for a function that is not straight-line
  /// code of arith and math over f64.
  static FailureOr<std::unique_ptr<Spelling>>
  create(func::FuncOp function, func::FuncOp definition,
         llvm::function_ref<func::FuncOp(StringRef symbol)> resolve);
  ~Spelling();

  /// The match at `root`, or none.
  std::optional<Match> unify(Value root, Payload &payload) const;
  /// None if `root` unifies with the spelling or differs from it by more than
  /// one constant that is a few percent off; else that constant.
  std::optional<NearMiss> findNearMiss(Value root, Payload &payload) const;

  /// The keys of payloads that may unify.
  ArrayRef<RootKey> getKeys() const;
  /// The default of parameter `index` (the first after x is 0) in quadruple
  /// precision, if the definition has one.
  std::optional<llvm::APFloat> getDefault(unsigned index) const;
  /// The number of parameters of the definition.
  unsigned getNumParameters() const;
  /// The symbol of the function.
  StringRef getName() const;
  /// True for a single op of the math dialect.
  bool isElementary() const;

private:
  explicit Spelling(std::unique_ptr<State> state);
  std::unique_ptr<State> state;
};

/// True for ops of which every spelling of the library has one: of arith and
/// math on floats, other than the four field operations, negation and
/// constants.
bool mayBelongToSpelling(Operation *op);

/// The key under which to look for spellings of `root`.
RootKey getPayloadKey(Value root, Payload &payload);

} // namespace mlir::act

#endif // ACT_ANALYSIS_UNIFIER_H
