// Dense arrays as they cross the boundary of compiled code and of .npy files.
#ifndef ACT_EXECUTIONENGINE_ARRAY_H
#define ACT_EXECUTIONENGINE_ARRAY_H

#include "mlir/IR/Types.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <optional>
#include <string>

namespace mlir::act {

/// The element types that arrays have.
enum class DType : uint8_t {
  Bool,
  I8,
  U8,
  I16,
  U16,
  I32,
  U32,
  I64,
  U64,
  F8E4M3FN,
  F8E5M2,
  F16,
  BF16,
  F32,
  F64
};
constexpr unsigned kNumDTypes = 15;

/// Bytes of one element.
unsigned getByteWidth(DType type);
/// NumPy's name, or ml_dtypes': "float32", "bfloat16", "float8_e5m2", ...
StringRef getName(DType type);
bool isFloat(DType type);
bool isInteger(DType type);
bool isSigned(DType type);

/// What holds the elements of `elementType` (signless integers count as signed,
/// i1 as bool, index as int64); none for a type that arrays do not have.
std::optional<DType> getDType(Type elementType);
/// Whether values of `type` can stand for elements of `elementType`: the types
/// are the same, signedness of a signless integer aside.
bool isCompatible(DType type, Type elementType);

/// The product of `shape`; none where it, times `byteWidth`, exceeds 2^63 - 1.
std::optional<int64_t> getNumElements(ArrayRef<int64_t> shape,
                                      unsigned byteWidth = 1);

/// "450x64" or "scalar".
std::string formatShape(ArrayRef<int64_t> shape);

/// Somebody's elements in C order.
struct ArrayView {
  DType type = DType::F32;
  SmallVector<int64_t, 4> shape;
  void *data = nullptr;

  int64_t getNumElements() const;
  int64_t getNumBytes() const { return getNumElements() * getByteWidth(type); }
};

/// An array that owns its elements: memory of malloc's family, in C order.
class Array {
public:
  Array() = default;
  /// An array whose elements are not set, aligned to 64 bytes.
  Array(DType type, ArrayRef<int64_t> shape);
  /// Takes over `allocation`, in which the elements begin at `data`.
  Array(DType type, ArrayRef<int64_t> shape, void *allocation, void *data)
      : memory(allocation),
        elements{type, SmallVector<int64_t, 4>(shape), data} {}

  DType getType() const { return elements.type; }
  ArrayRef<int64_t> getShape() const { return elements.shape; }
  int64_t getNumElements() const { return elements.getNumElements(); }
  int64_t getNumBytes() const { return elements.getNumBytes(); }
  const ArrayView &view() const { return elements; }

  void *data() { return elements.data; }
  const void *data() const { return elements.data; }
  template <typename T> MutableArrayRef<T> as() {
    return {static_cast<T *>(elements.data),
            static_cast<size_t>(getNumElements())};
  }
  template <typename T> ArrayRef<T> as() const {
    return {static_cast<const T *>(elements.data),
            static_cast<size_t>(getNumElements())};
  }

private:
  struct Free {
    void operator()(void *pointer) const { std::free(pointer); }
  };
  std::unique_ptr<void, Free> memory;
  ArrayView elements;
};

/// Element `index` in C order, exactly (x86's long double holds every int64,
/// uint64 and float64).
long double getElement(const ArrayView &array, int64_t index);

} // namespace mlir::act

#endif // ACT_EXECUTIONENGINE_ARRAY_H
