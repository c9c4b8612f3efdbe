"""Holds a source tree to act's conventions, and says where it breaks them:

- C++ names no activation: neither an op's class nor its mnemonic;
- a file of C++ or ODS has at most 350 lines;
- a lit test has commands, each of which asserts something or makes a file for one
  that does, and every FileCheck prefix has a line to check;
- a unit test asserts something.

    check-sources.py ROOT
"""

import argparse
import pathlib
import re
import sys

parser = argparse.ArgumentParser(
    description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
)
parser.add_argument("root", type=pathlib.Path)
root = parser.parse_args().root
found = []


def report(path, line, message):
    found.append(f"{path.relative_to(root)}:{line}: {message}")


def files(folders, *suffixes):
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in suffixes and "Inputs" not in path.relative_to(root).parts:
                yield path, path.read_text()


def line_of(text, offset):
    return text.count("\n", 0, offset) + 1


# Activations are data.
ops = (root / "include/act/IR/ActActivations.td").read_text()
activations = re.findall(r'def Act_(\w+Op) : Act_Activation<"(\w+)"', ops)
if not activations:
    sys.exit("found no activation in ActActivations.td; expected 'def Act_<Name>Op'")
classes = "|".join(name for name, _ in activations)
mnemonics = "|".join(mnemonic for _, mnemonic in activations)
named = re.compile(rf'(?<!math::)\b(?:{classes})\b|"(?:act\.)?(?:{mnemonics})"')
for path, text in files(["include", "lib", "tools"], ".cpp", ".h"):
    for match in named.finditer(text):
        report(path, line_of(text, match.start()), f"names {match[0]}")

for path, text in files(["include", "lib", "tools", "bench", "checker", "unittests"], ".cpp", ".h", ".td"):
    if (lines := text.count("\n")) > 350:
        report(path, lines, f"has {lines} lines; expected at most 350")

# Lit tests.
asserts = re.compile(
    r"FileCheck|(^|\|)\s*(not |diff |cmp |%python)|verify-diagnostics|--expect"
    r"|--max-ulps|\bcount \d|grep -c"
)
prepares = re.compile(r"^(rm|mkdir|cp|split-file|touch|head|printf|echo|chmod|cd)\b")
for path, text in files(["test"], ".mlir", ".test"):
    joined = re.sub(r"\\\n(//\s*)?(RUN:)?", " ", text)
    commands = [
        (match.start(), part.strip())
        for match in re.finditer(r"RUN:(.*)", joined)
        for part in re.split(r"&&|;", match[1])
    ]
    if not commands:
        report(path, 1, "has no RUN line")
    for i, (_, command) in enumerate(commands):
        outputs = re.findall(r"(?:-o |> ?|--output[= ]|update-docs )(\S+)", command)
        later = " ".join(text for _, text in commands[i + 1 :])
        feeds = any(output in later for output in outputs)
        if not (asserts.search(command) or prepares.match(command) or feeds):
            report(path, 1, f"'{command}' asserts nothing")
        if "FileCheck" in command:
            given = re.search(r"--?check-prefix(?:es)?[= ](\S+)", command)
            checked = re.search(r"FileCheck\s+(\S+)", command)
            source = text
            if checked and checked[1].startswith("%S/"):
                source = (path.parent / checked[1][3:]).read_text()
            for prefix in given[1].split(",") if given else ["CHECK"]:
                if not re.search(rf"{prefix}(-[A-Z0-9-]+)?(\{{.*\}})?:", source):
                    report(path, 1, f"no line has the prefix {prefix}")

# Unit tests.
for path, text in files(["unittests"], ".cpp"):
    functions = re.findall(r"^static [^;{]*?\b(\w+)\([^;{]*\{\n(.*?)^\}", text, re.M | re.S)
    helpers = {name for name, body in functions if re.search("EXPECT_|ASSERT_", body)}
    for match in re.finditer(r"^TEST(?:_F|_P)?\((\w+), (\w+)\) \{(\n.*?^\}|[^\n]*\}$)", text, re.M | re.S):
        calls = set(re.findall(r"\b(\w+)\(", match[3]))
        if not re.search(r"EXPECT_|ASSERT_|FAIL\(", match[3]) and not calls & helpers:
            report(path, line_of(text, match.start()), f"{match[1]}.{match[2]} asserts nothing")

print("\n".join(found) if found else "sources keep the conventions")
sys.exit(bool(found))
