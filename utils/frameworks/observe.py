"""Observes what frameworks compute at special values: ±0, ±inf, NaN and kinks. Runs in
the virtual environment that compare-frameworks makes.

    observe.py FILE         writes the observations, of which test/Profiles is held
"""

import importlib
import json
import sys
import warnings

import numpy

warnings.simplefilter("ignore")
numpy.seterr(all="ignore")

FRAMEWORKS = ["torch", "jax", "keras", "onnx", "tflite"]
SPECIALS = [-numpy.inf, -0.0, 0.0, numpy.inf, numpy.nan]
# Where an activation bends or jumps at its defaults, and a point at which a default
# shows.
POINTS = {
    "celu": [-1.0],
    "clip": [-1.0, 1.0],
    "elu": [-1.0],
    "gelu": [1.0],
    "gelu_tanh": [1.0],
    "hardshrink": [-0.5, 0.5],
    "hardsigmoid": [-3.0, 1.0, 3.0],
    "hardswish": [-3.0, 1.0, 3.0],
    "hardtanh": [-1.0, 1.0],
    "leaky_relu": [-1.0],
    "prelu": [-1.0],
    "relu6": [6.0],
    "selu": [-1.0, 1.0],
    "shrink": [-0.5, 0.5, 1.0],
    "softplus": [20.0, 20.5],
    "softshrink": [-0.5, 0.5, 1.0],
    "sparse_plus": [-1.0, 1.0],
    "sparse_sigmoid": [-1.0, 1.0],
    "squareplus": [-1.0],
    "threshold": [1.0, 1.5],
}
# Parameters of those that have no defaults.
REQUIRED = {
    ("torch", "clip"): (-1.0, 1.0),
    ("torch", "prelu"): (0.25,),
    ("torch", "threshold"): (1.0, 0.0),
    ("jax", "clip"): (-1.0, 1.0),
    ("keras", "threshold"): (1.0, 0.0),
    ("onnx", "clip"): (-1.0, 1.0),
    ("onnx", "prelu"): (0.25,),
    ("tflite", "leaky_relu"): (0.01,),
    ("tflite", "prelu"): (0.25,),
}
# Parameters that are observed besides, for bends that depend on them.
GIVEN = {"celu": (-1.0,), "elu": (2.0,), "leaky_relu": (-1.0,)}


def number(value):
    value = float(value)
    return value if numpy.isfinite(value) else str(value)


def same(a, b):
    return a == b and numpy.signbit(a) == numpy.signbit(b) or a != a and b != b


def variations(points, reference, other):
    """Where another way of computing gives another special value."""
    return {
        str(x): number(b)
        for x, a, b in zip(points, reference, other)
        if not same(a, b) and not numpy.isclose(a, b, rtol=1e-6, atol=0)
        or a == b == 0 and not same(a, b)
    }


def observe(module, name, dtype, parameters, given=False):
    points = SPECIALS + POINTS.get(name, [])
    function, tensors = module.OPS[name], name in module.TENSORS

    def run(values):
        x = numpy.array(values, dtype=dtype)
        return module.run(function, x, parameters, tensors)[:2]

    # An array that vector code covers wholly, and elements alone.
    size = len(points)
    vector = [v if v is None else v[:size] for v in run(points * 64)]
    single = [numpy.concatenate(v) if v[0] is not None else None
              for v in zip(*(run([x]) for x in points))]
    entry = {"op": name, "type": numpy.dtype(dtype).name.replace("float", "f"),
             "parameters": list(parameters), "x": [number(x) for x in points]}
    if given:
        entry["given"] = True
    others = {"single elements": single}
    if hasattr(module, "run_runtime"):
        x = numpy.array(points * 64, dtype=dtype)
        found = module.run_runtime(function, x, parameters)
        others[module.RUNTIME] = [None if found is None else found[0][:size], None]
    for i, key in enumerate(["y", "dx"]):
        if vector[i] is None:
            continue
        entry[key] = [number(v) for v in vector[i]]
        for other, results in others.items():
            if results[i] is not None and (
                found := variations(points, vector[i], results[i])):
                entry.setdefault("variations", {}).setdefault(other, {})[key] = found
    return entry


def main():
    result = {}
    for framework in FRAMEWORKS:
        module = importlib.import_module(f"{framework}_ops")
        dtypes = [numpy.float32] + [numpy.float64] * (framework != "tflite")
        cases = [observe(module, name, dtype, REQUIRED.get((framework, name), ()))
                 for name in module.OPS for dtype in dtypes]
        cases += [observe(module, name, dtype, parameters, given=True)
                  for name, parameters in GIVEN.items()
                  for dtype in dtypes if name in module.OPS
                  and (framework, name) not in {("tflite", "elu")}]
        result[framework] = {"version": module.VERSION, "cases": cases}
    with open(sys.argv[1], "w") as file:
        file.write("{\n")
        for i, (framework, found) in enumerate(result.items()):
            file.write(f'"{framework}": {{"version": "{found["version"]}", "cases": [\n')
            file.write(",\n".join(json.dumps(case) for case in found["cases"]))
            file.write("\n]}" + (",\n" if i + 1 < len(result) else "\n"))
        file.write("}\n")


if __name__ == "__main__":
    main()
