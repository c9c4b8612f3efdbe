#!/usr/bin/env python3
"""Prints docs/Gpu.md from what bench/gpu.py wrote, in one run or in several of other
types or workloads.

    bench/gpu-page.py RESULTS.json... > docs/Gpu.md
"""

import argparse
import json
import math
import pathlib
import sys

from page import markdown, number

PAGE = """# On a GPU

act beside PyTorch, eager and compiled, and JAX on an NVIDIA GPU: activations, their
gradients and chains of elementwise operations, each by act one kernel. To repeat it, on a
machine with act, and on one with the GPU and the frameworks (they may be one):

    bench/gpu.py build build/release/bin build/gpu --chip={chip}
    bench/gpu.py run build/gpu --runtime=build/release/lib/libActCudaRuntime.so --json=build/gpu.json
    bench/gpu-page.py build/gpu.json > docs/Gpu.md

{date}, {device}: {versions}. Times are of the GPU alone: events around
several launches, which the host queues while the GPU waits. JAX has a stream of its own,
so its times are the host's for as many launches as take 8 ms, and there is none of it
for arrays in L2, where a launch counts. Medians of {rounds} rounds in which all take turns.

"Copy" is the fastest copy with as many arrays read and written: PyTorch's `copy_`, Triton's
with blocks of several sizes, or act's. GB/s counts each array once. "ulp" is the largest
error of normal results over all of bf16 and f16, and over every 4099th bit pattern of f32,
against act's f64 code; "wrong" counts NaNs and infinities that are not what they should be.
Incoming gradients, gates and residuals are ones there, and biases zeros, while times are
those of random numbers. A ratio is another's time as a multiple of act's: above 1 act is
faster. Gradients of PyTorch's eager mode are autograd's, from what the forward pass kept.

| workload | computes |
|---|---|
| gradient | from x and the incoming gradient, that with respect to x |
| silu gate, gelu residual | silu(x) g; gelu(x) + g |
| gelu and gradient | both results in one pass |
| bias ... | of x + b, b a row of {columns} elements; then times a gate |
| silu gate gradient | of silu(x) g, with respect to x and to g |
| silu residual scale | (silu(x) + g) / 2 |
| chain of 7 | silu(((tanh(x / 2) + 2) g - 1/4) / 8) |
| scaled gelu in f32 | gelu(x / 8) in f32, where x and the result are narrower |
"""

PEERS = ["torch eager", "torch.compile", "JAX"]
# What is nearer than that is called equal.
NEAR = 0.02


def results(table):
    return {row["library"]: row for row in table["results"]}


def ratio(table, name, size):
    """Of the peer's time to act's, where both were measured."""
    found = results(table)
    times = [found.get(library, {}).get(size) for library in (name, "act")]
    return times[0] / times[1] if all(times) else math.nan


def share(table, size):
    act, copy = results(table).get("act", {}).get(size), table.get("copies", {}).get(size)
    return 100 * copy["seconds"] / act if act and copy else math.nan


def cell(value, format_="{:.2f}"):
    return "" if math.isnan(value) else format_.format(value)


def ulps(row):
    if "max_ulps" not in row:
        return "failed" if "error" in row else ""
    return number(row["max_ulps"]) + (f", {row['wrong']} wrong" if row["wrong"] else "")


def main_row(table, count):
    found = results(table)
    seconds = found.get("act", {}).get("dram", math.nan)
    cells = [table["workload"], cell(table.get("bytes", math.nan) * count / seconds / 1e9, "{:.0f}"),
             cell(share(table, "dram"), "{:.0f}"), ulps(found.get("act", {}))]
    for name in PEERS:
        cells += [cell(ratio(table, name, "dram")), ulps(found.get(name, {}))]
    return cells


def l2_row(table, count):
    seconds = results(table).get("act", {}).get("l2", math.nan)
    return [table["workload"], cell(1e6 * seconds), cell(share(table, "l2"), "{:.0f}"),
            *(cell(ratio(table, name, "l2")) for name in PEERS[:2])]


def error(row):
    """Wrong NaNs or infinities count more than any number of ulps."""
    return row["wrong"] > 0, max(row["max_ulps"], 0.5)


def count_peer(tables, name, size):
    """Rows in which act is faster, equal and slower; and in which it errs no more."""
    ratios = [value for value in (ratio(table, name, size) for table in tables) if not math.isnan(value)]
    faster, slower = sum(r > 1 + NEAR for r in ratios), sum(r < 1 - NEAR for r in ratios)
    return f"{faster} / {len(ratios) - faster - slower} / {slower}" if ratios else ""


def count_errors(tables, name):
    pairs = [(results(table)["act"], results(table)[name]) for table in tables if name in results(table)]
    pairs = [(act, peer) for act, peer in pairs if "max_ulps" in act and "max_ulps" in peer]
    return f"{sum(error(act) <= error(peer) for act, peer in pairs)} of {len(pairs)}"


def summary(found):
    head = ["arrays in", "type", "at least 95 % of the copy"]
    head += [f"against {name}: faster / equal / slower" for name in PEERS]
    head += [f"errs no more than {name}" for name in PEERS]
    rows = []
    for size, place in ("dram", "memory"), ("l2", "L2"):
        for type_ in dict.fromkeys(table["type"] for table in found["tables"]):
            tables = [table for table in found["tables"] if table["type"] == type_]
            shares = [value for value in (share(table, size) for table in tables) if not math.isnan(value)]
            if not shares:
                continue
            errors = [count_errors(tables, name) if size == "dram" else "" for name in PEERS]
            rows.append([place, type_, f"{sum(value >= 95 for value in shares)} of {len(shares)}",
                         *(count_peer(tables, name, size) for name in PEERS), *errors])
    text = f"\n## Summary\n\nEqual is within {100 * NEAR:.0f} %.\n\n" + markdown(head, rows)
    failed = [f"{table['workload']}, {table['type']}, {row['library']}" for table in found["tables"]
              for row in table["results"] if "error" in row]
    failed += [f"{table['workload']}, {table['type']}" for table in found["tables"] if "error" in table]
    if failed:
        text += "\nFailed: " + "; ".join(failed) + ".\n"
    if found["left_out"]:
        text += "\nNot measured, for want of time: " + "; ".join(found["left_out"]) + ".\n"
    return text


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("results", type=pathlib.Path, nargs="+", metavar="RESULTS.json")
    args = parser.parse_args()
    found, *others = [json.loads(path.read_text()) for path in args.results]
    for other in others:
        if any(other[key] != found[key] for key in ("versions", "elements", "chip")):
            sys.exit(f"{args.results[0]} and another file are of different machines, versions or sizes")
        found["tables"] += other["tables"]
        found["left_out"] += other["left_out"]
    names = {"torch": "PyTorch", "jax": "JAX", "triton": "Triton", "cuda": "CUDA", "driver": "driver"}
    versions = ", ".join(f"{name} {found['versions'][key]}" for key, name in names.items() if key in found["versions"])
    text = [PAGE.format(chip=found["chip"], date=found["date"], device=found["versions"]["device"], versions=versions,
                        rounds=found["rounds"], columns=4096), summary(found)]
    for type_ in dict.fromkeys(table["type"] for table in found["tables"]):
        tables = [table for table in found["tables"] if table["type"] == type_]
        if "dram" in found["elements"]:
            head = ["workload", "act: GB/s", "% of the copy", "ulp"]
            head += [text_ for name in PEERS for text_ in (f"{name}: time / act's", "ulp")]
            text.append(f"\n## {type_}, arrays of 2^{found['elements']['dram'].bit_length() - 1} in memory\n\n"
                        + markdown(head, [main_row(table, found["elements"]["dram"]) for table in tables]))
        if "l2" in found["elements"]:
            head = ["workload", "act: µs", "% of the copy", *(f"{name}: time / act's" for name in PEERS[:2])]
            text.append(f"\n## {type_}, arrays of 2^{found['elements']['l2'].bit_length() - 1} in L2\n\n"
                        + markdown(head, [l2_row(table, found["elements"]["l2"]) for table in tables]))
    print("".join(text), end="")


main()
