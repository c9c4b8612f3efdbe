#include "Parser.h"
#include <cctype>
#include <cmath>
#include <cstdlib>

using namespace checker;

// mpfr_rint_* round twice where a result does not fit, and say so.
static const NamedFunction functions[] = {
    {"acos", Kind::Decreasing, mpfr_acos, nullptr, nullptr},
    {"acosh", Kind::Increasing, mpfr_acosh, nullptr, nullptr},
    {"asin", Kind::Increasing, mpfr_asin, nullptr, nullptr},
    {"asinh", Kind::Increasing, mpfr_asinh, nullptr, nullptr},
    {"atan", Kind::Increasing, mpfr_atan, nullptr, nullptr},
    {"atan2", Kind::Binary, nullptr, nullptr, arcTangent2},
    {"atanh", Kind::Increasing, mpfr_atanh, nullptr, nullptr},
    {"cbrt", Kind::Increasing, mpfr_cbrt, nullptr, nullptr},
    {"ceil", Kind::Increasing, mpfr_rint_ceil, nullptr, nullptr},
    {"copysign", Kind::Binary, nullptr, nullptr, copySign},
    {"cos", Kind::Wave, mpfr_cos, nullptr, nullptr},
    {"cosh", Kind::Unary, nullptr, hyperbolicCosine, nullptr},
    {"erf", Kind::Increasing, mpfr_erf, nullptr, nullptr},
    {"erfc", Kind::Decreasing, mpfr_erfc, nullptr, nullptr},
    {"exp", Kind::Increasing, mpfr_exp, nullptr, nullptr},
    {"exp2", Kind::Increasing, mpfr_exp2, nullptr, nullptr},
    {"expm1", Kind::Increasing, mpfr_expm1, nullptr, nullptr},
    {"fabs", Kind::Unary, nullptr, absolute, nullptr},
    {"floor", Kind::Increasing, mpfr_rint_floor, nullptr, nullptr},
    {"fmod", Kind::Binary, nullptr, nullptr, remainder},
    {"log", Kind::Increasing, mpfr_log, nullptr, nullptr},
    {"log10", Kind::Increasing, mpfr_log10, nullptr, nullptr},
    {"log1p", Kind::Increasing, mpfr_log1p, nullptr, nullptr},
    {"log2", Kind::Increasing, mpfr_log2, nullptr, nullptr},
    {"maximum", Kind::Binary, nullptr, nullptr, maximum},
    {"maxnum", Kind::Binary, nullptr, nullptr, maximumNumber},
    {"minimum", Kind::Binary, nullptr, nullptr, minimum},
    {"minnum", Kind::Binary, nullptr, nullptr, minimumNumber},
    {"pow", Kind::Binary, nullptr, nullptr, power},
    {"round", Kind::Increasing, mpfr_rint_round, nullptr, nullptr},
    {"roundeven", Kind::Increasing, mpfr_rint_roundeven, nullptr, nullptr},
    {"rsqrt", Kind::Unary, nullptr, reciprocalRoot, nullptr},
    {"sin", Kind::Wave, mpfr_sin, nullptr, nullptr},
    {"sinh", Kind::Increasing, mpfr_sinh, nullptr, nullptr},
    {"sqrt", Kind::Increasing, mpfr_sqrt, nullptr, nullptr},
    {"tan", Kind::Unary, nullptr, tangent, nullptr},
    {"tanh", Kind::Increasing, mpfr_tanh, nullptr, nullptr},
    {"trunc", Kind::Increasing, mpfr_rint_trunc, nullptr, nullptr},
};

const NamedFunction *checker::findFunction(const std::string &name) {
  for (const NamedFunction &named : functions)
    if (name == named.name)
      return &named;
  return nullptr;
}

bool checker::parseNumber(const std::string &text, double &value) {
  char *end = nullptr;
  value = std::strtod(text.c_str(), &end);
  return !text.empty() && !std::isspace(static_cast<unsigned char>(text[0])) &&
         *end == 0;
}

Formula::Formula() {
  Node variable;
  variable.kind = Kind::Variable;
  variable.isConstant = false;
  nodes.push_back(variable);
  Node pi;
  pi.kind = Kind::Pi;
  nodes.push_back(pi);
  names = {{"x", 0}, {"pi", 1}};
  for (auto [name, value] : {std::pair("inf", HUGE_VAL), {"nan", NAN}}) {
    Node node;
    node.literal = value;
    names[name] = nodes.size();
    nodes.push_back(node);
  }
}

bool Formula::addName(const std::string &name, unsigned node,
                      std::string &error) {
  bool isName =
      !name.empty() && !std::isdigit(static_cast<unsigned char>(name[0]));
  for (unsigned char c : name)
    isName &= std::isalnum(c) || c == '_';
  if (!isName || !names.try_emplace(name, node).second) {
    error =
        "'" + name + "' " + (isName ? "has a meaning already" : "is no name");
    return false;
  }
  return true;
}

bool Formula::define(const std::string &name, const std::string &text,
                     std::string &error) {
  unsigned node;
  return Parser(*this, text).parse(node, /*wantsNumber=*/false, error) &&
         addName(name, node, error);
}

bool Formula::define(const std::string &name, double value,
                     std::string &error) {
  Node node;
  node.literal = value;
  nodes.push_back(node);
  return addName(name, nodes.size() - 1, error);
}

bool Formula::setResult(const std::string &text, std::string &error) {
  return Parser(*this, text).parse(result, /*wantsNumber=*/true, error);
}
