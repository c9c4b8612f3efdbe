# Sourced by utils/demo and utils/test: installs what is missing on a Debian 12
# machine and builds act. Every step looks first and does nothing where there is
# nothing to do.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
build=$root/build/release
venv=$root/build/venv

debian_packages=(
  build-essential ccache clang-22 clang-format-22 cmake git libgtest-dev
  libmlir-22-dev libmpfr-dev libomp-22-dev lld-22 llvm-22-dev llvm-22-tools mlir-22-tools
  ninja-build python3 python3-venv qemu-user sollya zlib1g-dev
)
# ptxas comes from PyPI where no CUDA toolkit is installed.
python_packages=(numpy==2.2.6 ml_dtypes==0.5.3 matplotlib==3.10.0)
python_cuda_packages=(nvidia-cuda-nvcc==13.0.88)

say() { printf '== %s\n' "$*"; }

as_root() {
  if [ "$(id -u)" -eq 0 ]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    echo "error: '$*' needs root, and there is no sudo; run this as root" >&2
    exit 1
  fi
}

install_packages() {
  local missing=() package
  for package in "${debian_packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null |
      grep -q 'install ok installed' || missing+=("$package")
  done
  if [ ${#missing[@]} -eq 0 ]; then
    say "Debian packages: all there"
    return
  fi
  say "installing Debian packages: ${missing[*]}"
  as_root apt-get update -qq
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

make_venv() {
  if [ ! -x "$venv/bin/python" ]; then
    say "making the Python environment build/venv"
    /usr/bin/python3 -m venv "$venv"
  fi
  local packages=("${python_packages[@]}")
  command -v ptxas >/dev/null || [ -x /usr/local/cuda/bin/ptxas ] ||
    packages+=("${python_cuda_packages[@]}")
  say "Python packages: ${packages[*]}"
  "$venv/bin/pip" install -q --disable-pip-version-check "${packages[@]}"
  local nvcc
  nvcc=$(echo "$venv"/lib/python3*/site-packages/nvidia/cu13/bin)
  export PATH="$venv/bin:$PATH"
  if [ -d "$nvcc" ]; then
    export PATH="$PATH:$nvcc"
  elif ! command -v ptxas >/dev/null; then
    export PATH="$PATH:/usr/local/cuda/bin"
  fi
}

build_act() {
  say "configuring and building in build/release"
  (cd "$root" && cmake --preset release -DPython3_EXECUTABLE="$venv/bin/python" \
    >"$root/build/configure.log" 2>&1) || {
    cat "$root/build/configure.log" >&2
    exit 1
  }
  ninja -C "$build" "$@"
}
