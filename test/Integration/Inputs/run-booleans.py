"""Booleans in memory, written by one function and read by another, against NumPy.

    run-booleans.py FOLDER
"""

import itertools
import subprocess
import sys

import numpy as np

folder = sys.argv[1]


def run(shape, static):
    sizes = [str(size) if static else "?" for size in shape]
    floats, mask = (f"tensor<{'x'.join(sizes + [element])}>" for element in ("f32", "i1"))
    with open(f"{folder}/model.mlir", "w") as file:
        file.write(
            f"""func.func private @differ(%x: {floats}, %m: {mask}) -> {mask} attributes {{no_inline}} {{
  %y = act.relu %x : {floats}
  %changed = arith.cmpf ogt, %y, %x : {floats}
  %z = arith.xori %changed, %m : {mask}
  return %z : {mask}
}}
func.func @main(%x: {floats}, %m: {mask}) -> ({floats}, {mask}) {{
  %z = call @differ(%x, %m) : ({floats}, {mask}) -> {mask}
  %y = act.hardswish %x : {floats}
  %w = arith.select %z, %y, %x : {mask}, {floats}
  return %w, %z : {floats}, {mask}
}}
"""
        )
    rng = np.random.default_rng(3)
    x = (rng.integers(-64, 64, shape) / 8).astype(np.float32)
    m = rng.random(shape) < 0.5
    np.save(f"{folder}/x.npy", x)
    np.save(f"{folder}/m.npy", m)
    subprocess.run(
        ["act-run", f"{folder}/model.mlir", "--entry=main", f"--input={folder}/x.npy",
         f"--input={folder}/m.npy", f"--output={folder}/w.npy", f"--output={folder}/z.npy"],
        check=True,
    )
    z = (x < 0) ^ m
    w = np.where(z, x * np.clip(x + 3, 0, 6) / 6, x)
    right = np.array_equal(np.load(f"{folder}/z.npy"), z) and np.allclose(
        np.load(f"{folder}/w.npy"), w, rtol=1e-6, atol=1e-7
    )
    print("x".join(sizes), "right" if right else "wrong")


shapes = [(0,), (1,), (64,), (1003,), (5, 129), (3, 0)]
for shape, static in itertools.product(shapes, (False, True)):
    run(shape, static)
