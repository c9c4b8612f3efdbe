#!/usr/bin/env python3
"""Measures act's f32 code for NVIDIA GPUs over all 2^32 inputs, on the GPU, against act's
f64 code on it: every activation and elementary function, and its derivative.

    bench/gpu-sweep.py build BIN FOLDER [--chip=sm_90]
    bench/gpu-sweep.py run FOLDER --runtime=LIBRARY --json=FILE [--seconds=N]

Both take --names=NAME,... for some functions only.

`build` needs BIN, the folder with act-opt and act-check, and makes a shared library of
each kernel, at default parameters and accuracy. Where f32 code is the f64 code, rounded,
only the rounding is checked. `run` needs torch, FOLDER, and
libActCudaRuntime.so. Errors are in ulps of f32 at the exact result's exponent, at least
the smallest subnormal. FILE has a row a function, and is written after each. The exit
status is 1 where a NaN, an infinity or a sign of zero is wrong, an error is larger than
what the implementation claims of it in ulps, or a function was not measured.
`--chip=host` and `--device=cpu` try it without a GPU.
"""

import argparse
import concurrent.futures
import json
import os
import pathlib
import re
import subprocess
import sys
import time

import kernels

CHUNK = 1 << 26


def parse_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    stages = parser.add_subparsers(dest="stage", required=True)
    building, running = stages.add_parser("build"), stages.add_parser("run")
    building.add_argument("bin")
    building.add_argument("--chip", default="sm_90")
    for stage in building, running:
        stage.add_argument("folder", type=pathlib.Path)
        stage.add_argument("--names", type=lambda text: text.split(","), default=[])
    running.add_argument("--runtime")
    running.add_argument("--json", type=pathlib.Path, required=True)
    running.add_argument("--seconds", type=float, default=540)
    running.add_argument("--device", choices=["cuda", "cpu"], default="cuda")
    running.add_argument("--chunks", type=int, default=(1 << 32) // CHUNK, help="fewer than 64: a part of the inputs")
    return parser.parse_args()


# Building.


def list_functions(options):
    """Name and operand of all that act-check knows, of one variable."""
    command = [f"{options.bin}/act-check", *(options.names or ["--all", "--elementary"]), "--type=f32", "--dry-run",
               "--json"]
    if options.names:
        command.append("--wrt=all")
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    rows = [(row["activation"], row["operand"]) for row in json.loads(done.stdout)]
    names = dict.fromkeys(name for name, _ in rows)
    return [(name, operand) for name in names for operand in ("forward", "gradient")]


def get_body(operand, name):
    if operand == "forward":
        return kernels.Body(f"%r = act.apply {name} %x : T")
    return kernels.Body(f"%r = act.vjp {name} wrt 0 %g, %x : T", "xg")


def build_one(options, name, operand):
    """Of each type what is chosen, or why there is no code."""
    entry = {"activation": name, "operand": operand}
    for type_ in "f32", "f64":
        library = options.folder / f"{name}-{operand}-{type_}.so"
        pipeline, flags = kernels.get_pipeline(options.chip)
        try:
            text = kernels.get_text(get_body(operand, name), type_)
            remarks = kernels.build(text, library, options.bin, pipeline, *flags)
            found = re.search(r"-> (.*?); [\d.]+ cycles", remarks)
            entry[type_] = found[1] if found else ""
        except RuntimeError as error:
            entry["error"] = str(error)
    return entry


def build(options):
    options.folder.mkdir(parents=True, exist_ok=True)
    with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
        entries = list(pool.map(lambda function: build_one(options, *function), list_functions(options)))
    (options.folder / "manifest.json").write_text(json.dumps(entries, indent=1))
    for entry in entries:
        if "error" in entry:
            print(f"{entry['activation']} {entry['operand']}: {entry['error']}")
    size = sum(path.stat().st_size for path in options.folder.iterdir())
    print(f"{len(entries)} functions, {sum('error' in entry for entry in entries)} failed, {size / 1e6:.1f} MB")
    return any("error" in entry for entry in entries)


# Running.


class Sweep:
    def __init__(self, options):
        import torch
        import ulps

        self.torch, self.ulps, self.options = torch, ulps, options
        self.on = {"device": options.device}
        all_chunks = (1 << 32) // CHUNK
        self.chunks = range(0, all_chunks, max(1, all_chunks // options.chunks))
        if options.device == "cuda":
            torch.zeros(1, device="cuda")  # act's kernels are loaded into the current context.
        self.take_error = kernels.load_runtime(options.runtime)
        self.got, self.exact = (torch.empty(CHUNK, dtype=t, **self.on) for t in (torch.float32, torch.float64))
        self.ones = {t: torch.ones(CHUNK, dtype=t, **self.on) for t in (torch.float32, torch.float64)}
        self.summarize = self.compile(ulps.summarize)

    def compile(self, function):
        """One kernel rather than a dozen, where that works."""
        try:
            compiled = self.torch.compile(function, dynamic=False)
            x = self.get_inputs(self.chunks[len(self.chunks) // 2])
            arguments = self.got.copy_(x), self.exact.copy_(x).mul_(1 + 2.0**-25), "f32"
            if self.torch.allclose(compiled(*arguments), function(*arguments), rtol=1e-9, atol=0):
                return compiled
            error = "it gives other figures"
        except Exception as exception:
            error = exception
        print(f"errors are computed without torch.compile: {error}", flush=True)
        return function

    def get_inputs(self, chunk):
        first = chunk * CHUNK - (1 << 31)
        return self.torch.arange(first, first + CHUNK, dtype=self.torch.int32, **self.on).view(self.torch.float32)

    def compute(self, functions, operand, x):
        """Into `got` and `exact`. All is in one stream: what is freed is used again after it."""
        for function, inputs, result in zip(functions, (x, x.double()), (self.got, self.exact)):
            arrays = [inputs, self.ones[inputs.dtype], result] if operand == "gradient" else [inputs, result]
            kernels.bind(function, *((array.data_ptr(), (CHUNK,)) for array in arrays))()

    def locate(self, functions, operand, summaries, column, wants_normal):
        """The input with the largest error."""
        x = self.get_inputs(self.chunks[int(summaries[:, column].argmax())])
        self.compute(functions, operand, x)
        errors, is_normal = self.ulps.get_errors(self.got, self.exact, "f32")
        errors = errors.where((is_normal == wants_normal) & errors.isfinite(), -1.0)
        at = int(errors.argmax())
        return {"ulps": float(errors[at]), "input": float(x[at]), "got": float(self.got[at]),
                "expected": float(self.exact[at])}

    def measure(self, name, operand):
        begin = time.monotonic()
        self.got.fill_(float("nan"))
        functions = [kernels.load(self.options.folder / f"{name}-{operand}-{type_}.so") for type_ in ("f32", "f64")]
        summaries = []
        for chunk in self.chunks:
            self.compute(functions, operand, self.get_inputs(chunk))
            summaries.append(self.summarize(self.got, self.exact, "f32").clone())
        summaries = self.torch.stack(summaries).cpu()
        if error := self.take_error():
            raise RuntimeError(error)
        row = {"misrounded": int(summaries[:, 2].sum()), "wrong": int(summaries[:, 3].sum()),
               "wrong_zeros": int(summaries[:, 4].sum())}
        for column, kind in enumerate(("normal", "subnormal")):
            if float(summaries[:, column].max()) >= 0:
                row[kind] = self.locate(functions, operand, summaries, column, kind == "normal")
        return {**row, "inputs": len(self.chunks) * CHUNK, "seconds": time.monotonic() - begin}


def is_good(row):
    """Whether nothing is wrong, and errors are as claimed."""
    if "error" in row or row["wrong"] or row["wrong_zeros"]:
        return False
    claim = re.search(r"at most ([\d.]+) ulp", row["f32"])
    bound = float(claim[1]) if claim else 0.5 if "correctly rounded" in row["f32"] else None
    # Claims are printed with two digits.
    return bound is None or max(row.get(kind, {}).get("ulps", 0) for kind in ("normal", "subnormal")) <= bound + 0.005


def run(options):
    sweep, rows, begin = Sweep(options), [], time.monotonic()
    entries = json.loads((options.folder / "manifest.json").read_text())
    for entry in entries:
        if options.names and entry["activation"] not in options.names:
            continue
        row = dict(entry)
        if time.monotonic() - begin > options.seconds:
            row["error"] = "no time was left"
        if "error" not in row:
            try:
                row.update(sweep.measure(entry["activation"], entry["operand"]))
            except Exception as error:
                row["error"] = f"{type(error).__name__}: {error}"[:500]
        row["good"] = is_good(row)
        rows.append(row)
        ulps = [f"{row.get(kind, {}).get('ulps', 0):9.4g}" for kind in ("normal", "subnormal")]
        figures = row.get("error") or (f"{' '.join(ulps)} ulp {row['misrounded']:11} misrounded {row['wrong']} wrong "
                                       f"{row['wrong_zeros']} zeros {row['seconds']:5.2f} s  {row['f32']}")
        print(f"{'' if row['good'] else '! '}{row['activation']} {row['operand']}: {figures}", flush=True)
        options.json.write_text(json.dumps(rows, indent=1))
    print(f"{len(rows)} functions, {sum(row['good'] for row in rows)} good, {time.monotonic() - begin:.0f} s")
    return not all(row["good"] for row in rows)


if __name__ == "__main__":
    options = parse_arguments()
    sys.exit(build(options) if options.stage == "build" else run(options))
