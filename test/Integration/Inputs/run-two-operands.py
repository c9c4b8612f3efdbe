"""situ_glu, a user's formula of two operands, and both its gradients, against NumPy.

    run-two-operands.py FOLDER TYPE
"""

import sys

import numpy as np
from structured import DTYPES, Module, tensor

folder, element = sys.argv[1:]
dtype = DTYPES[element]

# b * tanh(gate / b) * sigmoid(gate) * c * tanh(up / c), with b = 4 and c = 25.
FORMULA = """func.func private @situ(%gate: f64, %up: f64) -> f64 {
  %b = arith.constant 4.0 : f64
  %c = arith.constant 25.0 : f64
  %0 = act.softcap %gate, %b : f64
  %1 = act.sigmoid %gate : f64
  %2 = act.softcap %up, %c : f64
  %3 = arith.mulf %0, %1 : f64
  %y = arith.mulf %3, %2 : f64
  return %y : f64
}
"""


def run(shape):
    rng = np.random.default_rng(9)
    gate, up, g = ((rng.integers(-64, 64, shape) / 8).astype(dtype) for _ in range(3))
    if gate.size > 20:
        gate.flat[:3] = [np.nan, np.inf, -np.inf]
        up.flat[3:6] = [np.nan, np.inf, -np.inf]
    t = tensor(element, shape, False)
    body = f"""  %y = act.apply @situ %0, %1 : {t}
  %d0 = act.vjp @situ wrt 0 %2, %0, %1 : {t}
  %d1 = act.vjp @situ wrt 1 %2, %0, %1 : {t}
  return %y, %d0, %d1 : {t}, {t}, {t}
"""
    x, u, seed = (v.astype(np.float64) for v in (gate, up, g))
    with np.errstate(all="ignore"):
        s, r = 1 / (1 + np.exp(-x)), 1 / (1 + np.exp(x))
        a, b = 4 * np.tanh(x / 4), 25 * np.tanh(u / 25)
        slopes = 1 / np.cosh(x / 4) ** 2, 1 / np.cosh(u / 25) ** 2
        exact = [a * s * b, seed * b * s * (slopes[0] + a * r), seed * a * s * slopes[1]]
    ulps = {"f16": 0.53, "bf16": 0.51, "f32": 16, "f64": 64}[element]
    # The gradient of the gate has a root.
    atol = [0, {"f32": 1e-4, "f64": 1e-13}.get(element, 2e-4), 0]
    name = f"{element} {'x'.join(map(str, shape))}"
    module.add(name, ((t,) * 3, (t,) * 3, body), [gate, up, g], exact, element, ulps, atol)


module = Module(FORMULA)
for shape in [(5, 37), (17,), (0,), (1,)]:
    run(shape)
module.run(folder)
