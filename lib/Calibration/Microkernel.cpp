#include "Microkernel.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/FormatVariadic.h"

using namespace mlir;
using namespace mlir::act;

/// Whether vectors of it fill whole registers, which assembly can name.
static bool isWhole(StringRef type) {
  return type == "f32" || type == "f64" || type == "i32" || type == "i64";
}

/// Operands of `name` besides attributes; 0 where it is not measured.
static unsigned getNumOperands(StringRef name) {
  return llvm::StringSwitch<unsigned>(name)
      .Case("math.fma", 3)
      .Cases({"arith.negf", "math.absf", "math.sqrt", "math.roundeven",
              "math.floor", "math.ceil", "math.trunc", "math.round"},
             1)
      .Cases(
          {"arith.addf",     "arith.subf",     "arith.mulf",    "arith.divf",
           "arith.maximumf", "arith.minimumf", "arith.maxnumf", "arith.minnumf",
           "math.copysign",  "arith.andi",     "arith.ori",     "arith.xori",
           "arith.addi",     "arith.subi",     "arith.muli",    "arith.maxsi",
           "arith.minsi",    "arith.shli",     "arith.shrsi",   "arith.shrui",
           "act.scaleb",     "act.quotient"},
          2)
      .Default(0);
}

/// The conversion that leads back.
static StringRef getInverse(StringRef name) {
  return llvm::StringSwitch<StringRef>(name)
      .Case("arith.extf", "arith.truncf")
      .Case("arith.truncf", "arith.extf")
      .Cases({"arith.extui", "arith.extsi"}, "arith.trunci")
      .Case("arith.trunci", "arith.extui")
      .Case("arith.sitofp", "arith.fptosi")
      .Case("arith.fptosi", "arith.sitofp")
      .Default("");
}

std::optional<Chain> mlir::act::getChain(StringRef kind) {
  SmallVector<StringRef> parts;
  kind.split(parts, ' ');
  StringRef name = parts[0], type = parts.size() > 1 ? parts[1] : "";
  if (type == "i1" || type.empty())
    return std::nullopt;
  if ((name == "arith.cmpf" || name == "arith.cmpi") && isWhole(type))
    return Chain{{kind.str(), ("arith.select " + type).str()}, type.str()};
  StringRef inverse = getInverse(name);
  if (!inverse.empty()) {
    // bf16, and what is twice as wide again, are converted by several
    // operations, which are measured themselves.
    StringRef to = parts.size() > 2 ? parts[2] : "";
    bool isOneStep = (isWhole(type) && isWhole(to)) ||
                     (type == "f16" && to == "f32") ||
                     (type == "f32" && to == "f16");
    if (!isOneStep)
      return std::nullopt;
    std::string back = (inverse + " " + to + " " + type).str();
    // Assembly cannot name vectors of narrow types.
    if (!isWhole(type))
      return Chain{{back, kind.str()}, to.str()};
    return Chain{{kind.str(), back}, type.str()};
  }
  // Narrow types fill parts of registers in ways of their own.
  if (getNumOperands(name) == 0 || !isWhole(type))
    return std::nullopt;
  return Chain{{kind.str()}, type.str()};
}

std::optional<Chain> mlir::act::getLatencyChain(StringRef kind) {
  std::optional<Chain> chain = getChain(kind);
  if (chain && chain->type[0] == 'f' && chain->kinds.size() == 1 &&
      !kind.starts_with("math.fma"))
    chain->kinds.push_back("math.fma " + chain->type);
  return chain;
}

namespace {
/// Writes the operations of one chain.
class ChainWriter {
public:
  ChainWriter(llvm::raw_ostream &os, unsigned bits, StringRef constraint,
              const Chain &chain);

  /// Appends the operations on `value` and returns what they give.
  std::string write(std::string value);
  std::string getVector(StringRef element) const {
    return llvm::formatv("vector<{0}x{1}>", lanes, element);
  }

private:
  std::string name() { return "%v" + std::to_string(next++); }
  std::string writeBarrier(const std::string &value, StringRef vector);
  std::string writeKind(StringRef kind, const std::string &value);

  llvm::raw_ostream &os;
  StringRef constraint;
  const Chain &chain;
  unsigned lanes, next = 0;
};
} // namespace

ChainWriter::ChainWriter(llvm::raw_ostream &os, unsigned bits,
                         StringRef constraint, const Chain &chain)
    : os(os), constraint(constraint), chain(chain) {
  bool isWide = llvm::any_of(
      chain.kinds, [](StringRef kind) { return kind.contains("64"); });
  lanes = bits / (isWide ? 64 : 32);
}

std::string ChainWriter::writeBarrier(const std::string &value,
                                      StringRef vector) {
  std::string result = name();
  os << llvm::formatv("    {0} = llvm.inline_asm has_side_effects \"\", "
                      "\"={1},0\" {2} : ({3}) -> {3}\n",
                      result, constraint, value, vector);
  return result;
}

std::string ChainWriter::writeKind(StringRef kind, const std::string &value) {
  SmallVector<StringRef> parts;
  kind.split(parts, ' ');
  StringRef op = parts[0];
  std::string from = getVector(parts[1]), result = name();
  if (op.starts_with("arith.cmp")) {
    os << llvm::formatv("    {0} = {1} {2}, {3}, %b : {4}\n", result, op,
                        op == "arith.cmpf" ? "olt" : "slt", value, from);
    return result;
  }
  if (op == "arith.select") {
    os << llvm::formatv("    {0} = arith.select {1}, %b, %c : {2}, {3}\n",
                        result, value, getVector("i1"), from);
    return result;
  }
  unsigned count = getNumOperands(op);
  std::string to = from;
  if (count == 0) {
    to = getVector(parts[2]);
    count = 1;
  }
  bool isShift = op.starts_with("arith.sh") && !kind.ends_with("variable");
  os << llvm::formatv("    {0} = \"{1}\"({2}", result, op, value);
  // Minima know that a constant is no NaN.
  bool isConstant = isShift || ((op.contains("max") || op.contains("min")) &&
                                !kind.ends_with("variable"));
  StringRef zero = op.contains("min") ? ", %minusZero" : ", %zero";
  bool hasZero = kind.ends_with(" zero");
  for (unsigned i = 1; i < count; ++i)
    os << (hasZero && i + 1 == count ? zero
           : isConstant              ? ", %constant"
           : i == 1                  ? ", %b"
                                     : ", %c");
  os << ") : (" << from;
  for (unsigned i = 1; i < count; ++i)
    os << ", " << from;
  os << ") -> " << to << "\n";
  return result;
}

std::string ChainWriter::write(std::string value) {
  for (StringRef kind : chain.kinds) {
    // A mask and what selects by it stay together.
    StringRef from = kind.split(' ').second.split(' ').first;
    if (!kind.starts_with("arith.select") && isWhole(from))
      value = writeBarrier(value, getVector(from));
    value = writeKind(kind, value);
  }
  return value;
}

std::string mlir::act::getMicrokernel(const Chain &chain, unsigned bits,
                                      StringRef constraint, unsigned chains,
                                      unsigned repeats) {
  std::string text;
  llvm::raw_string_ostream os(text);
  ChainWriter writer(os, bits, constraint, chain);
  std::string vector = writer.getVector(chain.type);
  // A shift by 1 would become a sum.
  StringRef one = chain.type[0] == 'i' ? "3" : "1.0";
  os << "func.func @kernel(%n: index, %one: " << chain.type
     << ") {\n  %first = arith.constant 0 : index\n"
     << "  %step = arith.constant 1 : index\n"
     << "  %constant = arith.constant dense<" << one << "> : " << vector
     << "\n";
  if (chain.type[0] != 'i')
    os << "  %zero = arith.constant dense<0.0> : " << vector
       << "\n  %minusZero = arith.constant dense<-0.0> : " << vector << "\n";
  os << "  %b = vector.broadcast %one : " << chain.type << " to " << vector
     << "\n  %c = llvm.inline_asm has_side_effects \"\", \"=" << constraint
     << ",0\" %b : (" << vector << ") -> " << vector << "\n  %r:" << chains
     << " = scf.for %i = %first to %n step %step"
     << " iter_args(";
  for (unsigned i = 0; i < chains; ++i)
    os << (i ? ", " : "") << "%x" << i << " = %b";
  os << ") -> (";
  for (unsigned i = 0; i < chains; ++i)
    os << (i ? ", " : "") << vector;
  os << ") {\n";
  std::vector<std::string> values;
  for (unsigned i = 0; i < chains; ++i)
    values.push_back("%x" + std::to_string(i));
  for (unsigned j = 0; j < repeats; ++j)
    for (std::string &value : values)
      value = writer.write(value);
  os << "    scf.yield " << llvm::join(values, ", ") << " : ";
  for (unsigned i = 0; i < chains; ++i)
    os << (i ? ", " : "") << vector;
  os << "\n  }\n  return\n}\n";
  return text;
}

/// A loop over `%n` times all vectors of %x and %y, `unroll` at a time, with
/// `body` inside; %i0, %i1, ... are the positions of the vectors.
static std::string getPasses(unsigned bits, unsigned unroll, StringRef body) {
  unsigned lanes = bits / 32;
  std::string text = llvm::formatv(R"(
func.func @kernel(%n: index, %x: memref<?xf32>, %y: memref<?xf32>) {{
  %first = arith.constant 0 : index
  %one = arith.constant 1 : index
  %step = arith.constant {0} : index
  %size = memref.dim %x, %first : memref<?xf32>
  %value = arith.constant dense<1.25> : vector<{1}xf32>
  scf.for %pass = %first to %n step %one {{
    scf.for %i = %first to %size step %step {{
)",
                                   lanes * unroll, lanes);
  llvm::raw_string_ostream os(text);
  for (unsigned i = 0; i < unroll; ++i)
    os << llvm::formatv("      %o{0} = arith.constant {1} : index\n"
                        "      %i{0} = arith.addi %i, %o{0} : index\n",
                        i, i * lanes);
  os << body << "    }\n  }\n  return\n}\n";
  return text;
}

/// A pass by an op that hardly computes, which the pipeline vectorizes.
static std::string getLightOp() {
  return R"(
#each = affine_map<(d0) -> (d0)>
func.func @kernel(%n: index, %x: memref<?xf32>, %y: memref<?xf32>) {
  %first = arith.constant 0 : index
  %one = arith.constant 1 : index
  scf.for %pass = %first to %n step %one {
    linalg.generic {indexing_maps = [#each, #each],
                    iterator_types = ["parallel"]}
        ins(%x : memref<?xf32>) outs(%y : memref<?xf32>) {
    ^bb0(%a: f32, %b: f32):
      %c = math.absf %a : f32
      linalg.yield %c : f32
    }
  }
  return
}
)";
}

std::string mlir::act::getStream(Stream stream, unsigned bits,
                                 StringRef constraint) {
  if (stream == Stream::NonTemporalCopy)
    return getLightOp();
  constexpr unsigned unroll = 8;
  std::string vector = llvm::formatv("vector<{0}xf32>", bits / 32), body;
  llvm::raw_string_ostream os(body);
  for (unsigned i = 0; i < unroll; ++i) {
    if (stream != Stream::Write)
      os << llvm::formatv("      %v{0} = vector.load %x[%i{0}] : "
                          "memref<?xf32>, {1}\n",
                          i, vector);
    if (stream == Stream::Read) {
      os << llvm::formatv("      llvm.inline_asm has_side_effects \"\", "
                          "\"{0}\" %v{1} : ({2}) -> ()\n",
                          constraint, i, vector);
      continue;
    }
    os << "      vector.store "
       << (stream == Stream::Write ? "%value" : "%v" + std::to_string(i))
       << ", %y[%i" << i << "] : memref<?xf32>, " << vector << "\n";
  }
  return getPasses(bits, unroll, body);
}

std::string mlir::act::getDeepLoop(unsigned depth, unsigned bits) {
  std::string vector = llvm::formatv("vector<{0}xf32>", bits / 32), body;
  llvm::raw_string_ostream os(body);
  os << "      %v0 = vector.load %x[%i0] : memref<?xf32>, " << vector << "\n";
  for (unsigned i = 0; i < depth; ++i)
    os << llvm::formatv("      %v{0} = math.fma %v{1}, %value, %value : {2}\n",
                        i + 1, i, vector);
  os << "      vector.store %v" << depth << ", %y[%i0] : memref<?xf32>, "
     << vector << "\n";
  return getPasses(bits, 1, body);
}
