// Calling compiled functions on arrays.
//
// A function's C interface takes a pointer to a descriptor for each memref and
// scalars by value. Descriptors, and several results, come back in one
// structure to which the first argument points; a single scalar comes back by
// value. The engine wraps that once more: pointers to all these values, then
// one to a result that is a value.
#include "act/ExecutionEngine/Jit.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

//===----------------------------------------------------------------------===//
// Checks
//===----------------------------------------------------------------------===//

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

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

namespace {
/// The words of a memref's descriptor: the allocation, the aligned beginning,
/// the offset of the first element, and then sizes and strides.
enum DescriptorWord { kAllocation, kAligned, kOffset, kSizes };

constexpr size_t kWord = sizeof(int64_t);
size_t getNumDescriptorWords(size_t rank) { return kSizes + 2 * rank; }
} // namespace

struct JitCall::State {
  FunctionType type;
  void (*packed)(void **);
  SmallVector<int64_t, 32> descriptors;
  SmallVector<void *, 8> pointers;
  SmallVector<void *, 8> arguments;
  SmallVector<void *, 8> data;
  /// Where each result lies in the bytes of `results`.
  SmallVector<size_t, 2> offsets;
  SmallVector<int64_t, 16> results;
  bool hasResults = false;

  ~State() { discard(); }
  void placeResults();
  void placeArguments(ArrayRef<ArrayView> views);
  char *getResult(size_t index) {
    return reinterpret_cast<char *>(results.data()) + offsets[index];
  }
  int64_t *getDescriptor(size_t index) {
    return reinterpret_cast<int64_t *>(getResult(index));
  }
  bool isOwned(size_t index);
  Array takeShaped(size_t index, ShapedType shaped,
                   SmallVectorImpl<Array> &copied);
  void discard();
};

void JitCall::Delete::operator()(State *state) const { delete state; }

/// Lays the results out as the members of LLVM's structure, each aligned to its
/// own size.
void JitCall::State::placeResults() {
  size_t size = 0;
  for (Type result : type.getResults()) {
    size_t bytes = kWord, alignment = kWord;
    if (auto shaped = dyn_cast<ShapedType>(result))
      bytes = getNumDescriptorWords(shaped.getRank()) * kWord;
    else
      bytes = alignment = getByteWidth(*getDType(result));
    offsets.push_back(llvm::alignTo(size, alignment));
    size = offsets.back() + bytes;
  }
  results.assign(llvm::divideCeil(size, kWord), 0);
}

void JitCall::State::placeArguments(ArrayRef<ArrayView> views) {
  bool byPointer =
      type.getNumResults() > 1 ||
      (type.getNumResults() == 1 && isa<ShapedType>(type.getResult(0)));
  // All memory is set aside first: pointers into it are taken below.
  size_t words = 0;
  for (const ArrayView &view : views)
    words += getNumDescriptorWords(view.shape.size());
  descriptors.reserve(words);
  pointers.reserve(views.size() + 1);
  if (byPointer) {
    pointers.push_back(results.data());
    arguments.push_back(&pointers.back());
  }
  for (auto [view, input] : llvm::zip_equal(views, type.getInputs())) {
    data.push_back(view.data);
    if (!isa<ShapedType>(input)) {
      arguments.push_back(view.data);
      continue;
    }
    int64_t *descriptor = descriptors.end();
    auto address = static_cast<int64_t>(reinterpret_cast<intptr_t>(view.data));
    descriptors.append({address, address, 0});
    llvm::append_range(descriptors, view.shape);
    size_t rank = view.shape.size();
    descriptors.append(rank, 1);
    for (size_t i = rank; i-- > 1;)
      descriptor[kSizes + rank + i - 1] =
          descriptor[kSizes + rank + i] * view.shape[i];
    pointers.push_back(descriptor);
    arguments.push_back(&pointers.back());
  }
  if (!byPointer && type.getNumResults() == 1)
    arguments.push_back(results.data());
}

/// Whether result `index` brought memory that has to be freed: not that of an
/// argument, of a result before it, or of a constant of the module (which MLIR
/// marks with this address).
bool JitCall::State::isOwned(size_t index) {
  constexpr int64_t constantMark = 0xdeadbeef;
  int64_t allocation = getDescriptor(index)[kAllocation];
  if (allocation == constantMark ||
      llvm::is_contained(data, reinterpret_cast<void *>(allocation)))
    return false;
  for (size_t i = 0; i < index; ++i)
    if (isa<ShapedType>(type.getResult(i)) &&
        getDescriptor(i)[kAllocation] == allocation)
      return false;
  return true;
}

void JitCall::State::discard() {
  for (size_t i = 0; hasResults && i < offsets.size(); ++i)
    if (isa<ShapedType>(type.getResult(i)) && isOwned(i))
      std::free(reinterpret_cast<void *>(getDescriptor(i)[kAllocation]));
  hasResults = false;
}

/// Copies a strided array to C order.
static Array copyStrided(DType type, const char *source,
                         ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides) {
  Array copy(type, sizes);
  size_t width = getByteWidth(type);
  SmallVector<int64_t, 4> index(sizes.size(), 0);
  char *target = static_cast<char *>(copy.data());
  int64_t offset = 0;
  for (int64_t n = copy.getNumElements(); n > 0; --n, target += width) {
    std::memcpy(target, source + offset * static_cast<int64_t>(width), width);
    for (size_t i = sizes.size(); i-- > 0;) {
      offset += strides[i];
      if (++index[i] < sizes[i])
        break;
      offset -= strides[i] * sizes[i];
      index[i] = 0;
    }
  }
  return copy;
}

static bool isContiguous(ArrayRef<int64_t> sizes, ArrayRef<int64_t> strides) {
  int64_t expected = 1;
  for (size_t i = sizes.size(); i-- > 0; expected *= sizes[i])
    if (sizes[i] > 1 && strides[i] != expected)
      return false;
  return true;
}

/// Result `index` as an array of its own. Memory that it leaves behind is put
/// into `copied`.
Array JitCall::State::takeShaped(size_t index, ShapedType shaped,
                                 SmallVectorImpl<Array> &copied) {
  int64_t *descriptor = getDescriptor(index);
  size_t rank = shaped.getRank();
  DType elementType = *getDType(shaped.getElementType());
  ArrayRef<int64_t> sizes(descriptor + kSizes, rank);
  ArrayRef<int64_t> strides(descriptor + kSizes + rank, rank);
  char *first =
      reinterpret_cast<char *>(descriptor[kAligned]) +
      descriptor[kOffset] * static_cast<int64_t>(getByteWidth(elementType));
  if (!isOwned(index))
    return copyStrided(elementType, first, sizes, strides);
  Array whole(elementType, sizes,
              reinterpret_cast<void *>(descriptor[kAllocation]), first);
  if (isContiguous(sizes, strides))
    return whole;
  Array copy = copyStrided(elementType, first, sizes, strides);
  copied.push_back(std::move(whole));
  return copy;
}

void JitCall::run() {
  state->discard();
  state->packed(state->arguments.data());
  state->hasResults = true;
}

SmallVector<Array> JitCall::take() {
  // What was copied is freed last, as results may share memory.
  SmallVector<Array> arrays, copied;
  for (auto [i, result] : llvm::enumerate(state->type.getResults())) {
    if (auto shaped = dyn_cast<ShapedType>(result)) {
      arrays.push_back(state->takeShaped(i, shaped, copied));
      continue;
    }
    Array scalar(*getDType(result), {});
    std::memcpy(scalar.data(), state->getResult(i), scalar.getNumBytes());
    arrays.push_back(std::move(scalar));
  }
  state->hasResults = false;
  return arrays;
}

Expected<JitCall> JitFunction::bind(ArrayRef<ArrayView> arguments) const {
  if (Error error = check(arguments))
    return error;
  JitCall call;
  call.state.reset(new JitCall::State());
  call.state->type = type;
  call.state->packed = packed;
  call.state->placeResults();
  call.state->placeArguments(arguments);
  return call;
}

Expected<SmallVector<Array>>
JitFunction::call(ArrayRef<ArrayView> arguments) const {
  Expected<JitCall> bound = bind(arguments);
  if (!bound)
    return bound.takeError();
  bound->run();
  return bound->take();
}
