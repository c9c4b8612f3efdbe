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
#include <mutex>
#include <optional>

using namespace mlir;
using namespace mlir::act;

namespace {
struct EmbeddedFile {
  StringLiteral name;
  const char *text;
};
} // namespace

/// The files of lib/Targets, in alphabetical order.
static constexpr EmbeddedFile embeddedFiles[] = {
#include "EmbeddedTargets.inc"
};

/// An embedded description, parsed when it is first asked for. A test parses
/// each of them, so none is wrong here.
static const TargetDescription &getEmbedded(const EmbeddedFile &file) {
  static std::optional<TargetDescription> parsed[std::size(embeddedFiles)];
  static std::once_flag once[std::size(embeddedFiles)];
  size_t i = &file - embeddedFiles;
  std::call_once(once[i], [&] {
    parsed[i] = llvm::cantFail(parseTarget(file.text, file.name));
  });
  return *parsed[i];
}

std::vector<std::string> mlir::act::getTargetNames() {
  std::vector<std::string> names;
  for (const EmbeddedFile &file : embeddedFiles)
    names.push_back(file.name.str());
  return names;
}

/// A file has the name of its target, so that most are found without looking
/// into others for an alias.
static const TargetDescription *lookup(StringRef name) {
  for (const EmbeddedFile &file : embeddedFiles)
    if (file.name == name)
      return &getEmbedded(file);
  for (const EmbeddedFile &file : embeddedFiles)
    if (llvm::is_contained(getEmbedded(file).aliases, name))
      return &getEmbedded(file);
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
  bool isHost = name == "host";
  std::string wanted = (isHost ? llvm::sys::getHostCPUName() : name).str();
  if (const TargetDescription *target = lookup(wanted))
    return FoundTarget{target, ""};
  std::string features;
  if (isHost)
    for (auto &feature : llvm::sys::getHostCPUFeatures())
      features += (features.empty() ? "" : ",") +
                  std::string(feature.second ? "+" : "-") +
                  feature.first().str();
  Processor processor = findProcessor(wanted, features);
  if (!processor.subtarget)
    return llvm::createStringError(
        "unknown target '" + wanted + "'; expected one of " +
        llvm::join(getTargetNames(), ", ") +
        ", \"host\", or a processor that LLVM knows");
  const TargetDescription *best = nullptr;
  for (const EmbeddedFile &file : embeddedFiles) {
    const TargetDescription &target = getEmbedded(file);
    if (target.architecture == processor.architecture &&
        (!best ||
         getAffinity(target, processor) > getAffinity(*best, processor)))
      best = &target;
  }
  if (!best)
    return llvm::createStringError("there is no description of a target of " +
                                   processor.architecture + ", as '" + wanted +
                                   "' is");
  return FoundTarget{best, "unknown target '" + wanted + "'; using '" +
                               best->name + "'"};
}

llvm::Expected<TargetDescription> mlir::act::getTarget(StringRef nameOrFile,
                                                       std::string &note) {
  note.clear();
  if (nameOrFile.ends_with(".json"))
    return readTarget(nameOrFile);
  llvm::Expected<FoundTarget> found = findTarget(nameOrFile);
  if (!found)
    return found.takeError();
  note = found->note;
  return *found->description;
}

llvm::Expected<TargetDescription>
mlir::act::getTargetForTool(StringRef nameOrFile, StringRef tool) {
  std::string note;
  llvm::Expected<TargetDescription> target = getTarget(nameOrFile, note);
  if (!note.empty())
    llvm::errs() << tool << ": " << note << "\n";
  return target;
}
