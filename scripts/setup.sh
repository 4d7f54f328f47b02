#!/usr/bin/env bash
# Installs what fpq is built and tested with on Debian 12: LLVM and MLIR 22,
# the compiler and the build tools. Does nothing where everything is there.

set -euo pipefail

packages=(
  libmlir-22-dev mlir-22-tools
  llvm-22-dev llvm-22-tools
  clang-22 lld-22 clang-format-22 libclang-rt-22-dev
  libgtest-dev libomp5 libzip-dev pkg-config
  cmake ninja-build ccache
  python3
)

say() { echo "setup: $*"; }
die() {
  echo "setup: error: $*" >&2
  exit 1
}

explain_source() {
  cat >&2 <<'TEXT'
setup: LLVM 22 comes from bookworm's security suite. Enable it, as root:
  echo 'deb http://deb.debian.org/debian-security bookworm-security main' \
    > /etc/apt/sources.list.d/bookworm-security.list
setup: then run this script again.
TEXT
}

is_installed() {
  [[ $(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null) == installed ]]
}

# apt knows a version that it could install.
is_available() {
  local policy
  policy=$(apt-cache policy "$1" 2>/dev/null)
  [[ $policy == *Candidate:* && $policy != *"Candidate: (none)"* ]]
}

list_missing() {
  local package
  for package in "${packages[@]}"; do
    is_installed "$package" || echo "$package"
  done
}

list_unavailable() {
  local package
  for package in "$@"; do
    is_available "$package" || echo "$package"
  done
}

if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
  say "no apt on this system: what is installed is used as it is."
  say "On Debian 12 this would install: ${packages[*]}"
  exit 0
fi

mapfile -t missing < <(list_missing)
if ((${#missing[@]} == 0)); then
  say "everything is installed."
  exit 0
fi
say "missing: ${missing[*]}"

as_root=()
if ((EUID != 0)); then
  command -v sudo >/dev/null ||
    die "not root and no sudo; as root, run: apt-get install ${missing[*]}"
  as_root=(sudo)
fi

mapfile -t unavailable < <(list_unavailable "${missing[@]}")
if ((${#unavailable[@]} > 0)); then
  say "updating apt's package lists."
  "${as_root[@]}" apt-get update -qq || die "apt-get update failed."
  mapfile -t unavailable < <(list_unavailable "${missing[@]}")
fi
if ((${#unavailable[@]} > 0)); then
  [[ ${unavailable[*]} == *-22* ]] && explain_source
  die "not available from apt: ${unavailable[*]}"
fi

install_missing() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -qq --no-install-recommends "${missing[@]}" </dev/null
}

say "installing ${#missing[@]} packages."
if ! install_missing; then
  # Lists that are older than the archive name files that are gone.
  say "the first try failed; updating apt's package lists and trying again."
  "${as_root[@]}" apt-get update -qq || die "apt-get update failed."
  install_missing || true
fi

mapfile -t missing < <(list_missing)
((${#missing[@]} == 0)) || die "could not be installed: ${missing[*]}"
say "done."
