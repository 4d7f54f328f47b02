"""The softmax in Triton that fpq's kernels are compared with."""

import triton
import triton.language as tl

LARGEST_BLOCK = 32768  # elements of a row that registers hold
CONFIGS = [triton.Config({}, num_warps=n) for n in (1, 2, 4, 8, 16, 32)]
CHUNKS = [
    triton.Config({"BLOCK": block}, num_warps=n)
    for block in (2048, 4096, 8192)
    for n in (8, 16, 32)
]
LOG2_E = tl.constexpr(1.4426950408889634)


@triton.autotune(configs=CONFIGS, key=["columns"])
@triton.jit
def softmax_in_registers(x, y, columns, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64) * columns
    at = tl.arange(0, BLOCK)
    inside = at < columns
    v = tl.load(x + row + at, mask=inside, other=-float("inf")).to(tl.float32)
    v *= LOG2_E
    e = tl.exp2(v - tl.max(v, axis=0))
    codes = (e * (448.0 / tl.sum(e, axis=0))).to(tl.float8e4nv)
    tl.store(y + row + at, codes, mask=inside)


@triton.autotune(configs=CHUNKS, key=["columns"])
@triton.jit
def softmax_in_two_passes(x, y, columns, BLOCK: tl.constexpr):
    row = tl.program_id(0).to(tl.int64) * columns
    largest = tl.full([BLOCK], -float("inf"), tl.float32)
    total = tl.zeros([BLOCK], tl.float32)
    for begin in range(0, columns, BLOCK):
        at = begin + tl.arange(0, BLOCK)
        v = tl.load(x + row + at, mask=at < columns, other=-float("inf"))
        v = v.to(tl.float32) * LOG2_E
        new = tl.maximum(largest, v)
        # A lane that has seen nothing but -Inf has a sum of zero.
        base = tl.where(new == -float("inf"), 0.0, new)
        total = total * tl.exp2(largest - base) + tl.exp2(v - base)
        largest = new
    m = tl.max(largest, axis=0)
    factor = 448.0 / tl.sum(total * tl.exp2(largest - m), axis=0)
    for begin in range(0, columns, BLOCK):
        at = begin + tl.arange(0, BLOCK)
        inside = at < columns
        v = tl.load(x + row + at, mask=inside, other=-float("inf"))
        e = tl.exp2(v.to(tl.float32) * LOG2_E - m)
        tl.store(y + row + at, (e * factor).to(tl.float8e4nv), mask=inside)


def run(torch, x):
    rows, columns = x.shape
    y = torch.empty(x.shape, dtype=torch.float8_e4m3fn, device=x.device)
    block = triton.next_power_of_2(columns)
    if block <= LARGEST_BLOCK:
        softmax_in_registers[(rows,)](x, y, columns, BLOCK=block)
    else:
        softmax_in_two_passes[(rows,)](x, y, columns)
    return y
