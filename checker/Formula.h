// Formulas: the language in which certificates say what a function computes.
//
//   let e = exp(-fabs(x))                 names for parts
//   x >= 0 ? 1 / (1 + e) : e / (1 + e)    the result
//
// Operations are those of the real numbers, and of IEEE 754 where operands are
// infinite, NaN or zero. docs/Certificates.md describes all of it.
#ifndef ACT_CHECKER_FORMULA_H
#define ACT_CHECKER_FORMULA_H

#include "Interval.h"
#include <map>
#include <string>
#include <vector>

namespace checker {

/// How the value of a node follows from those before it.
enum class Kind {
  Variable,
  Literal,
  Pi,
  Increasing,
  Decreasing,
  Wave,
  Unary,
  Binary,
  Less,
  LessOrEqual,
  Equal,
  Not,
  And,
  Or,
  Select,
};

struct Node {
  Kind kind = Kind::Literal;
  unsigned operands[3] = {0, 0, 0};
  /// Does not depend on the variable.
  bool isConstant = true;
  bool isTruth = false;
  double literal = 0;
  Function function = nullptr;
  Operation unary = nullptr;
  Operation2 binary = nullptr;
};

class Formula {
public:
  Formula();
  /// `name` stands for `text` in what follows. The error is one line.
  bool define(const std::string &name, const std::string &text,
              std::string &error);
  /// `name` stands for `value`.
  bool define(const std::string &name, double value, std::string &error);
  /// Sets the result.
  bool setResult(const std::string &text, std::string &error);

  const std::vector<Node> &getNodes() const { return nodes; }
  unsigned getResult() const { return result; }

private:
  friend class Parser;
  bool addName(const std::string &name, unsigned node, std::string &error);

  std::vector<Node> nodes;
  std::map<std::string, unsigned> names;
  unsigned result = 0;
};

/// Reads a number: decimal, or hexadecimal such as 0x1.8p-3. A decimal one
/// stands for the double nearest to it.
bool parseNumber(const std::string &text, double &value);

} // namespace checker

#endif // ACT_CHECKER_FORMULA_H
