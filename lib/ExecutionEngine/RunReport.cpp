// What act-run does with the results of a call.
#include "RunReport.h"
#include "act/ExecutionEngine/Npy.h"
#include "act/ExecutionEngine/Report.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir;
using namespace mlir::act;
using llvm::Error;
using llvm::Expected;

static Error makeError(const Twine &message) {
  return llvm::createStringError(llvm::inconvertibleErrorCode(), message);
}

SmallVector<ArrayView> act::getViews(ArrayRef<Array> arrays) {
  return llvm::map_to_vector(arrays,
                             [](const Array &array) { return array.view(); });
}

static void printExtreme(const Array &result, const Extreme &extreme,
                         const char *format, StringRef label) {
  llvm::outs() << label << llvm::format(format, extreme.error);
  if (extreme.error > 0)
    llvm::outs() << " at " << formatPosition(result.getShape(), extreme.index);
}

static Error compareResult(const RunOptions &options, const Array &result,
                           StringRef path, unsigned index) {
  Expected<Array> reference = readNpy(path);
  if (!reference)
    return reference.takeError();
  Tolerance tolerance{options.rtol, options.atol, options.maxUlps};
  auto compared = compare(result.view(), reference->view(), tolerance);
  if (!compared)
    return makeError("'" + path + "' " + llvm::toString(compared.takeError()));
  llvm::outs() << "result " << index << " against " << path << ": ";
  printExtreme(result, compared->absolute, "%.3g", "max abs error ");
  printExtreme(result, compared->relative, "%.3g", ", max rel error ");
  if (isFloat(result.getType()))
    printExtreme(result, compared->ulps, "%.2f", ", max ulps ");
  llvm::outs() << '\n';
  if (compared->numFailures == 0)
    return Error::success();
  int64_t first = compared->firstFailure;
  std::string message;
  llvm::raw_string_ostream(message)
      << "result " << index << " differs from '" << path << "' in "
      << compared->numFailures << " of " << compared->numElements
      << " elements, first at " << formatPosition(result.getShape(), first)
      << ": found " << formatElement(result.view(), first) << ", expected "
      << formatElement(reference->view(), first) << " (rtol "
      << llvm::format("%g, atol %g, %g ulps)", tolerance.rtol, tolerance.atol,
                      tolerance.maxUlps);
  return makeError(message);
}

static Error classify(const Array &result, StringRef path) {
  Expected<Array> labels = readNpy(path);
  if (!labels)
    return labels.takeError();
  auto correct = countCorrect(result.view(), labels->view());
  if (!correct)
    return makeError("'" + path + "' " + llvm::toString(correct.takeError()));
  int64_t total = labels->getNumElements();
  llvm::outs() << "accuracy: " << *correct << " of " << total
               << llvm::format(" (%.2f%%)\n",
                               total ? 100.0 * *correct / total : 0.0);
  return Error::success();
}

Error act::reportResults(const RunOptions &options, ArrayRef<Array> results) {
  if (!options.outputs.empty())
    if (Error error =
            writeNpys(SmallVector<std::string>(options.outputs.begin(),
                                               options.outputs.end()),
                      getViews(results)))
      return error;
  bool isUsed = !options.outputs.empty() || !options.expected.empty() ||
                !options.labels.empty() || options.time.getNumOccurrences() > 0;
  if (options.print || !isUsed)
    for (auto [i, result] : llvm::enumerate(results)) {
      if (results.size() > 1)
        llvm::outs() << "result " << i << ":\n";
      printArray(llvm::outs(), result.view());
      llvm::outs() << '\n';
    }
  Error failures = Error::success();
  for (auto [i, path] : llvm::enumerate(options.expected))
    failures = llvm::joinErrors(std::move(failures),
                                compareResult(options, results[i], path, i));
  if (!options.labels.empty())
    failures = llvm::joinErrors(std::move(failures),
                                classify(results[0], options.labels));
  return failures;
}
