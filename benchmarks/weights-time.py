#!/usr/bin/env python3
"""Times fpq-quantize-weights on large constants.

A module has one matmul with a dense resource of --rows x --columns f32 weights,
random and normal. Prints, for scales per tensor and per channel and for each of
two formats, the pass's own time (--mlir-timing: parsing and printing are left
out), the f32 bytes that it reads a second, and the largest memory of fpq-opt with
the pass over that without it, in copies of the weights. Threads are those of MLIR.
Each number is the median of --runs.

  benchmarks/weights-time.py [--fpq-opt build/release/bin/fpq-opt]
"""

import argparse
import array
import pathlib
import random
import re
import statistics
import struct
import subprocess
import sys
import tempfile


def write_module(path, rows, columns):
    generator = random.Random(1)
    pool = array.array("f", (generator.gauss(0, 0.02) for _ in range(65536)))
    size = rows * columns
    values = (pool * (size // len(pool) + 1))[:size]
    blob = (struct.pack("<I", 4) + values.tobytes()).hex().upper()
    path.write_text(
        f"func.func @main(%x: tensor<1x{rows}xf32>) -> tensor<1x{columns}xf32> {{\n"
        f"  %w = arith.constant dense_resource<w> : tensor<{rows}x{columns}xf32>\n"
        f'  %o = fpq.observe %w site("w") format(f8E4M3FN)'
        f" : tensor<{rows}x{columns}xf32>\n"
        f"  %zero = arith.constant dense<0.0> : tensor<1x{columns}xf32>\n"
        f"  %y = linalg.matmul ins(%x, %o : tensor<1x{rows}xf32>,"
        f" tensor<{rows}x{columns}xf32>) outs(%zero : tensor<1x{columns}xf32>)"
        f" -> tensor<1x{columns}xf32>\n"
        f"  return %y : tensor<1x{columns}xf32>\n}}\n"
        '{-# dialect_resources: { builtin: { w: "0x' + blob + '" } } #-}\n'
    )


def run(fpq_opt, source, flags):
    """The seconds of the pass, or 0 without it, and the peak memory in bytes."""
    command = ["/usr/bin/env", "python3", "-c", RUNNER, fpq_opt, source, *flags]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode != 0:
        sys.exit(done.stderr)
    match = re.search(r"([\d.]+) \(\s*[\d.]+%\)\s+QuantizeWeightsPass", done.stderr)
    peak = int(re.search(r"peak (\d+)", done.stderr)[1])
    return float(match[1]) if match else 0.0, peak * 1024


# A process of its own, whose only child is the tool.
RUNNER = """
import resource, subprocess, sys
tool, source, *flags = sys.argv[1:]
done = subprocess.run([tool, source, *flags, "-o", "/dev/null", "--emit-bytecode",
                       "--mlir-timing", "--mlir-timing-display=list"])
print("peak", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, file=sys.stderr)
sys.exit(done.returncode)
"""


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--fpq-opt", default="build/release/bin/fpq-opt")
    parser.add_argument("--rows", type=int, default=8192)
    parser.add_argument("--columns", type=int, default=8192)
    parser.add_argument("--runs", type=int, default=3)
    options = parser.parse_args()
    size = 4 * options.rows * options.columns
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "weights.mlir")
        write_module(source, options.rows, options.columns)
        base = run(options.fpq_opt, source, ["--canonicalize"])[1]
        print(f"{'granularity':12} {'format':9} {'ms':>7} {'GB/s':>6} {'copies':>7}")
        for granularity in ("per_tensor", "per_channel"):
            for narrow in ("f8E4M3FN", "f8E5M2"):
                flag = (
                    "--fpq-quantize-weights="
                    f"granularity={granularity} weight-format={narrow} release"
                )
                results = [
                    run(options.fpq_opt, source, [flag]) for _ in range(options.runs)
                ]
                seconds = statistics.median(time for time, _ in results)
                peak = statistics.median(peak for _, peak in results)
                print(
                    f"{granularity:12} {narrow:9} {1e3 * seconds:7.1f}"
                    f" {size / seconds / 1e9:6.2f} {(peak - base) / size:7.2f}"
                )


if __name__ == "__main__":
    main()
