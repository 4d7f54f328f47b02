"""Finds FileCheck directives that FileCheck does not see.

`// CHECK-SAME foo`, without the colon, is a comment that looks like a test;
so is `// CHECK-NXT: foo`. Prints each with its file and line, and exits with 1
if there are any.

Usage: check-lines.py FILE-OR-DIRECTORY...
"""

import os
import re
import sys

SUFFIXES = (".mlir", ".test")
SKIPPED_DIRECTORIES = ("Inputs", "acme")
KINDS = ("NEXT", "SAME", "NOT", "DAG", "LABEL", "EMPTY", r"COUNT-\d+")


def test_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield path
        for directory, subdirectories, files in os.walk(path):
            subdirectories[:] = sorted(
                d for d in subdirectories if d not in SKIPPED_DIRECTORIES
            )
            for name in sorted(files):
                if name.endswith(SUFFIXES):
                    yield os.path.join(directory, name)


def suspicious_lines(text):
    prefixes = {"CHECK"}
    for names in re.findall(r"--?check-prefix(?:es)?[= ]([\w,-]+)", text):
        prefixes.update(names.split(","))
    any_prefix = "|".join(sorted(map(re.escape, prefixes), key=len, reverse=True))
    looks_like_one = re.compile(rf"^\s*(?://|#|;)\s*(?:{any_prefix})(?!\w)")
    is_one = re.compile(
        rf"^\s*(?://|#|;)\s*(?:{any_prefix})(?:-(?:{'|'.join(KINDS)}))?"
        r"(?:\{LITERAL\})?:"
    )
    for number, line in enumerate(text.splitlines(), start=1):
        if looks_like_one.match(line) and not is_one.match(line):
            yield number, line.strip()


found = False
for path in test_files(sys.argv[1:]):
    with open(path, encoding="utf-8") as file:
        for number, line in suspicious_lines(file.read()):
            print(f"{path}:{number}: not a FileCheck directive: {line}")
            found = True
sys.exit(found)
