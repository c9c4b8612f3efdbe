#!/usr/bin/env python3
"""Prints Markdown tables of what act-bench --json wrote: one a type, a row an
operation. Peers are those of other libraries; of act's own code only the one that
act-to-llvm generates by default.

    bench/page.py RESULTS.json
"""

import json
import sys

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


def share(table, act, place):
    if place not in act or not table["copies"]:
        return ""
    copy = min(result[place]["median"] for result in table["copies"])
    return f"{100 * copy / act[place]['least']:.0f}"


def row(table):
    cycle = table["seconds_per_cycle"]
    act, *others = table["results"]
    peers = [peer for peer in others if not peer["library"].startswith("act")]
    time = lambda result: result["L1"]["least"]
    name = lambda peer: f"{peer['library']} {peer['version']}".strip()
    cells = [table["workload"], number(time(act) / cycle), ulps(act)]
    if not peers:
        return cells + [""] * 4 + [share(table, act, "memory"), share(table, act, "memory_all_threads")]
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
    return cells + [share(table, act, "memory"), share(table, act, "memory_all_threads")]


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    with open(sys.argv[1]) as file:
        results = json.load(file)
    for type_ in dict.fromkeys(table["type"] for table in results["tables"]):
        print(f"\n### {type_}\n")
        print("| " + " | ".join(HEAD) + " |")
        print("|---|" + "--:|" * (len(HEAD) - 1))
        for table in results["tables"]:
            if table["type"] == type_:
                print("| " + " | ".join(row(table)) + " |")


main()
