#!/usr/bin/env python3
"""Measures how the time to compile grows with the number of act ops: functions of one
op each, one chain of ops in one function (one loop), and layers of matmul and act in one
function. CPU time of act-opt --act-to-llvm, all of the process.

    bench/compile-time.py BIN [COUNT...]
"""

import argparse
import resource
import subprocess

OPS = ["gelu", "silu", "tanh", "sigmoid", "softplus", "mish", "elu", "relu"]
VECTOR, MATRIX, WEIGHTS = "tensor<?xf32>", "tensor<?x32xf32>", "tensor<32x32xf32>"


def functions(count):
    for i in range(count):
        yield f"func.func @f{i}(%x: {VECTOR}) -> {VECTOR} {{"
        yield f"  %y = act.{OPS[i % 8]} %x : {VECTOR}"
        yield f"  return %y : {VECTOR}\n}}"


def chain(count):
    yield f"func.func @f(%x0: {VECTOR}) -> {VECTOR} {{"
    for i in range(count):
        yield f"  %x{i + 1} = act.{OPS[i % 8]} %x{i} : {VECTOR}"
    yield f"  return %x{count} : {VECTOR}\n}}"


def layers(count):
    weights = "".join(f", %w{i}: {WEIGHTS}" for i in range(count))
    yield f"func.func @f(%n: index, %x0: {MATRIX}{weights}) -> {MATRIX} {{"
    yield "  %z = arith.constant 0.0 : f32"
    for i in range(count):
        yield f"  %e{i} = tensor.empty(%n) : {MATRIX}"
        yield f"  %i{i} = linalg.fill ins(%z : f32) outs(%e{i} : {MATRIX}) -> {MATRIX}"
        yield (f"  %m{i} = linalg.matmul ins(%x{i}, %w{i} : {MATRIX}, {WEIGHTS})"
               f" outs(%i{i} : {MATRIX}) -> {MATRIX}")
        yield f"  %x{i + 1} = act.{OPS[i % 8]} %m{i} : {MATRIX}"
    yield f"  return %x{count} : {MATRIX}\n}}"


def measure(bin, lines):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    subprocess.run([f"{bin}/act-opt", "--act-to-llvm=cpu=host", "-o", "/dev/null"],
                   input="\n".join(lines), text=True, check=True)
    return resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("bin", help="the folder with act-opt")
    parser.add_argument("counts", type=int, nargs="*", default=[10, 100, 1000, 10000])
    args = parser.parse_args()
    print("| ops | " + " | ".join(f"{make.__name__}: s | ms an op" for make in
                                   (functions, chain, layers)) + " |")
    print("|--:|" + "--:|" * 6)
    for count in args.counts:
        cells = []
        for make in functions, chain, layers:
            seconds = measure(args.bin, make(count))
            cells += [f"{seconds:.2f}", f"{1000 * seconds / count:.2f}"]
        print(f"| {count} | " + " | ".join(cells) + " |", flush=True)


main()
