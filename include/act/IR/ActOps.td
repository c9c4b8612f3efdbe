// Operations of the act dialect.
#ifndef ACT_OPS_TD
#define ACT_OPS_TD

include "act/IR/ActAttrs.td"
include "act/IR/ActDialect.td"
include "act/IR/ActInterfaces.td"
include "mlir/IR/OpBase.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"
include "mlir/Interfaces/VectorInterfaces.td"

def Act_FloatLike : TypeOrValueSemanticsContainer<
    AnyTypeOf<[F8E4M3FN, F8E5M2, F16, BF16, F32, F64]>,
    "f8E4M3FN, f8E5M2, f16, bf16, f32 or f64, or a vector or tensor of it">;

class Act_Op<string mnemonic, list<Trait> traits = []> :
    Act_BaseOp<mnemonic, traits # [
      Pure, DeclareOpInterfaceMethods<VectorUnrollOpInterface>,
      AllTypesMatch<["x", "result"]>] # ElementwiseMappable.traits> {
  let results = (outs Act_FloatLike:$result);
  let hasVerifier = 1;
  let hasFolder = 1;
}

// An activation of the library: its formula, its values at -0, +inf and -inf, and
// the names of its parameters, which the definition's arguments repeat.
class Act_Activation<string mnemonic, string formula, string specials,
                     list<string> parameters = []> :
    Act_Op<mnemonic, [ActivationOpInterface]> {
  let summary = formula;
  defvar operands = !foldl("%x", parameters, text, p, text # ", %" # p);
  let description =
      "Computes " # formula # " for each element.\n\n" #
      "Values: " # specials # "; NaN passes. The derivatives are those of " #
      "`act.vjp " # mnemonic # "`; definition and implementations stand in " #
      "`lib/Activations/" # mnemonic # ".mlir`.\n\n" #
      !if(!empty(parameters), "", "Parameters are values of the type of x, or " #
      "scalars; without them the defaults hold.\n\n") #
      "Example: `%y = act." # mnemonic # " " # operands #
      " : tensor<?xf32>`.\n";
  let arguments = (ins
    Act_FloatLike:$x,
    Variadic<Act_FloatLike>:$parameters,
    OptionalAttr<StrAttr>:$variant,
    OptionalAttr<Act_AccuracyAttr>:$accuracy,
    OptionalAttr<StrAttr>:$implementation,
    UnitAttr:$saturate
  );
  let assemblyFormat = [{
    $x (`,` $parameters^)? attr-dict `:`
    custom<OperandTypes>(ref($parameters), type($x), type($parameters))
  }];
  defvar arity = !size(parameters);
  defvar names = !interleave(!foreach(p, parameters, "\"" # p # "\""), ", ");
  let extraClassDeclaration = [{
    /// The names of the parameters, in the order of the operands.
    static ::llvm::ArrayRef<::llvm::StringLiteral> getParameterNames() {
      }] # !if(!eq(arity, 0), "return {};",
        "static constexpr ::llvm::StringLiteral names[] = {" # names #
        "}; return names;") # [{
    }
    ::mlir::Attribute getActivationAttr() {
      return ::mlir::StringAttr::get(getContext(),
                                     ::mlir::act::getFormulaSymbol(getOperation()));
    }
    std::optional<unsigned> getWrtIndex() { return std::nullopt; }
    ::mlir::Value getGradient() { return {}; }
    bool setActivation(::mlir::Attribute activation) {
      return detail::setVariant(getOperation(), activation);
    }
  }];
  let extraClassDefinition = [{
    ::llvm::LogicalResult $cppClass::verify() {
      return detail::verifyParameters(*this, getParameterNames());
    }
    ::mlir::OpFoldResult $cppClass::fold(FoldAdaptor adaptor) {
      return detail::foldActivation(*this, adaptor.getOperands());
    }
  }];
}

include "act/IR/ActActivations.td"

def Act_ApplyOp : Act_Op<"apply", [
    ActivationOpInterface,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "A user-defined activation";
  let description = [{
    Applies a formula to each element: `@f` is a function of the module or of a
    library file of the user's; `act-freeze` turns it into a `#act.formula`. The
    function takes f64, which stands for any float type: x first, then the
    parameters. An op gives all parameters or, if the formula states defaults for
    them, none.

    Example:
    ```mlir
    func.func private @bump(%x: f64) -> f64 attributes {act.activation} {
      %0 = arith.mulf %x, %x : f64
      %1 = arith.negf %0 : f64
      %2 = math.exp %1 : f64
      return %2 : f64
    }
    func.func @model(%x: tensor<?xf32>) -> tensor<?xf32> {
      %y = act.apply @bump %x : tensor<?xf32>
      return %y : tensor<?xf32>
    }
    ```
    At ±0, ±inf and NaN the result is the formula's; where the formula is
    undetermined at ±inf (∞ − ∞ and the like), it is the limit.
  }];
  let arguments = (ins
    Act_ActivationAttr:$activation,
    Act_FloatLike:$x,
    Variadic<Act_FloatLike>:$parameters,
    OptionalAttr<Act_AccuracyAttr>:$accuracy,
    OptionalAttr<StrAttr>:$implementation,
    UnitAttr:$saturate
  );
  let assemblyFormat = [{
    custom<Activation>($activation) $x (`,` $parameters^)? attr-dict `:`
    custom<OperandTypes>(ref($parameters), type($x), type($parameters))
  }];
  let extraClassDeclaration = [{
    std::optional<unsigned> getWrtIndex() { return std::nullopt; }
    ::mlir::Value getGradient() { return {}; }
    bool setActivation(::mlir::Attribute attr) {
      setActivationAttr(attr);
      return true;
    }
  }];
  let extraClassDefinition = [{
    ::mlir::OpFoldResult $cppClass::fold(FoldAdaptor adaptor) {
      return detail::foldActivation(*this, adaptor.getOperands());
    }
  }];
}

def Act_VjpOp : Act_Op<"vjp", [
    ActivationOpInterface, AllTypesMatch<["gradient", "x"]>,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "Vector-Jacobian product of an activation";
  let description = [{
    `act.vjp f wrt n %g, %x, %p...` is g · ∂f/∂(operand n)(x, p...), element by
    element: operand 0 is x, operand n the n-th parameter. A parameter that is
    shared by several elements gets its gradient by a reduction of the result,
    which is written as such.

    The activation is a name of the library, `@symbol` or a `#act.formula`. At a
    kink and at NaN the result is what the definition's comparison selects: for
    relu at 0 it is 0, at NaN it is g. An infinite g times a selected 0 is 0. At
    x = ±inf the derivative is its limit.

    Example:
    ```mlir
    func.func @backward(%g: tensor<8xf32>, %x: tensor<8xf32>,
                        %beta: tensor<8xf32>) -> tensor<8xf32> {
      %dbeta = act.vjp swish wrt 1 %g, %x, %beta : tensor<8xf32>
      return %dbeta : tensor<8xf32>
    }
    ```
  }];
  let arguments = (ins
    Act_ActivationAttr:$activation,
    ConfinedAttr<I64Attr, [IntNonNegative]>:$wrt,
    Act_FloatLike:$gradient,
    Act_FloatLike:$x,
    Variadic<Act_FloatLike>:$parameters,
    OptionalAttr<Act_AccuracyAttr>:$accuracy,
    OptionalAttr<StrAttr>:$implementation,
    UnitAttr:$saturate
  );
  let assemblyFormat = [{
    custom<Activation>($activation) `wrt` $wrt $gradient `,` $x
    (`,` $parameters^)? attr-dict `:`
    custom<OperandTypes>(ref($parameters), type($x), type($parameters))
  }];
  let extraClassDeclaration = [{
    std::optional<unsigned> getWrtIndex() { return getWrt(); }
    bool setActivation(::mlir::Attribute attr) {
      setActivationAttr(attr);
      return true;
    }
  }];
  let extraClassDefinition = [{
    ::mlir::OpFoldResult $cppClass::fold(FoldAdaptor adaptor) {
      return detail::foldActivation(*this, adaptor.getOperands());
    }
  }];
}

include "act/IR/ActStructuredOps.td"
include "act/IR/ActPrimitiveOps.td"
include "act/IR/ActTableOps.td"

#endif // ACT_OPS_TD
