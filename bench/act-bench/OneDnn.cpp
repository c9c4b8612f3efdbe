// oneDNN. This file is compiled twice: against version 2, Debian's, and against
// version 3, PyPI's. Both libraries are loaded apart from each other.
#include "Contestant.h"
#include <cstdlib>
#include <dlfcn.h>
#include <map>
#include <oneapi/dnnl/dnnl.h>

using namespace mlir::act;

namespace {
struct Algorithm {
  dnnl_alg_kind_t kind;
  float alpha = 0, beta = 0;
};

/// The functions of the library that are called here.
struct Library {
  void *handle = nullptr;
  dnnl_engine_t engine = nullptr;
  dnnl_stream_t stream = nullptr;
  std::string version;

  template <typename Function> Function *get(const char *name) const {
    return reinterpret_cast<Function *>(dlsym(handle, name));
  }
};
} // namespace

#define DNNL(library, name) (library).get<decltype(name)>(#name)

static const std::map<std::string, Algorithm> kAlgorithms = {
    {"exp", {dnnl_eltwise_exp}},
    {"tanh", {dnnl_eltwise_tanh}},
    {"sigmoid", {dnnl_eltwise_logistic}},
    {"gelu_tanh", {dnnl_eltwise_gelu_tanh}},
    {"gelu", {dnnl_eltwise_gelu_erf}},
    {"silu", {dnnl_eltwise_swish, 1}},
#if DNNL_VERSION_MAJOR >= 3
    {"softplus", {dnnl_eltwise_soft_relu, 1}},
    {"hardswish", {dnnl_eltwise_hardswish, 1.0f / 6, 0.5f}},
#else
    {"softplus", {dnnl_eltwise_soft_relu}},
    {"hardswish", {dnnl_eltwise_hardswish}},
#endif
    {"mish", {dnnl_eltwise_mish}},
    {"elu", {dnnl_eltwise_elu, 1}},
    {"relu", {dnnl_eltwise_relu}},
};

static Library load() {
  Library library;
  // Its own threads would compete with the benchmark's.
  setenv("OMP_NUM_THREADS", "1", 1);
#if DNNL_VERSION_MAJOR >= 3
  std::string path = getPeerFolder() + "/libdnnl.so.3";
#else
  std::string path = "libdnnl.so.2";
#endif
  library.handle = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL | RTLD_DEEPBIND);
  if (!library.handle)
    return library;
  const dnnl_version_t *version = DNNL(library, dnnl_version)();
  library.version = std::to_string(version->major) + "." +
                    std::to_string(version->minor) + "." +
                    std::to_string(version->patch);
  DNNL(library, dnnl_engine_create)(&library.engine, dnnl_cpu, 0);
  DNNL(library, dnnl_stream_create)(&library.stream, library.engine,
                                    dnnl_stream_default_flags);
  return library;
}

#if DNNL_VERSION_MAJOR >= 3
using MemoryDesc = dnnl_memory_desc_t;

static MemoryDesc createDesc(const Library &library, dnnl_data_type_t type,
                             dnnl_dim_t n) {
  MemoryDesc desc = nullptr;
  DNNL(library, dnnl_memory_desc_create_with_tag)(&desc, 1, &n, type, dnnl_x);
  return desc;
}
static dnnl_primitive_desc_t createForward(const Library &library,
                                           const Algorithm &algorithm,
                                           MemoryDesc desc, bool training) {
  dnnl_primitive_desc_t result = nullptr;
  DNNL(library, dnnl_eltwise_forward_primitive_desc_create)(
      &result, library.engine,
      training ? dnnl_forward_training : dnnl_forward_inference, algorithm.kind,
      desc, desc, algorithm.alpha, algorithm.beta, nullptr);
  return result;
}
static dnnl_primitive_desc_t createBackward(const Library &library,
                                            const Algorithm &algorithm,
                                            MemoryDesc desc) {
  dnnl_primitive_desc_t result = nullptr,
                        forward = createForward(library, algorithm, desc, true);
  DNNL(library, dnnl_eltwise_backward_primitive_desc_create)(
      &result, library.engine, algorithm.kind, desc, desc, desc,
      algorithm.alpha, algorithm.beta, forward, nullptr);
  return result;
}
static MemoryDesc passDesc(MemoryDesc &desc) { return desc; }
#else
using MemoryDesc = dnnl_memory_desc_t;

static MemoryDesc createDesc(const Library &library, dnnl_data_type_t type,
                             dnnl_dim_t n) {
  MemoryDesc desc;
  DNNL(library, dnnl_memory_desc_init_by_tag)(&desc, 1, &n, type, dnnl_x);
  return desc;
}
static dnnl_primitive_desc_t createForward(const Library &library,
                                           const Algorithm &algorithm,
                                           const MemoryDesc &desc,
                                           bool training) {
  dnnl_eltwise_desc_t workload;
  DNNL(library, dnnl_eltwise_forward_desc_init)(
      &workload, training ? dnnl_forward_training : dnnl_forward_inference,
      algorithm.kind, &desc, algorithm.alpha, algorithm.beta);
  dnnl_primitive_desc_t result = nullptr;
  DNNL(library, dnnl_primitive_desc_create)(&result, &workload, nullptr,
                                            library.engine, nullptr);
  return result;
}
static dnnl_primitive_desc_t createBackward(const Library &library,
                                            const Algorithm &algorithm,
                                            const MemoryDesc &desc) {
  dnnl_eltwise_desc_t workload;
  DNNL(library, dnnl_eltwise_backward_desc_init)(
      &workload, algorithm.kind, &desc, &desc, algorithm.alpha, algorithm.beta);
  dnnl_primitive_desc_t result = nullptr;
  DNNL(library, dnnl_primitive_desc_create)(
      &result, &workload, nullptr, library.engine,
      createForward(library, algorithm, desc, true));
  return result;
}
static const MemoryDesc *passDesc(const MemoryDesc &desc) { return &desc; }
#endif

/// Null where the library does not implement it.
static dnnl_primitive_t createPrimitive(const Library &library,
                                        const Algorithm &algorithm,
                                        dnnl_data_type_t type, dnnl_dim_t n,
                                        bool backward) {
  MemoryDesc desc = createDesc(library, type, n);
  dnnl_primitive_desc_t description =
      backward ? createBackward(library, algorithm, desc)
               : createForward(library, algorithm, desc, false);
  dnnl_primitive_t primitive = nullptr;
  if (description)
    DNNL(library, dnnl_primitive_create)(&primitive, description);
  return primitive;
}

static std::function<void()> bindPrimitive(const Library &library,
                                           const Algorithm &algorithm,
                                           dnnl_data_type_t type, bool backward,
                                           const Task &task) {
  dnnl_dim_t n = static_cast<dnnl_dim_t>(task.n);
  dnnl_primitive_t primitive =
      createPrimitive(library, algorithm, type, n, backward);
  MemoryDesc desc = createDesc(library, type, n);
  auto wrap = [&](const void *data) {
    dnnl_memory_t memory = nullptr;
    DNNL(library, dnnl_memory_create)(&memory, passDesc(desc), library.engine,
                                      const_cast<void *>(data));
    return memory;
  };
  std::vector<dnnl_exec_arg_t> arguments = {{DNNL_ARG_SRC, wrap(task.x)}};
  if (backward) {
    arguments.push_back({DNNL_ARG_DIFF_DST, wrap(task.g)});
    arguments.push_back({DNNL_ARG_DIFF_SRC, wrap(task.y)});
  } else {
    arguments.push_back({DNNL_ARG_DST, wrap(task.y)});
  }
  auto *execute = DNNL(library, dnnl_primitive_execute);
  // A program that measures has no need to free these.
  return [=, stream = library.stream] {
    execute(primitive, stream, arguments.size(), arguments.data());
  };
}

void mlir::act::ACT_ADD_ONEDNN(Contestants &all, const Workload &workload,
                               const std::string &type) {
  static const Library library = load();
  auto found = kAlgorithms.find(workload.activation);
  if (!library.handle || found == kAlgorithms.end() || !workload.hasErrors())
    return;
  dnnl_data_type_t dataType = type == "f32"    ? dnnl_f32
                              : type == "bf16" ? dnnl_bf16
                                               : dnnl_f16;
  bool backward = workload.kind == Workload::Gradient;
  Algorithm algorithm = found->second;
  if (!createPrimitive(library, algorithm, dataType, 64, backward))
    return;
  all.push_back({"oneDNN", library.version, "", [=](const Task &task) {
                   return bindPrimitive(library, algorithm, dataType, backward,
                                        task);
                 }});
}
