"""Quantized activations against tables that NumPy fills as TFLite's LUTPopulateInt8
does, in float32, and as a tosa.table of the same entries: all 256 inputs, odd shapes,
channels along every axis, derivatives. Results must be equal.

    run-quantized.py FOLDER [ACT-RUN OPTION...]
"""

import math
import os
import subprocess
import sys

import numpy as np
from structured import tensor

folder, *options = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
ALL = np.arange(256, dtype=np.uint8).view(np.int8)


def sigmoid(x):
    e = math.exp(-abs(x))
    return 1 / (1 + e) if x > 0 else e / (1 + e)


FUNCTIONS = {
    ("gelu", None): lambda x: x / 2 * math.erfc(-x / math.sqrt(2)),
    ("gelu", 0): lambda x: math.erfc(-x / math.sqrt(2)) / 2
    + x * math.exp(-x * x / 2) / math.sqrt(2 * math.pi),
    ("tanh", None): math.tanh,
    ("tanh", 0): lambda x: 1 / math.cosh(x) ** 2,
    ("sigmoid", None): sigmoid,
    ("silu", None): lambda x: x * sigmoid(x),
    ("leaky_relu", None): lambda x, alpha=0.01: x if x > 0 else alpha * x,
    ("leaky_relu", 1): lambda x, alpha=0.01: 0.0 if x > 0 else x,
    ("elu", None): lambda x, alpha=1.0: x if x > 0 else alpha * math.expm1(x),
    ("hardswish", None): lambda x: x * min(max(x + 3, 0), 6) / 6,
    ("sqrt", None): lambda x: math.sqrt(x) if x >= 0 else math.nan,
    ("sqrt", 0): lambda x: 0.5 / math.sqrt(x)
    if x > 0
    else math.inf if x == 0 else math.nan,
    ("square", None): lambda x: x * x,
}


def table(function, x_scale, x_zero_point, y_scale, y_zero_point, parameters=()):
    """Entry q, as an unsigned byte, is the result of q."""
    f32 = np.float32
    inverse = f32(1) / f32(y_scale)
    entries = np.zeros(256, np.int8)
    for q in range(-128, 128):
        real = f32(x_scale) * f32(q - x_zero_point)
        with np.errstate(over="ignore"):
            value = f32(function(float(real), *parameters)) * inverse
        if np.isnan(value):
            rounded = f32(0)
        else:  # halves away from zero
            rounded = np.copysign(np.floor(np.abs(value) + f32(0.5)), value)
            if abs(value) < 2**22 and abs(rounded) - abs(value) > 0.5:
                rounded = np.trunc(value)  # where adding 0.5 has rounded up
        entries[np.uint8(q & 255)] = np.clip(rounded + f32(y_zero_point), -128, 127)
    return entries


def run(name, source, x, expected):
    model = f"{folder}/model.mlir"
    with open(model, "w") as file:
        file.write(source)
    np.save(f"{folder}/x.npy", x)
    command = ["act-run", model, "--entry=f", f"--input={folder}/x.npy"]
    command += [f"--output={folder}/y.npy"] + options
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name}:\n{source}\n{done.stdout}{done.stderr}")
    found = np.load(f"{folder}/y.npy")
    if found.shape != expected.shape or (found != expected).any():
        sys.exit(f"{name}:\n{source}\n{found}\n{expected}")
    print(f"{name}: right")


def describe(values):
    return f"[{', '.join(repr(float(np.float32(v))) for v in values)}]"


def quantized(op, wrt, shape, scales, zeros, axis, y_scale, y_zero, static, given=()):
    t = tensor("i8", shape, static)
    wrt_text = "" if wrt is None else f" wrt {wrt}"
    axis_text = "" if axis is None else f" axis {axis}"
    given_text = f" parameters {describe(given)}" if given else ""
    source = f"""func.func @f(%x: {t}) -> {t} {{
  %y = act.quantized {op}{wrt_text} %x x_scale {describe(scales)}
      x_zero_point {list(zeros)}{axis_text} y_scale {float(np.float32(y_scale))!r}
      y_zero_point {y_zero}{given_text} : {t}
  return %y : {t}
}}
"""
    x = np.resize(ALL, shape)
    tables = np.stack(
        [table(FUNCTIONS[op, wrt], s, z, y_scale, y_zero, given) for s, z in zip(scales, zeros)]
    )
    channel = 0 if axis is None else np.indices(shape)[axis]
    where = "" if axis is None else f" axis {axis}"
    name = f"{op}{wrt_text} {'x'.join(map(str, shape)) or 'rank 0'}{where}"
    run(name, source, x, tables[channel, x.view(np.uint8)])


for op, wrt in FUNCTIONS:
    quantized(op, wrt, (256,), [0.0473], [-11], None, 0.0213, 7, True)
quantized("silu", None, (256,), [3.0], [127], None, 1e-4, -128, False)
quantized("square", None, (256,), [1e18], [-128], None, 1.0, 0, False)
quantized("leaky_relu", None, (256,), [0.1], [0], None, 0.05, 3, False, [-0.75])
for shape in [(), (0,), (1,), (63,), (64,), (65,), (5, 0, 3), (7, 1, 9), (1000003,)]:
    quantized("gelu", None, shape, [0.05], [3], None, 0.025, -128, len(shape) % 2 == 0)
scales, zeros = [0.05, 0.1, 1.0], [3, 0, -7]
for shape, axis in [((3,), 0), ((3, 130), 0), ((101, 3), 1), ((5, 3, 77), 1),
                    ((3, 0), 0), ((1, 3, 1), 1), ((2, 2, 2, 3), 3)]:
    for static in (False, True):
        quantized("tanh", None, shape, scales, zeros, axis, 1 / 128, 0, static)

# TOSA's TABLE begins with the entry of -128.
entries = np.roll(table(FUNCTIONS["gelu", None], 0.05, 3, 0.025, -128), 128)
model = f"""func.func @f(%x: tensor<256xi8>) -> tensor<256xi8> {{
  %t = "tosa.const"() <{{values = dense<{entries.tolist()}> : tensor<256xi8>}}>
      : () -> tensor<256xi8>
  %y = tosa.table %x, %t : (tensor<256xi8>, tensor<256xi8>) -> tensor<256xi8>
  return %y : tensor<256xi8>
}}
"""
passes = "builtin.module(func.func(tosa-to-linalg,tosa-to-arith))"
done = subprocess.run(
    ["act-opt", "-", f"--pass-pipeline={passes}"],
    input=model, capture_output=True, text=True, check=True,
)
expected = table(FUNCTIONS["gelu", None], 0.05, 3, 0.025, -128)[ALL.view(np.uint8)]
run("tosa.table", done.stdout, ALL, expected)
