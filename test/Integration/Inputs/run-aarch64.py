"""Compiles activations and gradients for an AArch64 CPU, runs them under QEMU, and
compares with this machine's f64 code.

    run-aarch64.py FOLDER CPU
"""

import pathlib
import subprocess
import sys

import ml_dtypes
import numpy as np

folder, cpu = pathlib.Path(sys.argv[1]), sys.argv[2]
here = pathlib.Path(__file__).parent
DTYPES = {"f16": np.float16, "bf16": ml_dtypes.bfloat16, "f32": np.float32}
# What the library claims at most where nothing is asked for.
ULPS = {"f16": 1, "bf16": 1, "f32": 4}
OPS = ["exp", "tanh", "erf", "sigmoid", "gelu", "silu", "softplus", "mish", "elu", "log"]


def run(*command, **options):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, **options).stdout


def functions(element, size):
    """f, of any number of elements, and f', of this number."""
    for op in OPS:
        for name, n, code in ((op, "?", f"act.apply {op} %x"),
                              (f"d{op}", size, f"act.vjp {op} wrt 0 %one, %x")):
            yield f"{name}_{element}", f"""
func.func @{name}_{element}(%x: tensor<{n}x{element}>) -> tensor<{n}x{element}>
    attributes {{llvm.emit_c_interface}} {{
  %one = arith.constant dense<1.0> : tensor<{size}x{element}>
  %y = {code} : tensor<{n}x{element}>
  return %y : tensor<{n}x{element}>
}}"""


def inputs(element):
    dtype = DTYPES[element]
    if element != "f32":
        return np.arange(65536).astype(np.uint16).view(dtype)
    rng = np.random.default_rng(3)
    spread = 10.0 ** rng.uniform(-45, 38.5, 3001) * rng.choice([-1, 1], 3001)
    special = [0.0, -0.0, np.inf, -np.inf, np.nan]
    return np.concatenate([3 * rng.standard_normal(9000), spread, special]).astype(dtype)


def order(x):
    """Neighbouring floats as neighbouring integers."""
    bits = x.view(f"i{x.itemsize}").astype(np.int64)
    return np.where(bits < 0, np.iinfo(f"i{x.itemsize}").min - bits, bits)


def distance(y, expected):
    isnan, wanted = np.isnan(y.astype(float)), np.isnan(expected.astype(float))
    apart = np.abs(order(y) - order(expected))
    return np.where(isnan | wanted, np.where(isnan & wanted, 0, 2**40), apart)


def emulate(name, x):
    program = folder / name
    run("clang", "--target=aarch64-linux-gnu", "-O1", "-ffreestanding", "-nostdlib", "-static",
        "-fuse-ld=lld", f"-DFUNCTION=_mlir_ciface_{name}", f"-DBYTES={x.itemsize}",
        here / "aarch64.c", folder / "code.o", "-o", program)
    return np.frombuffer(run("qemu-aarch64", program, input=x.tobytes()), x.dtype)


def main():
    folder.mkdir(parents=True, exist_ok=True)
    arrays = {element: inputs(element) for element in DTYPES}
    source = folder / "source.mlir"
    source.write_text("\n".join(text for element, x in arrays.items()
                                for _, text in functions(element, x.size)))
    lowered = run("act-opt", source, f"--act-to-llvm=cpu={cpu}")
    llvm = run("mlir-translate", "--mlir-to-llvmir", input=lowered)
    run("llc", "-O3", "-mtriple=aarch64-linux-gnu", f"-mcpu={cpu}", "-filetype=obj",
        "-o", folder / "code.o", input=llvm)
    for element, x in arrays.items():
        np.save(folder / "x.npy", x.astype(np.float64))
        wide = folder / f"wide-{element}.mlir"
        wide.write_text("\n".join(text for _, text in functions("f64", x.size)))
        for name, _ in functions(element, x.size):
            run("act-run", wide, f"--entry={name.replace(element, 'f64')}",
                f"--input={folder / 'x.npy'}", f"--output={folder / 'y.npy'}")
            with np.errstate(all="ignore"):
                expected = np.load(folder / "y.npy").astype(x.dtype)
            apart = distance(emulate(name, x), expected)
            at = apart.argmax()
            verdict = "right" if apart[at] <= ULPS[element] else "wrong"
            print(f"{name}: {verdict}, {apart[at]} floats away at {x[at]}", flush=True)


main()
