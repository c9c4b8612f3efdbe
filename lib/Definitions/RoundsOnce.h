// Formulas that are correctly rounded by construction.
#ifndef ACT_LIB_DEFINITIONS_ROUNDSONCE_H
#define ACT_LIB_DEFINITIONS_ROUNDSONCE_H

#include "act/Definitions/Library.h"

namespace mlir::act {

/// Whether every result of the formula `function` of `activation`, computed in
/// `computeType` on values of `type` and rounded to `type`, is the correctly
/// rounded one: at most one of its operations rounds, and what follows only
/// selects. Parameters of which the op gives none (`atDefaults`) are the
/// definition's defaults.
bool roundsOnce(Activation activation, func::FuncOp function, FloatType type,
                FloatType computeType, bool atDefaults);

} // namespace mlir::act

#endif // ACT_LIB_DEFINITIONS_ROUNDSONCE_H
