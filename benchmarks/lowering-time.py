#!/usr/bin/env python3
"""Time to lower modules with many softmax sites.

Claims: inserting, folding and lowering N softmax sites takes time linear in N,
whether they are in one function or in many, and the fold alone costs less than
--canonicalize on the same module.

Generates modules with a chain of N softmaxes in one function, and with N
functions of one softmax; runs fpq-opt on each and prints, in seconds,

  total    --fpq-insert-observers --fpq-fold-softmax-observers --fpq-to-llvm
  us/site  total per site
  linear   us/site over that of the smallest module: 1 is linear
  fold     --fpq-fold-softmax-observers alone
  canon    --canonicalize alone, on the same module (observers inserted)

Times are the passes' own, as --mlir-timing has them, so that parsing and
printing are left out. Each is the best of --runs.

  benchmarks/lowering-time.py [--fpq-opt build/release/bin/fpq-opt]

With --passes, the five slowest passes of each lowering follow its row, for
finding what is not linear.
"""

import argparse
import pathlib
import tempfile

from passtimes import time_passes

TENSOR = "tensor<8x16xf32>"


def softmax(result, operand):
    return (
        f"  {result}_init = tensor.empty() : {TENSOR}\n"
        f"  {result} = linalg.softmax dimension(1) ins({operand} : {TENSOR})"
        f" outs({result}_init : {TENSOR}) -> {TENSOR}\n"
    )


def one_function(sites):
    body = "".join(softmax(f"%{i + 1}", f"%{i}") for i in range(sites))
    body = body.replace("%0 ", "%x ").replace("%", "%v").replace("%vx", "%x")
    return (
        f"func.func @main(%x: {TENSOR}) -> {TENSOR} {{\n{body}"
        f"  return %v{sites} : {TENSOR}\n}}\n"
    )


def many_functions(sites):
    return "".join(
        f"func.func @f{i}(%x: {TENSOR}) -> {TENSOR} {{\n"
        + softmax("%y", "%x")
        + f"  return %y : {TENSOR}\n}}\n"
        for i in range(sites)
    )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    root = pathlib.Path(__file__).resolve().parent.parent
    parser.add_argument("--fpq-opt", default=root / "build/release/bin/fpq-opt")
    parser.add_argument("--sites", type=int, nargs="+", default=[1000, 3000, 10000])
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--passes", action="store_true")
    options = parser.parse_args()

    insert = ["--fpq-insert-observers=ops=softmax"]
    fold = ["--fpq-fold-softmax-observers"]
    columns = ("sites", "total", "us/site", "linear", "fold", "canon")
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder, "model.mlir")
        observed = pathlib.Path(folder, "observed.mlir")

        def best(flags, path):
            runs = (
                time_passes(options.fpq_opt, path, flags) for _ in range(options.runs)
            )
            return min(runs, key=lambda times: sum(times.values()))

        for title, generate in (
            ("one function", one_function),
            ("many functions", many_functions),
        ):
            print(title)
            print(("{:>10}" * len(columns)).format(*columns))
            smallest = None
            for sites in options.sites:
                source.write_text(generate(sites))
                time_passes(options.fpq_opt, source, insert, observed)
                passes = best(insert + fold + ["--fpq-to-llvm"], source)
                total = sum(passes.values())
                smallest = smallest or total / sites
                fold_time = sum(best(fold, observed).values())
                canon_time = sum(best(["--canonicalize"], observed).values())
                print(
                    f"{sites:10}{total:10.2f}{total / sites * 1e6:10.0f}"
                    f"{total / sites / smallest:10.2f}"
                    f"{fold_time:10.3f}{canon_time:10.3f}",
                    flush=True,
                )
                if options.passes:
                    for name in sorted(passes, key=passes.get, reverse=True)[:5]:
                        print(f"{'':10}{passes[name]:10.2f}  {name}", flush=True)


if __name__ == "__main__":
    main()
