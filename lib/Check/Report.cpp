#include "act/Check/Report.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;

std::string mlir::act::formatValue(uint64_t bits,
                                   const llvm::fltSemantics &semantics) {
  unsigned width = APFloat::semanticsSizeInBits(semantics);
  APFloat value(semantics, llvm::APInt(width, bits));
  // 2 + p log10(2) digits identify a value of p bits.
  int digits = 2 + APFloat::semanticsPrecision(semantics) * 30103 / 100000;
  std::string text;
  llvm::raw_string_ostream os(text);
  if (value.isNaN())
    os << "nan";
  else
    os << llvm::format("%.*g", digits, value.convertToDouble());
  return text;
}

/// Ulps with three digits behind the point.
static std::string formatUlps(const Extreme &extreme) {
  if (!extreme.count)
    return "-";
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format(extreme.error < 1e5 ? "%.3f" : "%.2e", extreme.error);
  return text;
}

static std::string formatNumber(const char *format, double number) {
  std::string text;
  llvm::raw_string_ostream os(text);
  os << llvm::format(format, number);
  return text;
}

namespace {
struct Column {
  const char *title;
  int width; ///< Negative for text, which stands on the left.
  std::string (*get)(const Row &row);
};
} // namespace

/// The worst of the results that are judged in ulps.
static const Extreme &getWorst(const Measurement &m) {
  return m.subnormals.error > m.normals.error ? m.subnormals : m.normals;
}

static std::string formatAt(const Row &row, uint64_t Sample::*member) {
  const Extreme &worst = getWorst(row.measurement);
  return worst.error > 0 ? formatValue(worst.where.*member, *row.semantics)
                         : "-";
}

static std::string formatImplementation(const Row &row) {
  if (!row.claim.maxUlps)
    return row.claim.implementation;
  return row.claim.implementation +
         formatNumber(" (claims %.2f)", *row.claim.maxUlps);
}

static std::string formatParameters(const Row &row) {
  if (row.parameters.empty())
    return "default";
  std::string text;
  for (auto &[name, value] : row.parameters)
    text += (text.empty() ? "" : ",") + name + formatNumber("=%g", value);
  return text;
}

// "normal" and "subnormal" are maximal errors in ulps; "at", "got" and
// "expected" belong to the larger one.
static const Column columns[] = {
    {"activation", -14, [](const Row &row) { return row.activation; }},
    {"operand", -9, [](const Row &row) { return row.operand; }},
    {"type", -8, [](const Row &row) { return row.type; }},
    {"parameters", -10, formatParameters},
    {"inputs", 8,
     [](const Row &row) { return std::to_string(row.measurement.inputs); }},
    {"normal", 8,
     [](const Row &row) { return formatUlps(row.measurement.normals); }},
    {"subnormal", 9,
     [](const Row &row) { return formatUlps(row.measurement.subnormals); }},
    {"misrounded", 10,
     [](const Row &row) { return std::to_string(row.measurement.misrounded); }},
    {"specials wrong", 14,
     [](const Row &row) {
       return std::to_string(row.measurement.wrongSpecials.count) + "/" +
              std::to_string(row.measurement.specials);
     }},
    {"absolute", 9,
     [](const Row &row) {
       const Extreme &absolute = row.measurement.absolute;
       return absolute.count ? formatNumber("%.1e", absolute.error) : "-";
     }},
    {"near root", 9,
     [](const Row &row) {
       const Extreme &near = row.measurement.nearRoots;
       return near.count ? formatNumber("%.1e", near.error) : "-";
     }},
    {"at", 15, [](const Row &row) { return formatAt(row, &Sample::input); }},
    {"got", 15, [](const Row &row) { return formatAt(row, &Sample::got); }},
    {"expected", 15,
     [](const Row &row) { return formatAt(row, &Sample::expected); }},
    {"implementation", -14, formatImplementation},
};

static void printCell(raw_ostream &os, const Column &column, StringRef text) {
  if (&column != columns)
    os << "  ";
  unsigned width = std::abs(column.width);
  if (column.width > 0)
    os << llvm::right_justify(text, width);
  else if (&column + 1 == std::end(columns))
    os << text;
  else
    os << llvm::left_justify(text, width);
}

void mlir::act::printHeader(raw_ostream &os) {
  for (const Column &column : columns)
    printCell(os, column, column.title);
  os << "\n";
}

void mlir::act::printRow(raw_ostream &os, const Row &row) {
  for (const Column &column : columns)
    printCell(os, column, column.get(row));
  os << "\n";
  os.flush();
}

/// Infinities and NaN, which JSON lacks, as strings.
static llvm::json::Value toJson(double number) {
  if (std::isfinite(number))
    return number;
  return std::isnan(number) ? "nan" : number > 0 ? "inf" : "-inf";
}

static llvm::json::Object toJson(const Extreme &extreme, StringRef unit,
                                 const llvm::fltSemantics &semantics) {
  llvm::json::Object object{{"count", extreme.count}};
  if (!extreme.count)
    return object;
  if (!unit.empty())
    object[unit] = toJson(extreme.error);
  const Sample &where = extreme.where;
  object["input"] = formatValue(where.input, semantics);
  object["got"] = formatValue(where.got, semantics);
  object["expected"] = formatValue(where.expected, semantics);
  return object;
}

llvm::json::Object mlir::act::toJson(const Row &row) {
  const Measurement &m = row.measurement;
  auto extreme = [&](const Extreme &extreme, StringRef unit) {
    return ::toJson(extreme, unit, *row.semantics);
  };
  llvm::json::Object parameters;
  for (auto &[name, value] : row.parameters)
    parameters[name] = ::toJson(value);
  llvm::json::Object object{{"activation", row.activation},
                            {"operand", row.operand},
                            {"type", row.type},
                            {"parameters", std::move(parameters)},
                            {"inputs", m.inputs},
                            {"exhaustive", row.exhaustive},
                            {"code", row.code},
                            {"formula", row.formula},
                            {"by_mpfr", m.byReference},
                            {"implementation", row.claim.implementation},
                            {"normal", extreme(m.normals, "ulps")},
                            {"subnormal", extreme(m.subnormals, "ulps")},
                            {"absolute", extreme(m.absolute, "error")},
                            {"near_root", extreme(m.nearRoots, "error")},
                            {"misrounded", m.misrounded},
                            {"specials", m.specials},
                            {"specials_wrong", extreme(m.wrongSpecials, "")}};
  if (row.claim.maxUlps)
    object["claimed_ulps"] = ::toJson(*row.claim.maxUlps);
  if (row.claim.maxError)
    object["claimed_error"] = ::toJson(*row.claim.maxError);
  if (row.range)
    object["range"] = llvm::json::Array{::toJson(row.range->first),
                                        ::toJson(row.range->second)};
  if (!row.target.empty())
    object["target"] = row.target;
  return object;
}

std::string mlir::act::describe(const Row &row) {
  std::string text = row.activation + " " + row.operand + " " + row.type;
  if (!row.parameters.empty())
    text += " at " + formatParameters(row);
  return row.isNamed ? text + " by " + row.claim.implementation : text;
}

SmallVector<std::string>
mlir::act::getComplaints(const Row &row, std::optional<double> maxUlps) {
  SmallVector<std::string> complaints;
  const Measurement &m = row.measurement;
  auto complain = [&](const Extreme &extreme, const Twine &what) {
    const Sample &where = extreme.where;
    complaints.push_back((describe(row) + ": " + what + " at " +
                          formatValue(where.input, *row.semantics) + " (got " +
                          formatValue(where.got, *row.semantics) +
                          ", expected " +
                          formatValue(where.expected, *row.semantics) + ")")
                             .str());
  };
  if (m.wrongSpecials.count)
    complain(m.wrongSpecials,
             Twine(m.wrongSpecials.count) +
                 " wrong NaNs, infinities or zeros, the first one");
  std::string ulps = formatNumber("%.4g ulp", m.maxUlps());
  const Claim &claim = row.claim;
  if (claim.isDirect && claim.maxUlps &&
      claim.getUlps(m.normals.error, m.subnormals.error) > *claim.maxUlps)
    complain(claim.flushesSubnormals ? m.normals : getWorst(m),
             ulps + formatNumber(" exceed the claimed %.2f", *claim.maxUlps));
  if (claim.isDirect && claim.isExact && m.misrounded)
    complain(getWorst(m), Twine(m.misrounded) +
                              " results are misrounded, which are claimed to "
                              "be exact; the largest error is");
  if (claim.isDirect && claim.maxError && m.absolute.error > *claim.maxError)
    complain(m.absolute,
             formatNumber("error %.3e", m.absolute.error) +
                 formatNumber(" exceeds the claimed %.2e", *claim.maxError));
  if (maxUlps && m.maxUlps() > *maxUlps)
    complain(getWorst(m),
             ulps + formatNumber(" exceed --max-ulps=%g", *maxUlps));
  if (m.nearRoots.count && m.nearRoots.error > claim.rootAtol)
    complain(m.nearRoots,
             formatNumber("error %.2e near a root", m.nearRoots.error) +
                 formatNumber(" exceeds the claimed %.2e", claim.rootAtol));
  return complaints;
}
