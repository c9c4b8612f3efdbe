"""Interrupts act-check in the middle of a sweep, again and again, and compares what
the resumed runs end with to an uninterrupted run.

    interrupt-check.py STATE ARGUMENTS...        arguments of act-check
"""

import json
import os
import signal
import subprocess
import sys
import time

state, arguments = sys.argv[1], sys.argv[2:]
command = ["act-check", *arguments, "--json"]


def position():
    try:
        with open(state) as file:
            entries = json.load(file)["act-check checkpoint"]
    except FileNotFoundError:
        return 0
    return sum(entry["position"] for entry in entries)


def interrupt(how, before):
    """Runs until more is done than `before`, and ends it."""
    run = subprocess.Popen(
        [*command, f"--checkpoint={state}"],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    while run.poll() is None and position() <= before:
        time.sleep(0.002)
    run.send_signal(how)
    _, errors = run.communicate()
    return run.returncode, errors


whole = json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
before = 0
for how, status in (
    (signal.SIGINT, 130),
    (signal.SIGKILL, -signal.SIGKILL),
    (signal.SIGTERM, 130),
):
    code, errors = interrupt(how, before)
    if code == 0:
        sys.exit("ended before it was interrupted; give it more to do")
    if code != status:
        sys.exit(f"ended with {code} after {how.name}; expected {status}\n{errors}")
    if status == 130 and f"the same command goes on from '{state}'" not in errors:
        sys.exit(f"said not how to go on:\n{errors}")
    if before and "going on from" not in errors:
        sys.exit(f"began anew:\n{errors}")
    if not before < position():
        sys.exit("has come no further")
    before = position()
    print(f"interrupted by {how.name}")

last = subprocess.run(
    [*command, f"--checkpoint={state}"],
    stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, check=True,
)
if "going on from" not in last.stderr:
    sys.exit(f"began anew:\n{last.stderr}")
if os.path.exists(state):
    sys.exit("left its state behind")
if json.loads(last.stdout) != whole:
    sys.exit(f"expected {json.dumps(whole)}\nfound {last.stdout}")
print("the resumed run ends as the uninterrupted one")
