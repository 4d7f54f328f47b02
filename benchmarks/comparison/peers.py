"""What a user would run instead, in each one's usual form.

Each class computes softmax, times 448, to f8E4M3FN of the last dimension, from
an input that is already the framework's own; results are allocated by the
framework at each call and left there.
"""

import numpy as np

from .cases import SCALE, get_module
from .environment import get_seconds


class Peer:
    def __init__(self, threads):
        self.threads = threads

    def time(self, calls):
        start = get_seconds(self.threads)
        for _ in range(calls):
            self.call()
        return (get_seconds(self.threads) - start) / calls


class Torch(Peer):
    def __init__(self, case, x, mask, threads):
        super().__init__(threads)
        import torch

        torch.set_num_threads(threads)
        torch.set_grad_enabled(False)
        self.torch = torch
        self.arguments = [torch.from_numpy(x)]
        if case.masked:
            self.arguments.append(torch.from_numpy(mask)[:, None])
        self.function = self.get_function()

    def get_function(self):
        torch = self.torch

        def compute(x, mask=None):
            if mask is not None:
                x = x * SCALE + mask
            return torch.softmax(x, -1).mul(448).to(torch.float8_e4m3fn)

        return compute

    def call(self):
        return self.function(*self.arguments)

    def run(self):
        return self.call().view(self.torch.uint8).numpy()


class TorchCompile(Torch):
    def get_function(self):
        self.torch._dynamo.reset()
        return self.torch.compile(super().get_function(), dynamic=False)


class Jax(Peer):
    def __init__(self, case, x, mask, threads):
        super().__init__(threads)
        import jax
        import jax.numpy as jnp

        @jax.jit
        def compute(x, mask=None):
            if mask is not None:
                x = x * SCALE + mask
            return (jax.nn.softmax(x, -1) * 448).astype(jnp.float8_e4m3fn)

        self.function = compute
        self.arguments = [jax.device_put(x)]
        if case.masked:
            self.arguments.append(jax.device_put(mask[:, None]))

    def call(self):
        return self.function(*self.arguments).block_until_ready()

    def run(self):
        return np.asarray(self.call()).view(np.uint8)


class Iree(Peer):
    def __init__(self, case, x, mask, threads):
        super().__init__(threads)
        import iree.compiler
        import iree.runtime as runtime

        compiled = iree.compiler.compile_str(
            get_module(case, codes_as_bytes=True),
            target_backends=["llvm-cpu"],
            extra_args=["--iree-llvmcpu-target-cpu=host", "--iree-opt-level=O3"],
        )
        config = runtime.Config("local-sync" if threads == 1 else "local-task")
        context = runtime.SystemContext(config=config)
        module = runtime.VmModule.copy_buffer(context.instance, compiled)
        context.add_vm_module(module)
        self.context = context
        self.function = context.modules.module["main"]
        arguments = [x, mask] if case.masked else [x]
        self.arguments = [runtime.asdevicearray(config.device, a) for a in arguments]

    def call(self):
        return self.function(*self.arguments)

    def run(self):
        result = self.call()  # lives as long as what maps it
        return result.to_host().view(np.uint8).copy()


CLASSES = {"torch": Torch, "torch.compile": TorchCompile, "jax": Jax, "iree": Iree}
