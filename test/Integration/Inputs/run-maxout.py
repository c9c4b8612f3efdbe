"""Maxout and its gradient against NumPy: results are exact.

    run-maxout.py FOLDER TYPE
"""

import sys

import numpy as np
from structured import DTYPES, check, tensor

folder, element = sys.argv[1:]
dtype = DTYPES[element]


def run(shape, axis, size, static):
    """`shape` is that of the result; the operand has `size` times it."""
    packed = shape[:axis] + (shape[axis] * size,) + shape[axis + 1 :]
    rng = np.random.default_rng(3)
    # Few values: ties are many.
    x = rng.integers(-3, 3, packed).astype(dtype)
    if x.size > 60:
        flat = x.reshape(-1)
        flat[::7] = -np.inf
        flat[5], flat[20], flat[21], flat[40] = np.nan, np.nan, np.nan, np.inf
        by_axis = np.moveaxis(x, axis, 0)
        by_axis[:size, 0] = -np.inf
    g = (rng.integers(-16, 16, shape) / 8).astype(dtype)
    if g.size > 20:
        g.reshape(-1)[[1, 2, 3]] = [np.nan, np.inf, -np.inf]
    groups = x.astype(np.float64).reshape(
        shape[: axis + 1] + (size,) + shape[axis + 1 :]
    )
    # NumPy takes the first of equal elements, and the first NaN.
    position = np.expand_dims(np.argmax(groups, axis + 1), axis + 1)
    wide = np.expand_dims(g.astype(np.float64), axis + 1)
    numbers = np.arange(size).reshape([-1] + [1] * (len(shape) - axis - 1))
    gradient = np.where(numbers == position, wide, 0.0).reshape(packed)
    t, half = tensor(element, packed, static), tensor(element, shape, static)
    source = f"""func.func @f(%x: {t}, %g: {half}) -> ({half}, {t}) {{
  %0 = act.maxout %x dim {axis} size {size} : {t}
  %1 = act.maxout_vjp %g, %x dim {axis} size {size} : {half}, {t}
  return %0, %1 : {half}, {t}
}}
"""
    exact = [np.max(groups, axis + 1), gradient]
    kind = "static" if static else "dynamic"
    name = f"{element} {'x'.join(map(str, shape))} {axis} by {size} {kind}"
    check(folder, name, source, [x, g], exact, element, 0)


for static in (False, True):
    for axis in (0, 1, 2):
        run((3, 7, 5), axis, 3, static)
    run((17,), 0, 2, static)
    run((40,), 0, 1, static)
    run((4, 0), 1, 3, static)
    run((0, 4), 1, 2, static)
