#include "Parser.h"
#include <cctype>
#include <cstring>

using namespace checker;

void Parser::skipSpace() {
  while (at < text.size() && text[at] == ' ')
    ++at;
}

unsigned Parser::fail(const std::string &what) {
  if (message.empty())
    message = "formula '" + text + "': " + what + " at column " +
              std::to_string(at + 1);
  at = text.size();
  return 0;
}

bool Parser::take(const char *token) {
  skipSpace();
  size_t length = std::strlen(token);
  if (text.compare(at, length, token) != 0)
    return false;
  // `<` is not the beginning of `<=`, nor `!` that of `!=`.
  if (length == 1 && std::strchr("<>!", *token) && at + 1 < text.size() &&
      text[at + 1] == '=')
    return false;
  at += length;
  return true;
}

unsigned Parser::add(Kind kind, std::initializer_list<unsigned> operands,
                     const NamedFunction *named) {
  Node node;
  node.kind = kind;
  unsigned i = 0;
  for (unsigned operand : operands) {
    node.operands[i++] = operand;
    node.isConstant &= formula.nodes[operand].isConstant;
  }
  node.isTruth = kind >= Kind::Less && kind <= Kind::Or;
  if (named) {
    node.function = named->function;
    node.unary = named->unary;
    node.binary = named->binary;
  }
  formula.nodes.push_back(node);
  return formula.nodes.size() - 1;
}

unsigned Parser::addBinary(Operation2 operation, unsigned a, unsigned b) {
  NamedFunction named = {"", Kind::Binary, nullptr, nullptr, operation};
  return add(Kind::Binary, {expectNumber(a), expectNumber(b)}, &named);
}

unsigned Parser::expectNumber(unsigned node) {
  return formula.nodes[node].isTruth
             ? fail("expected a number, not a condition")
             : node;
}

unsigned Parser::expectTruth(unsigned node) {
  return formula.nodes[node].isTruth
             ? node
             : fail("expected a condition, not a number");
}

unsigned Parser::parseChoice() {
  if (++depth > 200)
    return fail("nested too deeply; name its parts");
  unsigned node = parseOr();
  if (take("?")) {
    expectTruth(node);
    unsigned yes = expectNumber(parseChoice());
    if (!take(":"))
      return fail("expected ':'");
    unsigned no = expectNumber(parseChoice());
    node = add(Kind::Select, {node, yes, no});
  }
  --depth;
  return node;
}

unsigned Parser::parseOr() {
  unsigned node = parseAnd();
  while (take("||")) {
    expectTruth(node);
    node = add(Kind::Or, {node, expectTruth(parseAnd())});
  }
  return node;
}

unsigned Parser::parseAnd() {
  unsigned node = parseComparison();
  while (take("&&")) {
    expectTruth(node);
    node = add(Kind::And, {node, expectTruth(parseComparison())});
  }
  return node;
}

unsigned Parser::parseComparison() {
  unsigned a = parseSum();
  for (const char *token : {"<=", ">=", "==", "!=", "<", ">"}) {
    if (!take(token))
      continue;
    expectNumber(a);
    unsigned b = expectNumber(parseSum());
    switch (token[0]) {
    case '<':
      return add(token[1] ? Kind::LessOrEqual : Kind::Less, {a, b});
    case '>':
      return add(token[1] ? Kind::LessOrEqual : Kind::Less, {b, a});
    default:
      unsigned equal = add(Kind::Equal, {a, b});
      return token[0] == '=' ? equal : add(Kind::Not, {equal});
    }
  }
  return a;
}

unsigned Parser::parseSum() {
  unsigned node = parseProduct();
  for (;;) {
    if (take("+"))
      node = addBinary(checker::add, node, parseProduct());
    else if (take("-"))
      node = addBinary(subtract, node, parseProduct());
    else
      return node;
  }
}

unsigned Parser::parseProduct() {
  unsigned node = parsePrefix();
  for (;;) {
    if (take("*"))
      node = addBinary(multiply, node, parsePrefix());
    else if (take("/"))
      node = addBinary(divide, node, parsePrefix());
    else
      return node;
  }
}

unsigned Parser::parsePrefix() {
  if (++depth > 200)
    return fail("nested too deeply; name its parts");
  unsigned node;
  if (take("!")) {
    node = add(Kind::Not, {expectTruth(parsePrefix())});
  } else if (take("-")) {
    NamedFunction named = {"", Kind::Unary, nullptr, negate, nullptr};
    node = add(Kind::Unary, {expectNumber(parsePrefix())}, &named);
  } else {
    node = parsePrimary();
  }
  --depth;
  return node;
}

unsigned Parser::parseNumberAt() {
  // strtod alone would take more than a number's own characters.
  size_t end = at;
  bool isHex = text.compare(at, 2, "0x") == 0;
  while (end < text.size() &&
         (std::isalnum(static_cast<unsigned char>(text[end])) ||
          text[end] == '.' ||
          (std::strchr("+-", text[end]) && end > at &&
           std::strchr(isHex ? "pP" : "eE", text[end - 1]))))
    ++end;
  double value;
  if (!parseNumber(text.substr(at, end - at), value))
    return fail("'" + text.substr(at, end - at) + "' is no number");
  at = end;
  unsigned node = add(Kind::Literal, {});
  formula.nodes[node].literal = value;
  return node;
}

unsigned Parser::parseCall(const std::string &name) {
  const NamedFunction *found = findFunction(name);
  if (!found)
    return fail("there is no function '" + name + "'");
  unsigned a = expectNumber(parseChoice()), b = 0;
  if (found->binary) {
    if (!take(","))
      return fail("'" + name + "' takes two arguments");
    b = expectNumber(parseChoice());
  }
  if (!take(")"))
    return fail("expected ')'");
  return found->binary ? add(found->kind, {a, b}, found)
                       : add(found->kind, {a}, found);
}

unsigned Parser::parsePrimary() {
  skipSpace();
  if (at == text.size())
    return fail("expected a value");
  if (take("(")) {
    unsigned node = parseChoice();
    return take(")") ? node : fail("expected ')'");
  }
  unsigned char first = text[at];
  if (std::isdigit(first) || first == '.')
    return parseNumberAt();
  size_t begin = at;
  while (
      at < text.size() &&
      (std::isalnum(static_cast<unsigned char>(text[at])) || text[at] == '_'))
    ++at;
  std::string name = text.substr(begin, at - begin);
  if (name.empty())
    return fail("expected a value");
  if (take("("))
    return parseCall(name);
  auto found = formula.names.find(name);
  return found != formula.names.end() ? found->second
                                      : fail("nothing is named '" + name + "'");
}

bool Parser::parse(unsigned &node, bool wantsNumber, std::string &error) {
  node = parseChoice();
  if (wantsNumber)
    expectNumber(node);
  skipSpace();
  if (at != text.size())
    fail("expected an operator");
  error = message;
  return message.empty();
}
