// Measuring a function of one variable against the reference.
#ifndef ACT_CHECK_MEASURE_H
#define ACT_CHECK_MEASURE_H

#include "act/Check/Samples.h"
#include "act/Reference/Mpfr.h"
#include "llvm/Support/Error.h"
#include <atomic>
#include <optional>

namespace mlir::act {

/// The exact function: a formula, all of whose arguments but one are fixed.
struct Reference {
  Evaluator evaluator;
  /// The arguments; the one at `index` is replaced by the input.
  SmallVector<llvm::APFloat> arguments;
  unsigned index = 0;

  Reference clone() const { return {evaluator.clone(), arguments, index}; }
};

/// Computes `count` results from as many inputs, both packed arrays of the
/// type. Called from several threads at once.
using ArrayFunction =
    std::function<llvm::Error(const void *inputs, void *results, size_t count)>;

/// The same function computed in f64, and its reference at f64: what decides
/// most results of f32.
struct DoubleReference {
  ArrayFunction function;
  Reference reference;
};

/// Where errors are measured absolutely instead of in ulps.
struct NearRoots {
  SmallVector<double> roots;
  double distance = 0;
  /// What the results are rounded to after the computation, if that is another
  /// type than it computes in, costs half an ulp that is not counted.
  bool allowRounding = false;
};

/// One input and what became of it.
struct Sample {
  uint64_t input = 0, got = 0, expected = 0;
};

/// The largest error of a class of inputs, and the first input that has it.
struct Extreme {
  uint64_t count = 0;
  double error = 0;
  Sample where;
  uint64_t index = ~uint64_t(0);

  /// An input of the class.
  void add(double error, const Sample &sample, uint64_t index);
  /// The same for one that is counted already.
  void raise(double error, const Sample &sample, uint64_t index);
  bool isSet() const { return index != ~uint64_t(0); }
  void merge(const Extreme &other);
};

struct Measurement {
  uint64_t inputs = 0;
  /// Results that are not the correctly rounded ones, in all classes.
  uint64_t misrounded = 0;
  /// Inputs that MPFR has judged; f64 code has judged the others.
  uint64_t byReference = 0;
  /// In ulps, by the exact result: normal, or subnormal and 0.
  Extreme normals, subnormals;
  /// The largest absolute error of all results that are finite.
  Extreme absolute;
  /// Absolute errors of the inputs near a root, which are not among the others.
  Extreme nearRoots;
  /// Inputs ±0, ±inf and NaN, and how many of them gave a wrong NaN, infinity
  /// or zero; and all other inputs that did, or that gave a wrong sign of zero.
  uint64_t specials = 0;
  /// `error` is not used; `count` is the number of wrong ones.
  Extreme wrongSpecials;

  double maxUlps() const { return std::max(normals.error, subnormals.error); }
  void merge(const Measurement &other);
};

struct MeasureOptions {
  unsigned threads = 1;
  NearRoots near;
  /// Counts the inputs that are done, for whoever shows progress.
  std::atomic<uint64_t> *done = nullptr;
  /// Decides what it can of f32, see below; none leaves all to MPFR.
  const DoubleReference *doubles = nullptr;
  /// The samples before `begin` are done, and gave `before`.
  uint64_t begin = 0;
  Measurement before;
  /// Called now and then, when the samples before `position` are done.
  std::function<llvm::Error(uint64_t position, const Measurement &measurement)>
      checkpoint;
  /// Ends the measurement, with an error, when it becomes true.
  const std::atomic<bool> *stop = nullptr;
};

/// Runs `function` over all samples and compares with the reference. The result
/// depends neither on the number of threads nor on interruptions.
///
/// With a DoubleReference, f32 results are judged by the f64 ones, whose
/// relative error is taken to be 2^-44. That is validated: in every block of
/// 2^14 inputs MPFR judges some of the f64 results themselves, and where one is
/// off by more than 2^-48 the whole block is left to MPFR. MPFR decides all
/// results for which the f64 one leaves open to what the exact one rounds, all
/// special inputs, zeros and NaNs on which both do not agree, results that are
/// much smaller than their neighbours (a root is near), and every maximum.
/// Maximal errors are exact to 2^-20 ulp: where a block has many inputs with
/// the same one, MPFR looks at some. Those under 2^-10 ulp count as none.
llvm::Expected<Measurement> measure(const Samples &samples,
                                    const llvm::fltSemantics &semantics,
                                    const Reference &reference,
                                    const ArrayFunction &function,
                                    const MeasureOptions &options);

} // namespace mlir::act

#endif // ACT_CHECK_MEASURE_H
