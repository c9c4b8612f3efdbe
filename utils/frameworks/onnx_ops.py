"""The activations of ONNX, by its reference evaluator and by ONNX Runtime. ONNX has
no gradients."""

import numpy
import onnx
import onnxruntime
from onnx import helper
from onnx.reference import ReferenceEvaluator

VERSION = onnx.__version__
OPSET = 24  # the newest that this ONNX Runtime takes
RUNTIME = f"ONNX Runtime {onnxruntime.__version__}"

# The operator and its attributes, in the order of act's parameters. Two of ONNX's
# operators take them as operands.
OPS = {
    "abs": ("Abs", []),
    "arctan": ("Atan", []),
    "celu": ("Celu", ["alpha"]),
    "clip": ("Clip", ()),
    "elu": ("Elu", ["alpha"]),
    "gelu": ("Gelu", []),
    "gelu_tanh": ("Gelu", [], {"approximate": "tanh"}),
    "hardsigmoid": ("HardSigmoid", ["alpha", "beta"]),
    "hardswish": ("HardSwish", []),
    "leaky_relu": ("LeakyRelu", ["alpha"]),
    "mish": ("Mish", []),
    "prelu": ("PRelu", ()),
    "relu": ("Relu", []),
    "selu": ("Selu", ["alpha", "gamma"]),
    "shrink": ("Shrink", ["lambd", "bias"]),
    "sigmoid": ("Sigmoid", []),
    "softplus": ("Softplus", []),
    "softsign": ("Softsign", []),
    "sqrt": ("Sqrt", []),
    "swish": ("Swish", ["alpha"]),
    "tanh": ("Tanh", []),
    "threshold": ("ThresholdedRelu", ["alpha"]),
}
PARAMETRIC = {name for name, entry in OPS.items() if entry[1] != []}
TENSORS = set()
AXIS_OPS = {"softmax": ("Softmax", []), "log_softmax": ("LogSoftmax", [])}


def build(entry, x, parameters):
    operator, names, *fixed = entry
    element = helper.np_dtype_to_tensor_dtype(x.dtype)
    attributes = dict(fixed[0] if fixed else {})
    inputs = {"x": x}
    if isinstance(names, tuple):
        inputs |= {f"p{i}": x.dtype.type(p) for i, p in enumerate(parameters)}
    else:
        attributes |= dict(zip(names, parameters))
    inputs = {name: numpy.asarray(value) for name, value in inputs.items()}
    node = helper.make_node(operator, list(inputs), ["y"], **attributes)
    graph = helper.make_graph(
        [node], "activation",
        [helper.make_tensor_value_info(n, element, v.shape) for n, v in inputs.items()],
        [helper.make_tensor_value_info("y", element, x.shape)],
    )
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", OPSET)])
    model.ir_version = 10
    return model, inputs


def run(entry, x, parameters=(), tensors=False, gradient=None):
    model, inputs = build(entry, x, parameters)
    (y,) = ReferenceEvaluator(model).run(None, inputs)
    return [y, None] + [None] * len(parameters)


def run_runtime(entry, x, parameters=(), tensors=False, gradient=None):
    """The same by ONNX Runtime, or None where it has no kernel for the type."""
    model, inputs = build(entry, x, parameters)
    try:
        session = onnxruntime.InferenceSession(
            model.SerializeToString(), providers=["CPUExecutionProvider"]
        )
        return [session.run(None, inputs)[0], None] + [None] * len(parameters)
    except Exception as error:  # its binding has several classes for one failure
        if "NOT_IMPLEMENTED" in str(error) or "is invalid" in str(error):
            return None
        raise
