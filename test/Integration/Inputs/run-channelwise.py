"""Activations with parameters along an axis, and the gradients of these, against NumPy.

    run-channelwise.py FOLDER TYPE
"""

import sys

import numpy as np
from structured import DTYPES, Module, tensor

folder, element = sys.argv[1:]
dtype = DTYPES[element]


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def prelu(g, x, a):
    return np.where(x > 0, x, a * x), np.where(x > 0, g, a * g), g * np.minimum(x, 0)


def acon_c(g, x, p, q, beta):
    """p·x·σ(β·p·x) + q·x with p, q of the op's (p₁ − p₂, p₂); all products."""
    d = p - q
    z = beta * d * x
    s, t = sigmoid(z), sigmoid(-z)
    return (
        d * x * s + q * x,
        g * (d * s * (1 + z * t) + q),
        g * (x * s * (1 + z * t)),
        g * (x - x * s * (1 + z * t)),
        g * (d * x) ** 2 * s * t,
    )


def twice(g, x, a, b):
    """The frozen formula below: a·x + b·b."""
    return a * x + b * b, g * a, g * x, 2 * g * b


# Name, reference, and where each parameter lies: along the axis, in a tensor of rank
# 0, or in a scalar.
UNITS = [
    ("prelu", prelu, ["channel"]),
    ("prelu", prelu, ["shared"]),
    ("acon_c", acon_c, ["channel", "shared", "scalar"]),
    ("@twice", twice, ["channel", "channel"]),
]
FORMULA = """func.func private @twice(%x: f64, %a: f64, %b: f64) -> f64 {
  %0 = arith.mulf %a, %x : f64
  %1 = arith.mulf %b, %b : f64
  %y = arith.addf %0, %1 : f64
  return %y : f64
}
"""


def add(unit, shape, axis, static=False, parameter_element=None, special=False):
    name, reference, places = unit
    parameter_element = parameter_element or element
    rng = np.random.default_rng(6)
    x = (rng.integers(-32, 32, shape) / 8).astype(dtype)
    g = (rng.integers(1, 16, shape) / 8).astype(dtype)
    if special:
        channels = np.moveaxis(x, axis, 0)
        channels[0].flat[:2] = [np.inf, 0.0]
        channels[1].flat[1] = np.nan
    parameters, values, types = [], [], []
    for i, place in enumerate(places):
        sizes = [shape[axis]] if place == "channel" else []
        value = rng.integers(1, 8, sizes) / (8.0 if i else 4.0)
        value = np.asarray(value).astype(DTYPES[parameter_element])
        parameters.append(value)
        along = [1] * len(shape)
        along[axis] = -1
        values.append(value.astype(np.float64).reshape(along if sizes else []))
        types.append(parameter_element if place == "scalar"
                     else tensor(parameter_element, sizes, static))
    t = tensor(element, shape, static)
    names = ", ".join(f"%{i + 2}" for i in range(len(places)))
    listed = ", ".join([t] + types)
    body = f"  %y = act.channelwise {name} %0, {names} dim {axis} : {listed}\n"
    for n in range(len(places) + 1):
        body += (f"  %d{n} = act.channelwise_vjp {name} wrt {n} %1, %0, {names} "
                 f"dim {axis} : {listed}\n")
    results = ["%y"] + [f"%d{n}" for n in range(len(places) + 1)]
    outputs = [t, t] + types
    body += f"  return {', '.join(results)} : {', '.join(outputs)}\n"
    with np.errstate(all="ignore"):
        exact = list(reference(g.astype(np.float64), x.astype(np.float64), *values))
    for n, place in enumerate(places):
        other = tuple(i for i in range(len(shape)) if i != axis or place != "channel")
        exact[n + 2] = np.sum(np.broadcast_to(exact[n + 2], shape), other)
    # The pointwise op's own bound, or the rounding of narrow types; terms of a sum may
    # cancel.
    ulps = {"f16": 0.52, "bf16": 0.52, "f32": 5, "f64": 16}[element]
    count = max(1, int(np.prod(shape)))
    unit_ = {"f16": 2**-11, "bf16": 2**-8, "f32": 2**-24, "f64": 2**-52}[parameter_element]
    atol = [0, 0] + [count * 2.0**-22 if parameter_element != "f64" else count * unit_] * len(places)
    title = f"{element} {name} {'x'.join(map(str, shape))} {axis} {' '.join(places)}"
    module.add(f"{title} {parameter_element}", ((t, t, *types), tuple(outputs), body),
               [x, g] + parameters, exact, element, ulps, atol)


module = Module(FORMULA)
for unit in UNITS:
    add(unit, (3, 5, 7), 1)
for axis in (0, 2):
    add(UNITS[2], (3, 5, 37), axis)
add(UNITS[0], (2, 3, 4, 5), 1)
add(UNITS[0], (70, 33), 1)
add(UNITS[0], (70, 33), 0)
add(UNITS[0], (19,), 0)
add(UNITS[1], (200,), 0)
for shape, axis in [((0, 3), 1), ((3, 0), 1), ((3, 0), 0), ((1, 1), 0)]:
    add(UNITS[0], shape, axis)
add(UNITS[0], (3, 5, 7), 1, special=True)
if element != "bf16":
    add(UNITS[0], (3, 5, 7), 1, static=True)
if element in ("f16", "bf16"):
    add(UNITS[0], (3, 5, 7), 1, parameter_element="f32")
module.run(folder)

# A million terms: the sum is right to the last place.
if element == "f32":
    from structured import check

    rng = np.random.default_rng(8)
    x, g = (rng.random(10**6).astype(np.float32) for _ in range(2))
    a = np.float32(0.25)
    source = """func.func @f(%x: tensor<?xf32>, %g: tensor<?xf32>, %a: tensor<f32>) -> tensor<f32> {
  %0 = act.channelwise_vjp prelu wrt 1 %g, %x, %a dim 0 : tensor<?xf32>, tensor<f32>
  return %0 : tensor<f32>
}
"""
    product = (-x * g).astype(np.float64)
    check(folder, "f32 million", source, [-x, g, a], [np.sum(product)], "f32", 0.51)
