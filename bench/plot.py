#!/usr/bin/env python3
"""Draws error against time, a picture for each operation at one type, from what
act-bench --json wrote: who is below and left of all others is the best choice for
some accuracy (the line joins those).

    bench/plot.py RESULTS.json PICTURE.svg [--type=f32] [OPERATION...]
"""

import argparse
import json
import math
import sys

try:
    import matplotlib
except ImportError as error:
    sys.exit(f"plot.py: {error}; run bench/setup.sh, and this by build/frameworks-venv/bin/python")

matplotlib.use("svg")
matplotlib.rcParams.update({"svg.hashsalt": "act", "svg.fonttype": "none"})
import matplotlib.pyplot as plt

# A relative error of 100% in f32 is 2^23 ulps; beyond the axis nothing is told apart.
CEILING = 3e7
FLOOR = {"f32": 0.45, "bf16": 0.45, "f16": 0.45}


def points(table):
    cycle = table["seconds_per_cycle"]
    for result in table["results"]:
        if "max_ulps" not in result or result["library"] == "act, plain stores":
            continue
        ulps = result["max_ulps"]
        ulps = CEILING if ulps is None else min(ulps, CEILING)
        yield result["library"], result["L1"]["least"] / cycle, max(ulps, FLOOR[table["type"]])


def frontier(found):
    best, line = math.inf, []
    for _, time, ulps in sorted(found, key=lambda point: (point[1], point[2])):
        if ulps < best:
            best = ulps
            line.append((time, ulps))
    return line


def draw(axes, table, colours):
    found = list(points(table))
    for library, time, ulps in found:
        axes.scatter(time, ulps, color=colours[library], label=library, zorder=3,
                     marker="*" if library == "act" else "o", s=90 if library == "act" else 25)
    line = frontier(found)
    axes.plot(*zip(*line), color="0.7", linewidth=1, drawstyle="steps-post")
    axes.set(xscale="log", yscale="log", title=table["workload"], ylim=(0.3, 6e7))
    axes.grid(True, which="major", color="0.92")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("results")
    parser.add_argument("picture")
    parser.add_argument("--type", default="f32")
    parser.add_argument("operations", nargs="*")
    options = parser.parse_args()
    with open(options.results) as file:
        tables = json.load(file)["tables"]
    tables = [table for table in tables if table["type"] == options.type
              and (not options.operations or table["workload"] in options.operations)
              and any("max_ulps" in result for result in table["results"])]
    if not tables:
        parser.error("no such operations of that type, with errors, in " + options.results)
    libraries = sorted({name for table in tables for name, _, _ in points(table)})
    colours = dict(zip(libraries, plt.get_cmap("tab10").colors * 2))
    columns = min(4, len(tables))
    rows = math.ceil(len(tables) / columns)
    figure, grid = plt.subplots(rows, columns, figsize=(3.2 * columns, 2.6 * rows + 0.8), squeeze=False)
    for axes, table in zip(grid.flat, tables):
        draw(axes, table, colours)
    for axes in list(grid.flat)[len(tables):]:
        axes.set_axis_off()
    handles = [plt.Line2D([], [], linestyle="", marker="*" if name == "act" else "o", color=colour, label=name)
               for name, colour in colours.items()]
    figure.legend(handles=handles, loc="lower center", ncol=5, frameon=False)
    figure.supxlabel("cycles an element, in the first cache", y=0.06)
    figure.supylabel(f"largest error in ulps of {options.type}")
    figure.tight_layout(rect=(0.01, 0.08, 1, 1))
    figure.savefig(options.picture, metadata={"Date": None})


main()
