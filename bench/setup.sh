#!/usr/bin/env bash
# Installs what act is compared with and builds act-bench: Debian's oneDNN,
# XNNPACK and SLEEF; MKL, oneDNN 3.2 and matplotlib into
# build/bench-venv; with --frameworks also PyTorch, ONNX Runtime and JAX, into
# build/frameworks-venv. The build of act itself needs none of them.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../utils/setup.sh"

debian_packages+=(libdnnl-dev libpthreadpool-dev libsleef-dev
  libxnnpack-dev)
peer_packages=(mkl==2026.2.0 onednn-cpu-gomp==2023.2.0 onednn-devel-cpu-gomp==2023.2.0
  matplotlib==3.10.8 numpy==2.2.6)
framework_packages=(torch==2.13.0 onnx==1.23.2 onnxruntime==1.32.0 jax==0.10.2
  ml_dtypes==0.6.0 numpy==2.4.6)

mkdir -p "$root/build"
install_packages
# make_environment NAME PACKAGE...: a Python environment of its own.
make_environment() {
  local environment=$root/build/$1
  shift
  [ -x "$environment/bin/python" ] || /usr/bin/python3 -m venv "$environment"
  say "Python packages of the benchmarks: $*"
  "$environment/bin/pip" install -q --disable-pip-version-check "$@"
}
make_environment bench-venv "${peer_packages[@]}"
if [ "${1:-}" = --frameworks ]; then
  make_environment frameworks-venv "${framework_packages[@]}"
fi
make_venv
build_act act-bench
say "run build/release/bin/act-bench, then bench/plot.py (see docs/Benchmarks.md)"
