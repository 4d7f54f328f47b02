#!/usr/bin/env python3
"""Count the softmaxes of each module in Inputs: present, raised and folded.

    count-softmaxes.py FPQ_OPT INPUTS

Present are the exponentials: none of the modules has one for anything else.
Folded are the softmax sites that got their scale without calibration. Raising
twice must not change what raising once left.
"""

import subprocess
import sys
from pathlib import Path


def run(fpq_opt, flags, text):
    command = [fpq_opt, *flags]
    return subprocess.run(
        command, input=text, capture_output=True, text=True, check=True
    ).stdout


def main():
    fpq_opt, inputs = sys.argv[1], Path(sys.argv[2])
    totals = [0, 0, 0]
    for module in sorted(inputs.glob("*/*.mlir")):
        text = module.read_text()
        raised = run(fpq_opt, ["--fpq-raise-softmax"], text)
        if run(fpq_opt, ["--fpq-raise-softmax"], raised) != raised:
            sys.exit(f"{module}: raising twice is not raising once")
        observe = "--fpq-insert-observers=ops=softmax"
        folded = run(fpq_opt, [observe, "--fpq-fold-softmax-observers"], raised)
        counts = [
            text.count(" math.exp "),
            raised.count(" linalg.softmax "),
            folded.count(" fpq.quantize "),
        ]
        if raised.count(" math.exp ") + counts[1] != counts[0]:
            sys.exit(f"{module}: an exponential is left behind")
        totals = [total + count for total, count in zip(totals, counts)]
        name = module.relative_to(inputs).with_suffix("")
        print(name, *counts)
    print("total", *totals)


main()
