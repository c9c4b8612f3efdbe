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


def check(folder, name, source, inputs, exact, element, ulps, atol=0.0):
    """Runs `source`'s function `f` on `inputs`; `exact` is a list of results."""
    os.makedirs(folder, exist_ok=True)
    model = f"{folder}/model.mlir"
    with open(model, "w") as file:
        file.write(source)
    command = ["act-run", model, "--entry=f"]
    for i, value in enumerate(inputs):
        np.save(f"{folder}/in{i}.npy", value)
        command.append(f"--input={folder}/in{i}.npy")
    command += [f"--output={folder}/out{i}.npy" for i in range(len(exact))]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{name}:\n{source}\n{done.stdout}{done.stderr}")
    worst = 0.0
    bounds = np.broadcast_to(ulps, len(exact)), np.broadcast_to(atol, len(exact))
    for i, (reference, most, absolute) in enumerate(zip(exact, *bounds)):
        found = np.load(f"{folder}/out{i}.npy")
        if element == "bf16":
            found = found.view(ml_dtypes.bfloat16)
        if found.shape != np.shape(reference):
            sys.exit(f"{name}: result {i} is {found.shape}, not {np.shape(reference)}")
        if found.size == 0:
            continue
        errors = distances(found, reference, element, absolute)
        worst = max(worst, float(errors.max()))
        if not errors.max() <= most:
            at = np.unravel_index(np.argmax(errors), errors.shape)
            sys.exit(
                f"{name}: result {i} at {at} is {found[at]}, exactly "
                f"{np.asarray(reference)[at]}: {errors[at]:.2f} ulp\n{source}"
            )
    print(f"{name}: right, {worst:.2f} ulp")
