"""The activations of Keras (keras.activations, on JAX), by act's names for them."""

import functools
import os

os.environ["KERAS_BACKEND"] = "jax"
import keras
from keras import activations

import jax_ops

VERSION = keras.__version__

OPS = {
    "celu": activations.celu,
    "elu": activations.elu,
    "gelu": activations.gelu,
    "gelu_tanh": functools.partial(activations.gelu, approximate=True),
    "hardshrink": activations.hard_shrink,
    "hardsigmoid": activations.hard_sigmoid,
    "hardswish": activations.hard_swish,
    "hardtanh": activations.hard_tanh,
    "leaky_relu": activations.leaky_relu,
    "linear": activations.linear,
    "logsigmoid": activations.log_sigmoid,
    "mish": activations.mish,
    "relu": activations.relu,
    "relu6": activations.relu6,
    "selu": activations.selu,
    "sigmoid": activations.sigmoid,
    "silu": activations.silu,
    "softplus": activations.softplus,
    "softshrink": activations.soft_shrink,
    "softsign": activations.softsign,
    "sparse_plus": activations.sparse_plus,
    "sparse_sigmoid": activations.sparse_sigmoid,
    "squareplus": activations.squareplus,
    "tanh": activations.tanh,
    "tanhshrink": activations.tanh_shrink,
    "threshold": activations.threshold,
}
PARAMETRIC = {"celu", "elu", "hardshrink", "leaky_relu", "softshrink", "squareplus",
              "threshold"}
TENSORS = set()

AXIS_OPS = {
    "softmax": activations.softmax,
    "log_softmax": activations.log_softmax,
    "glu": activations.glu,
}


def run(function, x, *rest, **keywords):
    """As jax_ops.run: Keras computes with JAX, gradients too, in Keras's own float
    type where an activation names none."""
    keras.config.set_floatx(x.dtype.name)
    return jax_ops.run(function, x, *rest, **keywords)
