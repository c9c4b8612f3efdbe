// Formulas from text, for the tests of the reference.
#ifndef ACT_UNITTESTS_REFERENCE_FORMULA_H
#define ACT_UNITTESTS_REFERENCE_FORMULA_H

#include "act/Reference/Mpfr.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/OwningOpRef.h"
#include "mlir/Parser/Parser.h"
#include "gtest/gtest.h"
#include <cmath>

namespace mlir::act {

/// A module whose first function is the formula.
struct Formula {
  explicit Formula(const std::string &text) {
    context.loadDialect<arith::ArithDialect, func::FuncDialect,
                        math::MathDialect>();
    context.allowUnregisteredDialects();
    handler = std::make_unique<ScopedDiagnosticHandler>(
        &context, [this](Diagnostic &diagnostic) {
          error += diagnostic.str();
          return success();
        });
    module = parseSourceString<ModuleOp>(text, &context);
    EXPECT_TRUE(module) << error;
  }
  /// A formula of one op over %x (and %y, %z).
  static std::string unary(const std::string &op) {
    return "func.func @f(%x: f64) -> f64 {\n  %r = " + op +
           " %x : f64\n  return %r : f64\n}";
  }
  static std::string binary(const std::string &op) {
    return "func.func @f(%x: f64, %y: f64) -> f64 {\n  %r = " + op +
           " %x, %y : f64\n  return %r : f64\n}";
  }

  func::FuncOp function() {
    return *module->getBody()->getOps<func::FuncOp>().begin();
  }
  FailureOr<Evaluator> tryCompile() {
    return Evaluator::create(function(), [this](StringRef symbol) {
      return module->lookupSymbol<func::FuncOp>(symbol);
    });
  }
  Evaluator compile() {
    FailureOr<Evaluator> evaluator = tryCompile();
    EXPECT_TRUE(succeeded(evaluator)) << error;
    return std::move(*evaluator);
  }
  /// The correctly rounded double.
  double operator()(std::initializer_list<double> arguments) {
    SmallVector<APFloat> values;
    for (double argument : arguments)
      values.push_back(APFloat(argument));
    return compile()
        .evaluateRounded(values, APFloat::IEEEdouble())
        .convertToDouble();
  }

  MLIRContext context{MLIRContext::Threading::DISABLED};
  std::string error;
  std::unique_ptr<ScopedDiagnosticHandler> handler;
  OwningOpRef<ModuleOp> module;
};

} // namespace mlir::act

#endif // ACT_UNITTESTS_REFERENCE_FORMULA_H
