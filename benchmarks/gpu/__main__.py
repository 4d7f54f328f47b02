"""Checks and measures fpq's softmax kernels on an NVIDIA GPU.

Needs NVIDIA's driver, Python and NumPy, and for the comparison torch, which has
Triton; neither fpq nor MLIR. scripts/gpu-bench.sh makes the folder that this is
run in, with the kernels in `objects`.

  python3 -m gpu --json gpu.json
  python3 -m gpu --shapes 8192x1024 --elements bf16 --peers Triton
  python3 -m gpu --dry-run    # load and launch, compare and measure nothing
"""

import argparse
import importlib.util
import json
import pathlib
import platform
import sys

from comparison.cases import parse_case

from . import driver as cuda
from . import kernels, peers, report

PARENT = pathlib.Path(__file__).resolve().parent.parent


def take_shape(text):
    try:
        case = parse_case(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(error) from None
    if len(case.shape) != 2:
        raise argparse.ArgumentTypeError(f"{text!r} has not two dimensions")
    return case


def parse_arguments():
    parser = argparse.ArgumentParser(
        prog="python3 -m gpu",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    add = parser.add_argument
    add("--json", type=pathlib.Path, metavar="FILE", help="write everything measured")
    add(
        "--objects",
        type=pathlib.Path,
        metavar="DIR",
        default=PARENT / "objects",
        help="has SHAPE-ELEMENT/*.json (default: %(default)s)",
    )
    shapes = list(map(parse_case, report.SHAPES))
    add("--shapes", nargs="+", type=take_shape, default=shapes, metavar="SHAPE")
    add("--elements", nargs="+", choices=report.ELEMENTS, default=report.ELEMENTS)
    add("--peers", nargs="*", choices=peers.PEERS, default=peers.PEERS)
    add("--rounds", type=int, default=31, help="default: 31")
    add("--dry-run", action="store_true", help="load and launch, and nothing more")
    options = parser.parse_args()
    if options.rounds < 1:
        parser.error("--rounds takes a number above 0")
    if not options.objects.is_dir():
        parser.error(f"--objects: there is no folder {options.objects}")
    if options.json and not options.json.resolve().parent.is_dir():
        parser.error(f"--json: {options.json}: there is no such folder")
    if not options.dry_run and not importlib.util.find_spec("numpy"):
        parser.error("NumPy is needed for the comparison in f64")
    return options


def read_case(options, case, element):
    folder = options.objects / f"{case.name}-{element}"
    files = sorted(folder.glob("*.json"))
    if len(files) != 1:
        raise kernels.Malformed(f"{folder} has {len(files)} JSON files, expected one")
    try:
        kernel = kernels.read_kernel(files[0])
        kernel.check(case.shape)
        if kernel.element_type != element:
            raise kernels.Malformed(f"its input is of {kernel.element_type}")
    except kernels.Malformed as error:
        raise kernels.Malformed(f"{files[0]}: {error}") from None
    return kernel


def try_launch(driver, case, kernel):
    """Launches once on memory with nothing in it."""
    loaded = cuda.LoadedKernel(driver, kernel)
    count = case.count
    size = count * kernels.BYTES[kernel.element_type]
    source, result = driver.allocate(size), driver.allocate(count)
    driver.write(source, bytes(size))
    loaded.make_launch(case.shape, source, result)()
    driver.read(result, count)
    for pointer in (source, result):
        driver.free(pointer)
    loaded.release()


def measure_case(options, driver, case, kernel):
    from .measure import Measurement

    measurement = Measurement(driver, case, kernel.element_type)
    measurement.add_kernel("fpq", kernel)
    measurement.add_copies()
    measurement.add_peers(options.peers)
    measurement.sample(options.rounds)
    measurement.release()
    result = {
        "shape": case.name,
        "element": kernel.element_type,
        "bytes": measurement.total,
        "entries": measurement.entries,
        "absent": measurement.absent,
    }
    report.summarize(result)
    return result


def run(options):
    """The exit status: 1 if a kernel of fpq's is wrong or missing."""
    driver = cuda.Driver()
    results, status = [], 0
    machine = {"gpu": driver.get_chip(), "host": platform.platform()}
    if not options.dry_run:
        machine["name"] = driver.get_name()
        print(f"{machine['name']}, {machine['gpu']}\n")
    for case in options.shapes:
        for element in options.elements:
            try:
                kernel = read_case(options, case, element)
            except kernels.Malformed as error:
                print(f"error: {error}", file=sys.stderr)
                status = 1
                continue
            if options.dry_run:
                try_launch(driver, case, kernel)
                print(f"{case.name} {element}: launched, nothing is measured")
                continue
            results.append(measure_case(options, driver, case, kernel))
            print(report.show_case(results[-1]), flush=True)
            status |= "fpq" in results[-1]["absent"]
    driver.close()
    if options.json:
        written = {
            "machine": machine,
            "dry_run": options.dry_run,
            "rounds": options.rounds,
            "cases": results,
            "goals": report.judge(results),
        }
        options.json.write_text(json.dumps(written, indent=2) + "\n")
    print(report.show_goals(results), end="\n" if results else "")
    return status


def main():
    options = parse_arguments()
    try:
        return run(options)
    except cuda.DriverError as error:
        print(f"error: {error}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
