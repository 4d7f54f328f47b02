"""Kills fpq-calibrate in the middle of a run.

interrupt-calibration.py FPQ_CALIBRATE MODEL OUTPUT SAMPLE...: the last sample
is a folder whose arg0.npy is a pipe for as long as the run takes to get there,
so that the process is killed while it waits.
"""

import json
import os
import pathlib
import subprocess
import sys
import time

tool, model, output, *samples = sys.argv[1:]
array = pathlib.Path(samples[-1]) / "arg0.npy"
data = array.read_bytes()
array.unlink()
os.mkfifo(array)
process = subprocess.Popen(
    [tool, model, "-o", output, "--checkpoint-interval=0", *samples]
)
deadline = time.monotonic() + 60
done = []
while len(done) < len(samples) - 1:
    if process.poll() is not None or time.monotonic() > deadline:
        sys.exit("the run did not get to its last sample")
    try:
        done = json.loads(pathlib.Path(output + ".partial").read_text())["samples"]
    except FileNotFoundError:
        time.sleep(0.01)
process.kill()
process.wait()
array.unlink()
array.write_bytes(data)
