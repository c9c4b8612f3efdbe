"""The softmax family, with and without sinks, and its gradients, against NumPy.

    run-softmax.py FOLDER TYPE
"""

import sys

import numpy as np
from structured import DTYPES, Module, tensor

folder, element = sys.argv[1:]
dtype = DTYPES[element]
# In f32, what exp (1 ulp), the factor 1 / sum (1 at worst), the products with it and
# with the difference's low part (1/2 each) round; the sum is in f64. In f64, also what
# NumPy's own exp rounds. Half an ulp of the narrow types is the rounding at the end.
# Differences of nearly equal numbers have an absolute bound, in units of 2^-24 (f64:
# 2^-53).
ulps = {"f16": 0.52, "bf16": 0.51, "f32": 3, "f64": 6}[element]
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


def operands(shape, axis, special, plain):
    rng = np.random.default_rng(11)
    # Differences are exact in every type, unless told otherwise.
    x = (rng.integers(-48, 48, shape) / 8).astype(dtype)
    if not plain:
        x = (20 * rng.standard_normal(shape)).astype(dtype)
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


def function(shape, axis, static):
    t = tensor(element, shape, static)
    s = tensor(element, shape[:axis] + shape[axis + 1 :], static)
    types = [t] * 8 + [s]
    x, g, sink, y, log = (f"%{i}" for i in range(5))
    body = f"""  %zero = arith.constant 0.0 : {element}
  %y0 = act.softmax {x} dim {axis} : {t}
  %y1 = act.log_softmax {x} dim {axis} : {t}
  %y2 = act.softmin {x} dim {axis} : {t}
  %y3 = act.softmax {x}, {sink} dim {axis} : {t}, {s}
  %y4 = act.softmax {x}, %zero dim {axis} : {t}, {element}
  %y5 = act.softmax_vjp {g}, {y} dim {axis} : {t}
  %y6 = act.softmin_vjp {g}, {y} dim {axis} : {t}
  %y7 = act.log_softmax_vjp {g}, {log} dim {axis} : {t}
  %y8 = act.softmax_sink_vjp {g}, {x}, {sink} dim {axis} : {t}, {s}
  return {", ".join(f"%y{i}" for i in range(9))} : {", ".join(types)}
"""
    return (t, t, s, t, t), tuple(types), body


def run(shape, axis, static=False, special=False, plain=True):
    x, g, s = operands(shape, axis, special, plain)
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
    what = function(shape, axis, static)
    module.add(name, what, inputs, exact, element, ulps, atol)


module = Module()
for shape in [(5, 37), (3, 7, 5)]:
    for axis in range(len(shape)):
        run(shape, axis)
if static_too:
    run((5, 37), 1, static=True)
    run((3, 7, 5), 1, static=True)
for shape in [(0,), (1,), (17,), (200,), (3, 0), (0, 3), (1, 1)]:
    run(shape, len(shape) - 1)
run((3, 0), 0)
run((9, 19), 0, special=True)
run((19, 9), 1, special=True)
run((4, 300), 1)
if element == "f32":
    run((2, 100000), 1, plain=False)
module.run(folder)
