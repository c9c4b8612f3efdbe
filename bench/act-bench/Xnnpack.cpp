// Debian's XNNPACK.
#include "Contestant.h"
#include <cmath>
#include <limits>
#include <map>
#include <xnnpack.h>

using namespace mlir::act;

namespace {
/// An operator over one channel, so that the batch is the array.
struct Operator {
  xnn_status (*create)(xnn_operator_t *);
  xnn_status (*setup)(xnn_operator_t, size_t n, const void *x, void *y);
};
} // namespace

#define OPERATOR(name, type, element, ...)                                     \
  {[](xnn_operator_t *result) {                                                \
     return xnn_create_##name##_nc_##type(1, 1, 1, __VA_ARGS__ 0, result);     \
   },                                                                          \
   [](xnn_operator_t op, size_t n, const void *x, void *y) {                   \
     return xnn_setup_##name##_nc_##type(op, n,                                \
                                         static_cast<const element *>(x),      \
                                         static_cast<element *>(y), nullptr);  \
   }}

static constexpr float kInfinity = std::numeric_limits<float>::infinity();

static const std::map<std::pair<std::string, std::string>, Operator>
    kOperators = {
        {{"sigmoid", "f32"}, OPERATOR(sigmoid, f32, float, )},
        {{"elu", "f32"}, OPERATOR(elu, f32, float, 1.0f, )},
        {{"hardswish", "f32"}, OPERATOR(hardswish, f32, float, )},
        {{"hardswish", "f16"}, OPERATOR(hardswish, f16, void, )},
        {{"relu", "f32"}, OPERATOR(clamp, f32, float, 0.0f, kInfinity, )},
        {{"relu", "f16"}, OPERATOR(clamp, f16, void, 0.0f, kInfinity, )},
};

void mlir::act::addXnnpack(Contestants &all, const Workload &workload,
                           const std::string &type) {
  static const bool isThere = xnn_initialize(nullptr) == xnn_status_success;
  auto found = kOperators.find({workload.activation, type});
  if (!isThere || workload.kind != Workload::Forward ||
      found == kOperators.end())
    return;
  Operator description = found->second;
  xnn_operator_t probe = nullptr;
  if (description.create(&probe) != xnn_status_success)
    return;
  xnn_delete_operator(probe);
  all.push_back({"XNNPACK", "2022-02-16", "", [=](const Task &task) {
                   xnn_operator_t op = nullptr;
                   description.create(&op);
                   description.setup(op, task.n, task.x, task.y);
                   return [op] { xnn_run_operator(op, nullptr); };
                 }});
}
