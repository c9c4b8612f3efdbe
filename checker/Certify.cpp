#include "Report.h"
#include "Sha256.h"
#include "Sweep.h"
#include "Verify.h"
#include <cstdio>
#include <unistd.h>

using namespace checker;

/// A bound for what a sample has shown: half as much again, as it has not seen
/// all inputs.
static double makeBound(double error, bool isExhaustive) {
  return roundUp(isExhaustive ? error : error * 1.5);
}

static void setClaims(FunctionRecord &record, const Finding &finding,
                      bool isExhaustive) {
  record.isExhaustive = isExhaustive;
  record.inputs = finding.inputs;
  record.misrounded = finding.misrounded;
  record.specials = finding.specials;
  record.wrongSpecials = finding.wrongSpecials;
  record.normal = finding.normal;
  record.subnormal = finding.subnormal;
  record.nearRoot = finding.nearRoot;
  record.wrongSpecial = finding.wrongSpecial;
  if (finding.normal)
    record.bound = makeBound(finding.normal->error, isExhaustive);
  if (finding.subnormal)
    record.subnormalBound = makeBound(finding.subnormal->error, isExhaustive);
  for (Root &root : record.roots)
    if (finding.nearRoot)
      root.bound = finding.nearRoot->error * (isExhaustive ? 1.00001 : 1.5);
}

/// Writes a file as a whole or not at all.
static bool writeFile(const std::string &path, const std::string &text) {
  std::string temporary = path + "." + std::to_string(getpid()) + ".tmp";
  FILE *stream = std::fopen(temporary.c_str(), "wb");
  if (!stream)
    return false;
  bool isWritten =
      std::fwrite(text.data(), 1, text.size(), stream) == text.size();
  isWritten &= std::fclose(stream) == 0;
  if (isWritten && std::rename(temporary.c_str(), path.c_str()) == 0)
    return true;
  std::remove(temporary.c_str());
  return false;
}

static bool certifyIsolated(const Options &options, const std::string &file,
                            const std::string &subject) {
  FunctionRecord record = options.record;
  record.symbol = options.operands[1];
  record.prototype =
      options.signature.print(record.symbol, *record.type, record.getNames());
  std::string error, bytes;
  Formula formula;
  if (!record.compile(formula, error))
    return report("error", subject, error);
  Library library;
  void *address = nullptr;
  if (!library.open(file, {record.prototype}, error) ||
      !(address = library.find(record.symbol, error)))
    return report("error", subject, "'" + file + "' " + error);
  CFunction function = CFunction::of(record, address, options.signature);
  bool isExhaustive;
  Finding finding =
      measure(function, record, formula, options.measuring, isExhaustive);
  setClaims(record, finding, isExhaustive);
  Certificate certificate;
  certificate.file = options.operands[0];
  if (!readFile(file, bytes))
    return report("error", subject, "'" + file + "' cannot be read");
  certificate.sha256 = sha256(bytes);
  certificate.functions.push_back(record);
  std::string text = certificate.print();
  if (options.output.empty()) {
    std::fputs(text.c_str(), stdout);
    return true;
  }
  if (!writeFile(options.output, text))
    return report("error", subject,
                  "'" + options.output + "' cannot be written");
  std::printf("certified: %s: %s\n", subject.c_str(),
              describe(finding).c_str());
  return true;
}

bool checker::certify(const Options &options) {
  const std::string &file = options.operands[0];
  std::string subject = file + ": " + options.operands[1];
  return isolate(subject,
                 [&] { return certifyIsolated(options, file, subject); });
}
