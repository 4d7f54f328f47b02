"""Measures in one process, interleaved: python -m comparison.measure PLAN RESULT.

Both are JSON files. run.py starts this once for one core and once for all.
"""

import json
import math
import pathlib
import sys
import time

from . import reference
from .cases import parse_case
from .environment import PEERS, limit_process
from .kernels import Compiled, HandWritten, Memory, Native
from .peers import CLASSES
from .remote import Remote

# LLVM's OpenMP threads wait busily for so long after a loop, on a core that the
# next one measured wants.
BUSY_WAIT = 0.25

# Peers with large intermediate results.
AS_IT_COMES = ("torch", "jax")

# Fewer elements are not worth a second thread.
LEAST_SPLIT = 1 << 16


class Entry:
    def __init__(self, name, group, kernel, spins=False):
        self.name, self.group, self.kernel = name, group, kernel
        self.spins = spins
        self.record = {"name": name, "group": group, "seconds": []}

    def check(self, case, x, mask, expected):
        """Puts what is wrong into the record. Whether to measure it even so: a
        framework's rounding is its own affair."""
        try:
            if self.group == "peer":
                codes = reference.drop_sign_of_nan(self.kernel.run())
                self.record["differ"] = reference.compare(codes, expected)
            elif self.group not in ("memory", "remote"):
                self.record["differ"] = reference.compare(self.kernel.run(), expected)
                reference.check_special_rows(case, x, mask, self.kernel.run)
        except reference.Wrong as error:
            self.record["wrong"] = str(error)
            return self.group == "peer"
        return True

    def calibrate(self, seconds):
        self.kernel.time(1)
        once = min(self.kernel.time(1) for _ in range(5))
        self.calls = max(1, math.ceil(seconds / once)) if once > 0 else 1000
        if self.calls > 1:  # once includes what a first call costs
            once = self.kernel.time(self.calls)
            self.calls = max(1, math.ceil(seconds / once))

    def sample(self):
        self.kernel.time(1)  # wakes threads that went to sleep
        self.record["seconds"].append(self.kernel.time(self.calls))
        if self.spins:
            time.sleep(BUSY_WAIT)


def make_entries(plan, native, case, planned, x, mask):
    """Those of fpq and of the intrinsics, and what memory allows."""
    threads = plan["threads"] if case.count >= LEAST_SPLIT else 1
    arguments = [x, mask] if case.masked else [x]
    for library in planned["libraries"]:
        kernel = Compiled(native, library["path"], len(case.shape), arguments)
        yield Entry(library["name"], "compiled", kernel, library["threads"])
    for kernel, name, takes_mask in native.get_kernels():
        if takes_mask or not case.masked:
            hand_written = HandWritten(native, kernel, case, x, mask, threads)
            yield Entry(name, "intrinsics", hand_written, threads > 1)
    if case.count % 64 == 0:
        for streams, name in enumerate(["stores", "streaming stores"]):
            kernel = Memory(native, case, x, streams, threads)
            yield Entry(f"memory, {name}", "memory", kernel, threads > 1)


def make_peers(plan, case, planned, x, mask, absent):
    for name in planned["peers"]:
        title, _ = PEERS[name]
        print(f"  {title}", file=sys.stderr, flush=True)
        made = []
        try:
            kernel = CLASSES[name](case, x, mask, plan["threads"])
            kernel.run()
            made.append(Entry(title, "peer", kernel))
            if name in AS_IT_COMES:
                remote = Remote(plan, case, name)
                remote.time(1)
                made.append(Entry(f"{title}, default malloc", "remote", remote))
        except Exception as error:  # a peer's own failure is a row of the table
            lines = str(error).splitlines()
            absent[title] = f"{type(error).__name__}: {lines[0] if lines else ''}"
        yield from made


def measure_case(plan, native, planned):
    case = parse_case(planned["name"])
    print(f"{case.name}, {plan['threads']} threads", file=sys.stderr, flush=True)
    x = reference.make_input(case)
    mask = reference.make_mask(case) if case.masked else None
    expected = reference.compute(case, x, mask)
    absent = dict(planned["absent"])
    entries = [
        *make_entries(plan, native, case, planned, x, mask),
        *make_peers(plan, case, planned, x, mask, absent),
    ]
    right = [entry for entry in entries if entry.check(case, x, mask, expected)]
    for entry in right:
        entry.calibrate(plan["seconds"])
    for _ in range(plan["rounds"]):
        for entry in right:
            entry.sample()
    for entry in entries:
        if entry.group == "remote":
            entry.kernel.close()
    records = [entry.record for entry in entries]
    return {"name": case.name, "entries": records, "absent": absent}


def main(plan_path, result_path):
    plan = json.loads(pathlib.Path(plan_path).read_text())
    limit_process(plan)
    native = Native(plan["native"], plan["threads"])
    result = [measure_case(plan, native, planned) for planned in plan["cases"]]
    pathlib.Path(result_path).write_text(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
