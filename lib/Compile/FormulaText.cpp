#include "act/Compile/FormulaText.h"
#include "FormulaTerms.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

std::string mlir::act::printExact(double value) {
  std::string text;
  bool isWhole = value == std::trunc(value) && std::fabs(value) < 1e9 &&
                 !(value == 0 && std::signbit(value));
  if (std::isnan(value) || std::isinf(value))
    text = std::isnan(value) ? "nan" : value < 0 ? "-inf" : "inf";
  else if (isWhole)
    text = std::to_string(static_cast<int64_t>(value));
  else
    llvm::raw_string_ostream(text) << llvm::format("%a", value);
  return text;
}

namespace {
/// Turns functions into terms, and terms into text.
class FormulaPrinter {
public:
  explicit FormulaPrinter(Activation activation) : activation(activation) {}
  FailureOr<FormulaText> print(func::FuncOp function,
                               ArrayRef<std::string> names);

private:
  FailureOr<unsigned> addFunction(func::FuncOp function, Operands arguments);
  FailureOr<unsigned> addOp(Operation &op, const Operands &operands);
  FailureOr<unsigned> addDefault(func::FuncOp function, unsigned index);
  unsigned addLiteral(Attribute value);
  void countUses(unsigned term);
  std::string getText(unsigned term, Binding needed);

  Activation activation;
  Terms terms;
  llvm::DenseMap<unsigned, std::string> named;
  FormulaText result;
  ArrayRef<std::string> names;
  unsigned lastPart = 0;
};
} // namespace

unsigned FormulaPrinter::addLiteral(Attribute value) {
  Term term;
  if (auto number = dyn_cast<FloatAttr>(value)) {
    term.text = printExact(number.getValueAsDouble());
  } else {
    auto integer = cast<IntegerAttr>(value);
    bool isTruth = integer.getType().isInteger(1);
    term.text = !isTruth                  ? std::to_string(integer.getInt())
                : integer.getValue() == 0 ? "(0 != 0)"
                                          : "(0 == 0)";
  }
  if (term.text[0] == '-')
    term.binding = kPrefix;
  return terms.add(std::move(term));
}

/// The predicate of a comparison, 0 for other ops.
static unsigned getPredicate(Operation &op) {
  auto compare = dyn_cast<arith::CmpFOp>(op);
  return compare ? static_cast<unsigned>(compare.getPredicate()) : 0;
}

FailureOr<unsigned> FormulaPrinter::addOp(Operation &op,
                                          const Operands &operands) {
  if (auto literal = dyn_cast<arith::ConstantOp>(op))
    return addLiteral(literal.getValue());
  auto call = dyn_cast<func::CallOp>(op);
  if (call || op.getName().getDialectNamespace() == "act") {
    StringRef symbol = call ? call.getCallee() : op.getName().stripDialect();
    func::FuncOp callee = activation.resolve(symbol);
    if (!callee)
      return op.emitError("there is no function '@") << symbol << "'";
    return addFunction(callee, operands);
  }
  std::optional<unsigned> term =
      terms.add(op.getName().getStringRef(), getPredicate(op), operands);
  if (!term)
    return op.emitError("'")
           << op.getName() << "' cannot be written in a certificate";
  return *term;
}

FailureOr<unsigned> FormulaPrinter::addDefault(func::FuncOp function,
                                               unsigned index) {
  Attribute value = function.getArgAttr(index, "act.default");
  if (auto number = dyn_cast_or_null<FloatAttr>(value))
    return addLiteral(number);
  auto symbol = dyn_cast_or_null<FlatSymbolRefAttr>(value);
  func::FuncOp computed =
      symbol ? activation.resolve(symbol.getValue()) : nullptr;
  if (!computed)
    return function.emitError("argument ") << index << " has no default";
  return addFunction(computed, {});
}

FailureOr<unsigned> FormulaPrinter::addFunction(func::FuncOp function,
                                                Operands arguments) {
  while (arguments.size() < function.getNumArguments()) {
    FailureOr<unsigned> value = addDefault(function, arguments.size());
    if (failed(value))
      return failure();
    arguments.push_back(*value);
  }
  Block &body = function.getBody().front();
  llvm::DenseMap<Value, unsigned> values;
  for (auto [argument, term] : llvm::zip(body.getArguments(), arguments))
    values[argument] = term;
  for (Operation &op : body.without_terminator()) {
    Operands operands;
    for (Value value : op.getOperands())
      operands.push_back(values.at(value));
    FailureOr<unsigned> term = addOp(op, operands);
    if (failed(term))
      return failure();
    values[op.getResult(0)] = *term;
  }
  return values.at(body.getTerminator()->getOperand(0));
}

/// An operand that its user's text holds twice is used twice.
void FormulaPrinter::countUses(unsigned index) {
  if (terms[index].uses++)
    return;
  for (auto [i, operand] : llvm::enumerate(terms[index].operands)) {
    std::string place = "{" + std::to_string(i) + "}";
    for (size_t n = StringRef(terms[index].text).count(place); n > 0; --n)
      countUses(operand);
  }
}

/// The term as an operand of something that needs `needed`: by name where it is
/// used twice or the line gets long.
std::string FormulaPrinter::getText(unsigned index, Binding needed) {
  if (auto known = named.find(index); known != named.end())
    return known->second;
  Term &term = terms[index];
  std::string text = term.text;
  for (auto [i, operand] : llvm::enumerate(term.operands)) {
    std::string inner = getText(operand, i == 0 ? term.first : term.others);
    std::string place = "{" + std::to_string(i) + "}";
    for (size_t at; (at = text.find(place)) != std::string::npos;)
      text.replace(at, place.size(), inner);
  }
  bool isLeaf = term.operands.empty() && text.size() < 8;
  if (!isLeaf && (term.uses > 1 || text.size() > 90)) {
    std::string name;
    do
      name = "t" + std::to_string(++lastPart);
    while (llvm::is_contained(names, name));
    result.parts.push_back({name, text});
    return named[index] = name;
  }
  return term.binding < needed ? "(" + text + ")" : text;
}

FailureOr<FormulaText>
FormulaPrinter::print(func::FuncOp function,
                      ArrayRef<std::string> argumentNames) {
  names = argumentNames;
  Operands arguments;
  for (const std::string &name : names) {
    named[terms.size()] = name;
    arguments.push_back(terms.size());
    Term term;
    term.text = name;
    terms.add(std::move(term));
  }
  FailureOr<unsigned> term = addFunction(function, arguments);
  if (failed(term))
    return failure();
  countUses(*term);
  terms[*term].uses = 1;
  result.result = getText(*term, kChoice);
  return result;
}

FailureOr<FormulaText> mlir::act::printFormula(Activation activation,
                                               func::FuncOp function,
                                               ArrayRef<std::string> names) {
  return FormulaPrinter(activation).print(function, names);
}
