"""Reads the guide's pages into what a window can show; pure.

They are written in a small part of Markdown, which every place where code is kept shows as
well. A page falls into blocks: paragraphs, entries of a list, pictures, tables, listings.
Words that lead to another page keep where they lead to, so that a button can go there.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from typing import NamedTuple, TypeAlias

_COMMENT = re.compile(r"<!--.*?-->\n?", re.DOTALL)
_FENCE = "```"
_MARKS = re.compile(
    r"\*\*(?P<strong>.+?)\*\*"
    r"|\*(?P<named>.+?)\*"
    r"|`(?P<typed>[^`]+)`"
    r"|\[(?P<shown>[^\]]+)\]\((?P<target>[^)\s]+)\)"
)
_PICTURE = re.compile(r"!\[(?P<words>[^\]]*)\]\((?P<file>[^)\s]+)\)")
_ENTRY = re.compile(r"(?P<mark>-|\d+\.) (?P<text>.+)")
_BETWEEN_HEAD_AND_ROWS = re.compile(r"\|[\s:|-]+")


class Link(NamedTuple):
    """Words that lead to another page; `target` as written, from the page's own folder."""

    words: str
    target: str


class Line(NamedTuple):
    """Words in a row: for the eye as Qt's rich text, for the ear plain; and where they lead."""

    rich: str
    plain: str
    links: tuple[Link, ...] = ()


class Heading(NamedTuple):
    words: str


class Paragraph(NamedTuple):
    line: Line


class Entry(NamedTuple):
    """One of a list; `mark` is its number with a full stop, or a bullet."""

    mark: str
    line: Line


class Picture(NamedTuple):
    """A picture; `file` as written, from the page's own folder."""

    words: str
    file: str


class Table(NamedTuple):
    """Rows of cells below their heads, of which some may be empty."""

    heads: tuple[Line, ...]
    rows: tuple[tuple[Line, ...], ...]

    def told(self, row: tuple[Line, ...]) -> str:
        """The row in one sentence: every cell that says something, behind what it is about."""
        told = (
            f"{head.plain}: {cell.plain}" if head.plain else cell.plain
            for head, cell in zip(self.heads, row, strict=True)
            if cell.plain
        )
        return f"{', '.join(told)}."


class Listing(NamedTuple):
    """Lines as they are typed into a file or a terminal."""

    text: str


Block: TypeAlias = Heading | Paragraph | Entry | Picture | Table | Listing


class Chapter(NamedTuple):
    """One page of the guide."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def spoken(self) -> str:
        """The page for the ear: pictures are for the eye, and what is typed is not read out."""
        return " ".join([f"{self.title}.", *_told(self.blocks)])


def read_chapter(text: str) -> Chapter:
    """The page that is written so.

    Raises:
        ValueError: it does not begin with a title, or a table's rows are not equally long.
    """
    first, _, rest = _COMMENT.sub("", text).lstrip().partition("\n")
    if not first.startswith("# "):
        raise ValueError(f"A page of the guide begins with its title, found: {first}")
    blocks = (block for chunk in _chunks(rest) for block in _blocks(chunk))
    return Chapter(first.removeprefix("# ").strip(), tuple(blocks))


def _told(blocks: tuple[Block, ...]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Heading():
                yield f"{block.words}."
            case Paragraph() | Entry():
                yield block.line.plain
            case Table():
                yield from map(block.told, block.rows)
            case Picture() | Listing():
                pass


def _chunks(text: str) -> Iterator[list[str]]:
    """The lines between empty ones; a listing keeps its own."""
    chunk: list[str] = []
    is_listing = False
    for line in text.splitlines():
        is_listing ^= line.startswith(_FENCE)
        if line.strip() or is_listing:
            chunk.append(line)
        elif chunk:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _blocks(lines: list[str]) -> Iterator[Block]:
    first = lines[0]
    picture = _PICTURE.fullmatch(first)
    if first.startswith(_FENCE):
        yield Listing("\n".join(lines[1:-1]))
    elif first.startswith("#"):
        yield Heading(first.lstrip("#").strip())
    elif picture:
        yield Picture(picture["words"], picture["file"])
    elif first.startswith("|"):
        yield _table(lines)
    elif _ENTRY.fullmatch(first):
        for line in lines:
            entry = _ENTRY.fullmatch(line)
            if entry is None:
                raise ValueError(f"An entry of a list stands in one line, found: {line}")
            yield Entry(entry["mark"].replace("-", "•"), _line(entry["text"]))
    else:
        yield Paragraph(_line(" ".join(lines)))


def _table(lines: list[str]) -> Table:
    heads, *rows = (
        tuple(_line(cell.strip()) for cell in line.strip("|").split("|"))
        for line in lines
        if not _BETWEEN_HEAD_AND_ROWS.fullmatch(line)
    )
    if any(len(row) != len(heads) for row in rows):
        raise ValueError(f"A table's rows are as long as its head: {lines[0]}")
    return Table(heads, tuple(rows))


def _line(text: str) -> Line:
    rich: list[str] = []
    plain: list[str] = []
    links: list[Link] = []
    at = 0
    for mark in _MARKS.finditer(text):
        before = text[at : mark.start()]
        inner = _marked(mark)
        rich += [escape(before, quote=False), inner.rich]
        plain += [before, inner.plain]
        links += inner.links
        at = mark.end()
    rich.append(escape(text[at:], quote=False))
    plain.append(text[at:])
    return Line("".join(rich), "".join(plain), tuple(links))


def _marked(mark: re.Match[str]) -> Line:
    """What stands between marks, which may have marks in it."""
    if mark["typed"]:
        return Line(f"<tt>{escape(mark['typed'], quote=False)}</tt>", mark["typed"])
    if mark["target"]:
        shown = _line(mark["shown"])
        return Line(shown.rich, shown.plain, (Link(shown.plain, mark["target"]),))
    inner = _line(mark["strong"] or mark["named"])
    tag = "b" if mark["strong"] else "i"
    return Line(f"<{tag}>{inner.rich}</{tag}>", inner.plain, inner.links)
