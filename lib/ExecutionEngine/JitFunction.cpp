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

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

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
  /// Null where the host's memory is used.
  DeviceMemory *memory;
  SmallVector<ArrayView, 4> views;
  SmallVector<int64_t, 32> descriptors;
  SmallVector<void *, 8> pointers;
  SmallVector<void *, 8> arguments;
  /// Where the elements of each argument are.
  SmallVector<void *, 8> data;
  /// Where each result lies in the bytes of `results`.
  SmallVector<size_t, 2> offsets;
  SmallVector<int64_t, 16> results;
  bool hasResults = false;

  ~State();
  void placeResults();
  void placeArguments();
  char *getResult(size_t index) {
    return reinterpret_cast<char *>(results.data()) + offsets[index];
  }
  int64_t *getDescriptor(size_t index) {
    return reinterpret_cast<int64_t *>(getResult(index));
  }
  bool isConstant(size_t index);
  bool isOwned(size_t index);
  Array takeShaped(size_t index, ShapedType shaped,
                   SmallVectorImpl<Array> &copied);
  Array download(size_t index, ShapedType shaped);
  void downloadArguments();
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

void JitCall::State::placeArguments() {
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
    bool isScalar = !isa<ShapedType>(input);
    data.push_back(memory && !isScalar
                       ? memory->upload(view.data, view.getNumBytes())
                       : view.data);
    if (isScalar) {
      arguments.push_back(view.data);
      continue;
    }
    int64_t *descriptor = descriptors.end();
    auto address =
        static_cast<int64_t>(reinterpret_cast<intptr_t>(data.back()));
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

/// Whether result `index` is a constant of the module, which MLIR marks with
/// this address. It is in the host's memory.
bool JitCall::State::isConstant(size_t index) {
  constexpr int64_t constantMark = 0xdeadbeef;
  return getDescriptor(index)[kAllocation] == constantMark;
}

/// Whether result `index` brought memory that has to be freed: not that of an
/// argument, of a result before it, or of a constant.
bool JitCall::State::isOwned(size_t index) {
  int64_t allocation = getDescriptor(index)[kAllocation];
  if (isConstant(index) ||
      llvm::is_contained(data, reinterpret_cast<void *>(allocation)))
    return false;
  for (size_t i = 0; i < index; ++i)
    if (isa<ShapedType>(type.getResult(i)) &&
        getDescriptor(i)[kAllocation] == allocation)
      return false;
  return true;
}

void JitCall::State::discard() {
  for (size_t i = 0; hasResults && i < offsets.size(); ++i) {
    if (!isa<ShapedType>(type.getResult(i)) || !isOwned(i))
      continue;
    auto *allocation = reinterpret_cast<void *>(getDescriptor(i)[kAllocation]);
    if (memory)
      memory->free(allocation);
    else
      std::free(allocation);
  }
  hasResults = false;
}

JitCall::State::~State() {
  discard();
  for (auto [address, input] : llvm::zip(data, type.getInputs()))
    if (memory && isa<ShapedType>(input))
      memory->free(address);
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

/// Result `index` from the device: all from its first element to its last, of
/// which those between its strides are dropped.
Array JitCall::State::download(size_t index, ShapedType shaped) {
  int64_t *descriptor = getDescriptor(index);
  size_t rank = shaped.getRank();
  DType elementType = *getDType(shaped.getElementType());
  ArrayRef<int64_t> sizes(descriptor + kSizes, rank);
  ArrayRef<int64_t> strides(descriptor + kSizes + rank, rank);
  int64_t count = 1;
  for (auto [size, stride] : llvm::zip_equal(sizes, strides))
    count += (size - 1) * stride;
  if (llvm::is_contained(sizes, 0))
    return Array(elementType, sizes);
  Array span(elementType, {count});
  memory->download(span.data(),
                   reinterpret_cast<char *>(descriptor[kAligned]) +
                       descriptor[kOffset] *
                           static_cast<int64_t>(getByteWidth(elementType)),
                   span.getNumBytes());
  return copyStrided(elementType, static_cast<const char *>(span.data()), sizes,
                     strides);
}

void JitCall::State::downloadArguments() {
  for (auto [view, address, input] :
       llvm::zip_equal(views, data, type.getInputs()))
    if (isa<MemRefType>(input))
      memory->download(view.data, address, view.getNumBytes());
}

Error JitCall::wait() {
  return state->memory ? state->memory->wait() : Error::success();
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
      bool isOnDevice = state->memory && !state->isConstant(i);
      arrays.push_back(isOnDevice ? state->download(i, shaped)
                                  : state->takeShaped(i, shaped, copied));
      continue;
    }
    Array scalar(*getDType(result), {});
    std::memcpy(scalar.data(), state->getResult(i), scalar.getNumBytes());
    arrays.push_back(std::move(scalar));
  }
  if (state->memory) {
    state->downloadArguments();
    state->discard();
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
  call.state->memory = memory;
  call.state->views.append(arguments.begin(), arguments.end());
  call.state->placeResults();
  call.state->placeArguments();
  return call;
}

Expected<SmallVector<Array>>
JitFunction::call(ArrayRef<ArrayView> arguments) const {
  Expected<JitCall> bound = bind(arguments);
  if (!bound)
    return bound.takeError();
  bound->run();
  SmallVector<Array> results = bound->take();
  if (Error error = bound->wait())
    return std::move(error);
  return std::move(results);
}
