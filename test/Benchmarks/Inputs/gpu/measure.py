"""Runs the GPU benchmark's checks and its report on NumPy instead of a GPU.

measure.py right|one-off|nan-lost: the times are made up, and the kernel is NumPy's
softmax, with codes changed as said.
"""

import sys

import numpy as np

from comparison import reference
from comparison.cases import parse_case
from gpu import driver as cuda
from gpu import kernels, measure, peers, report

SHAPE = (64, 1024)


class FakeDriver:
    def __init__(self):
        self.memory = {}
        self.turn = 0

    def get_attribute(self, attribute):
        assert attribute == cuda.L2_CACHE_SIZE
        return 1 << 16

    def allocate(self, size):
        self.memory[len(self.memory)] = np.zeros(size if size < 1 << 30 else 0, np.uint8)
        return len(self.memory) - 1

    def free(self, pointer):
        del self.memory[pointer]

    def write(self, pointer, data):
        self.memory[pointer][:] = data

    def read(self, pointer, size):
        return bytes(self.memory[pointer][:size])

    def copy(self, destination, source, size):
        self.memory[destination][:size] = self.memory[source][:size]

    def synchronize(self):
        pass

    def time(self, launch):
        launch()
        self.turn += 1
        return 1e-3 * self.turn


class FakeKernel:
    def __init__(self, driver, kernel):
        self.driver, self.kernel = driver, kernel

    def make_launch(self, shape, source, result):
        def launch():
            data = self.driver.memory[source]
            x = measure.decode(data, self.kernel.element_type, shape)
            codes = reference.compute(parse_case("x".join(map(str, shape))), x)
            if sys.argv[1] == "one-off":
                codes[10, :2] += 1
            if sys.argv[1] == "nan-lost":
                codes[codes == reference.NAN_CODE] = 0
            self.driver.memory[result][:] = codes.ravel()

        return launch

    def release(self):
        pass


class FakeGraph:
    def __init__(self, driver, enqueue):
        self.enqueue = enqueue

    def __call__(self):
        self.enqueue()

    def release(self):
        pass


cuda.LoadedKernel, cuda.Graph = FakeKernel, FakeGraph
peers.import_torch = lambda: (None, "this is a test")
results = []
for element in report.ELEMENTS:
    tensors = [
        {"kind": "input", "element_type": element, "shape": []},
        {"kind": "result", "element_type": "f8E4M3FN", "shape": []},
    ]
    kernel = kernels.Kernel("softmax", b"", "none", tensors, {}, [1, 1, 1], 0)
    driver = FakeDriver()
    case = parse_case("x".join(map(str, SHAPE)))
    measurement = measure.Measurement(driver, case, element)
    measurement.add_kernel("fpq", kernel)
    measurement.add_copies()
    measurement.add_peers(["Triton"])
    measurement.sample(3)
    measurement.release()
    assert not driver.memory
    # By the name of a shape that has goals.
    result = {
        "shape": report.SHAPES[0],
        "element": element,
        "bytes": measurement.total,
        "entries": measurement.entries,
        "absent": measurement.absent,
    }
    report.summarize(result)
    results.append(result)
    print(report.show_case(result))
print(report.show_goals(results))
