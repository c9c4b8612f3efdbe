// What the program says, one line a function.
#ifndef ACT_CHECKER_REPORT_H
#define ACT_CHECKER_REPORT_H

#include "Sweep.h"
#include <functional>

namespace checker {

/// Prints a verdict, "confirmed", "refuted" or "error", on one line. Returns
/// whether it is "confirmed".
bool report(const char *verdict, const std::string &subject,
            const std::string &text);

/// Runs `work`, which may call foreign code, in a process of its own.
bool isolate(const std::string &subject, const std::function<bool()> &work);

std::string printBits(uint64_t bits);
/// The errors and counts, in half a line.
std::string describe(const Finding &finding);

} // namespace checker

#endif // ACT_CHECKER_REPORT_H
