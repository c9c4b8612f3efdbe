"""Runs every activation and library function, and its gradient, on the GPU and on
the CPU, and compares: at all inputs of 16-bit types, at a million of the others.

    compare-with-cpu.py ACT-RUN RECORDS TYPE FOLDER

RECORDS is lib/Activations/records/TYPE.json, which names them all. Both results
are within the 4 ulps of the default accuracy, so that they may differ by 8; zeros'
signs and where NaN is are the same. The last line counts what was compared."""

import concurrent.futures
import json
import pathlib
import subprocess
import sys

import ml_dtypes
import numpy as np

TYPES = {"f16": np.float16, "bf16": ml_dtypes.bfloat16, "f32": np.float32, "f64": np.float64}
ULPS = 8

run, records, name, folder = sys.argv[1:]
dtype = np.dtype(TYPES[name])
bits = np.dtype(f"u{dtype.itemsize}")
folder = pathlib.Path(folder)
folder.mkdir(parents=True, exist_ok=True)


def make_inputs():
    if dtype.itemsize == 2:
        return np.arange(1 << 16, dtype=bits).view(dtype)
    random = np.random.default_rng(1)
    count = 1 << 19
    near = random.standard_normal(count) * np.exp2(random.uniform(-12, 7, count))
    special = np.array([0.0, -0.0, np.inf, -np.inf, np.nan, 1.0, -1.0, 3.0, -3.0, 6.0], dtype)
    # An odd number, so that the last vector is not full.
    anywhere = random.integers(0, np.iinfo(bits).max, count - 1, dtype=bits).view(dtype)
    return np.concatenate([anywhere, near.astype(dtype), special])


def call(activation, where, options):
    results = [str(folder / f"{activation}.{where}.{kind}.npy") for kind in ("value", "gradient")]
    inputs = [str(folder / "x.npy"), str(folder / "g.npy")]
    command = [run, str(folder / f"{activation}.mlir"), *options]
    command += [f"--input={path}" for path in inputs] + [f"--output={path}" for path in results]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        raise RuntimeError(f"{activation} on the {where}: {done.stderr}")
    arrays = [np.load(path).view(dtype) for path in results]
    for path in results:
        pathlib.Path(path).unlink()
    return arrays


def get_order(array):
    """Integers as far apart as the numbers are in ulps."""
    pattern = array.view(f"i{dtype.itemsize}").astype(np.int64)
    return np.where(pattern < 0, np.iinfo(f"i{dtype.itemsize}").min - pattern, pattern)


def compare(activation):
    shape = f"tensor<?x{name}>"
    (folder / f"{activation}.mlir").write_text(
        f"func.func @f(%x: {shape}, %g: {shape}) -> ({shape}, {shape}) {{\n"
        f"  %y = act.apply {activation} %x : {shape}\n"
        f"  %d = act.vjp {activation} wrt 0 %g, %x : {shape}\n"
        f"  return %y, %d : {shape}, {shape}\n}}\n"
    )
    failures = []
    pairs = zip(call(activation, "GPU", ["--gpu"]), call(activation, "CPU", []))
    for kind, (gpu, cpu) in zip(("value", "gradient"), pairs):
        wide = [array.astype(np.float64) for array in (gpu, cpu)]
        nan = [np.isnan(array) for array in wide]
        far = ~(nan[0] & nan[1]) & (np.abs(get_order(gpu) - get_order(cpu)) > ULPS)
        zero = (wide[0] == 0) & (wide[1] == 0) & (np.signbit(wide[0]) != np.signbit(wide[1]))
        wrong = far | (nan[0] != nan[1]) | zero
        if wrong.any():
            i = int(wrong.argmax())
            failures.append(
                f"{activation}, {name}, {kind}: {int(wrong.sum())} differ, first at "
                f"{x[i]}: {gpu[i]} on the GPU, {cpu[i]} on the CPU"
            )
    return failures


x = make_inputs()
np.save(folder / "x.npy", x)
np.save(folder / "g.npy", np.ones(x.shape, dtype))
activations = sorted({row["activation"] for row in json.loads(pathlib.Path(records).read_text())})
np.seterr(all="ignore")
with concurrent.futures.ThreadPoolExecutor() as pool:
    failures = sum(pool.map(compare, activations), [])
for failure in failures:
    print(failure)
print(f"{len(activations)} activations, {len(failures)} failures")
sys.exit(bool(failures))
