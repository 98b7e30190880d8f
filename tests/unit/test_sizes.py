"""No file is too long to be read at one sitting, and no function to be seen at a glance."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FILES = sorted(file for part in ("src", "tests", "bench") for file in (ROOT / part).rglob("*.py"))
LONGEST_FILE = 400
LONGEST_FUNCTION = 50


def lengths(source: str) -> dict[str, int]:
    """The lines of each function, by its name."""
    return {
        node.name: node.end_lineno - node.lineno + 1
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno is not None
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.relative_to(ROOT).as_posix())
def test_every_file_and_every_function_is_short(file: Path) -> None:
    source = file.read_text(encoding="utf-8")
    assert len(source.splitlines()) <= LONGEST_FILE
    assert {name: n for name, n in lengths(source).items() if n > LONGEST_FUNCTION} == {}


def test_a_long_function_is_seen() -> None:
    source = "class A:\n    def long(self):\n" + "        pass\n" * LONGEST_FUNCTION
    assert lengths(source) == {"long": LONGEST_FUNCTION + 1}
