#include "act/Check/Claims.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::act;

void Claims::add(const Row &row, const Record::Entry *record) {
  const Claim &claim = row.claim;
  if ((!claim.maxUlps && !claim.maxError) || !claim.isDirect)
    return;
  Entry &entry = entries[claim.implementation];
  entry.ulps.claimed = claim.maxUlps;
  entry.absolute.claimed = claim.maxError;
  ++entry.rows;
  if (record) {
    ++entry.recordedRows;
    entry.ulps.recorded = std::max(
        entry.ulps.recorded, claim.getUlps(record->normal, record->subnormal));
    entry.absolute.recorded =
        std::max(entry.absolute.recorded, record->absolute);
  }
  const Measurement &m = row.measurement;
  entry.ulps.measured = std::max(
      entry.ulps.measured, claim.getUlps(m.normals.error, m.subnormals.error));
  entry.absolute.measured = std::max(entry.absolute.measured, m.absolute.error);
  entry.exhaustiveRows += row.exhaustive && !row.range && m.inputs;
}

/// `format` is for one number in the claim's unit.
void Claims::judge(StringRef name, const Entry &entry, const Bound &bound,
                   StringRef format, SmallVectorImpl<std::string> &complaints) {
  if (!bound.claimed)
    return;
  bool isRecorded = entry.recordedRows == entry.rows;
  double error = isRecorded ? bound.recorded : bound.measured;
  auto print = [&](double value) {
    return llvm::formatv(format.data(), value).str();
  };
  auto complain = [&](StringRef what) {
    complaints.push_back(
        llvm::formatv("{0}: the claim of {1} is {2}: the number of record is "
                      "{3}",
                      name, print(*bound.claimed), what, print(error))
            .str());
  };
  if (isRecorded && error > *bound.claimed)
    complain("false");
  if (error < *bound.claimed / 2)
    complain("padded");
}

SmallVector<std::string> Claims::getComplaints() const {
  SmallVector<std::string> complaints;
  for (const auto &[name, entry] : entries) {
    // Of rows that lack a record Record complains.
    if (entry.recordedRows != entry.rows &&
        (entry.recordedRows || entry.exhaustiveRows < entry.rows))
      continue;
    judge(name, entry, entry.ulps, "{0:f3} ulp", complaints);
    judge(name, entry, entry.absolute, "{0:e3} absolute", complaints);
  }
  return complaints;
}
