"""Lowers each example of a page of documentation that is a whole function.

    run-examples.py PAGE
"""

import re
import subprocess
import sys

with open(sys.argv[1]) as file:
    blocks = re.findall(r"```mlir\n(.*?)```", file.read(), re.S)
examples = [block for block in blocks if "func.func" in block]
for example in examples:
    done = subprocess.run(
        ["act-opt", "-", "--act-to-llvm"], input=example, capture_output=True, text=True
    )
    if done.returncode:
        sys.exit(f"{example}\n{done.stderr}")
print(f"{len(examples)} examples lowered")
