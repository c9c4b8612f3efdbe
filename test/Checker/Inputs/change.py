"""Changes lines of a certificate and puts the right hash under it, as somebody
might who claims what is not so.

    change.py IN OUT KEY=LINE...     the first line with the key KEY becomes
                                     "KEY LINE"; "KEY=" removes it
"""

import hashlib
import sys

source, target, *changes = sys.argv[1:]
lines = open(source).read().split("\n")[:-2]
for change in changes:
    key, _, text = change.partition("=")
    (at, *_) = [i for i, line in enumerate(lines) if line.split(" ")[0] == key]
    lines[at : at + 1] = [f"{key} {text}"] if text else []
body = "\n".join(lines) + "\n"
digest = hashlib.sha256(body.encode()).hexdigest()
open(target, "w").write(f"{body}end {digest}\n")
