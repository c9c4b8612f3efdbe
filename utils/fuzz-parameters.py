#!/usr/bin/env python3
"""Measure activations at random values of their parameters.

Each round draws all parameters of an activation: mostly powers of two between
2^-8 and 2^8 times a random significand, of either sign, sometimes 0, a value
from anywhere in the type's range, or NaN. act-check then holds the activation
and all its derivatives to the bound of the type: one ulp in f16 and bf16, four
in f32. Draws outside of what an activation's file promises (DOMAINS) are not
judged, but must not crash.
"""
import argparse
import concurrent.futures
import math
import pathlib
import random
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BOUNDS = {"f16": 1, "bf16": 1, "f32": 4}
EXPONENTS = {"f16": (-24, 15), "bf16": (-133, 127), "f32": (-149, 127)}
# What the parameters must be for the bounds to hold, where that is not all of
# 0, NaN and 2^-8 to 2^8 of either sign. A slope of 0 makes infinite inputs NaN.
DOMAINS = {
    "celu": lambda p: p["alpha"] > 0,
    "gelu_tanh": lambda p: p["k"] != 0,
    "prelu": lambda p: p["alpha"] != 0,
    "leaky_relu": lambda p: p["alpha"] != 0,
    "selu": lambda p: p["gamma"] != 0,
    "derf": lambda p: p["alpha"] * p["gamma"] != 0,
    "hardsigmoid": lambda p: p["alpha"] != 0,
    "sine": lambda p: p["omega"] != 0,
    "softcap": lambda p: p["c"] != 0,
    "snake": lambda p: p["a"] != 0,
    "squareplus": lambda p: p["b"] >= 0,
}


def activations():
    """Maps the activations with parameters to the parameters' names."""
    found = {}
    for path in sorted((ROOT / "lib" / "Activations").glob("*.mlir")):
        head = re.search(rf"^func\.func @{path.stem}\((.*?)\) ->", path.read_text(), re.M)
        names = re.findall(r'act\.name = "(\w+)"', head.group(1)) if head else []
        if names:
            found[path.stem] = names
    return found


def draw(rng, names, element):
    """Returns the parameters, and whether all are of the promised sizes."""
    low, high = EXPONENTS[element]
    values, tame = {}, True
    special = rng.choice(names) if rng.random() < 0.5 else None
    for name in names:
        value = rng.choice([1, 1, -1]) * 2 ** rng.uniform(-8, 8)
        if name == special:
            kind = rng.choice(["zero", "wide", "nan"])
            tame = kind != "wide"
            wide = rng.choice([1, -1]) * 2 ** rng.uniform(low, high + 1)
            value = {"zero": 0.0, "wide": wide, "nan": math.nan}[kind]
        values[name] = value
    return values, tame


def measure(args, name, element, values, tame, seed):
    """Returns what is wrong with `name`, in lines."""
    command = [args.act_check, name, "--wrt=all", f"--type={element}", "--threads=1"]
    command += [f"--samples={args.samples}", f"--seed={seed}", f"--max-ulps={BOUNDS[element]}"]
    command += [f"--param={key}={value!r}" for key, value in values.items()]
    run = subprocess.run(command, capture_output=True, text=True, errors="replace")
    if run.returncode not in (0, 1):
        return [f"{' '.join(command)}: exit status {run.returncode}"]
    judged = tame and (any(map(math.isnan, values.values())) or DOMAINS.get(name, lambda p: True)(values))
    if not judged:
        return []
    return [line for line in run.stderr.splitlines() if "act-check:" in line]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--act-check", default="act-check", help="the program")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=1, help="draws for each activation")
    parser.add_argument("--samples", type=int, default=4000, help="inputs of f32")
    parser.add_argument("--type", default="f32", help="f16, bf16, f32")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("names", nargs="*", help="only these activations")
    args = parser.parse_args()
    known = activations()
    unknown = set(args.names) - set(known)
    if unknown or args.type not in BOUNDS:
        parser.error(f"unknown: {', '.join(sorted(unknown)) or args.type}")

    rng = random.Random(args.seed)
    tasks = []
    for name in args.names or known:
        for index in range(args.rounds):
            values, tame = draw(rng, known[name], args.type)
            tasks.append((name, args.type, values, tame, args.seed + index))
    with concurrent.futures.ThreadPoolExecutor(args.jobs) as pool:
        wrong = [line for lines in pool.map(lambda t: measure(args, *t), tasks) for line in lines]
    for line in wrong:
        print(line.replace("act-check: ", ""))
    print(f"fuzz-parameters: {len(tasks)} draws for {len(args.names or known)} activations, {len(wrong)} complaints")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
