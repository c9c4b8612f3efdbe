"""Every activation of the dialect and each of its derivatives on int8, at the default
parameters and at the definitions' samples of them: the 256 results of act.quantized
must be those that NumPy makes in float32, by TFLite's steps, of the results of the
same activation in f64.

    every-quantized.py FOLDER ACTIVATIONS.TD DEFINITIONS
"""

import os
import re
import subprocess
import sys

import numpy as np

folder, ods, definitions = sys.argv[1:]
os.makedirs(folder, exist_ok=True)
X_SCALE, X_ZERO, Y_SCALE, Y_ZERO = np.float32(0.0473), -11, np.float32(0.0213), 7
Q = np.arange(256, dtype=np.uint8).view(np.int8)
REAL = X_SCALE * (Q.astype(np.int32) - X_ZERO).astype(np.float32)


def quantize(exact):
    with np.errstate(over="ignore", invalid="ignore"):
        value = exact.astype(np.float32) * (np.float32(1) / Y_SCALE)
        magnitude = np.abs(value).astype(np.float64)  # adding a half is exact there
        rounded = np.copysign(np.floor(magnitude + 0.5), value)
    rounded = np.where(np.isnan(value), 0, rounded)
    return np.clip(rounded + Y_ZERO, -128, 127).astype(np.int8)


def read_samples(name, count):
    """The parameter values of each sample; the first is none, for the defaults."""
    with open(f"{definitions}/{name}.mlir") as file:
        head = re.search(rf"func\.func @{name}\((.*?)\) -> f64", file.read(), re.S)
    columns = re.findall(r"act\.samples = \[(.*?)\]", head.group(1), re.S)
    if len(columns) != count:
        sys.exit(f"{name} has {count} parameters, samples of {len(columns)}")
    rows = zip(*([re.sub(" : f64", "", v).strip() for v in c.split(",")] for c in columns))
    return [[]] + [list(row) for row in rows]


def literal(value):
    return format(float(value), ".17e")  # MLIR wants a point


def check(name, count):
    samples = read_samples(name, count)
    body, results = [], []
    for n, values in enumerate(samples):
        given = "".join(f", %p{n}_{i}" for i in range(len(values)))
        for i, value in enumerate(values):
            body.append(f"%p{n}_{i} = arith.constant {literal(value)} : f64")
        types = ", ".join(["f64"] * len(values))
        suffix = f", {types}" if values else ""
        listed = f" parameters [{', '.join(map(literal, values))}]" if values else ""
        for wrt in [None] + list(range(count + 1)):
            id = f"{n}_{'f' if wrt is None else wrt}"
            place = "" if wrt is None else f" wrt {wrt}"
            body.append(
                f"%q{id} = act.quantized {name}{place} %x x_scale [{literal(X_SCALE)}] "
                f"x_zero_point [{X_ZERO}] y_scale {literal(Y_SCALE)} "
                f"y_zero_point {Y_ZERO}{listed} : tensor<256xi8>"
            )
            op = f"{name} " if wrt is None else f"vjp {name} wrt {wrt} %g, "
            body.append(f"%d{id} = act.{op}%r{given} : tensor<256xf64>{suffix}")
            results.append((id, f"{name}{place} {values or 'default'}"))
    values = ", ".join(f"%q{id}, %d{id}" for id, _ in results)
    types = ", ".join(["tensor<256xi8>, tensor<256xf64>"] * len(results))
    inputs = "%x: tensor<256xi8>, %r: tensor<256xf64>, %g: tensor<256xf64>"
    with open(f"{folder}/{name}.mlir", "w") as file:
        file.write(f"func.func @f({inputs}) -> ({types}) {{\n")
        file.write("\n".join(f"  {line}" for line in body))
        file.write(f"\n  return {values} : {types}\n}}\n")
    command = ["act-run", f"{folder}/{name}.mlir"]
    for key, value in [("x", Q), ("r", REAL.astype(np.float64)), ("g", np.ones(256))]:
        np.save(f"{folder}/{key}.npy", value)
        command.append(f"--input={folder}/{key}.npy")
    outputs = [f"{folder}/o{i}.npy" for i in range(2 * len(results))]
    done = subprocess.run(
        command + [f"--output={o}" for o in outputs], capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"{name}:\n{done.stdout}{done.stderr}"[:2000])
    for i, (_, what) in enumerate(results):
        found, exact = np.load(outputs[2 * i]), np.load(outputs[2 * i + 1])
        wrong = np.flatnonzero(found != quantize(exact))
        if wrong.size:
            at = wrong[0]
            sys.exit(
                f"{what}: {wrong.size} are wrong; at {Q[at]} ({REAL[at]}) it is "
                f"{found[at]}, not {quantize(exact)[at]} (exactly {exact[at]})"
            )
    return len(results)


with open(ods) as file:
    found = re.findall(r'Act_Activation<((?:"[^"]*"|[^">])*)>;', file.read())
tables = 0
for op in [re.findall(r'"[^"]*"|\[|\]', op) for op in found]:
    count = len(op[op.index("[") + 1 : -1]) if "[" in op else 0
    tables += check(op[0].strip('"'), count)
if len(found) < 60:
    sys.exit(f"found {len(found)} activations in {ods}, expected 60 or more")
print(f"{len(found)} activations, {tables} tables: right")
