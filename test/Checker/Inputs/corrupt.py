"""Runs act-verify on copies of a certificate, each with one byte changed or cut
short at one place, and expects one line of error about each.

    corrupt.py CERTIFICATE FOLDER
"""

import pathlib
import subprocess
import sys

data = pathlib.Path(sys.argv[1]).read_bytes()
folder = pathlib.Path(sys.argv[2])
folder.mkdir()
copies = []
for at in range(len(data)):
    copies.append(data[:at])
    copies.append(data[:at] + bytes([data[at] ^ (1 << at % 8)]) + data[at + 1 :])
copies.append(data + b"\n")
names = []
for number, copy in enumerate(copies):
    path = folder / f"{number}.cert"
    path.write_bytes(copy)
    names.append(path.name)
done = subprocess.run(
    ["act-verify", *names], cwd=folder, stdout=subprocess.PIPE,
    stderr=subprocess.PIPE, text=True, errors="replace",
)
lines = done.stderr.splitlines()
assert done.returncode == 1, done.returncode
assert done.stdout == "", done.stdout
assert len(lines) == len(copies), (len(lines), len(copies))
for name, line in zip(names, lines):
    assert line.startswith(f"error: {name}: "), line
print(len(copies), "corrupted certificates caught")
