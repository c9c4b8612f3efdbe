"""Values and gradients as act computes them: one module, one run of act-run."""

import pathlib
import struct
import subprocess
import tempfile

import numpy

TYPES = {"f32": numpy.float32, "f64": numpy.float64}


def literal(value, element):
    """A float constant of MLIR by its bits."""
    code, bits = {"f32": ("<f", "<I"), "f64": ("<d", "<Q")}[element]
    (word,) = struct.unpack(bits, struct.pack(code, value))
    return f"0x{word:0{2 * struct.calcsize(code)}X}"


def run_module(tools, text, inputs, count, profile=None):
    """The results of the one function in `text` at arrays."""
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "module.mlir").write_text(text)
        command = [f"{tools}/act-run", folder / "module.mlir"]
        for i, array in enumerate(inputs):
            numpy.save(folder / f"in{i}.npy", array)
            command.append(f"--input={folder}/in{i}.npy")
        command += [f"--output={folder}/{i}.npy" for i in range(count)]
        command += [f"--profile={profile}"] if profile else []
        subprocess.run(command, check=True)
        return [numpy.load(folder / f"{i}.npy") for i in range(count)]


def build_op(prefix, request, element, shape, g="%g", x="%x"):
    """The lines of one act op; `prefix` begins the names of their values. A request
    is the activation, the operand of a vector-Jacobian product or None, and the
    parameters, none for the defaults."""
    name, wrt, parameters = request
    lines, operands = [], [x]
    for i, parameter in enumerate(parameters):
        operands.append(f"{prefix}_{i}")
        lines.append(f"{prefix}_{i} = arith.constant {literal(parameter, element)} : {element}")
    op = f"act.{name} " if wrt is None else f"act.vjp {name} wrt {wrt} {g}, "
    types = [shape] + [element] * len(parameters)
    lines.append(f"{prefix} = {op}{', '.join(operands)} : {', '.join(types)}")
    return lines


def build_function(arguments, body, results, types):
    lines = "\n  ".join(body)
    return (f"func.func @all({arguments}) -> ({', '.join(types)}) {{\n  {lines}\n"
            f"  return {', '.join(results)} : {', '.join(types)}\n}}\n")


def evaluate(tools, requests, x, gradient=None, profile=None):
    """The results of `requests` at the elements of x."""
    element = {4: "f32", 8: "f64"}[x.dtype.itemsize]
    shape = f"tensor<{'x'.join(map(str, x.shape))}x{element}>"
    gradient = numpy.ones_like(x) if gradient is None else gradient
    body = [line for i, request in enumerate(requests)
            for line in build_op(f"%y{i}", request, element, shape)]
    results = [f"%y{i}" for i in range(len(requests))]
    text = build_function(f"%g: {shape}, %x: {shape}", body, results,
                          [shape] * len(results))
    return run_module(tools, text, [gradient, x], len(results), profile)


def evaluate_exactly(tools, requests, points, gradients, profile=None):
    """The correctly rounded f64 results of each request at its own points: act folds
    ops on constants with MPFR."""
    body, results, types = [], [], []
    for i, request in enumerate(requests):
        names = [f"%y{i}_{j}" for j in range(len(points[i]))]
        for name, x, g in zip(names, points[i], gradients[i]):
            body += [f"{name}x = arith.constant {literal(x, 'f64')} : f64",
                     f"{name}g = arith.constant {literal(g, 'f64')} : f64"]
            body += build_op(name, request, "f64", "f64", f"{name}g", f"{name}x")
        types.append(f"tensor<{len(names)}xf64>")
        results.append(f"%y{i}")
        body.append(f"%y{i} = tensor.from_elements {', '.join(names)} : {types[-1]}")
    text = build_function("", body, results, types)
    return run_module(tools, text, [], len(results), profile)
