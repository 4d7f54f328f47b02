"""Modules with softmax as JAX lowers them to StableHLO.

    python jax_modules.py DIR

Writes DIR/<name>.mlir for each. README.md has the versions.
"""

import sys
from pathlib import Path

import jax
import jax.numpy as jnp


def masked_attention(q, k, v, mask):
    scores = jnp.einsum("bhqd,bhkd->bhqk", q, k) / q.shape[-1] ** 0.5
    return jnp.einsum("bhqk,bhkd->bhqd", jax.nn.softmax(scores + mask), v)


def where_softmax(x, mask):
    return jax.nn.softmax(x, where=mask > 0.5)


def modules():
    def shape(*dims, dtype=jnp.float32):
        return jax.ShapeDtypeStruct(dims, dtype)

    head = shape(2, 6, 2, 4)
    heads = shape(2, 2, 6, 4)
    yield "softmax-2d", jax.nn.softmax, [shape(4, 7)]
    yield "softmax-3d", jax.nn.softmax, [shape(2, 5, 7)]
    yield "softmax-3d-dim1", lambda x: jax.nn.softmax(x, axis=1), [shape(2, 5, 7)]
    yield "softmax-4d", jax.nn.softmax, [shape(2, 3, 4, 5)]
    yield "softmax-f16", jax.nn.softmax, [shape(3, 16, dtype=jnp.float16)]
    yield "softmax-bf16", jax.nn.softmax, [shape(3, 16, dtype=jnp.bfloat16)]
    yield "softmax-where", where_softmax, [shape(4, 7), shape(4, 7)]
    yield "masked-attention", masked_attention, [heads] * 3 + [shape(2, 1, 6, 6)]
    yield "dot-product-attention", jax.nn.dot_product_attention, [head] * 3
    yield (
        "dot-product-attention-causal",
        lambda q, k, v: jax.nn.dot_product_attention(q, k, v, is_causal=True),
        [head] * 3,
    )


def main(directory):
    directory.mkdir(parents=True, exist_ok=True)
    for name, function, arguments in modules():
        text = jax.jit(function).lower(*arguments).as_text()
        (directory / f"{name}.mlir").write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
