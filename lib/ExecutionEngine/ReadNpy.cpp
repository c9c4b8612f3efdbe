// Reading .npy files.
#include "act/ExecutionEngine/Npy.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

static Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

static std::string escape(StringRef text) {
  std::string result;
  llvm::raw_string_ostream os(result);
  llvm::printEscapedString(text, os);
  return result;
}

//===----------------------------------------------------------------------===//
// Header
//===----------------------------------------------------------------------===//

namespace {
/// What the dictionary in a file's header says.
struct Header {
  std::optional<DType> type;
  std::optional<bool> fortranOrder;
  std::optional<SmallVector<int64_t, 4>> shape;
};

/// Parses the dictionary, a literal of Python's:
///   {'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }
class HeaderParser {
public:
  explicit HeaderParser(StringRef text) : rest(text) {}
  Expected<Header> parse();

private:
  Error parseEntry();
  Error parseType();
  Error parseShape();
  bool consume(StringRef token) {
    rest = rest.ltrim(" \t\n");
    return rest.consume_front(token);
  }
  std::optional<StringRef> consumeString();
  Error fail(const Twine &expected) {
    return makeError("malformed header: expected " + expected + " at '" +
                     escape(rest.rtrim().take_front(24)) + "'");
  }

  StringRef rest;
  Header header;
};
} // namespace

std::optional<StringRef> HeaderParser::consumeString() {
  for (StringRef quote : {"'", "\""}) {
    if (!consume(quote))
      continue;
    size_t end = rest.find(quote);
    if (end == StringRef::npos)
      return std::nullopt;
    StringRef text = rest.take_front(end);
    rest = rest.drop_front(end + 1);
    return text;
  }
  return std::nullopt;
}

Error HeaderParser::parseType() {
  std::optional<StringRef> descr = consumeString();
  if (!descr)
    return fail("one element type (records are not supported)");
  StringRef code = *descr;
  if (code == "bfloat16")
    code = "<V2";
  char order = code.empty() ? ' ' : code.front();
  code = code.drop_front(code.empty() ? 0 : 1);
  std::optional<DType> type;
  for (unsigned i = 0; i < kNumDTypes; ++i)
    if (getNpyCode(static_cast<DType>(i)) == code)
      type = static_cast<DType>(i);
  if (!type)
    return makeError("element type '" + escape(*descr) +
                     "' is not supported; convert to bool, int8 to int64, "
                     "uint8 to uint64, float8_e4m3fn, float8_e5m2, float16, "
                     "bfloat16, float32 or float64");
  if (order != '<' && order != '=' &&
      (order != '|' || (getByteWidth(*type) > 1 && code != "V2")))
    return makeError("element type '" + escape(*descr) +
                     "' is not little endian; save a.astype('<" + code +
                     "') instead");
  header.type = type;
  return Error::success();
}

Error HeaderParser::parseShape() {
  if (!consume("("))
    return fail("'(' of a shape");
  SmallVector<int64_t, 4> shape;
  while (!consume(")")) {
    if (!shape.empty() && !consume(","))
      return fail("',' or ')' in the shape");
    if (!shape.empty() && consume(")"))
      break;
    int64_t size;
    rest = rest.ltrim(" \t\n");
    if (rest.consumeInteger(10, size) || size < 0)
      return fail("a size of at least 0 in the shape");
    // Python 2 writes long integers with a suffix.
    rest.consume_front("L");
    shape.push_back(size);
  }
  header.shape = shape;
  return Error::success();
}

Error HeaderParser::parseEntry() {
  std::optional<StringRef> key = consumeString();
  if (!key || !consume(":"))
    return fail("a quoted key and ':'");
  if (*key == "descr")
    return parseType();
  if (*key == "shape")
    return parseShape();
  if (*key != "fortran_order")
    return makeError("malformed header: unknown key '" + escape(*key) + "'");
  if (consume("True"))
    header.fortranOrder = true;
  else if (consume("False"))
    header.fortranOrder = false;
  else
    return fail("True or False");
  return Error::success();
}

Expected<Header> HeaderParser::parse() {
  if (!consume("{"))
    return fail("'{'");
  while (!consume("}")) {
    if (Error error = parseEntry())
      return error;
    if (consume(","))
      continue;
    if (!consume("}"))
      return fail("',' or '}'");
    break;
  }
  if (!rest.trim().empty())
    return fail("nothing after '}'");
  if (!header.type || !header.fortranOrder || !header.shape)
    return makeError("malformed header: expected the keys 'descr', "
                     "'fortran_order' and 'shape'");
  return header;
}

/// Removes magic, version and header from the front of `bytes`.
static Expected<Header> consumeHeader(StringRef &bytes) {
  if (!bytes.starts_with(kNpyMagic))
    return makeError("begins with '" + escape(bytes.take_front(6)) +
                     "', not with the magic '\\93NUMPY'; write the file with "
                     "numpy.save");
  if (bytes.size() < 10)
    return makeError("ends after " + Twine(bytes.size()) +
                     " bytes, within the header; the file is truncated");
  unsigned version = bytes[6];
  if (version < 1 || version > 3)
    return makeError("has the format version " + Twine(version) +
                     ", of which only 1 to 3 are known");
  unsigned lengthSize = version == 1 ? 2 : 4;
  size_t begin = 8 + lengthSize;
  if (bytes.size() < begin)
    return makeError("ends after " + Twine(bytes.size()) +
                     " bytes, within the header; the file is truncated");
  size_t length = version == 1
                      ? llvm::support::endian::read16le(bytes.data() + 8)
                      : llvm::support::endian::read32le(bytes.data() + 8);
  if (bytes.size() - begin < length)
    return makeError("has a header of " + Twine(length) + " bytes, but only " +
                     Twine(bytes.size() - begin) +
                     " follow; the file is truncated");
  StringRef text = bytes.substr(begin, length);
  bytes = bytes.drop_front(begin + length);
  return HeaderParser(text).parse();
}

//===----------------------------------------------------------------------===//
// Reading
//===----------------------------------------------------------------------===//

/// Copies elements in Fortran order, first index fastest, to C order.
static void copyFromFortranOrder(StringRef source, Array &target) {
  ArrayRef<int64_t> shape = target.getShape();
  size_t width = getByteWidth(target.getType());
  SmallVector<int64_t, 4> strides(shape.size()), index(shape.size(), 0);
  int64_t stride = 1;
  for (size_t i = 0; i < shape.size(); stride *= shape[i++])
    strides[i] = stride;
  char *out = static_cast<char *>(target.data());
  int64_t offset = 0;
  for (int64_t n = target.getNumElements(); n > 0; --n, out += width) {
    std::memcpy(out, source.data() + offset * width, width);
    for (size_t i = shape.size(); i-- > 0;) {
      offset += strides[i];
      if (++index[i] < shape[i])
        break;
      offset -= strides[i] * shape[i];
      index[i] = 0;
    }
  }
}

/// A byte that is neither 0 nor 1 is no bool to compiled code either.
static Error checkBools(const Array &array) {
  for (auto [i, value] : llvm::enumerate(array.as<uint8_t>()))
    if (value > 1)
      return makeError("element " + Twine(i) + " is the byte " +
                       Twine(unsigned(value)) + ", but a bool is 0 or 1");
  return Error::success();
}

Expected<Array> act::parseNpy(StringRef bytes) {
  Expected<Header> header = consumeHeader(bytes);
  if (!header)
    return header.takeError();
  DType type = *header->type;
  ArrayRef<int64_t> shape = *header->shape;
  std::string what = formatShape(shape) + " " + getName(type).str();
  std::optional<int64_t> count = getNumElements(shape, getByteWidth(type));
  if (!count)
    return makeError("has an array of " + what +
                     ", which no memory can hold; the header is corrupt");
  uint64_t expected = uint64_t(*count) * getByteWidth(type);
  if (bytes.size() != expected)
    return makeError("has " + Twine(bytes.size()) + " bytes of data, but " +
                     what + " takes " + Twine(expected) + "; the file is " +
                     (bytes.size() < expected
                          ? "truncated"
                          : "corrupt or holds more arrays"));
  Array array(type, shape);
  if (*header->fortranOrder)
    copyFromFortranOrder(bytes, array);
  else
    std::memcpy(array.data(), bytes.data(), bytes.size());
  if (type == DType::Bool)
    if (Error error = checkBools(array))
      return error;
  return array;
}

Expected<Array> act::readNpy(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/false,
                                            /*RequiresNullTerminator=*/false);
  if (std::error_code error = buffer.getError())
    return makeError("'" + path + "': cannot be read: " + error.message());
  Expected<Array> array = parseNpy((*buffer)->getBuffer());
  if (!array)
    return makeError("'" + path + "': " + llvm::toString(array.takeError()));
  return array;
}
