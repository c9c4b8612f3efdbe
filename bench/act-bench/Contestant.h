// Who competes: a function that computes an activation over arrays.
#ifndef ACT_BENCH_CONTESTANT_H
#define ACT_BENCH_CONTESTANT_H

#include "Workload.h"
#include "mlir/IR/MLIRContext.h"
#include "llvm/Support/Error.h"

namespace mlir::act {

/// Arrays of `n` elements. `x` and `g` are read, `y` and `z` written; those
/// that the workload lacks are null.
struct Task {
  const void *x = nullptr, *g = nullptr;
  void *y = nullptr, *z = nullptr;
  size_t n = 0;
};

/// One library's way to compute one workload at one type.
struct Contestant {
  std::string library, version;
  /// What it is made of, where the library has no such workload: "0.5 x
  /// erfc(-x/sqrt 2)".
  std::string composition;
  /// Prepares a task; the call does the work. Different tasks may run at once.
  std::function<std::function<void()>(const Task &)> bind;
  /// Whether it computes the numbers of the contestant before it, so that its
  /// errors are known.
  bool isSameCode = false;
};

/// Each peer adds what it has of `workload` at `type`: "f32", "bf16" or "f16".
/// A library that is not installed adds nothing.
using Contestants = std::vector<Contestant>;

/// act's own code, through act-to-llvm and the JIT, once more without stores
/// past the caches; and what the polynomial approximations of upstream MLIR
/// make of `workload.emitted` in its place.
llvm::Error addAct(Contestants &all, MLIRContext *context,
                   const Workload &workload, const std::string &type);
llvm::Error addUpstream(Contestants &all, MLIRContext *context,
                        const Workload &workload, const std::string &type);

/// Vector functions called element by element: glibc's libmvec, SLEEF; Intel's
/// MKL by arrays.
void addLibmvec(Contestants &all, const Workload &workload,
                const std::string &type);
void addSleef(Contestants &all, const Workload &workload,
              const std::string &type);
void addMkl(Contestants &all, const Workload &workload,
            const std::string &type);

/// Libraries of neural-network primitives.
void addOneDnn2(Contestants &all, const Workload &workload,
                const std::string &type);
void addOneDnn3(Contestants &all, const Workload &workload,
                const std::string &type);
void addXnnpack(Contestants &all, const Workload &workload,
                const std::string &type);

/// Copies with as many reads and writes as `workload`: with ordinary and with
/// non-temporal stores, and the C library's memcpy; elements have `width`
/// bytes.
void addCopies(Contestants &all, const Workload &workload, unsigned width);

/// The folder of the Python environment that bench/setup.sh makes.
const std::string &getPeerFolder();

} // namespace mlir::act

#endif // ACT_BENCH_CONTESTANT_H
