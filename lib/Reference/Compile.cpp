#include "Tape.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/StringExtras.h"
#include <map>
#include <tuple>

using namespace mlir;
using namespace mlir::act;

namespace {
/// Compiles one function and what it calls.
class Compiler {
public:
  Compiler(llvm::function_ref<func::FuncOp(StringRef)> resolve)
      : resolve(resolve) {}

  FailureOr<Tape> compile(func::FuncOp function);

private:
  using Balls = SmallVector<unsigned, 4>;
  FailureOr<unsigned> inlineFunction(func::FuncOp function, Balls arguments,
                                     Operation *caller);
  FailureOr<unsigned> compileDefault(func::FuncOp function, unsigned index);
  FailureOr<unsigned> compileOp(Operation &op, ArrayRef<unsigned> operands);
  FailureOr<unsigned> addStep(Operation &op, ArrayRef<unsigned> operands);
  FailureOr<unsigned> addLiteral(Operation *op, Attribute value);
  unsigned addBall(bool isConstant) {
    constant.push_back(isConstant);
    return tape.numBalls++;
  }
  void dropUnused();

  llvm::function_ref<func::FuncOp(StringRef)> resolve;
  Tape tape;
  std::vector<bool> constant;
  std::map<std::tuple<const Rule *, std::array<unsigned, 3>, unsigned>,
           unsigned>
      known;
  DenseMap<Attribute, unsigned> literals;
  SmallVector<StringRef> active;
};
} // namespace

FailureOr<unsigned> Compiler::addLiteral(Operation *op, Attribute value) {
  if (!isa<FloatAttr, IntegerAttr>(value))
    return op->emitError("constant ")
           << value << " in a formula; expected a float or an integer";
  auto [it, isNew] = literals.try_emplace(value, tape.numBalls);
  if (isNew)
    tape.literals.push_back({addBall(true), value});
  return it->second;
}

FailureOr<unsigned> Compiler::addStep(Operation &op,
                                      ArrayRef<unsigned> operands) {
  const Rule *rule = findRule(op.getName().getStringRef());
  if (!rule)
    return op.emitError("'")
           << op.getName() << "' has no meaning in a formula; expected an "
           << "elementary op of arith or math, a call or an activation";
  Step step = {rule, {0, 0, 0}, 0, 0};
  llvm::copy(operands, step.operands);
  if (auto compare = dyn_cast<arith::CmpFOp>(op))
    step.predicate = static_cast<unsigned>(compare.getPredicate());
  std::array<unsigned, 3> key = {step.operands[0], step.operands[1],
                                 step.operands[2]};
  auto [it, isNew] =
      known.try_emplace({rule, key, step.predicate}, tape.numBalls);
  if (!isNew)
    return it->second;
  bool isConstant =
      llvm::all_of(operands, [&](unsigned ball) { return constant[ball]; });
  step.result = addBall(isConstant);
  (isConstant ? tape.constantSteps : tape.steps).push_back(step);
  return step.result;
}

FailureOr<unsigned> Compiler::compileDefault(func::FuncOp function,
                                             unsigned index) {
  Attribute value = function.getArgAttr(index, "act.default");
  if (auto number = dyn_cast_or_null<FloatAttr>(value))
    return addLiteral(function, number);
  auto symbol = dyn_cast_or_null<FlatSymbolRefAttr>(value);
  func::FuncOp computed = symbol ? resolve(symbol.getValue()) : nullptr;
  if (!computed)
    return function.emitError("argument ")
           << index << " of '@" << function.getSymName()
           << "' has no default; expected a float or the symbol of a function "
              "without arguments as its 'act.default'";
  return inlineFunction(computed, {}, function);
}

FailureOr<unsigned> Compiler::compileOp(Operation &op,
                                        ArrayRef<unsigned> operands) {
  if (auto literal = dyn_cast<arith::ConstantOp>(op))
    return addLiteral(&op, literal.getValue());
  auto call = dyn_cast<func::CallOp>(op);
  if (!call && op.getName().getDialectNamespace() != "act")
    return addStep(op, operands);
  std::string symbol = call ? call.getCallee().str() : getFormulaSymbol(&op);
  func::FuncOp callee = resolve(symbol);
  if (!callee)
    return op.emitError("there is no function '@") << symbol << "'";
  return inlineFunction(callee, Balls(operands), &op);
}

FailureOr<unsigned> Compiler::inlineFunction(func::FuncOp function,
                                             Balls arguments,
                                             Operation *caller) {
  StringRef name = function.getSymName();
  if (llvm::is_contained(active, name))
    return caller->emitError("'@") << name << "' calls itself";
  if (function.isExternal() || !function.getBody().hasOneBlock() ||
      function.getNumResults() != 1 ||
      arguments.size() > function.getNumArguments())
    return caller->emitError("'@")
           << name << "' with " << arguments.size() << " arguments is not a "
           << "formula; expected a body of one block and one result";
  active.push_back(name);
  while (arguments.size() < function.getNumArguments()) {
    FailureOr<unsigned> value = compileDefault(function, arguments.size());
    if (failed(value))
      return failure();
    arguments.push_back(*value);
  }
  Block &body = function.getBody().front();
  DenseMap<Value, unsigned> balls;
  for (auto [argument, ball] : llvm::zip(body.getArguments(), arguments))
    balls[argument] = ball;
  for (Operation &op : body.without_terminator()) {
    if (op.getNumResults() != 1)
      return op.emitError("'") << op.getName() << "' has " << op.getNumResults()
                               << " results; expected one in a formula";
    Balls operands = llvm::map_to_vector<4>(
        op.getOperands(), [&](Value value) { return balls.at(value); });
    FailureOr<unsigned> result = compileOp(op, operands);
    if (failed(result))
      return failure();
    balls[op.getResult(0)] = *result;
  }
  active.pop_back();
  return balls.at(body.getTerminator()->getOperand(0));
}

void Compiler::dropUnused() {
  std::vector<bool> used(tape.numBalls);
  used[tape.result] = true;
  for (unsigned ball : tape.defaults)
    if (ball != Tape::kNoDefault)
      used[ball] = true;
  for (std::vector<Step> *steps : {&tape.steps, &tape.constantSteps}) {
    std::vector<Step> kept;
    for (const Step &step : llvm::reverse(*steps)) {
      if (!used[step.result])
        continue;
      for (unsigned i = 0; i < step.rule->arity; ++i)
        used[step.operands[i]] = true;
      kept.push_back(step);
    }
    steps->assign(kept.rbegin(), kept.rend());
  }
}

FailureOr<Tape> Compiler::compile(func::FuncOp function) {
  Balls arguments;
  for (unsigned i = 0; i < function.getNumArguments(); ++i)
    arguments.push_back(addBall(false));
  FailureOr<unsigned> result = inlineFunction(function, arguments, function);
  if (failed(result))
    return failure();
  tape.result = *result;
  for (unsigned i = 0; i < function.getNumArguments(); ++i) {
    tape.defaults.push_back(Tape::kNoDefault);
    if (!function.getArgAttr(i, "act.default"))
      continue;
    FailureOr<unsigned> value = compileDefault(function, i);
    if (failed(value))
      return failure();
    tape.defaults.back() = *value;
  }
  dropUnused();
  return std::move(tape);
}

FailureOr<Tape> mlir::act::compileTape(
    func::FuncOp function,
    llvm::function_ref<func::FuncOp(StringRef symbol)> resolve) {
  return Compiler(resolve).compile(function);
}
