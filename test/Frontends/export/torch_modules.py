"""Modules with softmax as torch-mlir imports them, to linalg or to TOSA.

    python torch_modules.py linalg DIR
    python torch_modules.py tosa DIR

Writes DIR/<name>.mlir for each. README.md has the versions.
"""

import sys
from pathlib import Path

import torch
from torch import nn
from torch_mlir import fx


class Softmax(nn.Module):
    def __init__(self, dim, dtype=None):
        super().__init__()
        self.dim = dim
        self.dtype = dtype

    def forward(self, x):
        return torch.softmax(x, self.dim, dtype=self.dtype)


class MaskedAttention(nn.Module):
    """Attention as most models spell it, with an additive mask."""

    def forward(self, q, k, v, mask):
        scores = torch.matmul(q, k.transpose(-1, -2)) / q.shape[-1] ** 0.5
        return torch.matmul(torch.softmax(scores + mask, -1), v)


class Attention(nn.Module):
    def __init__(self, **options):
        super().__init__()
        self.options = options

    def forward(self, q, k, v):
        return nn.functional.scaled_dot_product_attention(q, k, v, **self.options)


class BoolMaskAttention(nn.Module):
    """A boolean mask may hide all of a row, which then gives zeros."""

    def forward(self, q, k, v, mask):
        hidden = mask > 0.5
        return nn.functional.scaled_dot_product_attention(q, k, v, attn_mask=hidden)


class SelfAttention(nn.Module):
    def __init__(self):
        super().__init__()
        torch.manual_seed(0)
        self.attention = nn.MultiheadAttention(8, 2, batch_first=True)

    def forward(self, x):
        return self.attention(x, x, x, need_weights=True)


def rand(*shape, dtype=torch.float32):
    return torch.zeros(shape, dtype=dtype)


def modules():
    # One tensor three times would be one argument.
    heads = [rand(2, 2, 6, 4) for _ in range(3)]
    narrow_heads = [head.bfloat16() for head in heads]
    mask = rand(2, 1, 6, 6)
    batch = {0: torch.export.Dim("batch", min=2, max=64)}
    yield "softmax-2d", Softmax(-1), [rand(4, 7)], None
    yield "softmax-2d-dim0", Softmax(0), [rand(4, 7)], None
    yield "softmax-3d", Softmax(-1), [rand(2, 5, 7)], None
    yield "softmax-3d-dim1", Softmax(1), [rand(2, 5, 7)], None
    yield "softmax-4d", Softmax(-1), [rand(2, 3, 4, 5)], None
    yield "softmax-4d-dim1", Softmax(1), [rand(2, 3, 4, 5)], None
    yield "softmax-f16", Softmax(-1), [rand(3, 16, dtype=torch.float16)], None
    yield "softmax-bf16", Softmax(-1), [rand(3, 16, dtype=torch.bfloat16)], None
    yield "softmax-f64", Softmax(-1), [rand(3, 9, dtype=torch.float64)], None
    yield (
        "softmax-f16-to-f32",
        Softmax(-1, torch.float32),
        [rand(3, 9, dtype=torch.float16)],
        None,
    )
    yield "softmax-dynamic-batch", Softmax(-1), [rand(4, 3, 7)], (batch,)
    yield "masked-attention", MaskedAttention(), heads + [mask], None
    yield (
        "masked-attention-dynamic-batch",
        MaskedAttention(),
        heads + [mask],
        (batch,) * 4,
    )
    yield "sdpa", Attention(), heads, None
    yield "sdpa-causal", Attention(is_causal=True), heads, None
    yield "sdpa-bool-mask", BoolMaskAttention(), heads + [mask], None
    yield "sdpa-bf16", Attention(), narrow_heads, None
    yield "multihead-attention", SelfAttention(), [rand(2, 5, 8)], None


def main(output_type, directory):
    output_type = {"linalg": "linalg-on-tensors"}.get(output_type, output_type)
    directory.mkdir(parents=True, exist_ok=True)
    for name, module, arguments, dynamic in modules():
        try:
            imported = fx.export_and_import(
                module.eval(),
                *arguments,
                output_type=output_type,
                dynamic_shapes=dynamic,
                decomposition_table=decompositions(),
            )
        except Exception as error:  # An importer's gap, reported and left out.
            first = str(error).strip().splitlines()[0][:150]
            print(f"{name}: {type(error).__name__}: {first}", file=sys.stderr)
            continue
        text = imported.operation.get_asm(enable_debug_info=False)
        (directory / f"{name}.mlir").write_text(text)


def decompositions():
    """Attention as ops that the importer knows, on every target."""
    from torch_mlir.extras.fx_decomp_util import get_decomposition_table

    return get_decomposition_table()


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
