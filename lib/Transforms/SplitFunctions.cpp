// The pass act-split-functions.
#include "act/Transforms/Passes.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/MemRef/IR/MemRef.h"
#include "mlir/IR/SymbolTable.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

namespace mlir::act {
#define GEN_PASS_DEF_ACTSPLITFUNCTIONS
#include "act/Transforms/Passes.h.inc"
} // namespace mlir::act

using namespace mlir;
using namespace mlir::act;

static unsigned countOps(Operation *root) {
  unsigned count = 0;
  root->walk([&](Operation *) { ++count; });
  return count;
}

namespace {
/// Ops of one block that become the body of a function. What stands between
/// them can stay where it is, before the call.
class Part {
public:
  explicit Part(Block &block) : block(block) {}

  unsigned size() const { return numOps; }
  bool canStayBefore(Operation *op) const;
  void add(Operation *op) {
    ops.insert(op);
    numOps += countOps(op);
  }
  void outline(func::FuncOp function, SymbolTable &symbols);

private:
  bool contains(Operation *op) const {
    return ops.contains(block.get().findAncestorOpInBlock(*op));
  }
  bool defines(Value value) const {
    Operation *op = value.getDefiningOp();
    return contains(op ? op : value.getParentBlock()->getParentOp());
  }
  SmallVector<Value> getResults() const;
  void mapOperands(Block &body, SmallVectorImpl<Value> &arguments);

  std::reference_wrapper<Block> block;
  llvm::SetVector<Operation *> ops;
  unsigned numOps = 0;
};
} // namespace

/// True if `op` can be computed before the part: all that it does is to compute
/// or allocate its results, from values of elsewhere.
bool Part::canStayBefore(Operation *op) const {
  if (op->getNumRegions() > 0 ||
      llvm::any_of(op->getOperands(), [&](Value v) { return defines(v); }))
    return false;
  if (isMemoryEffectFree(op))
    return true;
  std::optional<SmallVector<MemoryEffects::EffectInstance>> effects =
      getEffectsRecursively(op);
  return effects && llvm::all_of(*effects, [](auto &effect) {
           return isa<MemoryEffects::Allocate>(effect.getEffect());
         });
}

/// The values that are used after the part.
SmallVector<Value> Part::getResults() const {
  SmallVector<Value> results;
  for (Operation *op : ops)
    for (Value result : op->getResults())
      if (llvm::any_of(result.getUsers(),
                       [&](Operation *user) { return !contains(user); }))
        results.push_back(result);
  return results;
}

/// Replaces what the part's ops use of elsewhere by arguments of `body`, or by
/// constants there; `arguments` are the values to call it with. Uses are
/// replaced one by one: a constant can have tens of thousands in all.
void Part::mapOperands(Block &body, SmallVectorImpl<Value> &arguments) {
  llvm::SmallDenseMap<Value, Value> inside;
  OpBuilder builder = OpBuilder::atBlockBegin(&body);
  auto getInside = [&](Value value) {
    Value &copy = inside[value];
    if (copy)
      return copy;
    Operation *op = value.getDefiningOp();
    if (op && op->hasTrait<OpTrait::ConstantLike>())
      return copy = builder.clone(*op)->getResult(0);
    arguments.push_back(value);
    return copy = body.addArgument(value.getType(), value.getLoc());
  };
  for (Operation *op : ops)
    op->walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands())
        if (!defines(operand.get()))
          operand.set(getInside(operand.get()));
    });
}

/// An empty private function, which stays one: LLVM would inline what is called
/// once.
static func::FuncOp createPart(func::FuncOp function, SymbolTable &symbols) {
  Builder builder(function.getContext());
  auto part = func::FuncOp::create(function.getLoc(),
                                   (function.getName() + ".part").str(),
                                   builder.getFunctionType({}, {}));
  part->setDiscardableAttrs(function->getDiscardableAttrDictionary());
  part->removeAttr(LLVM::LLVMDialect::getEmitCWrapperAttrName());
  part.setPrivate();
  part->setAttr(
      "llvm.linkage",
      LLVM::LinkageAttr::get(function.getContext(), LLVM::Linkage::Internal));
  SmallVector<Attribute> passthrough{builder.getStringAttr("noinline")};
  if (auto own = function->getAttrOfType<ArrayAttr>("passthrough"))
    llvm::copy_if(own, std::back_inserter(passthrough), [&](Attribute name) {
      return name != builder.getStringAttr("alwaysinline");
    });
  part->setAttr("passthrough", builder.getArrayAttr(passthrough));
  symbols.insert(part, function->getIterator());
  return part;
}

/// Makes a function of the part, called where its last op stands.
void Part::outline(func::FuncOp function, SymbolTable &symbols) {
  func::FuncOp part = createPart(function, symbols);
  Block &body = part.getBody().emplaceBlock();
  SmallVector<Value> results = getResults(), arguments;
  mapOperands(body, arguments);
  Location loc = ops.front()->getLoc();
  OpBuilder builder(function.getContext());
  builder.setInsertionPointAfter(ops.back());
  auto call = func::CallOp::create(builder, loc, part.getSymName(),
                                   ValueRange(results).getTypes(), arguments);
  part.setType(
      builder.getFunctionType(body.getArgumentTypes(), call.getResultTypes()));
  for (auto [result, value] : llvm::zip_equal(results, call.getResults()))
    result.replaceUsesWithIf(
        value, [&](OpOperand &use) { return !contains(use.getOwner()); });
  for (Operation *op : ops)
    op->moveBefore(&body, body.end());
  builder.setInsertionPointToEnd(&body);
  func::ReturnOp::create(builder, loc, results);
}

/// True if `op` gives memory of the function's frame, which must not be that of
/// a part.
static bool allocatesInFrame(Operation *op) {
  return llvm::any_of(op->getResultTypes(), llvm::IsaPred<BaseMemRefType>) &&
         op->walk([](memref::AllocaOp) {
             return WalkResult::interrupt();
           }).wasInterrupted();
}

namespace {
struct SplitFunctionsPass
    : act::impl::ActSplitFunctionsBase<SplitFunctionsPass> {
  using ActSplitFunctionsBase::ActSplitFunctionsBase;

  void split(func::FuncOp function, Block &block, SymbolTable &symbols) {
    Part part(block);
    for (Operation &op :
         llvm::make_early_inc_range(block.without_terminator())) {
      if (part.canStayBefore(&op))
        continue;
      if (allocatesInFrame(&op)) {
        part = Part(block);
        continue;
      }
      part.add(&op);
      if (part.size() < maxOps)
        continue;
      part.outline(function, symbols);
      part = Part(block);
    }
  }

  void runOnOperation() override {
    SymbolTable symbols(getOperation());
    for (auto function : llvm::to_vector(getOperation().getOps<func::FuncOp>()))
      if (countOps(function) > 2 * maxOps)
        for (Block &block : function.getBody())
          split(function, block, symbols);
  }
};
} // namespace
