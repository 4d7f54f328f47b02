"""Runs what was compiled: python -m minilm.measure float|quantized|time PLAN RESULT.

With the name of a library, the embeddings of all sentences, and the bytes that
memory grew by. With `time`, the seconds of both libraries in turn.
"""

import json
import pathlib
import resource
import sys

import numpy as np
from comparison.environment import limit_process
from comparison.kernels import Compiled, Native

from .export import LENGTHS, read_sentences


def read_arguments(plan, name):
    sample = np.load(pathlib.Path(plan["folder"], f"{name}.npz"))
    return [sample["arg0"], sample["arg1"]]


def read_all_arguments(plan):
    count = len(read_sentences("sentences.txt"))
    return [read_arguments(plan, f"sentence{i}") for i in range(count)]


def get_peak():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024


def embed(plan, name):
    native = Native(plan["native"], plan["threads"])
    arguments = read_all_arguments(plan)
    before = get_peak()
    embeddings = []
    for each in arguments:
        compiled = Compiled(native, plan["libraries"][name], 2, each, np.float32)
        embeddings += compiled.run().tolist()
    return {"embeddings": embeddings, "bytes": get_peak() - before}


def time_all(plan):
    """Seconds for each round: of all sentences one by one, and of texts."""
    native = Native(plan["native"], plan["threads"])
    cases = {"sentences": read_all_arguments(plan)}
    for length in LENGTHS:
        cases[str(length)] = [read_arguments(plan, f"text{length}")]
    times = {}
    for case, samples in cases.items():
        compiled = {
            name: [Compiled(native, path, 2, each, np.float32) for each in samples]
            for name, path in plan["libraries"].items()
        }
        times[case] = {name: [] for name in compiled}
        # The first round fills caches.
        for _ in range(plan["rounds"] + 1):
            for name, functions in compiled.items():
                times[case][name].append(sum(each.time(1) for each in functions))
        times[case] = {name: each[1:] for name, each in times[case].items()}
    return times


def main(action, plan_path, result_path):
    plan = json.loads(pathlib.Path(plan_path).read_text())
    limit_process(plan)
    result = time_all(plan) if action == "time" else embed(plan, action)
    pathlib.Path(result_path).write_text(json.dumps(result))


if __name__ == "__main__":
    main(*sys.argv[1:])
