#include "Options.h"
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <thread>

using namespace checker;

static const char *const kHelp =
    R"(act-verify: checks certificates of numerical functions, and writes them

  act-verify libgelu.so.cert           the file beside it keeps what is certified
  act-verify --certify FILE SYMBOL --type=f32 --signature=scalar
             --formula='tanh(x)'       measures a function and prints a certificate

FILE is a shared library, an object (.o) or C (.c, .h). Results are compared with the
formula, evaluated in interval arithmetic of MPFR. One line tells the verdict on each
function; the exit status is 0 if all are confirmed.

  --threads=N        threads (default: one a processor)
  --samples=N        inputs of f32 and f64 (default: 200000); f16 and bf16 are run
                     over all theirs
  --exhaustive       all inputs of f32
  --seed=N           of the samples (default: 1)
  --file=FILE        check this file instead of the one that the certificate names

With --certify:
  --type=TYPE        f16, bf16, f32 or f64
  --signature=KIND   array: void f(const T *x, T *y, size_t n)
                     vjp: void f(const T *g, const T *x, T *dx, size_t n)
                     scalar: T f(T x)
                     vector128, vector256, vector512: V f(V x) on registers, as
                     libmvec has it
  --formula=TEXT     what it computes; docs/Certificates.md has the language
  --let=NAME=TEXT    a name for a part of the formula; may be repeated
  --argument=NAME=NUMBER   a scalar that the function takes after n
  --gradient=NUMBER  value of g
  --domain=LOW,HIGH  the inputs for which the function is made
  --root=AT,WITHIN   |x - AT| <= WITHIN: measure the error absolutely
  --note=TEXT        a line for the reader, such as a library's version
  --output=FILE      where the certificate goes, whole or not at all
)";

/// "a,b"
static bool parsePair(const std::string &text, double &a, double &b) {
  size_t comma = text.find(',');
  return comma != std::string::npos && parseNumber(text.substr(0, comma), a) &&
         parseNumber(text.substr(comma + 1), b);
}

/// "name=text"
static bool parseNamed(const std::string &text, Named &named) {
  size_t equals = text.find('=');
  if (equals == std::string::npos)
    return false;
  named = {text.substr(0, equals), text.substr(equals + 1)};
  return true;
}

static bool parseCount(const std::string &text, uint64_t &count) {
  char *end = nullptr;
  count = std::strtoull(text.c_str(), &end, 10);
  return !text.empty() && text[0] >= '0' && text[0] <= '9' && *end == 0;
}

/// Reads the value of one option; false where it is wrong.
static bool readValue(Options &options, const std::string &name,
                      const std::string &value, bool &isKnown) {
  FunctionRecord &record = options.record;
  uint64_t count = 0;
  Named named;
  isKnown = true;
  if (name == "--threads") {
    bool isCount = parseCount(value, count) && count > 0 && count <= 1024;
    options.measuring.threads = unsigned(count);
    return isCount;
  }
  if (name == "--samples")
    return parseCount(value, options.measuring.samples) &&
           options.measuring.samples > 0;
  if (name == "--seed")
    return parseCount(value, options.measuring.seed);
  if (name == "--file")
    return options.file = value, true;
  if (name == "--type")
    return (record.type = FloatType::find(value)) != nullptr;
  if (name == "--signature") {
    std::optional<Signature> signature = Signature::parse(value);
    options.signature = signature.value_or(Signature());
    return signature.has_value();
  }
  if (name == "--formula")
    return record.formula = value, true;
  if (name == "--let") {
    bool isNamed = parseNamed(value, named);
    record.parts.push_back(named);
    return isNamed;
  }
  if (name == "--argument") {
    record.arguments.emplace_back();
    bool isNamed = parseNamed(value, named);
    record.arguments.back().first = named.first;
    return isNamed && parseNumber(named.second, record.arguments.back().second);
  }
  if (name == "--gradient")
    return parseNumber(value, record.gradient.emplace());
  if (name == "--domain")
    return parsePair(value, record.domainLow, record.domainHigh);
  if (name == "--root") {
    Root &root = record.roots.emplace_back();
    return parsePair(value, root.at, root.within);
  }
  if (name == "--note")
    return record.notes.push_back(value), true;
  if (name == "--output")
    return options.output = value, true;
  isKnown = false;
  return false;
}

static std::string findFault(const Options &options) {
  const FunctionRecord &record = options.record;
  if (!options.certify)
    return options.operands.empty() ? "expected a certificate" : "";
  if (options.operands.size() != 2)
    return "--certify takes a file and a symbol";
  if (!record.type || record.formula.empty())
    return "--certify needs --type and --formula";
  bool isArray = options.signature.kind == Signature::Array ||
                 options.signature.kind == Signature::Gradient;
  if (!isArray && (record.type->bits < 32 || !record.arguments.empty()))
    return "only arrays have 16-bit types or further arguments; choose "
           "--signature=array";
  if ((options.signature.kind == Signature::Gradient) !=
      record.gradient.has_value())
    return "--signature=vjp and --gradient go together";
  if (record.arguments.size() > 16)
    return "at most 16 arguments can be passed";
  if (options.measuring.exhaustive && record.type->bits == 64)
    return "--exhaustive is for types of at most 32 bits";
  return "";
}

bool checker::parseOptions(int argc, char **argv, Options &options,
                           int &status) {
  options.measuring.threads = std::max(1u, std::thread::hardware_concurrency());
  std::string fault;
  for (int i = 1; i < argc && fault.empty(); ++i) {
    std::string text = argv[i];
    size_t equals = text.find('=');
    std::string name = text.substr(0, equals);
    bool isKnown = true;
    if (text == "--help" || text == "-h") {
      std::fputs(kHelp, stdout);
      status = 0;
      return false;
    }
    if (text == "--certify")
      options.certify = true;
    else if (text == "--exhaustive")
      options.measuring.exhaustive = true;
    else if (text.compare(0, 1, "-") != 0)
      options.operands.push_back(text);
    else if (equals == std::string::npos)
      fault = "unknown option '" + text + "', or one without '=value'";
    else if (!readValue(options, name, text.substr(equals + 1), isKnown))
      fault = isKnown ? "'" + text + "' has a wrong value"
                      : "unknown option '" + name + "'";
  }
  if (fault.empty())
    fault = findFault(options);
  status = fault.empty() ? 0 : 1;
  if (!fault.empty())
    std::fprintf(stderr, "act-verify: %s; see act-verify --help\n",
                 fault.c_str());
  return fault.empty();
}
