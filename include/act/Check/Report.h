// The table that act-check prints, and the verdict on each of its rows.
#ifndef ACT_CHECK_REPORT_H
#define ACT_CHECK_REPORT_H

#include "act/Check/Subject.h"
#include "llvm/Support/JSON.h"

namespace mlir::act {

/// One measured subject.
struct Row {
  std::string activation;
  /// "forward", "wrt" and the operand's name, or "from output".
  std::string operand;
  /// f8E4M3FN, f8E5M2, f16, bf16, f32 or f64.
  std::string type;
  /// The values of the parameters by name; empty where they are the defaults.
  std::map<std::string, double> parameters;
  const llvm::fltSemantics *semantics;
  Claim claim;
  /// The implementation was asked for, and may not be the preferred one.
  bool isNamed = false;
  /// Identifies the code that was measured; see Subject::getCode.
  std::string code;
  /// Identifies the formula it was held to; see Subject::getFormula.
  std::string formula;
  /// All inputs of the type, or of the range, were measured.
  bool exhaustive = false;
  /// The least and the largest input, where not all of the type are meant.
  std::optional<std::pair<double, double>> range;
  /// The CPU whose code it was, where one was asked for.
  std::string target;
  Measurement measurement;
};

/// The row's subject, as it stands in a complaint.
std::string describe(const Row &row);

void printHeader(raw_ostream &os);
void printRow(raw_ostream &os, const Row &row);

/// All of the row, as an object.
llvm::json::Object toJson(const Row &row);

/// What is wrong with the row, one line each: specials that are wrong, errors
/// beyond the claim of the implementation, or beyond `maxUlps` where it is set.
SmallVector<std::string> getComplaints(const Row &row,
                                       std::optional<double> maxUlps);

/// A value in the fewest decimals that tell it from its neighbours.
std::string formatValue(uint64_t bits, const llvm::fltSemantics &semantics);

} // namespace mlir::act

#endif // ACT_CHECK_REPORT_H
