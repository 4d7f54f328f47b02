#!/usr/bin/env bash
# Compiles the softmax kernels of the GPU benchmark and packs them with the
# program that checks and measures them on a machine with an NVIDIA GPU.

set -euo pipefail

usage() {
  cat <<'TEXT'
usage: scripts/gpu-bench.sh [option...]

  --chip CHIP     the GPU: sm_89, sm_90a (default), sm_100a or sm_120a
  --format FORMAT bin (default; needs ptxas), fatbin, or isa, which the driver
                  compiles there
  --shapes 'SHAPE...'  default: 8192x1024 65536x1024 4096x8192 512x131072
  --fpq-bin DIR   has fpq-opt and fpq-translate (default: builds build/release)
  --output DIR    the folder to make; DIR.tar.gz has the same
                  (default: build/gpu-bench)

No GPU is needed here; there, a driver, Python, NumPy and, to compare, torch.
TEXT
}

die() {
  echo "gpu-bench: error: $*" >&2
  exit 1
}

chip=sm_90a
format=bin
shapes="8192x1024 65536x1024 4096x8192 512x131072"
bin=
output=
while (($# > 0)); do
  case $1 in
    --chip | --format | --shapes | --fpq-bin | --output)
      (($# > 1)) || die "$1 takes a value"
      ;;&
    --chip) chip=$2 ;;
    --format) format=$2 ;;
    --shapes) shapes=$2 ;;
    --fpq-bin) bin=$(realpath -- "$2") ;;
    --output) output=$(realpath -m -- "$2") ;;
    -h | --help)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
  shift 2
done
case $format in
  bin | fatbin | isa) ;;
  *) die "--format takes bin, fatbin or isa, not '$format'" ;;
esac

cd "$(dirname "${BASH_SOURCE[0]}")/.."
output=${output:-$PWD/build/gpu-bench}
[[ ! -e $output ]] || [[ -d $output/objects ]] ||
  die "--output: $output exists and was not made by this script"
if [[ -z $bin ]]; then
  cmake --preset release >&2
  ninja -C build/release fpq-opt fpq-translate >&2
  bin=$PWD/build/release/bin
fi
for tool in fpq-opt fpq-translate; do
  [[ -x $bin/$tool ]] || die "--fpq-bin: $bin has no $tool"
done

rm -rf "$output"
mkdir -p "$output"/{comparison,gpu,objects}
cp benchmarks/gpu/*.py "$output/gpu/"
cp benchmarks/comparison/{cases,reference,report}.py "$output/comparison/"
cp LICENSE "$output/"

write_module='
import sys
from comparison import cases
print(cases.get_module(cases.parse_case(sys.argv[1]), element=sys.argv[2]))
'
for shape in $shapes; do
  for element in bf16 f32; do
    folder=$output/objects/$shape-$element
    mkdir "$folder"
    PYTHONPATH=benchmarks PYTHONDONTWRITEBYTECODE=1 \
      python3 -c "$write_module" "$shape" "$element" >"$folder/softmax.mlir" ||
      die "'$shape' is no shape such as 8192x1024"
    "$bin/fpq-opt" "--fpq-to-nvvm=chip=$chip format=$format" \
      "$folder/softmax.mlir" |
      "$bin/fpq-translate" "--export-gpu-objects=$folder" >/dev/null ||
      die "softmax.mlir of $folder was not compiled"
  done
done

tar -czf "$output.tar.gz" -C "$(dirname "$output")" "$(basename "$output")"
cat <<TEXT
gpu-bench: wrote $output.tar.gz. On the machine with the GPU:
  tar -xzf $(basename "$output").tar.gz
  cd $(basename "$output")
  python3 -m gpu --json gpu.json
TEXT
