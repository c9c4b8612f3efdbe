// Functions of a user's file that nothing can reach, as where a name is
// mistyped.
#include "act/Definitions/Library.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::act;

/// Whether `suffix` is `approx.<type>`, with a tag behind it or not.
static bool namesImplementation(StringRef suffix) {
  if (!suffix.consume_front("approx."))
    return false;
  return llvm::StringSwitch<bool>(suffix.split('.').first)
      .Cases({"f16", "bf16", "f32", "f64", "wide"}, true)
      .Default(false);
}

/// Whether a function is found by what its symbol has behind the activation's
/// name.
static bool isFoundByName(StringRef suffix) {
  if (suffix.empty() || suffix == "from_output" ||
      suffix.starts_with("spelling.") || namesImplementation(suffix))
    return true;
  auto [first, rest] = suffix.split('.');
  if (first != "derivative")
    return false;
  // By a parameter or not, which is checked elsewhere.
  return !rest.contains('.') || namesImplementation(rest) ||
         namesImplementation(rest.split('.').second);
}

void mlir::act::warnOfUnused(const Source &source) {
  llvm::StringSet<> called;
  for (auto [symbol, function] : source.functions)
    for (const std::string &callee : getCallees(function))
      called.insert(callee);
  for (auto [symbol, function] : source.functions) {
    StringRef suffix = symbol.getValue(), name = getActivationName(suffix);
    suffix.consume_front(name);
    suffix.consume_front(".");
    if (!isFoundByName(suffix) && !called.contains(symbol.getValue()))
      function.emitWarning("nothing in this file calls '@")
          << symbol.getValue()
          << "', and by its name it is not looked up; expected '@" << name
          << ".approx.<f16, bf16, f32 or f64>', '@" << name
          << ".derivative', '@" << name << ".from_output' or '@" << name
          << ".spelling.<name>'";
  }
}
