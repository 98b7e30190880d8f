"""The texts of the licences of all that is packed, which have to come along with it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path, PurePath

TEXTS = ("LICEN[CS]E*", "COPYING*", "NOTICE*", "AUTHORS*", "ThirdPartyNotices*")
OURS = Path(__file__).parent.parent / "licences"
"""Texts that do not come with the parts they are of."""
ELSEWHERE = {
    "pyside6-essentials": ("LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": ("LGPL-3.0.txt", "GPL-3.0.txt"),
}
"""Distributions without texts of their own, and which of ours are theirs."""


def licence_files(names: set[str]) -> Iterator[tuple[str, str]]:
    """Every text with the folder that it goes into.

    Raises:
        SystemExit: a distribution has no text, and none of ours is its own.
    """
    for text in sorted(OURS.glob("*.txt")):
        yield str(text), "."
    yield str(_text_of_python()), "python"
    for name in sorted(names):
        texts = [
            file
            for file in distribution(name).files or ()
            if any(PurePath(file.name).match(pattern) for pattern in TEXTS)
        ]
        if not texts and name not in ELSEWHERE:
            sys.exit(f"{name} is packed, and the text of its licence is nowhere to be found.")
        for file in texts:
            inner = PurePath(*file.parts[1:-1]) if "licenses" in file.parts else PurePath()
            below = PurePath(*(part for part in inner.parts if part != "licenses"))
            yield str(file.locate()), str(PurePath(name) / below)


def _text_of_python() -> Path:
    places = (Path(os.__file__).parent, Path(sys.base_prefix))
    texts = [place / "LICENSE.txt" for place in places if (place / "LICENSE.txt").is_file()]
    if not texts:
        sys.exit("Python's own licence is nowhere to be found beside it.")
    return texts[0]
