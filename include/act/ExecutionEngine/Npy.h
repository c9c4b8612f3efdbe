// NumPy's .npy files: format versions 1 to 3, little endian.
//
// Arrays of bfloat16 and the 8-bit floats are written as ml_dtypes does it,
// with the types '<V2', '<V1' (float8_e4m3fn) and '<f1' (float8_e5m2); NumPy
// reads the first two back as raw bytes and the last one not at all. Arrays in
// Fortran order are read and put into C order; writing is in C order only.
#ifndef ACT_EXECUTIONENGINE_NPY_H
#define ACT_EXECUTIONENGINE_NPY_H

#include "act/ExecutionEngine/Array.h"
#include "llvm/Support/Error.h"

namespace mlir::act {

/// What every file begins with. (The literal is in two
/// parts since the escape would swallow the letters that follow.)
inline constexpr StringLiteral kNpyMagic("\x93"
                                         "NUMPY");

/// NumPy's code for the type, without the byte order: "f4". bfloat16 is "V2":
/// raw bytes, two an element.
StringRef getNpyCode(DType type);

/// The array in the text of an .npy file. The error says what was found, what
/// was expected and what to do, on one line and without the file's name.
llvm::Expected<Array> parseNpy(StringRef bytes);

/// Reads a file; the error begins with its name.
llvm::Expected<Array> readNpy(StringRef path);

/// Magic, version and header, padded to a multiple of 64 bytes.
std::string formatNpyHeader(DType type, ArrayRef<int64_t> shape);

/// Writes all files or none: every one is completed under a temporary name
/// beside it before the first one is renamed.
llvm::Error writeNpys(ArrayRef<std::string> paths, ArrayRef<ArrayView> arrays);
llvm::Error writeNpy(StringRef path, const ArrayView &array);

} // namespace mlir::act

#endif // ACT_EXECUTIONENGINE_NPY_H
