// Variants of activations, and the profiles that use them.
#include "act/Definitions/Library.h"
#include "llvm/ADT/StringMap.h"

using namespace mlir;
using namespace mlir::act;

StringRef mlir::act::getActivationName(StringRef symbol) {
  StringRef base = symbol.split('.').first;
  StringRef rest = symbol.drop_front(base.size());
  if (!rest.consume_front(".variant."))
    return base;
  return StringRef(symbol.data(), rest.split('.').first.end() - symbol.data());
}

ArrayRef<StringLiteral> mlir::act::getProfileNames() {
  static constexpr StringLiteral names[] = {"torch", "jax", "onnx", "keras",
                                            "tflite"};
  return names;
}

std::vector<Activation> Activation::getVariants() const {
  std::vector<Activation> variants;
  for (auto [symbol, function] : source->functions) {
    StringRef owner = getActivationName(symbol);
    if (owner == symbol.getValue() && owner != name.getValue() &&
        owner.split('.').first == name.getValue())
      variants.push_back({library, source, symbol});
  }
  return variants;
}

Activation Activation::getForProfile(StringRef profile) const {
  for (Activation variant : getVariants())
    if (auto profiles =
            variant.getDefinition()->getAttrOfType<ArrayAttr>("act.profiles"))
      if (llvm::is_contained(profiles,
                             StringAttr::get(library->getContext(), profile)))
        return variant;
  return *this;
}

/// Fails where an op cannot pass from `base` to `variant` and back.
static LogicalResult checkOperands(Activation base, Activation variant) {
  func::FuncOp function = variant.getDefinition();
  FunctionType expected = base.getDefinition().getFunctionType();
  if (function.getFunctionType() != expected)
    return function.emitError("variant '@")
           << variant.getName() << "' has type " << function.getFunctionType()
           << "; expected " << expected << ", as '@" << base.getName()
           << "' has";
  for (unsigned i = 1; i < base.getNumOperands(); ++i)
    if (variant.getOperandName(i) != base.getOperandName(i))
      return function.emitError("parameter ")
             << i << " of variant '@" << variant.getName() << "' is called '"
             << variant.getOperandName(i) << "'; expected '"
             << base.getOperandName(i) << "'";
  return success();
}

LogicalResult mlir::act::checkVariants(Activation base) {
  llvm::StringMap<StringRef> users;
  SmallVector<Activation> all = {base};
  llvm::append_range(all, base.getVariants());
  for (Activation activation : all) {
    func::FuncOp function = activation.getDefinition();
    if (failed(checkOperands(base, activation)))
      return failure();
    auto profiles = function->getAttrOfType<ArrayAttr>("act.profiles");
    for (Attribute profile :
         profiles ? profiles.getValue() : ArrayRef<Attribute>()) {
      StringRef name = cast<StringAttr>(profile).getValue();
      auto [user, isNew] = users.try_emplace(name, activation.getName());
      if (!isNew)
        return function.emitError("profile '")
               << name << "' has '@" << user->second << "' and '@"
               << activation.getName() << "'; expected one of them";
    }
  }
  return success();
}
