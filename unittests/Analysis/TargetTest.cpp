// Descriptions of targets: what is read, what is refused and where, and which
// one stands for a machine.
#include "act/Analysis/Target.h"
#include "llvm/Support/raw_ostream.h"
#include "gtest/gtest.h"

using namespace mlir;
using namespace mlir::act;

/// A description with one operation; `operation` and `head` replace parts of
/// it.
static std::string getText(
    StringRef operation =
        R"("ops": ["arith.addf f32"], "uops": ["a|b", "+c*0.5"],
      "latency": 3, "source": "s", "trust": "measured")",
    StringRef head = R"("vector_bits": 256,)",
    StringRef memory = R"({"level": "L1", "size": 1000, "read": 64, "write": 32,
      "copy": 64, "source": "s", "trust": "estimated"},)") {
  std::string text = R"({"name": "tiny", "architecture": "x86_64",
    "features": ["avx2"], "vector_registers": 16, "issue_width": 4,
    "window": 40, "ports": ["a", "b", "c"], "source": "s",
    "trust": "published", )";
  text += head;
  text += R"("operations": [{)";
  text += operation;
  text += R"(}], "memory": [)";
  text += memory;
  text += R"({"level": "DRAM", "read": 8, "write": 4, "copy": 6,
    "non_temporal_copy": 7, "source": "s", "trust": "estimated"}]})";
  return text;
}

static std::string getError(StringRef text) {
  llvm::Expected<TargetDescription> target = parseTarget(text, "tiny.json");
  return target ? "none" : llvm::toString(target.takeError());
}

TEST(TargetTest, ReadsAllFigures) {
  TargetDescription target = llvm::cantFail(parseTarget(getText(), "tiny"));
  EXPECT_EQ(target.vectorBits, 256u);
  const OperationCost *add = target.find("arith.addf f32");
  ASSERT_TRUE(add);
  ASSERT_EQ(add->microOps.size(), 2u);
  EXPECT_EQ(add->microOps[0].ports, 3u);
  EXPECT_FALSE(add->microOps[0].isAlong);
  EXPECT_EQ(add->microOps[1].ports, 4u);
  EXPECT_EQ(add->microOps[1].cycles, 0.5);
  EXPECT_TRUE(add->microOps[1].isAlong);
  EXPECT_EQ(add->provenance.trust, "measured");
  EXPECT_FALSE(target.find("arith.addf f64"));
  EXPECT_EQ(target.getMemory(1000).name, "L1");
  EXPECT_EQ(target.getMemory(1001).name, "DRAM");
  EXPECT_TRUE(target.schedulers.empty());
  EXPECT_FALSE(target.spreadsLines);
  EXPECT_EQ(target.pagesAhead, 4u);
  StringRef head = R"("vector_bits": 256, "schedulers": ["a|c", "b"],
                      "spreads_lines": true, "pages_ahead": 9,)";
  std::string early = getText(R"("ops": ["x"], "uops": ["a"], "latency": 1,
      "source": "s", "trust": "measured")",
                              head);
  TargetDescription other = llvm::cantFail(parseTarget(early, "tiny"));
  EXPECT_EQ(other.schedulers, (SmallVector<uint32_t, 2>{5, 2}));
  EXPECT_TRUE(other.spreadsLines);
  EXPECT_EQ(other.pagesAhead, 9u);
}

TEST(TargetTest, SaysWhereADescriptionIsWrong) {
  EXPECT_EQ(getError("[]"), "expected object when parsing tiny.json");
  EXPECT_NE(getError("{").find("tiny.json: "), std::string::npos);
  EXPECT_EQ(getError(getText("\"ops\": [\"x\"], \"uops\": [\"a\", \"d\"], "
                             "\"source\": \"s\", \"trust\": \"measured\"")),
            "names a port that the target lacks at "
            "tiny.json.operations[0].uops[1]");
  EXPECT_EQ(getError(getText("\"ops\": [\"x\"], \"uops\": [\"a*zero\"], "
                             "\"source\": \"s\", \"trust\": \"measured\"")),
            "expected cycles above 0, up to 10000, after '*' at "
            "tiny.json.operations[0].uops[0]");
  EXPECT_EQ(getError(getText("\"ops\": [\"x\"], \"source\": \"s\", "
                             "\"trust\": \"sure\"")),
            "expected \"measured\", \"published\" or \"estimated\" at "
            "tiny.json.operations[0].trust");
  EXPECT_EQ(getError(getText("\"ops\": [\"x\", \"x\"], \"source\": \"s\", "
                             "\"trust\": \"measured\"")),
            "is described twice at tiny.json.operations[0].ops[1]");
  EXPECT_EQ(getError(getText("\"ops\": [\"x\"], \"uops\": [\"a\"], "
                             "\"cycles_per_element\": 3, \"source\": \"s\", "
                             "\"trust\": \"measured\"")),
            "expected none beside cycles_per_element: a call occupies no ports "
            "at tiny.json.operations[0].uops");
  EXPECT_EQ(getError(getText("\"ops\": []", "")),
            "missing value at tiny.json.vector_bits");
  EXPECT_EQ(getError(getText("\"ops\": []", R"("vector_bits": 256,
                                                "crowded_share": 1.5,)")),
            "expected a number above 0, up to 1 at tiny.json.crowded_share");
  EXPECT_EQ(getError(getText("\"ops\": []", R"("vector_bits": 256,
                                                "schedulers": ["a", "b|d"],)")),
            "names a port that the target lacks at tiny.json.schedulers[1]");
  EXPECT_EQ(getError(getText("\"ops\": []", R"("vector_bits": 256,
                                                "early_lines": "all",)")),
            "expected integer at tiny.json.early_lines");
  std::string last = getText();
  last.replace(last.find("\"level\": \"DRAM\""), 15,
               "\"level\": \"DRAM\", \"size\": 10");
  EXPECT_EQ(getError(last), "expected sizes to grow, and the last level to "
                            "have none at tiny.json.memory[1].size");
}

TEST(TargetTest, TellsReadsFromWhatIsOccupiedAlong) {
  TargetDescription target = llvm::cantFail(parseTarget(
      getText(R"("ops": ["arith.addf f32"], "uops": ["a", "&b*0.5", "+c"],
        "latency": 3, "source": "s", "trust": "measured")"),
      "tiny"));
  const auto &ops = target.find("arith.addf f32")->microOps;
  EXPECT_FALSE(ops[0].isAlong);
  EXPECT_TRUE(ops[1].isAlong && ops[1].isRead);
  EXPECT_EQ(ops[1].cycles, 0.5);
  EXPECT_TRUE(ops[2].isAlong && !ops[2].isRead);
  std::string text;
  llvm::raw_string_ostream os(text);
  writeTarget(os, target);
  EXPECT_NE(text.find(R"(["a", "&b*0.5", "+c"])"), std::string::npos);
}

TEST(TargetTest, EmbeddedDescriptionsSurviveWriting) {
  std::vector<std::string> names = getTargetNames();
  EXPECT_GE(names.size(), 9u);
  for (const std::string &name : names) {
    FoundTarget found = llvm::cantFail(findTarget(name));
    EXPECT_EQ(found.description->name, name);
    EXPECT_EQ(found.note, "");
    std::string text, again;
    llvm::raw_string_ostream os(text), second(again);
    writeTarget(os, *found.description);
    writeTarget(second, llvm::cantFail(parseTarget(text, name)));
    EXPECT_EQ(text, again);
  }
}

/// What is described only where it costs something, or less than another kind.
static bool isOptional(StringRef kind) {
  return kind.ends_with(" zero") || kind.contains("_strided_slice ");
}

TEST(TargetTest, DescribesTheSameOperationsEverywhere) {
  const TargetDescription *first =
      llvm::cantFail(findTarget("znver5")).description;
  for (const std::string &name : getTargetNames())
    for (auto &entry : first->operations)
      EXPECT_TRUE(
          isOptional(entry.getKey()) ||
          llvm::cantFail(findTarget(name)).description->find(entry.getKey()))
          << name << " lacks " << entry.getKey().str();
}

static std::string getNote(StringRef name) {
  llvm::Expected<FoundTarget> found = findTarget(name);
  return found ? found->note : llvm::toString(found.takeError());
}

TEST(TargetTest, FallsBackToTheNearest) {
  EXPECT_EQ(getNote("cascadelake"), "");
  EXPECT_EQ(getNote("icelake-server"),
            "unknown target 'icelake-server'; using 'skylake-avx512'");
  EXPECT_EQ(getNote("znver3"), "unknown target 'znver3'; using 'avx2'");
  EXPECT_EQ(getNote("x86-64"), "unknown target 'x86-64'; using 'avx2'");
  EXPECT_EQ(getNote("cortex-a76"),
            "unknown target 'cortex-a76'; using 'neoverse-v1'");
  EXPECT_EQ(getNote("sm_75"), "unknown target 'sm_75'; using 'sm_80'");
  EXPECT_EQ(getNote("sm_120"), "unknown target 'sm_120'; using 'sm_100'");
  EXPECT_EQ(
      getNote("nothing").find("unknown target 'nothing'; expected one of"), 0u);
}
