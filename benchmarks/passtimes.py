"""Times of the passes that fpq-opt runs, for the benchmarks beside this file."""

import re
import subprocess
import sys


def time_passes(fpq_opt, source, flags, output="/dev/null"):
    """The wall time of each pass, by name, in the order they end."""
    command = [
        fpq_opt,
        source,
        *flags,
        "-o",
        output,
        "--mlir-disable-threading",
        "--mlir-timing",
        "--mlir-timing-display=list",
    ]
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stderr}")
    times = {}
    for line in done.stderr.splitlines():
        match = re.match(r"\s*([\d.]+) \(\s*[\d.]+%\)\s+(\S.*)", line)
        if match and match[2] not in ("Total", "root", "Rest", "Parser", "Output"):
            times[match[2]] = times.get(match[2], 0) + float(match[1])
    return times
