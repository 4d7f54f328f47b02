#!/usr/bin/env python3
"""Time of float range analysis on large modules.

Claim: --fpq-fold-bounded-observers and --fpq-print-sites take time linear in
the module, and on a module of 100,000 ops less than three times that of
--canonicalize --cse.

Generates modules of about as many ops as --ops says, in four shapes:

  one function    tensor, linalg, math and arith ops and observers
  many functions  of 20 such ops each
  chain           elementwise ops on a vector, each on the result before
  loops           scf.for with a carried value, in one function

One op in ten is an observer, nine of ten of them behind a bound. Runs fpq-opt
on each and prints

  ops     in the module, those in bodies counted
  base    --canonicalize --cse, in us/op
  fold    --fpq-fold-bounded-observers, in us/op
  report  --fpq-print-sites, in us/op
  fold/b, report/b
          the same over base
  linear  us/op of the fold over that of the smallest module: 1 is linear

Times are the passes' own, as --mlir-timing has them, so that parsing and
printing are left out. The runs are interleaved, and each time is the median of
--runs.

  benchmarks/range-analysis-time.py [--fpq-opt build/release/bin/fpq-opt]
"""

import argparse
import pathlib
import statistics
import sys
import tempfile

from passtimes import time_passes

TENSOR = "tensor<8x16xf32>"
MAP = "affine_map<(d0, d1) -> (d0, d1)>"
LOOPS = '["parallel", "parallel"]'
NUM_OPS_OF_BLOCK = 20
COMMANDS = {
    "base": ["--canonicalize", "--cse"],
    "fold": ["--fpq-fold-bounded-observers"],
    "report": ["--fpq-print-sites=output=/dev/null"],
}


def observe(result, operand, site, kind):
    return (
        f'  {result} = fpq.observe {operand} site("{site}") format(f8E4M3FN)'
        f" : {kind}\n"
    )


def mixed_block(name, operand):
    """20 ops that end in a value of TENSOR: its name and the text."""
    v = f"%{name}"
    # The addend differs from block to block, so that nothing is merged.
    text = (
        f"  {v}c = arith.constant dense<{hash_to_float(name)}> : {TENSOR}\n"
        f"  {v}e = tensor.empty() : {TENSOR}\n"
        f"  {v}a = arith.addf {operand}, {v}c : {TENSOR}\n"
        f"  {v}t = math.tanh {v}a : {TENSOR}\n"
        + observe(f"{v}o", f"{v}t", f"{name}.tanh", TENSOR)
        + f"  {v}g = linalg.generic {{indexing_maps = [{MAP}, {MAP}, {MAP}],"
        f" iterator_types = {LOOPS}}} ins({v}o, {operand} : {TENSOR}, {TENSOR})"
        f" outs({v}e : {TENSOR}) {{\n"
        f"  ^bb0(%i0: f32, %i1: f32, %i2: f32):\n"
        f"    %m = arith.mulf %i0, %i1 : f32\n"
        f"    %n = arith.negf %m : f32\n"
        f"    %p = math.exp %n : f32\n"
        f"    %q = arith.addf %p, %i0 : f32\n"
        f"    linalg.yield %q : f32\n"
        f"  }} -> {TENSOR}\n"
        f"  {v}s = tensor.extract_slice {v}g[0, 0] [8, 8] [1, 1]"
        f" : {TENSOR} to tensor<8x8xf32>\n"
        f"  {v}k = tensor.concat dim(1) {v}s, {v}s"
        f" : (tensor<8x8xf32>, tensor<8x8xf32>) -> {TENSOR}\n"
        f"  {v}l = linalg.softmax dimension(1) ins({v}k : {TENSOR})"
        f" outs({v}e : {TENSOR}) -> {TENSOR}\n"
        + observe(f"{v}r", f"{v}l", f"{name}.softmax", TENSOR)
        + f"  {v}u = arith.subf {v}r, {v}a : {TENSOR}\n"
        f"  {v}f = math.absf {v}u : {TENSOR}\n"
        f"  {v}w = arith.maximumf {v}f, {v}t : {TENSOR}\n"
        f"  {v} = arith.addf {v}w, {v}k : {TENSOR}\n"
    )
    return v, text


def hash_to_float(name):
    """A constant of its own for each name, between 1 and 2."""
    return f"{1 + int(name[1:]) % 999983 / 1e6:.6f}"


def one_function(ops):
    lines, operand = [], "%x"
    for i in range(ops // NUM_OPS_OF_BLOCK):
        operand, text = mixed_block(f"b{i}", operand)
        lines.append(text)
    return wrap("main", "".join(lines), operand, TENSOR), ops


def many_functions(ops):
    functions = []
    for i in range(ops // NUM_OPS_OF_BLOCK):
        operand, text = mixed_block(f"b{i}", "%x")
        functions.append(wrap(f"f{i}", text, operand, TENSOR))
    return "".join(functions), ops // NUM_OPS_OF_BLOCK * (NUM_OPS_OF_BLOCK + 2)


def chain(ops):
    kind = "vector<16xf32>"
    lines, operand = [], "%x"
    for i in range(0, ops, 10):
        for j, op in enumerate(
            ["math.sin {0}", "arith.mulf {0}, %x", "arith.subf {0}, %x", "math.exp {0}"]
            + ["arith.negf {0}", "arith.addf {0}, %x", "arith.divf {0}, %x"]
            + ["arith.mulf {0}, {0}", "math.tanh {0}"]
        ):
            lines.append(f"  %v{i + j} = {op.format(operand)} : {kind}\n")
            operand = f"%v{i + j}"
        lines.append(observe(f"%v{i + 9}", operand, f"s{i}", kind))
        operand = f"%v{i + 9}"
    return wrap("main", "".join(lines), operand, kind), ops


def loops(ops):
    """Loops of 10 ops, in pairs of which one holds the other."""
    constants = (
        "  %c0 = arith.constant 0 : index\n  %c1 = arith.constant 1 : index\n"
        "  %half = arith.constant 0.5 : f32\n"
    )
    lines, operand = [constants], "%x"
    for i in range(ops // 20):
        v = f"%l{i}"
        lines.append(
            f"  {v} = scf.for %i = %c0 to %n step %c1 iter_args(%a = {operand})"
            f" -> (f32) {{\n"
            f"    %p = arith.mulf %a, %half : f32\n"
            f"    %t = math.tanh %p : f32\n"
            + observe("%o", "%t", f"outer{i}", "f32")
            + f"    %b = scf.for %j = %c0 to %i step %c1 iter_args(%d = %o)"
            f" -> (f32) {{\n"
            f"      %q = arith.addf %d, %x : f32\n"
            f"      %s = math.sin %q : f32\n"
            + observe("%e", "%s", f"inner{i}", "f32")
            + f"      %f = arith.mulf %e, %d : f32\n"
            f"      %k = arith.negf %f : f32\n"
            f"      %m = arith.minimumf %k, %half : f32\n"
            f"      %g = arith.subf %m, %t : f32\n"
            f"      scf.yield %g : f32\n"
            f"    }}\n"
            f"    %u = math.absf %b : f32\n"
            f"    %v = arith.addf %u, %p : f32\n"
            f"    %w = math.sqrt %v : f32\n"
            f"    %y = arith.addf %w, %x : f32\n"
            f"    %z = arith.divf %y, %w : f32\n"
            f"    scf.yield %z : f32\n"
            f"  }}\n"
        )
        operand = v
    return wrap("main", "".join(lines), operand, "f32", ", %n: index"), ops


def wrap(name, body, result, kind, arguments=""):
    return (
        f"func.func @{name}(%x: {kind}{arguments}) -> {kind} {{\n{body}"
        f"  return {result} : {kind}\n}}\n"
    )


SHAPES = {
    "one function": one_function,
    "many functions": many_functions,
    "chain": chain,
    "loops": loops,
}


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    root = pathlib.Path(__file__).resolve().parent.parent
    parser.add_argument("--fpq-opt", default=root / "build/release/bin/fpq-opt")
    parser.add_argument("--ops", type=int, nargs="+", default=[10000, 30000, 100000])
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--shapes", nargs="+", choices=SHAPES, default=list(SHAPES))
    parser.add_argument(
        "--limit",
        type=float,
        default=3,
        help="fail if a ratio on the largest modules is not below it",
    )
    options = parser.parse_args()

    columns = ("ops", *COMMANDS, "fold/b", "report/b", "linear")
    too_slow = []
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "model.mlir")
        for shape in options.shapes:
            print(shape)
            print(("{:>10}" * len(columns)).format(*columns))
            smallest = None
            for size in options.ops:
                text, ops = SHAPES[shape](size)
                source.write_text(text)
                times = {name: [] for name in COMMANDS}
                for _ in range(options.runs):
                    for name, flags in COMMANDS.items():
                        passes = time_passes(options.fpq_opt, source, flags)
                        # An analysis is part of the pass that asks for it.
                        times[name].append(
                            sum(
                                time
                                for name, time in passes.items()
                                if not name.startswith("(A)")
                            )
                        )
                base, fold, report = (
                    statistics.median(times[name]) / ops * 1e6 for name in COMMANDS
                )
                smallest = smallest or fold
                print(
                    f"{ops:10}{base:10.3f}{fold:10.3f}{report:10.3f}"
                    f"{fold / base:10.2f}{report / base:10.2f}"
                    f"{fold / smallest:10.2f}",
                    flush=True,
                )
                if size == max(options.ops) and max(fold, report) >= (
                    options.limit * base
                ):
                    too_slow.append(shape)
    if too_slow:
        sys.exit(f"not under {options.limit} times base: {', '.join(too_slow)}")


if __name__ == "__main__":
    main()
