"""A chain of activations at one element type: writes the module, its inputs and the
results that NumPy computes in double precision.

    model.py FOLDER TYPE SHAPE [static]

The module's function `chain` returns gelu(x + y), the gradient of silu at the same
sum, and swish with a parameter for each element, times y: three results of one
pass over memory.
"""

import math
import sys

import ml_dtypes
import numpy as np

folder, element, shape = sys.argv[1:4]
static = sys.argv[4:] == ["static"]
sizes = [int(size) for size in shape.split("x")] if shape != "scalar" else []
dtype = {
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "f32": np.float32,
    "f64": np.float64,
}[element]

dimensions = [str(size) if static else "?" for size in sizes]
type_ = f"tensor<{'x'.join(dimensions + [element])}>"
with open(f"{folder}/model.mlir", "w") as file:
    file.write(
        f"""func.func @chain(%g: {type_}, %x: {type_}, %y: {type_}, %b: {type_})
    -> ({type_}, {type_}, {type_}) {{
  %sum = arith.addf %x, %y : {type_}
  %0 = act.gelu %sum : {type_}
  %1 = act.vjp silu wrt 0 %g, %sum : {type_}
  %2 = act.swish %sum, %b : {type_}
  %3 = arith.mulf %2, %y : {type_}
  return %0, %1, %3 : {type_}, {type_}, {type_}
}}
"""
    )

# Sums are exact in every type, so that NumPy's arguments are the compiled code's.
rng = np.random.default_rng(7)
x = rng.integers(-48, 48, sizes) / 8.0
y = rng.integers(-16, 16, sizes) / 8.0
g = rng.integers(1, 16, sizes) / 4.0
b = rng.integers(1, 12, sizes) / 4.0
for name, value in dict(g=g, x=x, y=y, b=b).items():
    np.save(f"{folder}/{name}.npy", np.asarray(value).astype(dtype))


def sigmoid(t):
    return np.exp(np.minimum(t, 0)) / (1 + np.exp(-np.abs(t)))


s = x + y
erfc = np.vectorize(math.erfc, otypes=[np.float64])
gelu = s / 2 * erfc(-s / math.sqrt(2))
derivative = g * sigmoid(s) * (1 + s * sigmoid(-s))
swish = (s * sigmoid(b * s)).astype(dtype).astype(np.float64) * y
for i, value in enumerate([gelu, derivative, swish]):
    np.save(f"{folder}/r{i}.npy", np.asarray(value).astype(dtype))
