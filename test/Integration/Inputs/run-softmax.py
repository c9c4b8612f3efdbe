"""The softmax family, with and without sinks, and its gradients, against NumPy.

    run-softmax.py FOLDER TYPE
"""

import sys

import numpy as np
from structured import DTYPES, check, tensor

folder, element = sys.argv[1:]
dtype = DTYPES[element]
# In f32 and f64, what exp, a quotient and a product round, and n/16 for a sum of n
# terms in sequence, whose error is n/2 at worst. Half an ulp of the narrow types is the rounding at the end. Differences of nearly
# equal numbers have an absolute bound, in units of 2^-24 (f64: 2^-53).
ulps = {"f16": 0.52, "bf16": 0.51, "f32": 5, "f64": 8}[element]
unit = 2.0**-53 if element == "f64" else 2.0**-24
# As in gated.test: no odd vectors of bf16.
static_too = element != "bf16"


def softmax(x, axis, sink=None):
    """The result, the share of the sink and the logarithm of the result."""
    m = np.max(x, axis, keepdims=True, initial=-np.inf)
    if sink is not None:
        sink = np.expand_dims(sink, axis)
        m = np.maximum(m, sink)
    e = np.exp(x - m)
    total = np.sum(e, axis, keepdims=True)
    share = None
    if sink is not None:
        share = np.exp(sink - m)
        total = total + share
        share = np.squeeze(share / total, axis)
    return e / total, share, x - m - np.log(total)


def operands(shape, axis, special):
    rng = np.random.default_rng(11)
    # Differences are exact in every type.
    x = (rng.integers(-48, 48, shape) / 8).astype(dtype)
    gradient = (rng.integers(-16, 16, shape) / 8).astype(dtype)
    rows = shape[:axis] + shape[axis + 1 :]
    sink = (rng.integers(-16, 32, rows) / 8).astype(dtype)
    if special:
        big = dtype(60000) if element == "f16" else dtype(3e38)
        by_row = np.moveaxis(x, axis, 0)
        by_row[:, 0] = -np.inf
        by_row[1, 1] = np.nan
        by_row[1, 2] = np.inf
        by_row[2, 3] = -np.inf
        by_row[:, 4] = big
        by_row[1, 4] = -big
        by_row[:, 5] = -big
        by_row[:, 6] = np.inf
        sink[7], sink[8], sink[9] = np.nan, -np.inf, big
        np.moveaxis(gradient, axis, 0)[0, 10] = np.inf
        np.moveaxis(gradient, axis, 0)[0, 11] = np.nan
    return x, gradient, sink


def source(shape, axis, static):
    t = tensor(element, shape, static)
    s = tensor(element, shape[:axis] + shape[axis + 1 :], static)
    types = ", ".join([t] * 8 + [s])
    return f"""func.func @f(%x: {t}, %g: {t}, %s: {s}, %y: {t}, %l: {t})
    -> ({types}) {{
  %zero = arith.constant 0.0 : {element}
  %0 = act.softmax %x dim {axis} : {t}
  %1 = act.log_softmax %x dim {axis} : {t}
  %2 = act.softmin %x dim {axis} : {t}
  %3 = act.softmax %x, %s dim {axis} : {t}, {s}
  %4 = act.softmax %x, %zero dim {axis} : {t}, {element}
  %5 = act.softmax_vjp %g, %y dim {axis} : {t}
  %6 = act.softmin_vjp %g, %y dim {axis} : {t}
  %7 = act.log_softmax_vjp %g, %l dim {axis} : {t}
  %8 = act.softmax_sink_vjp %g, %x, %s dim {axis} : {t}, {s}
  return %0, %1, %2, %3, %4, %5, %6, %7, %8 : {types}
}}
"""


def run(shape, axis, static=False, special=False):
    x, g, s = operands(shape, axis, special)
    wide, gradient = x.astype(np.float64), g.astype(np.float64)
    with np.errstate(all="ignore"):
        y, _, log = softmax(wide, axis)
        softmin, _, _ = softmax(-wide, axis)
        sunk, share, _ = softmax(wide, axis, s.astype(np.float64))
        one, _, _ = softmax(wide, axis, np.zeros(np.shape(s)))
        given, log_given = y.astype(dtype), log.astype(dtype)
        z, l = given.astype(np.float64), log_given.astype(np.float64)
        sum_ = np.sum(gradient * z, axis, keepdims=True)
        vjp = z * (gradient - sum_)
        log_vjp = gradient - np.exp(l) * np.sum(gradient, axis, keepdims=True)
        sink_vjp = -share * np.sum(gradient * sunk, axis)
    exact = [y, log, softmin, sunk, one, vjp, -vjp, log_vjp, sink_vjp]
    # The terms of the log's product sum up to what all gradients add up to.
    terms = 4 * max(1, shape[axis])
    atol = [0, 4 * unit, 0, 0, 0, 16 * unit, 16 * unit, terms * unit, 16 * unit]
    name = f"{element} {'x'.join(map(str, shape))} {axis} {'static' if static else ''}"
    inputs = [x, g, s, given, log_given]
    most = ulps + (shape[axis] / 16 if element in ("f32", "f64") else 0)
    check(folder, name, source(shape, axis, static), inputs, exact, element, most, atol)


for shape in [(5, 37), (3, 7, 5)]:
    for axis in range(len(shape)):
        run(shape, axis)
        if static_too:
            run(shape, axis, static=True)
for shape in [(0,), (1,), (17,), (200,), (3, 0), (0, 3), (1, 1)]:
    run(shape, len(shape) - 1)
run((3, 0), 0)
run((9, 19), 0, special=True)
run((19, 9), 1, special=True)
run((4, 300), 1)
