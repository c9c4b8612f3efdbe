#include "act/Check/Record.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace mlir::act;

static std::string getKey(StringRef activation, StringRef operand,
                          StringRef type,
                          const llvm::json::Object &parameters) {
  std::string key = (activation + " " + operand + " " + type).str();
  SmallVector<std::string> values;
  for (auto &[name, value] : parameters)
    values.push_back(llvm::formatv("{0}={1}", name.str(), value).str());
  llvm::sort(values);
  for (const std::string &value : values)
    key += " " + value;
  return key;
}

/// What a class of results has for the largest error; 0 where it has none.
static std::optional<double> getUlps(const llvm::json::Object &row,
                                     StringRef name) {
  const llvm::json::Object *extreme = row.getObject(name);
  if (!extreme)
    return std::nullopt;
  // An infinite error is a string, and no record to compare with.
  return extreme->get("ulps") ? extreme->getNumber("ulps")
                              : std::optional<double>(0);
}

llvm::Error Record::addRow(StringRef path, const llvm::json::Value &value) {
  const llvm::json::Object *row = value.getAsObject();
  auto text = [&](StringRef name) {
    return row ? row->getString(name) : std::nullopt;
  };
  auto activation = text("activation"), operand = text("operand"),
       type = text("type"), code = text("code");
  const llvm::json::Object *parameters =
      row ? row->getObject("parameters") : nullptr;
  auto inputs = row ? row->getInteger("inputs") : std::nullopt;
  auto normal = row ? getUlps(*row, "normal") : std::nullopt;
  auto subnormal = row ? getUlps(*row, "subnormal") : std::nullopt;
  if (!activation || !operand || !type || !code || !parameters || !inputs ||
      !normal || !subnormal)
    return llvm::createStringError(
        "'" + path + "' has a row that is not one of act-check --json: " +
        llvm::formatv("{0}", value).str());
  entries[getKey(*activation, *operand, *type, *parameters)] = {
      code->str(), static_cast<uint64_t>(*inputs), *normal, *subnormal};
  return llvm::Error::success();
}

llvm::Error Record::addFile(StringRef path) {
  auto file = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!file)
    return llvm::createStringError(
        "'" + path + "' cannot be read: " + file.getError().message());
  auto parsed = llvm::json::parse((*file)->getBuffer());
  if (!parsed)
    return llvm::createStringError(
        "'" + path + "' is no JSON: " + llvm::toString(parsed.takeError()));
  const llvm::json::Array *rows = parsed->getAsArray();
  if (!rows)
    return llvm::createStringError(
        "'" + path + "' holds no array; expected what act-check --json prints");
  for (const llvm::json::Value &row : *rows)
    if (llvm::Error error = addRow(path, row))
      return error;
  return llvm::Error::success();
}

SmallVector<std::string> Record::getComplaints(const Row &row) const {
  SmallVector<std::string> complaints;
  auto complain = [&](const Twine &what) {
    complaints.push_back((describe(row) + ": " + what).str());
  };
  llvm::json::Object object = toJson(row);
  auto found = entries.find(getKey(row.activation, row.operand, row.type,
                                   *object.getObject("parameters")));
  if (found == entries.end()) {
    complain("there is no record; measure it with utils/update-accuracy");
    return complaints;
  }
  const Entry &entry = found->second;
  if (entry.code != row.code) {
    complain("the record is stale: it is of code " + entry.code + ", not " +
             row.code + "; measure it again with utils/update-accuracy");
    return complaints;
  }
  const Measurement &m = row.measurement;
  auto compare = [&](StringRef what, double measured, double recorded) {
    auto figures = llvm::formatv("{0:f3} ulp for {1} results, recorded {2:f3}",
                                 measured, what, recorded)
                       .str();
    // Both are rounded upwards, by MPFR, from the same exact value.
    if (measured > recorded * (1 + 1e-9))
      complain("the record is false: " + figures);
    if (m.inputs == entry.inputs && measured < recorded / 2)
      complain("the record is padded: " + figures);
  };
  if (!m.inputs)
    return complaints;
  compare("normal", m.normals.error, entry.normal);
  compare("subnormal", m.subnormals.error, entry.subnormal);
  return complaints;
}
