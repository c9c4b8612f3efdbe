// Printing arrays.
#include "act/ExecutionEngine/Report.h"
#include "llvm/ADT/APFloat.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <charconv>
#include <cmath>

using namespace mlir;
using namespace mlir::act;

/// The shortest decimal of a float of 8 or 16 bits: five digits tell all of
/// them apart.
static std::string formatShort(const llvm::fltSemantics &semantics,
                               double value) {
  llvm::APFloat exact(value), parsed(semantics);
  bool losesInfo;
  exact.convert(semantics, llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  char text[32];
  for (int digits = 1; digits <= 5; ++digits) {
    std::snprintf(text, sizeof(text), "%.*g", digits, value);
    auto status =
        parsed.convertFromString(text, llvm::APFloat::rmNearestTiesToEven);
    if (!status)
      llvm::consumeError(status.takeError());
    else if (parsed.bitwiseIsEqual(exact))
      break;
  }
  return text;
}

template <typename T> static std::string formatShortest(T value) {
  char text[32];
  auto [end, error] = std::to_chars(text, text + sizeof(text), value);
  return std::string(text, end);
}

static std::string formatFinite(DType type, long double value) {
  switch (type) {
  case DType::F8E4M3FN:
    return formatShort(llvm::APFloat::Float8E4M3FN(), value);
  case DType::F8E5M2:
    return formatShort(llvm::APFloat::Float8E5M2(), value);
  case DType::F16:
    return formatShort(llvm::APFloat::IEEEhalf(), value);
  case DType::BF16:
    return formatShort(llvm::APFloat::BFloat(), value);
  case DType::F32:
    return formatShortest(static_cast<float>(value));
  default:
    return formatShortest(static_cast<double>(value));
  }
}

std::string act::formatElement(const ArrayView &array, int64_t index) {
  long double value = getElement(array, index);
  if (array.type == DType::Bool)
    return value != 0 ? "True" : "False";
  if (array.type == DType::U64)
    return std::to_string(static_cast<uint64_t>(value));
  if (!isFloat(array.type))
    return std::to_string(static_cast<int64_t>(value));
  if (std::isnan(value))
    return "nan";
  if (std::isinf(value))
    return value < 0 ? "-inf" : "inf";
  std::string text = formatFinite(array.type, value);
  // A point tells floats from integers.
  if (text.find_first_of(".e") == std::string::npos)
    text += '.';
  return text;
}

std::string act::formatPosition(ArrayRef<int64_t> shape, int64_t index) {
  std::string text;
  for (int64_t size : llvm::reverse(shape)) {
    text = std::to_string(index % size) + (text.empty() ? "" : ", ") + text;
    index /= size;
  }
  return "[" + text + "]";
}

namespace {
/// Prints one array; all elements get the width of the widest.
class Printer {
public:
  Printer(raw_ostream &os, const ArrayView &array)
      : os(os), array(array), abbreviate(array.getNumElements() > 1000) {
    visit(0, 0, [&](int64_t index) {
      width = std::max(width, formatElement(array, index).size());
    });
  }
  void print() { print(0, 0); }

private:
  static constexpr int64_t kEdge = 3;
  static constexpr size_t kColumns = 79;

  bool isAbbreviated(size_t dim) const {
    return abbreviate && array.shape[dim] > 2 * kEdge;
  }
  /// The index after `i` that is printed in `dim`.
  int64_t next(size_t dim, int64_t i) const {
    ++i;
    return isAbbreviated(dim) && i == kEdge ? array.shape[dim] - kEdge : i;
  }
  void visit(size_t dim, int64_t index,
             llvm::function_ref<void(int64_t)> body) const;
  void print(size_t dim, int64_t index);
  void printRow(size_t dim, int64_t index);

  raw_ostream &os;
  const ArrayView &array;
  bool abbreviate;
  size_t width = 0;
};
} // namespace

void Printer::visit(size_t dim, int64_t index,
                    llvm::function_ref<void(int64_t)> body) const {
  if (dim == array.shape.size())
    return body(index);
  for (int64_t i = 0; i < array.shape[dim]; i = next(dim, i))
    visit(dim + 1, index * array.shape[dim] + i, body);
}

/// The innermost dimension: as many elements a line as fit.
void Printer::printRow(size_t dim, int64_t index) {
  size_t indent = dim + 1, column = indent;
  os << '[';
  for (int64_t i = 0; i < array.shape[dim]; i = next(dim, i)) {
    bool afterGap = isAbbreviated(dim) && i == array.shape[dim] - kEdge;
    size_t needed = width + 1 + (afterGap ? 4 : 0);
    if (i > 0 && column + needed > kColumns) {
      os << '\n' << std::string(indent, ' ');
      column = indent;
    } else if (i > 0) {
      os << ' ';
    }
    if (afterGap)
      os << "... ";
    std::string text = formatElement(array, index * array.shape[dim] + i);
    os << std::string(width - text.size(), ' ') << text;
    column += needed;
  }
  os << ']';
}

void Printer::print(size_t dim, int64_t index) {
  size_t rank = array.shape.size();
  if (rank == 0) {
    os << formatElement(array, 0);
    return;
  }
  if (dim + 1 == rank)
    return printRow(dim, index);
  os << '[';
  for (int64_t i = 0; i < array.shape[dim]; i = next(dim, i)) {
    // An empty line for each dimension between the two, as NumPy leaves it.
    if (i > 0)
      os << std::string(rank - dim - 1, '\n') << std::string(dim + 1, ' ');
    if (isAbbreviated(dim) && i == array.shape[dim] - kEdge)
      os << "..." << std::string(rank - dim - 1, '\n')
         << std::string(dim + 1, ' ');
    print(dim + 1, index * array.shape[dim] + i);
  }
  os << ']';
}

void act::printArray(raw_ostream &os, const ArrayView &array) {
  Printer(os, array).print();
}
