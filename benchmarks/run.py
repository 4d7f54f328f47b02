#!/usr/bin/env python3
"""Softmax quantized to f8E4M3FN: fpq beside what one would use instead.

Builds fpq's release preset, compiles softmax modules with it, and measures them
interleaved in one process with kernels in intrinsics, PyTorch eager,
torch.compile, XLA and IREE: on one core, then on all. Every result is first
compared with NumPy in f64. README.md beside this file says what is in a number.

  benchmarks/run.py
  benchmarks/run.py --json softmax.json --plot softmax.svg
  benchmarks/run.py --shapes 8192x1024 64x1M --peers torch iree
  benchmarks/run.py --model --shapes    # only the model
"""

import argparse
import json
import os
import pathlib
import platform
import subprocess
import sys
import tempfile

from comparison import build, cases, environment, model, report
from comparison.environment import PEERS, run_child

# Of fpq's code: the name, whether extents are dynamic, options, for one core.
VARIANTS = [
    ("fpq", False, [], False),
    ("fpq, dynamic", True, [], False),
    ("fpq, approximate-exp", False, ["approximate-exp=true"], False),
]
AVX2 = ("fpq, for AVX2", False, ["target-cpu=x86-64-v3"], True)
SERIAL = ("fpq, one thread", False, [], False)


def take_shape(text):
    try:
        return cases.parse_case(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(error) from None


def parse_arguments():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    add = parser.add_argument
    add("--json", type=pathlib.Path, metavar="FILE", help="write everything measured")
    add("--plot", type=pathlib.Path, metavar="FILE", help="draw an SVG")
    add(
        "--shapes",
        nargs="*",
        type=take_shape,
        metavar="SHAPE",
        help=f"default: {' '.join(cases.MAIN + cases.WIDTHS)}; the last "
        f"{len(cases.WIDTHS)} without peers",
    )
    add("--peers", nargs="*", choices=[*PEERS, "none"], help="default: all")
    add(
        "--modes",
        nargs="+",
        choices=["one", "all"],
        default=["one", "all"],
        help="one core, all cores (default: both)",
    )
    add("--model", action="store_true", help="measure all-MiniLM-L6-v2, too")
    add("--rounds", type=int, default=15, help="default: 15")
    add("--quick", action="store_true", help="a smoke test: small, 3 rounds")
    add("--core", type=int, help="the one core (default: the last)")
    add(
        "--fpq-bin",
        type=pathlib.Path,
        metavar="DIR",
        help="has fpq-opt and fpq-translate (default: build/release is built)",
    )
    add(
        "--cache",
        type=pathlib.Path,
        metavar="DIR",
        default=environment.get_default_folder(),
        help="for the virtual environment (default: %(default)s)",
    )
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds takes a number above 0")
    cores = sorted(os.sched_getaffinity(0))
    if options.core is not None and options.core not in cores:
        parser.error(f"--core takes one of {cores}")
    for path in (options.json, options.plot):
        if path and not path.resolve().parent.is_dir():
            parser.error(f"{path}: there is no such folder")
    for tool in ("fpq-opt", "fpq-translate") if options.fpq_bin else ():
        if not (options.fpq_bin / tool).exists():
            parser.error(f"--fpq-bin: {options.fpq_bin} has no {tool}")
    if options.quick:
        options.rounds = 3
    options.without_peers = []
    if options.shapes is None:
        options.without_peers = cases.WIDTHS
        names = cases.MAIN + cases.WIDTHS
        if options.quick:
            names = ["64x1024", "63x63", "2x2x8x128:masked"]
        options.shapes = list(map(cases.parse_case, names))
    if options.peers is None or "none" in options.peers:
        options.peers = [] if options.peers else list(PEERS)
    return options


def plan_case(compiler, case, mode, peers, reasons):
    """Compiles fpq's variants. What fails is a row that says why."""
    variants = list(VARIANTS)
    if mode == "all":
        variants = [
            (name, dynamic, [*flags, "threads=omp"], one)
            for name, dynamic, flags, one in variants
        ]
        variants.append(SERIAL)
    elif platform.machine() == "x86_64":
        variants.append(AVX2)
    planned = {"name": case.name, "libraries": [], "absent": {}, "peers": []}
    for name, dynamic, flags, _ in variants:
        try:
            path = compiler.compile_module(cases.get_module(case, dynamic), flags)
        except build.Failed as error:
            planned["absent"][name] = str(error)
            continue
        threads = "threads=omp" in flags
        planned["libraries"].append({"name": name, "path": path, "threads": threads})
    for peer in peers:
        title, group = PEERS[peer]
        if group in reasons:
            planned["absent"][title] = reasons[group]
        else:
            planned["peers"].append(peer)
    return planned


def measure_softmax(options, python, reasons, compiler, native, mode):
    cores = sorted(os.sched_getaffinity(0))
    if mode == "one":
        cores = [cores[-1] if options.core is None else options.core]
    plan = {
        "threads": len(cores),
        "cores": cores,
        "native": native,
        "cache": str(options.cache),
        "rounds": options.rounds,
        "seconds": 0.002 if options.quick else 0.02,
        "cases": [
            plan_case(
                compiler,
                case,
                mode,
                [] if case.name in options.without_peers else options.peers,
                reasons,
            )
            for case in options.shapes
        ],
    }
    results = run_child(python, ["comparison.measure"], plan, compiler.folder)
    print(f"\n# {'One core' if mode == 'one' else f'All {len(cores)} cores'}")
    for result in results:
        report.summarize(result)
        print(f"\n## {result['name']}\n\n{report.show_case(result)}", flush=True)
    return {"threads": len(cores), "cases": results}


def measure_model(options, python, reasons, compiler, native):
    missing = reasons.get("torch") or reasons.get("model")
    if missing:
        print(f"\nThe model is not measured: {missing}")
        return None
    cores = sorted(os.sched_getaffinity(0))
    core = cores[-1] if options.core is None else options.core
    plan = {"cores": cores, "threads": len(cores), "cache": str(options.cache)}
    plan["folder"] = str(compiler.folder)
    paths = run_child(python, ["comparison.model", "export"], plan, compiler.folder)
    libraries, usages, errors = [], [], []
    for path in paths:
        compiler.reset_usage()
        try:
            libraries.append(compiler.compile_module(pathlib.Path(path)))
            errors.append(None)
        except build.Failed as error:
            libraries.append(None)
            errors.append(str(error))
        usages.append((compiler.seconds, compiler.peak))
        pathlib.Path(path).unlink()
    plan |= {"cores": [core], "threads": 1, "native": native}
    plan |= {"libraries": libraries, "rounds": options.rounds}
    measured = run_child(python, ["comparison.model", "measure"], plan, compiler.folder)
    rows = model.summarize(measured, usages, errors)
    print("\n# all-MiniLM-L6-v2, one core\n")
    print(model.show(rows, report.show_rows), flush=True)
    return rows


def main():
    options = parse_arguments()
    groups = ["base"]
    groups += dict.fromkeys(PEERS[peer][1] for peer in options.peers)
    if options.model:
        groups += [group for group in ("torch", "model") if group not in groups]
    if options.plot:
        groups.append("plot")
    python, reasons = environment.prepare(options.cache, groups)
    tools = options.fpq_bin or build.build_tools()
    machine = environment.describe_machine()
    print(environment.show_machine(machine))
    data = {"machine": machine, "rounds": options.rounds, "modes": {}}
    with tempfile.TemporaryDirectory(prefix="fpq-benchmarks-") as folder:
        compiler = build.Compiler(tools, folder)
        native = compiler.compile_native()
        for mode in options.modes if options.shapes else []:
            data["modes"][mode] = measure_softmax(
                options, python, reasons, compiler, native, mode
            )
        data["goals"] = report.judge(data["modes"])
        if data["goals"]:
            print(f"\n# Goals\n\n{report.show_verdicts(data['goals'])}")
        if options.model:
            data["model"] = measure_model(options, python, reasons, compiler, native)
        data["machine"]["load_at_end"] = os.getloadavg()
        print(f"\nload at the end: {os.getloadavg()[0]:.2f}")
        if options.plot and data["modes"]:
            path = pathlib.Path(folder, "data.json")
            path.write_text(json.dumps(data))
            command = [python, "-m", "comparison.plot", path, options.plot.resolve()]
            subprocess.run(command, cwd=build.SOURCE, check=True)
    if options.json:
        options.json.write_text(json.dumps(data, indent=1) + "\n")
    own = [
        entry
        for mode in data["modes"].values()
        for result in mode["cases"]
        for entry in result["entries"]
        if entry["group"] in ("compiled", "intrinsics")
    ]
    return 1 if any("wrong" in entry for entry in own) else 0


if __name__ == "__main__":
    sys.exit(main())
