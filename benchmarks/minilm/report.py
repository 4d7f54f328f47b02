"""What the embeddings, times and sizes amount to."""

import math
import statistics

from comparison.report import show_rows

LEAST_COSINE = 0.995
MOST_TIME = 1.1
MOST_BYTES = 0.26


def multiply(a, b):
    return math.fsum(x * y for x, y in zip(a, b))


def get_cosine(a, b):
    return multiply(a, b) / math.sqrt(multiply(a, a) * multiply(b, b))


def get_decibels(signals, others):
    pairs = [pair for rows in zip(signals, others) for pair in zip(*rows)]
    noise = math.fsum((a - b) ** 2 for a, b in pairs)
    return 10 * math.log10(math.fsum(a * a for a, _ in pairs) / noise)


def summarize(measured):
    embeddings, torch = measured["embeddings"], measured["torch"]
    pairs = list(zip(embeddings["float"], embeddings["quantized"]))
    cosines = [get_cosine(*pair) for pair in pairs]
    before = measured["linear_bytes"]
    constants = measured["constants"]
    times = {
        case: {
            "float": statistics.median(seconds["float"]),
            "quantized": statistics.median(seconds["quantized"]),
            "ratio": statistics.median(
                b / a for a, b in zip(seconds["float"], seconds["quantized"])
            ),
        }
        for case, seconds in measured["times"].items()
    }
    return {
        "cosines": cosines,
        "cosine_min": min(cosines),
        "cosine_mean": statistics.mean(cosines),
        "sqnr": get_decibels(embeddings["float"], embeddings["quantized"]),
        "float_difference": max(
            abs(a - b) for x, y in zip(embeddings["float"], torch) for a, b in zip(x, y)
        ),
        # All other constants are the same in both libraries.
        "weight_bytes": {
            "float": before,
            "quantized": before - constants["float"] + constants["quantized"],
        },
        "summary": times,
    }


def show_megabytes(count):
    return f"{count / 1e6:.1f} MB"


def judge(value, most):
    return f"at most {most:g}: {'met' if value <= most else 'not met'}"


def show_accuracy(data):
    sites = data["sites"]
    rows = [["sites", "", ""]]
    what = {
        "proven": "scale from a proven range",
        "calibrated": "scale from calibration, per tensor",
        "weights": "constants, a scale for each channel",
    }
    rows += [[name, str(sites[name]), text] for name, text in what.items()]
    worst = data["cosine_min"]
    met = "met" if worst >= LEAST_COSINE else "not met"
    rows += [
        ["cosine, worst", f"{worst:.5f}", f"at least {LEAST_COSINE}: {met}"],
        ["cosine, mean", f"{data['cosine_mean']:.5f}", ""],
        ["SQNR of the embeddings", f"{data['sqnr']:.1f} dB", ""],
        [
            "float model to PyTorch",
            f"{data['float_difference']:.1e}",
            "largest difference",
        ],
    ]
    return show_rows(rows)


def show_sizes(data):
    weights, constants = data["weight_bytes"], data["constants"]
    share = weights["quantized"] / weights["float"]
    memory = data["inference_bytes"]
    rows = [["", "float", "quantized", "share", "goal"]]
    for title, sizes, goal in (
        ("weights of linear layers", weights, judge(share, MOST_BYTES)),
        ("all constants", constants, ""),
        ("memory that inference adds", memory, ""),
    ):
        float_size, size = sizes["float"], sizes["quantized"]
        cells = [show_megabytes(float_size), show_megabytes(size)]
        rows.append([title, *cells, f"{size / float_size:.3f}", goal])
    return show_rows(rows)


def show_usage(data):
    rows = [["", "seconds", "peak memory"]]
    titles = {
        "calibration": "fpq-calibrate",
        "float": "lowering and compiling, float",
        "quantized": "lowering and compiling, quantized",
    }
    for name, title in titles.items():
        seconds, peak = data["usage"][name]
        rows.append([title, f"{seconds:.1f}", show_megabytes(peak)])
    return show_rows(rows)


def show_times(data):
    rows = [["tokens", "float, ms", "quantized, ms", "ratio", "goal"]]
    for case, times in data["summary"].items():
        count = len(data["cosines"])
        title = f"{count} sentences" if case == "sentences" else case
        cells = [f"{times[name] * 1e3:.2f}" for name in ("float", "quantized")]
        ratio = times["ratio"]
        rows.append([title, *cells, f"{ratio:.2f}", judge(ratio, MOST_TIME)])
    return show_rows(rows)


def show(data):
    weights = data["weight_bytes"]
    parts = [show_accuracy(data), show_sizes(data), show_usage(data), show_times(data)]
    # Rounded down: what is printed is reached.
    worst = math.floor(data["cosine_min"] * 1e4) / 1e4
    last = (
        f"minilm: cosine_min={worst:.4f}"
        f" cosine_mean={data['cosine_mean']:.4f}"
        f" bytes={weights['quantized']}/{weights['float']}"
    )
    return "\n\n".join(["", *parts, last])
