#include "Checkpoint.h"
#include "llvm/ADT/bit.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Signals.h"

using namespace mlir;
using namespace mlir::act;
namespace json = llvm::json;

std::atomic<bool> mlir::act::interrupted(false);

void mlir::act::catchInterrupts() {
  llvm::sys::SetInterruptFunction([] { interrupted = true; });
}

//===----------------------------------------------------------------------===//
// A measurement as an array of integers: doubles by their bits, which JSON
// would round or, if infinite, refuse.
//===----------------------------------------------------------------------===//

template <typename Function>
static void forEachNumber(Measurement &m, Function function) {
  for (uint64_t *number :
       {&m.inputs, &m.misrounded, &m.byReference, &m.specials})
    function(*number);
  for (Extreme *e : {&m.normals, &m.subnormals, &m.absolute, &m.nearRoots,
                     &m.wrongSpecials}) {
    auto error = llvm::bit_cast<uint64_t>(e->error);
    for (uint64_t *number : {&e->count, &error, &e->where.input, &e->where.got,
                             &e->where.expected, &e->index})
      function(*number);
    e->error = llvm::bit_cast<double>(error);
  }
}

static json::Array toJson(Measurement measurement) {
  json::Array numbers;
  forEachNumber(measurement,
                [&](uint64_t &number) { numbers.push_back(number); });
  return numbers;
}

static bool fromJson(const json::Array &numbers, Measurement &measurement) {
  size_t next = 0;
  bool valid = true;
  forEachNumber(measurement, [&](uint64_t &number) {
    auto found = next < numbers.size() ? numbers[next].getAsUINT64()
                                       : std::optional<uint64_t>();
    ++next;
    valid &= found.has_value();
    number = found.value_or(0);
  });
  return valid && next == numbers.size();
}

//===----------------------------------------------------------------------===//
// The file
//===----------------------------------------------------------------------===//

llvm::Error Checkpoint::read(const json::Value &value) {
  auto wrong = [&] {
    return llvm::createStringError(
        "'" + path +
        "' is no checkpoint of act-check; remove it or choose "
        "another file");
  };
  const json::Object *object = value.getAsObject();
  const json::Array *list =
      object ? object->getArray("act-check checkpoint") : nullptr;
  if (!list)
    return wrong();
  for (const json::Value &entry : *list) {
    const json::Object *fields = entry.getAsObject();
    if (!fields)
      return wrong();
    auto subject = fields->getString("subject"),
         identity = fields->getString("identity");
    const json::Value *position = fields->get("position");
    const json::Array *numbers = fields->getArray("measurement");
    State state;
    if (!subject || !identity || !position || !position->getAsUINT64() ||
        !numbers || !fromJson(*numbers, state.measurement))
      return wrong();
    state.identity = identity->str();
    state.position = *position->getAsUINT64();
    states[subject->str()] = state;
  }
  return llvm::Error::success();
}

llvm::Error Checkpoint::open(StringRef file) {
  path = file.str();
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (buffer.getError() == std::errc::no_such_file_or_directory)
    return write(); // Fails at once where it cannot be written.
  if (!buffer)
    return llvm::createStringError(
        "'" + path + "' cannot be read: " + buffer.getError().message());
  llvm::Expected<json::Value> parsed = json::parse((*buffer)->getBuffer());
  if (parsed)
    return read(*parsed);
  llvm::consumeError(parsed.takeError());
  return read(nullptr);
}

std::optional<Checkpoint::State> Checkpoint::find(StringRef subject,
                                                  StringRef identity) const {
  auto found = states.find(subject.str());
  if (found == states.end())
    return std::nullopt;
  if (found->second.identity == identity)
    return found->second;
  llvm::errs() << "act-check: " << subject << ": the checkpoint is of other "
               << "code or options; starting anew\n";
  return std::nullopt;
}

llvm::Error Checkpoint::set(StringRef subject, const State &state) {
  states[subject.str()] = state;
  return write();
}

llvm::Error Checkpoint::write() const {
  json::Array list;
  for (auto &[subject, state] : states)
    list.push_back(json::Object{{"subject", subject},
                                {"identity", state.identity},
                                {"position", state.position},
                                {"measurement", toJson(state.measurement)}});
  json::Object object{{"act-check checkpoint", std::move(list)}};
  llvm::Error error = llvm::writeToOutput(path, [&](raw_ostream &os) {
    os << llvm::formatv("{0}\n", json::Value(std::move(object)));
    return llvm::Error::success();
  });
  if (!error)
    return error;
  return llvm::createStringError(
      "'" + path + "' cannot be written: " + llvm::toString(std::move(error)));
}

void Checkpoint::remove() { llvm::sys::fs::remove(path); }
