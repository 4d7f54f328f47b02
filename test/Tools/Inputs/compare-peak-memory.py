"""Checks that the peak memory of a run does not grow with its samples.

compare-peak-memory.py COMMAND... -- SAMPLE: with 10 and with 1000 of SAMPLE.
"""

import os
import subprocess
import sys

split = sys.argv.index("--")
command, sample = sys.argv[1:split], sys.argv[split + 1]


def peak(count):
    process = subprocess.Popen(
        command + [sample] * count, stdout=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    if status:
        sys.exit(f"the run with {count} samples failed")
    return usage.ru_maxrss / 1024


few, many = peak(10), peak(1000)
print(f"10 samples: {few:.0f} MiB, 1000 samples: {many:.0f} MiB")
# Of a sample of 8 MiB, 1000 would show.
if many > few + 16:
    sys.exit("memory grows with the number of samples")
