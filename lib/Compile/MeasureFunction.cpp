#include "act/Compile/Certificate.h"
#include "llvm/Support/Format.h"
#include <cmath>

using namespace mlir;
using namespace mlir::act;
using llvm::APFloat;
using llvm::APInt;
using llvm::Error;
using llvm::Expected;

/// As many inputs as are scanned, and as many neighbourhoods of subnormal
/// results as are measured.
static constexpr uint64_t kScanned = 1 << 20;
static constexpr size_t kCentres = 8;
/// A function with more roots is measured in ulps next to them.
static constexpr size_t kMaxRoots = 8;

namespace {
/// What a function's own results tell of where to look.
struct Scan {
  /// Inputs that are not tiny themselves and have subnormal results, spread
  /// over all such: only a narrow interval has them, which a sample hardly
  /// hits.
  SmallVector<double> subnormal;
  /// Where the sign changes but for 0; next to it an error in ulps has no
  /// bound.
  SmallVector<double> roots;
};

class Scanner {
public:
  Scanner(const llvm::fltSemantics &semantics, const ArrayFunction &function)
      : semantics(semantics), function(function),
        width(APFloat::semanticsSizeInBits(semantics)) {}
  Expected<Scan> run();

private:
  APFloat fromBits(uint64_t bits) const {
    return APFloat(semantics, APInt(width, bits));
  }
  Error addRoot(uint64_t low, uint64_t high, bool isNegative, Scan &scan) const;

  const llvm::fltSemantics &semantics;
  const ArrayFunction &function;
  unsigned width;
};
} // namespace

/// Adds the last input, in the order of bits, whose result has the sign that
/// the one at `low` has.
Error Scanner::addRoot(uint64_t low, uint64_t high, bool isNegative,
                       Scan &scan) const {
  while (high - low > 1) {
    uint64_t middle = low + (high - low) / 2, bits = 0;
    if (Error error = function(&middle, &bits, 1))
      return error;
    (fromBits(bits).isNegative() == isNegative ? low : high) = middle;
  }
  scan.roots.push_back(fromBits(low).convertToDouble());
  return Error::success();
}

Expected<Scan> Scanner::run() {
  unsigned bytes = width / 8;
  uint64_t stride = (~uint64_t(0) >> (64 - width)) / kScanned | 1;
  std::vector<char> inputs(kScanned * bytes), results(kScanned * bytes);
  for (uint64_t i = 0; i < kScanned; ++i) {
    uint64_t bits = i * stride;
    std::memcpy(&inputs[i * bytes], &bits, bytes);
  }
  if (Error error = function(inputs.data(), results.data(), kScanned))
    return std::move(error);
  Scan scan;
  SmallVector<double> subnormal;
  /// The last input with a sign, and whether its result was negative.
  std::optional<std::pair<uint64_t, bool>> last;
  for (uint64_t i = 0; i < kScanned; ++i) {
    uint64_t bits = 0;
    std::memcpy(&bits, &results[i * bytes], bytes);
    APFloat x = fromBits(i * stride), y = fromBits(bits);
    if (y.isDenormal() && std::fabs(x.convertToDouble()) > 0x1p-60)
      subnormal.push_back(x.convertToDouble());
    // The signs of zeros and NaNs mean nothing, and between the largest
    // positive input and -0 there is no root.
    if (last && fromBits(last->first).isNegative() != x.isNegative())
      last.reset();
    if (!y.isFiniteNonZero() || !x.isFinite())
      continue;
    if (last && last->second != y.isNegative())
      if (Error error = addRoot(last->first, i * stride, last->second, scan))
        return std::move(error);
    last = {i * stride, y.isNegative()};
    if (scan.roots.size() > kMaxRoots)
      last.reset();
  }
  if (scan.roots.size() > kMaxRoots)
    scan.roots.clear();
  size_t count = std::min(kCentres, subnormal.size());
  for (size_t i = 0; i < count; ++i)
    scan.subnormal.push_back(
        subnormal[(2 * i + 1) * subnormal.size() / (2 * count)]);
  return scan;
}

/// The roots of the claim, where it is one for the function's own results, and
/// otherwise those that were found.
static NearRoots chooseRoots(const Claim &claim, const Scan &scan) {
  if (claim.isDirect && claim.maxUlps)
    return claim.near;
  NearRoots near;
  near.roots = scan.roots;
  near.distance = HUGE_VAL;
  for (double root : near.roots)
    near.distance = std::min(near.distance, std::fabs(root) / 8);
  return near;
}

/// All inputs, which for f32 code of the same op in f64 judges.
static Error measureAll(CertifiedFunction &certified,
                        const ArrayFunction &caller, MeasureOptions &options) {
  const CFunction &function = *certified.function;
  const Subject &subject = *function.subject;
  FloatType type = function.options.type;
  std::optional<Subject> doubles;
  std::optional<DoubleReference> reference;
  if (type.isF32()) {
    MLIRContext *context = type.getContext();
    SubjectOptions wide = subject.atDouble(function.options);
    Expected<Subject> created = Subject::create(context, wide);
    if (!created)
      return created.takeError();
    doubles = std::move(*created);
    if (Error error = doubles->compile(context, wide))
      return error;
    reference = DoubleReference{doubles->getFunction(),
                                doubles->getReference().clone()};
    options.doubles = &*reference;
  }
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  Expected<Measurement> all = measure(Samples::exhaustive(semantics), semantics,
                                      subject.getReference(), caller, options);
  if (!all)
    return all.takeError();
  certified.measurement = *all;
  return Error::success();
}

/// A sample, and then the neighbourhoods of the largest errors in it and of
/// subnormal results.
static Error measureSample(CertifiedFunction &certified, const Scan &scan,
                           const ArrayFunction &caller,
                           const MeasuringOptions &options,
                           const MeasureOptions &measureOptions) {
  const CFunction &function = *certified.function;
  FloatType type = function.options.type;
  const llvm::fltSemantics &semantics = type.getFloatSemantics();
  auto run = [&](const Samples &samples) {
    return measure(samples, semantics, function.subject->getReference(), caller,
                   measureOptions);
  };
  Expected<Measurement> found = run(Samples::stratified(
      semantics, options.samples, options.seed, certified.near.roots));
  if (!found)
    return found.takeError();
  SmallVector<double> centres = scan.subnormal;
  for (const Extreme *extreme : {&found->normals, &found->subnormals})
    if (extreme->count)
      centres.push_back(
          APFloat(semantics, APInt(type.getWidth(), extreme->where.input))
              .convertToDouble());
  Expected<Measurement> around =
      run(Samples::stratified(semantics, 0, options.seed, centres));
  if (!around)
    return around.takeError();
  certified.measurement = *found;
  certified.measurement.merge(*around);
  return Error::success();
}

/// Nothing is handed out that errs by more than its code was chosen for. What
/// is claimed at other parameters is a sample's, and another CPU's arithmetic
/// may differ in the last place: so twice as much.
static Error checkClaim(const CertifiedFunction &certified) {
  const CFunction &function = *certified.function;
  const Claim &claim = function.subject->getClaim();
  const Measurement &m = certified.measurement;
  double error = claim.getUlps(m.normals.error, m.subnormals.error);
  if (!claim.isDirect || !claim.maxUlps || !function.parameters.empty() ||
      error <= 2 * *claim.maxUlps)
    return Error::success();
  std::string text;
  llvm::raw_string_ostream(text)
      << "'" << function.symbol << "' errs by "
      << llvm::format("%.4g ulp, and its implementation ", error)
      << claim.implementation
      << llvm::format(" claims %.4g at most; correct the one or the other (see "
                      "act-check --claims)",
                      *claim.maxUlps);
  return llvm::createStringError(text);
}

Expected<CertifiedFunction>
mlir::act::measureFunction(const CFunction &function, void *address,
                           const MeasuringOptions &options) {
  FloatType type = function.options.type;
  ArrayFunction caller = function.getCaller(address);
  CertifiedFunction certified = {&function, {}, {}, false};
  certified.exhaustive =
      type.getWidth() == 16 || (options.exhaustive && type.isF32());
  MeasureOptions measureOptions;
  measureOptions.threads = options.threads;
  Scan scan;
  if (type.getWidth() > 16) {
    Expected<Scan> scanned = Scanner(type.getFloatSemantics(), caller).run();
    if (!scanned)
      return scanned.takeError();
    scan = *scanned;
    measureOptions.near = certified.near =
        chooseRoots(function.subject->getClaim(), scan);
  }
  Error error =
      certified.exhaustive
          ? measureAll(certified, caller, measureOptions)
          : measureSample(certified, scan, caller, options, measureOptions);
  if (!error)
    error = checkClaim(certified);
  if (error)
    return std::move(error);
  return certified;
}
