"""Kernels as fpq-translate --export-gpu-objects writes them: an object and JSON."""

import dataclasses
import json

VERSION = 1

BYTES = {"f32": 4, "f16": 2, "bf16": 2, "f8E4M3FN": 1, "f8E5M2": 1, "i8": 1}

OPERATORS = {
    "add": lambda a, b: a + b,
    "mul": lambda a, b: a * b,
    "mod": lambda a, b: a % b,
    "floordiv": lambda a, b: a // b,
    "ceildiv": lambda a, b: -(-a // b),
}


class Malformed(Exception):
    """A description that cannot be used."""


def evaluate(expression, sizes):
    """The value of a number, ["size", i] or [operator, left, right]."""
    if isinstance(expression, int):
        return expression
    kind, *operands = expression
    if kind == "size":
        return sizes[operands[0]]
    if kind not in OPERATORS:
        raise Malformed(f"the grid has an unknown operator {kind!r}")
    left, right = (evaluate(operand, sizes) for operand in operands)
    return OPERATORS[kind](left, right)


@dataclasses.dataclass(frozen=True)
class Kernel:
    """One kernel, with an input and a result of one shape."""

    name: str
    image: bytes
    chip: str
    arguments: list
    grid: dict
    block: list
    shared_memory: int

    @property
    def element_type(self):
        return self.find("input")["element_type"]

    def find(self, kind):
        return next(a for a in self.arguments if a["kind"] == kind)

    def get_sizes(self, shape):
        """The values of the size arguments for tensors of a shape."""
        sizes = []
        for argument in self.arguments:
            if argument["kind"] != "size":
                continue
            dimension = argument.get("dimension")
            if dimension is None:
                raise Malformed("a size argument has no 'dimension'")
            sizes.append(shape[dimension])
        return sizes

    def get_grid(self, shape):
        sizes = self.get_sizes(shape)
        return [evaluate(self.grid[axis]["expression"], sizes) for axis in "xyz"]

    def check(self, shape):
        """Raises Malformed unless tensors of the shape are accepted."""
        for kind in ("input", "result"):
            known = self.find(kind).get("shape")
            if not known:  # a pointer, whatever it points to
                continue
            fits = len(known) == len(shape) and all(
                extent in (None, wanted) for extent, wanted in zip(known, shape)
            )
            if not fits:
                raise Malformed(f"its {kind} has the shape {known}, not {list(shape)}")


def read_kernel(path):
    """The only kernel of `path`, a JSON file beside its object."""
    try:
        description = json.loads(path.read_text())
        version = description["version"]
        if version != VERSION:
            raise Malformed(f"version {version} is not known, only {VERSION}")
        if description["format"] not in ("cubin", "ptx", "fatbin"):
            raise Malformed(
                f"objects of format {description['format']} do not run on NVIDIA GPUs"
            )
        found = description["kernels"]
        if len(found) != 1:
            raise Malformed(f"has {len(found)} kernels, expected one")
        kernel = found[0]
        kinds = [argument["kind"] for argument in kernel["arguments"]]
        if [kind for kind in kinds if kind != "size"] != ["input", "result"]:
            raise Malformed(
                f"has arguments {kinds}, expected one input, one result and sizes"
            )
        for argument in kernel["arguments"]:
            if argument["kind"] == "size":
                continue
            if argument["element_type"] not in BYTES:
                raise Malformed(f"has elements of type {argument['element_type']}")
        image = (path.parent / description["file"]).read_bytes()
        if description["format"] == "ptx":
            image += b"\0"
        return Kernel(
            kernel["name"],
            image,
            description["target"]["chip"],
            kernel["arguments"],
            kernel["grid"],
            kernel["block"],
            kernel["dynamic_shared_memory"],
        )
    except (OSError, json.JSONDecodeError) as error:
        raise Malformed(str(error)) from None
    except KeyError as error:
        raise Malformed(f"there is no {error}") from None
