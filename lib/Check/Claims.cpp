#include "act/Check/Claims.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::act;

void Claims::add(const Row &row, const Record::Entry *record) {
  if (!row.claim.maxUlps || !row.claim.isDirect)
    return;
  Entry &entry = entries[row.claim.implementation];
  entry.claimed = *row.claim.maxUlps;
  ++entry.rows;
  if (record) {
    ++entry.recordedRows;
    entry.recorded =
        std::max({entry.recorded, record->normal, record->subnormal});
  }
  const Measurement &m = row.measurement;
  entry.measured = std::max(entry.measured, m.maxUlps());
  entry.exhaustiveRows += row.exhaustive && !row.range && m.inputs;
}

SmallVector<std::string> Claims::getComplaints() const {
  SmallVector<std::string> complaints;
  for (const auto &named : entries) {
    const Entry &entry = named.second;
    // Of rows that lack a record Record complains.
    bool isRecorded = entry.recordedRows == entry.rows;
    if (!isRecorded &&
        (entry.recordedRows || entry.exhaustiveRows < entry.rows))
      continue;
    double ulps = isRecorded ? entry.recorded : entry.measured;
    auto complain = [&](StringRef what) {
      complaints.push_back(
          llvm::formatv("{0}: the claim of {1:f2} ulp is {2}: the number of "
                        "record is {3:f3} ulp",
                        named.first, entry.claimed, what, ulps)
              .str());
    };
    if (isRecorded && ulps > entry.claimed)
      complain("false");
    if (ulps < entry.claimed / 2)
      complain("padded");
  }
  return complaints;
}
