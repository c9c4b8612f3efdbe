// What a #stablehlo.result_accuracy asks for.
#include "act/IR/Act.h"
#include "llvm/ADT/StringSwitch.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;

namespace {
/// Reads the attribute's text: its dialect is not packaged.
class Reader {
public:
  explicit Reader(Location loc) : loc(loc) {}

  /// Reads `key = value, ...`.
  LogicalResult read(StringRef text);
  /// Null where the mode is DEFAULT.
  FailureOr<AccuracyAttr> get();

private:
  LogicalResult readField(StringRef key, StringRef value);
  InFlightDiagnostic emitError() const {
    return mlir::emitError(loc) << "result_accuracy has ";
  }

  Location loc;
  StringRef mode;
  FloatAttr ulps, rtol, atol;
};
} // namespace

LogicalResult Reader::readField(StringRef key, StringRef value) {
  if (key == "mode") {
    value.consume_front("#stablehlo.result_accuracy_mode");
    mode = value.trim("<>");
    return success();
  }
  FloatAttr *bound = llvm::StringSwitch<FloatAttr *>(key)
                         .Case("ulps", &ulps)
                         .Case("rtol", &rtol)
                         .Case("atol", &atol)
                         .Default(nullptr);
  if (!bound)
    return emitError() << "'" << key << "'; expected atol, rtol, ulps and mode";
  double number;
  if (value.getAsDouble(number) || !(number >= 0) || !std::isfinite(number))
    return emitError() << key << " = " << value
                       << "; expected a finite number of at least 0";
  // 0 is what StableHLO writes where there is no bound.
  if (number > 0)
    *bound = FloatAttr::get(Float64Type::get(loc.getContext()), number);
  return success();
}

LogicalResult Reader::read(StringRef text) {
  SmallVector<StringRef> fields;
  text.split(fields, ',', /*MaxSplit=*/-1, /*KeepEmpty=*/false);
  for (StringRef field : fields) {
    auto [key, value] = field.split('=');
    if (failed(readField(key.trim(), value.trim())))
      return failure();
  }
  return success();
}

FailureOr<AccuracyAttr> Reader::get() {
  if (!llvm::is_contained({"DEFAULT", "HIGHEST", "TOLERANCE"}, mode))
    return emitError() << "mode '" << mode
                       << "'; expected DEFAULT, HIGHEST or TOLERANCE";
  bool isBounded = ulps || rtol || atol;
  if (isBounded != (mode == "TOLERANCE"))
    return emitError() << "mode " << mode << " and "
                       << (isBounded ? "a tolerance" : "no tolerance above 0")
                       << ", which contradict each other; expected a tolerance "
                          "with TOLERANCE alone";
  if (mode == "DEFAULT")
    return AccuracyAttr();
  AccuracyAttr accuracy = AccuracyAttr::getChecked(
      [&] { return mlir::emitError(loc) << "result_accuracy: "; },
      loc.getContext(), ulps, rtol, atol,
      mode == "HIGHEST" ? AccuracyMode::Best : AccuracyMode::Bounds, false,
      false, false, DenseF64ArrayAttr());
  if (!accuracy)
    return failure();
  return accuracy;
}

FailureOr<AccuracyAttr> AccuracyAttr::fromStableHLO(Attribute attr,
                                                    Location loc) {
  if (!attr)
    return AccuracyAttr();
  std::string printed;
  llvm::raw_string_ostream(printed) << attr;
  StringRef text = printed;
  if (!text.consume_front("#stablehlo.result_accuracy<") ||
      !text.consume_back(">"))
    return emitError(loc, "result_accuracy is ")
           << attr << "; expected a #stablehlo.result_accuracy";
  Reader reader(loc);
  if (failed(reader.read(text)))
    return failure();
  return reader.get();
}
