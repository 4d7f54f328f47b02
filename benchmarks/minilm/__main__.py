"""Quantizes all-MiniLM-L6-v2 to f8E4M3FN and measures what that does to it.

Exports the model with torch-mlir, calibrates it on the sentences of
calibration.txt, quantizes weights and activations, compiles it and the float
model with --fpq-to-llvm, and compares their embeddings of the sentences of
sentences.txt. docs/MiniLM.md says what the numbers are.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from comparison import build, environment
from comparison.environment import run_child

from . import report

TOOLS = ("fpq-opt", "fpq-translate", "fpq-calibrate")

OBSERVE = ["--fpq-raise-softmax", "--fpq-insert-observers"]
PROVE = [
    "--fpq-fold-softmax-observers",
    "--fpq-quantize-weights",
    "--fpq-fold-bounded-observers",
]


def parse_arguments():
    parser = argparse.ArgumentParser(
        prog="scripts/minilm.sh",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--no-setup", action="store_true", help="do not look for missing packages")
    add("--json", type=pathlib.Path, metavar="FILE", help="write everything measured")
    add("--rounds", type=int, default=15, help="of the timing (default: 15)")
    add("--core", type=int, help="the one core (default: the last)")
    add(
        "--fpq-bin",
        type=pathlib.Path,
        metavar="DIR",
        help=f"has {', '.join(TOOLS)} (default: build/release is built)",
    )
    add(
        "--keep",
        type=pathlib.Path,
        metavar="DIR",
        help="leave modules, statistics and libraries there (300 MB)",
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
    if options.core is None:
        options.core = cores[-1]
    if options.core not in cores:
        parser.error(f"--core takes one of {cores}")
    if options.json and not options.json.resolve().parent.is_dir():
        parser.error(f"--json: {options.json}: there is no such folder")
    if options.keep and options.keep.exists() and not options.keep.is_dir():
        parser.error(f"--keep: {options.keep} is no folder")
    for tool in TOOLS if options.fpq_bin else ():
        if not (options.fpq_bin / tool).exists():
            parser.error(f"--fpq-bin: {options.fpq_bin} has no {tool}")
    return options


class Flow:
    """The model's way from torch-mlir's text to shared objects."""

    def __init__(self, tools, folder):
        self.tools, self.folder = tools, folder
        self.compiler = build.Compiler(tools, folder)
        self.usage = {}

    def say(self, text):
        print(f"minilm: {text}", file=sys.stderr, flush=True)

    def opt(self, source, passes, target):
        command = [self.tools / "fpq-opt", self.folder / source, *passes]
        target = self.folder / target
        build.run([*command, "--emit-bytecode", "-o", target])
        return target

    def list_sites(self, module):
        output = self.folder / "sites.json"
        sites = f"--fpq-print-sites=format=json output={output}"
        build.run([self.tools / "fpq-opt", module, sites, "-o", os.devnull])
        return json.loads(output.read_text())

    def observe(self, model):
        """The module with the sites that calibration is for, and their counts."""
        self.say("inserting observers, quantizing weights")
        self.opt(model, [], "float.mlirbc")
        observed = self.opt("float.mlirbc", OBSERVE, "observed.mlirbc")
        count = len(self.list_sites(observed))
        proven = self.opt("observed.mlirbc", PROVE, "proven.mlirbc")
        left = self.list_sites(proven)
        open_sites = sum(site["known"] == "unknown" for site in left)
        return proven, {
            "proven": len(left) - open_sites,
            "calibrated": open_sites,
            "weights": count - len(left),
        }

    def calibrate(self, module, samples):
        self.say(f"calibrating on {len(samples)} sentences")
        command = [self.tools / "fpq-calibrate", module, "--entry=main", *samples]
        command += ["-o", self.folder / "stats.json"]
        self.usage["calibration"] = build.run(command)

    def quantize(self):
        pipeline = f"--fpq-quantize=stats={self.folder / 'stats.json'}"
        self.opt("float.mlirbc", [pipeline], "quantized.mlirbc")

    def compile(self, name):
        self.say(f"lowering and compiling the {name} model")
        self.compiler.reset_usage()
        library = self.compiler.compile_module(self.folder / f"{name}.mlirbc")
        self.usage[name] = (self.compiler.seconds, self.compiler.peak)
        return library


def count_constants(library):
    """The bytes of constants in a shared object."""
    sizes = subprocess.run(
        ["llvm-size-22", "--format=sysv", library],
        check=True,
        capture_output=True,
        text=True,
    )
    rows = (line.split() for line in sizes.stdout.splitlines())
    return sum(int(row[1]) for row in rows if row and row[0].startswith(".rodata"))


def measure(options, python, tools, folder):
    flow = Flow(tools, folder)
    cores = sorted(os.sched_getaffinity(0))
    plan = {"cores": cores, "threads": len(cores), "cache": str(options.cache)}
    plan["folder"] = str(folder)
    flow.say("exporting the model with torch-mlir")
    exported = run_child(python, ["minilm.export"], plan, folder)
    proven, sites = flow.observe(exported["model"])
    flow.calibrate(proven, exported["calibration"])
    flow.quantize()
    libraries = {name: flow.compile(name) for name in ("float", "quantized")}
    constants = {name: count_constants(path) for name, path in libraries.items()}
    plan |= {"cores": [options.core], "threads": 1, "rounds": options.rounds}
    plan |= {"native": flow.compiler.compile_native(), "libraries": libraries}
    flow.say("embedding the sentences and timing")
    results = {}
    for name in libraries:
        results[name] = run_child(python, ["minilm.measure", name], plan, folder)
    timed = run_child(python, ["minilm.measure", "time"], plan, folder)
    return {
        "sites": sites,
        "usage": flow.usage,
        "constants": constants,
        "linear_bytes": exported["linear_bytes"],
        "torch": exported["embeddings"],
        "embeddings": {name: r["embeddings"] for name, r in results.items()},
        "inference_bytes": {name: r["bytes"] for name, r in results.items()},
        "times": timed,
    }


def main():
    options = parse_arguments()
    groups = ["base", "torch", "model"]
    python, reasons = environment.prepare(options.cache, groups)
    if reasons:
        sys.exit(f"error: {next(iter(reasons.values()))}")
    tools = options.fpq_bin or build.build_tools(TOOLS)
    machine = environment.describe_machine()
    print(environment.show_machine(machine), flush=True)
    try:
        if options.keep:
            options.keep.mkdir(parents=True, exist_ok=True)
            measured = measure(options, python, tools, options.keep.resolve())
        else:
            with tempfile.TemporaryDirectory(prefix="fpq-minilm-") as folder:
                measured = measure(options, python, tools, pathlib.Path(folder))
    except build.Failed as error:
        sys.exit(f"error: {error}")
    data = {"machine": machine, **measured, **report.summarize(measured)}
    if options.json:
        options.json.write_text(json.dumps(data, indent=1) + "\n")
    print(report.show(data))
    return 0 if data["cosine_min"] >= report.LEAST_COSINE else 1


if __name__ == "__main__":
    sys.exit(main())
