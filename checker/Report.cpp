#include "Report.h"
#include <cinttypes>
#include <cstdio>
#include <cstring>
#include <sys/wait.h>
#include <unistd.h>

using namespace checker;

/// Prints a verdict, "confirmed", "refuted" or "error", on one line.
bool checker::report(const char *verdict, const std::string &subject,
                     const std::string &text) {
  bool isConfirmed = std::strcmp(verdict, "confirmed") == 0;
  std::fprintf(isConfirmed ? stdout : stderr, "%s: %s: %s\n", verdict,
               subject.c_str(), text.c_str());
  std::fflush(nullptr);
  return isConfirmed;
}

/// Runs `work`, which may call foreign code, in a process of its own.
bool checker::isolate(const std::string &subject,
                      const std::function<bool()> &work) {
  std::fflush(nullptr);
  pid_t child = fork();
  if (child == 0) {
    bool isConfirmed = work();
    std::fflush(nullptr);
    _exit(isConfirmed ? 0 : 1);
  }
  int status = 0;
  if (child < 0 || waitpid(child, &status, 0) != child)
    return report("error", subject, "cannot start a process");
  if (WIFSIGNALED(status))
    return report("refuted", subject,
                  std::string("calling it ends in '") +
                      strsignal(WTERMSIG(status)) +
                      "'; has it the signature that is certified?");
  return WEXITSTATUS(status) == 0;
}

std::string checker::printBits(uint64_t bits) {
  char text[32];
  std::snprintf(text, sizeof text, "0x%" PRIx64, bits);
  return text;
}

std::string checker::describe(const Finding &finding) {
  std::string text;
  auto add = [&](const char *what, const std::optional<Worst> &worst,
                 const char *unit) {
    if (!worst)
      return;
    char error[32];
    std::snprintf(error, sizeof error, "%.4g", worst->error);
    text += std::string(error) + unit + what + ", ";
  };
  add("", finding.normal, " ulp");
  add(" for subnormals", finding.subnormal, " ulp");
  add(" near roots", finding.nearRoot, "");
  text += std::to_string(finding.misrounded) + " of " +
          std::to_string(finding.inputs) + " misrounded";
  if (finding.wrongSpecials)
    text += ", " + std::to_string(finding.wrongSpecials) + " specials wrong";
  if (finding.undecided)
    text += ", " + std::to_string(finding.undecided) + " undecided";
  return text;
}
