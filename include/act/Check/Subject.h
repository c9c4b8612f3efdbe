// What is checked: an activation or one of its derivatives at one type,
// compiled through the whole pipeline, beside its reference.
#ifndef ACT_CHECK_SUBJECT_H
#define ACT_CHECK_SUBJECT_H

#include "act/Check/Measure.h"
#include "act/Definitions/Implementation.h"
#include "act/ExecutionEngine/Jit.h"
#include <map>

namespace mlir::act {

/// A row of the table.
struct SubjectOptions {
  /// The activation as an op names it: a string of the library, or a symbol.
  Attribute activation;
  FloatType type;
  /// The operand to which the vector-Jacobian product is taken; none for the
  /// activation itself.
  std::optional<unsigned> wrt;
  /// The incoming gradient of the vector-Jacobian product.
  double gradient = 1;
  /// Parameters by name. Those that are not given take their defaults.
  std::map<std::string, double> parameters;
  /// The symbol of the implementation; the preferred one where it is empty.
  std::string implementation;
  /// The CPU whose code is measured, as LLVM names it; this machine's where it
  /// is empty.
  std::string cpu;
};

/// The bounds that the implementation in use claims.
struct Claim {
  /// The symbol of the implementation.
  std::string implementation;
  /// In ulps of the type in which it computes, for its function alone, or of a
  /// formula's results.
  std::optional<double> maxUlps;
  /// It is a formula, which has a bound of its own at each type.
  bool isOfFormula = false;
  /// The same as an absolute error.
  std::optional<double> maxError;
  /// All results are the correctly rounded ones, also where another type is
  /// rounded to.
  bool isExact = false;
  /// That they are needs no record over all inputs: a formula shows it, or the
  /// claim of no error at all.
  bool isProven = false;
  /// An implementation that could claim so of results rounded to this type.
  bool mayBeExact = false;
  /// `maxUlps` says nothing of subnormal results.
  bool flushesSubnormals = false;
  NearRoots near;
  double rootAtol = 0;
  /// The results are the implementation's own, neither rounded to another type
  /// nor multiplied by a gradient: then `maxUlps` holds for them.
  bool isDirect = false;

  /// The error that `maxUlps` bounds, of the largest for normal and subnormal
  /// results.
  double getUlps(double normal, double subnormal) const {
    return flushesSubnormals ? normal : std::max(normal, subnormal);
  }
};

class Subject {
public:
  /// Finds the implementation and the reference. An error is one line; where a
  /// diagnostic was emitted, the error says only what failed.
  static llvm::Expected<Subject> create(MLIRContext *context,
                                        const SubjectOptions &options);
  /// Compiles what getFunction calls, with the options of `create`.
  llvm::Error compile(MLIRContext *context, const SubjectOptions &options);

  const Claim &getClaim() const { return claim; }
  /// All that the op may use, the preferred one first.
  ArrayRef<Implementation> getImplementations() const {
    return implementations;
  }
  /// A hash of what the op becomes at a scalar, with the chosen implementation
  /// instantiated: the same on every target, another where a constant or an
  /// operation differs.
  const std::string &getCode() const { return identity; }
  /// A hash of the formula that the code is held to, at its parameters.
  const std::string &getFormula() const { return formula; }
  /// The same subject in f64, at the very values that this one has.
  SubjectOptions atDouble(const SubjectOptions &options) const;
  const Reference &getReference() const { return *reference; }
  /// The compiled code, after `compile`. Valid as long as the subject is.
  ArrayFunction getFunction() const;

private:
  llvm::Error setReference(Activation activation,
                           const SubjectOptions &options);
  llvm::Error setParameters(Activation activation,
                            const SubjectOptions &options);
  llvm::Error setCode(ModuleOp module);
  llvm::Error setFormula(Activation activation, func::FuncOp function);
  llvm::Error setClaim(ModuleOp module, const SubjectOptions &options);
  /// func.func @check(%g, %x, parameters...: type), with one act op.
  OwningOpRef<ModuleOp> buildModule(MLIRContext *context,
                                    const SubjectOptions &options,
                                    Type type) const;

  std::optional<Reference> reference;
  /// The gradient, then the parameters: what the code gets beside x.
  std::optional<llvm::APFloat> gradient;
  SmallVector<llvm::APFloat> parameters;
  SmallVector<Implementation> implementations;
  Claim claim;
  DType dtype = DType::F32;
  std::unique_ptr<Jit> jit;
  std::optional<JitFunction> code;
  std::string identity, formula;
};

} // namespace mlir::act

#endif // ACT_CHECK_SUBJECT_H
