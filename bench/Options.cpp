#include "Options.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;

llvm::Error act::checkWords(StringRef option, ArrayRef<std::string> given,
                            ArrayRef<StringRef> known) {
  for (const std::string &word : given)
    if (!llvm::is_contained(known, word))
      return llvm::createStringError("--" + option + ": unknown '" + word +
                                     "'; expected " + llvm::join(known, ", "));
  return llvm::Error::success();
}

llvm::Error act::checkAboveZero(StringRef option, unsigned given) {
  if (given > 0)
    return llvm::Error::success();
  return llvm::createStringError("--" + option + ": expected a number above 0");
}
