"""The text of a routine's file as its writer laid it out, and changes to a few lines of it.

A routine that is changed keeps the file that it had: what somebody put beside a line, the
order of the lines, the descriptions of own exercises. Only what was changed is written anew.
So the text is taken apart into statements (a key with its value, a comment, an empty line)
and these into one block for each table; a block is moved, left out or mended as a whole.

A comment that touches a table, or stands in it, goes where the exercise goes. One that
stands free between two tables heads what follows, and stays when that is left out.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

_TOKEN = re.compile(
    r'"""(?:\\.|[^\\])*?"{3,5}'
    r"|'''.*?'{3,5}"
    r'|"(?:\\.|[^"\\\n])*"'
    r"|'[^'\n]*'"
    r"|\#[^\n]*"
    r"|[\[{]|[\]}]|\n"
    r"|[^\"'\#\[\]{}\n]+",
    re.DOTALL,
)
"""The text has been parsed already, so every quote and bracket that opens is closed."""
_PART = r"""[A-Za-z0-9_-]+|"[^"]*"|'[^']*'"""
_KEY = re.compile(rf"\s*({_PART})\s*[.=]")
_HEADER = re.compile(rf"\s*\[\[?\s*({_PART})(?:\s*\.\s*({_PART}))?")
EXERCISES = "exercises"
LISTED = (EXERCISES, "own_exercises")


class Statement(NamedTuple):
    """Whole lines, each with its line break.

    key     what of its table they tell; "" of a header, a comment and an empty line
    remark  the comment behind a value, or behind what opens one, from its "#" on, or ""
    enters  the list of tables of which it opens one, or ""
    """

    text: str
    key: str = ""
    remark: str = ""
    enters: str = ""

    @property
    def is_comment(self) -> bool:
        return self.text.lstrip().startswith("#")


@dataclass(frozen=True, slots=True)
class Block:
    """One table with what belongs to it.

    table  one of `LISTED`, or "" of what stands above them all
    above  what stands free before it
    """

    table: str
    statements: tuple[Statement, ...]
    above: str = ""

    @property
    def text(self) -> str:
        return "".join(each.text for each in self.statements)

    def mended(self, before: Mapping[str, str], after: Mapping[str, str]) -> Block:
        """With the lines of `after` in the place of those of `before` that are others now.

        Both have a line for each key, in the order in which one writes them.
        """
        statements = self.statements
        for key in before:
            if key not in after:
                statements = _without(statements, key)
        for key, line in after.items():
            if before.get(key) != line:
                statements = _with(statements, key, line, tuple(after))
        return replace(self, statements=statements)


class Manuscript(NamedTuple):
    """A file, block by block; `end` is what stands free after its last line."""

    head: Block
    tables: tuple[Block, ...]
    end: str

    @property
    def exercises(self) -> tuple[Block, ...]:
        return tuple(each for each in self.tables if each.table == EXERCISES)

    def with_exercises(self, blocks: Sequence[tuple[int | None, Block]]) -> str:
        """The text with these exercises, where the first one stood.

        blocks  each with its place among the file's exercises, or None of a new one
        """
        kept = frozenset(place for place, _ in blocks)
        above, left_over = _what_stands_above(self.exercises, kept)
        tables = [each.table for each in self.tables]
        first = tables.index(EXERCISES) if EXERCISES in tables else len(tables)
        out = self.head.text
        for own in self.tables[:first]:
            out += own.above + own.text
        last = -1
        for place, block in blocks:
            if place is not None and place == last + 1:
                out += above[place] + block.text
            else:
                out = _apart(out, "" if place is None else above[place], block.text)
            last = len(self.tables) if place is None else place
        for own in self.tables[first:]:
            if own.table != EXERCISES:
                out = _apart(out, left_over + own.above, own.text)
                left_over = ""
        rest = left_over + self.end
        return _apart(out, rest, "") if rest.strip() else out


def laid_out(text: str) -> Manuscript:
    """The text of a sound file, taken apart."""
    statements = list(_statements(text if text.endswith("\n") else f"{text}\n"))
    starts = [place for place, each in enumerate(statements) if each.enters]
    begins = [_begin_of(statements, start) for start in starts]
    ends = [_end_of(statements, begin) for begin in (*begins, len(statements))]
    head = Block("", tuple(statements[: ends[0]]))
    tables = tuple(
        Block(
            statements[start].enters,
            tuple(statements[begin:end]),
            "".join(each.text for each in statements[last:begin]),
        )
        for start, begin, last, end in zip(starts, begins, ends[:-1], ends[1:], strict=True)
    )
    return Manuscript(head, tables, "".join(each.text for each in statements[ends[-1] :]))


def comments_of(text: str) -> tuple[str, ...]:
    """Every comment of a sound text, in its order."""
    return tuple(found for found in _TOKEN.findall(text) if found.startswith("#"))


def _begin_of(statements: Sequence[Statement], start: int) -> int:
    """Where the comments begin that touch the header at `start`."""
    begin = start
    while begin > 0 and statements[begin - 1].is_comment:
        begin -= 1
    return start if begin == 0 else begin  # what opens the file is said of the whole of it


def _end_of(statements: Sequence[Statement], begin: int) -> int:
    """Where ends what is told before `begin`, with the comments right below it."""
    told = [
        place for place in range(begin) if statements[place].key or _is_header(statements[place])
    ]
    end = told[-1] + 1 if told else begin  # nothing but comments opens the file
    while end < begin and statements[end].is_comment:
        end += 1
    return end


def _is_header(statement: Statement) -> bool:
    return statement.text.lstrip().startswith("[")


def _statements(text: str) -> Iterator[Statement]:
    said, depth, remark, inside = "", 0, "", ""
    for mark in _TOKEN.findall(text):
        said += mark
        if mark.startswith("#"):
            remark = mark
        elif mark in "[{":
            depth += 1
        elif mark in "]}":
            depth -= 1
        elif mark == "\n" and depth == 0:
            header = _HEADER.match(said)
            if header is not None:
                table, below = _bare(header[1]), _bare(header[2] or "")
                inside = below if table in LISTED else table
                opens = "" if below or table not in LISTED else table
                yield Statement(said, inside, remark if below else "", opens)
            else:
                key = _KEY.match(said)
                name = inside or (_bare(key[1]) if key else "")
                is_said = key is not None and not said.lstrip().startswith("#")
                yield Statement(said, name if is_said else "", remark if is_said else "")
            said, remark = "", ""


def _bare(name: str) -> str:
    return name.strip("\"'")


def _without(statements: Sequence[Statement], key: str) -> tuple[Statement, ...]:
    """Without what is told of the key; a remark beside it stays, on a line of its own."""
    left: list[Statement] = []
    for each in statements:
        if each.key != key:
            left.append(each)
        elif each.remark:
            left.append(Statement(f"{each.remark}\n"))
    return tuple(left)


def _with(
    statements: Sequence[Statement], key: str, line: str, order: Sequence[str]
) -> tuple[Statement, ...]:
    """With that line for the key, where it stood, or behind what one writes before it."""
    there = [place for place, each in enumerate(statements) if each.key == key]
    if there:
        remark = statements[there[0]].remark
        said = Statement(f"{line}  {remark}\n" if remark else f"{line}\n", key, remark)
        mended = [each for place, each in enumerate(statements) if place not in there[1:]]
        mended[there[0]] = said
        return tuple(mended)
    before = order[: order.index(key)]
    places = [place for place, each in enumerate(statements) if each.key in before]
    headers = [place for place, each in enumerate(statements) if each.enters]
    at = max((*places, *headers), default=_after_comments(statements) - 1) + 1
    return (*statements[:at], Statement(f"{line}\n", key), *statements[at:])


def _after_comments(statements: Sequence[Statement]) -> int:
    """The place of the first line that is told, below what the file opens with."""
    told = (place for place, each in enumerate(statements) if each.key)
    return next(told, len(statements))


def _what_stands_above(
    blocks: Sequence[Block], kept: Collection[int | None]
) -> tuple[Mapping[int, str], str]:
    """What stands free above each exercise that is kept, and what is left over at the end.

    What stood above one that is left out stands above the next.
    """
    above: dict[int, str] = {}
    loose = ""
    for place, block in enumerate(blocks):
        if place in kept:
            above[place] = loose + block.above
            loose = ""
        elif block.above.strip():
            loose += block.above
    return above, loose


def _apart(out: str, above: str, text: str) -> str:
    """Both texts with at least one empty line between them."""
    if out and not above.startswith("\n") and not out.endswith("\n\n"):
        out += "\n"
    return out + above + text
