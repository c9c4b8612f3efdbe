"""Gives the first row another code, and the first of square another name.

    change-records.py FILE
"""

import json
import sys

rows = json.load(open(sys.argv[1]))
rows[0]["code"] = "1"
next(row for row in rows if row["activation"] == "square")["activation"] = "gone"
json.dump(rows, open(sys.argv[1], "w"))
