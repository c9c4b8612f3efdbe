"""Prints a function for each math op of the library, type and shape: one that
act-approximate-math replaces, with fast-math flags on every other one. With the
argument f64, in f64; else in f16, bf16 and f32."""

import sys

UNARY = "acos asin atan cos cosh erf erfc exp exp2 expm1 log log10 log1p log2 rsqrt sin"
OPS = {op: 1 for op in (UNARY + " sinh tan tanh").split()} | {"powf": 2}
SHAPES = {
    "scalar": "{}",
    "vector": "vector<8x{}>",
    "rank0": "vector<{}>",
    "rank2": "vector<2x3x{}>",
    "scalable": "vector<[4]x{}>",
    "static": "tensor<5x{}>",
    "empty": "tensor<0x4x{}>",
    "dynamic": "tensor<?x4x{}>",
}

types = sys.argv[1:] or ["f16", "bf16", "f32"]
flags = ["", "fastmath<fast> "]
for op, operands in OPS.items():
    for element in types:
        for shape, form in SHAPES.items():
            t = form.format(element)
            values = ", ".join(["%x", "%y"][:operands])
            print(f"func.func @{op}_{element}_{shape}(%x: {t}, %y: {t}) -> {t} {{")
            print(f"  %0 = math.{op} {values} {flags[0]}: {t}")
            print(f"  return %0 : {t}\n}}")
            flags.reverse()
