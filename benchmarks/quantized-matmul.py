#!/usr/bin/env python3
"""What f8 operands cost a matmul: y = x w in f32, and with x and w dequantized.

Prints, for each shape M x K x N, the time of one product in f32, and the time of
the same with w, or both, in f8E4M3FN as a share of that. The weights are constants
of the module, as those of a model are. Medians of interleaved rounds on one core;
needs NumPy and a release build.
"""

import argparse
import pathlib
import statistics
import sys
import tempfile

import numpy as np
from comparison.build import Compiler
from comparison.environment import limit_process
from comparison.kernels import Compiled, Native

SHAPES = ["64x384x384", "64x384x1536", "64x1536x384", "512x1024x1024"]
FORMS = {"f32": (), "f8 weights": ("w",), "f8 both": ("x", "w")}


def parse_shape(text):
    extents = tuple(int(extent) for extent in text.split("x"))
    if len(extents) != 3 or min(extents) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is no shape such as 64x384x1536")
    return extents


def get_module(rows, depth, columns, narrow, weights):
    """@main of x, with the constant `weights`: codes, or f32."""
    shapes = {"x": f"{rows}x{depth}", "w": f"{depth}x{columns}"}
    types = {
        name: f"tensor<{shape}x{'f8E4M3FN' if name in narrow else 'f32'}>"
        for name, shape in shapes.items()
    }
    # The blob starts with its alignment.
    blob = (4).to_bytes(4, "little") + weights.tobytes()
    result = f"tensor<{rows}x{columns}xf32>"
    lines = [
        f"%w = arith.constant dense_resource<w> : {types['w']}",
        "%zero = arith.constant 0.0 : f32",
        "%scale = arith.constant 16.0 : f32",
    ]
    for name, shape in shapes.items():
        wide = f"tensor<{shape}xf32>"
        if name in narrow:
            lines.append(
                f"%{name}f = fpq.dequantize %{name}, %scale : {types[name]}, f32 -> {wide}"
            )
    x, w = ("%" + name + ("f" if name in narrow else "") for name in shapes)
    lines += [
        f"%empty = tensor.empty() : {result}",
        f"%init = linalg.fill ins(%zero : f32) outs(%empty : {result}) -> {result}",
        f"%y = linalg.matmul ins({x}, {w} : tensor<{shapes['x']}xf32>,"
        f" tensor<{shapes['w']}xf32>) outs(%init : {result}) -> {result}",
        f"return %y : {result}",
    ]
    body = "\n  ".join(lines)
    return (
        f"func.func @main(%x: {types['x']}) -> {result}"
        f" attributes {{llvm.emit_c_interface}} {{\n  {body}\n}}\n"
        f'{{-# dialect_resources: {{ builtin: {{ w: "0x{blob.hex()}" }} }} #-}}\n'
    )


def make_operands(rows, depth, columns):
    """Codes, and the f32 values that they have at a scale of 16."""
    generator = np.random.default_rng(0)
    table = []
    for code in range(256):
        exponent, mantissa = code >> 3 & 15, code & 7
        value = (
            mantissa / 512 if exponent == 0 else (8 + mantissa) * 2.0 ** (exponent - 10)
        )
        table.append((-value if code & 128 else value) / 16)
    table = np.array(table, np.float32)
    codes = [
        generator.integers(0, 0x60, shape, np.uint8)
        for shape in ((rows, depth), (depth, columns))
    ]
    return codes, [table[each] for each in codes]


def measure(shape, compiler, native, rounds, seconds):
    codes, values = make_operands(*shape)
    kernels = {}
    for name, narrow in FORMS.items():
        x = codes[0] if "x" in narrow else values[0]
        weights = codes[1] if "w" in narrow else values[1]
        path = compiler.compile_module(get_module(*shape, narrow, weights))
        kernels[name] = Compiled(native, path, 2, [x], np.float32)
    expected = values[0].astype(np.float64) @ values[1].astype(np.float64)
    for name, kernel in kernels.items():
        error = np.abs(kernel.run() - expected).max() / np.abs(expected).max()
        if not error < 1e-5:
            sys.exit(f"{name} is wrong: off by {error:.1e} of the largest element")
    calls = max(1, int(seconds / kernels["f32"].time(5)))
    samples = {name: [] for name in kernels}
    for _ in range(rounds):
        for name, kernel in kernels.items():
            samples[name].append(kernel.time(calls))
    return samples


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--fpq-bin", default="build/release/bin", help="the folder of the tools"
    )
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--seconds", type=float, default=0.02, help="of each sample")
    parser.add_argument("shapes", nargs="*", type=parse_shape)
    options = parser.parse_args()
    shapes = options.shapes or [parse_shape(shape) for shape in SHAPES]
    with tempfile.TemporaryDirectory() as folder:
        limit_process({"cores": [0], "threads": 1, "cache": folder})
        compiler = Compiler(options.fpq_bin, folder)
        native = Native(compiler.compile_native(), 1)
        print("| M x K x N | f32, ms | GFLOP/s |", " | ".join(list(FORMS)[1:]), "|")
        print("|" + "---|" * (2 + len(FORMS)))
        for shape in shapes:
            samples = measure(shape, compiler, native, options.rounds, options.seconds)
            base = statistics.median(samples["f32"])
            ratios = [
                statistics.median(a / b for a, b in zip(samples[name], samples["f32"]))
                for name in list(FORMS)[1:]
            ]
            flops = 2 * np.prod(shape, dtype=float) / base / 1e9
            cells = [" x ".join(map(str, shape)), f"{base * 1e3:.3f}", f"{flops:.0f}"]
            print("|", " | ".join(cells + [f"{ratio:.2f}" for ratio in ratios]), "|")


if __name__ == "__main__":
    sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
    main()
