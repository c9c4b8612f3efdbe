// Finding the description of a target by name.
#include "act/Analysis/Target.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"
#include "llvm/MC/MCSubtargetInfo.h"
#include "llvm/MC/TargetRegistry.h"
#include "llvm/Support/TargetSelect.h"
#include "llvm/Support/raw_ostream.h"
#include "llvm/TargetParser/Host.h"
#include "llvm/TargetParser/Triple.h"
#include <memory>

using namespace mlir;
using namespace mlir::act;

namespace {
struct EmbeddedFile {
  const char *name;
  const char *text;
};
} // namespace

/// The files of lib/Targets, in alphabetical order.
static constexpr EmbeddedFile embeddedFiles[] = {
#include "EmbeddedTargets.inc"
};

/// All embedded descriptions, parsed once. A test parses each of them, so none
/// is wrong here.
static ArrayRef<TargetDescription> getEmbedded() {
  static const std::vector<TargetDescription> all = [] {
    std::vector<TargetDescription> parsed;
    for (const EmbeddedFile &file : embeddedFiles)
      parsed.push_back(llvm::cantFail(parseTarget(file.text, file.name)));
    return parsed;
  }();
  return all;
}

std::vector<std::string> mlir::act::getTargetNames() {
  std::vector<std::string> names;
  for (const EmbeddedFile &file : embeddedFiles)
    names.push_back(file.name);
  return names;
}

static const TargetDescription *lookup(StringRef name) {
  for (const TargetDescription &target : getEmbedded())
    if (target.name == name || llvm::is_contained(target.aliases, name))
      return &target;
  return nullptr;
}

namespace {
/// What LLVM knows of a processor.
struct Processor {
  std::string architecture;
  std::unique_ptr<llvm::MCSubtargetInfo> subtarget;
};
} // namespace

/// The first architecture of which `name` is a processor; `features` are those
/// that this machine has, where it is the processor.
static Processor findProcessor(StringRef name, StringRef features) {
  llvm::InitializeAllTargetInfos();
  llvm::InitializeAllTargetMCs();
  // The host's architecture is asked first: names such as "generic" are not
  // unique.
  llvm::Triple host(llvm::sys::getDefaultTargetTriple());
  for (StringRef architecture : {host.getArchName(), StringRef("x86_64"),
                                 StringRef("aarch64"), StringRef("nvptx64")}) {
    llvm::Triple triple(architecture, "", "");
    std::string error;
    const llvm::Target *target =
        llvm::TargetRegistry::lookupTarget(triple, error);
    if (!target)
      continue;
    // An unknown processor would be reported on the standard error.
    std::unique_ptr<llvm::MCSubtargetInfo> generic(
        target->createMCSubtargetInfo(triple, "", ""));
    if (generic && generic->isCPUStringValid(name))
      return {triple.getArchName().str(),
              std::unique_ptr<llvm::MCSubtargetInfo>(
                  target->createMCSubtargetInfo(triple, name, features))};
  }
  return {};
}

/// The number in "sm_90a"; 0 for other names.
static int getVersion(StringRef name) {
  int version = 0;
  if (name.consume_front("sm_"))
    name.consumeInteger(10, version);
  return version;
}

/// How much of `processor` holds for `target`: features that both have count
/// for it, and those that only the target has much more against it, as code
/// for it would not run.
static int getAffinity(const TargetDescription &target,
                       const Processor &processor) {
  // GPUs have no features in common, but numbers in the order of generations.
  int affinity = -std::abs(getVersion(target.name) -
                           getVersion(processor.subtarget->getCPU()));
  for (const std::string &feature : target.features)
    affinity += processor.subtarget->checkFeatures("+" + feature) ? 1 : -100;
  return affinity;
}

llvm::Expected<FoundTarget> mlir::act::findTarget(StringRef name) {
  std::string wanted = name.str(), features;
  if (name == "host") {
    wanted = llvm::sys::getHostCPUName().str();
    for (auto &feature : llvm::sys::getHostCPUFeatures())
      features += (features.empty() ? "" : ",") +
                  std::string(feature.second ? "+" : "-") +
                  feature.first().str();
  }
  if (const TargetDescription *target = lookup(wanted))
    return FoundTarget{target, ""};
  Processor processor = findProcessor(wanted, features);
  if (!processor.subtarget)
    return llvm::createStringError(
        "unknown target '" + wanted + "'; expected one of " +
        llvm::join(getTargetNames(), ", ") +
        ", \"host\", or a processor that LLVM knows");
  const TargetDescription *best = nullptr;
  for (const TargetDescription &target : getEmbedded())
    if (target.architecture == processor.architecture &&
        (!best ||
         getAffinity(target, processor) > getAffinity(*best, processor)))
      best = &target;
  if (!best)
    return llvm::createStringError("there is no description of a target of " +
                                   processor.architecture + ", as '" + wanted +
                                   "' is");
  return FoundTarget{best, "unknown target '" + wanted + "'; using '" +
                               best->name + "'"};
}

llvm::Expected<TargetDescription> mlir::act::getTarget(StringRef nameOrFile,
                                                       StringRef tool) {
  if (nameOrFile.ends_with(".json"))
    return readTarget(nameOrFile);
  llvm::Expected<FoundTarget> found = findTarget(nameOrFile);
  if (!found)
    return found.takeError();
  if (!found->note.empty())
    llvm::errs() << tool << ": " << found->note << "\n";
  return *found->description;
}
