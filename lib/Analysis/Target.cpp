// Parsing and verifying descriptions of targets.
#include "act/Analysis/Target.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/raw_ostream.h"
#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace mlir::act;
namespace json = llvm::json;

const OperationCost *TargetDescription::find(StringRef kind) const {
  auto it = operations.find(kind);
  return it == operations.end() ? nullptr : &it->second;
}

double MemoryLevel::getCycles(double bytesRead, double bytesWritten,
                              bool isNonTemporal) const {
  if (isNonTemporal && nonTemporalCopy > 0)
    return (bytesRead + bytesWritten) / nonTemporalCopy;
  // Of a byte read and one written.
  double longer = std::max(1 / read, 1 / write);
  double shorter = std::min(1 / read, 1 / write);
  double share = std::clamp((2 / copy - longer) / shorter, 0.0, 1.0);
  double in = bytesRead / read, out = bytesWritten / write;
  return std::max(in, out) + share * std::min(in, out);
}

const MemoryLevel &TargetDescription::getMemory(double bytes) const {
  for (const MemoryLevel &level : memory)
    if (level.size >= bytes)
      return level;
  return memory.back();
}

/// A JSON path reports literals alone; what is wrong goes into one of these.
static bool isPositive(double value, json::Path path) {
  if (value > 0 && std::isfinite(value))
    return true;
  path.report("expected a number above 0");
  return false;
}

static bool readPositive(json::ObjectMapper &mapper, StringLiteral key,
                         double &value, json::Path path) {
  return mapper.map(key, value) && isPositive(value, path.field(key));
}

/// A key that nobody reads is one misspelt: what it says would be lost.
static bool hasOnly(const json::Value &value, ArrayRef<StringRef> keys,
                    json::Path path) {
  for (auto &entry : *value.getAsObject())
    if (StringRef key = entry.first; !llvm::is_contained(keys, key)) {
      path.field(key).report("is no key that is known here");
      return false;
    }
  return true;
}

/// Left out, it stays as it is.
static bool readOptionalCount(json::ObjectMapper &mapper, StringLiteral key,
                              unsigned &value, json::Path path) {
  int64_t number = value;
  if (!mapper.mapOptional(key, number))
    return false;
  if (number < 0 || number > (1 << 20)) {
    path.field(key).report("expected a number from 0 to 2^20");
    return false;
  }
  value = number;
  return true;
}

static bool readCount(json::ObjectMapper &mapper, StringLiteral key,
                      unsigned &value, json::Path path) {
  int64_t number = 0;
  return mapper.map(key, number) && readOptionalCount(mapper, key, value, path);
}

/// Of a time in cycles, which is computed with step by step.
static constexpr double kMostCycles = 10000;

static bool readProvenance(json::ObjectMapper &mapper, Provenance &provenance,
                           json::Path path) {
  if (!mapper.map("source", provenance.source) ||
      !mapper.map("trust", provenance.trust))
    return false;
  if (provenance.source.empty()) {
    path.field("source").report("expected where the figures come from");
    return false;
  }
  if (!llvm::is_contained({"measured", "published", "estimated"},
                          provenance.trust)) {
    path.field("trust").report(
        "expected \"measured\", \"published\" or \"estimated\"");
    return false;
  }
  return true;
}

/// "fp0|fp1".
static bool readPorts(StringRef text, ArrayRef<std::string> ports,
                      uint32_t &set, json::Path path) {
  SmallVector<StringRef> parts;
  text.split(parts, '|');
  for (StringRef name : parts) {
    const auto *port = llvm::find(ports, name);
    if (port == ports.end()) {
      path.report("names a port that the target lacks");
      return false;
    }
    set |= 1u << (port - ports.begin());
  }
  return true;
}

/// "fp0|fp1", "fp0|fp1*2.5" where a port is occupied for longer than a cycle,
/// "+fp0|fp1" for what is occupied along with the one before, or "&read" for
/// what reads one of its operands.
static bool readMicroOp(StringRef text, ArrayRef<std::string> ports,
                        MicroOp &op, json::Path path) {
  op.isRead = text.consume_front("&");
  op.isAlong = op.isRead || text.consume_front("+");
  auto [names, cycles] = text.split('*');
  if (text.contains('*') && (cycles.getAsDouble(op.cycles) ||
                             !(op.cycles > 0 && op.cycles <= kMostCycles))) {
    path.report("expected cycles above 0, up to 10000, after '*'");
    return false;
  }
  return readPorts(names, ports, op.ports, path);
}

static bool readCost(json::ObjectMapper &mapper, ArrayRef<std::string> ports,
                     OperationCost &cost, json::Path path) {
  std::vector<std::string> uops;
  if (!mapper.mapOptional("uops", uops) ||
      !mapper.mapOptional("latency", cost.latency) ||
      !mapper.mapOptional("cycles_per_element", cost.cyclesPerElement) ||
      !readProvenance(mapper, cost.provenance, path))
    return false;
  if (!(cost.latency >= 0 && cost.latency <= kMostCycles)) {
    path.field("latency").report("expected a number from 0 to 10000");
    return false;
  }
  if (cost.cyclesPerElement != 0 &&
      !isPositive(cost.cyclesPerElement, path.field("cycles_per_element")))
    return false;
  if (cost.cyclesPerElement != 0 && !uops.empty()) {
    path.field("uops").report(
        "expected none beside cycles_per_element: a call occupies no ports");
    return false;
  }
  for (auto [i, text] : llvm::enumerate(uops)) {
    MicroOp op;
    if (!readMicroOp(text, ports, op, path.field("uops").index(i)))
      return false;
    cost.microOps.push_back(op);
  }
  return true;
}

/// One entry of "operations": several kinds of the same cost.
static bool readOperations(const json::Value &value, TargetDescription &target,
                           json::Path path) {
  json::ObjectMapper mapper(value, path);
  std::vector<std::string> kinds;
  OperationCost cost;
  if (!mapper ||
      !hasOnly(
          value,
          {"ops", "uops", "latency", "cycles_per_element", "source", "trust"},
          path) ||
      !mapper.map("ops", kinds) || !readCost(mapper, target.ports, cost, path))
    return false;
  for (auto [i, kind] : llvm::enumerate(kinds))
    if (!target.operations.try_emplace(kind, cost).second) {
      path.field("ops").index(i).report("is described twice");
      return false;
    }
  return true;
}

static bool readLevel(const json::Value &value, MemoryLevel &level,
                      json::Path path) {
  json::ObjectMapper mapper(value, path);
  return mapper &&
         hasOnly(value,
                 {"level", "size", "read", "write", "copy", "non_temporal_copy",
                  "source", "trust"},
                 path) &&
         mapper.map("level", level.name) &&
         mapper.mapOptional("size", level.size) &&
         readPositive(mapper, "read", level.read, path) &&
         readPositive(mapper, "write", level.write, path) &&
         readPositive(mapper, "copy", level.copy, path) &&
         mapper.mapOptional("non_temporal_copy", level.nonTemporalCopy) &&
         (level.nonTemporalCopy == 0 ||
          isPositive(level.nonTemporalCopy, path.field("non_temporal_copy"))) &&
         readProvenance(mapper, level.provenance, path);
}

static bool readMemory(const json::Value &value, TargetDescription &target,
                       json::Path path) {
  const json::Array *levels = value.getAsArray();
  if (!levels || levels->empty()) {
    path.report("expected an array of one level or more");
    return false;
  }
  for (auto [i, element] : llvm::enumerate(*levels)) {
    MemoryLevel level;
    if (!readLevel(element, level, path.index(i)))
      return false;
    bool isLast = i + 1 == levels->size();
    double previous = i ? target.memory.back().size : 0;
    if (isLast ? level.size != 0 : !(level.size > previous)) {
      path.index(i).field("size").report(
          "expected sizes to grow, and the last level to have none");
      return false;
    }
    target.memory.push_back(level);
  }
  return true;
}

static bool readCore(json::ObjectMapper &mapper, TargetDescription &target,
                     json::Path path) {
  std::vector<std::string> schedulers;
  if (!mapper.map("name", target.name) ||
      !mapper.mapOptional("aliases", target.aliases) ||
      !mapper.map("architecture", target.architecture) ||
      !mapper.map("features", target.features) ||
      !readCount(mapper, "vector_bits", target.vectorBits, path) ||
      !readCount(mapper, "vector_registers", target.registers, path) ||
      !readPositive(mapper, "issue_width", target.issueWidth, path) ||
      !readCount(mapper, "window", target.window, path) ||
      !mapper.mapOptional("crowded_share", target.crowdedShare) ||
      !mapper.map("ports", target.ports) ||
      !mapper.mapOptional("schedulers", schedulers) ||
      !readOptionalCount(mapper, "mask_registers", target.maskRegisters,
                         path) ||
      !mapper.mapOptional("ternary_logic", target.hasTernaryLogic) ||
      !readOptionalCount(mapper, "pages_ahead", target.pagesAhead, path) ||
      !readOptionalCount(mapper, "early_lines", target.earlyLines, path) ||
      !mapper.mapOptional("spreads_lines", target.spreadsLines) ||
      !readProvenance(mapper, target.provenance, path))
    return false;
  if (target.vectorBits < 64) {
    path.field("vector_bits").report("expected 64 bits or more");
    return false;
  }
  if (!(target.crowdedShare > 0 && target.crowdedShare <= 1)) {
    path.field("crowded_share").report("expected a number above 0, up to 1");
    return false;
  }
  if (target.ports.empty() || target.ports.size() > 32) {
    path.field("ports").report("expected 1 to 32 names");
    return false;
  }
  for (auto [i, port] : llvm::enumerate(target.ports))
    if (llvm::find(target.ports, port) != target.ports.begin() + i) {
      path.field("ports").index(i).report("is named twice");
      return false;
    }
  if (!llvm::is_contained({"x86_64", "aarch64", "nvptx64"},
                          target.architecture)) {
    path.field("architecture")
        .report("expected \"x86_64\", \"aarch64\" or \"nvptx64\"");
    return false;
  }
  for (auto [i, text] : llvm::enumerate(schedulers))
    if (!readPorts(text, target.ports, target.schedulers.emplace_back(0),
                   path.field("schedulers").index(i)))
      return false;
  return true;
}

static bool readDescription(const json::Value &value, TargetDescription &target,
                            json::Path path) {
  json::ObjectMapper mapper(value, path);
  if (!mapper ||
      !hasOnly(value, {"name",          "aliases",     "architecture",
                       "features",      "vector_bits", "vector_registers",
                       "issue_width",   "window",      "crowded_share",
                       "ports",         "schedulers",  "mask_registers",
                       "ternary_logic", "pages_ahead", "early_lines",
                       "spreads_lines", "source",      "trust",
                       "operations",    "memory"},
               path) ||
      !readCore(mapper, target, path))
    return false;
  const json::Object &object = *value.getAsObject();
  const json::Value *operations = object.get("operations");
  const json::Array *entries = operations ? operations->getAsArray() : nullptr;
  if (!entries) {
    path.field("operations").report("expected an array");
    return false;
  }
  for (auto [i, entry] : llvm::enumerate(*entries))
    if (!readOperations(entry, target, path.field("operations").index(i)))
      return false;
  const json::Value *memory = object.get("memory");
  if (!memory) {
    path.field("memory").report("expected an array of one level or more");
    return false;
  }
  return readMemory(*memory, target, path.field("memory"));
}

llvm::Expected<TargetDescription> mlir::act::parseTarget(StringRef text,
                                                         StringRef origin) {
  llvm::Expected<json::Value> value = json::parse(text);
  if (!value)
    return llvm::createStringError(origin + ": " +
                                   llvm::toString(value.takeError()));
  TargetDescription target;
  json::Path::Root root(origin);
  if (!readDescription(*value, target, root))
    return root.getError();
  return std::move(target);
}

llvm::Expected<TargetDescription> mlir::act::readTarget(StringRef path) {
  auto buffer = llvm::MemoryBuffer::getFile(path);
  if (!buffer)
    return llvm::createStringError("cannot read '" + path +
                                   "': " + buffer.getError().message());
  return parseTarget((*buffer)->getBuffer(), path);
}
