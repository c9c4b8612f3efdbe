// What the programs of this folder ask of their options, before they measure.
#ifndef ACT_BENCH_OPTIONS_H
#define ACT_BENCH_OPTIONS_H

#include "mlir/Support/LLVM.h"
#include "llvm/Support/Error.h"
#include <string>

namespace mlir::act {

/// Each of `given` is among `known`.
llvm::Error checkWords(StringRef option, ArrayRef<std::string> given,
                       ArrayRef<StringRef> known);

llvm::Error checkAboveZero(StringRef option, unsigned given);

} // namespace mlir::act

#endif // ACT_BENCH_OPTIONS_H
