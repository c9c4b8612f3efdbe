"""Runs model.py's chain through act-run at one type and many shapes, and fails where
a result is not NumPy's or an input has changed.

    run-chain.py FOLDER TYPE ULPS SHAPE...
"""

import os
import subprocess
import sys

folder, element, ulps, *shapes = sys.argv[1:]
here = os.path.dirname(os.path.abspath(__file__))
inputs = [f"{folder}/{name}.npy" for name in "gxyb"]
results = [f"{folder}/r{i}.npy" for i in range(3)]
for shape in shapes:
    for kind in [[], ["static"]]:
        subprocess.run(
            [sys.executable, f"{here}/model.py", folder, element, shape] + kind,
            check=True,
        )
        before = [open(name, "rb").read() for name in inputs]
        # In ulps: an absolute tolerance would hide the tails.
        done = subprocess.run(
            ["act-run", f"{folder}/model.mlir", "--entry=chain"]
            + [f"--input={name}" for name in inputs]
            + [f"--expect={name}" for name in results]
            + [f"--max-ulps={ulps}"],
            capture_output=True,
            text=True,
        )
        if done.returncode:
            sys.exit(f"{element} {shape} {kind}:\n{done.stdout}{done.stderr}")
        if before != [open(name, "rb").read() for name in inputs]:
            sys.exit(f"{element} {shape} {kind}: an input was written")
        print(f"{element} {shape} {' '.join(kind) or 'dynamic'}: right")
