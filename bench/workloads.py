"""What bench/gpu.py measures, each workload for act and for its peers: those of act-bench,
and chains that users have. Nothing here needs a framework."""

import dataclasses
import typing

from kernels import Body


@dataclasses.dataclass
class Workload:
    """`formula` makes of a framework's functions one of the body's inputs. For a gradient
    it is one of those but the last, which is the incoming gradient, and the results are
    gradients of as many inputs as there are results; with `value`, the formula's value
    stands before them."""

    name: str
    body: Body
    formula: typing.Callable
    gradient: bool = False
    value: bool = False
    types: tuple = ("f32", "bf16", "f16")

    @property
    def derivatives(self):
        return self.body.writes - self.value if self.gradient else 0


ACTIVATIONS = ["exp", "tanh", "erf", "sigmoid", "gelu_tanh", "gelu", "silu", "softplus", "mish", "elu",
               "hardswish", "relu"]


def apply(name, to="%r", of="%x"):
    return f"{to} = act.apply {name} {of} : T"


def vjp(name, to="%r", gradient="%g", of="%x"):
    return f"{to} = act.vjp {name} wrt 0 {gradient}, {of} : T"


def forward_of(name):
    return Workload(name, Body(apply(name)), lambda nn: getattr(nn, name))


def gradient_of(name):
    return Workload(f"{name} gradient", Body(vjp(name), "xg"), lambda nn: getattr(nn, name), True)


CHAIN = f"""%half = arith.constant 0.5 : T
    %two = arith.constant 2.0 : T
    %quarter = arith.constant 0.25 : T
    %eighth = arith.constant 0.125 : T
    %a = arith.mulf %x, %half : T
    {apply("tanh", "%t", "%a")}
    %c = arith.addf %t, %two : T
    %d = arith.mulf %c, %g : T
    %e = arith.subf %d, %quarter : T
    %f = arith.mulf %e, %eighth : T
    {apply("silu", of="%f")}"""
SWIGLU_GRADIENT = f"""{apply("silu", "%a")}
    %s = arith.mulf %d, %a : T
    %e = arith.mulf %d, %g : T
    {vjp("silu", gradient="%e")}"""
RESIDUAL_SCALE = f"""{apply("silu", "%a")}
    %half = arith.constant 0.5 : T
    %s = arith.addf %a, %g : T
    %r = arith.mulf %s, %half : T"""
DEQUANTIZE = f"""%eighth = arith.constant 0.125 : T
    %a = arith.mulf %x, %eighth : T
    {apply("gelu", of="%a")}"""
BIAS = "%a = arith.addf %x, %b : T\n    "

# Constants are powers of two: a rounded one would be counted as an error.
WORKLOADS = [
    *map(forward_of, ACTIVATIONS), *map(gradient_of, ACTIVATIONS),
    Workload("silu gate", Body(apply("silu", "%a") + "\n    %r = arith.mulf %a, %g : T", "xg"),
             lambda nn: lambda x, g: nn.silu(x) * g),
    Workload("gelu residual", Body(apply("gelu", "%a") + "\n    %r = arith.addf %a, %g : T", "xg"),
             lambda nn: lambda x, g: nn.gelu(x) + g),
    Workload("gelu and gradient", Body(apply("gelu") + "\n    " + vjp("gelu", "%s"), "xg", "%r, %s"),
             lambda nn: nn.gelu, True, True),
    Workload("bias gelu", Body(BIAS + apply("gelu", of="%a"), "xb"), lambda nn: lambda x, b: nn.gelu(x + b)),
    Workload("bias relu", Body(BIAS + apply("relu", of="%a"), "xb"), lambda nn: lambda x, b: nn.relu(x + b)),
    Workload("bias silu gate", Body(BIAS + apply("silu", "%s", "%a") + "\n    %r = arith.mulf %s, %g : T", "xgb"),
             lambda nn: lambda x, g, b: nn.silu(x + b) * g),
    Workload("silu gate gradient", Body(SWIGLU_GRADIENT, "xgd", "%r, %s"),
             lambda nn: lambda x, g: nn.silu(x) * g, True),
    Workload("silu residual scale", Body(RESIDUAL_SCALE, "xg"), lambda nn: lambda x, g: (nn.silu(x) + g) * 0.5),
    Workload("x sigmoid(1.702x)", Body(apply("quick_gelu")), lambda nn: lambda x: x * nn.sigmoid(1.702 * x)),
    Workload("chain of 7", Body(CHAIN, "xg"),
             lambda nn: lambda x, g: nn.silu(((nn.tanh(x * 0.5) + 2.0) * g - 0.25) * 0.125)),
    Workload("scaled gelu in f32", Body(DEQUANTIZE, compute="f32"),
             lambda nn: lambda x: nn.like(nn.gelu(nn.to_f32(x) * 0.125), x), types=("bf16", "f16")),
]


def copy_of(reads, writes):
    """As many reads and writes: what is read is added up, and each result is the sum."""
    inputs = "xgd"[:reads]
    lines, sum_ = [], "%x"
    for name in inputs[1:]:
        lines.append(f"%s{name} = arith.addf {sum_}, %{name} : T")
        sum_ = f"%s{name}"
    return Body("\n    ".join(lines), inputs, ", ".join([sum_] * writes))


COPIES = sorted({(workload.body.reads, workload.body.writes) for workload in WORKLOADS})
