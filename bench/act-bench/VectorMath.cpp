// glibc's libmvec and SLEEF: functions of one vector, and what activations are
// composed of them.
#include "Contestant.h"
#include <cmath>
#include <gnu/libc-version.h>
#include <map>
#include <sleef.h>

using namespace mlir::act;

namespace {
#ifdef __AVX512F__
constexpr size_t kLength = 16;
#define LIBMVEC(name) _ZGVeN16v_##name
#define SLEEF(name, ulps) Sleef_##name##f16_##ulps
#else
constexpr size_t kLength = 8;
#define LIBMVEC(name) _ZGVdN8v_##name
#define SLEEF(name, ulps) Sleef_##name##f8_##ulps
#endif
typedef float V __attribute__((vector_size(4 * kLength)));
typedef float Unaligned __attribute__((vector_size(4 * kLength), aligned(4)));
typedef int Mask __attribute__((vector_size(4 * kLength)));
} // namespace

extern "C" {
V LIBMVEC(expf)(V);
V LIBMVEC(expm1f)(V);
V LIBMVEC(log1pf)(V);
V LIBMVEC(tanhf)(V);
V LIBMVEC(erff)(V);
V LIBMVEC(erfcf)(V);
}

namespace {
struct Libmvec {
  static V exp(V x) { return LIBMVEC(expf)(x); }
  static V expm1(V x) { return LIBMVEC(expm1f)(x); }
  static V log1p(V x) { return LIBMVEC(log1pf)(x); }
  static V tanh(V x) { return LIBMVEC(tanhf)(x); }
  static V erf(V x) { return LIBMVEC(erff)(x); }
  static V erfc(V x) { return LIBMVEC(erfcf)(x); }
};

struct Sleef {
  static V exp(V x) { return (V)SLEEF(exp, u10)(x); }
  static V expm1(V x) { return (V)SLEEF(expm1, u10)(x); }
  static V log1p(V x) { return (V)SLEEF(log1p, u10)(x); }
  static V tanh(V x) { return (V)SLEEF(tanh, u10)(x); }
  static V erf(V x) { return (V)SLEEF(erf, u10)(x); }
  static V erfc(V x) { return (V)SLEEF(erfc, u15)(x); }
};

template <typename Math> struct Formulas {
  static V sigmoid(V x) { return 1.0f / (1.0f + Math::exp(-x)); }
  static V silu(V x) { return x / (1.0f + Math::exp(-x)); }
  static V gelu(V x) { return 0.5f * x * Math::erfc(x * -0.707106781f); }
  static V geluTanh(V x) {
    V u = 0.797884561f * (x + 0.044715f * x * x * x);
    return x / (1.0f + Math::exp(-2.0f * u));
  }
  static V softplus(V x) {
    V positive = x > 0.0f ? x : V{};
    return positive + Math::log1p(Math::exp(x > 0.0f ? -x : x));
  }
  static V mish(V x) { return x * Math::tanh(softplus(x)); }
  static V elu(V x) { return x > 0.0f ? x : Math::expm1(x); }
};

struct Entry {
  const char *composition;
  void (*run)(const float *x, float *y, size_t n);
};
} // namespace

/// Applies `function` to arrays; the tail through a vector of its own.
template <V (*function)(V)>
static void runOver(const float *x, float *y, size_t n) {
  size_t i = 0;
  for (; i + kLength <= n; i += kLength)
    *reinterpret_cast<Unaligned *>(y + i) =
        function(*reinterpret_cast<const Unaligned *>(x + i));
  if (i == n)
    return;
  V last = {};
  for (size_t j = i; j < n; ++j)
    last[j - i] = x[j];
  last = function(last);
  for (size_t j = i; j < n; ++j)
    y[j] = last[j - i];
}

template <typename Math>
static const std::map<std::string, Entry> &getEntries() {
  static const std::map<std::string, Entry> entries = {
      {"exp", {"", runOver<Math::exp>}},
      {"tanh", {"", runOver<Math::tanh>}},
      {"erf", {"", runOver<Math::erf>}},
      {"sigmoid", {"1/(1 + exp(-x))", runOver<Formulas<Math>::sigmoid>}},
      {"silu", {"x/(1 + exp(-x))", runOver<Formulas<Math>::silu>}},
      {"gelu", {"x/2 erfc(-x/sqrt 2)", runOver<Formulas<Math>::gelu>}},
      {"gelu_tanh", {"x/(1 + exp(-2u))", runOver<Formulas<Math>::geluTanh>}},
      {"softplus",
       {"max(x,0) + log1p(exp(-|x|))", runOver<Formulas<Math>::softplus>}},
      {"mish", {"x tanh(softplus)", runOver<Formulas<Math>::mish>}},
      {"elu", {"expm1 and select", runOver<Formulas<Math>::elu>}},
  };
  return entries;
}

template <typename Math>
static void addEntry(Contestants &all, const Workload &workload,
                     const std::string &type, const char *library,
                     const char *version) {
  const auto &entries = getEntries<Math>();
  auto found = entries.find(workload.activation);
  if (type != "f32" || workload.kind != Workload::Forward ||
      found == entries.end())
    return;
  Entry entry = found->second;
  all.push_back({library, version, entry.composition, [=](const Task &task) {
                   return [=] {
                     entry.run(static_cast<const float *>(task.x),
                               static_cast<float *>(task.y), task.n);
                   };
                 }});
}

void mlir::act::addLibmvec(Contestants &all, const Workload &workload,
                           const std::string &type) {
  addEntry<Libmvec>(all, workload, type, "libmvec", gnu_get_libc_version());
}

#define TEXT(x) #x
#define VERSION(x, y, z) TEXT(x) "." TEXT(y) "." TEXT(z)

void mlir::act::addSleef(Contestants &all, const Workload &workload,
                         const std::string &type) {
  addEntry<Sleef>(all, workload, type, "SLEEF",
                  VERSION(SLEEF_VERSION_MAJOR, SLEEF_VERSION_MINOR,
                          SLEEF_VERSION_PATCHLEVEL));
}
