"""A peer in a process of its own, where malloc is as it comes.

Large intermediate results then cost new pages at each call, which malloc's
settings in the process that measures avoid. The sides alternate: one runs while
the other waits.
"""

import json
import subprocess
import sys

from . import reference
from .cases import parse_case
from .environment import limit_process
from .peers import CLASSES


class Remote:
    def __init__(self, plan, case, name):
        limits = {key: plan[key] for key in ("cores", "threads", "cache")}
        arguments = [json.dumps(limits), case.name, name]
        self.process = subprocess.Popen(
            [sys.executable, "-m", "comparison.remote", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def time(self, calls):
        print(calls, file=self.process.stdin, flush=True)
        return float(self.process.stdout.readline())

    def close(self):
        self.process.stdin.close()
        self.process.wait()


def main(limits, case_name, name):
    limits = json.loads(limits)
    limit_process(limits)
    case = parse_case(case_name)
    x = reference.make_input(case)
    mask = reference.make_mask(case) if case.masked else None
    peer = CLASSES[name](case, x, mask, limits["threads"])
    for line in sys.stdin:
        print(peer.time(int(line)), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
