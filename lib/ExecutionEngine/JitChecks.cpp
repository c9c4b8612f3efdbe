// Checking arrays against the arguments of compiled functions.
#include "act/ExecutionEngine/Jit.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Error;

namespace {
/// What messages are made of.
struct Message {
  std::string text;
  llvm::raw_string_ostream os{text};
  template <typename T> Message &operator<<(const T &value) {
    os << value;
    return *this;
  }
  operator Error() {
    return llvm::createStringError(llvm::inconvertibleErrorCode(), text);
  }
};
} // namespace

static bool fits(ArrayRef<int64_t> shape, ArrayRef<int64_t> expected) {
  return shape.size() == expected.size() &&
         llvm::all_of(llvm::zip(shape, expected), [](auto pair) {
           return ShapedType::isDynamic(std::get<1>(pair)) ||
                  std::get<0>(pair) == std::get<1>(pair);
         });
}

Error JitFunction::check(unsigned index, const ArrayView &argument) const {
  Type expected = type.getInput(index), elementType = expected;
  ArrayRef<int64_t> shape;
  if (auto shaped = dyn_cast<ShapedType>(expected)) {
    shape = shaped.getShape();
    elementType = shaped.getElementType();
  }
  bool fitsShape = fits(argument.shape, shape);
  if (fitsShape && isCompatible(argument.type, elementType))
    return Error::success();
  Message message;
  message << "argument " << index << " of '" << name << "': found "
          << formatShape(argument.shape) << " " << act::getName(argument.type)
          << ", expected " << expected;
  if (fitsShape)
    message << "; convert the array with astype('"
            << act::getName(*getDType(elementType)) << "')";
  else if (argument.shape.size() != shape.size())
    message << "; reshape the array to rank " << shape.size();
  return message;
}

Error JitFunction::check(ArrayRef<ArrayView> arguments) const {
  if (arguments.size() != type.getNumInputs()) {
    Message message;
    message << "'" << name << "' takes " << type.getNumInputs()
            << " arguments (";
    llvm::interleaveComma(type.getInputs(), message.os);
    message << "), found " << arguments.size();
    return message;
  }
  for (auto [i, argument] : llvm::enumerate(arguments))
    if (Error error = check(i, argument))
      return error;
  return Error::success();
}
