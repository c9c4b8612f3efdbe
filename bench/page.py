#!/usr/bin/env python3
"""Prints docs/Benchmarks.md from what act-bench --json and bench/frameworks.py --json
wrote: a table a type, a row an operation. Peers are other libraries; of act's own code
only that which act-to-llvm generates by default counts.

    bench/page.py RESULTS.json [FRAMEWORKS.json] > docs/Benchmarks.md
"""

import argparse
import json
import pathlib

PAGE = """# Benchmarks

act beside the libraries that have the same function, in one run: MKL's vector math (HA,
LA and EP), oneDNN, XNNPACK, SLEEF, glibc's libmvec (compositions of its functions, where
it has no activation), and upstream MLIR's approximations, vectorized by the same pipeline.
Errors are measured in the same run by the checker of `act-check`. To repeat it:

    bench/setup.sh --frameworks
    build/release/bin/act-bench --json=build/bench.json
    build/frameworks-venv/bin/python bench/frameworks.py build/release/bin --json=build/frameworks.json
    bench/page.py build/bench.json build/frameworks.json > docs/Benchmarks.md
    build/bench-venv/bin/python bench/plot.py build/bench.json docs/benchmarks-f32.svg

The figures below are from a `{cpu}` with {threads} threads, a virtual machine that others
share: compare within a row, not between rows. All are medians. c/e is core cycles an
element in L1, where a cycle is a dependent integer addition, timed beside each sample.
"ulp" is the largest error of normal results over a sample of all of f32 and over all of
bf16 and f16; "wrong" counts NaNs, infinities and signs of zero that are not what they
should be. "Fastest that errs no more" is the fastest peer whose error is at most act's.
Bandwidth is of arrays of six times the last level's cache, as a share of the fastest copy
with as many reads and writes (non-temporal stores included): the median of the ratios of
calls and copies that take turns, each after one of its own kind, whose unwritten
lines would otherwise be the next one's to write. In parentheses stands the
share of what bounds it: of the copy, or of the same work on as many threads with its
arrays in L2, where that takes longer. *forward and gradient* is one pass with two results.

![Error against time, f32](benchmarks-f32.svg)

## In C
"""

FRAMEWORKS = """
## In Python

PyTorch (eager and compiled), ONNX Runtime and JAX on {elements} elements, {threads}
thread: medians of calls that take turns, as multiples of act's time; above 1 act is faster.
"""

HEAD = ["operation", "act: c/e", "ulp", "fastest peer: c/e", "ulp",
        "fastest that errs no more: c/e", "time in L1: act / that peer",
        "bandwidth, % of the fastest copy: 1 thread", "all"]


def error(result):
    """Wrong NaNs, infinities or zeros count more than any number of ulps."""
    ulps = result.get("max_ulps")
    return (result.get("wrong_specials", 0) > 0, 0.5 if ulps is None else max(ulps, 0.5))


def number(value):
    return f"{value:.2f}" if value < 1e4 else f"{value:.0e}"


def ulps(result):
    if "max_ulps" not in result:
        return ""
    wrong = result["wrong_specials"]
    return number(result["max_ulps"] or 0) + (f", {wrong} wrong" if wrong else "")


def shares(table, act, threads):
    """Of the fastest copy, and of that or the work in L2, whichever takes longer."""
    cells = []
    for place, count in ("memory", 1), ("memory_all_threads", threads):
        if place not in act or not table["copies"]:
            return ["", ""]
        share = act[place]["share"]
        bound = max(share, act["L2"]["median"] / count / act[place]["median"])
        cells.append(f"{100 * share:.0f} ({100 * bound:.0f})")
    return cells


def row(table, threads):
    cycle = table["seconds_per_cycle"]
    act, *others = table["results"]
    peers = [peer for peer in others if not peer["library"].startswith("act")]
    time = lambda result: result["L1"]["median"]
    name = lambda peer: f"{peer['library']} {peer['version']}".strip()
    cells = [table["workload"], number(time(act) / cycle), ulps(act)]
    if not peers:
        return cells + [""] * 4 + shares(table, act, threads)
    fastest = min(peers, key=time)
    cells += [f"{name(fastest)}: {number(time(fastest) / cycle)}", ulps(fastest)]
    # Errors are samples' in f32: a tenth of an ulp is no difference.
    exact = [peer for peer in peers if error(peer) <= (error(act)[0], error(act)[1] + 0.1)]
    if exact:
        best = min(exact, key=time)
        ratio = act["L1"]["median"] / best["L1"]["median"]
        cells += [f"{name(best)}: {number(time(best) / cycle)}", number(ratio)]
    else:
        cells += ["none", ""]
    return cells + shares(table, act, threads)


def act_bench(results):
    text = [PAGE.format(cpu=results["cpu"], threads=results["threads"])]
    for type_ in dict.fromkeys(table["type"] for table in results["tables"]):
        rows = [row(table, results["threads"]) for table in results["tables"]
                if table["type"] == type_]
        text.append(f"\n### {type_}\n\n" + markdown(HEAD, rows))
    return text


def frameworks(results):
    versions = results["versions"]
    names = {"ONNX Runtime": "onnxruntime", "torch eager": "torch", "torch.compile": "torch",
             "JAX": "jax"}
    text = [FRAMEWORKS.format(elements=results["elements"], threads=results["threads"])]
    for type_ in dict.fromkeys(table["type"] for table in results["tables"]):
        head = ["operation", "act: ns an element", "ulp"]
        for name, package in names.items():
            head += [f"{name} {versions[package]}: time / act's", "ulp"]
        rows = []
        for table in results["tables"]:
            found = {result["library"]: result for result in table["results"]}
            if table["type"] != type_:
                continue
            cells = [table["operation"], f"{found['act']['ns']:.3f}", number(found["act"]["max_ulps"])]
            for name in names:
                result = found.get(name)
                cells += [number(result["ratio"]), number(result["max_ulps"])
                          + (f", {result['wrong']} wrong" if result["wrong"] else "")] if result else ["", ""]
            rows.append(cells)
        text.append(f"\n### {type_}\n\n" + markdown(head, rows))
    return text


def markdown(head, rows):
    lines = ["| " + " | ".join(head) + " |", "|---|" + "--:|" * (len(head) - 1)]
    return "\n".join(lines + ["| " + " | ".join(cells) + " |" for cells in rows]) + "\n"


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("results", type=pathlib.Path, metavar="RESULTS.json")
    parser.add_argument("frameworks", type=pathlib.Path, nargs="?", metavar="FRAMEWORKS.json")
    args = parser.parse_args()
    text = act_bench(json.loads(args.results.read_text()))
    if args.frameworks:
        text += frameworks(json.loads(args.frameworks.read_text()))
    print("".join(text), end="")


if __name__ == "__main__":
    main()
