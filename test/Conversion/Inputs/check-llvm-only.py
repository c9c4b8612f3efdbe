"""Fails where IR on stdin has an op of another dialect than llvm, or calls another
function than its own and those named as arguments."""

import re
import sys

# LLVM makes calls of these on every target.
LIBM = re.compile(
    r"llvm\.intr\.(exp|exp2|exp10|log|log2|log10|log1p|pow|powi|sin|cos|tan|a?sin|"
    r"acos|atan2?|sinh|cosh|tanh)\b"
)

allowed = set(sys.argv[1:])
lines = [re.sub(r'"(?:[^"\\]|\\.)*"', '""', line) for line in sys.stdin]
text = "".join(lines)
defined = set(re.findall(r"llvm\.func (?:\w+ )*@(\w+)\(.*\{\s*$", text, re.M))
used = set(re.findall(r"llvm\.(?:func|call) (?:\w+ )*@(\w+)", text)) - defined
ops = set(re.findall(r"(?:^\s*|= )([a-z_]+\.[a-z_0-9.]+)", text, re.M))

if not {"llvm.func", "llvm.return", "llvm.fmul"} <= ops or len(defined) < 12:
    sys.exit(f"this is no code of activations: {sorted(ops)}")
if foreign := {op for op in ops if not op.startswith("llvm.") or LIBM.match(op)}:
    sys.exit(f"left over: {sorted(foreign)}")
if used - allowed:
    sys.exit(f"called, but not allowed: {sorted(used - allowed)}")
print(f"{len(ops)} ops of the llvm dialect, {len(defined)} functions, calls: {used}")
