// How long code takes on a target, from what it executes.
//
//   Work work = countWork(block);                    // once an implementation
//   Prediction p = predict(work, target, {});        // cycles an element
//
// A fused region is one Work: the loads on the ports add up, the dependences of
// its parts overlap, and memory is passed once.
#ifndef ACT_ANALYSIS_COST_H
#define ACT_ANALYSIS_COST_H

#include "act/Analysis/Target.h"
#include "act/Definitions/Implementation.h"
#include "mlir/IR/Block.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/OwningOpRef.h"
#include <map>
#include <optional>

namespace mlir::act {

/// What decides how many vectors of a loop are computed side by side.
struct LoopShape {
  /// Operations that compute vectors; of these, lookups in tables, and those
  /// that give masks.
  unsigned ops = 0, lookups = 0, masks = 0;
  /// Of the widest and the narrowest element, masks aside.
  unsigned bits = 0, leastBits = 64;
};

/// What one element (or a vector of them) runs through.
struct Work {
  struct Node {
    /// As getKind gives it; "vector.load f32" and "vector.store f32" for what
    /// enters and leaves.
    std::string kind;
    /// Earlier nodes whose results it needs.
    SmallVector<unsigned, 3> operands;
    /// Constants that it uses; each is an operand from memory where the
    /// target's registers do not hold it.
    SmallVector<unsigned, 2> constants;
    /// Bits of the widest element that it works on: of twice those of
    /// `elementBits`, a vector takes two instructions.
    unsigned bits = 0;
    /// A selection that a target with masked operations merges into an operand,
    /// or a bitwise operation that one with ternary logic merges.
    bool mergesIntoMask = false, mergesIntoLogic = false;
    /// A multiply-add that adds 0, which is kept in no register, or a maximum
    /// with +0 or minimum with -0: where both are zero, and of NaN, it is the
    /// other operand's that x86's instruction would have to give.
    bool hasZero = false;
    /// A cosine that the call for the sine of the same number computes, too.
    bool mergesIntoCall = false;
    /// Its results are masks.
    bool isMask = false;
    /// A comparison of words that tells a rare case: act-skip-rare compares the
    /// largest of several vectors'.
    bool comparesLargest = false;
  };
  /// In an order in which they can be executed.
  std::vector<Node> nodes;
  unsigned numConstants = 0;
  /// Values, besides constants, that live at one time.
  unsigned numLive = 0;
  /// Bits of the widest element that is read or written, but not less than 32:
  /// it determines the elements of a vector.
  unsigned elementBits = 32;
  /// Whether all that is read and written has 16 bits.
  bool isHalf = false;
  /// Bytes that are read and written for each element.
  double bytesRead = 0, bytesWritten = 0;
  /// Of the loop that computes it.
  LoopShape shape;

  /// How often each kind occurs.
  std::map<std::string, unsigned> getCounts() const;
};

/// The name by which descriptions know an operation: its own, the element type
/// of its operands, that of its result if it converts, and "variable" for a
/// shift, minimum or maximum of which no operand is a constant:
/// "arith.addf f32", "arith.truncf f32 f16", "arith.maximumf f32 variable".
/// Empty for what costs nothing on any target (constants, bitcasts).
std::string getKind(Operation *op);

/// What `block` executes: its arguments are loaded and its terminator's
/// operands stored, but for the last `numScalars` arguments, which do not
/// change from element to element. The block holds arith, math and vector ops,
/// no act ops.
Work countWork(Block &block, unsigned numScalars = 0);

/// The operations of a loop's body that an iteration does not execute as a
/// rule: what constants alone determine, which LLVM computes, and rare cases,
/// which become branches.
SmallPtrSet<Operation *, 32> findSkipped(Block &block);

/// The shape of a loop whose body `block` is.
LoopShape getLoopShape(Block &block);

/// The registers that each operation of a loop works on, for act-interleave: 8,
/// so that chains of multiply-adds keep a core busy; 4 where the tables, the
/// masks or the many constants of wide elements compete for registers, and of
/// long bodies, whose code takes long to generate. Of short ones a core sees
/// several iterations anyway: as many as fill one of the narrowest type, and
/// two at the least, which share the requests for pages (act-stream-stores).
unsigned getInterleavedRegisters(const LoopShape &shape);

/// Where code runs.
struct Context {
  /// Bytes that are touched before any is touched again.
  double workingSet = 0;
  /// Stores go past the caches.
  bool nonTemporal = false;
  /// Vectors are computed side by side where act-interleave finds it worth it.
  bool isInterleaved = true;
  /// Busy cycles of each port, an element, by work that runs along; empty or as
  /// long as the target's ports.
  SmallVector<double> load;
};

/// Cycles of one element, and what they are made of.
struct Prediction {
  /// The time: the largest of the bounds below; from beyond the caches at least
  /// the largest of the others and a tenth of memory's.
  double cycles = 0;
  /// What binds: a port or several ("fp0|fp1"), "issue", "latency", "calls" or
  /// a level of memory.
  std::string bottleneck;
  /// The busiest ports.
  double ports = 0;
  double issue = 0;
  /// What remains when operations wait for one another and the core looks ahead
  /// as far as it can: a mean over three windows, see docs/Targets.md.
  double latency = 0;
  double memory = 0;
  /// Of functions that are called for each element, and of code without
  /// vectors; adds to the others.
  double calls = 0;
  /// Elements of one vector.
  unsigned lanes = 1;
  /// Kinds that the description lacks; they count as one operation on any port.
  std::vector<std::string> unknown;
};

Prediction predict(const Work &work, const TargetDescription &target,
                   const Context &context = {});

/// One of several ways to compute something.
struct Alternative {
  Alternative(const Prediction &prediction, double error);

  double cycles;
  double error;
  /// Cycles for which it occupies ports; 0 where memory is waited for, or other
  /// threads hide latencies.
  double busy = 0;
};

/// The most cycles that count as no more than those of the fastest.
double getMostOfFast(ArrayRef<Alternative> alternatives);

/// The alternative to take: the fastest, or of those within 2 per cent of it
/// the one with the least error. Of these none counts that occupies ports for 3
/// per cent longer than another: it has less to spare if the prediction is
/// wrong.
size_t pickFastest(ArrayRef<Alternative> alternatives);

/// The implementations between which `emitAlone` chooses.
FailureOr<SmallVector<Implementation>>
getImplementationsAlone(MLIRContext *context, Attribute activation,
                        FloatType type, std::optional<unsigned> wrt,
                        unsigned numParameters,
                        llvm::StringRef architecture = "");

/// A module of one function, the activation (or its vector-Jacobian product to
/// operand `wrt`) at one value of `type`, by the implementation `symbol` or, if
/// that is empty, the preferred one; instantiated, canonicalized and without
/// common subexpressions. `numParameters` are arguments: all, or none for the
/// defaults. `symbol` becomes the implementation's. Fails with a diagnostic.
FailureOr<OwningOpRef<ModuleOp>> emitAlone(MLIRContext *context,
                                           Attribute activation, FloatType type,
                                           std::optional<unsigned> wrt,
                                           unsigned numParameters,
                                           std::string &symbol);

/// Does to the scalar code under `root` what LLVM will:
/// - Selections and signs of values that were extended, and are rounded back,
///   are computed on the narrow ones (not for bf16, to which many operations
///   round).
/// - Of two results of one operation and operand, the other operand is
///   selected; a product of two selections by one condition becomes one
///   selection, and one with a selection between 1 and y a selection of the
///   product; of a selected constant, what rounds it is computed before.
/// - fma(1, x, y) is a sum, |x| |x| is x x.
/// - Bounds on both sides of 0 become one of the magnitude.
/// - Numbers are compared before they are extended to f64, those of f16 and
///   bf16 in f32; constants at once.
LogicalResult foldLikeLLVM(Operation *root);

/// What the only function of `module` executes once LLVM has folded it, in
/// which it is left.
FailureOr<Work> countFolded(ModuleOp module, unsigned numScalars);

} // namespace mlir::act

#endif // ACT_ANALYSIS_COST_H
