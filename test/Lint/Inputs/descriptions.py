"""Finds definitions without a summary, a description or an example.

Prints each op, attribute, type, dialect and pass of the TableGen files that has
no summary or description, each op whose description has no fenced example, and
each pass option without a description; exits with 1 if there are any.

Usage: descriptions.py LLVM-TBLGEN MLIR-INCLUDE-DIRECTORY FPQ-INCLUDE-DIRECTORY
"""

import json
import pathlib
import subprocess
import sys

CLASSES = ("Op", "AttrDef", "EnumAttr", "TypeDef", "Dialect", "PassBase")


def load(tblgen, file, include_directories):
    command = [tblgen, "--dump-json", str(file)]
    command += [f"-I{directory}" for directory in include_directories]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


def complaints(records, file):
    names = {n for c in CLASSES for n in records["!instanceof"].get(c, [])}
    for name in sorted(names):
        record = records[name]
        if not any(loc.startswith(f"{file.name}:") for loc in record["!locs"]):
            continue
        for field in ("summary", "description"):
            if not (record[field] or "").strip():
                yield f"{name} has no {field}"
        if name in records["!instanceof"].get("Op", []):
            if "```mlir" not in (record["description"] or ""):
                yield f"{name} has no example"
        for option in record.get("options", []):
            option = records[option["def"]]
            if not option["description"].strip():
                yield f"{name}: option {option['argument']} has no description"


tblgen, mlir_include, fpq_include = sys.argv[1:]
found = False
files = sorted(pathlib.Path(fpq_include).rglob("*.td"))
for file in files:
    records = load(tblgen, file, [mlir_include, fpq_include])
    for complaint in complaints(records, file):
        print(f"{file}: {complaint}")
        found = True
sys.exit(found or not files)
