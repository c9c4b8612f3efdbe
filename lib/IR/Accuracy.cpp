// The attribute #act.accuracy.
#include "act/IR/Act.h"
#include "act/IR/DefaultAccuracy.h"
#include "mlir/AsmParser/AsmParser.h"
#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/Support/Regex.h"
#include <charconv>
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
/// What stands between the angle brackets, as it is read.
struct Fields {
  FloatAttr ulps, rtol, atol;
  AccuracyMode mode = AccuracyMode::Bounds;
  bool flushesTails = false, finiteOnly = false, flushesSubnormals = false;
  DenseF64ArrayAttr domain;
  SmallVector<StringRef> given;
};
} // namespace

static ParseResult parseNumber(AsmParser &parser, double &number) {
  bool isNegative = succeeded(parser.parseOptionalMinus());
  StringRef word;
  if (succeeded(parser.parseOptionalKeyword(&word, {"inf", "nan"}))) {
    number = word == "inf" ? HUGE_VAL : std::nan("");
    number = isNegative ? -number : number;
    return success();
  }
  int64_t integer;
  OptionalParseResult isInteger = parser.parseOptionalInteger(integer);
  if (isInteger.has_value() && failed(*isInteger))
    return failure();
  if (isInteger.has_value())
    number = static_cast<double>(integer);
  else if (parser.parseFloat(number))
    return failure();
  number = isNegative ? -number : number;
  return success();
}

static ParseResult parseBound(AsmParser &parser, FloatAttr &bound) {
  double number;
  if (parseNumber(parser, number))
    return failure();
  bound = parser.getBuilder().getF64FloatAttr(number);
  return success();
}

/// `yes` or `no`, which stand for true and false.
static ParseResult parseChoice(AsmParser &parser, StringRef yes, StringRef no,
                               bool &choice) {
  StringRef word;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeyword(&word))
    return failure();
  if (word != yes && word != no)
    return parser.emitError(loc)
           << "found '" << word << "'; expected " << yes << " or " << no;
  choice = word == yes;
  return success();
}

static ParseResult parseMode(AsmParser &parser, AccuracyMode &mode) {
  StringRef word;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeyword(&word))
    return failure();
  std::optional<AccuracyMode> parsed = symbolizeAccuracyMode(word);
  if (!parsed)
    return parser.emitError(loc)
           << "found mode '" << word << "'; expected bounds, exact or best";
  mode = *parsed;
  return success();
}

static ParseResult parseDomain(AsmParser &parser, DenseF64ArrayAttr &domain) {
  SmallVector<double, 2> ends(2);
  if (parser.parseLSquare() || parseNumber(parser, ends[0]) ||
      parser.parseComma() || parseNumber(parser, ends[1]) ||
      parser.parseRSquare())
    return failure();
  domain = parser.getBuilder().getDenseF64ArrayAttr(ends);
  return success();
}

static ParseResult parseField(AsmParser &parser, Fields &fields) {
  StringRef key;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeyword(&key) || parser.parseEqual())
    return failure();
  if (llvm::is_contained(fields.given, key))
    return parser.emitError(loc)
           << "found '" << key << "' twice; expected it once";
  fields.given.push_back(key);
  if (key == "ulps")
    return parseBound(parser, fields.ulps);
  if (key == "rtol")
    return parseBound(parser, fields.rtol);
  if (key == "atol")
    return parseBound(parser, fields.atol);
  if (key == "mode")
    return parseMode(parser, fields.mode);
  if (key == "tails")
    return parseChoice(parser, "flush", "full", fields.flushesTails);
  if (key == "specials")
    return parseChoice(parser, "finite", "ieee", fields.finiteOnly);
  if (key == "subnormals")
    return parseChoice(parser, "flush", "keep", fields.flushesSubnormals);
  if (key == "domain")
    return parseDomain(parser, fields.domain);
  return parser.emitError(loc)
         << "found '" << key
         << "'; expected ulps, rtol, atol, mode, tails, specials, subnormals "
            "or domain";
}

Attribute AccuracyAttr::parse(AsmParser &parser, Type) {
  Fields f;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::LessGreater,
                                     [&] { return parseField(parser, f); }))
    return {};
  return parser.getChecked<AccuracyAttr>(
      loc, parser.getContext(), f.ulps, f.rtol, f.atol, f.mode, f.flushesTails,
      f.finiteOnly, f.flushesSubnormals, f.domain);
}

/// The shortest decimal that is read back as `number`.
static std::string print(double number) {
  char buffer[32];
  auto [end, error] = std::to_chars(buffer, std::end(buffer), number);
  (void)error;
  std::string text(buffer, end);
  if (!std::isfinite(number))
    return text;
  // MLIR's literals have a point.
  size_t exponent = std::min(text.find('e'), text.size());
  if (text.find('.') == std::string::npos)
    text.insert(exponent, ".0");
  return text;
}

void AccuracyAttr::print(AsmPrinter &printer) const {
  SmallVector<std::string> fields;
  auto add = [&](StringRef key, StringRef value) {
    fields.push_back((key + " = " + value).str());
  };
  for (auto [key, bound] :
       {std::pair("ulps", getUlps()), std::pair("rtol", getRtol()),
        std::pair("atol", getAtol())})
    if (bound)
      add(key, ::print(bound.getValueAsDouble()));
  if (getMode() != AccuracyMode::Bounds)
    add("mode", stringifyAccuracyMode(getMode()));
  if (getFlushesTails())
    add("tails", "flush");
  if (getFiniteOnly())
    add("specials", "finite");
  if (getFlushesSubnormals())
    add("subnormals", "flush");
  if (DenseF64ArrayAttr domain = getDomain())
    add("domain", "[" + ::print(domain[0]) + ", " + ::print(domain[1]) + "]");
  printer << "<" << llvm::join(fields, ", ") << ">";
}

LogicalResult
AccuracyAttr::verify(llvm::function_ref<InFlightDiagnostic()> emitError,
                     FloatAttr ulps, FloatAttr rtol, FloatAttr atol,
                     AccuracyMode mode, bool flushesTails, bool finiteOnly,
                     bool flushesSubnormals, DenseF64ArrayAttr domain) {
  for (auto [key, bound] : {std::pair("ulps", ulps), std::pair("rtol", rtol),
                            std::pair("atol", atol)}) {
    if (!bound)
      continue;
    double value = bound.getValueAsDouble();
    if (!(value >= 0) || !std::isfinite(value))
      return emitError() << "accuracy has " << key << " = " << ::print(value)
                         << "; expected a finite number of at least 0";
    if (mode != AccuracyMode::Bounds)
      return emitError() << "accuracy has mode = "
                         << stringifyAccuracyMode(mode) << " and " << key
                         << ", which contradict each other; expected one";
  }
  auto isPositive = [](FloatAttr bound) {
    return bound && bound.getValueAsDouble() > 0;
  };
  bool bounds = ulps || rtol || atol;
  if (bounds && !isPositive(rtol) && !isPositive(atol) &&
      !(ulps && ulps.getValueAsDouble() >= 0.5))
    return emitError() << "accuracy asks for less than half an ulp, which no "
                          "rounded result has; expected ulps of at least 0.5, "
                          "a tolerance, or mode = exact";
  if (domain && (domain.size() != 2 || !(domain[0] < domain[1])))
    return emitError() << "accuracy has no domain [lo, hi] with lo < hi";
  return success();
}

/// `text` with the point that MLIR wants in numbers such as 1e-5.
static std::string addPoints(StringRef text) {
  llvm::Regex exponent("(^|[^0-9.])([0-9]+)([eE][-+]?[0-9])");
  std::string result = text.str();
  while (exponent.match(result))
    result = exponent.sub("\\1\\2.0\\3", result);
  return result;
}

AccuracyAttr AccuracyAttr::parseText(StringRef text, Location loc) {
  std::string attribute = "#act.accuracy<" + addPoints(text) + ">";
  std::string message;
  Attribute parsed;
  {
    ScopedDiagnosticHandler handler(loc.getContext(), [&](Diagnostic &d) {
      if (message.empty())
        message = d.str();
      return success();
    });
    parsed = parseAttribute(attribute, loc.getContext());
  }
  if (parsed)
    return cast<AccuracyAttr>(parsed);
  emitError(loc) << "accuracy '" << text << "': " << message;
  return {};
}

AccuracyAttr AccuracyAttr::getDefault(MLIRContext *context) {
  return get(context, FloatAttr::get(Float64Type::get(context), 4), {}, {},
             AccuracyMode::Bounds, false, false, false, {});
}

AccuracyAttr mlir::act::getDefaultAccuracy(FloatType type) {
  MLIRContext *context = type.getContext();
  if (type.getWidth() >= 32)
    return AccuracyAttr::getDefault(context);
  return AccuracyAttr::get(context,
                           FloatAttr::get(Float64Type::get(context), 1), {}, {},
                           AccuracyMode::Bounds, false, false, false, {});
}
