"""Prints the sum of a lit run: `N passed, N failed[, N skipped]`."""

import argparse
import collections
import json

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("file", help="what lit --output wrote")
with open(parser.parse_args().file) as file:
    codes = collections.Counter(t["code"] for t in json.load(file)["tests"])
passed = codes["PASS"] + codes["XFAIL"] + codes["FLAKYPASS"]
skipped = codes["UNSUPPORTED"] + codes["SKIPPED"] + codes["EXCLUDED"]
failed = sum(codes.values()) - passed - skipped
print(
    f"{passed} passed, {failed} failed" + (f", {skipped} skipped" if skipped else "")
)
