#include "act/Check/ActCheckMain.h"
#include "Checkpoint.h"
#include "Plan.h"
#include "Progress.h"
#include "act/Check/Claims.h"
#include "act/Check/Record.h"
#include "act/IR/Act.h"
#include "act/InitAll.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// Runs the checks of one command line.
class Checker {
public:
  Checker(MLIRContext &context, const CheckOptions &options)
      : context(context), options(options),
        library(context.getLoadedDialect<ActDialect>()->getLibrary()) {}

  llvm::Error run();
  unsigned numComplaints = 0, numRows = 0;

private:
  llvm::Expected<Samples> makeSamples(const Row &row);
  std::string identify(const Row &row, const Subject *doubles,
                       const Samples &samples) const;
  llvm::Error measureOne(const Case &each, const Subject &subject,
                         const Samples &samples, Row &row);
  llvm::Error measureFrom(const Checkpoint::State &state,
                          const Subject &subject, const Subject *doubles,
                          const Samples &samples, Row &row);
  llvm::Error checkOne(const Case &each);
  void complain(ArrayRef<std::string> complaints);

  MLIRContext &context;
  const CheckOptions &options;
  Library &library;
  Record record;
  Claims claims;
  Checkpoint checkpoint;
};
} // namespace

void Checker::complain(ArrayRef<std::string> complaints) {
  for (const std::string &complaint : complaints)
    llvm::errs() << "act-check: " << complaint << "\n";
  numComplaints += complaints.size();
}

llvm::Expected<Samples> Checker::makeSamples(const Row &row) {
  Samples samples =
      row.exhaustive ? Samples::exhaustive(*row.semantics)
                     : Samples::stratified(*row.semantics, options.samples,
                                           options.seed, row.claim.near.roots);
  if (!row.exhaustive)
    for (double input : options.at)
      samples.add(input);
  if (options.range &&
      !samples.restrictTo(options.range->first, options.range->second))
    return llvm::createStringError("there is no " + row.type +
                                   " in the range of --range");
  return samples;
}

/// What a checkpoint has to agree with.
std::string Checker::identify(const Row &row, const Subject *doubles,
                              const Samples &samples) const {
  return llvm::formatv("code {0}, formula {1}, f64 code {2}, gradient {3}, "
                       "target {4}, {5} samples from {6:x}, seed {7}",
                       row.code, row.formula,
                       doubles ? doubles->getCode() : "none", options.gradient,
                       options.target, samples.size(), samples[0],
                       row.exhaustive ? 0 : options.seed)
      .str();
}

llvm::Error Checker::measureFrom(const Checkpoint::State &state,
                                 const Subject &subject, const Subject *doubles,
                                 const Samples &samples, Row &row) {
  MeasureOptions measureOptions;
  measureOptions.threads = options.threads;
  measureOptions.near = row.claim.near;
  measureOptions.begin = state.position;
  measureOptions.before = state.measurement;
  std::optional<DoubleReference> reference;
  if (doubles) {
    reference = DoubleReference{doubles->getFunction(),
                                doubles->getReference().clone()};
    measureOptions.doubles = &*reference;
  }
  std::string label = describe(row);
  if (checkpoint.isOpen()) {
    measureOptions.stop = &interrupted;
    measureOptions.checkpoint = [&](uint64_t position, const Measurement &m) {
      return checkpoint.set(label, {state.identity, position, m});
    };
  }
  llvm::Expected<Measurement> measurement = [&] {
    Progress progress(label, state.position, samples.size(), options.progress);
    measureOptions.done = &progress.done;
    return measure(samples, *row.semantics, subject.getReference(),
                   subject.getFunction(), measureOptions);
  }();
  if (!measurement)
    return measurement.takeError();
  row.measurement = *measurement;
  return llvm::Error::success();
}

llvm::Error Checker::measureOne(const Case &each, const Subject &subject,
                                const Samples &samples, Row &row) {
  std::optional<Subject> doubles;
  if (row.exhaustive && row.semantics == &APFloat::IEEEsingle()) {
    SubjectOptions wide = subject.atDouble(each.subject);
    llvm::Expected<Subject> created = Subject::create(&context, wide);
    if (!created)
      return created.takeError();
    doubles = std::move(*created);
    if (llvm::Error error = doubles->compile(&context, wide))
      return error;
  }
  Checkpoint::State state;
  std::string identity = identify(row, doubles ? &*doubles : nullptr, samples);
  if (checkpoint.isOpen())
    if (auto found = checkpoint.find(describe(row), identity)) {
      state = *found;
      llvm::errs() << "act-check: " << describe(row) << ": going on from "
                   << llvm::formatv("{0:f1}%",
                                    100.0 * state.position / samples.size())
                   << "\n";
    }
  state.identity = identity;
  return measureFrom(state, subject, doubles ? &*doubles : nullptr, samples,
                     row);
}

llvm::Error Checker::checkOne(const Case &each) {
  llvm::Expected<Subject> subject = Subject::create(&context, each.subject);
  if (!subject)
    return subject.takeError();
  Row row = each.row;
  row.claim = subject->getClaim();
  row.isNamed = !each.subject.implementation.empty();
  row.code = subject->getCode();
  row.formula = subject->getFormula();
  unsigned width = APFloat::semanticsSizeInBits(*row.semantics);
  row.exhaustive = width <= 16 || (options.exhaustive && width == 32);
  if (!options.dryRun) {
    if (llvm::Error error = subject->compile(&context, each.subject))
      return error;
    llvm::Expected<Samples> samples = makeSamples(row);
    if (!samples)
      return samples.takeError();
    if (llvm::Error error = measureOne(each, *subject, *samples, row))
      return error;
  }
  if (options.json)
    llvm::outs() << (numRows++ ? ",\n" : "[\n")
                 << llvm::json::Value(toJson(row));
  else
    printRow(llvm::outs(), row);
  complain(getComplaints(row, options.maxUlps));
  if (!options.records.empty())
    complain(record.getComplaints(row));
  if (options.claims)
    claims.add(row, record.find(row));
  return llvm::Error::success();
}

llvm::Error Checker::run() {
  if (llvm::Error error = addFiles(library, options.libraries))
    return error;
  llvm::Expected<std::vector<Case>> cases = planCases(context, options);
  if (!cases)
    return cases.takeError();
  for (const std::string &file : options.records)
    if (llvm::Error error = record.addFile(file))
      return error;
  if (!options.checkpoint.empty()) {
    if (llvm::Error error = checkpoint.open(options.checkpoint))
      return error;
    catchInterrupts();
  }
  if (!options.json)
    printHeader(llvm::outs());
  for (const Case &each : *cases)
    if (llvm::Error error = checkOne(each))
      return error;
  complain(claims.getComplaints());
  if (options.json)
    llvm::outs() << (numRows ? "\n]\n" : "[]\n");
  if (checkpoint.isOpen())
    checkpoint.remove();
  return llvm::Error::success();
}

int mlir::act::actCheckMain(int argc, char **argv) {
  llvm::Expected<CheckOptions> options = parseOptions(argc, argv);
  if (!options) {
    llvm::errs() << "act-check: " << llvm::toString(options.takeError())
                 << "\n";
    return 1;
  }
  DialectRegistry registry;
  mlir::registerAllDialects(registry);
  mlir::registerAllExtensions(registry);
  act::registerAllDialects(registry);
  MLIRContext context(registry, MLIRContext::Threading::DISABLED);
  context.loadDialect<ActDialect, func::FuncDialect, arith::ArithDialect>();
  OneLineErrors errors("act-check", &context);
  Checker checker(context, *options);
  if (llvm::Error error = checker.run()) {
    int status = errors.report(std::move(error));
    if (!interrupted)
      return status;
    llvm::errs() << "act-check: the same command goes on from '"
                 << options->checkpoint << "'\n";
    return 130;
  }
  return checker.numComplaints != 0;
}
