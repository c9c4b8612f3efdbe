"""Residual layers x + softmax(x), each value needed several times by the next, against
NumPy.

    run-residual.py FOLDER LAYERS
"""

import subprocess
import sys

import numpy as np

folder, layers = sys.argv[1], int(sys.argv[2])
tensor = "tensor<?x?xf32>"
with open(f"{folder}/model.mlir", "w") as file:
    file.write(f"func.func @main(%x0: {tensor}) -> {tensor} {{\n")
    for i in range(layers):
        file.write(
            f"  %s{i} = act.softmax %x{i} dim 1 : {tensor}\n"
            f"  %x{i + 1} = arith.addf %s{i}, %x{i} : {tensor}\n"
        )
    file.write(f"  return %x{layers} : {tensor}\n}}\n")

x = np.random.default_rng(4).normal(size=(5, 37)).astype(np.float32)
np.save(f"{folder}/x.npy", x)
subprocess.run(
    ["act-run", f"{folder}/model.mlir", f"--input={folder}/x.npy", f"--output={folder}/y.npy"],
    check=True,
)
y = x.astype(np.float64)
for _ in range(layers):
    e = np.exp(y - y.max(axis=1, keepdims=True))
    y += e / e.sum(axis=1, keepdims=True)
print("right" if np.allclose(np.load(f"{folder}/y.npy"), y, rtol=1e-5) else "wrong")
