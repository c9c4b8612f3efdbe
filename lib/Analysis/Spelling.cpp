// Preparing spellings: inlining and keys.
#include "Spelling.h"
#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/IRMapping.h"
#include "mlir/IR/TypeUtilities.h"
#include "llvm/ADT/Hashing.h"

using namespace mlir;
using namespace mlir::act;
using namespace mlir::act::detail;

using Resolver = llvm::function_ref<func::FuncOp(StringRef)>;

//===----------------------------------------------------------------------===//
// Inlining
//===----------------------------------------------------------------------===//

/// Calls in a formula cannot be recursive; in a module's function they might
/// be.
static constexpr unsigned maxCallDepth = 16;

static Value cloneBody(OpBuilder &builder, func::FuncOp function,
                       ValueRange arguments, Resolver resolve, unsigned depth);

/// The default of argument `index` of `function`, or null.
static Value cloneDefault(OpBuilder &builder, func::FuncOp function,
                          unsigned index, Resolver resolve, unsigned depth) {
  Attribute value = function.getArgAttr(index, "act.default");
  if (auto number = dyn_cast_or_null<FloatAttr>(value))
    return arith::ConstantOp::create(builder, function.getLoc(), number);
  if (auto symbol = dyn_cast_or_null<FlatSymbolRefAttr>(value))
    return cloneBody(builder, resolve(symbol.getValue()), {}, resolve, depth);
  return {};
}

/// A copy of `op`, or of the body of what it calls; null if it is no part of a
/// formula.
static Value cloneOp(OpBuilder &builder, Operation &op, IRMapping &mapping,
                     Resolver resolve, unsigned depth) {
  StringRef dialect = op.getName().getDialectNamespace();
  if (op.getNumResults() != 1 || op.getNumRegions() != 0)
    return {};
  if (dialect == "arith" || dialect == "math")
    return builder.clone(op, mapping)->getResult(0);
  SmallVector<Value> operands = llvm::map_to_vector(
      op.getOperands(), [&](Value v) { return mapping.lookup(v); });
  if (auto call = dyn_cast<func::CallOp>(op))
    return cloneBody(builder, resolve(call.getCallee()), operands, resolve,
                     depth);
  if (dialect == "act")
    return cloneBody(builder, resolve(getFormulaSymbol(&op)), operands, resolve,
                     depth);
  return {};
}

/// Clones the body of `function`, calls inlined; null if that is impossible.
static Value cloneBody(OpBuilder &builder, func::FuncOp function,
                       ValueRange arguments, Resolver resolve, unsigned depth) {
  if (!function || function.isExternal() || !function.getBody().hasOneBlock() ||
      depth == 0 || function.getNumResults() != 1)
    return {};
  IRMapping mapping;
  Block &body = function.getBody().front();
  for (BlockArgument argument : body.getArguments()) {
    unsigned index = argument.getArgNumber();
    Value value =
        index < arguments.size()
            ? arguments[index]
            : cloneDefault(builder, function, index, resolve, depth - 1);
    if (!value)
      return {};
    mapping.map(argument, value);
  }
  for (Operation &op : body.without_terminator()) {
    Value result = cloneOp(builder, op, mapping, resolve, depth - 1);
    if (!result)
      return {};
    mapping.map(op.getResult(0), result);
  }
  return mapping.lookup(body.getTerminator()->getOperand(0));
}

/// A copy of `function` without calls; null if it is no formula.
static OwningOpRef<func::FuncOp> inlineCalls(func::FuncOp function,
                                             Resolver resolve) {
  FunctionType type = function.getFunctionType();
  if (!llvm::all_of(type.getInputs(), [](Type t) { return t.isF64(); }) ||
      type.getNumResults() != 1 || !type.getResult(0).isF64())
    return {};
  OwningOpRef<func::FuncOp> copy =
      func::FuncOp::create(function.getLoc(), function.getSymName(), type);
  Block *body = copy->addEntryBlock();
  OpBuilder builder = OpBuilder::atBlockEnd(body);
  Value result =
      cloneBody(builder, function, body->getArguments(), resolve, maxCallDepth);
  if (!result)
    return {};
  func::ReturnOp::create(builder, function.getLoc(), result);
  return copy;
}

//===----------------------------------------------------------------------===//
// Keys
//===----------------------------------------------------------------------===//

static llvm::hash_code hashRoot(NormalForm &normalForm, Value value) {
  Form form = normalForm.getForm(value);
  Operation *op = value.getDefiningOp();
  if (form != Form::Other || !op)
    return llvm::hash_value(unsigned(form));
  return llvm::hash_value(op->getName().getStringRef());
}

static uint64_t getBit(llvm::hash_code hash, bool isInverse) {
  return uint64_t(1) << (llvm::hash_combine(hash, isInverse) % 64);
}

bool mlir::act::mayBelongToSpelling(Operation *op) {
  if (op->getNumOperands() == 0 || op->getNumResults() != 1 ||
      !isa<FloatType>(getElementTypeOrSelf(op->getOperand(0).getType())))
    return false;
  if (isa_and_nonnull<math::MathDialect>(op->getDialect()))
    return true;
  return isa<arith::CmpFOp, arith::MaximumFOp, arith::MaxNumFOp,
             arith::MinimumFOp, arith::MinNumFOp>(op);
}

Payload::Payload() : form(std::make_unique<NormalForm>()) {}
Payload::~Payload() = default;

RootKey mlir::act::getPayloadKey(Value root, Payload &payload) {
  NormalForm &normalForm = payload.getForm();
  Form form = normalForm.getForm(root);
  RootKey key = {hashRoot(normalForm, root), 0};
  if (form != Form::Sum && form != Form::Product)
    return key;
  Terms terms = normalForm.flatten(root, form);
  for (Term term : terms.terms) {
    bool isInverse = form == Form::Product && term.isInverse;
    // A factor of -1 is a sign to the spelling, so what it is a factor of
    // counts.
    if (form == Form::Sum && normalForm.getForm(term.value) == Form::Product)
      for (Term factor : normalForm.flatten(term.value, Form::Product).terms)
        key.below |= getBit(hashRoot(normalForm, factor.value), false);
    key.below |= getBit(hashRoot(normalForm, term.value), isInverse);
  }
  return key;
}

//===----------------------------------------------------------------------===//
// Spelling
//===----------------------------------------------------------------------===//

std::optional<unsigned> Spelling::State::getVariable(Value value) {
  if (auto argument = dyn_cast<BlockArgument>(value))
    return argument.getArgNumber();
  return std::nullopt;
}

const Terms &Spelling::State::getTerms(Value value, Form kind) {
  auto [found, isNew] = terms.try_emplace({value.getAsOpaquePointer(), kind});
  if (isNew)
    found->second = form.flatten(value, kind);
  return found->second;
}

/// The keys of a spelling. A product of one thing and parameters is that thing
/// alone where the parameters are 1.
static SmallVector<RootKey> getSpellingKeys(Spelling::State &spelling) {
  Value root = spelling.result;
  Form form = spelling.form.getForm(root);
  RootKey key = {hashRoot(spelling.form, root), 0};
  if (form != Form::Sum && form != Form::Product)
    return {key};
  bool hasParameter = false, hasX = false;
  SmallVector<Value> others;
  for (Term term : spelling.getTerms(root, form).terms) {
    if (std::optional<unsigned> variable =
            Spelling::State::getVariable(term.value)) {
      hasParameter |= *variable != 0;
      hasX |= *variable == 0;
      continue;
    }
    others.push_back(term.value);
    // A product in a sum may be left with one factor of any kind.
    if (spelling.form.getForm(term.value) != Form::Product)
      key.below |= getBit(hashRoot(spelling.form, term.value),
                          form == Form::Product && term.isInverse);
  }
  SmallVector<RootKey> keys = {key};
  if (form == Form::Product && hasParameter && !hasX && others.size() == 1)
    keys.push_back({hashRoot(spelling.form, others.front()), 0});
  return keys;
}

/// The windows of `function`, the last of its attribute for the last argument.
static SmallVector<std::optional<double>> getWindows(func::FuncOp function) {
  SmallVector<std::optional<double>> windows(function.getNumArguments());
  SmallVector<double> given;
  Attribute attribute = function->getAttr("act.windows");
  if (auto array = dyn_cast_or_null<DenseF64ArrayAttr>(attribute))
    given.assign(array.asArrayRef().begin(), array.asArrayRef().end());
  if (auto array = dyn_cast_or_null<ArrayAttr>(attribute))
    for (Attribute element : array)
      if (auto number = dyn_cast<FloatAttr>(element))
        given.push_back(number.getValueAsDouble());
  for (unsigned i = 0; i < std::min(given.size(), windows.size()); ++i)
    windows[windows.size() - 1 - i] = given[given.size() - 1 - i];
  return windows;
}

FailureOr<std::unique_ptr<Spelling>> Spelling::create(func::FuncOp function,
                                                      func::FuncOp definition,
                                                      Resolver resolve) {
  auto state = std::make_unique<State>();
  state->function = inlineCalls(function, resolve);
  state->definition = inlineCalls(definition, resolve);
  if (!state->function || !state->definition ||
      function.getNumArguments() == 0 ||
      function.getNumArguments() > definition.getNumArguments())
    return failure();
  Block &body = state->function->getBody().front();
  state->result = body.getTerminator()->getOperand(0);
  if (!state->result.getDefiningOp())
    return failure();
  state->name = function.getSymName();
  state->windows = getWindows(function);
  if (auto value = function->getAttrOfType<FloatAttr>("act.spelling_tolerance"))
    state->tolerance = value.getValueAsDouble();
  OpBuilder builder(body.getTerminator());
  for (unsigned i = 1; i < definition.getNumArguments(); ++i) {
    std::optional<APFloat> number;
    if (Value value =
            cloneDefault(builder, definition, i, resolve, maxCallDepth))
      if (std::optional<APFloat> constant = state->form.getConstant(value))
        number = *constant;
    state->defaults.push_back(number);
  }
  for (Operation &op : body.without_terminator())
    if (std::optional<Choice> choice =
            op.getNumResults() ? state->form.getChoice(op.getResult(0))
                               : std::nullopt) {
      state->choices.push_back(op.getResult(0));
      state->written.push_back(choice->flavor);
    }
  state->keys = getSpellingKeys(*state);
  return std::unique_ptr<Spelling>(new Spelling(std::move(state)));
}

Spelling::Spelling(std::unique_ptr<State> state) : state(std::move(state)) {}
Spelling::~Spelling() = default;

ArrayRef<RootKey> Spelling::getKeys() const { return state->keys; }
StringRef Spelling::getName() const { return state->name; }
unsigned Spelling::getNumParameters() const { return state->defaults.size(); }

std::optional<APFloat> Spelling::getDefault(unsigned index) const {
  return state->defaults[index];
}

bool Spelling::isElementary() const {
  Operation *root = state->result.getDefiningOp();
  return isa<math::MathDialect>(root->getDialect()) &&
         llvm::all_of(root->getOperands(), llvm::IsaPred<BlockArgument>);
}
