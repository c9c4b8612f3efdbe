// Attributes of the act dialect.
#ifndef ACT_ATTRS_TD
#define ACT_ATTRS_TD

include "act/IR/ActDialect.td"
include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/CommonAttrConstraints.td"
include "mlir/IR/EnumAttr.td"

include "act/IR/ActAccuracy.td"

def Act_FormulaAttr : AttrDef<Act_Dialect, "Formula"> {
  let mnemonic = "formula";
  let summary = "A frozen formula: the text of an activation's definition";
  let description = [{
    Holds the function `name`, what belongs to it (`name.derivative`,
    `name.approx.f32`, ...) and all that these call, as the text of a module.
    Upstream passes rewrite functions; an attribute is immutable and uniqued, and
    is carried along by cloning, CSE, inlining, outlining and vectorization.

    Example: `#act.formula<"twice", "func.func @twice(%x: f64) -> f64 {...}">`.
  }];
  let parameters = (ins
    StringRefParameter<"symbol of the definition">:$name,
    StringRefParameter<"text of the module that holds it">:$text
  );
  let assemblyFormat = "`<` $name `,` $text `>`";
}

def Act_ActivationAttr : AnyAttrOf<
    [StrAttr, FlatSymbolRefAttr, Act_FormulaAttr],
    "name of an activation of the library, symbol of a formula, or frozen "
    "formula">;

#endif // ACT_ATTRS_TD
