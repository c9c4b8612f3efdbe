#!/usr/bin/env python3
"""Compares act with PyTorch (eager and compiled), JAX and copies on an NVIDIA GPU, in one
process: the workloads of act-bench and more chains, in f32, bf16 and f16.

    bench/gpu.py build BIN FOLDER [--chip=sm_90]
    bench/gpu.py run FOLDER --runtime=LIBRARY --json=FILE [--sizes=dram,l2]
        [--rounds=N] [--seconds=N]

All take --workloads=NAME,... and --types for a part of the work.

`build` needs BIN, the folder with act-opt, and makes a shared library of each kernel.
`run` needs torch, triton and jax, FOLDER, and libActCudaRuntime.so. Calls take turns;
medians are compared. PyTorch's functions are compiled by processes of their own first,
into inductor's cache. FILE is written after every workload; bench/gpu-page.py makes
docs/Gpu.md from it. `--chip=host` and `--device=cpu` try all of it without a GPU.
"""

import argparse
import concurrent.futures
import itertools
import json
import os
import pathlib
import subprocess
import sys
import time

import kernels
from workloads import COPIES, WORKLOADS, copy_of

TYPES = ["f32", "bf16", "f16"]
SIZES = {"dram": 1 << 26, "l2": 1 << 21}
COLUMNS = 4096
start = time.monotonic()


def say(text):
    print(f"[{time.monotonic() - start:6.1f} s] {text}", flush=True)


def show(table, sizes, counts):
    for size in sizes:
        copy = table["copies"].get(size, {}).get("seconds", float("nan"))
        act = table["results"][0].get(size, float("nan"))
        line = f"{table['workload']:24} {table['type']:4} {size:4} {1e12 * act / counts[size]:8.2f} ps"
        line += f" {100 * copy / act:6.1f} %"
        for row in table["results"]:
            line += (f" | {row.get(size, float('nan')) / act:5.2f}x" if row["library"] != "act" else " |")
            line += f" {row.get('max_ulps', float('nan')):8.3g} ulp {row.get('wrong', '?')} wrong"
        say(line)
    for row in table["results"]:
        if "error" in row:
            say(f"    {row['library']}: {row['error'].strip()[:300]}")


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    names = [workload.name for workload in WORKLOADS]
    stages = parser.add_subparsers(dest="stage", required=True)
    stage = {name: stages.add_parser(name) for name in ("build", "run", "warm")}
    stage["build"].add_argument("bin")
    stage["build"].add_argument("--chip", default="sm_90")
    for name in "run", "warm":
        stage[name].add_argument("--sizes", type=lambda text: text.split(","), default=list(SIZES))
        stage[name].add_argument("--device", choices=["cuda", "cpu"], default="cuda")
        stage[name].add_argument("--elements", type=int, default=SIZES["dram"])
    for parser_ in stage.values():
        parser_.add_argument("folder", type=pathlib.Path)
        parser_.add_argument("--types", type=lambda text: text.split(","), default=TYPES)
        parser_.add_argument("--workloads", type=lambda text: text.split(","), default=names)
    stage["warm"].add_argument("--part", type=int, nargs=2)
    stage["run"].add_argument("--runtime")
    stage["run"].add_argument("--json", type=pathlib.Path, required=True)
    stage["run"].add_argument("--rounds", type=int, default=7)
    stage["run"].add_argument("--seconds", type=float, default=145)
    stage["run"].add_argument("--processes", type=int, default=max(1, min(14, os.cpu_count() - 2)))
    options = parser.parse_args()
    for name in set(options.workloads) - set(names):
        parser.error(f"unknown workload '{name}'; expected one of " + ", ".join(names))
    return options


def list_rows(options):
    """Each workload at each type."""
    return [(workload, type_) for type_ in options.types for workload in WORKLOADS
            if workload.name in options.workloads and type_ in workload.types]


def get_library(folder, name, type_):
    stem = "".join(c if c.isalnum() else "-" for c in name)
    return folder / f"{stem}-{type_}.so"


# Building.


def build_one(options, name, body, type_):
    """What the manifest holds of it: act's remarks, or why there is no such kernel."""
    library = get_library(options.folder, name, type_)
    pipeline, flags = kernels.get_pipeline("host" if type_ == "f64" else options.chip)
    try:
        remarks = kernels.build(kernels.get_text(body, type_), library, options.bin, pipeline, *flags)
    except RuntimeError as error:
        return {"error": str(error)}
    return {"remarks": [line.split("remark: ")[1] for line in remarks.splitlines() if "remark: " in line]}


def build(options):
    """Also f64 kernels for CPUs, the references of errors."""
    options.folder.mkdir(parents=True, exist_ok=True)
    chosen = [workload for workload in WORKLOADS if workload.name in options.workloads]
    jobs = [(workload.name, workload.body, type_) for workload in chosen
            for type_ in ("f64", *workload.types) if type_ in ("f64", *options.types)]
    jobs += [(f"copy {reads} {writes}", copy_of(reads, writes), type_)
             for reads, writes in COPIES for type_ in options.types]
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        entries = list(pool.map(lambda job: build_one(options, *job), jobs))
    found = {}
    for (name, _, type_), entry in zip(jobs, entries):
        found.setdefault(name, {})[type_] = entry
        if "error" in entry:
            say(f"{name}, {type_}: {entry['error']}")
    manifest = {"chip": options.chip, "kernels": found}
    (options.folder / "manifest.json").write_text(json.dumps(manifest, indent=1))
    size = sum(path.stat().st_size for path in options.folder.iterdir())
    say(f"{len(jobs)} kernels, {sum('error' in entry for entry in entries)} failed, {size / 1e6:.1f} MB")


# Compiling PyTorch's functions in parallel.


def get_shape(options, size):
    count = options.elements if size == "dram" else min(SIZES["l2"], options.elements)
    return (count // COLUMNS, COLUMNS)


def warm(options):
    """Compiles a part of the rows and of the copies, for the sake of the caches on disk."""
    import torch
    import peers
    import ulps

    part, parts = options.part
    for workload, type_ in list_rows(options)[part::parts]:
        try:
            function = peers.compile_torch(workload)
            for size in options.sizes:
                rows, columns = get_shape(options, size)
                shape = (rows, columns) if "b" in workload.body.inputs else (rows * columns,)
                empty = lambda shape: torch.zeros(shape, dtype=ulps.FORMATS[type_][0], device=options.device)
                function(*(empty(columns if name == "b" else shape) for name in workload.body.inputs))
        except Exception as error:  # The run meets it again, and records it.
            say(f"{workload.name}, {type_}: {error}")
    if options.device == "cpu":
        return
    import triton_copy

    copies = itertools.product(COPIES, options.types, triton_copy.BLOCKS)
    for (reads, writes), type_, block in itertools.islice(copies, part, None, parts):
        arrays = [torch.zeros(COLUMNS, dtype=ulps.FORMATS[type_][0], device="cuda") for _ in range(reads + writes)]
        triton_copy.bind(arrays[:reads], arrays[reads:], *block)()


def start_warming(options):
    """Processes that share the rows."""
    command = [sys.executable, __file__, "warm", str(options.folder), "--types=" + ",".join(options.types),
               "--sizes=" + ",".join(options.sizes), "--workloads=" + ",".join(options.workloads),
               f"--device={options.device}", f"--elements={options.elements}"]
    parts = options.processes
    return [subprocess.Popen([*command, "--part", str(part), str(parts)],
                             stderr=subprocess.PIPE, text=True) for part in range(parts)]


def finish_warming(processes, seconds):
    """Waits for them, until `seconds` after the start."""
    deadline = start + seconds
    for process in processes:
        try:
            _, errors = process.communicate(timeout=max(0.1, deadline - time.monotonic()))
            if process.returncode:
                say(f"a compiling process failed: {errors.strip()[-400:]}")
        except subprocess.TimeoutExpired:
            process.kill()
            say("a compiling process took too long")
    # Which launch is fastest was tried out while others used the GPU: forget it.
    for path in pathlib.Path(os.environ["TORCHINDUCTOR_CACHE_DIR"]).rglob("*.best_config"):
        path.unlink()


def main():
    options = parse_arguments()
    if options.stage == "build":
        return build(options)
    if options.stage == "warm":
        return warm(options)
    import gpu_run

    return gpu_run.run(options)


if __name__ == "__main__":
    sys.exit(main())
