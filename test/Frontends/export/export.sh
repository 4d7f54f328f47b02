#!/usr/bin/env bash
# Writes test/Frontends/Inputs: what frontends make of softmax, as linalg; and
# test/Integration/CPU/Inputs/minilm-layer.mlir.
# README.md says which packages the Python of the given environment needs.
#
#   test/Frontends/export/export.sh ENVIRONMENT

set -euo pipefail

environment=$(cd "$1" && pwd)
export PATH="$environment/bin:$PATH"
cd "$(dirname "${BASH_SOURCE[0]}")"

inputs=../Inputs
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# Puts what a tool makes of each module of one folder into another.
convert() {
  local from=$1 to=$2 module
  shift 2
  mkdir -p "$to"
  for module in "$from"/*.mlir; do
    "$@" "$module" -o "$to/$(basename "$module")" 2>"$scratch/errors" || {
      echo "$module: $(head -n 1 "$scratch/errors")" >&2
      rm -f "$to/$(basename "$module")"
    }
  done
}

python torch_modules.py linalg "$inputs/torch-mlir"
python torch_modules.py tosa "$scratch/tosa"
convert "$scratch/tosa" "$inputs/tosa" mlir-opt-22 --pass-pipeline="builtin.module(
  func.func(tosa-to-linalg-named,tosa-to-linalg,tosa-to-arith,tosa-to-tensor))"

python jax_modules.py "$scratch/stablehlo"
convert "$scratch/stablehlo" "$inputs/jax" torch-mlir-opt --pass-pipeline="builtin.module(
  inline,func.func(stablehlo-aggressive-simplification),
  stablehlo-legalize-to-linalg,canonicalize)"
convert "$scratch/stablehlo" "$inputs/iree" iree-compile \
  --iree-input-type=stablehlo --compile-to=input
# IREE's own function op is the one thing here that stock MLIR does not know.
sed -i -e 's/util\.func public/func.func/' -e 's/util\.return/return/' \
  "$inputs"/iree/*.mlir

mkdir -p "$inputs/transformers"
python minilm.py "$inputs/transformers/all-minilm-l6-v2.mlir"
python minilm_layer.py ../../Integration/CPU/Inputs/minilm-layer.mlir
