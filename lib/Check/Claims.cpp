#include "act/Check/Claims.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::act;

/// Whether `record` is over all inputs of the row's type.
static bool isOverAll(const Row &row, const Record::Entry &record) {
  unsigned bits = APFloat::semanticsSizeInBits(*row.semantics);
  return bits < 64 && record.inputs == uint64_t(1) << bits;
}

void Claims::addExactness(const Row &row, const Record::Entry &record) {
  const Claim &claim = row.claim;
  if (!claim.isExact && !claim.mayBeExact)
    return;
  std::string name = claim.implementation;
  if (claim.mayBeExact)
    name += " as " + row.type;
  Exactness &entry = exactness[name];
  entry.isClaimed = claim.isExact;
  entry.misrounded += record.misrounded;
  entry.sampledRows += !claim.isProven && !isOverAll(row, record);
}

void Claims::add(const Row &row, const Record::Entry *record) {
  const Claim &claim = row.claim;
  if (record)
    addExactness(row, *record);
  if ((!claim.maxUlps && !claim.maxError) || !claim.isDirect)
    return;
  std::string name = claim.implementation;
  if (claim.isOfFormula)
    name += " in " + row.type;
  Entry &entry = entries[name];
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

void Claims::judge(StringRef name, const Entry &entry, const Bound &bound,
                   bool isAbsolute, SmallVectorImpl<std::string> &complaints) {
  if (!bound.claimed)
    return;
  bool isRecorded = entry.recordedRows == entry.rows;
  double error = isRecorded ? bound.recorded : bound.measured;
  auto complain = [&](StringRef what) {
    const char *format = isAbsolute
                             ? "{0}: the claim of {1:e3} absolute is {2}: the "
                               "number of record is {3:e3} absolute"
                             : "{0}: the claim of {1:f2} ulp is {2}: the "
                               "number of record is {3:f3} ulp";
    complaints.push_back(
        llvm::formatv(format, name, *bound.claimed, what, error).str());
  };
  if (isRecorded && error > *bound.claimed)
    complain("false");
  if (error < *bound.claimed / 2)
    complain("padded");
}

SmallVector<std::string> Claims::getComplaints() const {
  SmallVector<std::string> complaints;
  for (const auto &[name, entry] : exactness) {
    if (!entry.isClaimed && !entry.misrounded)
      complaints.push_back(name + ": no result of its record is misrounded; "
                                  "expected a claim of that (exact_as)");
    if (entry.isClaimed && entry.misrounded)
      complaints.push_back(llvm::formatv("{0}: claims to be exact; the number "
                                         "of record is {1} misrounded results",
                                         name, entry.misrounded)
                               .str());
    if (entry.isClaimed && entry.sampledRows)
      complaints.push_back(
          llvm::formatv("{0}: claims to be exact, and its record is of a "
                        "sample; expected one of all inputs",
                        name)
              .str());
  }
  for (const auto &[name, entry] : entries) {
    // Of rows that lack a record Record complains.
    if (entry.recordedRows != entry.rows &&
        (entry.recordedRows || entry.exhaustiveRows < entry.rows))
      continue;
    judge(name, entry, entry.ulps, /*isAbsolute=*/false, complaints);
    judge(name, entry, entry.absolute, /*isAbsolute=*/true, complaints);
  }
  return complaints;
}
