#include "Optimize.h"
#include "llvm/IR/InstrTypes.h"
#include "llvm/IR/Module.h"
#include "llvm/Passes/PassBuilder.h"

/// The passes of -O3 that do something for loops of vectors, in its order. It
/// runs most of them again and again, for code whose functions are inlined into
/// each other and whose loops are still to be vectorized. Here instructions are
/// combined once before loops are unswitched, while a loop has one body, and
/// twice after.
///
/// jump-threading joins branches over the same rare case; the vectorizers and
/// the inliner are for what modules bring along besides activations.
static constexpr char pipeline[] =
    "inferattrs,"
    "function<eager-inv>(lower-expect,sroa<modify-cfg>,early-cse<>),"
    "globalopt,always-inline,cgscc(inline),globaldce,"
    "function<eager-inv>("
    "sroa<modify-cfg>,early-cse<memssa>,jump-threading,simplifycfg,"
    "instcombine<no-verify-fixpoint>,simplifycfg,reassociate,"
    "loop-mssa(licm<no-allowspeculation>,loop-rotate,licm,"
    "simple-loop-unswitch<nontrivial>),"
    "simplifycfg,loop(loop-idiom,indvars,loop-deletion,loop-unroll-full),"
    "gvn,instcombine<no-verify-fixpoint>,"
    "simplifycfg<hoist-common-insts;sink-common-insts>,"
    "loop-vectorize,infer-alignment,slp-vectorizer,vector-combine,"
    "loop-unroll<O3>,instcombine<no-verify-fixpoint>,loop-mssa(licm),"
    "loop-sink,div-rem-pairs,"
    "simplifycfg<hoist-loads-stores-with-cond-faulting;"
    "speculate-unpredictables>),"
    "constmerge,globaldce";

/// Functions called once are inlined in any case; said so, the inliner need not
/// weigh their instructions.
static void simplifyCalls(llvm::Module &module) {
  for (llvm::Function &function : llvm::make_early_inc_range(module)) {
    if (!function.hasLocalLinkage())
      continue;
    if (function.use_empty()) {
      function.eraseFromParent();
      continue;
    }
    auto *call = function.hasOneUse()
                     ? llvm::dyn_cast<llvm::CallBase>(*function.user_begin())
                     : nullptr;
    if (call && call->getCalledFunction() == &function &&
        !function.hasFnAttribute(llvm::Attribute::NoInline))
      function.addFnAttr(llvm::Attribute::AlwaysInline);
  }
}

llvm::Error mlir::act::optimize(llvm::Module &module,
                                llvm::TargetMachine &machine) {
  simplifyCalls(module);
  llvm::LoopAnalysisManager loops;
  llvm::FunctionAnalysisManager functions;
  llvm::CGSCCAnalysisManager components;
  llvm::ModuleAnalysisManager modules;
  llvm::PassBuilder builder(&machine);
  builder.registerModuleAnalyses(modules);
  builder.registerCGSCCAnalyses(components);
  builder.registerFunctionAnalyses(functions);
  builder.registerLoopAnalyses(loops);
  builder.crossRegisterProxies(loops, functions, components, modules);
  llvm::ModulePassManager passes;
  if (llvm::Error error = builder.parsePassPipeline(passes, pipeline))
    return error;
  passes.run(module, modules);
  return llvm::Error::success();
}
