"""Writes samples for fpq-calibrate, without NumPy.

write-samples.py FOLDER COUNT [--npz] [--rows N]: FOLDER/0 ... or FOLDER/0.npz
..., each with f32 arrays arg0 of ROWS x 8 (one row more for each sample, up to
4, so that extents differ) and arg1 of 8 x 4. Sample i has the same values
always.
"""

import argparse
import pathlib
import random
import struct
import zipfile


def npy(shape, values, code="f", descr="<f4"):
    text = f"{{'descr': '{descr}', 'fortran_order': False, 'shape': {shape}, }}\n"
    header = text.encode()
    data = struct.pack(f"<{len(values)}{code}", *values)
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header)) + header + data


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--npz", action="store_true")
    parser.add_argument("--rows", type=int, default=2)
    arguments = parser.parse_args()
    arguments.folder.mkdir(parents=True, exist_ok=True)
    for index in range(arguments.count):
        source = random.Random(index)
        rows = arguments.rows + index % 4
        arrays = {
            "arg0": npy((rows, 8), [source.gauss(0, 2) for _ in range(rows * 8)]),
            "arg1": npy((8, 4), [source.gauss(0, 1) for _ in range(32)]),
        }
        if arguments.npz:
            method = zipfile.ZIP_DEFLATED if index % 2 else zipfile.ZIP_STORED
            with zipfile.ZipFile(arguments.folder / f"{index}.npz", "w", method) as file:
                for name, data in arrays.items():
                    file.writestr(name + ".npy", data)
            continue
        (arguments.folder / str(index)).mkdir(exist_ok=True)
        for name, data in arrays.items():
            (arguments.folder / str(index) / f"{name}.npy").write_bytes(data)


main()
