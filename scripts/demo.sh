#!/usr/bin/env bash
# From a clean clone to a softmax that runs in f8: sets up, builds into
# build/release, quantizes the attention of a real sentence encoder without
# calibration data, lowers it to LLVM IR, runs it, and prints what it cost.

set -euo pipefail

usage() {
  cat <<'TEXT'
usage: scripts/demo.sh [--no-setup]

  --no-setup  do not look for missing packages
TEXT
}

run_setup=true
while (($# > 0)); do
  case $1 in
    --no-setup) run_setup=false ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  shift
done

cd "$(dirname "${BASH_SOURCE[0]}")/.."
build=build/release
example=examples/minilm-attention
log=$build/demo.log

say() { echo "demo: $*"; }
die() {
  echo "demo: error: $*" >&2
  exit 1
}

trap 'die "line $LINENO failed: $BASH_COMMAND"' ERR

# Runs a command and shows its output only if it fails.
quietly() {
  if ! "$@" >"$log" 2>&1; then
    tail -n 40 "$log" >&2
    die "'$*' failed; all of its output is in $log"
  fi
}

mkdir -p "$build"
if $run_setup; then
  say "looking for the packages that fpq needs."
  scripts/setup.sh || die "packages are missing; see above."
fi
command -v cmake >/dev/null || die "there is no cmake; run scripts/setup.sh"

say "configuring $build (preset release)."
quietly cmake --preset release
say "building fpq-opt and fpq-report; the first time takes minutes."
quietly ninja -C "$build" -j"$(nproc)" fpq-opt fpq-report

echo
say "the softmax of $example/attention.mlir, before:"
"$build/bin/fpq-opt" "$example/attention.mlir" >"$build/demo-before.mlir"
grep 'linalg\.softmax' "$build/demo-before.mlir"

# The sites that need calibration are left out here: fpq-report shows them.
quantize=(
  --fpq-insert-observers=ops=softmax
  --fpq-fold-softmax-observers
)
echo
say "fpq-opt ${quantize[*]}"
"$build/bin/fpq-opt" "${quantize[@]}" --remarks-filter-passed='fpq.*' \
  "$example/attention.mlir" >"$build/demo-after.mlir" 2>"$build/demo-remarks.txt" ||
  die "fpq-opt failed: $(cat "$build/demo-remarks.txt")"
say "what it remarks on, and the softmax after:"
grep -o '\[Passed\].*' "$build/demo-remarks.txt"
grep -E 'linalg\.softmax|fpq\.|4\.48' "$build/demo-after.mlir"

echo
say "fpq-opt ${quantize[*]} --fpq-to-llvm | mlir-translate --mlir-to-llvmir"
mlir_translate=$(command -v mlir-translate-22 || command -v mlir-translate) ||
  die "there is no mlir-translate-22; run scripts/setup.sh"
"$build/bin/fpq-opt" "${quantize[@]}" --fpq-to-llvm "$example/attention.mlir" \
  -o "$build/demo-llvm.mlir" || die "lowering failed."
"$mlir_translate" --mlir-to-llvmir "$build/demo-llvm.mlir" -o "$build/demo.ll" ||
  die "translation to LLVM IR failed."
say "LLVM IR: $build/demo.ll, $(wc -l <"$build/demo.ll") lines," \
  "$(grep -c '^declare' "$build/demo.ll") functions from outside" \
  "($(sed -n 's/^declare .*@\([^(]*\)(.*/\1/p' "$build/demo.ll" | paste -sd' '))."

echo
report=("$build/bin/fpq-report" --entry=attention "$example/attention.mlir"
  "$example"/{q,k,v}.npy)
say "${report[*]}"
"${report[@]}" || die "fpq-report failed."

cat <<'TEXT'

SQNR dB: signal to quantization noise against the same function run in float.
inverted dB: the same with every scale replaced by scale_inv, which is what a
system computes that divides by the scale where fpq multiplies: a probability up
to 0.4375 becomes 0, and any other about 0.875 (docs/Spec.md, S9).
TEXT
