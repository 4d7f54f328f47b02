"""Tables of what was measured, and which of the goals are met."""

import statistics

from .cases import parse_case

BYTES = 5  # read and written for each element

# Which of fpq's variants are compared with what, where and by how much:
# (mode, case, variant, of what, at least).
SIZE = "8192x1024"
GOALS = [
    ("one", SIZE, "fpq", "intrinsics", 0.95),
    ("one", SIZE, "fpq, approximate-exp", "intrinsics", 1.15),
    ("one", SIZE, "fpq", "torch eager", 10),
    ("one", SIZE, "fpq", "torch eager, default malloc", 10),
    ("one", SIZE, "fpq", "compilers", 2),
    *(
        ("one", case, "fpq, dynamic", "intrinsics", 0.85)
        for case in (SIZE, "8192x1000", "8192x1023", "65536x63")
    ),
    ("all", SIZE, "fpq", "fpq, one thread", 1.8),
    # Differences of two percent mean nothing.
    ("all", "1x1024", "fpq", "fpq, one thread", 0.98),
]

COMPILERS = ("torch.compile", "XLA (jax.jit)", "IREE llvm-cpu")


def get_samples(result, of):
    """The seconds of each round: of one kernel, or of the fastest of a group."""
    measured = [entry for entry in result["entries"] if entry["seconds"]]
    chosen = [e["seconds"] for e in measured if e["name"] == of]
    if not chosen:
        names = COMPILERS if of == "compilers" else ()
        chosen = [
            e["seconds"] for e in measured if e["group"] == of or e["name"] in names
        ]
    return min(chosen, key=statistics.median, default=[])


def get_speed(samples, base):
    """How many times as fast as base: the median of neighbours' ratios."""
    if not samples or not base:
        return None
    return statistics.median(b / s for s, b in zip(samples, base))


def show(value, form=".2f"):
    return "" if value is None else format(value, form)


def show_rows(rows):
    widths = [max(map(len, column)) for column in zip(*rows)]
    lines = [
        "| " + " | ".join(cell.ljust(w) for cell, w in zip(row, widths)) + " |"
        for row in rows
    ]
    lines.insert(1, "|" + "|".join("-" * (w + 2) for w in widths) + "|")
    return "\n".join(lines)


def summarize(result):
    """Adds to each entry of a case what the table shows."""
    count = parse_case(result["name"]).count
    for entry in result["entries"]:
        samples = entry["seconds"]
        if not samples:
            continue
        rate = count / statistics.median(samples)
        entry["elements_per_second"] = rate
        entry["bytes_per_second"] = BYTES * rate
        for of in ("memory", "intrinsics", "fpq"):
            entry[f"of_{of}"] = get_speed(samples, get_samples(result, of))


def show_case(result):
    rows = [
        [
            "kernel",
            "G elements/s",
            "GB/s",
            "of memory",
            "of intrinsics",
            "fpq is faster by",
            "codes that differ",
        ]
    ]
    notes = []
    for entry in result["entries"]:
        if "wrong" in entry:
            notes.append(f"{entry['name']} is wrong: {entry['wrong']}")
        if not entry["seconds"]:
            continue
        of_fpq = entry["of_fpq"]
        rows.append(
            [
                entry["name"],
                show(entry["elements_per_second"] / 1e9, ".3f"),
                show(entry["bytes_per_second"] / 1e9, ".1f"),
                show(entry["of_memory"]),
                show(entry["of_intrinsics"]),
                show(1 / of_fpq if of_fpq else None),
                show(entry.get("differ"), ".1e"),
            ]
        )
    for name, reason in result["absent"].items():
        notes.append(f"{name} is not measured: {reason}")
    return "\n".join([show_rows(rows), "", *(f"* {note}" for note in notes)]).rstrip()


def judge(modes):
    """The goals whose kernels were measured, and those that lack one."""
    verdicts = []
    for mode, case, variant, of, least in GOALS:
        results = modes.get(mode, {}).get("cases", [])
        result = next((r for r in results if r["name"] == case), None)
        if result is None:
            continue
        speed = get_speed(get_samples(result, variant), get_samples(result, of))
        verdicts.append(
            {
                "goal": f"{case}, {mode}: {variant} at least {least:g} x {of}",
                "measured": speed,
                "met": speed is not None and speed >= least,
            }
        )
    return verdicts


def show_verdicts(verdicts):
    rows = [["goal", "measured", "met"]]
    for verdict in verdicts:
        met = "met" if verdict["met"] else "not met"
        if verdict["measured"] is None:
            met = "not measured"
        rows.append([verdict["goal"], show(verdict["measured"]), met])
    return show_rows(rows)
