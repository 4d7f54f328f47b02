"""What is computed: shapes, and the modules that fpq compiles for them."""

import dataclasses
import math

HEADS = "8x12x128x128"

# The shapes that the peers are measured on.
MAIN = ["8192x1024", "256x32768", "64x1M", HEADS, f"{HEADS}:masked"]
# Widths that are no multiple of a vector, and a single row: fpq and intrinsics.
WIDTHS = ["8192x1000", "8192x1023", "65536x63", "1x1024"]

SCALE = 0.125  # of the scores, where there is a mask


@dataclasses.dataclass(frozen=True)
class Case:
    name: str
    shape: tuple
    masked: bool

    @property
    def columns(self):
        return self.shape[-1]

    @property
    def rows(self):
        return math.prod(self.shape[:-1])

    @property
    def count(self):
        return math.prod(self.shape)

    @property
    def mask_shape(self):
        """One mask for all heads."""
        batch, _, queries, columns = self.shape
        return (batch, queries, columns)


def parse_case(text):
    """8192x1024, 64x1M, 8x12x128x128:masked; rows last."""
    extents, _, suffix = text.partition(":")
    units = {"K": 1 << 10, "M": 1 << 20}
    try:
        shape = tuple(
            int(extent.rstrip("KM")) * units.get(extent[-1:], 1)
            for extent in extents.split("x")
        )
    except ValueError:
        shape = ()
    if len(shape) < 2 or min(shape) < 1 or suffix not in ("", "masked"):
        raise ValueError(f"{text!r} is no shape such as 8192x1024 or {HEADS}:masked")
    if suffix and len(shape) != 4:
        raise ValueError(f"{text!r}: a mask needs batch x heads x queries x columns")
    return Case(text, shape, bool(suffix))


def get_map(dims, results):
    return f"affine_map<({', '.join(dims)}) -> ({', '.join(results)})>"


def get_module(case, dynamic=False, codes_as_bytes=False, element="f32"):
    """softmax, times 448, to f8E4M3FN over the last dimension.

    With codes_as_bytes in stock dialects and an i8 result, for IREE. Elements of
    another type than f32 are extended to it first.
    """
    rank = len(case.shape)
    dims = [f"d{i}" for i in range(rank)]
    extents = "x".join("?" if dynamic else str(extent) for extent in case.shape)
    tensor = f"tensor<{extents}xf32>"
    source = f"tensor<{extents}x{element}>"
    identity = get_map(dims, dims)
    iterators = ", ".join(['"parallel"'] * rank)
    sizes = ", ".join(f"%size{i}" for i in range(rank)) if dynamic else ""
    arguments = [f"%x: {source}"]
    body = ["%scale = arith.constant 448.0 : f32"]
    if dynamic:
        for i in range(rank):
            body.append(f"%c{i} = arith.constant {i} : index")
            body.append(f"%size{i} = tensor.dim %x, %c{i} : {source}")
    body.append(f"%empty = tensor.empty({sizes}) : {tensor}")
    scores = "%x"
    if element != "f32":
        body.append(f"%wide = arith.extf %x : {source} to {tensor}")
        scores = "%wide"
    if case.masked:
        mask_extents = extents.split("x")
        mask = f"tensor<{'x'.join([mask_extents[0], *mask_extents[2:]])}xf32>"
        mask_map = get_map(dims, [dims[0], *dims[2:]])
        arguments.append(f"%mask: {mask}")
        body.append(
            f"""%factor = arith.constant {SCALE} : f32
  %scores = linalg.generic {{
      indexing_maps = [{identity}, {mask_map}, {identity}],
      iterator_types = [{iterators}]}}
      ins({scores}, %mask : {tensor}, {mask}) outs(%empty : {tensor}) {{
    ^bb0(%a: f32, %b: f32, %unused: f32):
      %product = arith.mulf %a, %factor : f32
      %sum = arith.addf %product, %b : f32
      linalg.yield %sum : f32
  }} -> {tensor}"""
        )
        scores = "%scores"
    body.append(
        f"%p = linalg.softmax dimension({rank - 1}) ins({scores} : {tensor})"
        f" outs(%empty : {tensor}) -> {tensor}"
    )
    result = f"tensor<{extents}x{'i8' if codes_as_bytes else 'f8E4M3FN'}>"
    if codes_as_bytes:
        body.append(
            f"""%bytes = tensor.empty({sizes}) : {result}
  %q = linalg.generic {{
      indexing_maps = [{identity}, {identity}],
      iterator_types = [{iterators}]}}
      ins(%p : {tensor}) outs(%bytes : {result}) {{
    ^bb0(%a: f32, %unused: i8):
      %scaled = arith.mulf %a, %scale : f32
      %narrow = arith.truncf %scaled : f32 to f8E4M3FN
      %code = arith.bitcast %narrow : f8E4M3FN to i8
      linalg.yield %code : i8
  }} -> {result}"""
        )
    else:
        body.append(
            "%q = fpq.quantize %p, %scale range<0.0, 1.0>"
            f" : {tensor}, f32 -> {result}"
        )
    attributes = "" if codes_as_bytes else " attributes {llvm.emit_c_interface}"
    lines = "\n  ".join(body)
    return (
        f"func.func @main({', '.join(arguments)}) -> {result}{attributes} {{\n"
        f"  {lines}\n  return %q : {result}\n}}\n"
    )
