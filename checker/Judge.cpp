#include "Judge.h"

using namespace checker;

/// The larger error, and of equal ones the smaller bits, whatever the threads'
/// order.
static void addWorst(std::optional<Worst> &worst, const Worst &other) {
  if (!worst || other.error > worst->error ||
      (other.error == worst->error && other.input < worst->input))
    worst = other;
}

void Finding::merge(const Finding &other) {
  inputs += other.inputs;
  misrounded += other.misrounded;
  specials += other.specials;
  wrongSpecials += other.wrongSpecials;
  undecided += other.undecided;
  for (auto member : {&Finding::normal, &Finding::subnormal, &Finding::nearRoot,
                      &Finding::wrongSpecial})
    if (other.*member)
      addWorst(this->*member, *(other.*member));
}

void Judge::add(uint64_t input, uint64_t computed) {
  double x = type.fromBits(input);
  Verdict verdict = evaluator.judge(x, type.fromBits(computed));
  Worst worst = {input, computed, type.toBits(verdict.expected), verdict.ulps};
  ++finding.inputs;
  finding.misrounded += !verdict.isRight;
  finding.undecided += verdict.isUndecided;
  finding.specials += x == 0 || !std::isfinite(x);
  if (verdict.isWrongSpecial) {
    ++finding.wrongSpecials;
    worst.error = 0;
    return addWorst(finding.wrongSpecial, worst);
  }
  if (!verdict.hasError)
    return;
  for (const Root &root : record.roots)
    if (std::fabs(x - root.at) <= root.within) {
      worst.error = verdict.distance;
      return addWorst(finding.nearRoot, worst);
    }
  addWorst(verdict.isSubnormal ? finding.subnormal : finding.normal, worst);
}
