// Activations as functions with a plain C interface.
//
//   void act_swish_f32(const float *x, float *y, size_t n, float beta);
//   void act_swish_vjp_x_f32(const float *g, const float *x, float *dx, size_t
//   n,
//                            float beta);
//
// Elements of 16-bit types are passed as their bits (uint16_t), parameters as
// float (double for f64). y may be x; otherwise arrays do not overlap. The code
// needs no library of act's or MLIR's.
#ifndef ACT_COMPILE_CFUNCTION_H
#define ACT_COMPILE_CFUNCTION_H

#include "act/Check/Subject.h"
#include "mlir/IR/BuiltinOps.h"

namespace mlir::act {

/// One function that is emitted.
struct CFunction {
  SubjectOptions options;
  Activation activation;
  /// The C symbol.
  std::string symbol;
  /// Parameters are arguments of the function, not constants in it.
  bool hasArguments = false;
  /// The parameters' values: what is compiled in, or what the function is
  /// measured at. Empty where the definition's defaults hold.
  SmallVector<std::pair<std::string, llvm::APFloat>> parameters;
  /// Reference and claim.
  std::optional<Subject> subject;

  /// Finds reference, claim and parameters. The error is one line.
  static llvm::Expected<CFunction> create(MLIRContext *context,
                                          const SubjectOptions &options,
                                          bool hasArguments);

  /// Takes the claim, and the code that it is of, from the implementation of
  /// this symbol: what a pipeline chose.
  llvm::Error setImplementation(MLIRContext *context, StringRef implementation);

  bool isVjp() const { return options.wrt.has_value(); }
  /// The declaration, without a semicolon.
  std::string getPrototype() const;
  /// The name of the function over tensors, which addInterfaces wraps.
  std::string getTensorSymbol() const;
  /// Adds it.
  void addTo(ModuleOp module) const;
  /// Calls the machine code at `address`.
  ArrayFunction getCaller(void *address) const;
};

/// Adds the functions that C calls to a module that has been lowered to the
/// LLVM dialect; all others become internal.
void addInterfaces(ModuleOp module, ArrayRef<CFunction> functions);

} // namespace mlir::act

#endif // ACT_COMPILE_CFUNCTION_H
