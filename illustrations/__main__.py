"""The drawing table: `python -m illustrations preview bridge`, `... render bridge`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from illustrations.workshop import FIGURES, preview, render


def main() -> int:
    parser = argparse.ArgumentParser(prog="illustrations", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    quick = commands.add_parser("preview", help="small pictures of the poses, for the eye")
    full = commands.add_parser("render", help="what the app ships; only what has changed")
    for command in (quick, full):
        command.add_argument("names", nargs="*", help="pose files, or file:pose; all if none")
    quick.add_argument("--out", type=Path, default=Path("build/figures"))
    full.add_argument("--out", type=Path, default=FIGURES)
    quick.add_argument("--yaw", type=float)
    quick.add_argument("--pitch", type=float)
    quick.add_argument("--size", type=int, default=480, help="width in pixels")
    quick.add_argument("--samples", type=int, default=6)
    quick.add_argument("--between", type=int, default=0, help="frames of every movement")
    arguments = parser.parse_args()
    if arguments.command == "preview":
        preview(arguments)
    else:
        render(arguments.names, arguments.out)
    return 0


sys.exit(main())
