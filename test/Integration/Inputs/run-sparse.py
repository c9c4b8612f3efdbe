"""sparsemax and entmax15 and their gradients, against NumPy's with a sort.

    run-sparse.py FOLDER TYPE
"""

import sys

import numpy as np
from structured import DTYPES, Module, tensor

folder, element = sys.argv[1:]
dtype = DTYPES[element]


def sparsemax(x):
    """Along the last axis (Martins & Astudillo 2016, algorithm 1)."""
    ordered = -np.sort(-x, -1)
    k = np.arange(1, x.shape[-1] + 1)
    taus = (np.cumsum(ordered, -1) - 1) / k
    count = np.sum(ordered > taus, -1, keepdims=True)
    return np.maximum(x - np.take_along_axis(taus, count - 1, -1), 0)


def entmax15(x):
    """Along the last axis (Peters, Niculae & Martins 2019, algorithm 2)."""
    x = (x - np.max(x, -1, keepdims=True)) / 2
    ordered = -np.sort(-x, -1)
    k = np.arange(1, x.shape[-1] + 1)
    mean = np.cumsum(ordered, -1) / k
    spread = np.cumsum(ordered**2, -1) - k * mean**2
    taus = mean - np.sqrt(np.maximum((1 - spread) / k, 0))
    count = np.sum(taus <= ordered, -1, keepdims=True)
    return np.maximum(x - np.take_along_axis(taus, count - 1, -1), 0) ** 2


def by_row(f, x, axis):
    """f of the rows along `axis`: a row with NaN or +inf, or of -inf, is NaN."""
    rows = np.moveaxis(x, axis, -1)
    wrong = ~(np.max(rows, -1, keepdims=True, initial=-np.inf) < np.inf)
    wrong |= np.all(rows == -np.inf, -1, keepdims=True)
    # Far from the support, and finite.
    safe = np.where(rows == -np.inf, np.max(np.where(wrong, 0, rows), initial=0) - 1e6, rows)
    safe = np.where(wrong, 0, safe)
    y = f(safe) if rows.size else rows
    return np.moveaxis(np.where(wrong, np.nan, y), -1, axis)


def vjp(y, g, axis, root):
    with np.errstate(all="ignore"):
        s = np.where(y == 0, 0, np.sqrt(y) if root else np.where(np.isnan(y), y, 1))
        product = np.where(y == 0, 0, s * g)
        mean = np.sum(product, axis, keepdims=True) / np.sum(s, axis, keepdims=True)
        return np.where(y == 0, 0, s * (g - mean))


def add(shape, axis, kind="", scale=1.0, static=False):
    rng = np.random.default_rng(4)
    x = (rng.standard_normal(shape) * scale).astype(dtype)
    g = (rng.integers(-16, 16, shape) / 8).astype(dtype)
    if kind == "ties":
        x = (rng.integers(-2, 3, shape) / 4).astype(dtype)
    if kind == "special":
        rows, products = np.moveaxis(x, axis, 0), np.moveaxis(g, axis, 0)
        rows[:, 0] = -np.inf
        rows[1, 1], rows[2, 2], rows[:3, 3] = np.nan, np.inf, -np.inf
        rows[0, 4], rows[1:, 4] = 30000, -30000
        products[2, 4], products[0, 5] = np.inf, np.nan
    wide = x.astype(np.float64)
    y, z = by_row(sparsemax, wide, axis), by_row(entmax15, wide, axis)
    given = [v.astype(dtype) for v in (y, z)]
    products = [vjp(v.astype(np.float64), g.astype(np.float64), axis, root)
                for v, root in zip(given, (False, True))]
    t = tensor(element, shape, static)
    body = f"""  %y = act.sparsemax %0 dim {axis} : {t}
  %z = act.entmax15 %0 dim {axis} : {t}
  %d = act.sparsemax_vjp %1, %2 dim {axis} : {t}
  %e = act.entmax15_vjp %1, %3 dim {axis} : {t}
  return %y, %z, %d, %e : {t}, {t}, {t}, {t}
"""
    # Rounded once from f64. Near the edge of the support, and near a gradient's root,
    # x - tau has the absolute error of f64.
    ulps = {"f16": 0.51, "bf16": 0.51, "f32": 0.51, "f64": 4}[element]
    atol = 1e-12 * max(1, scale)
    name = f"{element} {'x'.join(map(str, shape))} {axis} {kind} {'static' if static else ''}"
    function = ((t,) * 4, (t,) * 4, body)
    module.add(name, function, [x, g] + given, [y, z] + products, element, ulps, atol)


module = Module()
for axis in range(3):
    add((3, 7, 5), axis)
for shape in [(17,), (0,), (1,), (5, 1), (3, 0), (0, 3), (4, 300), (2, 10000)]:
    add(shape, len(shape) - 1)
add((3, 0), 0)
add((6, 40), 1, "ties")
add((9, 11), 0, "special")
add((11, 9), 1, "special")
add((4, 300), 1, "", scale=1e-3)
add((4, 300), 1, "", scale=100.0)
if element != "bf16":
    add((5, 33), 1, static=True)
module.run(folder)
