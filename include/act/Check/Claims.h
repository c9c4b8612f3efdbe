// The bounds that written implementations claim, held to measurements.
#ifndef ACT_CHECK_CLAIMS_H
#define ACT_CHECK_CLAIMS_H

#include "act/Check/Record.h"

namespace mlir::act {

/// Collects the rows of each implementation: at the defaults and the samples of
/// the parameters, for which one claim stands.
///
/// The number of record of a claim is the largest error of its rows' records
/// or, where no row has a record, of the rows themselves, provided that they
/// hold all inputs. A claim below it is false, and one above twice of it is
/// padded. A sample of inputs without a record cannot tell a padded claim, but
/// any row can refute one.
class Claims {
public:
  /// `record` is null where there is none.
  void add(const Row &row, const Record::Entry *record);
  /// What is wrong with the claims, one line each; what a row alone shows is
  /// not said again.
  SmallVector<std::string> getComplaints() const;

private:
  struct Entry {
    double claimed = 0;
    double recorded = 0, measured = 0;
    unsigned rows = 0, recordedRows = 0, exhaustiveRows = 0;
  };
  std::map<std::string, Entry> entries;
};

} // namespace mlir::act

#endif // ACT_CHECK_CLAIMS_H
