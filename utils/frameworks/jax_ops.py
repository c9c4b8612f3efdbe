"""The activations of JAX, by the names that act gives them."""

import functools

import jax
import jax.numpy as jnp
import numpy

jax.config.update("jax_enable_x64", True)
VERSION = jax.__version__

# Called with x, or with x and the parameters in act's order; without parameters the
# framework's own defaults hold.
OPS = {
    "abs": jnp.abs,
    "arctan": jnp.arctan,
    "celu": jax.nn.celu,
    "clip": jnp.clip,
    "elu": jax.nn.elu,
    "gelu": functools.partial(jax.nn.gelu, approximate=False),
    "gelu_tanh": jax.nn.gelu,
    "hardsigmoid": jax.nn.hard_sigmoid,
    "hardswish": jax.nn.hard_swish,
    "hardtanh": jax.nn.hard_tanh,
    "leaky_relu": jax.nn.leaky_relu,
    "logsigmoid": jax.nn.log_sigmoid,
    "mish": jax.nn.mish,
    "relu": jax.nn.relu,
    "relu6": jax.nn.relu6,
    "selu": jax.nn.selu,
    "sigmoid": jax.nn.sigmoid,
    "silu": jax.nn.silu,
    "softplus": jax.nn.softplus,
    "softsign": jax.nn.soft_sign,
    "sparse_plus": jax.nn.sparse_plus,
    "sparse_sigmoid": jax.nn.sparse_sigmoid,
    "sqrt": jnp.sqrt,
    "square": jnp.square,
    "squareplus": jax.nn.squareplus,
    "tanh": jnp.tanh,
}
PARAMETRIC = {"celu", "clip", "elu", "leaky_relu", "squareplus"}
# Those whose parameters are tensors, which therefore have gradients.
TENSORS = {"celu", "elu", "leaky_relu", "squareplus", "clip"}

AXIS_OPS = {
    "softmax": jax.nn.softmax,
    "log_softmax": jax.nn.log_softmax,
    "glu": jax.nn.glu,
}


def run(function, x, parameters=(), tensors=False, gradient=None):
    """The value, and the vector-Jacobian products with respect to x and to the
    parameters (None where there is none), of numpy arrays. A parameter that is a
    tensor has one value an element, so that its gradient is not summed."""
    given = [jnp.full_like(x, p) if tensors else x.dtype.type(p) for p in parameters]
    y, vjp = jax.vjp(function, jnp.array(x), *given)
    # Keras returns f32 for some ops of f64.
    g = jnp.ones_like(y) if gradient is None else jnp.array(gradient, y.dtype)
    results = [numpy.asarray(v) for v in (y, *vjp(g))]
    return results if tensors else results[:2] + [None] * len(parameters)
