// What act-bench-choice compiles: one op, or several in one loop.
#ifndef ACT_BENCH_CHOICE_CASES_H
#define ACT_BENCH_CHOICE_CASES_H

#include "act/Definitions/Implementation.h"
#include "act/IR/Act.h"

namespace mlir::act {

/// A loop over arrays, at one type, accuracy and size.
struct Case {
  /// "gelu", "gelu gradient", "bias + gelu".
  std::string name;
  /// The scalars %a, %b, ... of an iteration that come from memory.
  unsigned numInputs = 1;
  /// The iteration's body on the type TYPE; each act op has a line of its own
  /// and the word ATTRIBUTES where its attributes belong.
  std::string body;
  /// The values that go to memory.
  std::vector<std::string> results;

  FloatType type;
  std::string accuracy;
  /// "L1", "L2" or "DRAM", and the bytes of all arrays.
  std::string level;
  double bytes = 0;

  int64_t getCount() const;
  unsigned getNumArrays() const { return numInputs + results.size(); }
  /// func.func @kernel(%repeats, inputs, results) over memrefs of static size.
  std::string getText() const;
  /// "bias + gelu f32 'ulps = 1' L2"
  std::string getName() const;
};

/// Each activation and gradient that needs no parameters, and regions of
/// several ops, without type, accuracy and size.
std::vector<Case> getCases(Library &library);

/// `each`, left to the pipeline, or with `implementations` named by its act ops
/// in their order. These are of the types in which the pipeline computes.
llvm::Expected<OwningOpRef<ModuleOp>>
parse(MLIRContext *context, const Case &each,
      ArrayRef<std::string> implementations = {});

/// The combinations of implementations that satisfy the accuracy; none where
/// some op has none. Where there are very many, those that compute the same op
/// in one way.
llvm::Expected<std::vector<std::vector<std::string>>>
getCombinations(MLIRContext *context, const Case &each);

} // namespace mlir::act

#endif // ACT_BENCH_CHOICE_CASES_H
