"""Values and gradients as act computes them: one module, one run of act-run."""

import pathlib
import struct
import subprocess
import tempfile

import numpy

TYPES = {"f32": numpy.float32, "f64": numpy.float64}


def literal(value, name):
    """A float constant of MLIR by its bits."""
    code, bits = {"f32": ("<f", "<I"), "f64": ("<d", "<Q")}[name]
    (word,) = struct.unpack(bits, struct.pack(code, value))
    return f"0x{word:0{2 * struct.calcsize(code)}X}"


def build_op(index, operation, name, wrt, parameters, element, shape):
    """One act op on %x (and %g), with its scalar parameters before it; `operation`
    is what stands for an op along an axis, or None."""
    lines, operands = [], ["%x"]
    for i, parameter in enumerate(parameters):
        constant = f"%p{index}_{i}"
        lines.append(f"{constant} = arith.constant {literal(parameter, element)} : {element}")
        operands.append(constant)
    op = f"act.{name} " if wrt is None else f"act.vjp {name} wrt {wrt} %g, "
    types = [shape] + [element] * len(parameters)
    lines.append(f"%y{index} = {operation or op + ', '.join(operands)} : "
                 + (shape if not parameters else ", ".join(types)))
    return lines


def evaluate(tools, requests, x, gradient=None, profile=None):
    """The results of `requests`, a list of (name, wrt, parameters) with wrt None for
    the value itself, at the elements of x."""
    element = {4: "f32", 8: "f64"}[x.dtype.itemsize]
    shape = f"tensor<{'x'.join(map(str, x.shape))}x{element}>"
    gradient = numpy.ones_like(x) if gradient is None else gradient
    body = []
    for i, (name, wrt, parameters) in enumerate(requests):
        body += build_op(i, None, name, wrt, parameters, element, shape)
    results = ", ".join(f"%y{i}" for i in range(len(requests)))
    types = ", ".join([shape] * len(requests))
    text = (
        f"func.func @all(%g: {shape}, %x: {shape}) -> ({types}) {{\n  "
        + "\n  ".join(body)
        + f"\n  return {results} : {types}\n}}\n"
    )
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        (folder / "module.mlir").write_text(text)
        numpy.save(folder / "g.npy", gradient)
        numpy.save(folder / "x.npy", x)
        command = [f"{tools}/act-run", folder / "module.mlir"]
        command += [f"--input={folder}/g.npy", f"--input={folder}/x.npy"]
        command += [f"--output={folder}/{i}.npy" for i in range(len(requests))]
        command += [f"--profile={profile}"] if profile else []
        subprocess.run(command, check=True)
        return [numpy.load(folder / f"{i}.npy") for i in range(len(requests))]
