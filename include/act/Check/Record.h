// Records of measurements: what act-check --json printed, kept beside the
// library.
#ifndef ACT_CHECK_RECORD_H
#define ACT_CHECK_RECORD_H

#include "act/Check/Report.h"

namespace mlir::act {

/// The rows of one or more files, by activation, operand, type, parameters,
/// implementation, range of inputs and target.
class Record {
public:
  struct Entry {
    std::string code, formula;
    uint64_t inputs = 0;
    /// The largest errors in ulps.
    double normal = 0, subnormal = 0;
    /// The largest absolute error.
    double absolute = 0;
    uint64_t misrounded = 0;
  };

  /// Reads a file that `act-check --json` wrote. Of two rows for the same, that
  /// with more inputs counts. The error is one line.
  llvm::Error addFile(StringRef path);

  /// The recorded row that corresponds to `row`, or null.
  const Entry *find(const Row &row) const;
  /// What is wrong with it, one line each: there is none; it was measured on
  /// other code or held to another formula (stale); the row has a larger error
  /// (false); or it has less than half of the recorded error over as many
  /// inputs (padded).
  SmallVector<std::string> getComplaints(const Row &row) const;

private:
  llvm::Error addRow(StringRef path, const llvm::json::Value &value);

  llvm::StringMap<Entry> entries;
};

} // namespace mlir::act

#endif // ACT_CHECK_RECORD_H
