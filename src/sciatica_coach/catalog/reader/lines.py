"""On which line of a TOML text a key stands: what `tomllib` does not tell.

The text has been parsed already, so it is well formed; one pass over its lines
notes headers and keys. A key inside a one-line table or list has no line of its
own and is found at the key around it.
"""

from __future__ import annotations

import re
from typing import TypeAlias

KeyPath: TypeAlias = tuple[str | int, ...]
"""Keys from the top of the file, with the place (from 0) in a list of tables."""

_PART = r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'"""
_KEY = re.compile(rf"((?:{_PART})(?:\s*\.\s*(?:{_PART}))*)\s*=")
_PARTS = re.compile(_PART)
_TRIPLE_QUOTES = ('"""', "'''")
_MARK = re.compile(r"""\"{3}|'{3}|"(?:\\.|[^"\\])*"|'[^']*'|\#""")
"""What begins a text of several lines, a text in one line, or a comment."""


class LineNumbers:
    """The line of every key of one text, counted from 1."""

    def __init__(self, text: str) -> None:
        self._lines: dict[KeyPath, int] = {}
        self._counts: dict[KeyPath, int] = {}
        self._inside: KeyPath = ()
        open_quote = ""
        for number, line in enumerate(text.split("\n"), start=1):
            if not open_quote:
                self._note(line.strip(), number)
            open_quote = _open_at_the_end(line, open_quote)

    def of(self, path: KeyPath) -> int | None:
        """The line of the key, or of the nearest one around it that has a line."""
        for length in range(len(path), 0, -1):
            line = self._lines.get(path[:length])
            if line is not None:
                return line
        return None

    def _note(self, line: str, number: int) -> None:
        if line.startswith("#"):
            return
        if line.startswith("[["):
            self._enter(self._resolved(_names(line[2:].partition("]]")[0])), number, listed=True)
        elif line.startswith("["):
            self._enter(self._resolved(_names(line[1:].partition("]")[0])), number, listed=False)
        elif key := _KEY.match(line):
            names = _names(key[1])
            for length in range(1, len(names) + 1):
                self._lines.setdefault((*self._inside, *names[:length]), number)

    def _enter(self, path: KeyPath, number: int, *, listed: bool) -> None:
        if listed:
            place = self._counts.get(path, -1) + 1
            self._counts[path] = place
            path = (*path, place)
        for length in range(1, len(path) + 1):
            self._lines.setdefault(path[:length], number)
        self._inside = path

    def _resolved(self, names: tuple[str, ...]) -> KeyPath:
        """The path of a header's names: inside a list it means the list's last table."""
        path: KeyPath = ()
        for name in names[:-1]:
            path = (*path, name)
            if path in self._counts:
                path = (*path, self._counts[path])
        return (*path, *names[-1:])


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip("\"'") for part in _PARTS.findall(text))


def _open_at_the_end(line: str, quote: str) -> str:
    """The triple quote that is open where the line ends, or "".

    quote  the one that is open where it begins; in comments and in other texts there is none
    """
    at = 0
    while True:
        if quote:
            end = line.find(quote, at)
            if end < 0:
                return quote
            at = end + len(quote)
        mark = _MARK.search(line, at)
        if mark is None or mark[0] == "#":
            return ""
        at = mark.end()
        quote = mark[0] if mark[0] in _TRIPLE_QUOTES else ""
