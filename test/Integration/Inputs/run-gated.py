"""Gated units and their gradients, on two operands and packed, against NumPy.

    run-gated.py FOLDER TYPE ULPS [ACCURACY]

ACCURACY is the attribute of the ops.
"""

import sys

import numpy as np
from structured import DTYPES, check, tensor

folder, element, ulps = sys.argv[1], sys.argv[2], float(sys.argv[3])
dtype = DTYPES[element]
# NumPy's own error where a derivative is near its root.
atol = 1e-14 if element == "f64" else 0
asked = f"accuracy = {sys.argv[4]}" if len(sys.argv) > 4 else ""


def sigmoid(x):
    with np.errstate(all="ignore"):
        e = np.exp(-np.abs(x))
        return np.where(x >= 0, 1 / (1 + e), e / (1 + e))


def swish(beta):
    # As the op has it, in the type of the computation.
    beta = float(np.float32(beta)) if element != "f64" else beta

    def f(x):
        return np.where(x == -np.inf, -0.0, x * sigmoid(beta * x))

    def derivative(x):
        s, t = sigmoid(beta * x), sigmoid(-beta * x)
        ends = np.where(np.isnan(x), x, np.where(x > 0, 1.0, 0.0))
        return np.where(np.isfinite(x), s * (1 + beta * x * t), ends)

    return f, derivative


def relu(x):
    return np.maximum(x, 0)


# Name, attributes of the op, f and f', limit, offset, whether f is limited after.
SIGMOID = (sigmoid, lambda x: sigmoid(x) * sigmoid(-x))
UNITS = [
    ("sigmoid", "", SIGMOID, None, 0, False),
    ("silu", "", swish(1), None, 0, False),
    ("relu", "", (relu, lambda x: np.where(x <= 0, 0.0, 1.0)), None, 0, False),
    ("swish", "limit = 7.0 : f64, offset = 1.0 : f64, parameters = array<f64: 1.702>",
     swish(1.702), 7, 1, False),
    ("silu", "limit = 3.0 : f64, clamp = #act.clamp<after>", swish(1), 3, 0, True),
]


def unit(u, gate, up, gradient):
    """y, and the products wrt gate and up."""
    _, _, (f, derivative), limit, offset, after = u
    argument, second = gate, up
    with np.errstate(all="ignore"):
        if limit is not None:
            second = np.clip(up, -limit, limit)
            argument = gate if after else np.minimum(gate, limit)
        second = second + offset
        first = value = f(argument)
        if after:
            first = np.minimum(value, limit)
        dgate = gradient * second * derivative(argument)
        if f is relu:  # A select: 0 whatever the seed is.
            dgate = np.where(argument <= 0, 0, gradient * second)
        dup = gradient * first
        if limit is not None:
            beyond = (value if after else gate) > limit
            dgate = np.where(beyond, 0, dgate)
            dup = np.where(np.abs(up) > limit, 0, dup)
        return first * second, dgate, dup


def operands(shape):
    rng = np.random.default_rng(5)
    gate = (rng.integers(-80, 80, shape) / 8).astype(dtype)
    up = (rng.integers(-64, 64, shape) / 4).astype(dtype)
    gradient = (rng.integers(1, 16, shape) / 4).astype(dtype)
    if gate.size > 20:
        flat = gate.reshape(-1)
        flat[:8] = [np.nan, np.inf, -np.inf, 0.0, -0.0, 3.0, 7.0, 8.0]
        upper = up.reshape(-1)
        upper[8:14] = [np.nan, np.inf, -np.inf, 0.0, 7.0, -7.0]
    return gate, up, gradient


def run_pointwise(u, shape, static):
    t = tensor(element, shape, static)
    attributes = f"{{{', '.join(filter(None, [u[1], asked]))}}}"
    source = f"""func.func @f(%gate: {t}, %up: {t}, %g: {t}) -> ({t}, {t}, {t}) {{
  %0 = act.gated {u[0]} %gate, %up {attributes} : {t}
  %1 = act.gated_vjp {u[0]} wrt 0 %g, %gate, %up {attributes} : {t}
  %2 = act.gated_vjp {u[0]} wrt 1 %g, %gate, %up {attributes} : {t}
  return %0, %1, %2 : {t}, {t}, {t}
}}
"""
    gate, up, gradient = operands(shape)
    exact = unit(u, *[v.astype(np.float64) for v in (gate, up, gradient)])
    name = f"{element} {u[0]} {u[1]} {'x'.join(map(str, shape))} {static}"
    check(folder, name, source, [gate, up, gradient], exact, element, ulps, atol)


def pack(gate, up, axis, layout):
    if layout == "interleaved":
        stacked = np.stack([gate, up], axis + 1)
        shape = list(gate.shape)
        shape[axis] *= 2
        return stacked.reshape(shape)
    return np.concatenate([gate, up] if layout == "first" else [up, gate], axis)


def run_packed(u, shape, axis, layout, static):
    gate, up, gradient = operands(shape)
    packed = pack(gate, up, axis, layout)
    t, half = tensor(element, packed.shape, static), tensor(element, shape, static)
    attributes = ", ".join(filter(None, [u[1], asked, f"layout = #act.layout<{layout}>"]))
    source = f"""func.func @f(%x: {t}, %g: {half}) -> ({half}, {t}) {{
  %0 = act.glu {u[0]} %x dim {axis} {{{attributes}}} : {t}
  %1 = act.glu_vjp {u[0]} %g, %x dim {axis} {{{attributes}}} : {half}, {t}
  return %0, %1 : {half}, {t}
}}
"""
    y, dgate, dup = unit(u, *[v.astype(np.float64) for v in (gate, up, gradient)])
    name = f"{element} {u[0]} packed {'x'.join(map(str, shape))} {axis} {layout} {static}"
    exact = [y, pack(dgate, dup, axis, layout)]
    check(folder, name, source, [packed, gradient], exact, element, ulps, atol)


for u in UNITS:
    for static in (False, True):
        run_pointwise(u, (5, 37), static)
for shape in [(), (0,), (1,), (16,), (3, 0, 2)]:
    run_pointwise(UNITS[3], shape, False)
for layout in ("first", "second", "interleaved"):
    for axis in (0, 1, 2):
        run_packed(UNITS[3], (3, 7, 5), axis, layout, axis == 1)
    run_packed(UNITS[1], (0, 4), 0, layout, False)
