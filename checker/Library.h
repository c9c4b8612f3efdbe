// Functions with a plain C interface, out of shared libraries, objects and C.
#ifndef ACT_CHECKER_LIBRARY_H
#define ACT_CHECKER_LIBRARY_H

#include "Certificate.h"
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace checker {

/// How a function is called. T is the type's element in C, S its scalar.
struct Signature {
  enum Kind {
    Array,    ///< void f(const T *x, T *y, size_t n, S parameter...)
    Gradient, ///< void f(const T *g, const T *x, T *dx, size_t n, S
              ///< parameter...)
    Scalar,   ///< T f(T x), for float and double
    Vector    ///< V f(V x), V a vector register of float or double
  };
  Kind kind = Array;
  /// Bytes of V.
  unsigned vectorBytes = 0;

  /// What the C declaration of a function of this signature is.
  std::string print(const std::string &symbol, const FloatType &type,
                    const std::vector<std::string> &parameters) const;
  /// The signature whose declaration `prototype` is.
  static std::optional<Signature>
  match(const std::string &prototype, const std::string &symbol,
        const FloatType &type, const std::vector<std::string> &parameters);
  /// array, vjp, scalar, or vector with its bits: vector128, ...
  static std::optional<Signature> parse(const std::string &name);
};

/// A function that has been loaded.
struct CFunction {
  void *address = nullptr;
  Signature signature;
  const FloatType *type = nullptr;
  std::vector<double> arguments;

  static CFunction of(const FunctionRecord &record, void *address,
                      const Signature &signature);
  /// Calls it for `n` elements.
  void call(const void *gradients, const void *inputs, void *results,
            size_t n) const;
};

/// A loaded file. It stays loaded until the program ends.
class Library {
public:
  /// `path` ends in .so (or .so and a version), .o, .c or .h. The last three
  /// are compiled or linked with cc first; `prototypes` are those functions of
  /// a C file that are wanted. The error is one line.
  bool open(const std::string &path, const std::vector<std::string> &prototypes,
            std::string &error);
  void *find(const std::string &symbol, std::string &error) const;

private:
  bool build(const std::string &path,
             const std::vector<std::string> &prototypes,
             const std::string &folder, std::string &error);

  /// The loaded library's.
  std::string path;
  void *handle = nullptr;
  bool isC = false;
};

/// The whole file; false where it cannot be read.
bool readFile(const std::string &path, std::string &bytes);

} // namespace checker

#endif // ACT_CHECKER_LIBRARY_H
