#!/usr/bin/env bash
# Installs what act is compared with and builds act-bench: Debian's oneDNN,
# XNNPACK and SLEEF; MKL, oneDNN 3.2 and matplotlib into
# build/bench-venv; with --frameworks also PyTorch, ONNX Runtime and JAX. The
# build of act itself needs none of them.
set -euo pipefail
source "$(dirname "${BASH_SOURCE[0]}")/../utils/setup.sh"

debian_packages+=(libdnnl-dev libpthreadpool-dev libsleef-dev
  libxnnpack-dev)
peer_packages=(mkl==2026.2.0 onednn-cpu-gomp==2023.2.0 onednn-devel-cpu-gomp==2023.2.0
  matplotlib==3.10.8 numpy==2.2.6)
framework_packages=(torch==2.13.0 onnx==1.20.1 onnxruntime==1.24.4 jax==0.9.2)

mkdir -p "$root/build"
install_packages
peers=$root/build/bench-venv
[ -x "$peers/bin/python" ] || /usr/bin/python3 -m venv "$peers"
say "Python packages of the benchmarks: ${peer_packages[*]}"
"$peers/bin/pip" install -q --disable-pip-version-check "${peer_packages[@]}"
if [ "${1:-}" = --frameworks ]; then
  say "frameworks: ${framework_packages[*]}"
  "$peers/bin/pip" install -q --disable-pip-version-check "${framework_packages[@]}"
fi
make_venv
build_act act-bench
say "run build/release/bin/act-bench, then bench/plot.py (see docs/Benchmarks.md)"
