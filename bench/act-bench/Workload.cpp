#include "Workload.h"

using namespace mlir::act;

/// Spellings of PyTorch's and JAX's exporters.
static const std::pair<const char *, const char *> kActivations[] = {
    {"exp", "%r = math.exp %x : T"},
    {"tanh", "%r = math.tanh %x : T"},
    {"erf", "%r = math.erf %x : T"},
    {"sigmoid", R"(
      %one = arith.constant 1.0 : T
      %m = arith.negf %x : T
      %e = math.exp %m : T
      %d = arith.addf %e, %one : T
      %r = arith.divf %one, %d : T)"},
    {"gelu_tanh", R"(
      %one = arith.constant 1.0 : T
      %half = arith.constant 0.5 : T
      %k = arith.constant 0.044715 : T
      %c = arith.constant 0.797884583 : T
      %x2 = arith.mulf %x, %x : T
      %x3 = arith.mulf %x2, %x : T
      %a = arith.mulf %x3, %k : T
      %b = arith.addf %x, %a : T
      %u = arith.mulf %b, %c : T
      %t = math.tanh %u : T
      %s = arith.addf %t, %one : T
      %h = arith.mulf %x, %half : T
      %r = arith.mulf %h, %s : T)"},
    {"gelu", R"(
      %one = arith.constant 1.0 : T
      %half = arith.constant 0.5 : T
      %c = arith.constant 0.707106769 : T
      %u = arith.mulf %x, %c : T
      %t = math.erf %u : T
      %s = arith.addf %t, %one : T
      %h = arith.mulf %x, %half : T
      %r = arith.mulf %h, %s : T)"},
    {"silu", R"(
      %one = arith.constant 1.0 : T
      %m = arith.negf %x : T
      %e = math.exp %m : T
      %d = arith.addf %e, %one : T
      %r = arith.divf %x, %d : T)"},
    {"softplus", R"(
      %zero = arith.constant 0.0 : T
      %p = arith.maximumf %x, %zero : T
      %a = math.absf %x : T
      %m = arith.negf %a : T
      %e = math.exp %m : T
      %l = math.log1p %e : T
      %r = arith.addf %p, %l : T)"},
    {"mish", R"(
      %zero = arith.constant 0.0 : T
      %p = arith.maximumf %x, %zero : T
      %a = math.absf %x : T
      %m = arith.negf %a : T
      %e = math.exp %m : T
      %l = math.log1p %e : T
      %s = arith.addf %p, %l : T
      %t = math.tanh %s : T
      %r = arith.mulf %x, %t : T)"},
    {"elu", R"(
      %zero = arith.constant 0.0 : T
      %e = math.expm1 %x : T
      %c = arith.cmpf ogt, %x, %zero : T
      %r = arith.select %c, %x, %e : T)"},
    {"hardswish", R"(
      %zero = arith.constant 0.0 : T
      %three = arith.constant 3.0 : T
      %six = arith.constant 6.0 : T
      %a = arith.addf %x, %three : T
      %b = arith.maximumf %a, %zero : T
      %c = arith.minimumf %b, %six : T
      %m = arith.mulf %x, %c : T
      %r = arith.divf %m, %six : T)"},
    {"relu", R"(
      %zero = arith.constant 0.0 : T
      %r = arith.maximumf %x, %zero : T)"},
};

std::vector<Workload> mlir::act::getWorkloads() {
  std::vector<Workload> workloads;
  auto add = [&](const std::string &activation, const char *suffix,
                 Workload::Kind kind, const char *emitted) {
    workloads.push_back({activation + suffix, activation, kind, emitted});
  };
  for (auto [activation, emitted] : kActivations)
    add(activation, "", Workload::Forward, emitted);
  for (auto [activation, emitted] : kActivations)
    add(activation, " gradient", Workload::Gradient, "");
  add("silu", " gate", Workload::Gate, "");
  add("gelu", " residual", Workload::Residual, "");
  add("gelu", " and gradient", Workload::Both, "");
  return workloads;
}
