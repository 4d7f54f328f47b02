"""Writes a NumPy file of f32, without NumPy.

write-array.py FILE SHAPE NUMBER...: SHAPE is like 2x3; folders are made.
"""

import pathlib
import struct
import sys

path, shape, *numbers = sys.argv[1:]
extents = tuple(int(extent) for extent in shape.split("x"))
header = f"{{'descr': '<f4', 'fortran_order': False, 'shape': {extents}, }}\n".encode()
values = struct.pack(f"<{len(numbers)}f", *map(float, numbers))
file = pathlib.Path(path)
file.parent.mkdir(parents=True, exist_ok=True)
file.write_bytes(
    b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + values
)
