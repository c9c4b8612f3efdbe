"""Holds act, under each profile, to what the framework computed at special values.

    check.py TOOLS SOURCE OBSERVED DEVIATIONS

Results must be those of the framework bit for bit (any NaN for NaN), but that a
finite result other than 0, which either may round, may differ by 8 ulps; more where
the deviations say that the framework is not exact, and how much. Where a framework's
formula is undetermined at ±inf (inf - inf and the like), act must give the limit.
"""

import json
import sys

import numpy as np

tools, source, observed_path, deviations_path = sys.argv[1:]
sys.path.insert(0, f"{source}/utils/frameworks")
from act_run import TYPES, evaluate

with open(observed_path) as file:
    observed = json.load(file)
with open(deviations_path) as file:
    deviations = json.load(file)


def tolerance(profile, case):
    for entry in deviations["inexact"]:
        if (entry["framework"], entry["op"], entry["type"]) == (
            profile, case["op"], case["type"]):
            return entry["rtol"]
    return 8 * np.finfo(TYPES[case["type"]]).eps


def agrees(found, expected, rtol):
    if np.isnan(expected):
        return np.isnan(found)
    if expected == 0 or np.isinf(expected) or not np.isfinite(found):
        return found == expected and np.signbit(found) == np.signbit(expected)
    return abs(found - expected) <= rtol * abs(expected)


def same(a, b):
    """Bit for bit, any NaN for NaN."""
    return np.where(np.isnan(a), np.nan, a).tobytes() == np.where(
        np.isnan(b), np.nan, b).tobytes()


def check(profile, case, key, found):
    """The number of values that agree; prints those that do not."""
    rtol, right = tolerance(profile, case), 0
    limits = deviations["limits"].get(case["op"], {}).get(key, {})
    for x, wanted, value in zip(case["x"], case[key], found):
        wanted = float(wanted)
        if np.isnan(wanted) and str(x) in limits:
            wanted = float(limits[str(x)])
        if agrees(value, wanted, rtol):
            right += 1
        else:
            print(f"{profile}: {key} of {case['op']} {case['parameters']} at {x} in "
                  f"{case['type']} is {value}; expected {wanted}")
    return right


def main():
    for profile, found in observed.items():
        right = 0
        for element, dtype in TYPES.items():
            cases = [c for c in found["cases"] if c["type"] == element]
            points = sorted({str(float(x)) for c in cases for x in c["x"]})
            index = {x: i for i, x in enumerate(points)}
            wanted = [(c, key, wrt) for c in cases
                      for key, wrt in (("y", None), ("dx", 0)) if key in c]
            if not wanted:
                continue
            requests = [(c["op"], wrt, c["parameters"]) for c, _, wrt in wanted]
            # Several times over, so that vector code computes them.
            x = np.array([float(p) for p in points] * 4, dtype=dtype)
            results = evaluate(tools, requests, x, profile=profile)
            for (case, key, _), y in zip(wanted, results):
                copies = y.reshape(4, -1)
                if not all(same(c, copies[0]) for c in copies):
                    print(f"{profile}: {key} of {case['op']} differs along an array")
                at = [index[str(float(p))] for p in case["x"]]
                right += check(profile, case, key, copies[0][at])
        print(f"{profile} {found['version']}: {right} values agree")


main()
