#include "act/Definitions/Library.h"
#include "act/IR/Act.h"
#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MemoryBuffer.h"

using namespace mlir;
using namespace mlir::act;

namespace {
/// No StringRef: to measure all texts exceeds what a compiler evaluates.
struct EmbeddedFile {
  const char *name;
  const char *text;
};
} // namespace

/// The files of lib/Activations, in alphabetical order, and the tangent rules.
static constexpr EmbeddedFile embeddedFiles[] = {
#include "EmbeddedActivations.inc"
};
static constexpr StringRef tangentText =
#include "EmbeddedTangents.inc"
    ;

static std::string getOrigin(StringRef name) {
  return ("lib/Activations/" + name + ".mlir").str();
}

/// `text` without its implementations: functions so called, and their helpers,
/// which take other types than f64. Lines keep their numbers. What is left out
/// goes to `implementations`.
static std::string
getFormulas(StringRef text,
            llvm::MapVector<StringRef, FunctionText> &implementations) {
  std::string formulas;
  formulas.reserve(text.size() / 2);
  FunctionText *leftOut = nullptr;
  for (unsigned number = 0; !text.empty(); ++number) {
    auto [line, rest] = text.split('\n');
    StringRef head = line;
    if (head.consume_front("func.func @")) {
      StringRef symbol = head.split('(').first;
      leftOut = nullptr;
      if (symbol.contains(".approx.") || !line.contains("f64"))
        leftOut = &(implementations[symbol] = {text.take_front(0), number});
    }
    if (leftOut)
      leftOut->text =
          StringRef(leftOut->text.data(), line.end() - leftOut->text.data());
    else
      formulas += line;
    formulas += '\n';
    if (line == "}")
      leftOut = nullptr;
    text = rest;
  }
  return formulas;
}

Library::Library(MLIRContext *context) : context(context) {}
Library::~Library() = default;

FailureOr<const Source *> Library::parse(StringRef text, StringRef origin) {
  // The verifier would run on the context's threads, which may be waiting for
  // this library; checkSource verifies on this one.
  ParserConfig config(context, /*verifyAfterParse=*/false);
  OwningOpRef<ModuleOp> module =
      parseSourceString<ModuleOp>(text, config, origin);
  if (!module)
    return failure();
  auto source = std::make_unique<Source>();
  source->module = std::move(module);
  for (Operation &op : *source->module->getBody()) {
    auto function = dyn_cast<func::FuncOp>(op);
    if (!function) {
      op.emitError(
          "expected only functions in a library of activations, found '")
          << op.getName() << "'";
      return failure();
    }
    if (!source->functions.insert({function.getSymNameAttr(), function})
             .second) {
      function.emitError("redefinition of '@")
          << function.getSymName() << "'; expected each symbol once";
      return failure();
    }
  }
  sources.push_back(std::move(source));
  return sources.back().get();
}

const Source *Library::parseEmbedded(StringRef text, StringRef origin) {
  FailureOr<const Source *> source = parse(text, origin);
  if (succeeded(source))
    return *source;
  llvm::report_fatal_error("act was built with a wrong file: '" + origin +
                               "' does not parse; correct it and build again",
                           /*gen_crash_diag=*/false);
}

LogicalResult Library::addFile(StringRef path) {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  if (files.contains(path))
    return success();
  auto buffer = llvm::MemoryBuffer::getFile(path, /*IsText=*/true);
  if (!buffer)
    return emitError(UnknownLoc::get(context))
           << "cannot read activation library '" << path
           << "': " << buffer.getError().message();
  FailureOr<const Source *> source = parse((*buffer)->getBuffer(), path);
  if (failed(source))
    return failure();
  SmallVector<StringAttr> added;
  for (auto [symbol, function] : (*source)->functions) {
    StringRef name = symbol.getValue().split('.').first;
    if (getActivationName(symbol) == symbol.getValue() &&
        failed(checkDefinition(function)))
      return failure();
    if (!(*source)->functions.count(StringAttr::get(context, name)))
      return function.emitError("'@")
             << symbol.getValue() << "' belongs to no activation: expected '@"
             << name << "' in the same file";
    if (name != symbol.getValue())
      continue;
    bool isEmbedded = llvm::any_of(
        embeddedFiles, [&](const EmbeddedFile &f) { return name == f.name; });
    if (isEmbedded || byName.count(name))
      return function.emitError("activation '")
             << name << "' exists already; choose another name";
    added.push_back(symbol);
  }
  if (added.empty())
    return emitError(FileLineColLoc::get(context, path, 1, 1))
           << "library of activations defines no activation; expected a "
              "'func.func'";
  for (StringAttr name : added)
    byName[name] = *source;
  if (failed(checkSource(*this, **source))) {
    for (StringAttr name : added)
      byName.erase(name);
    return failure();
  }
  warnOfUnused(**source);
  llvm::append_range(fileNames, added);
  files.insert(path);
  return success();
}

const Source &Library::getWhole(const Source &source) {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  if (source.text.empty())
    return source;
  const Source *&known = whole[&source];
  if (!known)
    known = parseEmbedded(source.text, getOrigin(source.name));
  return *known;
}

func::FuncOp Library::getImplementation(const Source &source,
                                        StringRef symbol) {
  auto found = source.implementations.find(symbol);
  if (found == source.implementations.end())
    return {};
  std::lock_guard<std::recursive_mutex> lock(mutex);
  func::FuncOp &known = implementations[symbol];
  if (!known) {
    // After as many lines as in the file, for the locations.
    std::string text(found->second.line, '\n');
    text += found->second.text;
    known =
        parseEmbedded(text, getOrigin(source.name))->functions.front().second;
  }
  return known;
}

FailureOr<Activation> Library::lookup(StringRef name) {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  StringRef base = name.split('.').first;
  auto found = byName.find(base);
  if (found == byName.end()) {
    const auto *file = llvm::find_if(
        embeddedFiles, [&](const EmbeddedFile &f) { return base == f.name; });
    if (file == std::end(embeddedFiles))
      return Activation();
    llvm::MapVector<StringRef, FunctionText> implementations;
    FailureOr<const Source *> source =
        parse(getFormulas(file->text, implementations), getOrigin(base));
    if (failed(source))
      return failure();
    // Checked by a test, not by each of its users.
    sources.back()->name = file->name;
    sources.back()->text = file->text;
    sources.back()->implementations = std::move(implementations);
    found = byName.try_emplace(base, *source).first;
  }
  auto symbol = StringAttr::get(context, name);
  if (name != base && (getActivationName(name) != name ||
                       !found->second->functions.count(symbol)))
    return Activation();
  return Activation(this, found->second, symbol);
}

FailureOr<Activation> Library::lookup(FormulaAttr formula) {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  const Source *&source = byFormula[formula.getAsOpaquePointer()];
  StringAttr name = StringAttr::get(context, formula.getName());
  if (!source) {
    FailureOr<const Source *> parsed =
        parse(formula.getText(), ("formula @" + formula.getName()).str());
    if (failed(parsed))
      return failure();
    if (!(*parsed)->functions.count(name))
      return emitError(UnknownLoc::get(context))
             << "#act.formula has no function '@" << formula.getName()
             << "'; expected it in its text";
    if (failed(checkDefinition((*parsed)->functions.lookup(name))) ||
        failed(checkSource(*this, **parsed)))
      return failure();
    byFormula[formula.getAsOpaquePointer()] = *parsed;
    return Activation(this, *parsed, name);
  }
  return Activation(this, source, name);
}

/// The name, where the attribute is not a formula itself.
static StringRef getNameOf(Attribute activation) {
  if (auto string = dyn_cast<StringAttr>(activation))
    return string.getValue();
  return cast<FlatSymbolRefAttr>(activation).getValue();
}

FailureOr<Activation> Library::find(Attribute activation) {
  if (auto formula = dyn_cast<FormulaAttr>(activation))
    return lookup(formula);
  return lookup(getNameOf(activation));
}

FailureOr<Activation> Library::lookup(Attribute activation, Location loc) {
  FailureOr<Activation> found = find(activation);
  if (auto formula = dyn_cast<FormulaAttr>(activation))
    if (failed(found))
      return emitError(loc)
             << "the frozen formula '@" << formula.getName() << "' is wrong";
  if (failed(found) || *found)
    return found;
  StringRef name = getNameOf(activation);
  FailureOr<Activation> base = lookup(name.split('.').first);
  if (succeeded(base) && *base) {
    auto error = emitError(loc)
                 << "'" << base->getName() << "' has no variant '" << name
                 << "'; expected "
                 << (base->getVariants().empty() ? "none" : "one of ");
    llvm::interleaveComma(base->getVariants(), error, [&](Activation variant) {
      error << "'" << variant.getName() << "'";
    });
    return error;
  }
  return emitError(loc) << "unknown activation '" << name
                        << "'; expected one of the library ("
                        << llvm::join(getNames(), ", ")
                        << ") or a formula frozen by act-freeze";
}

SmallVector<StringRef> Library::getNames() {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  SmallVector<StringRef> names;
  for (const EmbeddedFile &file : embeddedFiles)
    names.push_back(file.name);
  for (StringAttr name : fileNames)
    names.push_back(name);
  return names;
}

func::FuncOp Library::getTangentRule(StringRef name, unsigned index) {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  if (!tangents)
    tangents = parseEmbedded(tangentText, "lib/Definitions/Tangents.mlir");
  return tangents->find((name + "." + Twine(index)).str(), context);
}

FailureOr<DenseElementsAttr>
Library::memoize(StringRef key,
                 llvm::function_ref<FailureOr<DenseElementsAttr>()> compute) {
  std::lock_guard<std::recursive_mutex> lock(mutex);
  if (DenseElementsAttr known = tables.lookup(key))
    return known;
  FailureOr<DenseElementsAttr> table = compute();
  if (succeeded(table))
    tables[key] = *table;
  return table;
}
