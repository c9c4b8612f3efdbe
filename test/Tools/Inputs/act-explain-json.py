"""Checks what `act-explain @bump relu --type=f32 --json` printed into a file."""

import json
import sys

with open(sys.argv[1]) as file:
    bump, relu = json.load(file)
assert bump["activation"] == "bump"
assert bump["shape"]["even"]
assert bump["shape"]["maximum"] == {"value": 1, "where": [0, 0], "attained": True}
assert abs(bump["moments"]["mean"] - 3**-0.5) < 1e-12
assert bump["types"]["f32"]["above"]["to"] == 0
assert relu["shape"]["limits"] == [0, "inf"]
assert relu["shape"]["zeros"] == [["-inf", 0]]
assert relu["shape"]["vanishes_above"] is None
assert relu["types"]["f32"]["above"] == {"to": "x", "from": 0}
assert relu["types"]["f32"]["gradient"]["counts"] == {"compare": 1, "select": 1}
