#include "act/Check/Record.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace mlir::act;

/// What tells a row from the others of a table; none if it is no row.
static std::optional<std::string> getKey(const llvm::json::Object &row) {
  std::string key;
  for (StringRef name : {"activation", "operand", "type", "implementation"}) {
    auto text = row.getString(name);
    if (!text)
      return std::nullopt;
    key += text->str() + " ";
  }
  const llvm::json::Object *parameters = row.getObject("parameters");
  if (!parameters)
    return std::nullopt;
  SmallVector<std::string> values;
  for (auto &[name, value] : *parameters)
    values.push_back(llvm::formatv("{0}={1} ", name.str(), value).str());
  llvm::sort(values);
  for (const std::string &value : values)
    key += value;
  for (StringRef name : {"range", "target"})
    if (const llvm::json::Value *value = row.get(name))
      key += llvm::formatv("{0} {1} ", name, *value).str();
  return key;
}

/// What a class of results has for the largest error, in `unit`; 0 where it has
/// none.
static std::optional<double> getError(const llvm::json::Object &row,
                                      StringRef name, StringRef unit) {
  const llvm::json::Object *extreme = row.getObject(name);
  if (!extreme)
    return std::nullopt;
  // An infinite error is a string, and no record to compare with.
  return extreme->get(unit) ? extreme->getNumber(unit)
                            : std::optional<double>(0);
}

llvm::Error Record::addRow(StringRef path, const llvm::json::Value &value) {
  auto read = [&]() -> std::optional<std::pair<std::string, Entry>> {
    const llvm::json::Object *row = value.getAsObject();
    if (!row)
      return std::nullopt;
    auto key = getKey(*row);
    auto code = row->getString("code"), formula = row->getString("formula");
    auto inputs = row->getInteger("inputs");
    auto normal = getError(*row, "normal", "ulps"),
         subnormal = getError(*row, "subnormal", "ulps"),
         absolute = getError(*row, "absolute", "error");
    auto misrounded = row->getInteger("misrounded");
    if (!key || !code || !formula || !inputs || !normal || !subnormal ||
        !absolute || !misrounded)
      return std::nullopt;
    Entry entry = {
        code->str(), formula->str(), static_cast<uint64_t>(*inputs),    *normal,
        *subnormal,  *absolute,      static_cast<uint64_t>(*misrounded)};
    return std::pair(*key, entry);
  };
  auto row = read();
  if (!row)
    return llvm::createStringError(
        "'" + path + "' has a row that is not one of act-check --json: " +
        llvm::formatv("{0}", value).str());
  // A sweep is the number of record, whichever file comes first.
  Entry &entry = entries[row->first];
  if (row->second.inputs >= entry.inputs)
    entry = row->second;
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

const Record::Entry *Record::find(const Row &row) const {
  std::optional<std::string> key = getKey(toJson(row));
  auto found = key ? entries.find(*key) : entries.end();
  return found == entries.end() ? nullptr : &found->second;
}

SmallVector<std::string> Record::getComplaints(const Row &row) const {
  SmallVector<std::string> complaints;
  auto complain = [&](const Twine &what) {
    complaints.push_back((describe(row) + ": " + what).str());
  };
  const Entry *entry = find(row);
  if (!entry) {
    complain("there is no record; measure it with utils/update-accuracy");
    return complaints;
  }
  if (entry->code != row.code || entry->formula != row.formula) {
    bool other = entry->code != row.code;
    complain(Twine("the record is stale: it is of ") +
             (other ? "code " : "formula ") +
             (other ? entry->code : entry->formula) + ", not " +
             (other ? row.code : row.formula) +
             "; measure it again with utils/update-accuracy");
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
    if (m.inputs == entry->inputs && measured < recorded / 2)
      complain("the record is padded: " + figures);
  };
  if (!m.inputs)
    return complaints;
  compare("normal", m.normals.error, entry->normal);
  compare("subnormal", m.subnormals.error, entry->subnormal);
  return complaints;
}
