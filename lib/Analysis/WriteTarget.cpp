// Writing a description of a target.
#include "act/Analysis/Target.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"
#include <map>

using namespace mlir;
using namespace mlir::act;
namespace json = llvm::json;

static std::string print(double value) {
  std::string text;
  llvm::raw_string_ostream(text) << llvm::format("%.6g", value);
  return text;
}

static std::string print(uint32_t set, ArrayRef<std::string> ports) {
  std::string text;
  for (auto [i, port] : llvm::enumerate(ports))
    if (set >> i & 1)
      text += (text.empty() ? "" : "|") + port;
  return text;
}

static std::string print(const MicroOp &op, ArrayRef<std::string> ports) {
  return (op.isRead    ? "&"
          : op.isAlong ? "+"
                       : "") +
         print(op.ports, ports) +
         (op.cycles != 1 ? "*" + print(op.cycles) : "");
}

namespace {
/// Writes JSON with one entry of a list on a line.
class Writer {
public:
  Writer(raw_ostream &os, const TargetDescription &target)
      : os(os), target(target) {}
  void write();

private:
  static std::string quote(StringRef text) {
    return llvm::formatv("{0}", json::Value(text));
  }
  static std::string quoteAll(ArrayRef<std::string> texts) {
    std::vector<std::string> quoted;
    for (const std::string &text : texts)
      quoted.push_back(quote(text));
    return "[" + llvm::join(quoted, ", ") + "]";
  }
  static std::string print(const Provenance &provenance) {
    return "\"source\": " + quote(provenance.source) +
           ", \"trust\": " + quote(provenance.trust);
  }
  std::string printCost(const OperationCost &cost) const;
  void writeOperations();
  void writeMemory();

  raw_ostream &os;
  const TargetDescription &target;
};
} // namespace

/// All of an entry but the kinds.
std::string Writer::printCost(const OperationCost &cost) const {
  std::vector<std::string> uops;
  for (const MicroOp &op : cost.microOps)
    uops.push_back(::print(op, target.ports));
  std::string text =
      cost.cyclesPerElement > 0
          ? "\"cycles_per_element\": " + ::print(cost.cyclesPerElement)
          : "\"uops\": " + quoteAll(uops) +
                ", \"latency\": " + ::print(cost.latency);
  return text + ",\n     " + print(cost.provenance);
}

void Writer::writeOperations() {
  // Kinds of the same cost share an entry.
  std::map<std::string, std::vector<std::string>> entries;
  for (auto &entry : target.operations)
    entries[printCost(entry.getValue())].push_back(entry.getKey().str());
  os << "  \"operations\": [\n";
  const char *separator = "";
  for (auto &[cost, kinds] : entries) {
    llvm::sort(kinds);
    os << separator << "    {\"ops\": " << quoteAll(kinds) << ",\n     " << cost
       << "}";
    separator = ",\n";
  }
  os << "\n  ],\n";
}

void Writer::writeMemory() {
  os << "  \"memory\": [\n";
  const char *separator = "";
  for (const MemoryLevel &level : target.memory) {
    os << separator << "    {\"level\": " << quote(level.name);
    if (level.size)
      os << llvm::format(", \"size\": %.0f", level.size);
    os << ", \"read\": " << ::print(level.read)
       << ", \"write\": " << ::print(level.write)
       << ", \"copy\": " << ::print(level.copy);
    if (level.nonTemporalCopy)
      os << ", \"non_temporal_copy\": " << ::print(level.nonTemporalCopy);
    os << ",\n     " << print(level.provenance) << "}";
    separator = ",\n";
  }
  os << "\n  ]\n";
}

void Writer::write() {
  std::vector<std::string> schedulers;
  for (uint32_t set : target.schedulers)
    schedulers.push_back(::print(set, target.ports));
  os << "{\n  \"name\": " << quote(target.name)
     << ",\n  \"aliases\": " << quoteAll(target.aliases)
     << ",\n  \"architecture\": " << quote(target.architecture)
     << ",\n  \"features\": " << quoteAll(target.features)
     << ",\n  \"vector_bits\": " << target.vectorBits
     << ",\n  \"vector_registers\": " << target.registers
     << ",\n  \"issue_width\": " << ::print(target.issueWidth)
     << ",\n  \"window\": " << target.window
     << ",\n  \"crowded_share\": " << ::print(target.crowdedShare)
     << ",\n  \"ports\": " << quoteAll(target.ports)
     << (schedulers.empty() ? ""
                            : ",\n  \"schedulers\": " + quoteAll(schedulers))
     << ",\n  \"mask_registers\": " << target.maskRegisters
     << ",\n  \"ternary_logic\": "
     << (target.hasTernaryLogic ? "true" : "false")
     << ",\n  \"pages_ahead\": " << target.pagesAhead
     << ",\n  \"early_lines\": " << target.earlyLines
     << (target.spreadsLines ? ",\n  \"spreads_lines\": true" : "") << ",\n  "
     << print(target.provenance) << ",\n";
  writeOperations();
  writeMemory();
  os << "}\n";
}

void mlir::act::writeTarget(raw_ostream &os, const TargetDescription &target) {
  Writer(os, target).write();
}
