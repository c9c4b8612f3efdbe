// Intel's MKL: functions of arrays in three accuracies.
#include "Contestant.h"
#include <cmath>
#include <cstdlib>
#include <dlfcn.h>
#include <map>

using namespace mlir::act;

namespace {
/// vmsExp(n, x, y, mode) and its like.
using Function = void (*)(int n, const float *x, float *y, long long mode);

constexpr struct {
  const char *name;
  long long mode;
} kAccuracies[] = {{"HA", 2}, {"LA", 1}, {"EP", 3}};

/// Elements that are worked on at a time where several functions follow each
/// other: their intermediate values stay in the cache of the first level.
constexpr size_t kBlock = 1024;

/// An activation from functions of MKL: `first` on an array, then `second`, if
/// any, on its result; before and after them plain loops.
struct Recipe {
  const char *composition;
  const char *first;
  void (*before)(const float *x, float *values, size_t n) = nullptr;
  void (*after)(const float *x, const float *values, float *y,
                size_t n) = nullptr;
  const char *second = nullptr;
};
} // namespace

template <float (*function)(float)>
static void each(const float *x, float *values, size_t n) {
  for (size_t i = 0; i < n; ++i)
    values[i] = function(x[i]);
}
template <float (*function)(float, float)>
static void each(const float *x, const float *values, float *y, size_t n) {
  for (size_t i = 0; i < n; ++i)
    y[i] = function(x[i], values[i]);
}

static float negate(float x) { return -x; }
static float negateAbs(float x) { return -std::fabs(x); }
static float scaleTanh(float x) {
  return -1.595769122f * (x + 0.044715f * x * x * x);
}
static float multiply(float x, float value) { return x * value; }
static float invert(float, float value) { return 1 / (1 + value); }
static float divide(float x, float value) { return x / (1 + value); }
static float select(float x, float value) { return x > 0 ? x : value; }
static float addPositive(float x, float value) {
  return (x > 0 ? x : 0) + value;
}

static const std::map<std::string, Recipe> kRecipes = {
    {"exp", {"", "vmsExp"}},
    {"tanh", {"", "vmsTanh"}},
    {"erf", {"", "vmsErf"}},
    {"gelu", {"x CdfNorm(x)", "vmsCdfNorm", nullptr, each<multiply>}},
    {"sigmoid", {"1/(1 + Exp(-x))", "vmsExp", each<negate>, each<invert>}},
    {"silu", {"x/(1 + Exp(-x))", "vmsExp", each<negate>, each<divide>}},
    {"gelu_tanh",
     {"x/(1 + Exp(-2u))", "vmsExp", each<scaleTanh>, each<divide>}},
    {"elu", {"Expm1 and select", "vmsExpm1", nullptr, each<select>}},
    {"softplus",
     {"max(x,0) + Log1p(Exp(-|x|))", "vmsExp", each<negateAbs>,
      each<addPositive>, "vmsLog1p"}},
};

static void *load() {
  // One thread a call, without the choice of a threading library.
  setenv("MKL_THREADING_LAYER", "SEQUENTIAL", 1);
  return dlopen((getPeerFolder() + "/libmkl_rt.so.3").c_str(),
                RTLD_NOW | RTLD_LOCAL);
}

static void *getLibrary() {
  static void *library = load();
  return library;
}

static Function getFunction(const char *name) {
  return name ? reinterpret_cast<Function>(dlsym(getLibrary(), name)) : nullptr;
}

static std::string getVersion() {
  auto get = reinterpret_cast<void (*)(char *, int)>(
      dlsym(getLibrary(), "mkl_get_version_string"));
  char text[200] = {};
  if (get)
    get(text, sizeof(text) - 1);
  std::string version = text;
  size_t begin = version.find("Version "), end = version.find('-', begin);
  return begin == std::string::npos
             ? ""
             : version.substr(begin + 8, end - begin - 8);
}

namespace {
/// A recipe with its functions at one accuracy.
struct Program {
  Recipe recipe;
  Function first, second;
  long long mode;

  void runBlock(const float *x, float *y, size_t n) const {
    float values[kBlock];
    const float *argument = x;
    if (recipe.before) {
      recipe.before(x, values, n);
      argument = values;
    }
    first(static_cast<int>(n), argument, values, mode);
    if (second)
      second(static_cast<int>(n), values, values, mode);
    recipe.after(x, values, y, n);
  }

  void run(const float *x, float *y, size_t n) const {
    if (!recipe.before && !recipe.after)
      return first(static_cast<int>(n), x, y, mode);
    for (size_t i = 0; i < n; i += kBlock)
      runBlock(x + i, y + i, std::min(kBlock, n - i));
  }
};
} // namespace

void mlir::act::addMkl(Contestants &all, const Workload &workload,
                       const std::string &type) {
  auto found = kRecipes.find(workload.activation);
  if (type != "f32" || workload.kind != Workload::Forward || !getLibrary() ||
      found == kRecipes.end())
    return;
  static const std::string version = getVersion();
  for (auto [name, mode] : kAccuracies) {
    Program program = {found->second, getFunction(found->second.first),
                       getFunction(found->second.second), mode};
    all.push_back({std::string("MKL ") + name, version,
                   found->second.composition, [=](const Task &task) {
                     return [=] {
                       program.run(static_cast<const float *>(task.x),
                                   static_cast<float *>(task.y), task.n);
                     };
                   }});
  }
}
