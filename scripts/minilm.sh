#!/usr/bin/env bash
# Quantizes a real model, all-MiniLM-L6-v2, from PyTorch to compiled code, and
# says what that does to its embeddings, its size and its speed: sets up, builds
# into build/release, installs PyTorch and the model into a virtual environment.
# The last line is
#
#   minilm: cosine_min=0.99xx cosine_mean=0.99xx bytes=AFTER/BEFORE
#
# --help lists the options.

set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
run_setup=true
for argument in "$@"; do
  case $argument in
    --no-setup | -h | --help) run_setup=false ;;
  esac
done
if $run_setup; then
  "$root/scripts/setup.sh" >&2
fi
PYTHONPATH="$root/benchmarks" exec python3 -m minilm "$@"
