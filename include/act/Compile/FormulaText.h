// Formulas in the language of certificates (docs/Certificates.md).
#ifndef ACT_COMPILE_FORMULATEXT_H
#define ACT_COMPILE_FORMULATEXT_H

#include "act/Definitions/Library.h"

namespace mlir::act {

/// An expression over x and the names of `parts`, which come in order.
struct FormulaText {
  SmallVector<std::pair<std::string, std::string>> parts;
  std::string result;
};

/// Prints a formula of `activation` over arguments called `names`; calls are
/// inlined, and missing trailing arguments take their defaults. Fails with a
/// diagnostic at an op that the language lacks.
FailureOr<FormulaText> printFormula(Activation activation,
                                    func::FuncOp function,
                                    ArrayRef<std::string> names);

/// A number, exactly: whole, or hexadecimal.
std::string printExact(double value);

} // namespace mlir::act

#endif // ACT_COMPILE_FORMULATEXT_H
