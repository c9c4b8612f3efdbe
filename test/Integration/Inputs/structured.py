"""Runs functions of a module through act-run and compares with NumPy in double
precision: what the tests of structured ops share.

Results of type T may differ by `ulps` units in the last place of T at the exact
result, or by `atol` (one number, or one for each result); NaN must be where the
reference has it.
"""

import os
import subprocess
import sys

import ml_dtypes
import numpy as np

DTYPES = {
    "f16": np.float16,
    "bf16": ml_dtypes.bfloat16,
    "f32": np.float32,
    "f64": np.float64,
}


def tensor(element, shape, static):
    sizes = [str(size) if static else "?" for size in shape]
    return f"tensor<{'x'.join(sizes + [element])}>"


def ulp(exact, element):
    """The distance between neighbours at `exact`, in float64."""
    info = ml_dtypes.finfo(DTYPES[element])
    exponent = np.frexp(np.abs(exact))[1] - 1
    exponent = np.maximum(exponent, int(np.log2(float(info.tiny))))
    return np.ldexp(1.0, exponent - info.nmant)


def distances(found, exact, element, atol):
    """Errors in ulps of the type; 0 where the absolute error is within `atol`."""
    found, exact = np.broadcast_arrays(found.astype(np.float64), exact)
    largest = float(ml_dtypes.finfo(DTYPES[element]).max)
    with np.errstate(all="ignore"):
        error = np.abs(found - exact)
        inside = np.where(np.isfinite(exact), exact, 0)
        result = np.where(error <= atol, 0, error / ulp(inside, element))
        overflow = (np.abs(exact) > largest) & (found == np.sign(exact) * np.inf)
    same = (found == exact) | (np.isnan(found) & np.isnan(exact)) | overflow
    result = np.where(same, 0, result)
    return np.where(np.isnan(result), np.inf, result)


def compare(name, source, found, exact, element, ulps, atol):
    """Exits where a result is wrong; returns the largest error."""
    worst = 0.0
    bounds = np.broadcast_to(ulps, len(exact)), np.broadcast_to(atol, len(exact))
    for i, (value, reference, most, absolute) in enumerate(zip(found, exact, *bounds)):
        if value.dtype == np.dtype("V2"):
            value = value.view(ml_dtypes.bfloat16)
        if value.shape != np.shape(reference):
            sys.exit(f"{name}: result {i} is {value.shape}, not {np.shape(reference)}")
        if value.size == 0:
            continue
        errors = distances(value, reference, element, absolute)
        worst = max(worst, float(errors.max()))
        if not errors.max() <= most:
            at = np.unravel_index(np.argmax(errors), errors.shape)
            sys.exit(
                f"{name}: result {i} at {at} is {value[at]}, exactly "
                f"{np.asarray(reference)[at]}: {errors[at]:.2f} ulp\n{source}"
            )
    return worst


def run(folder, name, source, inputs, count):
    """The `count` results of `source`'s function `f` on `inputs`."""
    os.makedirs(folder, exist_ok=True)
    model = f"{folder}/model.mlir"
    with open(model, "w") as file:
        file.write(source)
    command = ["act-run", model, "--entry=f"]
    for i, value in enumerate(inputs):
        np.save(f"{folder}/in{i}.npy", value)
        command.append(f"--input={folder}/in{i}.npy")
    command += [f"--output={folder}/out{i}.npy" for i in range(count)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name}:\n{source}\n{done.stdout}{done.stderr}")
    return [np.load(f"{folder}/out{i}.npy") for i in range(count)]


def check(folder, name, source, inputs, exact, element, ulps, atol=0.0):
    """Runs `source`'s function `f` on `inputs`; `exact` is a list of results."""
    found = run(folder, name, source, inputs, len(exact))
    worst = compare(name, source, found, exact, element, ulps, atol)
    print(f"{name}: right, {worst:.2f} ulp")


class Module:
    """Many functions, each run on many inputs, in one compilation.

    A function is `arguments -> results { body }`: two lists of types and the lines
    of the body, in which %0, %1, ... are the arguments, and the values to return.
    """

    def __init__(self, prologue=""):
        self.prologue = prologue
        self.functions = {}
        self.cases = []

    def add(self, name, function, inputs, exact, element, ulps, atol=0.0):
        symbol = self.functions.setdefault(function, f"f{len(self.functions)}")
        self.cases.append((name, symbol, function, inputs, exact, element, ulps, atol))

    def text(self):
        """The module: its entry `f` calls the functions, which are not inlined."""
        text, calls = self.prologue, ""
        arguments, results, types = [], [], []
        for (inputs, outputs, body), symbol in self.functions.items():
            names = ", ".join(f"%{i}: {t}" for i, t in enumerate(inputs))
            text += (
                f"func.func private @{symbol}({names}) -> ({', '.join(outputs)}) "
                f'attributes {{passthrough = ["noinline"]}} {{\n{body}}}\n'
            )
        for i, (_, symbol, (inputs, outputs, _), *_) in enumerate(self.cases):
            names = [f"%a{i}_{j}" for j in range(len(inputs))]
            arguments += [f"{n}: {t}" for n, t in zip(names, inputs)]
            calls += (
                f"  %r{i}:{len(outputs)} = call @{symbol}({', '.join(names)}) : "
                f"({', '.join(inputs)}) -> ({', '.join(outputs)})\n"
            )
            results += [f"%r{i}#{j}" for j in range(len(outputs))]
            types += outputs
        return text + (
            f"func.func @f({', '.join(arguments)}) -> ({', '.join(types)}) {{\n"
            f"{calls}  return {', '.join(results)} : {', '.join(types)}\n}}\n"
        )

    def run(self, folder):
        source = self.text()
        inputs = [value for case in self.cases for value in case[3]]
        count = sum(len(case[4]) for case in self.cases)
        found = run(folder, "module", source, inputs, count)
        for name, _, (_, _, body), _, exact, element, ulps, atol in self.cases:
            mine, found = found[: len(exact)], found[len(exact) :]
            worst = compare(name, body, mine, exact, element, ulps, atol)
            print(f"{name}: right, {worst:.2f} ulp")
