"""The activations of TensorFlow Lite (LiteRT's interpreter), by the names that act
gives them: f32 only, and no gradients."""

import flatbuffers
import numpy
from ai_edge_litert import schema_py_generated as schema
from ai_edge_litert.interpreter import Interpreter, OpResolverType
from importlib.metadata import version

VERSION = version("ai-edge-litert")

# The operator, the name of its options, and act's parameters in them.
OPS = {
    "abs": ("ABS",),
    "elu": ("ELU",),
    "gelu": ("GELU", "GeluOptions", {"approximate": False}),
    "gelu_tanh": ("GELU", "GeluOptions", {"approximate": True}),
    "hardswish": ("HARD_SWISH",),
    "leaky_relu": ("LEAKY_RELU", "LeakyReluOptions", ["alpha"]),
    "prelu": ("PRELU",),
    "relu": ("RELU",),
    "relu6": ("RELU6",),
    "sigmoid": ("LOGISTIC",),
    "sqrt": ("SQRT",),
    "square": ("SQUARE",),
    "tanh": ("TANH",),
}
TENSORS = set()
AXIS_OPS = {
    "softmax": ("SOFTMAX", "SoftmaxOptions", {"beta": 1.0}),
    "log_softmax": ("LOG_SOFTMAX",),
}


def make_tensor(name, shape, buffer):
    tensor = schema.TensorT()
    tensor.name, tensor.shape, tensor.buffer = name, list(shape), buffer
    tensor.type = schema.TensorType.FLOAT32
    return tensor


def build(entry, shape, parameters):
    """A model of one operator; PRELU's slope is a constant tensor of it."""
    operator, *options = entry
    buffers = [schema.BufferT(), schema.BufferT()]
    tensors = [make_tensor("x", shape, 0), make_tensor("y", shape, 0)]
    op = schema.OperatorT()
    op.opcodeIndex, op.inputs, op.outputs = 0, [0], [1]
    if options:
        kind, given = options
        op.builtinOptionsType = getattr(schema.BuiltinOptions, kind)
        op.builtinOptions = getattr(schema, kind + "T")()
        values = dict(zip(given, parameters)) if isinstance(given, list) else given
        for name, value in values.items():
            setattr(op.builtinOptions, name, value)
    elif parameters:
        buffers[1].data = numpy.array(parameters, numpy.float32).view(numpy.uint8)
        tensors.append(make_tensor("p", [1] * len(shape), 1))
        op.inputs = [0, 2]
    code = schema.OperatorCodeT()
    code.builtinCode = getattr(schema.BuiltinOperator, operator)
    code.deprecatedBuiltinCode = min(code.builtinCode, 127)
    code.version = 1
    graph = schema.SubGraphT()
    graph.tensors, graph.operators = tensors, [op]
    graph.inputs, graph.outputs = [0], [1]
    model = schema.ModelT()
    model.version, model.operatorCodes = 3, [code]
    model.subgraphs, model.buffers = [graph], buffers
    builder = flatbuffers.Builder(1024)
    builder.Finish(model.Pack(builder), file_identifier=b"TFL3")
    return bytes(builder.Output())


def run(entry, x, parameters=(), tensors=False, gradient=None):
    # The interpreter's own kernels: with XNNPACK a model has one thread's layout.
    interpreter = Interpreter(
        model_content=build(entry, x.shape, parameters),
        experimental_op_resolver_type=OpResolverType.BUILTIN_WITHOUT_DEFAULT_DELEGATES,
    )
    interpreter.allocate_tensors()
    interpreter.set_tensor(0, x)
    interpreter.invoke()
    return [interpreter.get_tensor(1), None] + [None] * len(parameters)
