"""8-bit floats against float64 arithmetic that ml_dtypes rounds once: all inputs, all
pairs of gradient and input, odd shapes, parameters known at run time only, and
conversions. Results must be equal to the bit.

    run-float8.py FOLDER TYPE [ACT-RUN OPTION...]
"""

import math
import os
import subprocess
import sys

import ml_dtypes
import numpy as np
from structured import tensor

folder, element, *options = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
DTYPE = {"f8E4M3FN": ml_dtypes.float8_e4m3fn, "f8E5M2": ml_dtypes.float8_e5m2}[element]
LARGEST = float(ml_dtypes.finfo(DTYPE).max)
ALL = np.arange(256, dtype=np.uint8).view(DTYPE)


def load(path):
    """The bytes of an array of 8-bit floats, whose type code NumPy may not know."""
    with open(path, "rb") as file:
        data = file.read()
    start = 10 + int.from_bytes(data[8:10], "little")
    shape = eval(data[10:start])["shape"]
    return np.frombuffer(data[start:], np.uint8).reshape(shape)


def run(name, source, inputs, expected, saturate=False):
    """Runs the function `f`; `expected` is exact, in float64."""
    model = f"{folder}/model.mlir"
    with open(model, "w") as file:
        file.write(source)
    command = ["act-run", model, "--entry=f", f"--output={folder}/y.npy"] + options
    for i, value in enumerate(inputs):
        np.save(f"{folder}/in{i}.npy", value)
        command.append(f"--input={folder}/in{i}.npy")
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name}:\n{source}\n{done.stdout}{done.stderr}")
    found = load(f"{folder}/y.npy")
    exact = np.asarray(expected, np.float64)
    if saturate:
        exact = np.clip(exact, -LARGEST, LARGEST)
    wanted = exact.astype(DTYPE)
    if found.shape != wanted.shape:
        sys.exit(f"{name}: the shape is {found.shape}, not {wanted.shape}")
    same = (found == wanted.view(np.uint8)) | (
        np.isnan(found.view(DTYPE)) & np.isnan(wanted)
    )
    if not same.all():
        at = np.unravel_index(np.argmin(same), same.shape)
        arguments = [np.broadcast_to(x, found.shape)[at] for x in inputs]
        sys.exit(
            f"{name}: {np.count_nonzero(~same)} are wrong; of {arguments} it is "
            f"{found.view(DTYPE)[at]}, exactly {exact[at]}\n{source}"
        )
    print(f"{element} {name}: right")


def each(function):
    """`function` on float64 elements; NaN passes."""
    return lambda *arguments: np.vectorize(
        lambda *a: math.nan if any(map(math.isnan, a)) else function(*a),
        otypes=[np.float64],
    )(*[a.astype(np.float64) for a in arguments])


def gelu(x):
    return x if x == math.inf else -0.0 if x == -math.inf else (
        x / 2 * math.erfc(-x / math.sqrt(2))
    )


def gelu_derivative(x):
    if math.isinf(x):
        return 1.0 if x > 0 else -0.0
    density = math.exp(-x * x / 2) / math.sqrt(2 * math.pi)
    # Far out it is a negative number that float64 has not.
    return math.erfc(-x / math.sqrt(2)) / 2 + x * density or -5e-324


def squared(x):
    return x * x if x > 0 else 0.0


def forward(op, shape, static, reference, attributes=""):
    t = tensor(element, shape, static)
    source = f"""func.func @f(%x: {t}) -> {t} {{
  %y = act.{op} %x {attributes}: {t}
  return %y : {t}
}}
"""
    x = np.resize(ALL, shape)
    table = reference(ALL).astype(np.float64)
    name = f"{op} {attributes}{'x'.join(map(str, shape)) or 'rank 0'}"
    exact = table[np.resize(np.arange(256), shape)]
    run(name, source, [x], exact, saturate=bool(attributes))


for shape in [(), (0,), (1,), (63,), (64,), (65,), (5, 0, 3), (7, 1, 9), (1000003,)]:
    forward("gelu", shape, len(shape) % 2 == 0, each(gelu))
forward("squared_relu", (256,), True, each(squared))
forward("squared_relu", (257,), False, each(squared), "{saturate} ")

# All pairs. A zero gradient gives a zero whose sign is that of the product, and an
# infinite one infinity; where relu selects a constant, that is the result.
g, x = np.meshgrid(ALL, ALL)
g, x = g.ravel(), x.ravel()


def product(derivative, select=False):
    with np.errstate(all="ignore"):
        derivatives = np.array(
            [math.nan if math.isnan(v) else derivative(v) for v in x.astype(float)]
        )
        result = g.astype(np.float64) * derivatives
        return np.where(derivatives == 0, 0.0, result) if select else result


for op, derivative, select, attributes in [
    ("gelu", gelu_derivative, False, ""),
    ("squared_relu", lambda x: 2 * x if x > 0 else 0.0, True, ""),
    ("squared_relu", lambda x: 2 * x if x > 0 else 0.0, True, "{saturate} "),
    ("relu", lambda x: float(x > 0), True, ""),
    ("tanh", lambda x: 1 / math.cosh(min(abs(x), 300)) ** 2 if abs(x) < math.inf else 0.0, False, ""),
]:
    t = f"tensor<?x{element}>"
    source = f"""func.func @f(%g: {t}, %x: {t}) -> {t} {{
  %d = act.vjp {op} wrt 0 %g, %x {attributes}: {t}
  return %d : {t}
}}
"""
    exact = product(derivative, select)
    if op != "relu":  # relu at NaN gives g, which the table has as the factor 1
        run(f"vjp {op} {attributes}all pairs", source, [g, x], exact, bool(attributes))
    else:
        exact = np.where(np.isnan(x.astype(float)), g.astype(float), exact)
        run(f"vjp {op} all pairs", source, [g, x], exact)

# A parameter for each element: computed in f32, rounded once.
alpha = np.roll(ALL, 77)[np.arange(x.size) % 256]
t = f"tensor<?x{element}>"
for attributes in ["", "{saturate} "]:
    run(
        f"leaky_relu {attributes}with parameters",
        f"""func.func @f(%x: {t}, %a: {t}) -> {t} {{
  %y = act.leaky_relu %x, %a {attributes}: {t}
  return %y : {t}
}}
""",
        [x, g],
        np.where(x.astype(float) > 0, x.astype(float), g.astype(float) * x.astype(float)),
        bool(attributes),
    )

# A model's own arithmetic, and conversions.
with np.errstate(all="ignore"):
    run(
        "addf",
        f"""func.func @f(%x: {t}, %y: {t}) -> {t} {{
  %z = arith.addf %x, %y : {t}
  return %z : {t}
}}
""",
        [x, g],
        x.astype(float) + g.astype(float),
    )
    halves = np.arange(65536, dtype=np.uint16).view(np.float16)
    singles = np.random.default_rng(1).integers(0, 2**32, 100000, np.uint32)
    for kind, values in [("f16", halves), ("f32", singles.view(np.float32))]:
        run(
            f"from {kind}",
            f"""func.func @f(%x: tensor<?x{kind}>) -> {t} {{
  %z = arith.truncf %x : tensor<?x{kind}> to {t}
  return %z : {t}
}}
""",
            [values],
            values.astype(float),
        )
