"""The workloads in PyTorch and JAX. Import it after the environment of both is set."""

import types

import jax
import torch

# A function that is not compiled because others were would be timed as if it were.
torch._dynamo.config.fail_on_recompile_limit_hit = True

TORCH = types.SimpleNamespace(
    exp=torch.exp, tanh=torch.tanh, erf=torch.erf, sigmoid=torch.sigmoid, gelu=torch.nn.functional.gelu,
    gelu_tanh=lambda x: torch.nn.functional.gelu(x, approximate="tanh"), silu=torch.nn.functional.silu,
    softplus=torch.nn.functional.softplus, mish=torch.nn.functional.mish, elu=torch.nn.functional.elu,
    relu=torch.relu, hardswish=torch.nn.functional.hardswish,
    to_f32=lambda x: x.float(), like=lambda y, x: y.to(x.dtype), vjp=torch.func.vjp)
JAX = types.SimpleNamespace(
    exp=jax.numpy.exp, tanh=jax.numpy.tanh, erf=jax.lax.erf, sigmoid=jax.nn.sigmoid,
    gelu=lambda x: jax.nn.gelu(x, approximate=False), gelu_tanh=lambda x: jax.nn.gelu(x, approximate=True),
    silu=jax.nn.silu, softplus=jax.nn.softplus, mish=jax.nn.mish, elu=jax.nn.elu, relu=jax.nn.relu,
    hardswish=jax.nn.hard_swish,
    to_f32=lambda x: x.astype(jax.numpy.float32), like=lambda y, x: y.astype(x.dtype), vjp=jax.vjp)


def make_function(workload, nn):
    """Of the workload's inputs, to be compiled. What it reads of objects would be checked at
    every call: all is read here."""
    forward, vjp, count, value = workload.formula(nn), nn.vjp, workload.derivatives, workload.value

    def backward(*inputs):
        result, pull = vjp(forward, *inputs[:-1])
        gradients = pull(inputs[-1])[:count]
        return (result, *gradients) if value else gradients

    return backward if workload.gradient else forward


def to_tuple(results):
    return tuple(results) if isinstance(results, (tuple, list)) else (results,)


def compile_torch(workload):
    # All workloads are one function to Dynamo, which compiles only so many variants of one.
    torch._dynamo.reset()
    return torch.compile(make_function(workload, TORCH), fullgraph=True, dynamic=False)


def bind_eager(workload, inputs):
    """A call. Gradients are autograd's, from what the forward pass kept."""
    formula = workload.formula(TORCH)
    if not workload.gradient:
        return lambda: formula(*inputs)
    *primals, incoming = inputs
    primals = [primal.clone().requires_grad_() for primal in primals]
    forward, wanted = lambda: formula(*primals), primals[: workload.derivatives]
    backward = lambda value, **keep: torch.autograd.grad(value, wanted, incoming, **keep)
    if workload.value:

        def both():
            value = forward()
            return (value.detach(), *backward(value))

        return both
    value = forward()
    return lambda: backward(value, retain_graph=True)
