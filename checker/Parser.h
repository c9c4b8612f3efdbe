// The parser of formulas.
#ifndef ACT_CHECKER_PARSER_H
#define ACT_CHECKER_PARSER_H

#include "Formula.h"
#include <initializer_list>

namespace checker {

/// A function by the name that it has in formulas.
struct NamedFunction {
  const char *name;
  Kind kind;
  Function function;
  Operation unary;
  Operation2 binary;
};

/// Null where there is none.
const NamedFunction *findFunction(const std::string &name);

/// Recursive descent, with C's operators and precedences.
class Parser {
public:
  Parser(Formula &formula, const std::string &text)
      : formula(formula), text(text) {}

  bool parse(unsigned &node, bool wantsNumber, std::string &error);

private:
  unsigned parseChoice();
  unsigned parseOr();
  unsigned parseAnd();
  unsigned parseComparison();
  unsigned parseSum();
  unsigned parseProduct();
  unsigned parsePrefix();
  unsigned parsePrimary();
  unsigned parseNumberAt();
  unsigned parseCall(const std::string &name);

  unsigned add(Kind kind, std::initializer_list<unsigned> operands,
               const NamedFunction *named = nullptr);
  unsigned addBinary(Operation2 operation, unsigned a, unsigned b);
  /// Notes the first error; what is returned is some node.
  unsigned fail(const std::string &message);
  unsigned expectNumber(unsigned node);
  unsigned expectTruth(unsigned node);
  bool take(const char *token);
  void skipSpace();

  Formula &formula;
  const std::string &text;
  size_t at = 0;
  unsigned depth = 0;
  std::string message;
};
} // namespace checker

#endif // ACT_CHECKER_PARSER_H
