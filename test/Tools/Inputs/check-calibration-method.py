"""Compares the scales of each calibration-method with brute force.

check-calibration-method.py FOLDER: calibrates heavy-tailed samples, per tensor
and along an axis, and reads the scales that --fpq-apply-calibration gives. The
share of values, the mean squared error and the relative entropy are computed from
the samples themselves.
"""

import collections
import math
import pathlib
import random
import re
import struct
import subprocess
import sys

ROWS, COLUMNS = 4, 2000
# The smallest normal exponent, bits of the significand, largest value.
FORMATS = {"f8E4M3FN": (-6, 3, 448.0), "f8E5M2": (-14, 2, 57344.0)}
OPTIONS = {
    "max": "",
    "all": "calibration-method=percentile percentile=100",
    "percentile": "calibration-method=percentile percentile=99",
    "mse": "calibration-method=mse",
    "entropy": "calibration-method=entropy",
}
folder = pathlib.Path(sys.argv[1])


def to_f32(x):
    return struct.unpack("<f", struct.pack("<f", x))[0]


def round_to(x, name):
    """sat(rne(x)); round() rounds ties to even."""
    lowest, bits, largest = FORMATS[name]
    step = 2.0 ** (max(math.frexp(x)[1] - 1, lowest) - bits)
    return max(-largest, min(largest, round(x / step) * step))


def get_error(values, scale, name):
    return sum((x - round_to(x * scale, name) / scale) ** 2 for x in values)


def get_bins(values):
    """The bins that hold something: lower and upper edge, and count."""
    amax = max(map(abs, values))
    counts = collections.Counter()
    for x in filter(None, map(abs, values)):
        width = 2.0 ** (math.frexp(x)[1] - 1) / 32
        lower = math.floor(x / width) * width
        counts[lower, min(lower + width, amax)] += 1
    return sorted((*edges, count) for edges, count in counts.items())


def get_entropy(bins, number, name):
    """Of the first bins, if all beyond are in the last one."""
    scale = to_f32(FORMATS[name][2] / bins[number - 1][1])
    codes = [
        round_to((lower + (upper - lower) * 5 / 8) * scale, name)
        for lower, upper, _ in bins[:number]
    ]
    mass, width = collections.Counter(), collections.Counter()
    for code, (lower, upper, count) in zip(codes, bins):
        mass[code] += count
        width[code] += upper - lower
    total = sum(count for _, _, count in bins)
    beyond = sum(count for _, _, count in bins[number:])
    entropy = 0.0
    for index, (lower, upper, count) in enumerate(bins[:number]):
        code = codes[index]
        p = (count + (beyond if index + 1 == number else 0)) / total
        q = mass[code] * (upper - lower) / width[code] / (total - beyond)
        entropy += p * math.log(p / q)
    return entropy


def quantize(clause, name, options):
    model, stats = folder / "model.mlir", folder / "stats.json"
    type = f"tensor<{ROWS}x{COLUMNS}xf32>"
    model.write_text(
        f"func.func @main(%x: {type}) -> {type} {{\n"
        f'  %0 = fpq.observe %x site("x") format({name}) {clause} kind(histogram)'
        f" : {type}\n  return %0 : {type}\n}}\n"
    )
    calibrate = ["fpq-calibrate", model, "-o", stats, folder / "sample"]
    subprocess.run(calibrate, check=True, capture_output=True)
    apply = f"--fpq-apply-calibration=stats={stats} {options}"
    printed = subprocess.run(
        ["fpq-opt", model, apply], check=True, capture_output=True, text=True
    ).stdout
    constant = re.search(r"arith.constant (?:dense<\[?([^>\]]*)\]?>|(\S+)) :", printed)
    text = constant.group(1) or constant.group(2)
    scales = [float(number) for number in text.split(",")]
    return scales * ROWS if len(scales) == 1 else scales


def check(what, condition):
    if not condition:
        sys.exit(f"{what}: wrong")


def check_group(what, values, name, scales):
    largest = FORMATS[name][2]
    ranges = {method: largest / scale for method, scale in scales.items()}
    amax = max(map(abs, values))
    check(f"{what}: max", math.isclose(ranges["max"], amax, rel_tol=1e-6))
    check(f"{what}: 100 percent", math.isclose(ranges["all"], amax, rel_tol=1e-6))
    # Up to the width of a bin it is the smallest that holds the share.
    for edge, holds in ((1 + 1e-6, True), (1 / (1 + 1 / 31), False)):
        inside = sum(abs(x) <= ranges["percentile"] * edge for x in values)
        check(f"{what}: percentile", (inside >= 0.99 * len(values)) == holds)
    candidates = [amax * 2.0 ** (-step / 16) for step in range(64)]
    best = min(get_error(values, to_f32(largest / each), name) for each in candidates)
    error = get_error(values, scales["mse"], name)
    check(f"{what}: mse {error}, not {best}", error <= best * 1.02)
    bins = get_bins(values)
    entropies = {
        bins[number - 1][1]: get_entropy(bins, number, name)
        for number in range(1, len(bins) + 1)
        if bins[number - 1][1] * 16 >= amax
    }
    nearest = min(entropies, key=lambda each: abs(each - ranges["entropy"]))
    is_edge = math.isclose(nearest, ranges["entropy"], rel_tol=1e-5)
    least = min(entropies.values())
    check(f"{what}: entropy", is_edge and entropies[nearest] <= least * (1 + 1e-6))


def write_sample(rows):
    header = (
        "{'descr': '<f4', 'fortran_order': False,"
        f" 'shape': ({ROWS}, {COLUMNS}), }}\n"
    ).encode()
    values = struct.pack(f"<{ROWS * COLUMNS}f", *(x for row in rows for x in row))
    (folder / "sample").mkdir(parents=True, exist_ok=True)
    (folder / "sample" / "arg0.npy").write_bytes(
        b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + values
    )


def main():
    source = random.Random(5)
    rows = [[to_f32(source.gauss(0, 1)) for _ in range(COLUMNS)] for _ in range(ROWS)]
    for row, factor in zip(rows, (2.0, 30.0, 300.0, 1.0)):
        row[7] = to_f32(row[7] * factor)
    rows[3][:200] = [0.0] * 200
    write_sample(rows)
    for name in FORMATS:
        for clause, groups in (("", [sum(rows, [])]), ("per_axis(0)", rows)):
            chosen = {each: quantize(clause, name, OPTIONS[each]) for each in OPTIONS}
            for index, group in enumerate(groups):
                scales = {each: chosen[each][index] for each in OPTIONS}
                check_group(f"{name} {clause} {index}", group, name, scales)
                print(name, clause, index, scales)


main()
