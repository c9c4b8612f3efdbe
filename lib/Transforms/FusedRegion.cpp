#include "FusedRegion.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Arith/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"
#include "mlir/Interfaces/ViewLikeInterface.h"
#include "mlir/Transforms/Passes.h"
#include "llvm/ADT/SetVector.h"

using namespace mlir;
using namespace mlir::act;

/// Whether `op` computes on floats or masks, not on indices or memory. The mask
/// of a loop's rest is made of indices: without it the rest is the region that
/// the loop itself is, and gets the same choice.
static bool belongs(Operation &op) {
  if (op.getNumRegions() != 0 || op.getNumResults() != 1 ||
      !isMemoryEffectFree(&op) || isa<vector::CreateMaskOp>(op))
    return false;
  Type type = op.getResult(0).getType();
  if (isa<ActivationOpInterface>(op))
    return true;
  return (op.hasTrait<TargetPrimitive>() ||
          isa_and_nonnull<arith::ArithDialect, math::MathDialect,
                          vector::VectorDialect>(op.getDialect())) &&
         (isa<FloatType>(type) || isa<VectorType>(type));
}

/// The array of which `value` is a view.
static Value getArray(Value value) {
  while (Operation *op = value.getDefiningOp()) {
    auto view = dyn_cast<ViewLikeOpInterface>(op);
    if (!view)
      break;
    value = view.getViewSource();
  }
  return value;
}

/// Adds up the arrays that the ops of `block` touch; 0 if a size is unknown.
static double getTouchedBytes(Block &block) {
  llvm::SetVector<Value> arrays;
  for (Operation &op : block)
    if (!isMemoryEffectFree(&op))
      for (Value operand : op.getOperands())
        if (isa<MemRefType>(operand.getType()))
          arrays.insert(getArray(operand));
  double bytes = 0;
  for (Value array : arrays) {
    auto type = dyn_cast<MemRefType>(array.getType());
    if (!type || !type.hasStaticShape() ||
        !type.getElementType().isIntOrFloat())
      return 0;
    bytes += static_cast<double>(type.getNumElements()) *
             type.getElementTypeBitWidth() / 8;
  }
  return bytes;
}

FailureOr<FusedRegion> FusedRegion::create(Block &block) {
  FusedRegion region;
  llvm::SetVector<Operation *> inside;
  for (Operation &op : block) {
    if (belongs(op))
      inside.insert(&op);
    if (auto activation = dyn_cast<ActivationOpInterface>(op))
      region.ops.push_back(activation);
  }
  if (region.ops.empty())
    return failure();
  region.workingSet = getTouchedBytes(block);
  llvm::SetVector<Value> varying, invariant, results;
  for (Operation *op : inside) {
    for (Value operand : op->getOperands()) {
      Operation *definition = operand.getDefiningOp();
      if (inside.contains(definition) ||
          (definition && definition->hasTrait<OpTrait::ConstantLike>()))
        continue;
      bool isHere = definition ? definition->getBlock() == &block
                               : operand.getParentBlock() == &block;
      (isHere ? varying : invariant).insert(operand);
    }
    if (llvm::any_of(op->getUsers(),
                     [&](Operation *user) { return !inside.contains(user); }))
      results.insert(op->getResult(0));
  }
  MLIRContext *context = block.getParentOp()->getContext();
  Location loc = UnknownLoc::get(context);
  OpBuilder builder(context);
  region.module = ModuleOp::create(builder, loc);
  builder.setInsertionPointToEnd(region.module->getBody());
  SmallVector<Value> inputs(varying.begin(), varying.end());
  llvm::append_range(inputs, invariant);
  region.numInvariant = invariant.size();
  auto function = func::FuncOp::create(
      builder, loc, "region",
      builder.getFunctionType(TypeRange(ValueRange(inputs)),
                              TypeRange(results.getArrayRef())));
  IRMapping mapping;
  mapping.map(inputs, function.addEntryBlock()->getArguments());
  builder.setInsertionPointToStart(&function.getBody().front());
  for (Operation *op : inside) {
    for (Value operand : op->getOperands())
      if (Operation *definition = operand.getDefiningOp())
        if (!mapping.contains(operand) &&
            definition->hasTrait<OpTrait::ConstantLike>())
          builder.clone(*definition, mapping);
    builder.clone(*op, mapping);
  }
  SmallVector<Value> returned = llvm::map_to_vector(
      results, [&](Value value) { return mapping.lookup(value); });
  func::ReturnOp::create(builder, loc, returned);
  return std::move(region);
}

std::string FusedRegion::getKey() const {
  std::string text;
  llvm::raw_string_ostream os(text);
  module.get()->print(os, OpPrintingFlags().useLocalScope());
  os << workingSet;
  return text;
}

FailureOr<Prediction>
FusedRegion::predict(ArrayRef<const Implementation *> choice,
                     const TargetDescription &target, PassManager &cleanUp,
                     bool expandPrimitives) const {
  OwningOpRef<ModuleOp> copy = module.get().clone();
  SmallVector<ActivationOpInterface> copied;
  (*copy)->walk([&](ActivationOpInterface op) { copied.push_back(op); });
  for (auto [op, implementation] : llvm::zip_equal(copied, choice)) {
    OpBuilder builder(op);
    FailureOr<Value> result =
        emitImplementation(builder, op, *implementation, expandPrimitives);
    if (failed(result))
      return failure();
    op->getResult(0).replaceAllUsesWith(*result);
    op->erase();
  }
  if (failed(cleanUp.run(*copy)))
    return failure();
  FailureOr<Work> work = countFolded(*copy, numInvariant);
  if (failed(work))
    return failure();
  Context context;
  context.workingSet = workingSet;
  // As act-stream-stores writes what does not fit the caches.
  context.nonTemporal = true;
  return act::predict(*work, target, context);
}

/// What a CPU lacks for the arithmetic around the activations is f32's,
/// rounded.
static void addEmulation(PassManager &passes,
                         const TargetDescription &description) {
  if (description.architecture == "nvptx64")
    return;
  SmallVector<std::string> lacking = {"bf16"};
  if (llvm::none_of(description.features, [](StringRef feature) {
        return feature == "avx512fp16" || feature == "fullfp16";
      }))
    lacking.push_back("f16");
  arith::ArithEmulateUnsupportedFloatsOptions emulate;
  emulate.sourceTypeStrs = lacking;
  emulate.targetTypeStr = "f32";
  passes.addPass(arith::createArithEmulateUnsupportedFloats(emulate));
}

void mlir::act::addCleanUp(PassManager &passes,
                           const TargetDescription *target) {
  passes.addPass(createCanonicalizerPass());
  if (target)
    addEmulation(passes, *target);
  passes.addPass(createCSEPass());
}
