"""Checks and measures one kernel beside what else computes the same."""

import math

import numpy as np

from comparison import reference

from . import driver as cuda
from . import kernels, peers

ONE_IN = 100_000  # codes may be one apart
LEAST_LAUNCHES = 64  # of a graph, so that its own launch is nothing


def encode(x, element):
    """f32 as the bytes of elements, rounded to nearest even."""
    if element == "f32":
        return x.ravel().view(np.uint8)
    bits = x.ravel().view(np.uint32)
    rounded = (bits.astype(np.uint64) + 0x7FFF + (bits >> 16 & 1)) >> 16
    quiet = bits >> 16 | 0x40
    halves = np.where(np.isnan(x.ravel()), quiet, rounded).astype(np.uint16)
    return halves.view(np.uint8)


def decode(data, element, shape):
    if element == "f32":
        return data.view(np.float32).reshape(shape)
    wide = data.view(np.uint16).astype(np.uint32) << 16
    return wide.view(np.float32).reshape(shape)


def check_codes(codes, expected):
    """The share of codes that differ; more than what is accepted is an error."""
    share = reference.compare(reference.drop_sign_of_nan(codes), expected)
    if share > 1 / ONE_IN:
        raise reference.Wrong(
            f"{share:.1e} of the codes are one off, accepted are 1 in {ONE_IN}"
        )
    return share


class Measurement:
    """One case: its buffers on the device, and entries to be sampled in turn."""

    def __init__(self, driver, case, element):
        self.driver, self.case, self.element = driver, case, element
        self.input_size = case.count * kernels.BYTES[element]
        self.total = self.input_size + case.count
        # Nothing is to be found in the cache that a launch before left there.
        cache = driver.get_attribute(cuda.L2_CACHE_SIZE)
        self.turns = max(2, math.ceil(4 * cache / self.total))
        self.launches = math.ceil(LEAST_LAUNCHES / self.turns) * self.turns
        self.entries, self.absent, self.samplers = [], {}, []
        self.pointers, self.owned = [], []

    def allocate(self, size):
        self.pointers.append(self.driver.allocate(size))
        return self.pointers[-1]

    def make_input(self):
        self.data = encode(reference.make_input(self.case), self.element)
        x = decode(self.data, self.element, self.case.shape)
        self.expected = reference.compute(self.case, x)
        return x

    def own(self, resource):
        self.owned.append(resource)
        return resource

    def add(self, name, launch, differ=None, calls=None):
        self.entries.append({"name": name, "differ": differ, "seconds": []})
        self.samplers.append((launch, calls or self.launches))

    def add_wrong(self, name, reason):
        self.absent[name] = f"it is wrong: {reason}"

    # --- Kernels ------------------------------------------------------------

    def add_kernel(self, name, kernel):
        x = self.make_input()
        loaded = self.own(cuda.LoadedKernel(self.driver, kernel))
        pairs = [
            (self.allocate(self.input_size), self.allocate(self.case.count))
            for _ in range(self.turns)
        ]
        launches = [loaded.make_launch(self.case.shape, *pair) for pair in pairs]

        def run():
            self.driver.write(pairs[0][0], encode(x, self.element))
            launches[0]()
            codes = self.driver.read(pairs[0][1], self.case.count)
            codes = np.frombuffer(codes, np.uint8)
            return reference.drop_sign_of_nan(codes)

        try:
            differ = check_codes(run(), self.expected)
            reference.check_special_rows(self.case, x, None, run)
        except reference.Wrong as error:
            return self.add_wrong(name, error)
        for source, _ in pairs:
            self.driver.write(source, self.data)

        def enqueue():
            for i in range(self.launches):
                launches[i % self.turns]()

        self.add(name, self.own(cuda.Graph(self.driver, enqueue)), differ)

    def add_copies(self):
        """Copies that read and write as many bytes in all, and large ones."""
        for name, size, turns, calls in (
            ("copy", self.total // 2, self.turns, self.launches),
            ("copy of 1 GiB", 1 << 30, 1, 4),
        ):
            pairs = [(self.allocate(size), self.allocate(size)) for _ in range(turns)]

            def enqueue(pairs=pairs, size=size, calls=calls):
                for i in range(calls):
                    self.driver.copy(*pairs[i % len(pairs)], size)

            graph = self.own(cuda.Graph(self.driver, enqueue))
            self.add(name, graph, calls=calls)
            self.entries[-1]["bytes"] = 2 * size

    def add_peers(self, names):
        torch, reason = peers.import_torch()
        if torch is None:
            self.absent.update(dict.fromkeys(names, reason))
            return
        tensors = [
            peers.to_tensor(torch, self.data, self.element).view(self.case.shape)
            for _ in range(self.turns)
        ]
        for name in names:
            # A framework that fails is a line in the table, whatever it raises.
            try:
                function = peers.MAKERS[name](torch)
                launch, result = peers.capture(
                    torch, self.driver, function, tensors, self.launches
                )
                codes = result.view(torch.uint8).cpu().numpy().ravel()
                self.add(name, launch, check_codes(codes, self.expected))
            except reference.Wrong as error:
                self.add_wrong(name, error)
            except Exception as error:
                first_line = (str(error) or repr(error)).splitlines()[0]
                self.absent[name] = first_line

    # --- Samples ------------------------------------------------------------

    def sample(self, rounds):
        for launch, _ in self.samplers:
            launch()
        self.driver.synchronize()
        for _ in range(rounds):
            for entry, (launch, calls) in zip(self.entries, self.samplers):
                entry["seconds"].append(self.driver.time(launch) / calls)

    def release(self):
        self.samplers.clear()
        for resource in self.owned:
            resource.release()
        for pointer in self.pointers:
            self.driver.free(pointer)
