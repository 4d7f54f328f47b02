"""One plot of a run: python -m comparison.plot JSON SVG."""

import json
import pathlib
import sys

import matplotlib

matplotlib.use("svg")
import matplotlib.pyplot as plt  # noqa: E402

SHOWN = [
    ("memory", "memory ceiling", "#d9d9d9"),
    ("intrinsics", "intrinsics", "#7f7f7f"),
    ("fpq", "fpq", "#d62728"),
    ("fpq, approximate-exp", "fpq, approximate-exp", "#ff9896"),
    ("torch.compile", "torch.compile", "#1f77b4"),
    ("IREE llvm-cpu", "IREE", "#17becf"),
    ("XLA (jax.jit)", "XLA", "#2ca02c"),
    ("torch eager", "PyTorch eager", "#9467bd"),
]


def get_rate(result, of):
    """G elements/s of a kernel, or of the fastest of a group."""
    rates = [
        entry.get("elements_per_second", 0)
        for entry in result["entries"]
        if of in (entry["name"], entry["group"])
    ]
    return max(rates, default=0) / 1e9


def draw(data, path):
    modes = [mode for mode in ("one", "all") if mode in data["modes"]]
    figure, axes = plt.subplots(
        len(modes), 1, figsize=(11, 4 * len(modes)), squeeze=False
    )
    for axis, mode in zip(axes[:, 0], modes):
        results = data["modes"][mode]["cases"]
        for i, (of, label, color) in enumerate(SHOWN):
            rates = [get_rate(result, of) for result in results]
            if any(rates):
                places = [at + 0.1 * (i - len(SHOWN) / 2) for at in range(len(rates))]
                axis.bar(places, rates, 0.1, label=label, color=color)
        # The ceiling of what fits into a cache would flatten the rest.
        kernels = [get_rate(r, of) for r in results for of, *_ in SHOWN[1:]]
        axis.set_ylim(0, 1.25 * max(kernels, default=0) or None)
        labels = [result["name"].replace(":", "\n") for result in results]
        axis.set_xticks(range(len(results)), labels)
        axis.set_ylabel("G elements/s")
        axis.set_title(f"softmax to f8E4M3FN, {data['modes'][mode]['threads']} cores")
        axis.legend(fontsize="small", ncols=4)
    figure.tight_layout()
    figure.savefig(path, format="svg", metadata={"Date": None})


if __name__ == "__main__":
    draw(json.loads(pathlib.Path(sys.argv[1]).read_text()), sys.argv[2])
