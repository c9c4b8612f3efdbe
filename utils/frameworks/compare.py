"""Compares act with every framework, op by op, in float64. Runs in the virtual
environment that compare-frameworks makes.

    compare.py TOOLS FILE       TOOLS is the folder with act-run; FILE gets the page
"""

import importlib
import sys
import warnings

import numpy

import axis
from act_run import evaluate, evaluate_exactly
from observe import REQUIRED

warnings.simplefilter("ignore")
numpy.seterr(all="ignore")

FRAMEWORKS = ["torch", "jax", "keras", "onnx"]
NAMES = {"torch": "PyTorch", "jax": "JAX", "keras": "Keras", "onnx": "ONNX reference",
         "onnxruntime": "ONNX Runtime"}
RTOL, ATOL = 1e-12, 1e-304
# How many of the elements that differ by more are judged by MPFR: those that differ
# most, and as many spread over the others.
JUDGED = 24
# Parameters besides the defaults, all of them f32 numbers, as ONNX's attributes are.
PARAMETERS = {
    "celu": (0.5,), "clip": (-1.5, 2.25), "elu": (0.75,), "hardshrink": (1.5,),
    "hardsigmoid": (0.375, 0.25), "hardtanh": (-2.0, 3.0), "leaky_relu": (0.25,),
    "prelu": (0.375,), "selu": (1.5, 1.25), "shrink": (0.75, 0.125),
    "softplus": (2.0,), "softshrink": (1.25,), "squareplus": (0.5,),
    "swish": (1.75,), "threshold": (0.25, -1.0),
    # ThresholdedRelu has no value.
    ("onnx", "threshold"): (0.25, 0.0),
}


def sample():
    """Every binade from 2^-40 to 2^9 many times over, the larger ones now and then, and
    what is next to the kinks."""
    random = numpy.random.default_rng(1)
    exponents = numpy.concatenate([numpy.repeat(numpy.arange(-40, 10), 40),
                                   numpy.repeat(numpy.arange(-12, 6), 80),
                                   numpy.arange(10, 500, 7)])
    x = numpy.ldexp(random.uniform(1, 2, exponents.size), exponents)
    x = numpy.concatenate([x, -x])
    kinks = numpy.array([0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.25, 3, 6, 10, 20])
    near = [k * (1 + d) for k in kinks for d in (0, 1e-15, -1e-15, 1e-9, -1e-9, 1e-4)]
    x = numpy.concatenate([x, near, numpy.negative(near), [0.0]])
    # Not gradients of 1: a product with 1 hides what is not linear in them.
    return x, random.normal(size=x.size)


def get_cases(framework, module):
    """Ops with no parameters, for the defaults, and with those above."""
    for name, entry in module.OPS.items():
        if (framework, name) not in REQUIRED:
            yield name, entry, ()
        if name in PARAMETERS and name in module.PARAMETRIC:
            own = PARAMETERS.get((framework, name), PARAMETERS[name])
            yield name, entry, own


def get_differences(ours, theirs):
    """Relative differences; infinite where one alone is NaN, 0 within ATOL."""
    difference = numpy.abs(ours - theirs)
    relative = difference / numpy.maximum(numpy.abs(ours), numpy.abs(theirs))
    relative = numpy.where(difference <= ATOL, 0.0, relative)
    agree = (ours == theirs) | numpy.isnan(ours) & numpy.isnan(theirs)
    return numpy.where(agree, 0.0, numpy.where(numpy.isnan(relative), numpy.inf, relative))


class Comparison:
    """One result of one op: act's and the framework's values at the sample."""

    def __init__(self, request, label, ours, theirs):
        self.request, self.label = request, label
        self.ours, self.theirs = ours, theirs
        self.differences = get_differences(ours, theirs)
        wrong = numpy.flatnonzero(self.differences > RTOL)
        worst = wrong[numpy.argsort(-self.differences[wrong])][:JUDGED]
        spread = wrong[:: max(1, len(wrong) // JUDGED)][:JUDGED]
        self.judged = numpy.unique(numpy.concatenate([worst, spread]))
        self.number = len(wrong)

    def judge(self, x, exact):
        """Says who is off where the two differ."""
        ours = get_differences(self.ours[self.judged], exact)
        theirs = get_differences(self.theirs[self.judged], exact)
        self.ours_off, self.theirs_off = ours.max(), theirs.max()
        self.where = x[self.judged[theirs.argmax() if ours.max() <= RTOL else ours.argmax()]]


def compare(tools, framework, module, run, x, gradient):
    """The comparisons of one framework."""
    pending = []
    profile = "onnx" if framework == "onnxruntime" else framework
    for name, entry, parameters in get_cases(profile, module):
        tensors = name in module.TENSORS and bool(parameters)
        found = run(entry, x, parameters, tensors, gradient)
        for i, theirs in enumerate(found or []):
            if theirs is None:
                continue
            pending.append(((name, None if i == 0 else i - 1, parameters),
                            ["value", "gradient", "gradient of parameter"][min(i, 2)],
                            theirs))
    requests = [request for request, _, _ in pending]
    results = evaluate(tools, requests, x, gradient, profile)
    comparisons = [Comparison(request, label, ours, theirs)
                   for (request, label, theirs), ours in zip(pending, results)]
    disputed = [c for c in comparisons if c.number]
    if disputed:
        exact = evaluate_exactly(tools, [c.request for c in disputed],
                                 [x[c.judged] for c in disputed],
                                 [gradient[c.judged] for c in disputed], profile)
        for comparison, values in zip(disputed, exact):
            comparison.judge(x, values)
    return comparisons


def describe(comparison):
    """What the page says of it, and whether act is right."""
    if not comparison.number:
        return "agrees", True
    count = f"at {comparison.number} of {comparison.differences.size} elements"
    at = f"{comparison.theirs_off:.1e} at x = {comparison.where:.6g}"
    if comparison.ours_off <= RTOL:
        return f"the framework is off by {at}, act by {comparison.ours_off:.1e} ({count})", True
    return f"act is off by {comparison.ours_off:.1e} at x = {comparison.where:.6g} ({count})", False


def make_rows(framework, version, comparisons):
    """One row for an op; what does not agree has its own."""
    groups = {}
    for c in comparisons:
        name, _, parameters = c.request
        text, right = describe(c)
        label = "" if text == "agrees" else c.label
        given = ", ".join(f"{p:g}" for p in parameters) or "defaults"
        key = (name, given, label, text, right)
        groups[key] = max(groups.get(key, 0.0), c.differences.max())
    for (name, given, label, text, right), worst in groups.items():
        yield [name, f"{NAMES[framework]} {version}", given, label, f"{worst:.1e}", text], right


PAGE = """# Frameworks

act against the frameworks that install here, in float64, op by op under each
framework's profile (docs/Profiles.md): values, and gradients with respect to x and,
where the framework has them, to the parameters, at {size} elements: every binade from
2^-40 to 2^9 and some up to 2^500, of both signs, and what is next to the kinks.
`utils/compare-frameworks` makes this page; a run takes about a minute.

Two results agree where they differ by at most 1e-12 of the larger one, or 1e-304 (a
subnormal difference). Where they differ by more, the correctly rounded result, computed
with MPFR, says who is off; then a row says which result it is, and the largest error of
both among the elements judged (up to {judged}: the worst and a spread of the others).
The errors of log_softmax are relative to max(|y|, 1), as its description promises them,
those of gradients along an axis to the largest of the terms that they add.
Special values are compared one by one in test/Profiles. LiteRT computes these ops in
f32 only and is compared there alone.

{summary}

"""


def main():
    tools, path = sys.argv[1:]
    x, gradient = sample()
    rows, wrong = [], 0
    runs = []
    for name in FRAMEWORKS:
        module = importlib.import_module(f"{name}_ops")
        runs.append((name, module.VERSION, module, module.run))
        if name == "onnx":
            runs.append(("onnxruntime", module.RUNTIME.split()[-1], module,
                         module.run_runtime))
    for name, version, module, run in runs:
        found = make_rows(name, version, compare(tools, name, module, run, x, gradient))
        if name != "onnxruntime":
            found = [*found, *axis.compare(tools, NAMES[name], version, module)]
        for row, right in found:
            rows.append(row)
            wrong += not right
    rows.sort(key=lambda row: row[0])
    agree = sum(row[-1] == "agrees" for row in rows)
    summary = (f"{agree} of {len(rows)} rows agree; in {len(rows) - agree - wrong} the "
               f"framework is off, in {wrong} act is.")
    head = ["op", "framework", "parameters", "result", "largest difference", "verdict"]
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    with open(path, "w") as file:
        file.write(PAGE.format(size=x.size, judged=2 * JUDGED, summary=summary))
        file.write("\n".join(lines) + "\n")
    print(summary)
    return wrong != 0


if __name__ == "__main__":
    sys.exit(main())
