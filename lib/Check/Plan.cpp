#include "Plan.h"
#include "act/IR/Act.h"
#include "act/ToolSupport/ToolSupport.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::act;

/// The function that gives the derivative from the activation's result.
static constexpr StringLiteral kFromOutput("from_output");

namespace {
class Planner {
public:
  Planner(MLIRContext &context, const CheckOptions &options)
      : context(context), options(options),
        library(context.getLoadedDialect<ActDialect>()->getLibrary()) {}

  llvm::Error addNamed(StringRef name);
  /// All activations that have an op or come from a file, or else the others.
  llvm::Error addAll(bool elementary, StringRef wanted);
  std::vector<Case> cases;

private:
  llvm::Error addOperands(Activation activation, Attribute attribute,
                          StringRef wanted);
  llvm::Error addFromOutput(Activation activation, SubjectOptions subject);
  llvm::Error addTypes(Activation activation, SubjectOptions subject,
                       StringRef operand);
  llvm::Error addImplementations(const Case &each);

  MLIRContext &context;
  const CheckOptions &options;
  Library &library;
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

/// Whether there is a claim to hold to results of `type`: of the type in which
/// the implementation computes, or that they are the correctly rounded ones.
static bool hasClaim(const Implementation &implementation, FloatType type) {
  std::optional<AccuracyClaim> claim = implementation.getClaim(type);
  bool isNarrow = isa<Float16Type, BFloat16Type>(type);
  if (!implementation.isWritten)
    return claim && !implementation.isTable && (claim->isExact || !isNarrow);
  return claim && (implementation.computeType == type || isNarrow);
}

/// One row for each implementation that is wanted.
llvm::Error Planner::addImplementations(const Case &each) {
  if (options.implementation != "all") {
    cases.push_back(each);
    cases.back().subject.implementation = options.implementation;
    return llvm::Error::success();
  }
  llvm::Expected<Subject> subject = Subject::create(&context, each.subject);
  if (!subject)
    return subject.takeError();
  ArrayRef<Implementation> all = subject->getImplementations();
  for (const Implementation &implementation : all) {
    // What computes in a wider type than it needs to is measured at that type.
    FloatType wide = implementation.computeType, type = each.subject.type;
    if (wide.getWidth() > 32 && type.getWidth() < 64 &&
        &implementation != all.begin())
      continue;
    // The formula stands in only where there is nothing else.
    if (!implementation.isWritten && &implementation != all.begin())
      continue;
    if (options.claims && !hasClaim(implementation, type))
      continue;
    cases.push_back(each);
    cases.back().subject.implementation = implementation.symbol;
  }
  return llvm::Error::success();
}

llvm::Error Planner::addTypes(Activation activation, SubjectOptions subject,
                              StringRef operand) {
  for (const std::string &type : options.types) {
    llvm::Expected<FloatType> element = parseFloatType(type, &context);
    if (!element)
      return element.takeError();
    subject.type = *element;
    Row row;
    row.activation = activation.getName().str();
    row.operand = operand.str();
    row.type = type;
    row.semantics = &subject.type.getFloatSemantics();
    row.range = options.range;
    row.target = options.target;
    for (auto &parameters : getParameterSets(activation, options)) {
      subject.parameters = row.parameters = parameters;
      if (llvm::Error error = addImplementations({subject, row}))
        return error;
    }
  }
  return llvm::Error::success();
}

llvm::Error Planner::addFromOutput(Activation activation,
                                   SubjectOptions subject) {
  std::string text;
  llvm::raw_string_ostream(text) << *activation.getSource().module;
  subject.activation = FormulaAttr::get(
      &context, (activation.getName() + "." + kFromOutput).str(), text);
  return addTypes(activation, subject, "from output");
}

/// Rows for what `wanted` names: an operand for the derivative, from_output, or
/// all for the activation itself and its derivatives; just the activation where
/// it is empty.
llvm::Error Planner::addOperands(Activation activation, Attribute attribute,
                                 StringRef wanted) {
  SubjectOptions subject;
  subject.activation = attribute;
  subject.gradient = options.gradient;
  subject.cpu = options.target;
  if (wanted == kFromOutput && activation.find(kFromOutput))
    return addFromOutput(activation, subject);
  bool all = wanted == "all", found = wanted.empty() || all;
  if (found)
    if (llvm::Error error = addTypes(activation, subject, "forward"))
      return error;
  SmallVector<std::string> names;
  for (unsigned i = 0; i < activation.getNumOperands(); ++i) {
    std::string name = names.emplace_back(activation.getOperandName(i));
    if (!all && wanted != name && wanted != std::to_string(i))
      continue;
    found = true;
    subject.wrt = i;
    if (llvm::Error error = addTypes(activation, subject, "wrt " + name))
      return error;
  }
  if (found)
    return llvm::Error::success();
  return llvm::createStringError(
      "'" + activation.getName() + "' has no operand '" + wanted +
      "'; expected " + llvm::join(names, ", ") + " or all");
}

llvm::Error Planner::addNamed(StringRef name) {
  auto found = lookupActivation(library, name);
  if (!found)
    return found.takeError();
  return addOperands(found->first, found->second, options.wrt);
}

llvm::Error Planner::addAll(bool elementary, StringRef wanted) {
  for (StringRef name : library.getNames()) {
    if (elementary == isForAll(library, name))
      continue;
    auto found = lookupActivation(library, name);
    if (!found)
      return found.takeError();
    if (wanted == kFromOutput && !found->first.find(kFromOutput))
      continue;
    if (llvm::Error error = addOperands(found->first, found->second, wanted))
      return error;
  }
  return llvm::Error::success();
}

llvm::Expected<std::vector<Case>>
mlir::act::planCases(MLIRContext &context, const CheckOptions &options) {
  Planner planner(context, options);
  for (const std::string &name : options.activations)
    if (llvm::Error error = planner.addNamed(name))
      return std::move(error);
  if (options.all)
    if (llvm::Error error = planner.addAll(/*elementary=*/false, "all"))
      return std::move(error);
  if (options.elementary)
    if (llvm::Error error = planner.addAll(/*elementary=*/true, "all"))
      return std::move(error);
  if (options.fromOutput)
    if (llvm::Error error = planner.addAll(/*elementary=*/false, kFromOutput))
      return std::move(error);
  return std::move(planner.cases);
}
