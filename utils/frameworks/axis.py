"""Ops along an axis, against frameworks and against NumPy's extended precision."""

import numpy

from act_run import build_function, run_module

ROWS, SIZE = 33, 40
RTOL, ATOL = 1e-12, 1e-304
TYPE, HALF = f"tensor<{ROWS}x{SIZE}xf64>", f"tensor<{ROWS}x{SIZE // 2}xf64>"


def softmax(x):
    e = numpy.exp(x - x.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def sigmoid(x):
    return 1 / (1 + numpy.exp(-x))


def glu(x):
    return x[:, : SIZE // 2] * sigmoid(x[:, SIZE // 2 :])


def log_softmax(x):
    """In extended precision log(1 + small) keeps its digits by log1p: the largest
    element's own term is the 1."""
    largest = x.argmax(-1)[:, None]
    shifted = x - numpy.take_along_axis(x, largest, -1)
    others = numpy.exp(shifted)
    numpy.put_along_axis(others, largest, 0, -1)
    return shifted - numpy.log1p(others.sum(-1, keepdims=True))


def softmax_vjp(g, x):
    y = softmax(x)
    return y * (g - (g * y).sum(-1, keepdims=True))


def glu_vjp(g, x):
    a, s = x[:, : SIZE // 2], sigmoid(x[:, SIZE // 2 :])
    return numpy.concatenate([g * s, g * a * s * sigmoid(-x[:, SIZE // 2 :])], -1)


# The value and the gradient, and what act computes them by.
OPS = {
    "softmax": (softmax, softmax_vjp, ["%y = act.softmax %x dim 1 : T",
                                       "%d = act.softmax_vjp %g, %y dim 1 : T"]),
    "softmin": (lambda x: softmax(-x), lambda g, x: -softmax_vjp(g, -x),
                ["%y = act.softmin %x dim 1 : T",
                 "%d = act.softmin_vjp %g, %y dim 1 : T"]),
    "log_softmax": (log_softmax,
                    lambda g, x: g - softmax(x) * g.sum(-1, keepdims=True),
                    ["%y = act.log_softmax %x dim 1 : T",
                     "%d = act.log_softmax_vjp %g, %y dim 1 : T"]),
    "glu": (glu, glu_vjp,
            ["%y = act.glu sigmoid %x dim 1 {layout = #act.layout<second>} : T",
             "%d = act.glu_vjp sigmoid %g, %x dim 1 {layout = #act.layout<second>} : H, T"]),
}


def differences(ours, theirs, scale):
    """The largest difference relative to the larger one of the two, or to `scale`."""
    difference = numpy.abs(ours - theirs).astype(numpy.float64)
    size = numpy.maximum(numpy.maximum(numpy.abs(ours), numpy.abs(theirs)), scale)
    return float(numpy.max(numpy.where(difference <= ATOL, 0, difference / size)))


def get_scales(op, x, g):
    """What errors of the value and of the gradient are relative to, besides the result:
    log_softmax promises them so (the op's description), and the gradients of rows
    subtract a sum from terms as large as that."""
    if op == "glu":
        return 0, 0
    largest = numpy.abs(g).max(-1, keepdims=True)
    if op == "log_softmax":
        return 1, largest
    return 0, softmax(-x if op == "softmin" else x) * largest


def compare(tools, name, version, module):
    random = numpy.random.default_rng(2)
    x = random.normal(size=(ROWS, SIZE)) * numpy.linspace(0.1, 40, ROWS)[:, None]
    for op, entry in module.AXIS_OPS.items():
        value, vjp, lines = OPS[op]
        half = "H" in lines[1]
        g = random.normal(size=(ROWS, SIZE // 2 if half else SIZE))
        kinds = {"T": TYPE, "H": HALF}
        body = [line.split(" : ")[0] + " : " + ", ".join(
            kinds[k] for k in line.split(" : ")[1].split(", ")) for line in lines]
        types = [HALF if half else TYPE, TYPE]
        text = build_function(f"%g: {types[0]}, %x: {TYPE}", body, ["%y", "%d"], types)
        ours = run_module(tools, text, [g, x], 2)
        theirs = module.run(entry, x, gradient=g)
        wide, wide_g = x.astype(numpy.longdouble), g.astype(numpy.longdouble)
        exact = [value(wide), vjp(wide_g, wide)]
        scales = get_scales(op, x, g)
        for i, label in enumerate(["value", "gradient"]):
            if theirs[i] is None:
                continue
            found = differences(ours[i], theirs[i], scales[i])
            if found <= RTOL:
                yield [op, f"{name} {version}", "defaults", label, f"{found:.1e}", "agrees"], True
                continue
            off = [differences(v[i], exact[i], scales[i]) for v in (ours, theirs)]
            right = off[0] <= RTOL
            text = (f"the framework is off by {off[1]:.1e}, act by {off[0]:.1e}" if right
                    else f"act is off by {off[0]:.1e}")
            yield [op, f"{name} {version}", "defaults", label, f"{found:.1e}", text], right
