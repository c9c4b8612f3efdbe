// The interface through which every pass sees an activation.
#ifndef ACT_INTERFACES_TD
#define ACT_INTERFACES_TD

include "mlir/IR/OpBase.td"

def ActivationOpInterface : OpInterface<"ActivationOpInterface"> {
  let cppNamespace = "::mlir::act";
  let description = [{
    An op that applies an activation, or one of its vector-Jacobian products, to
    each element. Passes know activations through this interface only.
  }];
  let methods = [
    InterfaceMethod<[{
      The activation: a string names one of the library, a symbol a function, and
      a `#act.formula` is a formula itself. A variant has a name of its own,
      `softplus.variant.threshold`.
    }], "::mlir::Attribute", "getActivationAttr">,
    InterfaceMethod<[{
      For a vector-Jacobian product, the operand of the activation to which it is
      taken: 0 is x, n is the n-th parameter. None for the activation itself.
    }], "std::optional<unsigned>", "getWrtIndex">,
    InterfaceMethod<[{
      The incoming gradient of a vector-Jacobian product; null for the
      activation itself.
    }], "::mlir::Value", "getGradient">,
    InterfaceMethod<"The argument x.", "::mlir::Value", "getX">,
    InterfaceMethod<[{
      The parameters; empty where the definition's defaults hold.
    }], "::mlir::OperandRange", "getParameters">,
    InterfaceMethod<[{
      Whether a result beyond an 8-bit float type becomes its largest finite value
      instead of what rounding to the type gives, infinity or NaN.
    }], "bool", "getSaturate">,
    InterfaceMethod<[{
      Sets the activation. An op whose activation is its name takes a variant of
      that only, and returns false for anything else.
    }], "bool", "setActivation", (ins "::mlir::Attribute":$activation)>,
    InterfaceMethod<"The accuracy asked for, or null: that of what is around.",
      "::mlir::act::AccuracyAttr", "getAccuracyAttr">,
    InterfaceMethod<"Sets the accuracy asked for.", "void", "setAccuracyAttr",
      (ins "::mlir::act::AccuracyAttr":$accuracy)>,
    InterfaceMethod<[{
      The implementation that was chosen, the symbol of a function of the
      library, or null before the choice.
    }], "::mlir::StringAttr", "getImplementationAttr">,
    InterfaceMethod<"Records the chosen implementation.", "void",
      "setImplementationAttr", (ins "::mlir::StringAttr":$implementation)>
  ];
}

// What implementations are written with besides arith and math: every target can
// do it in some way, and a conversion picks the way.
def Act_TargetPrimitive : NativeOpTrait<"TargetPrimitive"> {
  let cppNamespace = "::mlir::act";
}

#endif // ACT_INTERFACES_TD
