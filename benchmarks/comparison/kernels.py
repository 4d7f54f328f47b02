"""fpq's code and the kernels in intrinsics, called through ctypes."""

import ctypes

import numpy as np

from .cases import SCALE


def make_aligned(count, dtype=np.uint8):
    """An array at a multiple of 64 bytes."""
    size = count * np.dtype(dtype).itemsize
    raw = np.zeros(size + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + size].view(dtype)


class Attention(ctypes.Structure):
    _fields_ = [
        ("x", ctypes.c_void_p),
        ("codes", ctypes.c_void_p),
        ("columns", ctypes.c_int64),
        ("mask", ctypes.c_void_p),
        ("heads", ctypes.c_int64),
        ("queries", ctypes.c_int64),
        ("scale", ctypes.c_float),
    ]


def get_descriptor_type(rank):
    """What --mlir-to-c-header declares for a tensor."""

    class Descriptor(ctypes.Structure):
        _fields_ = [
            ("allocated", ctypes.c_void_p),
            ("aligned", ctypes.c_void_p),
            ("offset", ctypes.c_int64),
            ("sizes", ctypes.c_int64 * rank),
            ("strides", ctypes.c_int64 * rank),
        ]

    return Descriptor


def describe(array):
    strides = [stride // array.itemsize for stride in array.strides]
    rank = array.ndim
    return get_descriptor_type(rank)(
        array.ctypes.data,
        array.ctypes.data,
        0,
        (ctypes.c_int64 * rank)(*array.shape),
        (ctypes.c_int64 * rank)(*strides),
    )


def read(descriptor, dtype):
    """A copy of what a result holds."""
    shape = tuple(descriptor.sizes)
    count = int(np.prod(shape))
    start = descriptor.aligned + descriptor.offset * np.dtype(dtype).itemsize
    data = ctypes.string_at(start, count * np.dtype(dtype).itemsize)
    return np.frombuffer(data, dtype).reshape(shape)


class Native:
    """NativeKernels.cpp."""

    def __init__(self, path, threads):
        self.library = ctypes.CDLL(path)
        if threads == 1:
            self.library.fpq_use_processor_time()
        for name in ("kernel", "memory", "compiled"):
            getattr(self.library, f"fpq_time_{name}").restype = ctypes.c_double
        self.library.fpq_get_kernel_name.restype = ctypes.c_char_p
        if not self.library.fpq_keep_memory():
            raise OSError("mallopt failed")

    def get_kernels(self):
        for kernel in range(self.library.fpq_count_kernels()):
            name = self.library.fpq_get_kernel_name(kernel).decode()
            yield kernel, name, bool(self.library.fpq_takes_mask(kernel))


class HandWritten:
    def __init__(self, native, kernel, case, x, mask, threads):
        self.library, self.kernel = native.library, kernel
        self.rows, self.threads = case.rows, threads
        self.codes = make_aligned(case.count)
        self.arguments = Attention(
            x.ctypes.data, self.codes.ctypes.data, case.columns, None, 1, 1, 1.0
        )
        if case.masked:
            self.arguments.mask = mask.ctypes.data
            self.arguments.heads, self.arguments.queries = case.shape[1:3]
            self.arguments.scale = SCALE

    def time(self, calls):
        return self.library.fpq_time_kernel(
            self.kernel,
            ctypes.byref(self.arguments),
            ctypes.c_int64(self.rows),
            self.threads,
            ctypes.c_int64(calls),
        )

    def run(self):
        self.codes[:] = 0xAA
        self.time(1)
        return self.codes


class Memory:
    """Reads four bytes and writes one for each element."""

    def __init__(self, native, case, x, streams, threads):
        self.library, self.x = native.library, x
        self.count, self.streams, self.threads = case.count, streams, threads
        self.bytes = make_aligned(case.count)

    def time(self, calls):
        return self.library.fpq_time_memory(
            ctypes.c_void_p(self.x.ctypes.data),
            ctypes.c_void_p(self.bytes.ctypes.data),
            ctypes.c_int64(self.count),
            self.streams,
            self.threads,
            ctypes.c_int64(calls),
        )


class Compiled:
    """_mlir_ciface_main of a shared object: a tensor of one or two tensors."""

    def __init__(self, native, path, rank, arguments, dtype=np.uint8):
        self.library = native.library
        self.loaded = ctypes.CDLL(path)
        function = self.loaded._mlir_ciface_main
        self.function = ctypes.cast(function, ctypes.c_void_p)
        self.dtype = dtype
        self.kept = arguments
        self.descriptors = [describe(argument) for argument in arguments]
        self.result = get_descriptor_type(rank)()
        pointers = [ctypes.addressof(each) for each in self.descriptors]
        self.arguments = (ctypes.c_void_p * len(pointers))(*pointers)

    def time(self, calls):
        return self.library.fpq_time_compiled(
            self.function,
            ctypes.byref(self.result),
            self.arguments,
            len(self.arguments),
            ctypes.c_int64(calls),
        )

    def run(self):
        self.time(1)
        return read(self.result, self.dtype)
