"""lit's configuration of act's regression tests."""

import os
import shutil
import subprocess

import lit.formats

config.name = "act"
config.test_format = lit.formats.ShTest(execute_external=False)
config.suffixes = [".mlir", ".test"]
config.excludes = ["Cuda", "Inputs", "lit.cfg.py"]
config.test_source_root = os.path.dirname(__file__)
config.test_exec_root = os.path.join(config.act_build_dir, "test")

tool_dirs = [
    os.path.join(config.act_build_dir, "bin"),
    config.llvm_tools_dir,
]
path = os.pathsep.join(tool_dirs + [config.environment["PATH"]])
config.environment["PATH"] = path

config.substitutions += [
    ("%python", config.python),
    ("%examples", os.path.join(config.act_source_dir, "examples")),
    ("%source", config.act_source_dir),
    ("%fake-cuda", os.path.join(config.act_build_dir, "fake-cuda")),
    ("%tools", os.path.join(config.act_build_dir, "bin")),
    ("%act-opt", os.path.join(config.act_build_dir, "bin", "act-opt")),
]

if shutil.which("ptxas", path=path):
    config.available_features.add("ptxas")
if shutil.which("qemu-aarch64"):
    config.available_features.add("aarch64-emulation")
with open("/proc/cpuinfo") as file:
    flags = file.read()
for feature in ("avx2", "avx512f"):
    if feature in flags:
        config.available_features.add(feature.removesuffix("f"))

# A build with sanitizers is linked with LLVM's libraries, which are not: they hand
# out memory that the headers' allocators, in our objects, have marked as unused.
config.environment["ASAN_OPTIONS"] = "allow_user_poisoning=0:detect_leaks=0"
