// The bounds that written implementations claim, held to measurements.
#ifndef ACT_CHECK_CLAIMS_H
#define ACT_CHECK_CLAIMS_H

#include "act/Check/Record.h"

namespace mlir::act {

/// Collects the rows of each implementation: at the defaults and the samples of
/// the parameters, for which one claim stands, of an error in ulps, an absolute
/// one, or both.
///
/// The number of record of a claim is the largest error of its rows' records
/// or, where no row has a record, of the rows themselves, provided that they
/// hold all inputs. A claim below it is false, and one above twice of it is
/// padded. A sample of inputs without a record cannot tell a padded claim, but
/// any row can refute one. A claim that all results are exact needs a record
/// over all inputs, with none that is misrounded; and such a record of f16 or
/// bf16 needs the claim.
class Claims {
public:
  /// `record` is null where there is none.
  void add(const Row &row, const Record::Entry *record);
  /// What is wrong with the claims, one line each; what a row alone shows is
  /// not said again.
  SmallVector<std::string> getComplaints() const;

private:
  struct Bound {
    std::optional<double> claimed;
    double recorded = 0, measured = 0;
  };
  struct Entry {
    Bound ulps, absolute;
    unsigned rows = 0, recordedRows = 0, exhaustiveRows = 0;
  };
  /// Of an implementation that claims to be exact, or could at this type: rows
  /// whose record is of a sample, and what is misrounded in the records.
  struct Exactness {
    bool isClaimed = false;
    unsigned sampledRows = 0;
    uint64_t misrounded = 0;
  };
  void addExactness(const Row &row, const Record::Entry &record);
  static void judge(StringRef name, const Entry &entry, const Bound &bound,
                    bool isAbsolute, SmallVectorImpl<std::string> &complaints);

  std::map<std::string, Entry> entries;
  std::map<std::string, Exactness> exactness;
};

} // namespace mlir::act

#endif // ACT_CHECK_CLAIMS_H
