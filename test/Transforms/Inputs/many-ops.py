"""A function of COUNT ops: a chain of additions or activations, or ops that all read one
array.

    many-ops.py {chain,activations,readers} COUNT [--run]

With --run it also has a function main that applies the chain, which adds COUNT ones, to
an array of zeros, and returns an element."""

import sys

kind, count = sys.argv[1], int(sys.argv[2])
TYPE = "tensor<32xf32>"

if kind == "chain":
    print(f"func.func @f(%x0: {TYPE}, %one: {TYPE}) -> {TYPE} {{")
    for i in range(count):
        print(f"  %x{i + 1} = arith.addf %x{i}, %one : {TYPE}")
    print(f"  return %x{count} : {TYPE}\n}}")
elif kind == "activations":
    print(f"func.func @f(%x0: {TYPE}) -> {TYPE} {{")
    for i in range(count):
        print(f"  %x{i + 1} = act.gelu %x{i} : {TYPE}")
    print(f"  return %x{count} : {TYPE}\n}}")
else:
    results = ", ".join([TYPE] * count)
    print(f"func.func @f(%x: {TYPE}) -> ({results}) {{")
    for i in range(count):
        print(f"  %a{i} = arith.constant dense<{i + 1}.0> : {TYPE}")
        print(f"  %y{i} = act.elu %x, %a{i} : {TYPE}")
    values = ", ".join(f"%y{i}" for i in range(count))
    print(f"  return {values} : {results}\n}}")

if "--run" in sys.argv:
    print(f"""func.func @main() -> f32 {{
  %zero = arith.constant dense<0.0> : {TYPE}
  %one = arith.constant dense<1.0> : {TYPE}
  %y = call @f(%zero, %one) : ({TYPE}, {TYPE}) -> {TYPE}
  %c31 = arith.constant 31 : index
  %e = tensor.extract %y[%c31] : {TYPE}
  return %e : f32
}}""")
