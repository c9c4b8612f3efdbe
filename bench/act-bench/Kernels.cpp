// Code from MLIR: act's, and upstream's approximations.
#include "../upstream/Routes.h"
#include "Contestant.h"
#include "act/Conversion/Pipelines.h"
#include "act/ExecutionEngine/Jit.h"
#include "mlir/Parser/Parser.h"
#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::act;

/// The workload as one linalg.generic over memrefs. `forward` computes %r.
static std::string getText(const Workload &workload,
                           const std::string &forward) {
  std::string gradient =
      "%d = act.vjp " + workload.activation + " wrt 0 %g, %x : T\n";
  std::string body, result = "%r";
  switch (workload.kind) {
  case Workload::Forward:
    body = forward;
    break;
  case Workload::Gradient:
    body = gradient;
    result = "%d";
    break;
  case Workload::Gate:
    body = forward + "\n%s = arith.mulf %r, %g : T\n";
    result = "%s";
    break;
  case Workload::Residual:
    body = forward + "\n%s = arith.addf %r, %g : T\n";
    result = "%s";
    break;
  case Workload::Both:
    body = forward + "\n" + gradient;
    result = "%r, %d";
    break;
  }
  bool two = workload.numReads() > 1, both = workload.numWrites() > 1;
  auto list = [&](StringRef first, StringRef second, bool hasSecond) {
    return (hasSecond ? first + ", " + second : first + "").str();
  };
  SmallVector<StringRef> maps(workload.numReads() + workload.numWrites(),
                              "affine_map<(i) -> (i)>");
  std::string reads = list("%xs", "%gs", two),
              writes = list("%ys", "%zs", both);
  std::string readTypes = list("M", "M", two),
              writeTypes = list("M", "M", both);
  return "func.func @kernel(" + list("%xs: M", "%gs: M", two) + ", " +
         list("%ys: M", "%zs: M", both) +
         ") {\nlinalg.generic {indexing_maps = [" + llvm::join(maps, ", ") +
         "], iterator_types = [\"parallel\"]} ins(" + reads + " : " +
         readTypes + ") outs(" + writes + " : " + writeTypes + ") {\n^bb0(" +
         list("%x: T", "%g: T", two) + ", " + list("%y: T", "%z: T", both) +
         "):\n" + body + "\nlinalg.yield " + result + " : " +
         list("T", "T", both) + "\n}\nreturn\n}\n";
}

/// `text` with T and M replaced where they stand alone.
static std::string setType(const std::string &text, const std::string &type) {
  std::string result;
  auto isWord = [&](size_t i) {
    return i < text.size() && (llvm::isAlnum(text[i]) || text[i] == '_');
  };
  for (size_t i = 0; i < text.size(); ++i) {
    bool alone = (i == 0 || !isWord(i - 1)) && !isWord(i + 1);
    if (alone && text[i] == 'T')
      result += type;
    else if (alone && text[i] == 'M')
      result += "memref<?x" + type + ">";
    else
      result += text[i];
  }
  return result;
}

namespace {
enum class Way { Act, PlainStores, Polynomials };

/// A compiled kernel, shared by the tasks that are bound to it.
struct Compiled {
  std::unique_ptr<Jit> jit;
  JitFunction function;
  DType type;
};
} // namespace

static llvm::Expected<std::shared_ptr<Compiled>>
compile(MLIRContext *context, const Workload &workload,
        const std::string &forward, const std::string &type, Way way) {
  OwningOpRef<ModuleOp> module = parseSourceString<ModuleOp>(
      setType(getText(workload, forward), type), context);
  if (!module)
    return llvm::createStringError("'" + workload.name + "' does not parse");
  ActToLLVMOptions toLLVM;
  toLLVM.raise = way != Way::Polynomials;
  if (way == Way::PlainStores)
    toLLVM.streamBytes = 0;
  JitOptions options;
  options.buildPipeline = [&](OpPassManager &pm) {
    if (way == Way::Polynomials)
      addPolynomialApproximation(pm);
    buildActToLLVMPipeline(pm, toLLVM);
  };
  auto jit = Jit::compile(*module, options);
  if (!jit)
    return jit.takeError();
  auto function = (*jit)->lookup("kernel");
  if (!function)
    return function.takeError();
  auto memref = cast<MemRefType>(function->getType().getInput(0));
  return std::make_shared<Compiled>(
      Compiled{std::move(*jit), *function, *getDType(memref.getElementType())});
}

static std::function<void()> bindCompiled(std::shared_ptr<Compiled> compiled,
                                          const Task &task) {
  SmallVector<ArrayView> views;
  for (const void *data : {task.x, task.g, const_cast<const void *>(task.y),
                           const_cast<const void *>(task.z)})
    if (data)
      views.push_back({compiled->type,
                       {static_cast<int64_t>(task.n)},
                       const_cast<void *>(data)});
  auto call =
      std::make_shared<JitCall>(llvm::cantFail(compiled->function.bind(views)));
  return [compiled, call] { call->run(); };
}

static llvm::Error addCompiled(Contestants &all, MLIRContext *context,
                               const Workload &workload,
                               const std::string &forward,
                               const std::string &type, Way way,
                               const char *library) {
  auto compiled = compile(context, workload, forward, type, way);
  if (!compiled)
    return compiled.takeError();
  all.push_back({library, "", "", [compiled = *compiled](const Task &task) {
                   return bindCompiled(compiled, task);
                 }});
  return llvm::Error::success();
}

llvm::Error act::addAct(Contestants &all, MLIRContext *context,
                        const Workload &workload, const std::string &type) {
  std::string forward = "%r = act.apply " + workload.activation + " %x : T";
  if (llvm::Error error =
          addCompiled(all, context, workload, forward, type, Way::Act, "act"))
    return error;
  if (llvm::Error error = addCompiled(all, context, workload, forward, type,
                                      Way::PlainStores, "act, plain stores"))
    return error;
  all.back().isSameCode = true;
  return llvm::Error::success();
}

llvm::Error act::addUpstream(Contestants &all, MLIRContext *context,
                             const Workload &workload,
                             const std::string &type) {
  // The patterns are those of f32; narrower types go through them piecemeal.
  if (workload.kind != Workload::Forward || type != "f32")
    return llvm::Error::success();
  return addCompiled(all, context, workload, workload.emitted, type,
                     Way::Polynomials, "MLIR " LLVM_VERSION_STRING " patterns");
}
