"""The activations of PyTorch, by the names that act gives them."""

import numpy
import torch
import torch.nn.functional as F

VERSION = torch.__version__.split("+")[0]

# Called with x, or with x and the parameters in act's order; without parameters the
# framework's own defaults hold.
OPS = {
    "abs": torch.abs,
    "arctan": torch.arctan,
    "celu": F.celu,
    "clip": torch.clamp,
    "elu": F.elu,
    "gelu": F.gelu,
    "gelu_tanh": lambda x: F.gelu(x, approximate="tanh"),
    "hardshrink": F.hardshrink,
    "hardsigmoid": F.hardsigmoid,
    "hardswish": F.hardswish,
    "hardtanh": F.hardtanh,
    "leaky_relu": F.leaky_relu,
    "logsigmoid": F.logsigmoid,
    "mish": F.mish,
    "prelu": F.prelu,
    "relu": F.relu,
    "relu6": F.relu6,
    "selu": F.selu,
    "sigmoid": torch.sigmoid,
    "silu": F.silu,
    "softplus": F.softplus,
    "softshrink": F.softshrink,
    "softsign": F.softsign,
    "sqrt": torch.sqrt,
    "square": torch.square,
    "tanh": torch.tanh,
    "tanhshrink": F.tanhshrink,
    "threshold": F.threshold,
}
PARAMETRIC = {"celu", "clip", "elu", "hardshrink", "hardtanh", "leaky_relu", "prelu",
              "softplus", "softshrink", "threshold"}
# Those whose parameters are tensors, which therefore have gradients.
TENSORS = {"prelu"}

AXIS_OPS = {
    "softmax": lambda x: F.softmax(x, dim=-1),
    "log_softmax": lambda x: F.log_softmax(x, dim=-1),
    "softmin": lambda x: F.softmin(x, dim=-1),
    "glu": lambda x: F.glu(x, dim=-1),
}


def run(function, x, parameters=(), tensors=False, gradient=None):
    """The value, and the vector-Jacobian products with respect to x and to the
    parameters (None where there is none), of numpy arrays. A parameter that is a
    tensor has one value an element (for prelu each is a channel), so that its gradient
    is not summed."""
    argument = torch.tensor(x, requires_grad=True)
    given = list(parameters)
    if tensors:
        given = [torch.full((x.size,), p, dtype=argument.dtype, requires_grad=True)
                 for p in parameters]
    y = function(argument[None], *given)[0] if tensors else function(argument, *given)
    g = torch.ones_like(y) if gradient is None else torch.tensor(gradient)
    y.backward(g)
    return [y.detach().numpy(), argument.grad.numpy()] + [
        p.grad.numpy() if tensors else None for p in given
    ]
