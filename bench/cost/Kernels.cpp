#include "Kernels.h"
#include "act/IR/Act.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/Parser/Parser.h"

using namespace mlir;
using namespace mlir::act;

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

std::string Kernel::getName() const {
  return activation + (isGradient ? " gradient " : " forward ") + print(type) +
         " " + implementation;
}

unsigned Kernel::getBytes() const {
  return (isGradient ? 3 : 2) * type.getIntOrFloatBitWidth() / 8;
}

/// The op in generic form on scalars %g, %x and %p<i>.
static std::string getOp(const Kernel &kernel) {
  std::string text, types = print(kernel.type);
  llvm::raw_string_ostream os(text);
  os << (kernel.isGradient ? "\"act.vjp\"(%g, %x" : "\"act.apply\"(%x");
  for (unsigned i = 0; i < kernel.numParameters; ++i)
    os << ", %p" << i;
  os << ") <{activation = \"" << kernel.activation << "\"";
  if (kernel.isGradient)
    os << ", wrt = 0 : i64";
  if (!kernel.implementation.empty())
    os << ", implementation = \"" << kernel.implementation << "\"";
  os << "}> : (";
  unsigned count = kernel.numParameters + 1 + kernel.isGradient;
  for (unsigned i = 0; i < count; ++i)
    os << (i ? ", " : "") << types;
  os << ") -> " << types;
  return text;
}

std::string Kernel::getText() const {
  std::string text, element = print(type), memref = "memref<?x" + element + ">";
  llvm::raw_string_ostream os(text);
  os << "func.func @kernel(%repeats: index, "
     << (isGradient ? "%gs: " + memref + ", " : "") << "%xs: " << memref
     << ", %ys: " << memref;
  for (unsigned i = 0; i < numParameters; ++i)
    os << ", %p" << i << ": " << element;
  StringRef map = "affine_map<(i) -> (i)>";
  os << ") {\n  %zero = arith.constant 0 : index\n  %one = arith.constant 1 "
        ": index\n  scf.for %i = %zero to %repeats step %one {\n  "
        "linalg.generic {indexing_maps = ["
     << map << ", " << map << (isGradient ? std::string(", ") + map.str() : "")
     << "], iterator_types = [\"parallel\"]} ins("
     << (isGradient ? "%gs, " : "")
     << "%xs : " << (isGradient ? memref + ", " : "") << memref
     << ") outs(%ys : " << memref << ") {\n  ^bb0("
     << (isGradient ? "%g: " + element + ", " : "") << "%x: " << element
     << ", %y: " << element << "):\n    %r = " << getOp(*this)
     << "\n    linalg.yield %r : " << element << "\n  }\n  }\n  return\n}\n";
  return text;
}

/// Adds one kernel for each implementation of `kernel`'s op.
static llvm::Error addImplementations(MLIRContext *context, Kernel kernel,
                                      std::vector<Kernel> &kernels) {
  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(kernel.getText(), context);
  if (!module)
    return llvm::createStringError("cannot parse '" + kernel.getName() + "'");
  llvm::Error error = llvm::Error::success();
  module->walk([&](ActivationOpInterface op) {
    FailureOr<SmallVector<Implementation>> all = getImplementations(op);
    if (failed(all)) {
      error = llvm::joinErrors(
          std::move(error), llvm::createStringError("'" + kernel.getName() +
                                                    "' has no implementation"));
      return;
    }
    for (const Implementation &implementation : *all) {
      kernel.implementation = implementation.symbol;
      kernel.isWritten = implementation.isWritten;
      kernels.push_back(kernel);
    }
  });
  return error;
}

llvm::Expected<std::vector<Kernel>>
mlir::act::getKernels(MLIRContext *context, ArrayRef<FloatType> types) {
  Library &library = context->getLoadedDialect<ActDialect>()->getLibrary();
  std::vector<Kernel> kernels;
  for (StringRef name : library.getNames()) {
    auto found = lookupActivation(library, name);
    if (!found)
      return found.takeError();
    Kernel kernel;
    kernel.activation = name.str();
    // An op gives all parameters or none.
    unsigned count = found->first.getNumOperands() - 1;
    for (unsigned i = 1; i <= count; ++i)
      if (!found->first.getDefinition().getArgAttr(i, "act.default"))
        kernel.numParameters = count;
    for (FloatType type : types)
      for (bool isGradient : {false, true}) {
        kernel.type = type;
        kernel.isGradient = isGradient;
        if (llvm::Error error = addImplementations(context, kernel, kernels))
          return std::move(error);
      }
  }
  return std::move(kernels);
}
