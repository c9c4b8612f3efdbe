// What a command line of act-check measures.
#ifndef ACT_LIB_CHECK_PLAN_H
#define ACT_LIB_CHECK_PLAN_H

#include "Options.h"
#include "act/Check/Report.h"

namespace mlir::act {

/// One row, not yet measured.
struct Case {
  SubjectOptions subject;
  Row row;
};

/// The rows in the order of the table. The error is one line.
llvm::Expected<std::vector<Case>> planCases(MLIRContext &context,
                                            const CheckOptions &options);

} // namespace mlir::act

#endif // ACT_LIB_CHECK_PLAN_H
