"""Runs the shell commands of a Markdown document and checks what it shows.

The ```sh blocks run in order, in one bash, in an empty folder that looks like
a built clone: examples/, and build/release/ for the build at hand. A comment on
the line before a fence says what to do with its block:

  <!-- not run -->       a ```sh block that is not run
  <!-- fails -->         a ```sh block that must fail
  <!-- output -->        what the ```sh block before it writes to stdout
  <!-- file: PATH -->    what is in examples/... or in a file made by a command

In such a block a line that is only "..." stands for any lines. With --update
the blocks that show output are rewritten to what was written, and the others
are left to the reader.
"""

import argparse
import difflib
import re
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

MARKER = re.compile(r"<!-- (not run|fails|output|file: (\S+)) -->$")


@dataclass
class Block:
    """A fenced block; `first` and `last` are the lines between the fences."""

    language: str
    marker: str
    path: str
    first: int
    last: int

    def runs(self):
        return self.language == "sh" and self.marker in ("", "fails")


def parse(lines):
    blocks = []
    start = None
    for number, line in enumerate(lines):
        if not line.startswith("```"):
            continue
        if start is not None:
            match = MARKER.match(lines[start - 1]) if start else None
            marker, path = (match[1], match[2]) if match else ("", None)
            language = lines[start][3:].strip()
            blocks.append(Block(language, marker, path, start + 1, number))
            start = None
        else:
            start = number
    if start is not None:
        sys.exit(f"line {start + 1}: the block is not closed")
    return blocks


def populate(folder, arguments):
    """Makes `folder` look like a clone that is built in build/release."""
    (folder / "build").mkdir(parents=True)
    (folder / "build/release").symlink_to(arguments.build)
    (folder / "examples").symlink_to(arguments.source / "examples")
    tools = folder / "build/tools"
    tools.mkdir()
    for tool in arguments.tool:
        name, command = tool.split("=", 1)
        (tools / name).write_text(f'#!/bin/sh\nexec {command} "$@"\n')
        (tools / name).chmod(0o755)
    return tools


def run(blocks, lines, folder, tools):
    """Runs the blocks and returns what each wrote, by its first line."""
    script = ["set -euo pipefail", f"PATH={shlex.quote(str(tools))}:$PATH"]
    outputs = folder / "build/outputs"
    outputs.mkdir()
    for block in blocks:
        body = "\n".join(lines[block.first : block.last])
        output = shlex.quote(str(outputs / str(block.first)))
        at = f"line {block.first + 1}"
        script.append(f"trap 'echo {at}: the command failed >&2' ERR")
        if block.marker == "fails":
            script.append(
                f"if (set -e\n{body}\n) >{output}; then\n"
                f"  echo {at}: the command should fail >&2\n  exit 1\nfi"
            )
        else:
            script.append(f"{{\n{body}\n}} >{output}")
    status = subprocess.run(
        ["bash", "-c", "\n".join(script)], cwd=folder, stdin=subprocess.DEVNULL
    ).returncode
    if status != 0:
        sys.exit(status)
    return {block.first: (outputs / str(block.first)).read_text() for block in blocks}


def tidy(text):
    """The lines of `text`, without blanks at their ends and around them."""
    return [line.rstrip() for line in text.strip("\n").split("\n")]


def agrees(shown, actual):
    pattern = "".join(
        r"(.*\n)*" if line == "..." else re.escape(line) + r"\n" for line in shown
    )
    return re.fullmatch(pattern, "".join(line + "\n" for line in actual)) is not None


def compare(arguments, blocks, lines, written, folder):
    """Prints or, with --update, rewrites what disagrees; returns whether any
    disagreement is left."""

    disagree = False
    updates = []
    last_run = None
    for block in blocks:
        if block.runs():
            last_run = block.first
        if block.marker == "output":
            actual = tidy(written[last_run])
        elif block.path:
            actual = tidy((folder / block.path).read_text())
        else:
            continue
        shown = tidy("\n".join(lines[block.first : block.last]))
        if agrees(shown, actual):
            continue
        if arguments.update and "..." not in shown:
            updates.append((block, actual))
            continue
        disagree = True
        source = block.path or "the output"
        print(f"{arguments.document}:{block.first + 1}: not what {source} is:")
        for line in difflib.unified_diff(shown, actual, "shown", source, lineterm=""):
            print(line)
    for block, actual in reversed(updates):
        lines[block.first : block.last] = actual
    if updates:
        arguments.document.write_text("\n".join(lines))
    return disagree


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("document", type=Path)
    source = Path(__file__).resolve().parents[3]
    parser.add_argument("--source", type=Path, default=source, help="fpq's sources")
    parser.add_argument(
        "--build", type=Path, default=source / "build/release", help="fpq's build"
    )
    parser.add_argument(
        "--folder", type=Path, help="where to run (default: a temporary folder)"
    )
    parser.add_argument(
        "--tool", action="append", default=[], help="NAME=COMMAND to put on PATH"
    )
    parser.add_argument("--update", action="store_true")
    arguments = parser.parse_args()

    lines = arguments.document.read_text().split("\n")
    blocks = parse(lines)
    to_run = [block for block in blocks if block.runs()]
    if not to_run:
        sys.exit("the document has no command to run")
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.folder or Path(temporary)
        tools = populate(folder, arguments)
        written = run(to_run, lines, folder, tools)
        sys.exit(compare(arguments, blocks, lines, written, folder))


if __name__ == "__main__":
    main()
