#!/usr/bin/env bash
# Builds and runs the benchmark of the narrow casts on one core.
#
# usage: benchmarks/run-narrow-casts.sh [core] [option of Google Benchmark...]
set -euo pipefail
cd "$(dirname "$0")/.."

core=1
if [[ "${1:-}" =~ ^[0-9]+$ ]]; then
  core=$1
  shift
fi

cmake --preset release -B build/benchmarks -DFPQ_INCLUDE_BENCHMARKS=ON \
  -DFPQ_INCLUDE_TESTS=OFF -DFPQ_INCLUDE_TOOLS=OFF >&2
ninja -C build/benchmarks fpq-narrow-cast-benchmark >&2

program=build/benchmarks/bin/fpq-narrow-cast-benchmark
if command -v taskset > /dev/null; then
  exec taskset -c "$core" "$program" "$@"
fi
exec "$program" "$@"
