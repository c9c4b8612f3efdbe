// What the machines are like for which code is generated: data, not code.
//
// Each is a file of lib/Targets (embedded in the library) or of the user's; its
// format is described in docs/Targets.md.
#ifndef ACT_ANALYSIS_TARGET_H
#define ACT_ANALYSIS_TARGET_H

#include "mlir/Support/LLVM.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/JSON.h"
#include <string>
#include <vector>

namespace mlir::act {

/// Where a figure comes from, and how far it can be relied on.
struct Provenance {
  std::string source;
  /// "measured" here, "published" elsewhere, or "estimated".
  std::string trust;
};

/// A part of an instruction: it occupies one of several ports.
struct MicroOp {
  /// A bit for each port that can execute it, in the order of
  /// TargetDescription::ports.
  uint32_t ports = 0;
  /// For how long the port takes no other.
  double cycles = 1;
  /// Occupies its port along with the micro-op before it, and is none of its
  /// own: it does not enter the core.
  bool isAlong = false;
  /// What is occupied along reads an operand: until it does, the micro-op
  /// before it keeps its port.
  bool isRead = false;
};

/// What an operation on one full vector of the target costs.
struct OperationCost {
  /// Executed one after the other.
  SmallVector<MicroOp, 2> microOps;
  /// Cycles until the result can be used.
  double latency = 0;
  /// Nonzero for what is called or computed for each element by itself, and not
  /// overlapped: the cycles of one element. There are no micro-ops then.
  double cyclesPerElement = 0;
  Provenance provenance;
};

/// Bytes a cycle and core between the registers and one level of memory.
struct MemoryLevel {
  std::string name;
  /// Bytes that fit; 0 for the last level.
  double size = 0;
  double read = 0, write = 0;
  /// Both together, while as much is read as is written.
  double copy = 0;
  /// The same with stores that go past the caches; 0 where there are none.
  double nonTemporalCopy = 0;
  Provenance provenance;

  /// Cycles to move bytes. How far reads and writes overlap follows from a
  /// copy: not at all if it takes as long as both in turn.
  double getCycles(double bytesRead, double bytesWritten,
                   bool isNonTemporal) const;
};

/// One machine. Times are in cycles of the core (of a streaming multiprocessor,
/// on a GPU), so that frequency does not enter.
struct TargetDescription {
  std::string name;
  /// Other names of LLVM's for which it holds as well.
  std::vector<std::string> aliases;
  /// LLVM's: "x86_64", "aarch64" or "nvptx64".
  std::string architecture;
  /// Instruction sets, as LLVM names them, by which the nearest target is
  /// found.
  std::vector<std::string> features;
  unsigned vectorBits = 0;
  /// Vector registers; constants beyond them are loaded where they are used.
  unsigned registers = 0;
  /// Micro-ops that enter the core in a cycle.
  double issueWidth = 0;
  /// Micro-ops that wait for operands or a port at a time, so that later ones
  /// can overtake them. 0: other threads hide all latencies.
  unsigned window = 0;
  /// The share of it that code sees whose values and constants do not find
  /// room in the registers where vectors are computed side by side.
  double crowdedShare = 1;
  std::vector<std::string> ports;
  /// Registers for masks. With them a selection between the result of an
  /// operation and another value is part of that operation. 0: masks are
  /// vectors.
  unsigned maskRegisters = 0;
  /// Two bitwise operations on three values are one.
  bool hasTernaryLogic = false;
  /// How many pages before its first access a loop beyond the caches touches
  /// one, whose address is translated meanwhile (see act-stream-stores).
  unsigned pagesAhead = 4;
  /// The most lines of an array that a loop beyond the caches asks for before
  /// it computes (see act-stream-stores).
  unsigned earlyLines = 4;
  /// A loop that reads more than those asks amid what it computes (x86 only).
  bool spreadsLines = false;
  /// The sets of ports that share a scheduler, where the port of a micro-op is
  /// chosen when it enters: of its ports the one for which the fewest wait, but
  /// rather one of a scheduler that is not fuller than others. If there are
  /// none, when it is ready: the one that is free first.
  SmallVector<uint32_t, 2> schedulers;
  /// By kind (see getKind in Cost.h).
  llvm::StringMap<OperationCost> operations;
  /// The innermost first.
  std::vector<MemoryLevel> memory;
  Provenance provenance;

  /// The cost of `kind`; null where the description has none.
  const OperationCost *find(StringRef kind) const;
  /// The innermost level that holds `bytes`.
  const MemoryLevel &getMemory(double bytes) const;
};

/// Parses and verifies a description. The error is one line: "origin: key: what
/// is wrong".
llvm::Expected<TargetDescription> parseTarget(StringRef text, StringRef origin);

/// The names of the embedded descriptions, in alphabetical order.
std::vector<std::string> getTargetNames();

struct FoundTarget {
  const TargetDescription *description = nullptr;
  /// "unknown target 'x'; using 'y'", or empty where the target is known.
  std::string note;
};

/// The description of `name`: a CPU or GPU as LLVM names it, "host", or one of
/// the embedded descriptions. Of an unknown one the nearest: of its
/// architecture, and with as many of its features as possible. The error says
/// that there is no description of the architecture, or that LLVM does not know
/// the name.
llvm::Expected<FoundTarget> findTarget(StringRef name);

/// Reads a file of the user's. The error is one line.
llvm::Expected<TargetDescription> readTarget(StringRef path);

/// What an option names: a file (*.json), or what findTarget finds with its
/// `note`.
llvm::Expected<TargetDescription> getTarget(StringRef nameOrFile,
                                            std::string &note);

/// The same for a tool, which prints the note to the standard error.
llvm::Expected<TargetDescription> getTargetForTool(StringRef nameOrFile,
                                                   StringRef tool);

/// Writes a description as parseTarget reads it.
void writeTarget(raw_ostream &os, const TargetDescription &target);

} // namespace mlir::act

#endif // ACT_ANALYSIS_TARGET_H
