#include "act/ToolSupport/ToolSupport.h"
#include "mlir/IR/Attributes.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace mlir::act;

llvm::Expected<std::map<std::string, double>>
mlir::act::parseParameters(ArrayRef<std::string> texts) {
  std::map<std::string, double> parameters;
  for (StringRef text : texts) {
    auto [name, number] = text.split('=');
    double value;
    if (name.empty() || number.getAsDouble(value))
      return llvm::createStringError("--param=" + text +
                                     ": expected NAME=NUMBER");
    if (!parameters.try_emplace(name.str(), value).second)
      return llvm::createStringError("--param=" + text + ": '" + name +
                                     "' is given twice");
  }
  return parameters;
}

llvm::Expected<FloatType> mlir::act::parseFloatType(StringRef name,
                                                    MLIRContext *context) {
  auto type = llvm::StringSwitch<FloatType>(name)
                  .Case("f8E4M3FN", Float8E4M3FNType::get(context))
                  .Case("f8E5M2", Float8E5M2Type::get(context))
                  .Case("f16", Float16Type::get(context))
                  .Case("bf16", BFloat16Type::get(context))
                  .Case("f32", Float32Type::get(context))
                  .Case("f64", Float64Type::get(context))
                  .Default({});
  if (!type)
    return llvm::createStringError(
        "unknown type '" + name +
        "'; expected f8E4M3FN, f8E5M2, f16, bf16, f32 "
        "or f64");
  return type;
}

static bool isFromFile(Library &library, StringRef name) {
  return llvm::is_contained(
      library.getFileNames(),
      StringAttr::get(library.getContext(), name.split('.').first));
}

llvm::Expected<std::pair<Activation, Attribute>>
mlir::act::lookupActivation(Library &library, StringRef name) {
  bool isSymbol = name.consume_front("@");
  // Of an unknown variant, the library says which there are.
  MLIRContext *context = library.getContext();
  FailureOr<Activation> found =
      name.contains('.') ? library.lookup(StringAttr::get(context, name),
                                          UnknownLoc::get(context))
                         : library.lookup(name);
  if (failed(found))
    return llvm::createStringError("cannot load '" + name + "'");
  if (!*found)
    return llvm::createStringError(
        "unknown activation '" + name + "'; expected one of " +
        llvm::join(library.getNames(), ", ") + ", or a formula of --library");
  Attribute reference = StringAttr::get(library.getContext(), name);
  if (isSymbol || isFromFile(library, name))
    reference = FlatSymbolRefAttr::get(library.getContext(), name);
  return std::pair(*found, reference);
}

bool mlir::act::isForAll(Library &library, StringRef name) {
  return isFromFile(library, name) ||
         RegisteredOperationName::lookup(("act." + name).str(),
                                         library.getContext())
             .has_value();
}

llvm::Error mlir::act::addFiles(Library &library, ArrayRef<std::string> files) {
  for (const std::string &file : files)
    if (failed(library.addFile(file)))
      return llvm::createStringError("cannot use '" + file + "'");
  return llvm::Error::success();
}

OneLineErrors::OneLineErrors(StringRef tool, MLIRContext *context)
    : tool(tool), handler(context, [this](Diagnostic &diagnostic) {
        bool isError = diagnostic.getSeverity() == DiagnosticSeverity::Error,
             isWarning =
                 diagnostic.getSeverity() == DiagnosticSeverity::Warning;
        if (diagnosed || !(isError || isWarning))
          return success();
        llvm::errs() << this->tool << ": ";
        if (auto loc =
                diagnostic.getLocation()->findInstanceOf<FileLineColLoc>())
          llvm::errs() << loc.getFilename().getValue() << ":" << loc.getLine()
                       << ":" << loc.getColumn() << ": ";
        llvm::errs() << (isWarning ? "warning: " : "") << diagnostic << "\n";
        diagnosed |= isError;
        return success();
      }) {}

int OneLineErrors::report(llvm::Error error) {
  std::string text = llvm::toString(std::move(error));
  if (!diagnosed)
    llvm::errs() << tool << ": " << text << "\n";
  return 1;
}
