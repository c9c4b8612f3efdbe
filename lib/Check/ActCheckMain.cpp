#include "act/Check/ActCheckMain.h"
#include "Options.h"
#include "act/Check/Record.h"
#include "act/IR/Act.h"
#include "act/InitAll.h"
#include "act/ToolSupport/ToolSupport.h"
#include "mlir/InitAllDialects.h"
#include "mlir/InitAllExtensions.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/TargetSelect.h"
#include <condition_variable>
#include <thread>

using namespace mlir;
using namespace mlir::act;

namespace {
/// Shows how far a row has come, on a terminal.
class Progress {
public:
  Progress(const Row &row, uint64_t total) {
    if (!llvm::sys::Process::StandardErrIsDisplayed())
      return;
    std::string label = row.activation + " " + row.operand + " " + row.type;
    thread = std::thread([this, label, total] {
      std::unique_lock<std::mutex> lock(mutex);
      while (!changed.wait_for(lock, std::chrono::milliseconds(200),
                               [this] { return finished; }))
        llvm::errs() << "\r" << label << " " << done * 100 / total << "%\x1b[K";
      llvm::errs() << "\r\x1b[K";
    });
  }
  ~Progress() {
    {
      std::lock_guard<std::mutex> lock(mutex);
      finished = true;
    }
    changed.notify_one();
    if (thread.joinable())
      thread.join();
  }

  std::atomic<uint64_t> done = 0;

private:
  std::thread thread;
  std::mutex mutex;
  std::condition_variable changed;
  bool finished = false;
};

/// Runs the checks of one command line.
class Checker {
public:
  Checker(MLIRContext &context, const CheckOptions &options)
      : context(context), options(options),
        library(context.getLoadedDialect<ActDialect>()->getLibrary()) {}

  llvm::Error run();
  unsigned numComplaints = 0, numRows = 0;

private:
  llvm::Error addNamed(StringRef name);
  llvm::Error addAll(bool elementary);
  llvm::Error addSubjects(Activation activation, Attribute attribute,
                          bool derivatives);
  llvm::Error measureOne(const Subject &subject, Row &row);
  llvm::Error checkOne(const SubjectOptions &subject, Row row);

  MLIRContext &context;
  const CheckOptions &options;
  Library &library;
  std::vector<std::pair<SubjectOptions, Row>> subjects;
  Record record;
};
} // namespace

/// What the parameters are: as the command line gives them and, if wanted, the
/// definition's samples.
static std::vector<std::map<std::string, double>>
getParameterSets(Activation activation, const CheckOptions &options) {
  std::vector<std::map<std::string, double>> sets = {options.parameters};
  if (!options.parameterSamples || activation.getNumOperands() < 2)
    return sets;
  sets.resize(1 + activation.getSamples(1).size());
  for (unsigned i = 1; i < activation.getNumOperands(); ++i)
    for (auto [n, value] : llvm::enumerate(activation.getSamples(i)))
      sets[n + 1][activation.getOperandName(i)] = value;
  return sets;
}

/// One row a type and set of parameters for the activation itself, and, if
/// wanted, each derivative.
llvm::Error Checker::addSubjects(Activation activation, Attribute attribute,
                                 bool derivatives) {
  int count = derivatives ? activation.getNumOperands() : 0;
  auto sets = getParameterSets(activation, options);
  for (int wrt = -1; wrt < count; ++wrt)
    for (const std::string &type : options.types) {
      SubjectOptions subject;
      subject.activation = attribute;
      llvm::Expected<FloatType> element = parseFloatType(type, &context);
      if (!element)
        return element.takeError();
      subject.type = *element;
      subject.gradient = options.gradient;
      Row row;
      row.activation = activation.getName().str();
      row.operand = "forward";
      row.type = type;
      row.semantics = &subject.type.getFloatSemantics();
      if (wrt >= 0) {
        subject.wrt = wrt;
        row.operand = "wrt " + activation.getOperandName(wrt);
      }
      for (auto &parameters : sets) {
        subject.parameters = row.parameters = parameters;
        subjects.push_back({subject, row});
      }
    }
  return llvm::Error::success();
}

llvm::Error Checker::addNamed(StringRef name) {
  auto found = lookupActivation(library, name);
  if (!found)
    return found.takeError();
  auto [activation, attribute] = *found;
  size_t first = subjects.size();
  if (llvm::Error error =
          addSubjects(activation, attribute, !options.wrt.empty()))
    return error;
  if (options.wrt.empty() || options.wrt == "all")
    return llvm::Error::success();
  // Of all, keep the derivative that was asked for.
  auto isUnwanted = [&](const std::pair<SubjectOptions, Row> &entry) {
    const auto &[subject, row] = entry;
    return !subject.wrt || (row.operand != "wrt " + options.wrt &&
                            std::to_string(*subject.wrt) != options.wrt);
  };
  subjects.erase(
      std::remove_if(subjects.begin() + first, subjects.end(), isUnwanted),
      subjects.end());
  if (subjects.size() > first)
    return llvm::Error::success();
  SmallVector<std::string> names;
  for (unsigned i = 0; i < activation.getNumOperands(); ++i)
    names.push_back(activation.getOperandName(i));
  return llvm::createStringError(
      "'" + activation.getName() + "' has no operand '" + options.wrt +
      "'; expected " + llvm::join(names, ", ") + " or all");
}

/// The activations are those that have an op or come from a file.
llvm::Error Checker::addAll(bool elementary) {
  for (StringRef name : library.getNames()) {
    if (elementary == isForAll(library, name))
      continue;
    auto found = lookupActivation(library, name);
    if (!found)
      return found.takeError();
    if (llvm::Error error =
            addSubjects(found->first, found->second, !elementary))
      return error;
  }
  return llvm::Error::success();
}

llvm::Error Checker::measureOne(const Subject &subject, Row &row) {
  unsigned width = APFloat::semanticsSizeInBits(*row.semantics);
  bool exhaustive = width == 16 || (options.exhaustive && width == 32);
  Samples samples =
      exhaustive ? Samples::exhaustive(*row.semantics)
                 : Samples::stratified(*row.semantics, options.samples,
                                       options.seed, row.claim.near.roots);
  MeasureOptions measureOptions;
  measureOptions.threads = options.threads;
  measureOptions.near = row.claim.near;
  llvm::Expected<Measurement> measurement = [&] {
    Progress progress(row, samples.size());
    measureOptions.done = &progress.done;
    return measure(samples, *row.semantics, subject.getReference(),
                   subject.getFunction(), measureOptions);
  }();
  if (!measurement)
    return measurement.takeError();
  row.measurement = *measurement;
  row.exhaustive = exhaustive;
  return llvm::Error::success();
}

llvm::Error Checker::checkOne(const SubjectOptions &subjectOptions, Row row) {
  llvm::Expected<Subject> subject = Subject::create(&context, subjectOptions);
  if (!subject)
    return subject.takeError();
  row.claim = subject->getClaim();
  row.code = subject->getCode();
  if (!options.dryRun) {
    if (llvm::Error error = subject->compile(&context, subjectOptions))
      return error;
    if (llvm::Error error = measureOne(*subject, row))
      return error;
  }
  if (options.json)
    llvm::outs() << (numRows++ ? ",\n" : "[\n")
                 << llvm::json::Value(toJson(row));
  else
    printRow(llvm::outs(), row);
  SmallVector<std::string> complaints = getComplaints(row, options.maxUlps);
  if (!options.records.empty())
    llvm::append_range(complaints, record.getComplaints(row));
  for (const std::string &complaint : complaints)
    llvm::errs() << "act-check: " << complaint << "\n";
  numComplaints += complaints.size();
  return llvm::Error::success();
}

llvm::Error Checker::run() {
  if (llvm::Error error = addFiles(library, options.libraries))
    return error;
  for (const std::string &name : options.activations)
    if (llvm::Error error = addNamed(name))
      return error;
  for (bool elementary : {false, true})
    if (elementary ? options.elementary : options.all)
      if (llvm::Error error = addAll(elementary))
        return error;
  for (const std::string &file : options.records)
    if (llvm::Error error = record.addFile(file))
      return error;
  if (!options.json)
    printHeader(llvm::outs());
  for (auto &[subject, row] : subjects)
    if (llvm::Error error = checkOne(subject, row))
      return error;
  if (options.json)
    llvm::outs() << (numRows ? "\n]\n" : "[]\n");
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
  if (llvm::Error error = checker.run())
    return errors.report(std::move(error));
  return checker.numComplaints != 0;
}
