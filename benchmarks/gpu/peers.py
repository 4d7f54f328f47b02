"""What else computes softmax, times 448, to f8E4M3FN on a GPU."""

import importlib.util

PEERS = ("torch eager", "torch.compile", "Triton")


def make_torch_softmax(torch):
    def softmax(x):
        p = torch.softmax(x, -1, dtype=torch.float32)
        return p.mul(448).to(torch.float8_e4m3fn)

    return softmax


def make_compiled(torch):
    softmax = make_torch_softmax(torch)
    # The graphs are made here, for all alike.
    return torch.compile(softmax, mode="max-autotune-no-cudagraphs", dynamic=False)


def make_triton(torch):
    """A row a program: in registers if it fits, else in two passes."""
    from . import triton_softmax

    return lambda x: triton_softmax.run(torch, x)


MAKERS = dict(zip(PEERS, (make_torch_softmax, make_compiled, make_triton)))


def import_torch():
    """torch with a GPU that it can use, or None and why not."""
    if not importlib.util.find_spec("torch"):
        return None, "there is no torch"
    import torch

    if not torch.cuda.is_available():
        return None, "torch finds no GPU"
    return torch, None


def to_tensor(torch, bits, element):
    """A tensor on the GPU of what NumPy has as bytes."""
    tensor = torch.from_numpy(bits.copy()).cuda()
    return tensor.view({"bf16": torch.bfloat16, "f32": torch.float32}[element])


def capture(torch, driver, function, inputs, count):
    """A graph of `count` calls that take the inputs in turn, and a result."""
    stream = torch.cuda.ExternalStream(driver.stream.value)
    with torch.cuda.stream(stream):
        for _ in range(3):
            result = function(inputs[0])
    stream.synchronize()
    graph = torch.cuda.CUDAGraph()
    results = [None] * len(inputs)
    with torch.cuda.graph(graph):
        for i in range(count):
            results[i % len(inputs)] = function(inputs[i % len(inputs)])

    def replay():
        with torch.cuda.stream(stream):
            graph.replay()

    # The graph writes to the results, whose memory must stay theirs.
    replay.keeps = (graph, results)
    return replay, result
