#include "act/Facts/Explanation.h"
#include <cmath>
#include <limits>

using namespace mlir;
using namespace mlir::act;

StringRef mlir::act::describe(Direction direction) {
  switch (direction) {
  case Direction::Constant:
    return "constant";
  case Direction::Rises:
    return "rises";
  case Direction::Falls:
    return "falls";
  case Direction::NeverFalls:
    return "never falls";
  case Direction::NeverRises:
    return "never rises";
  case Direction::Neither:
    return "not monotone";
  }
  llvm_unreachable("unknown direction");
}

static Point sample(Curve &curve, double x) {
  return {x, curve.value(x), curve.slope(x)};
}

static FailureOr<Code> explainCode(MLIRContext *context, Attribute activation,
                                   FloatType type, std::optional<unsigned> wrt,
                                   unsigned numParameters,
                                   const ExplainOptions &options) {
  Code code;
  std::string symbol; // The preferred one.
  if (options.target) {
    auto candidates =
        findCandidates(context, activation, type, wrt, numParameters, options);
    if (failed(candidates))
      return failure();
    code.candidates = std::move(*candidates);
    const Candidate *chosen =
        llvm::find_if(code.candidates, [](const Candidate &candidate) {
          return candidate.verdict == Candidate::Chosen;
        });
    if (chosen == code.candidates.end())
      return code;
    symbol = chosen->symbol;
  }
  auto operations =
      countOperations(context, activation, type, wrt, numParameters,
                      options.target ? &*options.target : nullptr, symbol);
  if (failed(operations))
    return failure();
  code.operations = std::move(*operations);
  return code;
}

llvm::Expected<Explanation> mlir::act::explain(Activation activation,
                                               Attribute attribute,
                                               const ExplainOptions &options) {
  llvm::Expected<Curve> curve = Curve::create(activation, options.parameters);
  if (!curve)
    return curve.takeError();
  MLIRContext *context = activation.getLibrary().getContext();
  Explanation explanation;
  explanation.activation = activation.getName().str();
  for (unsigned i = 1; i < activation.getNumOperands(); ++i) {
    std::string name = activation.getOperandName(i);
    auto given = options.parameters.find(name);
    double value = given != options.parameters.end()
                       ? given->second
                       : activation.getDefault(i, Float64Type::get(context))
                             ->convertToDouble();
    explanation.parameters.push_back({name, value});
  }
  explanation.input = options.input;
  if (options.target)
    explanation.target = options.target->name;
  constexpr double inf = std::numeric_limits<double>::infinity();
  for (double x : {-inf, -0.0, 0.0, inf, std::nan("")})
    explanation.specials.push_back(sample(*curve, x));
  for (unsigned i = 0; i < options.count; ++i)
    explanation.points.push_back(
        sample(*curve, options.lo + (options.hi - options.lo) * i /
                                        std::max(1u, options.count - 1)));
  explanation.shape = analyzeShape(*curve, options.epsilon);
  explanation.moments =
      computeMoments(*curve, explanation.shape, options.input);
  unsigned numParameters =
      options.parameters.empty() ? 0 : explanation.parameters.size();
  for (FloatType type : options.types) {
    TypeFacts facts;
    facts.type = type;
    facts.below = findSaturation(*curve, type, /*negative=*/true);
    facts.above = findSaturation(*curve, type, /*negative=*/false);
    auto forward = explainCode(context, attribute, type, std::nullopt,
                               numParameters, options);
    auto gradient =
        explainCode(context, attribute, type, 0, numParameters, options);
    if (failed(forward) || failed(gradient))
      return llvm::createStringError("'" + explanation.activation +
                                     "' cannot be instantiated");
    facts.forward = std::move(*forward);
    facts.gradient = std::move(*gradient);
    explanation.types.push_back(std::move(facts));
  }
  return explanation;
}
