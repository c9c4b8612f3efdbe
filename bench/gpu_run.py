"""The measurements of bench/gpu.py: times and errors, on the machine with the GPU."""

import concurrent.futures
import datetime
import json
import os
import statistics
import subprocess
import tempfile
import time

import numpy as np

import gpu
import kernels
import workloads
from gpu import say, show
from gpu_arrays import Arrays, to_jax, to_torch


def set_environment(folder):
    """Libraries read these when they are loaded; compiling processes inherit them."""
    os.environ["XLA_PYTHON_CLIENT_PREALLOCATE"] = "false"
    os.environ["TORCHINDUCTOR_COMPILE_THREADS"] = "1"
    os.environ["TORCHINDUCTOR_CACHE_DIR"] = folder
    os.environ["TRITON_CACHE_DIR"] = os.path.join(folder, "triton")


class Runner:
    def __init__(self, options):
        import torch

        self.options, self.torch, self.is_gpu = options, torch, options.device == "cuda"
        if self.is_gpu:
            torch.zeros(1, device="cuda")  # act's kernels are loaded into the current context.
        self.take_error = kernels.load_runtime(options.runtime)
        torch.manual_seed(0)
        self.arrays, self.errors, self.exact, self.copies, self.jitted = {}, {}, {}, {}, {}
        for type_ in options.types:
            for size in options.sizes:
                self.arrays[type_, size] = Arrays(type_, gpu.get_shape(options, size), options.device)
            self.errors[type_] = Arrays(type_, gpu.get_shape(options, options.sizes[0]), options.device,
                                        self.get_sample(type_))
        self.synchronize()

    def synchronize(self):
        """Waits, and raises what act's runtime met."""
        if self.is_gpu:
            self.torch.cuda.synchronize()
        if error := self.take_error():
            raise RuntimeError(error)

    def is_lost(self):
        """After some errors nothing runs in the process any more."""
        try:
            self.synchronize()
            self.torch.zeros(1, device=self.options.device).item()
            return False
        except RuntimeError:
            return True

    def get_sample(self, type_):
        """All of bf16 and f16; every 4099th bit pattern of f32, and special values."""
        if type_ != "f32":
            bits = self.torch.from_numpy(np.arange(1 << 16, dtype=np.uint16).view(np.int16))
            return bits.view(self.torch.bfloat16 if type_ == "bf16" else self.torch.float16).to(self.options.device)
        bits = np.arange(0, 1 << 32, 4099, dtype=np.uint64).astype(np.uint32).view(np.float32)
        ends = np.array([0, 1e-45, 1.17549435e-38, 3.40282347e38, np.inf, np.nan], dtype=np.float32)
        return self.torch.from_numpy(np.concatenate([ends, -ends, bits])).to(self.options.device)

    # Contestants.

    def load(self, name, type_):
        return kernels.load(gpu.get_library(self.options.folder, name, type_))

    def bind_act(self, name, body, type_, arrays):
        inputs, results = arrays.take(body)
        call = kernels.bind(self.load(name, type_), *((t.data_ptr(), tuple(t.shape)) for t in inputs + results))

        def run():
            call()
            return results

        return run

    def bind_jax(self, workload, type_, arrays):
        import jax
        import peers

        key = workload.name, type_
        if key not in self.jitted:
            self.jitted[key] = jax.jit(peers.make_function(workload, peers.JAX))
        inputs = [to_jax(tensor) for tensor in arrays.take(workload.body)[0]]
        function = self.jitted[key]
        return lambda: function(*inputs)

    def compile_jax(self, rows):
        """All functions of JAX, in threads. What fails is met again."""
        import jax

        def compile_one(row):
            try:
                jax.block_until_ready(self.bind_jax(*row, self.arrays[row[1], self.options.sizes[0]])())
            except Exception as error:
                say(f"JAX, {row[0].name}, {row[1]}: {error}")

        with concurrent.futures.ThreadPoolExecutor(max(1, min(8, os.cpu_count() // 2))) as pool:
            list(pool.map(compile_one, rows))

    def make_binders(self, workload, type_):
        """By contestant: what makes a call from arrays."""
        import peers

        compiled = peers.compile_torch(workload)
        inputs = lambda arrays: arrays.take(workload.body)[0]

        def bind_compiled(arrays):
            taken = inputs(arrays)
            return lambda: compiled(*taken)

        return {"act": lambda arrays: self.bind_act(workload.name, workload.body, type_, arrays),
                "torch eager": lambda arrays: peers.bind_eager(workload, inputs(arrays)),
                "torch.compile": bind_compiled,
                "JAX": lambda arrays: self.bind_jax(workload, type_, arrays)}

    # Times.

    def time_wall(self, call, batch):
        import jax

        self.synchronize()
        begin = time.perf_counter()
        for _ in range(batch):
            result = call()
        jax.block_until_ready(result)
        return (time.perf_counter() - begin) / batch

    def time_stream(self, call, batch, host_seconds):
        """By events, while the host is ahead of the GPU: this sleeps until all is launched."""
        first, last = (self.torch.cuda.Event(enable_timing=True) for _ in range(2))
        self.torch.cuda._sleep(int(2e9 * (1.5 * host_seconds + 1e-4)))
        first.record()
        for _ in range(batch):
            call()
        last.record()
        last.synchronize()
        return first.elapsed_time(last) * 1e-3 / batch

    def prepare(self, name, call):
        """What measures one sample of a call."""
        is_stream = self.is_gpu and name != "JAX"
        for _ in range(3):
            call()
        once = min(self.time_wall(call, 1) if not is_stream else self.time_stream(call, 1, 1e-3) for _ in range(2))
        if not is_stream:
            batch = max(1, int(8e-3 / once))
            return lambda: self.time_wall(call, batch)
        batch = max(3, min(20, int(2e-3 / once)))
        self.synchronize()
        begin = time.perf_counter()
        for _ in range(batch):
            call()
        host_seconds = time.perf_counter() - begin
        self.synchronize()
        return lambda: self.time_stream(call, batch, host_seconds)

    def time_calls(self, calls, rounds):
        """Medians of rounds in which all take turns; an error in place of one that fails."""
        samplers, found = {}, {}
        for name, call in calls.items():
            try:
                samplers[name] = self.prepare(name, call)
            except Exception as error:
                found[name] = error
        samples = {name: [] for name in samplers}
        for _ in range(rounds):
            for name, sample in samplers.items():
                samples[name].append(sample())
        self.synchronize()
        return {**found, **{name: statistics.median(times) for name, times in samples.items()}}

    def get_copy(self, body, type_, size):
        """Name and call of the fastest copy with as many reads and writes."""
        key = body.reads, body.writes, type_, size
        if key in self.copies:
            return self.copies[key]
        copy, arrays = workloads.copy_of(body.reads, body.writes), self.arrays[type_, size]
        inputs, results = arrays.take(copy)
        calls = {}
        try:
            calls["act"] = self.bind_act(f"copy {body.reads} {body.writes}", copy, type_, arrays)
        except OSError as error:
            say(f"act's copy: {error}")
        if copy.reads == copy.writes == 1:
            calls["torch copy_"] = lambda: results[0].copy_(inputs[0])
        if self.is_gpu:
            import triton_copy

            for elements, warps in triton_copy.BLOCKS:
                calls[f"Triton {elements}/{warps}"] = triton_copy.bind(inputs, results, elements, warps)
        times = self.time_calls(calls, 5)
        for name, error in times.items():
            if isinstance(error, Exception):
                say(f"{name}, copy: {error}")
        times = {name: time_ for name, time_ in times.items() if not isinstance(time_, Exception)}
        if not times:
            return None
        best = min(times, key=times.get)
        gbs = {name: body_bytes(copy, type_) * arrays.count / time_ / 1e9 for name, time_ in times.items()}
        say(f"copies {key}, GB/s: " + ", ".join(f"{name} {value:.0f}" for name, value in gbs.items()))
        self.copies[key] = best, calls[best]
        return self.copies[key]

    # Errors.

    def get_exact(self, workload, type_):
        """The results for the sample, by act's f64 code on the CPU."""
        x = self.get_sample(type_).double().cpu().numpy()
        values = {"x": x, "g": np.ones_like(x), "d": np.ones_like(x), "b": np.zeros_like(x)}
        rows = lambda array: array.reshape(1, -1) if "b" in workload.body.inputs else array
        inputs = [values[n] if n == "b" else rows(values[n]) for n in workload.body.inputs]
        results = [np.empty_like(rows(x)) for _ in range(workload.body.writes)]
        kernels.bind(self.load(workload.name, "f64"), *((a.ctypes.data, a.shape) for a in inputs + results))()
        return [self.torch.from_numpy(result.reshape(-1)).to(self.options.device) for result in results]

    def measure_errors(self, call, exact, type_):
        import jax
        import peers
        import ulps

        for result in self.errors[type_].results:
            result.fill_(float("nan"))
        self.synchronize()
        results = [to_torch(result) for result in peers.to_tuple(jax.block_until_ready(call()))]
        self.synchronize()
        count = min(exact[0].numel(), self.errors[type_].count)
        found = [ulps.summarize(r.reshape(-1)[:count].to(e.device), e[:count], type_)
                 for r, e in zip(results, exact, strict=True)]
        worst = self.torch.stack(found)
        return ulps.describe(self.torch.cat([worst[:, :2].amax(0), worst[:, 2:].sum(0)]))

    # Rows.

    def measure(self, workload, type_):
        binders = self.make_binders(workload, type_)
        rows = {name: {"library": name} for name in binders}
        table = {"workload": workload.name, "type": type_, "bytes": body_bytes(workload.body, type_), "copies": {}}
        for size in self.options.sizes:
            copy, calls = self.get_copy(workload.body, type_, size), {}
            for name, bind in binders.items():
                if "error" in rows[name] or (name == "JAX" and size == "l2" and self.is_gpu):
                    continue  # JAX has a stream of its own, which waits for no sleeping GPU.
                try:
                    calls[name] = bind(self.arrays[type_, size])
                except Exception as error:
                    rows[name]["error"] = f"{type(error).__name__}: {error}"[:500]
            if copy:
                calls["copy"] = copy[1]
            times = self.time_calls(calls, self.options.rounds)
            for name, found in times.items():
                if isinstance(found, Exception):
                    rows.get(name, table)["error"] = f"{type(found).__name__}: {found}"[:500]
                elif name == "copy":
                    table["copies"][size] = {"name": copy[0], "seconds": found}
                else:
                    rows[name][size] = found
        exact = self.get_exact(workload, type_)
        for name, bind in binders.items():
            try:
                if "error" not in rows[name]:
                    rows[name].update(self.measure_errors(bind(self.errors[type_]), exact, type_))
            except Exception as error:
                rows[name]["error"] = f"{type(error).__name__}: {error}"[:500]
        return {**table, "results": list(rows.values())}


def body_bytes(body, type_):
    return (body.reads + body.writes) * (4 if type_ == "f32" else 2)


def get_versions(options):
    import jax
    import torch

    versions = {"torch": torch.__version__, "jax": jax.__version__}
    if options.device == "cpu":
        return {**versions, "device": "cpu"}
    import triton

    properties = torch.cuda.get_device_properties(0)
    query = ["nvidia-smi", "--query-gpu=driver_version,clocks.max.sm,clocks.max.mem", "--format=csv,noheader"]
    try:
        lines = subprocess.run(query, stdout=subprocess.PIPE, text=True, timeout=20).stdout.splitlines()
        driver, *clocks = lines[0].split(", ")
    except (OSError, IndexError, subprocess.TimeoutExpired):
        driver, clocks = "unknown", []
    return {**versions, "triton": triton.__version__, "cuda": torch.version.cuda, "driver": driver, "most_clocks": clocks,
            "device": properties.name, "l2_bytes": properties.L2_cache_size}


def run(options):
    with tempfile.TemporaryDirectory(prefix="act-gpu-", ignore_cleanup_errors=True) as folder:
        set_environment(folder)
        measure_all(options)


def measure_all(options):
    processes, rows = gpu.start_warming(options), gpu.list_rows(options)
    say(f"{len(processes)} processes compile {len(rows)} functions")
    try:
        runner = Runner(options)
        say("arrays are filled")
        runner.torch.compile(lambda x: x + 1)(runner.torch.zeros(8, device=options.device))  # Loads the compiler.
        runner.compile_jax(rows)
        say("JAX is compiled")
    finally:
        gpu.finish_warming(processes, 0.6 * options.seconds)
    say("PyTorch is compiled")
    counts = {size: gpu.get_shape(options, size)[0] * gpu.COLUMNS for size in options.sizes}
    manifest = json.loads((options.folder / "manifest.json").read_text())
    found = {"date": datetime.date.today().isoformat(), "versions": get_versions(options), "chip": manifest["chip"],
             "elements": counts, "rounds": options.rounds, "left_out": [], "tables": []}
    is_lost = False
    for workload, type_ in rows:
        if is_lost or time.monotonic() - gpu.start > options.seconds:
            found["left_out"].append(f"{workload.name}, {type_}")
            continue
        try:
            table = runner.measure(workload, type_)
            show(table, options.sizes, counts)
            if any("error" in row for row in table["results"]):
                is_lost = runner.is_lost()
        except Exception as error:
            say(f"{workload.name}, {type_}: {type(error).__name__}: {error}")
            table = {"workload": workload.name, "type": type_, "error": str(error)[:500], "results": []}
            is_lost = runner.is_lost()
        table["remarks"] = manifest["kernels"][workload.name][type_].get("remarks", [])
        found["tables"].append(table)
        options.json.write_text(json.dumps(found, indent=1))
    if found["left_out"]:
        say(f"{len(found['left_out'])} rows are left out: {'the GPU is lost' if is_lost else 'no time'}")
    options.json.write_text(json.dumps(found, indent=1))
