"""Prints a module with every activation of the dialect and its gradients, with
its parameters and without, at one type, and what FileCheck shall find in the
PTX. Arguments: ActActivations.td and the type."""

import re
import sys

path, element = sys.argv[1:]
found = re.findall(r'Act_Activation<((?:"[^"]*"|[^">])*)>;', open(path).read())
ops = [re.findall(r'"[^"]*"|\[|\]', op) for op in found]
if len(ops) < 12:
    sys.exit(f"found {len(ops)} activations in {path}, expected 12 or more")
shape = f"tensor<?x{element}>"
word = "v2.b64" if element == "f64" else "v4.b32"
for op in ops:
    name = op[0].strip('"')
    parameters = op[op.index("[") + 1 : -1] if "[" in op else []
    names = ["x"] + [parameter.strip('"') for parameter in parameters]
    operands = ", ".join("%" + n for n in names)
    arguments = ", ".join(f"%{n}: {shape}" for n in ["g"] + names)
    results = [f"%d{i}" for i in range(len(names))] + ["%y", "%default"]
    shapes = ", ".join([shape] * len(results))
    print(f"func.func @{name}_{element}({arguments}) -> ({shapes}) {{")
    for i in range(len(names)):
        print(f"  %d{i} = act.vjp {name} wrt {i} %g, {operands} : {shape}")
    print(f"  %y = act.{name} {operands} : {shape}")
    print(f"  %default = act.{name} %x : {shape}")
    print(f"  return {', '.join(results)} : {shapes}")
    print("}")
    # One kernel, with one access for each vector of an operand or result; what
    # does not depend on parameters is the default.
    print(f"// CHECK: gpu.launch_func @{name}_{element}_kernel::")
    print("// CHECK-NOT: gpu.launch_func")
    print(f"// CHECK: gpu.binary @{name}_{element}_kernel")
    for i in range(len(names) + 1):
        print(f"// CHECK-SAME: ld.global.{word}")
    for i in range(len(results) - (len(names) == 1)):
        print(f"// CHECK-SAME: st.global.{word}")
