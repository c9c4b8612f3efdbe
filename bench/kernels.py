"""Kernels of act in the benchmarks in Python: their text, shared libraries of them, and
calls of those. A kernel takes the arrays that it reads, then those that it writes."""

import ctypes
import dataclasses
import pathlib
import re
import subprocess

LLVM = "/usr/lib/llvm-22/bin"


@dataclasses.dataclass
class Body:
    """What is computed of an element: `text` gives `results` from %x, %g, ... (a letter of
    `inputs` each) of type T. An input 'b' is a row that all rows of the others meet. With
    `compute`, T is that type, and arrays of another one are converted."""

    text: str
    inputs: str = "x"
    results: str = "%r"
    compute: str = ""

    @property
    def writes(self):
        return self.results.count("%")

    @property
    def reads(self):
        return len(self.inputs.replace("b", ""))

    def get_ranks(self):
        """Of the inputs, then of the results."""
        full = 2 if "b" in self.inputs else 1
        return [1 if name == "b" else full for name in self.inputs] + [full] * self.writes


def get_text(body, type_):
    """The function @kernel for arrays of `type_`."""
    inner = type_ if type_ == "f64" or not body.compute else body.compute
    ranks = body.get_ranks()
    loops = ["i", "j"][: max(ranks)]
    maps = [f"affine_map<({', '.join(loops)}) -> ({', '.join(loops[-rank:])})>" for rank in ranks]
    types = [f"memref<{'?x' * rank}{type_}>" for rank in ranks]
    names = list(body.inputs) + [f"y{i}" for i in range(body.writes)]
    results, lines = body.results.split(", "), [body.text]
    if inner != type_:
        # The block's arguments get other names, so that the text's are the converted ones.
        lines = [f"%{n} = arith.extf %{n}0 : {type_} to {inner}" for n in body.inputs] + lines
        lines += [f"{r}1 = arith.truncf {r} : {inner} to {type_}" for r in results]
        results = [f"{r}1" for r in results]
    suffix = "0" if inner != type_ else ""
    scalars = [f"%{n}{suffix if n in body.inputs else ''}: {type_}" for n in names]
    arguments = [f"%{n}s: {t}" for n, t in zip(names, types)]
    reads, split = len(body.inputs), lambda list_: (", ".join(list_[:reads]), ", ".join(list_[reads:]))
    (ins, outs), (in_types, out_types) = split([f"%{n}s" for n in names]), split(types)
    code = "\n    ".join(re.sub(r"\bT\b", inner, line) for line in lines)
    return f"""func.func @kernel({", ".join(arguments)}) {{
  linalg.generic {{indexing_maps = [{", ".join(maps)}],
                  iterator_types = [{", ".join(['"parallel"'] * max(ranks))}]}}
      ins({ins} : {in_types}) outs({outs} : {out_types}) {{
  ^bb0({", ".join(scalars)}):
    {code}
    linalg.yield {", ".join(results)} : {", ".join([type_] * body.writes)}
  }}
  return
}}
"""


def run_tool(*command):
    """What it wrote on stderr; RuntimeError with that where it fails."""
    done = subprocess.run([str(word) for word in command], stderr=subprocess.PIPE, text=True)
    if done.returncode:
        raise RuntimeError(f"{pathlib.Path(command[0]).name} failed: {done.stderr.strip()}")
    return done.stderr


def get_pipeline(chip):
    """That of a GPU's code, or, for 'host', of a CPU's, and the flags of the linker."""
    if chip == "host":
        return "--act-to-llvm=cpu=x86-64-v3 report=true", ["-O3", "-march=x86-64-v3", "-lm"]
    return f"--act-to-nvvm=chip={chip} format=cubin host-code=true report=true", ["-O2"]


def build(text, library, bin, pipeline, *flags):
    """Makes the shared library of `text`, and gives the remarks of act-opt in `bin`."""
    stem = pathlib.Path(library).with_suffix("")
    mlir, llvm, ir = (stem.with_suffix(suffix) for suffix in (".mlir", ".llvm", ".ll"))
    mlir.write_text(text)
    remarks = run_tool(f"{bin}/act-opt", mlir, pipeline, "-o", llvm)
    run_tool(f"{LLVM}/mlir-translate", "--mlir-to-llvmir", llvm, "-o", ir)
    # Libraries' symbols have the same names: none may take another's.
    run_tool(f"{LLVM}/clang", "-shared", "-fPIC", "-Wl,-Bsymbolic", "-Wno-override-module", ir,
             *flags, "-o", library)
    for path in (mlir, llvm, ir):
        path.unlink()
    return remarks


def load_runtime(path):
    """What the host's code of kernels for GPUs calls, where `path` is given: a function that
    gives the first error since its last call, or nothing."""
    if not path:
        return lambda: None
    runtime = ctypes.CDLL(str(pathlib.Path(path).resolve()), mode=ctypes.RTLD_GLOBAL)
    runtime.actCudaTakeError.restype = ctypes.c_char_p
    return lambda: (runtime.actCudaTakeError() or b"").decode()


def load(library):
    function = ctypes.CDLL(str(pathlib.Path(library).resolve())).kernel
    function.restype = None
    return function


def bind(function, *arrays):
    """A call without arguments, of arrays given by address and shape; they must stay alive."""
    words = []
    for address, shape in arrays:
        strides = [1]
        for size in reversed(shape[1:]):
            strides.insert(0, strides[0] * size)
        words += [ctypes.c_void_p(address)] * 2
        words += [ctypes.c_int64(word) for word in (0, *shape, *strides)]
    return lambda: function(*words)
