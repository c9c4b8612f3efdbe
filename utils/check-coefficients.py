#!/usr/bin/env python3
"""Recompute every polynomial of the definitions library and compare.

Runs each lib/Activations/coefficients/*.sollya. A script prints lines such as
`exp.c2 0x3efffffd`: a name, whose part before the first dot names the .mlir
file, and the bits of a constant, which must occur in that file. Lines that begin with // are
remarks; anything else, such as a warning of Sollya's, is an error.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

LINE = re.compile(r"([A-Za-z0-9_]+)\.([A-Za-z0-9_.]+)\s+0x([0-9a-fA-F]{4,16})$")


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sollya", default="sollya", help="the sollya program")
    parser.add_argument(
        "--library",
        type=pathlib.Path,
        default=root / "lib" / "Activations",
        help="directory of the .mlir files",
    )
    parser.add_argument("names", nargs="*", help="only these scripts (default: all)")
    args = parser.parse_args()

    sollya = shutil.which(args.sollya)
    if sollya is None:
        print(
            f"check-coefficients: '{args.sollya}' not found; install Sollya "
            "(https://www.sollya.org, Debian package 'sollya') or name it with --sollya",
            file=sys.stderr,
        )
        return 1

    scripts = sorted((args.library / "coefficients").glob("*.sollya"))
    if args.names:
        missing = set(args.names) - {s.stem for s in scripts}
        if missing:
            print(f"check-coefficients: no script for {', '.join(sorted(missing))}", file=sys.stderr)
            return 1
        scripts = [s for s in scripts if s.stem in args.names]
    if not scripts:
        print(f"check-coefficients: no scripts under {args.library}/coefficients", file=sys.stderr)
        return 1

    errors = []
    checked = 0
    constants = {}  # file stem -> bit patterns written in the file
    for script in scripts:
        run = subprocess.run(
            [sollya, str(script)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        where = f"coefficients/{script.name}"
        # 3 is what sollya returns at the end of a script that does not say quit;
        # warnings show up below as unexpected output.
        if run.returncode not in (0, 3):
            errors.append(f"{where}: sollya exited with {run.returncode}\n{run.stdout}")
            continue
        printed = 0
        for line in run.stdout.splitlines():
            line = line.strip()
            if not line or line.startswith(("//", "The precision has been set")):
                continue
            match = LINE.match(line)
            if not match:
                errors.append(f"{where}: unexpected output: {line}")
                continue
            printed += 1
            stem, name, bits = match.groups()
            if stem not in constants:
                source = args.library / f"{stem}.mlir"
                if source.exists():
                    # Comments are no constants.
                    text = re.sub(r"//.*", "", source.read_text())
                    constants[stem] = {h.lower() for h in re.findall(r"0x([0-9a-fA-F]+)", text)}
                else:
                    constants[stem] = None
            if constants[stem] is None:
                errors.append(f"{where}: {stem}.{name}: there is no {stem}.mlir")
            elif bits.lower() not in constants[stem]:
                errors.append(f"{where}: {stem}.{name} = 0x{bits} does not occur in {stem}.mlir")
            else:
                checked += 1
        if printed == 0:
            errors.append(f"{where}: printed no coefficient")

    for error in errors:
        print(f"error: {error}", file=sys.stderr)
    print(f"check-coefficients: {checked} constants of {len(scripts)} scripts agree, {len(errors)} errors")
    return 1 if errors else 0


if __name__ == "__main__":
    sys.exit(main())
