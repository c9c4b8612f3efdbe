"""Prints the sum of a lit run: `N passed, N failed[, N skipped]`."""

import collections
import json
import sys

with open(sys.argv[1]) as file:
    codes = collections.Counter(t["code"] for t in json.load(file)["tests"])
passed = codes["PASS"] + codes["XFAIL"] + codes["FLAKYPASS"]
skipped = codes["UNSUPPORTED"] + codes["SKIPPED"] + codes["EXCLUDED"]
failed = sum(codes.values()) - passed - skipped
print(
    f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else "")
)
