// Dense arrays: types, sizes, elements.
#include "act/ExecutionEngine/Array.h"
#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/StringExtras.h"
#include <limits>

using namespace mlir;
using namespace mlir::act;

namespace {
struct DTypeInfo {
  const char *name;
  uint8_t byteWidth;
  bool isFloat, isSigned;
};
} // namespace

static const DTypeInfo &getInfo(DType type) {
  // In the order of the enumeration.
  static constexpr DTypeInfo infos[kNumDTypes] = {
      {"bool", 1, false, false},      {"int8", 1, false, true},
      {"uint8", 1, false, false},     {"int16", 2, false, true},
      {"uint16", 2, false, false},    {"int32", 4, false, true},
      {"uint32", 4, false, false},    {"int64", 8, false, true},
      {"uint64", 8, false, false},    {"float8_e4m3fn", 1, true, true},
      {"float8_e5m2", 1, true, true}, {"float16", 2, true, true},
      {"bfloat16", 2, true, true},    {"float32", 4, true, true},
      {"float64", 8, true, true}};
  return infos[static_cast<unsigned>(type)];
}

unsigned act::getByteWidth(DType type) { return getInfo(type).byteWidth; }
StringRef act::getName(DType type) { return getInfo(type).name; }
bool act::isFloat(DType type) { return getInfo(type).isFloat; }
bool act::isInteger(DType type) {
  return !isFloat(type) && type != DType::Bool;
}
bool act::isSigned(DType type) { return getInfo(type).isSigned; }

static std::optional<DType> getIntegerDType(IntegerType type) {
  bool isUnsigned = type.isUnsigned();
  switch (type.getWidth()) {
  case 1:
    return DType::Bool;
  case 8:
    return isUnsigned ? DType::U8 : DType::I8;
  case 16:
    return isUnsigned ? DType::U16 : DType::I16;
  case 32:
    return isUnsigned ? DType::U32 : DType::I32;
  case 64:
    return isUnsigned ? DType::U64 : DType::I64;
  default:
    return std::nullopt;
  }
}

std::optional<DType> act::getDType(Type type) {
  if (isa<Float8E4M3FNType>(type))
    return DType::F8E4M3FN;
  if (isa<Float8E5M2Type>(type))
    return DType::F8E5M2;
  if (type.isF16())
    return DType::F16;
  if (type.isBF16())
    return DType::BF16;
  if (type.isF32())
    return DType::F32;
  if (type.isF64())
    return DType::F64;
  if (type.isIndex())
    return DType::I64;
  if (auto integer = dyn_cast<IntegerType>(type))
    return getIntegerDType(integer);
  return std::nullopt;
}

bool act::isCompatible(DType type, Type elementType) {
  std::optional<DType> expected = getDType(elementType);
  if (!expected || type == *expected)
    return expected.has_value();
  return elementType.isSignlessIntOrIndex() && isInteger(type) &&
         isInteger(*expected) && getByteWidth(type) == getByteWidth(*expected);
}

std::optional<int64_t> act::getNumElements(ArrayRef<int64_t> shape,
                                           unsigned byteWidth) {
  // A zero makes the product 0 however large the others are.
  if (llvm::is_contained(shape, 0))
    return 0;
  int64_t limit = std::numeric_limits<int64_t>::max() / byteWidth, product = 1;
  for (int64_t size : shape) {
    if (size < 0 || product > limit / size)
      return std::nullopt;
    product *= size;
  }
  return product;
}

std::string act::formatShape(ArrayRef<int64_t> shape) {
  if (shape.empty())
    return "scalar";
  return llvm::join(
      llvm::map_range(shape, [](int64_t n) { return std::to_string(n); }), "x");
}

int64_t ArrayView::getNumElements() const {
  int64_t product = 1;
  for (int64_t size : shape)
    product *= size;
  return product;
}

Array::Array(DType type, ArrayRef<int64_t> shape)
    : elements{type, SmallVector<int64_t, 4>(shape), nullptr} {
  constexpr size_t alignment = 64;
  size_t size =
      llvm::alignTo(std::max<int64_t>(elements.getNumBytes(), 1), alignment);
  elements.data = std::aligned_alloc(alignment, size);
  if (!elements.data)
    llvm::report_bad_alloc_error("out of memory for an array");
  memory.reset(elements.data);
}

template <typename T> static T load(const void *data, int64_t index) {
  T value;
  std::memcpy(&value, static_cast<const T *>(data) + index, sizeof(T));
  return value;
}

static float widen(const llvm::fltSemantics &semantics, uint16_t bits) {
  llvm::APFloat value(
      semantics,
      llvm::APInt(llvm::APFloat::semanticsSizeInBits(semantics), bits));
  bool losesInfo;
  value.convert(llvm::APFloat::IEEEsingle(), llvm::APFloat::rmNearestTiesToEven,
                &losesInfo);
  return value.convertToFloat();
}

long double act::getElement(const ArrayView &array, int64_t index) {
  switch (array.type) {
  case DType::Bool:
  case DType::U8:
    return load<uint8_t>(array.data, index);
  case DType::I8:
    return load<int8_t>(array.data, index);
  case DType::I16:
    return load<int16_t>(array.data, index);
  case DType::U16:
    return load<uint16_t>(array.data, index);
  case DType::I32:
    return load<int32_t>(array.data, index);
  case DType::U32:
    return load<uint32_t>(array.data, index);
  case DType::I64:
    return load<int64_t>(array.data, index);
  case DType::U64:
    return load<uint64_t>(array.data, index);
  case DType::F8E4M3FN:
    return widen(llvm::APFloat::Float8E4M3FN(),
                 load<uint8_t>(array.data, index));
  case DType::F8E5M2:
    return widen(llvm::APFloat::Float8E5M2(), load<uint8_t>(array.data, index));
  case DType::F16:
    return widen(llvm::APFloat::IEEEhalf(), load<uint16_t>(array.data, index));
  case DType::BF16: {
    uint32_t bits = uint32_t(load<uint16_t>(array.data, index)) << 16;
    return load<float>(&bits, 0);
  }
  case DType::F32:
    return load<float>(array.data, index);
  case DType::F64:
    return load<double>(array.data, index);
  }
  llvm_unreachable("not a DType");
}
