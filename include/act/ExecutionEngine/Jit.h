// Compiling a module for this machine and calling its functions on arrays.
//
//   auto jit = Jit::compile(module, options);            // llvm::Expected
//   auto twice = (*jit)->lookup("twice");               // llvm::Expected
//   ArrayView x{DType::F32, {n}, data};
//   auto results = twice->call({x});                      // owned arrays
//
// A function may take and return ranked tensors and memrefs and scalars of the
// element types that arrays have. An array for a scalar has the shape {}.
#ifndef ACT_EXECUTIONENGINE_JIT_H
#define ACT_EXECUTIONENGINE_JIT_H

#include "act/ExecutionEngine/Array.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/Support/Error.h"
#include <functional>

namespace llvm {
class TargetMachine;
}

namespace mlir {
class ExecutionEngine;
class OpPassManager;
} // namespace mlir

namespace mlir::act {

/// Memory of a device, in which compiled functions expect the elements of
/// tensors and memrefs. Calls that fail are reported by `wait`.
class DeviceMemory {
public:
  virtual ~DeviceMemory() = default;
  /// A copy on the device of `numBytes` bytes of the host.
  virtual void *upload(const void *source, size_t numBytes) = 0;
  virtual void download(void *target, const void *source, size_t numBytes) = 0;
  virtual void free(void *address) = 0;
  /// Waits for the device; the first error since the last call.
  virtual llvm::Error wait() = 0;
};

struct JitOptions {
  /// Adds the passes that lower the module to the LLVM dialect, for example
  ///   [&](OpPassManager &pm) { buildActToLLVMPipeline(pm, toLLVM); }
  std::function<void(OpPassManager &)> buildPipeline;
  /// The CPU to generate code for; this machine's where it is empty or
  /// "host". One that
  /// has instructions which this machine lacks is refused.
  std::string cpu;
  /// 0 to 3, as clang's -O.
  unsigned optLevel = 3;
  /// Where the optimized LLVM IR is printed.
  raw_ostream *dumpLLVM = nullptr;
  /// Where the functions' arrays are; null: where the host's are.
  std::shared_ptr<DeviceMemory> memory;
};

/// Seconds that each phase took.
struct JitTimes {
  double pipeline = 0; ///< to the LLVM dialect
  double optimize = 0; ///< to LLVM IR, and its optimization
  double codegen = 0;  ///< to machine code
};

/// A call with its arguments in place: runs as often as one likes, at the price
/// of one indirect call and what the function itself does.
class JitCall {
public:
  /// Calls the function; the results of a call before are freed. Work on a
  /// device may not have ended.
  void run();
  /// Waits for a device's work; the first error that happened there.
  llvm::Error wait();
  /// The results of the last run, which are the caller's from then on. None of
  /// them shares memory with an argument. What a function has written into
  /// memrefs on a device is copied to the host's.
  SmallVector<Array> take();

private:
  friend class JitFunction;
  struct State;
  struct Delete {
    void operator()(State *state) const;
  };
  std::unique_ptr<State, Delete> state;
};

/// One function of a compiled module; cheap to copy, valid as long as the Jit
/// and the context are.
class JitFunction {
public:
  StringRef getName() const { return name; }
  /// The type it has in the source: tensors, memrefs and scalars.
  FunctionType getType() const { return type; }

  /// Checks number, types and shapes; the error names the argument, what was
  /// found and what was expected.
  llvm::Error check(ArrayRef<ArrayView> arguments) const;
  /// Checks argument `index` alone.
  llvm::Error check(unsigned index, const ArrayView &argument) const;

  /// Places the arguments, which must outlive the call. A tensor argument is
  /// only read; a memref argument may be written. A device gets its copies now.
  llvm::Expected<JitCall> bind(ArrayRef<ArrayView> arguments) const;
  /// bind, run and take.
  llvm::Expected<SmallVector<Array>> call(ArrayRef<ArrayView> arguments) const;

private:
  friend class Jit;
  StringRef name;
  FunctionType type;
  void (*packed)(void **) = nullptr;
  DeviceMemory *memory = nullptr;
};

/// The functions of a module that can be called, with the types that they have
/// before the module is lowered: public ones with a body, in order.
using EntryPoints = llvm::MapVector<StringAttr, FunctionType>;
EntryPoints getEntryPoints(ModuleOp module);

/// An error that lists what there is.
llvm::Error makeUnknownFunctionError(StringRef name, const EntryPoints &known);

/// Refuses a CPU that LLVM does not know, or one of 32 bits. `machine` is one
/// of its architecture.
llvm::Error checkCpuName(StringRef cpu, const llvm::TargetMachine &machine);

/// Refuses such a CPU, or one with instructions that this
/// machine would not execute: running its code ends the process. `machine` is
/// one for this machine.
llvm::Error checkCpu(StringRef cpu, const llvm::TargetMachine &machine);

/// A module compiled for this machine.
class Jit {
public:
  /// Lowers `module` in place and compiles it. Where the lowering fails its
  /// diagnostics have been emitted and the error says only so.
  static llvm::Expected<std::unique_ptr<Jit>>
  compile(ModuleOp module, const JitOptions &options = {});
  ~Jit();

  const EntryPoints &getFunctions() const { return functions; }
  /// The error lists what there is, or says which type arrays cannot hold.
  llvm::Expected<JitFunction> lookup(StringRef name);
  const JitTimes &getTimes() const { return times; }

private:
  Jit();
  llvm::Error createEngine(ModuleOp module, const JitOptions &options);

  EntryPoints functions;
  std::shared_ptr<DeviceMemory> memory;
  std::unique_ptr<ExecutionEngine> engine;
  JitTimes times;
};

} // namespace mlir::act

#endif // ACT_EXECUTIONENGINE_JIT_H
