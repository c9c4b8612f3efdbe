"""Arrays of bench/gpu.py's measurements, between PyTorch and JAX."""

import numpy as np


class Arrays:
    """Inputs by letter and results, of one type and size."""

    def __init__(self, type_, shape, device, sample=None):
        import torch
        import ulps

        self.dtype, self.shape, self.count = ulps.FORMATS[type_][0], shape, shape[0] * shape[1]
        make = lambda count: torch.empty(count, dtype=torch.float32, device=device)
        columns = shape[1]
        if sample is None:
            self.values = {"x": make(self.count).uniform_(-6, 6), "g": make(self.count).normal_(),
                           "d": make(self.count).normal_(), "b": make(columns).normal_()}
        else:
            repeated = sample.repeat(-(-self.count // sample.numel()))[: self.count]
            ones = make(self.count).fill_(1)
            self.values = {"x": repeated, "g": ones, "d": ones, "b": make(columns).zero_()}
        self.values = {name: value.to(self.dtype) for name, value in self.values.items()}
        self.results = [torch.zeros(self.count, dtype=self.dtype, device=device) for _ in range(2)]

    def take(self, body):
        """The body's inputs and results."""
        shape = lambda tensor: tensor.view(self.shape) if "b" in body.inputs else tensor
        inputs = [self.values[name] if name == "b" else shape(self.values[name]) for name in body.inputs]
        return inputs, [shape(result) for result in self.results[: body.writes]]


def to_jax(tensor):
    """Without a copy, where the two agree on that."""
    import jax
    import ml_dtypes
    import torch

    try:
        return jax.dlpack.from_dlpack(tensor)
    except Exception:
        array = tensor.cpu()
        if tensor.dtype == torch.bfloat16:
            return jax.numpy.asarray(array.view(torch.int16).numpy().view(ml_dtypes.bfloat16))
        return jax.numpy.asarray(array.numpy())


def to_torch(array):
    import torch

    if isinstance(array, torch.Tensor):
        return array.detach()
    try:
        return torch.from_dlpack(array)
    except Exception:
        wide = torch.from_numpy(np.asarray(array).astype(np.float32))
        return wide.to(getattr(torch, str(array.dtype)))
