"""NVIDIA's driver, libcuda.so.1, over ctypes."""

import ctypes
from ctypes import byref, c_float, c_int, c_int64, c_size_t, c_uint, c_uint64, c_void_p

COMPUTE_CAPABILITY_MAJOR = 75
COMPUTE_CAPABILITY_MINOR = 76
L2_CACHE_SIZE = 38
MAX_DYNAMIC_SHARED_SIZE_BYTES = 8
NON_BLOCKING = 1
CAPTURE_MODE_RELAXED = 2
DEFAULT_SHARED_MEMORY = 48 * 1024

# Functions whose names in the library have a version.
SYMBOLS = {
    "cuMemAlloc": "cuMemAlloc_v2",
    "cuMemFree": "cuMemFree_v2",
    "cuCtxPushCurrent": "cuCtxPushCurrent_v2",
    "cuEventDestroy": "cuEventDestroy_v2",
    "cuStreamDestroy": "cuStreamDestroy_v2",
    "cuStreamBeginCapture": "cuStreamBeginCapture_v2",
}


class DriverError(Exception):
    """A call that failed, or no driver."""


class Driver:
    """The first GPU, its primary context, which frameworks use too, and a stream."""

    def __init__(self):
        try:
            self.library = ctypes.CDLL("libcuda.so.1")
        except OSError as error:
            raise DriverError(
                f"libcuda.so.1 cannot be loaded: {error}; it comes with NVIDIA's driver"
            ) from None
        self.call("cuInit", c_uint(0))
        device = c_int()
        self.call("cuDeviceGet", byref(device), c_int(0))
        self.device = device
        context = c_void_p()
        self.call("cuDevicePrimaryCtxRetain", byref(context), device)
        self.call("cuCtxPushCurrent", context)
        self.stream = c_void_p()
        self.call("cuStreamCreate", byref(self.stream), c_uint(NON_BLOCKING))

    def close(self):
        self.call("cuStreamDestroy", self.stream)

    def call(self, name, *arguments):
        try:
            function = getattr(self.library, SYMBOLS.get(name, name))
        except AttributeError:
            raise DriverError(f"libcuda.so.1 has no {name}: it is too old") from None
        result = function(*arguments)
        if result:
            text = ctypes.c_char_p()
            self.library.cuGetErrorName(c_int(result), byref(text))
            error = text.value.decode() if text.value else f"error {result}"
            raise DriverError(f"{name} failed: {error}")

    # --- The device ---------------------------------------------------------

    def get_attribute(self, attribute):
        value = c_int()
        self.call("cuDeviceGetAttribute", byref(value), c_int(attribute), self.device)
        return value.value

    def get_chip(self):
        major = self.get_attribute(COMPUTE_CAPABILITY_MAJOR)
        return f"sm_{major}{self.get_attribute(COMPUTE_CAPABILITY_MINOR)}"

    def get_name(self):
        text = ctypes.create_string_buffer(256)
        self.call("cuDeviceGetName", text, c_int(len(text)), self.device)
        return text.value.decode()

    # --- Memory -------------------------------------------------------------

    def allocate(self, size):
        pointer = c_uint64()
        self.call("cuMemAlloc", byref(pointer), c_size_t(size))
        return pointer

    def free(self, pointer):
        self.call("cuMemFree", pointer)

    def copy(self, destination, source, size):
        self.call("cuMemcpyAsync", destination, source, c_size_t(size), self.stream)

    def write(self, pointer, data):
        """Copies bytes, or anything with a buffer of them, to the device."""
        buffer = (ctypes.c_char * len(data)).from_buffer_copy(data)
        self.copy(pointer, c_uint64(ctypes.addressof(buffer)), len(data))
        self.synchronize()

    def read(self, pointer, size):
        buffer = (ctypes.c_char * size)()
        self.copy(c_uint64(ctypes.addressof(buffer)), pointer, size)
        self.synchronize()
        return bytes(buffer)

    def synchronize(self):
        self.call("cuStreamSynchronize", self.stream)

    # --- Timing -------------------------------------------------------------

    def time(self, launch):
        """The seconds that what `launch` puts into the stream takes on the GPU."""
        begin, end = c_void_p(), c_void_p()
        for event in (begin, end):
            self.call("cuEventCreate", byref(event), c_uint(0))
        self.call("cuEventRecord", begin, self.stream)
        launch()
        self.call("cuEventRecord", end, self.stream)
        self.call("cuEventSynchronize", end)
        milliseconds = c_float()
        self.call("cuEventElapsedTime", byref(milliseconds), begin, end)
        for event in (begin, end):
            self.call("cuEventDestroy", event)
        return milliseconds.value / 1000


class Graph:
    """What `enqueue` puts into the stream, to be launched by a call: the time that
    each of its calls takes in Python is not in it."""

    def __init__(self, driver, enqueue):
        self.driver = driver
        self.executable = c_void_p()
        graph = c_void_p()
        driver.call("cuStreamBeginCapture", driver.stream, c_int(CAPTURE_MODE_RELAXED))
        enqueue()
        driver.call("cuStreamEndCapture", driver.stream, byref(graph))
        driver.call(
            "cuGraphInstantiateWithFlags", byref(self.executable), graph, c_uint64(0)
        )
        driver.call("cuGraphDestroy", graph)

    def __call__(self):
        self.driver.call("cuGraphLaunch", self.executable, self.driver.stream)

    def release(self):
        self.driver.call("cuGraphExecDestroy", self.executable)


class LoadedKernel:
    """A kernel in the driver, ready for launches."""

    def __init__(self, driver, kernel):
        self.driver, self.kernel = driver, kernel
        self.module, self.function = c_void_p(), c_void_p()
        try:
            driver.call("cuModuleLoadData", byref(self.module), kernel.image)
        except DriverError as error:
            raise DriverError(
                f"{error}; the object is for {kernel.chip}, the GPU is "
                f"{driver.get_chip()}"
            ) from None
        driver.call(
            "cuModuleGetFunction",
            byref(self.function),
            self.module,
            kernel.name.encode(),
        )
        if kernel.shared_memory > DEFAULT_SHARED_MEMORY:
            driver.call(
                "cuFuncSetAttribute",
                self.function,
                c_int(MAX_DYNAMIC_SHARED_SIZE_BYTES),
                c_int(kernel.shared_memory),
            )

    def make_launch(self, shape, source, result):
        """A function that launches the kernel on buffers of the device."""
        kernel = self.kernel
        pointers = {"input": source, "result": result}
        sizes = iter(kernel.get_sizes(shape))
        values = [
            c_int64(next(sizes)) if a["kind"] == "size" else pointers[a["kind"]]
            for a in kernel.arguments
        ]
        addresses = [ctypes.addressof(value) for value in values]
        parameters = (c_void_p * len(values))(*addresses)
        arguments = [
            self.function,
            *map(c_uint, kernel.get_grid(shape)),
            *map(c_uint, kernel.block),
            c_uint(kernel.shared_memory),
            self.driver.stream,
            parameters,
            None,
        ]

        def launch():
            self.driver.call("cuLaunchKernel", *arguments)

        launch.values = values  # which the parameters point to
        return launch

    def release(self):
        self.driver.call("cuModuleUnload", self.module)
