"""One TOML file, opened: its values, its line numbers and the faults found in it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import faults
from sciatica_coach.catalog.reader.lines import KeyPath, LineNumbers
from sciatica_coach.wording.tongue import Filled

LARGEST_BYTES = 1_000_000
_KEY_OF_LINE = re.compile(r"\s*([A-Za-z][A-Za-z0-9_-]*)\s*=")
_LINE_IN_MESSAGE = re.compile(r" \(at (?:line (\d+), column \d+|end of document)\)$")


class Document:
    """A parsed file with the faults that its readers note.

    name    the file as the person knows it
    stem    the file's name without its ending
    values  what `tomllib` read
    """

    def __init__(self, name: str, stem: str, text: str, values: Mapping[str, object]) -> None:
        self.name = name
        self.stem = stem
        self.values = values
        self._text = text
        self._problems: list[Problem] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was noted, in the order of the file."""
        return tuple(sorted(self._problems, key=lambda problem: problem.line or 0))

    @property
    def sound(self) -> bool:
        return not self._problems

    @cached_property
    def _lines(self) -> LineNumbers:
        """Found out at the first fault: most files have none."""
        return LineNumbers(self._text)

    def with_values(self, values: Mapping[str, object]) -> Document:
        """The same file with other values."""
        return Document(self.name, self.stem, self._text, values)

    def fault(self, path: KeyPath, text: str) -> None:
        """Note a fault of the key at `path`; an empty path is the whole file."""
        self._problems.append(
            Problem(self.name, _key_name(path), self._lines.of(path) if path else None, text)
        )


def _key_name(path: KeyPath) -> str | None:
    """The key as it is written: from the last list of tables on, joined with dots."""
    names: list[str] = []
    for place, part in enumerate(path, start=1):
        if isinstance(part, str):
            names.append(part)
        elif place < len(path):
            names.clear()
    return ".".join(names) or None


def open_document(path: Path, name: str) -> Document | Problem:
    """Read and parse a file; whatever goes wrong is told as one problem."""
    try:
        if path.is_dir():
            return Problem(name, None, None, faults.A_FILE)
        if not path.is_file():
            return Problem(name, None, None, faults.READABLE)
        if path.stat().st_size > LARGEST_BYTES:
            return Problem(name, None, None, faults.SMALL)
        content = path.read_bytes()
    except OSError as error:
        reason = error.strerror or faults.UNKNOWN_REASON
        return Problem(name, None, None, Filled(faults.UNOPENED, reason=reason))
    return parse_document(content, name, path.stem)


def parse_document(content: bytes, name: str, stem: str) -> Document | Problem:
    """Parse the bytes of a file; text that is no UTF-8 or no TOML is told with its line."""
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return Problem(name, None, line, faults.NO_UTF_8)
    try:
        values = tomllib.loads(text)
    except RecursionError:
        return Problem(name, None, None, faults.TOO_DEEP)
    except ValueError as error:
        message = str(error)
        found = _LINE_IN_MESSAGE.search(message)
        line_text = found[1] if found else None
        line = int(line_text) if line_text else text.count("\n") + 1
        reason = _LINE_IN_MESSAGE.sub("", message)
        return _not_toml(name, line, text.split("\n")[line - 1] if line_text else "", reason)
    return Document(name, stem, text, values)


def _not_toml(name: str, line: int, written: str, reason: str) -> Problem:
    """A line that the parser stopped at, with what one would have meant by it.

    written  the line itself, "" where it is the whole file; its key is named where it has one
    reason   the parser's own words
    """
    found = _KEY_OF_LINE.match(written)
    key = found[1] if found else None
    if key == "date":
        return Problem(name, key, line, faults.NO_DAY)
    return Problem(name, key, line, Filled(faults.NO_TOML, reason=reason))
