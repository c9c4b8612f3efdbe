// Records of measurements: what act-check --json printed, kept beside the
// library.
#ifndef ACT_CHECK_RECORD_H
#define ACT_CHECK_RECORD_H

#include "act/Check/Report.h"

namespace mlir::act {

/// The rows of one or more files, by activation, operand, type and parameters.
class Record {
public:
  /// Reads a file that `act-check --json` wrote. The error is one line.
  llvm::Error addFile(StringRef path);

  /// What is wrong with the recorded row that corresponds to `row`, one line
  /// each: there is none; it was measured on other code (stale); the row has a
  /// larger error (false); or it has less than half of the recorded error over
  /// the same inputs (padded).
  SmallVector<std::string> getComplaints(const Row &row) const;

private:
  struct Entry {
    std::string code;
    uint64_t inputs = 0;
    double normal = 0, subnormal = 0;
  };
  llvm::Error addRow(StringRef path, const llvm::json::Value &value);

  llvm::StringMap<Entry> entries;
};

} // namespace mlir::act

#endif // ACT_CHECK_RECORD_H
