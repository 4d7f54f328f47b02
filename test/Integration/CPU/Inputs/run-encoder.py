"""Inputs for minilm-layer.mlir, and what its compiled forms make of them.

run-encoder.py samples FOLDER COUNT writes FOLDER/0 ..., samples for
fpq-calibrate. run-encoder.py compare REFERENCE LIBRARY runs both shared objects
on others and prints how far the embeddings are apart. Needs no NumPy.
"""

import ctypes
import math
import pathlib
import random
import struct
import sys

VOCABULARY = 96
HIDDEN = 32


def make_input(seed):
    """Tokens and their mask; of every second input the last tokens are padding."""
    source = random.Random(seed)
    length = source.randint(2, 32)
    tokens = [source.randrange(VOCABULARY) for _ in range(length)]
    hidden = length // 3 if seed % 2 else 0
    return tokens, [1] * (length - hidden) + [0] * hidden


def write_samples(folder, count):
    for seed in range(int(count)):
        sample = pathlib.Path(folder, str(seed))
        sample.mkdir(parents=True, exist_ok=True)
        for index, values in enumerate(make_input(seed)):
            header = (
                "{'descr': '<i8', 'fortran_order': False,"
                f" 'shape': (1, {len(values)}), }}\n"
            ).encode()
            magic = b"\x93NUMPY\x01\x00" + struct.pack("<H", len(header))
            data = struct.pack(f"<{len(values)}q", *values)
            (sample / f"arg{index}.npy").write_bytes(magic + header + data)


class Descriptor(ctypes.Structure):
    _fields_ = [
        ("allocated", ctypes.c_void_p),
        ("aligned", ctypes.c_void_p),
        ("offset", ctypes.c_int64),
        ("sizes", ctypes.c_int64 * 2),
        ("strides", ctypes.c_int64 * 2),
    ]


def describe(values):
    data = (ctypes.c_int64 * len(values))(*values)
    address = ctypes.addressof(data)
    count = len(values)
    return data, Descriptor(address, address, 0, (1, count), (count, 1))


def embed(library, arguments):
    described = [describe(values) for values in arguments]
    result = Descriptor()
    pointers = [ctypes.byref(descriptor) for _, descriptor in described]
    library._mlir_ciface_main(ctypes.byref(result), *pointers)
    assert tuple(result.sizes) == (1, HIDDEN)
    values = ctypes.cast(result.aligned, ctypes.POINTER(ctypes.c_float))
    return values[result.offset : result.offset + HIDDEN]


def compare(reference, library):
    reference, library = ctypes.CDLL(reference), ctypes.CDLL(library)
    cosines, signal, noise = [], 0, 0
    for seed in range(1000, 1032):
        a, b = (embed(each, make_input(seed)) for each in (reference, library))
        lengths = math.hypot(*a) * math.hypot(*b)
        cosines.append(sum(x * y for x, y in zip(a, b)) / lengths)
        signal += sum(x * x for x in a)
        noise += sum((x - y) ** 2 for x, y in zip(a, b))
    print(f"cosine_min={min(cosines):.4f} cosine_mean={sum(cosines) / 32:.4f}")
    print(f"sqnr={10 * math.log10(signal / noise):.1f} dB")


{"samples": write_samples, "compare": compare}[sys.argv[1]](*sys.argv[2:])
