#include "Cases.h"
#include "act/ToolSupport/ToolSupport.h"
#include "act/Transforms/Passes.h"
#include "act/Transforms/Precision.h"
#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "mlir/Parser/Parser.h"
#include "mlir/Pass/PassManager.h"

using namespace mlir;
using namespace mlir::act;

/// Beyond so many combinations ops that are the same are computed in one way;
/// more of these are not measured.
static constexpr size_t kMaxCombinations = 128;

static std::string print(Type type) {
  std::string text;
  llvm::raw_string_ostream(text) << type;
  return text;
}

std::string Case::getName() const {
  std::string asked = accuracy.empty() ? "default" : "'" + accuracy + "'";
  return name + " " + print(type) + " " + asked + " " + level;
}

int64_t Case::getCount() const {
  double count = bytes / getNumArrays() / (type.getIntOrFloatBitWidth() / 8.0);
  return std::max<int64_t>(256, static_cast<int64_t>(count) / 256 * 256);
}

static std::string replaceAll(StringRef text, StringRef from, StringRef to) {
  SmallVector<StringRef> parts;
  text.split(parts, from);
  return llvm::join(parts, to);
}

static std::string getInput(unsigned i) { return std::string(1, 'a' + i); }

std::string Case::getText() const {
  std::string element = print(type);
  std::string array =
      "memref<" + std::to_string(getCount()) + "x" + element + ">";
  std::string arguments = "%repeats: index", maps, ins, inTypes, outs, outTypes,
              scalars;
  auto separate = [](std::string &list) {
    if (!list.empty())
      list += ", ";
  };
  for (unsigned i = 0; i < getNumArrays(); ++i) {
    std::string name =
        i < numInputs ? getInput(i) : "o" + std::to_string(i - numInputs);
    std::string &list = i < numInputs ? ins : outs;
    std::string &types = i < numInputs ? inTypes : outTypes;
    separate(list), separate(types), separate(scalars), separate(maps);
    arguments += ", %" + name + "s: " + array;
    list += "%" + name + "s";
    types += array;
    scalars += "%" + name + ": " + element;
    maps += "affine_map<(i) -> (i)>";
  }
  std::string lines, yields, yieldTypes;
  SmallVector<StringRef> split;
  StringRef(body).split(split, '\n');
  for (StringRef line : split) {
    std::string attributes =
        accuracy.empty() ? "" : "{accuracy = #act.accuracy<" + accuracy + ">}";
    std::string text = replaceAll(line, "ATTRIBUTES", attributes);
    lines += "    " + replaceAll(text, "TYPE", element) + "\n";
  }
  for (const std::string &result : results) {
    separate(yields), separate(yieldTypes);
    yields += result;
    yieldTypes += element;
  }
  return "func.func @kernel(" + arguments +
         ") {\n  %zero = arith.constant 0 : index\n  %one = arith.constant 1 : "
         "index\n  scf.for %i = %zero to %repeats step %one {\n  "
         "linalg.generic "
         "{indexing_maps = [" +
         maps + "], iterator_types = [\"parallel\"]} ins(" + ins + " : " +
         inTypes + ") outs(" + outs + " : " + outTypes + ") {\n  ^bb0(" +
         scalars + "):\n" + lines + "    linalg.yield " + yields + " : " +
         yieldTypes + "\n  }\n  }\n  return\n}\n";
}

/// Loops that models have: an op with what is around it.
static void addRegions(std::vector<Case> &cases) {
  auto add = [&](StringRef name, unsigned numInputs, StringRef body,
                 ArrayRef<std::string> results) {
    Case region;
    region.name = name.str();
    region.numInputs = numInputs;
    region.body = body.str();
    region.results = results;
    cases.push_back(region);
  };
  add("bias + gelu", 2,
      "%s = arith.addf %a, %b : TYPE\n%y = act.gelu %s ATTRIBUTES : TYPE",
      {"%y"});
  add("silu * gate", 2,
      "%h = act.silu %a ATTRIBUTES : TYPE\n%y = arith.mulf %h, %b : TYPE",
      {"%y"});
  add("gelu_tanh + residual", 2,
      "%h = act.gelu_tanh %a ATTRIBUTES : TYPE\n%y = arith.addf %h, %b : TYPE",
      {"%y"});
  add("gelu, and its gradient", 2,
      "%y = act.gelu %a ATTRIBUTES : TYPE\n"
      "%d = act.vjp gelu wrt 0 %b, %a ATTRIBUTES : TYPE",
      {"%y", "%d"});
  add("silu, and its gradient", 2,
      "%y = act.silu %a ATTRIBUTES : TYPE\n"
      "%d = act.vjp silu wrt 0 %b, %a ATTRIBUTES : TYPE",
      {"%y", "%d"});
  add("sigmoid * tanh", 2,
      "%s = act.sigmoid %a ATTRIBUTES : TYPE\n"
      "%t = act.tanh %b ATTRIBUTES : TYPE\n%y = arith.mulf %s, %t : TYPE",
      {"%y"});
  add("tanh of mish", 1,
      "%m = act.mish %a ATTRIBUTES : TYPE\n%y = act.tanh %m ATTRIBUTES : TYPE",
      {"%y"});
  add("bias + softplus + residual", 3,
      "%s = arith.addf %a, %b : TYPE\n%p = act.softplus %s ATTRIBUTES : TYPE\n"
      "%y = arith.addf %p, %c : TYPE",
      {"%y"});
  add("exp of a difference", 2,
      "%s = arith.subf %a, %b : TYPE\n%y = act.apply exp %s ATTRIBUTES : TYPE",
      {"%y"});
  add("cell of an LSTM", 3,
      "%s = act.sigmoid %a ATTRIBUTES : TYPE\n%t = act.tanh %b ATTRIBUTES : "
      "TYPE\n%u = act.sigmoid %c ATTRIBUTES : TYPE\n"
      "%p = arith.mulf %s, %t : TYPE\n%y = arith.addf %p, %u : TYPE",
      {"%y"});
  add("scale, silu, clip", 2,
      "%s = arith.mulf %a, %b : TYPE\n%h = act.silu %s ATTRIBUTES : TYPE\n"
      "%y = arith.minimumf %h, %b : TYPE",
      {"%y"});
  add("gradient of mish * gate", 3,
      "%d = act.vjp mish wrt 0 %b, %a ATTRIBUTES : TYPE\n"
      "%y = arith.mulf %d, %c : TYPE",
      {"%y"});
}

std::vector<Case> mlir::act::getCases(Library &library) {
  std::vector<Case> cases;
  for (StringRef name : library.getNames()) {
    auto found = lookupActivation(library, name);
    if (!found) {
      llvm::consumeError(found.takeError());
      continue;
    }
    bool needsParameters = false;
    for (unsigned i = 1; i < found->first.getNumOperands(); ++i)
      needsParameters |=
          !found->first.getDefinition().getArgAttr(i, "act.default");
    if (needsParameters)
      continue;
    Case forward;
    forward.name = name.str();
    forward.body = ("%y = act.apply " + name + " %a ATTRIBUTES : TYPE").str();
    forward.results = {"%y"};
    Case gradient = forward;
    gradient.name += " gradient";
    gradient.numInputs = 2;
    gradient.body =
        ("%y = act.vjp " + name + " wrt 0 %b, %a ATTRIBUTES : TYPE").str();
    cases.push_back(forward);
    cases.push_back(gradient);
  }
  addRegions(cases);
  return cases;
}

llvm::Expected<OwningOpRef<ModuleOp>>
mlir::act::parse(MLIRContext *context, const Case &each,
                 ArrayRef<std::string> implementations) {
  auto module = parseSourceString<ModuleOp>(each.getText(), context);
  PassManager passes(context);
  passes.addNestedPass<func::FuncOp>(createActExcessPrecision());
  if (!module || failed(passes.run(*module)))
    return llvm::createStringError("cannot parse '" + each.getName() + "'");
  const std::string *next = implementations.begin();
  if (!implementations.empty())
    module->walk([&](ActivationOpInterface op) {
      op.setAccuracyAttr({});
      op.setImplementationAttr(StringAttr::get(context, *next++));
    });
  return std::move(module);
}

namespace {
/// What an act op can be computed by.
struct Choice {
  Attribute activation;
  std::optional<unsigned> wrt;
  std::vector<std::string> candidates;
};
} // namespace

/// What satisfies the accuracy of each act op; fails where something is
/// unknown.
static FailureOr<std::vector<Choice>> getChoices(ModuleOp module) {
  std::vector<Choice> choices;
  bool isKnown = true;
  module.walk([&](ActivationOpInterface op) {
    FailureOr<SmallVector<Implementation>> all = getImplementations(op);
    isKnown &= succeeded(all);
    if (failed(all))
      return;
    Choice choice{op.getActivationAttr(), op.getWrtIndex(), {}};
    for (const Implementation *candidate :
         getSatisfying(op->getResult(0), op.getAccuracyAttr(), *all))
      choice.candidates.push_back(candidate->symbol);
    choices.push_back(std::move(choice));
  });
  if (!isKnown)
    return failure();
  return choices;
}

/// One candidate of each op. If `isUniform`, what is the same op twice is
/// computed in one way.
static std::vector<std::vector<std::string>> combine(ArrayRef<Choice> choices,
                                                     bool isUniform) {
  std::vector<std::vector<std::string>> combinations = {{}};
  for (size_t i = 0; i < choices.size(); ++i) {
    const Choice &choice = choices[i];
    const Choice *same =
        llvm::find_if(choices.take_front(i), [&](const Choice &other) {
          return isUniform && other.activation == choice.activation &&
                 other.wrt == choice.wrt;
        });
    std::vector<std::vector<std::string>> longer;
    for (const std::vector<std::string> &combination : combinations)
      for (const std::string &candidate : choice.candidates) {
        if (same != choices.begin() + i &&
            combination[same - choices.begin()] != candidate)
          continue;
        longer.push_back(combination);
        longer.back().push_back(candidate);
      }
    combinations = std::move(longer);
  }
  return combinations;
}

llvm::Expected<std::vector<std::vector<std::string>>>
mlir::act::getCombinations(MLIRContext *context, const Case &each) {
  auto module = parse(context, each);
  if (!module)
    return module.takeError();
  FailureOr<std::vector<Choice>> choices = getChoices(**module);
  if (failed(choices))
    return llvm::createStringError("'" + each.getName() +
                                   "' has no implementations");
  size_t count = 1;
  for (const Choice &choice : *choices)
    count *= choice.candidates.size();
  auto combinations = combine(*choices, /*isUniform=*/count > kMaxCombinations);
  if (combinations.size() > kMaxCombinations)
    return llvm::createStringError("'" + each.getName() +
                                   "' has too many implementations");
  return combinations;
}
