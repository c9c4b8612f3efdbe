#include "act/Definitions/Rare.h"
#include "act/Facts/Facts.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::act;

/// The kind by which people count an operation; "call" for what has no
/// instruction.
static StringRef getCommonName(Operation *op) {
  if (op->getDialect()->getNamespace() == "arith" &&
      !isa<FloatType>(op->getResult(0).getType()) &&
      !isa<arith::CmpFOp, arith::FPToSIOp, arith::FPToUIOp>(op))
    return "integer";
  return llvm::StringSwitch<StringRef>(op->getName().getStringRef())
      .Cases({"arith.addf", "arith.subf"}, "add")
      .Case("arith.mulf", "multiply")
      .Case("math.fma", "fma")
      .Cases({"arith.divf", "arith.remf", "act.quotient"}, "divide")
      .Case("math.sqrt", "square root")
      .Cases({"arith.cmpf", "math.isnan", "math.isinf", "math.isfinite"},
             "compare")
      .Case("arith.select", "select")
      .Cases({"arith.maximumf", "arith.minimumf", "arith.maxnumf",
              "arith.minnumf"},
             "min or max")
      .Cases({"arith.negf", "math.absf", "math.copysign"}, "sign")
      .Cases({"arith.extf", "arith.truncf", "arith.sitofp", "arith.uitofp",
              "arith.fptosi", "arith.fptoui"},
             "convert")
      .Cases({"math.roundeven", "math.round", "math.floor", "math.ceil",
              "math.trunc", "math.rint"},
             "round")
      .Case("arith.bitcast", "integer")
      .StartsWith("math.", "call")
      .Default("other");
}

/// Without what seldom occurs, which is branched around.
static Operations count(Block &body) {
  Operations operations;
  SmallPtrSet<Operation *, 32> skipped;
  for (const RareCase &rare : findRareCases(body))
    skipped.insert_range(rare.ops);
  llvm::DenseMap<Operation *, unsigned> depths;
  for (Operation &op : body.without_terminator()) {
    if (isa<arith::ConstantOp>(op) || skipped.contains(&op))
      continue;
    ++operations.counts[getCommonName(&op).str()];
    unsigned depth = 0;
    for (Value operand : op.getOperands())
      depth = std::max(depth, depths.lookup(operand.getDefiningOp()));
    depths[&op] = depth + 1;
    operations.depth = std::max(operations.depth, depth + 1);
  }
  return operations;
}

FailureOr<Operations> mlir::act::countOperations(
    MLIRContext *context, Attribute activation, FloatType type,
    std::optional<unsigned> wrt, unsigned numParameters,
    const TargetDescription *target, std::string symbol) {
  FailureOr<OwningOpRef<ModuleOp>> module =
      emitAlone(context, activation, type, wrt, numParameters, symbol);
  if (failed(module))
    return failure();
  auto function = cast<func::FuncOp>((*module)->getBody()->front());
  Block &body = function.getBody().front();
  Operations operations = count(body);
  operations.implementation = symbol;
  if (!target)
    return operations;
  FailureOr<Work> work = countFolded(**module, numParameters);
  if (failed(work))
    return failure();
  operations.prediction = predict(*work, *target);
  return operations;
}
