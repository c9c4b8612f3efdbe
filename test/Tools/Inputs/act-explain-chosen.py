"""Checks that the operations of `act-explain --target --json` are the chosen candidate's."""

import json
import sys

others = 0
with open(sys.argv[1]) as file:
    for activation in json.load(file):
        for facts in activation["types"].values():
            for function in ("forward", "gradient"):
                candidates = facts[function + "_candidates"]
                (chosen,) = [candidate for candidate in candidates if candidate["verdict"] == "chosen"]
                assert facts[function]["implementation"] == chosen["implementation"]
                assert facts[function]["cost"] == chosen["cost"]
                others += chosen is not candidates[0]
# Or the first would do.
assert others > 0
