#!/usr/bin/env python3
"""Compares act with PyTorch (eager and compiled), ONNX Runtime and JAX, in one
process: forward functions and gradients in f32 and bf16.

    build/frameworks-venv/bin/python bench/frameworks.py BIN [--json=FILE]
        [--threads=N] [--elements=N] [--rounds=N] [OPERATION...]

BIN is the folder with act-opt. act's kernels become a shared library by act-opt,
mlir-translate and clang. Calls take turns; medians are compared. Errors are those
over every 8191st bit pattern of f32 and all of bf16, in ulps of the type, against
act's own f64 kernels, which act-check holds to 4 ulp of f64.
"""

import argparse
import ctypes
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

OPERATIONS = ["tanh", "sigmoid", "gelu", "gelu_tanh", "silu", "softplus", "mish", "elu", "relu", "hardswish"]
LLVM = "/usr/lib/llvm-22/bin"


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("operations", nargs="*", default=OPERATIONS)
    parser.add_argument("--json")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--elements", type=int, default=1 << 16)
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    for name in options.operations:
        if name not in OPERATIONS:
            parser.error(f"unknown operation '{name}'; expected one of " + ", ".join(OPERATIONS))
    return options


options = parse_arguments()
# Libraries read these when they are loaded.
os.environ["OMP_NUM_THREADS"] = str(options.threads)
os.environ["XLA_FLAGS"] = ("--xla_cpu_multi_thread_eigen=false" if options.threads == 1 else "")
os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: options.threads])

import jax  # noqa: E402
import ml_dtypes  # noqa: E402
import numpy as np  # noqa: E402
import onnx  # noqa: E402
import onnxruntime  # noqa: E402
import torch  # noqa: E402

torch.set_num_threads(options.threads)

TYPES = {"f32": (np.float32, torch.float32), "bf16": (ml_dtypes.bfloat16, torch.bfloat16)}
TORCH = {
    "tanh": torch.tanh, "sigmoid": torch.sigmoid, "gelu": torch.nn.functional.gelu,
    "gelu_tanh": lambda x: torch.nn.functional.gelu(x, approximate="tanh"),
    "silu": torch.nn.functional.silu, "softplus": torch.nn.functional.softplus,
    "mish": torch.nn.functional.mish, "elu": torch.nn.functional.elu, "relu": torch.relu,
    "hardswish": torch.nn.functional.hardswish,
}
JAX = {
    "tanh": jax.numpy.tanh, "sigmoid": jax.nn.sigmoid, "gelu": lambda x: jax.nn.gelu(x, approximate=False),
    "gelu_tanh": lambda x: jax.nn.gelu(x, approximate=True), "silu": jax.nn.silu,
    "softplus": jax.nn.softplus, "mish": jax.nn.mish, "elu": jax.nn.elu, "relu": jax.nn.relu,
    "hardswish": jax.nn.hard_swish,
}
# The ONNX operators of operator set 20; f32 only, as its CPU kernels are.
ONNX = {
    "tanh": ("Tanh", {}), "sigmoid": ("Sigmoid", {}), "gelu": ("Gelu", {}),
    "gelu_tanh": ("Gelu", {"approximate": "tanh"}), "softplus": ("Softplus", {}),
    "mish": ("Mish", {}), "elu": ("Elu", {}), "relu": ("Relu", {}), "hardswish": ("HardSwish", {}),
}


class Act:
    """A kernel (x) -> y or (x, g) -> dx, compiled into a shared library."""

    TEXT = """
    #map = affine_map<(i) -> (i)>
    func.func @kernel({arguments}%y: memref<?x{type}>) {{
      linalg.generic {{indexing_maps = [{maps}], iterator_types = ["parallel"]}}
          ins({inputs}) outs(%y : memref<?x{type}>) {{
      ^bb0({scalars}%o: {type}):
        {op}
        linalg.yield %r : {type}
      }}
      return
    }}"""

    def __init__(self, name, gradient, type_, folder):
        names = ["x", "g"] if gradient else ["x"]
        memref = f"memref<?x{type_}>"
        op = f"%r = act.vjp {name} wrt 0 %gi, %xi : {type_}" if gradient else f"%r = act.apply {name} %xi : {type_}"
        text = self.TEXT.format(
            type=type_, op=op, arguments="".join(f"%{n}: {memref}, " for n in names),
            maps=", ".join(["#map"] * (len(names) + 1)),
            inputs=", ".join(f"%{n}" for n in names) + " : " + ", ".join([memref] * len(names)),
            scalars="".join(f"%{n}i: {type_}, " for n in names))
        path = pathlib.Path(folder) / f"{name}-{gradient}-{type_}"
        path.with_suffix(".mlir").write_text(text)
        threads = options.threads if type_ != "f64" else 1
        run = lambda *command: subprocess.run([str(word) for word in command], check=True)
        run(f"{options.bin}/act-opt", path.with_suffix(".mlir"), f"--act-to-llvm=threads={threads}",
            "-o", path.with_suffix(".llvm"))
        run(f"{LLVM}/mlir-translate", "--mlir-to-llvmir", path.with_suffix(".llvm"), "-o", path.with_suffix(".ll"))
        openmp = [f"{LLVM}/../lib/libomp.so.5"] if threads > 1 else []
        run(f"{LLVM}/clang", "-O3", "-march=native", "-shared", "-fPIC", "-Wno-override-module",
            path.with_suffix(".ll"), *openmp, "-lm", "-o", path.with_suffix(".so"))
        self.function = ctypes.CDLL(str(path.with_suffix(".so"))).kernel
        self.function.restype = None

    def bind(self, *arrays):
        """A call without arguments; the arrays must stay alive."""
        words = []
        for array in arrays:
            pointer = ctypes.c_void_p(array.ctypes.data)
            words += [pointer, pointer, *map(ctypes.c_int64, (0, array.size, 1))]
        return lambda: self.function(*words)

    def __call__(self, *inputs):
        result = np.empty_like(inputs[0])
        self.bind(*inputs, result)()
        return result


def to_torch(array, dtype):
    if dtype == torch.bfloat16:
        return torch.from_numpy(array.view(np.int16)).view(torch.bfloat16)
    return torch.from_numpy(array)


def from_torch(tensor):
    tensor = tensor.detach()
    if tensor.dtype == torch.bfloat16:
        return tensor.view(torch.int16).numpy().view(ml_dtypes.bfloat16)
    return tensor.numpy()


def make_session(name):
    operator, attributes = ONNX[name]
    value = lambda n: onnx.helper.make_tensor_value_info(n, onnx.TensorProto.FLOAT, ["n"])
    node = onnx.helper.make_node(operator, ["x"], ["y"], **attributes)
    graph = onnx.helper.make_graph([node], "g", [value("x")], [value("y")])
    model = onnx.helper.make_model(graph, opset_imports=[onnx.helper.make_opsetid("", 20)], ir_version=9)
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = options.threads
    return onnxruntime.InferenceSession(model.SerializeToString(), settings)


def bind_session(session, x):
    """Runs into an array that stays, so that no allocation is timed."""
    y = np.empty_like(x)
    binding = session.io_binding()
    binding.bind_cpu_input("x", x)
    binding.bind_output("y", "cpu", 0, np.float32, y.shape, y.ctypes.data)
    return lambda: session.run_with_iobinding(binding), lambda: y


def make_calls(name, gradient, type_, x, g, kernel):
    """By contestant: a call to time, and one that gives the result as an array."""
    dtype = TYPES[type_][1]
    tx, tg, jx, jg = to_torch(x, dtype), to_torch(g, dtype), jax.numpy.asarray(x), jax.numpy.asarray(g)
    y, inputs = np.empty_like(x), (x, g) if gradient else (x,)
    calls = {"act": (kernel.bind(*inputs, y), lambda: y)}
    f, h = TORCH[name], JAX[name]
    if gradient:
        leaf = tx.clone().requires_grad_()
        out = f(leaf)
        eager = lambda: torch.autograd.grad(out, leaf, tg, retain_graph=True)[0]
        both = torch.compile(lambda a, b: torch.func.vjp(f, a)[1](b)[0])
        compiled = lambda: both(tx, tg)
        vjp = jax.jit(lambda a, b: jax.vjp(h, a)[1](b)[0])
        jitted = lambda: vjp(jx, jg).block_until_ready()
    else:
        eager = lambda: f(tx)
        one = torch.compile(f)
        compiled = lambda: one(tx)
        forward = jax.jit(h)
        jitted = lambda: forward(jx).block_until_ready()
        if name in ONNX and type_ == "f32":
            calls["ONNX Runtime"] = bind_session(make_session(name), x)
    calls["torch eager"] = (eager, lambda: from_torch(eager()))
    calls["torch.compile"] = (compiled, lambda: from_torch(compiled()))
    calls["JAX"] = (jitted, lambda: np.asarray(jitted()))
    return calls


def time_calls(calls):
    """Medians of rounds in which all take turns."""
    batches, samples = {}, {name: [] for name in calls}
    for name, (call, _) in calls.items():
        call()
        start = time.perf_counter()
        call()
        batches[name] = max(1, int(1e-4 / max(time.perf_counter() - start, 1e-7)))
    for _ in range(options.rounds):
        for name, (call, _) in calls.items():
            start = time.perf_counter()
            for _ in range(batches[name]):
                call()
            samples[name].append((time.perf_counter() - start) / batches[name])
    return {name: statistics.median(times) for name, times in samples.items()}


def max_ulps(got, exact, type_):
    """Of results that are finite, as they should be; and the number of others."""
    digits, smallest = {"f32": (23, -149), "bf16": (7, -133)}[type_]
    limit = float(ml_dtypes.finfo(TYPES[type_][0]).max)
    with np.errstate(invalid="ignore"):  # Signalling NaNs.
        got = got.astype(np.float64)
    right = np.isfinite(exact) & (np.abs(exact) <= limit)
    wrong = (right & ~np.isfinite(got)) | (np.isnan(exact) != np.isnan(got))
    with np.errstate(all="ignore"):
        exponent = np.floor(np.log2(np.maximum(np.abs(exact), 1e-300))) - digits
        ulp = np.exp2(np.maximum(exponent, smallest))
        errors = np.abs(got - exact) / ulp
    return float(np.max(errors[right & ~wrong])), int(np.sum(wrong))


def get_inputs(type_):
    if type_ == "f32":
        return np.arange(0, 1 << 32, 8191, dtype=np.uint64).astype(np.uint32).view(np.float32)
    return np.arange(1 << 16, dtype=np.uint32).astype(np.uint16).view(ml_dtypes.bfloat16)


def compare(name, gradient, type_, folder):
    numpy_type = TYPES[type_][0]
    random = np.random.default_rng(0)
    x = random.uniform(-6, 6, options.elements).astype(numpy_type)
    kernel = Act(name, gradient, type_, folder)
    reference = Act(name, gradient, "f64", folder)
    times = time_calls(make_calls(name, gradient, type_, x, random.normal(size=x.size).astype(numpy_type), kernel))
    inputs = get_inputs(type_)
    with np.errstate(invalid="ignore"):  # Signalling NaNs.
        wide, ones = inputs.astype(np.float64), np.ones(inputs.size)
    exact = reference(*((wide, ones) if gradient else (wide,)))
    rows = []
    calls = make_calls(name, gradient, type_, inputs, ones.astype(numpy_type), kernel)
    for library, (call, result) in calls.items():
        call()
        ulps, wrong = max_ulps(result(), exact, type_)
        rows.append({"library": library, "ns": times[library] * 1e9 / x.size,
                     "ratio": times[library] / times["act"], "max_ulps": ulps, "wrong": wrong})
    return rows


def main():
    versions = {"torch": torch.__version__, "onnxruntime": onnxruntime.__version__, "jax": jax.__version__}
    print(f"{options.threads} thread(s), {options.elements} elements, "
          + ", ".join(f"{k} {v}" for k, v in versions.items()))
    tables = []
    with tempfile.TemporaryDirectory() as folder:
        for type_ in TYPES:
            for gradient in (False, True):
                for name in options.operations:
                    rows = compare(name, gradient, type_, folder)
                    title = f"{name} gradient" if gradient else name
                    tables.append({"operation": title, "type": type_, "results": rows})
                    for row in rows:
                        print(f"{title:20} {type_:5} {row['library']:14} {row['ns']:8.3f} ns"
                              f" {row['ratio']:6.2f}x {row['max_ulps']:10.3g} ulp {row['wrong']:6} wrong", flush=True)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(
            {"versions": versions, "threads": options.threads, "elements": options.elements, "tables": tables}, indent=1))


if __name__ == "__main__":
    sys.exit(main())
