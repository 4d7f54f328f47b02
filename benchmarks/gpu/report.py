"""The table of what was measured, and which of the goals are met."""

import statistics

from comparison.report import get_speed, show, show_rows, show_verdicts

SHAPES = ["8192x1024", "65536x1024", "4096x8192", "512x131072"]
ELEMENTS = ["bf16", "f32"]
COPIES = ("copy", "copy of 1 GiB")
COMPILERS = ("torch.compile", "Triton")
GOALS = [(COPIES, 0.9), (COMPILERS, 1.0)]


def get_seconds_per_byte(result, names):
    """The rounds of the fastest of the names, for a byte each."""
    chosen = [
        [seconds / entry["bytes"] for seconds in entry["seconds"]]
        for entry in result["entries"]
        if entry["name"] in names and entry["seconds"]
    ]
    return min(chosen, key=statistics.median, default=[])


def summarize(result):
    """Adds to each entry of a case what the table shows."""
    for entry in result["entries"]:
        entry.setdefault("bytes", result["bytes"])
        entry["bytes_per_second"] = entry["bytes"] / statistics.median(entry["seconds"])
    for entry in result["entries"]:
        samples = get_seconds_per_byte(result, [entry["name"]])
        for of, names in (("copy", COPIES), ("fpq", ["fpq"])):
            entry[f"of_{of}"] = get_speed(samples, get_seconds_per_byte(result, names))


def show_case(result):
    rows = [["kernel", "us", "GB/s", "of copy", "of fpq", "codes that differ"]]
    for entry in result["entries"]:
        rows.append(
            [
                entry["name"],
                show(statistics.median(entry["seconds"]) * 1e6, ".1f"),
                show(entry["bytes_per_second"] / 1e9, ".0f"),
                show(entry["of_copy"]),
                show(entry["of_fpq"]),
                show(entry["differ"], ".1e"),
            ]
        )
    title = f"## {result['shape']} {result['element']}"
    notes = [f"* {name} is not measured: {why}" for name, why in result["absent"].items()]
    return "\n".join([title, "", show_rows(rows), "", *notes]).rstrip() + "\n"


def judge(results):
    """The goals, for the first three shapes."""
    verdicts = []
    for result in results:
        if result["shape"] not in SHAPES[:3]:
            continue
        fpq = get_seconds_per_byte(result, ["fpq"])
        for names, least in GOALS:
            speed = get_speed(fpq, get_seconds_per_byte(result, names))
            goal = f"{result['shape']} {result['element']}: at least {least:g} x the "
            verdicts.append(
                {
                    "goal": goal + "faster of " + " and ".join(names),
                    "measured": speed,
                    "met": speed is not None and speed >= least,
                }
            )
    return verdicts


def show_goals(results):
    verdicts = judge(results)
    return show_verdicts(verdicts) if verdicts else ""
