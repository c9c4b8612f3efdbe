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
import json
import os
import pathlib
import statistics
import sys
import tempfile
import time

import kernels
import workloads

OPERATIONS = ["tanh", "sigmoid", "gelu", "gelu_tanh", "silu", "softplus", "mish", "elu", "relu", "hardswish"]


def positive(text):
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text} is below 1")
    return number


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin")
    parser.add_argument("operations", nargs="*", default=OPERATIONS)
    parser.add_argument("--json")
    parser.add_argument("--threads", type=positive, default=1)
    parser.add_argument("--elements", type=positive, default=1 << 16)
    parser.add_argument("--rounds", type=positive, default=15)
    options = parser.parse_args()
    for name in options.operations:
        if name not in OPERATIONS:
            parser.error(f"unknown operation '{name}'; expected one of " + ", ".join(OPERATIONS))
    if not pathlib.Path(options.bin, "act-opt").exists():
        parser.error(f"there is no act-opt in '{options.bin}'")
    if options.json and not os.access(pathlib.Path(options.json).parent, os.W_OK):
        parser.error(f"'{options.json}' cannot be written")
    return options


options = parse_arguments()
# Libraries read these when they are loaded.
os.environ["OMP_NUM_THREADS"] = str(options.threads)
os.environ["XLA_FLAGS"] = ("--xla_cpu_multi_thread_eigen=false" if options.threads == 1 else "")
os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[: options.threads])

try:
    import jax
    import ml_dtypes
    import numpy as np
    import onnx
    import onnxruntime
    import torch
except ImportError as error:
    sys.exit(f"frameworks.py: {error}; run bench/setup.sh, and this by build/frameworks-venv/bin/python")

import peers  # noqa: E402
import ulps  # noqa: E402

torch.set_num_threads(options.threads)

TYPES = {"f32": (np.float32, torch.float32), "bf16": (ml_dtypes.bfloat16, torch.bfloat16)}
# The ONNX operators of operator set 20; f32 only, as its CPU kernels are.
ONNX = {
    "tanh": ("Tanh", {}), "sigmoid": ("Sigmoid", {}), "gelu": ("Gelu", {}),
    "gelu_tanh": ("Gelu", {"approximate": "tanh"}), "softplus": ("Softplus", {}),
    "mish": ("Mish", {}), "elu": ("Elu", {}), "relu": ("Relu", {}), "hardswish": ("HardSwish", {}),
}


class Act:
    """The workload's kernel, compiled into a shared library."""

    def __init__(self, workload, type_, folder):
        threads = options.threads if type_ != "f64" else 1
        openmp = [f"{kernels.LLVM}/../lib/libomp.so.5"] if threads > 1 else []
        library = pathlib.Path(folder) / f"{workload.name}-{type_}.so".replace(" ", "-")
        kernels.build(kernels.get_text(workload.body, type_), library, options.bin, f"--act-to-llvm=threads={threads}",
                      "-O3", "-march=native", *openmp, "-lm")
        self.function = kernels.load(library)

    def bind(self, *arrays):
        return kernels.bind(self.function, *((array.ctypes.data, array.shape) for array in arrays))

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


def make_calls(workload, type_, inputs, kernel):
    """By contestant: a call to time, and one that gives the result as an array."""
    dtype = TYPES[type_][1]
    tensors, arrays = [to_torch(x, dtype) for x in inputs], [jax.numpy.asarray(x) for x in inputs]
    y = np.empty_like(inputs[0])
    calls = {"act": (kernel.bind(*inputs, y), lambda: y)}
    if workload.name in ONNX and type_ == "f32":
        calls["ONNX Runtime"] = bind_session(make_session(workload.name), *inputs)
    eager, function = peers.bind_eager(workload, tensors), peers.compile_torch(workload)
    compiled = lambda: function(*tensors)
    jitted = jax.jit(peers.make_function(workload, peers.JAX))
    wait = lambda: jax.block_until_ready(jitted(*arrays))
    calls["torch eager"] = (eager, lambda: from_torch(peers.to_tuple(eager())[0]))
    calls["torch.compile"] = (compiled, lambda: from_torch(peers.to_tuple(compiled())[0]))
    calls["JAX"] = (wait, lambda: np.asarray(peers.to_tuple(wait())[0]))
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


def get_inputs(type_):
    if type_ == "f32":
        return np.arange(0, 1 << 32, 8191, dtype=np.uint64).astype(np.uint32).view(np.float32)
    return np.arange(1 << 16, dtype=np.uint32).astype(np.uint16).view(ml_dtypes.bfloat16)


def compare(workload, type_, folder):
    numpy_type, dtype = TYPES[type_]
    random = np.random.default_rng(0)
    x = random.uniform(-6, 6, options.elements).astype(numpy_type)
    g = random.normal(size=x.size).astype(numpy_type)
    kernel, reference = Act(workload, type_, folder), Act(workload, "f64", folder)
    take = lambda x, g: (x, g) if workload.gradient else (x,)
    times = time_calls(make_calls(workload, type_, take(x, g), kernel))
    inputs = get_inputs(type_)
    with np.errstate(invalid="ignore"):  # Signalling NaNs.
        wide, ones = inputs.astype(np.float64), np.ones(inputs.size)
    exact = torch.from_numpy(reference(*take(wide, ones)))
    rows = []
    for library, (call, result) in make_calls(workload, type_, take(inputs, ones.astype(numpy_type)), kernel).items():
        call()
        errors = ulps.describe(ulps.summarize(to_torch(np.array(result()), dtype), exact, type_))
        rows.append({"library": library, "ns": times[library] * 1e9 / x.size,
                     "ratio": times[library] / times["act"], "wrong": errors["wrong"],
                     "max_ulps": max(errors["max_ulps"], errors["subnormal_ulps"])})
    return rows


def main():
    versions = {"torch": torch.__version__, "onnxruntime": onnxruntime.__version__, "jax": jax.__version__}
    print(f"{options.threads} thread(s), {options.elements} elements, "
          + ", ".join(f"{k} {v}" for k, v in versions.items()))
    tables = []
    with tempfile.TemporaryDirectory() as folder:
        for type_ in TYPES:
            for make in (workloads.forward_of, workloads.gradient_of):
                for name in options.operations:
                    title = make(name).name
                    rows = compare(make(name), type_, folder)
                    tables.append({"operation": title, "type": type_, "results": rows})
                    for row in rows:
                        print(f"{title:20} {type_:5} {row['library']:14} {row['ns']:8.3f} ns"
                              f" {row['ratio']:6.2f}x {row['max_ulps']:10.3g} ulp {row['wrong']:6} wrong", flush=True)
    if options.json:
        pathlib.Path(options.json).write_text(json.dumps(
            {"versions": versions, "threads": options.threads, "elements": options.elements, "tables": tables}, indent=1))


if __name__ == "__main__":
    sys.exit(main())
