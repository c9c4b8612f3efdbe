"""Fails where one of the named functions writes into one of its arguments.

Follows memrefs through the ops that make views, in the textual IR.
"""

import re
import sys

VIEWS = re.compile(
    r"(%[\w]+) = memref\.(?:subview|cast|collapse_shape|expand_shape|"
    r"reinterpret_cast|reshape|view|transpose) (%[\w]+)"
)
WRITES = [
    re.compile(r"(?:memref|vector|affine)\.(?:store|maskedstore) %[\w]+, (%[\w]+)"),
    re.compile(r"vector\.maskedstore (%[\w]+)"),
    re.compile(r"vector\.transfer_write %[\w]+, (%[\w]+)"),
    re.compile(r"memref\.copy %[\w]+, (%[\w]+)"),
    re.compile(r"linalg\.\w+ .*outs\((%[\w]+)"),
]

path, names = sys.argv[1], set(sys.argv[2:])
found, function, errors = set(), None, []
writes = 0
for line in open(path):
    if start := re.search(r"func\.func @(\w+)\((.*)\)", line):
        function = start.group(1)
        origin = {a: a for a in re.findall(r"(%arg\d+): memref", start.group(2))}
        found.add(function)
        continue
    if view := VIEWS.search(line):
        if view.group(2) in origin:
            origin[view.group(1)] = origin[view.group(2)]
    for pattern in WRITES:
        if write := pattern.search(line):
            writes += 1
            if function in names and write.group(1) in origin:
                errors.append(f"@{function} writes {origin[write.group(1)]}: {line.strip()}")

if missing := names - found:
    sys.exit(f"not found: {', '.join(sorted(missing))}")
if not writes:
    sys.exit("nothing is written at all: the patterns do not fit the IR")
sys.exit("\n".join(errors) or 0)
