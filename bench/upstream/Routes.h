// Upstream's ways from tensors to code.
#ifndef ACT_BENCH_UPSTREAM_ROUTES_H
#define ACT_BENCH_UPSTREAM_ROUTES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"

namespace mlir::act {

/// Registers the polynomial approximation patterns, which upstream exposes to
/// C++ only, as the pass `upstream-polynomial-approximation`.
void registerPolynomialApproximationPass();

/// Adds that pass.
void addPolynomialApproximation(OpPassManager &pm);

/// Adds upstream's passes from elementwise ops on tensors to the LLVM dialect,
/// through `route`: libm, expand or polynomial. Fails on any other name.
LogicalResult addUpstreamRoute(OpPassManager &pm, StringRef route);

/// Lowers `module` to NVVM, by upstream's passes or act's pipeline, and counts
/// the calls to libdevice in it.
FailureOr<unsigned> countLibdeviceCalls(ModuleOp module, bool byUpstream);

} // namespace mlir::act

#endif // ACT_BENCH_UPSTREAM_ROUTES_H
