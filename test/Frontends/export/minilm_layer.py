"""One layer of all-MiniLM-L6-v2 with its embeddings, pooling and mask, cut to size.

    python minilm_layer.py FILE

What minilm.py writes has the ops of the whole model; this can be run and
calibrated: from any number of tokens to an embedding of length 1, with random
weights under which attention is not uniform.
"""

import math
import os
import sys
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from minilm import find_config
from transformers import BertConfig, BertModel

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "benchmarks"))

from comparison.model import wrap_encoder, write_module


def main(path):
    config = BertConfig.from_json_file(find_config())
    config.num_hidden_layers = 1
    config.num_attention_heads = 2
    config.hidden_size = 32
    config.intermediate_size = 64
    config.vocab_size = 96
    config.max_position_embeddings = 32
    config._attn_implementation = "eager"
    torch.manual_seed(0)
    model = wrap_encoder(BertModel(config, add_pooling_layer=False))
    for name, parameter in model.named_parameters():
        if name.endswith("LayerNorm.weight"):
            deviation, mean = 0.2, 1
        elif parameter.dim() == 1 or "embeddings" in name:
            deviation, mean = 0.5, 0
        else:
            deviation, mean = 1.5 / math.sqrt(parameter.shape[1]), 0
        parameter.data = mean + deviation * torch.randn_like(parameter)

    ones = torch.ones(1, 5, dtype=torch.int64)
    tokens = torch.export.Dim("tokens", min=2, max=32)
    write_module(model, (ones, ones), path, ({1: tokens}, {1: tokens}))


if __name__ == "__main__":
    main(sys.argv[1])
