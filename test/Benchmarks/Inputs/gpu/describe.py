"""Describes a kernel as the GPU benchmark reads it, but for what is given.

describe.py FILE.json [KEY=VALUE]...
"""

import json
import pathlib
import sys

path = pathlib.Path(sys.argv[1])
given = {}
for text in sys.argv[2:]:
    key, _, value = text.partition("=")
    given[key] = json.loads(value) if value.startswith("[") else value

tensor = {"shape": given.get("shape", []), "type": "unused"}
arguments = [
    {"kind": "input", "element_type": given.get("element_type", "f32"), **tensor},
    {"kind": "result", "element_type": "f8E4M3FN", **tensor},
]
kernel = {
    "name": "softmax",
    "arguments": given.get("arguments", arguments),
    "grid": {axis: {"expression": 1, "text": "1"} for axis in "xyz"},
    "block": [32, 1, 1],
    "dynamic_shared_memory": 0,
}
description = {
    "version": 1,
    "file": given.get("file", "k.ptx"),
    "format": "ptx",
    "target": {"chip": "sm_90a"},
    "kernels": [kernel],
}
(path.parent / "k.ptx").write_text(".version .target")
path.write_text(json.dumps(description))
