// The report for programs.
#include "act/Facts/Explanation.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
namespace json = llvm::json;

static json::Value number(double value) {
  if (std::isfinite(value))
    return value;
  return std::isnan(value) ? "nan" : value > 0 ? "inf" : "-inf";
}

static json::Value number(std::optional<double> value) {
  return value ? number(*value) : json::Value(nullptr);
}

static json::Array toJson(const Interval &interval) {
  return json::Array{number(interval.lo), number(interval.hi)};
}

static json::Array toJson(ArrayRef<Interval> intervals) {
  json::Array array;
  for (const Interval &interval : intervals)
    array.push_back(toJson(interval));
  return array;
}

static json::Object toJson(const Extremum &extremum) {
  json::Object object{{"value", number(extremum.value)},
                      {"where", toJson(extremum.where)}};
  if (extremum.attained)
    object["attained"] = *extremum.attained;
  return object;
}

static json::Object toJson(const Kink &kink) {
  return json::Object{
      {"at", number(kink.at)},
      {"jump", kink.isJump},
      {"value", {number(kink.valueBelow), number(kink.valueAbove)}},
      {"slope", {number(kink.slopeBelow), number(kink.slopeAbove)}}};
}

static json::Object toJson(const Shape &shape) {
  json::Array kinks;
  for (const Kink &kink : shape.kinks)
    kinks.push_back(toJson(kink));
  json::Object object{
      {"limits", {number(shape.limitBelow), number(shape.limitAbove)}},
      {"minimum", toJson(shape.minimum)},
      {"maximum", toJson(shape.maximum)},
      {"continuous", shape.isContinuous()},
      {"lipschitz", toJson(shape.steepest)},
      {"direction", describe(shape.direction)},
      {"even", shape.isEven},
      {"odd", shape.isOdd},
      {"kinks", std::move(kinks)},
      {"zeros", toJson(shape.zeros)},
      {"dead_gradients", toJson(shape.deadGradients)},
      {"epsilon", shape.epsilon},
      {"vanishes_below", number(shape.vanishesBelow)},
      {"vanishes_above", number(shape.vanishesAbove)}};
  if (shape.undefined)
    object["undefined"] = toJson(*shape.undefined);
  return object;
}

static json::Object toJson(const Moments &moments) {
  return json::Object{{"mean", number(moments.mean)},
                      {"variance", number(moments.variance)},
                      {"mean_square", number(moments.meanSquare)},
                      {"mean_square_slope", number(moments.meanSquareSlope)},
                      {"error", number(moments.error)},
                      {"gain", number(moments.gain())},
                      {"backward_gain", number(moments.backwardGain())},
                      {"zero_share", moments.zeroShare},
                      {"dead_share", moments.deadShare},
                      {"vanishing_share", moments.vanishingShare}};
}

static json::Value toJson(const Saturation &saturation) {
  if (saturation.kind == Saturation::None)
    return nullptr;
  json::Value to = number(saturation.constant);
  if (saturation.kind != Saturation::Constant)
    to = saturation.kind == Saturation::Identity ? "x" : "-x";
  return json::Object{{"to", std::move(to)}, {"from", number(saturation.from)}};
}

static json::Object toJson(const Prediction &prediction) {
  return json::Object{{"cycles", number(prediction.cycles)},
                      {"bottleneck", prediction.bottleneck},
                      {"ports", number(prediction.ports)},
                      {"issue", number(prediction.issue)},
                      {"latency", number(prediction.latency)},
                      {"memory", number(prediction.memory)},
                      {"calls", number(prediction.calls)},
                      {"lanes", prediction.lanes},
                      {"unknown", json::Array(prediction.unknown)}};
}

static json::Value toJson(const std::optional<Operations> &given) {
  if (!given)
    return nullptr;
  const Operations &operations = *given;
  json::Object counts;
  for (auto &[kind, count] : operations.counts)
    counts[kind] = count;
  json::Object object{{"implementation", operations.implementation},
                      {"total", operations.total()},
                      {"depth", operations.depth},
                      {"counts", std::move(counts)}};
  if (operations.prediction)
    object["cost"] = toJson(*operations.prediction);
  return object;
}

static json::Array toJson(ArrayRef<Candidate> candidates) {
  json::Array array;
  for (const Candidate &candidate : candidates) {
    json::Object object{{"implementation", candidate.symbol},
                        {"cost", toJson(candidate.prediction)},
                        {"verdict", describe(candidate.verdict)}};
    if (candidate.claim) {
      object["claimed_ulps"] = number(candidate.claim->ulps);
      object["claimed_error"] = number(candidate.claim->error);
    }
    array.push_back(std::move(object));
  }
  return array;
}

/// [x, f(x), f'(x)] of each.
static json::Array toJson(ArrayRef<Point> points) {
  json::Array array;
  for (const Point &point : points)
    array.push_back(
        json::Array{number(point.x), number(point.value), number(point.slope)});
  return array;
}

json::Object mlir::act::toJson(const Explanation &explanation) {
  json::Object parameters, types;
  for (auto &[name, value] : explanation.parameters)
    parameters[name] = number(value);
  for (const TypeFacts &facts : explanation.types) {
    std::string name;
    llvm::raw_string_ostream(name) << facts.type;
    types[name] =
        json::Object{{"below", ::toJson(facts.below)},
                     {"above", ::toJson(facts.above)},
                     {"forward", ::toJson(facts.forward.operations)},
                     {"gradient", ::toJson(facts.gradient.operations)}};
    if (!explanation.target.empty()) {
      json::Object &type = *types.getObject(name);
      type["forward_candidates"] = ::toJson(ArrayRef(facts.forward.candidates));
      type["gradient_candidates"] =
          ::toJson(ArrayRef(facts.gradient.candidates));
    }
  }
  json::Object object{
      {"activation", explanation.activation},
      {"parameters", std::move(parameters)},
      {"input", json::Object{{"mean", explanation.input.mean},
                             {"deviation", explanation.input.deviation}}},
      {"shape", ::toJson(explanation.shape)},
      {"moments", ::toJson(explanation.moments)},
      {"specials", ::toJson(explanation.specials)},
      {"types", std::move(types)}};
  if (!explanation.target.empty())
    object["target"] = explanation.target;
  if (!explanation.points.empty())
    object["points"] = ::toJson(explanation.points);
  return object;
}
