// What the tools that take activations by name share.
#ifndef ACT_TOOLSUPPORT_TOOLSUPPORT_H
#define ACT_TOOLSUPPORT_TOOLSUPPORT_H

#include "act/Definitions/Library.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Diagnostics.h"
#include "llvm/Support/Error.h"
#include <map>

namespace mlir::act {

/// Parses `NAME=NUMBER` texts of --param. The error is one line.
llvm::Expected<std::map<std::string, double>>
parseParameters(ArrayRef<std::string> texts);

/// f8E4M3FN, f8E5M2, f16, bf16, f32 or f64; an error of one line for anything
/// else.
llvm::Expected<FloatType> parseFloatType(StringRef name, MLIRContext *context);

/// The activation called `name`, which may begin with '@', and how an op names
/// it: a string of the library, or the symbol of a formula of a file.
llvm::Expected<std::pair<Activation, Attribute>>
lookupActivation(Library &library, StringRef name);

/// Whether --all means `name`: it has an op or comes from a file. The others
/// are elementary functions.
bool isForAll(Library &library, StringRef name);

/// Adds the files of --library. The error is one line.
llvm::Error addFiles(Library &library, ArrayRef<std::string> files);

/// Prints the first error diagnostic, and warnings before it, as one line each;
/// those that follow from it, and the error that the tool ends with, say less.
class OneLineErrors {
public:
  OneLineErrors(StringRef tool, MLIRContext *context);

  /// Prints `error` unless a diagnostic has said it, and returns the exit
  /// status 1.
  int report(llvm::Error error);

private:
  StringRef tool;
  bool diagnosed = false;
  ScopedDiagnosticHandler handler;
};

} // namespace mlir::act

#endif // ACT_TOOLSUPPORT_TOOLSUPPORT_H
