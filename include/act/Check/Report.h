// The table that act-check prints, and the verdict on each of its rows.
#ifndef ACT_CHECK_REPORT_H
#define ACT_CHECK_REPORT_H

#include "act/Check/Subject.h"

namespace mlir::act {

/// One measured subject.
struct Row {
  std::string activation;
  /// "forward", or "wrt" and the operand's name.
  std::string operand;
  /// f16, bf16, f32 or f64.
  std::string type;
  const llvm::fltSemantics *semantics;
  Claim claim;
  Measurement measurement;
};

void printHeader(raw_ostream &os);
void printRow(raw_ostream &os, const Row &row);

/// What is wrong with the row, one line each: specials that are wrong, errors
/// beyond the claim of the implementation, or beyond `maxUlps` where it is set.
SmallVector<std::string> getComplaints(const Row &row,
                                       std::optional<double> maxUlps);

/// A value in the fewest decimals that tell it from its neighbours.
std::string formatValue(uint64_t bits, const llvm::fltSemantics &semantics);

} // namespace mlir::act

#endif // ACT_CHECK_REPORT_H
