"""From a draft to the text of its file, and what stands in its way.

The text that the file had is mended (`editing.manuscript`) and read back by the very reader
that will meet it: what does not come back as it was meant is written anew from the first
line, with all comments of the old text above it. So nothing is lost, however a file is laid
out. What the reader would refuse is told beside the exercise at fault.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.own_exercise import scoped_id
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader.document import parse_document
from sciatica_coach.catalog.reader.lines import LineNumbers
from sciatica_coach.catalog.reader.routines import read_own_routine
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.catalog.writer import (
    head_lines,
    item_block,
    item_lines,
    own_block,
    own_lines,
    routine_text,
)
from sciatica_coach.editing.draft import Draft
from sciatica_coach.editing.manuscript import (
    EXERCISES,
    LISTED,
    Block,
    Manuscript,
    Statement,
    comments_of,
    laid_out,
)
from sciatica_coach.wording.tongue import marked

FILE = "this routine"
NO_NAME = marked("It has no name yet. Please give it one.")
NO_EXERCISES = marked("There is no exercise in it yet. Please add one.")
KEPT_COMMENTS = "# What stood beside the lines before this file was written anew:"


class Source(NamedTuple):
    """What a draft was opened from: the file's text, and the routine that is in it."""

    text: str
    routine: Routine


class Fault(NamedTuple):
    """Why a draft cannot be kept yet.

    entry  the place of the exercise at fault, from 0; None of the whole routine
    key    what of it, in the words of the file, or ""
    text   a whole sentence: what was expected
    """

    entry: int | None
    key: str
    text: str


class Written(NamedTuple):
    """The text of a draft's file; only one without faults is kept."""

    text: str
    faults: tuple[Fault, ...]


def written(
    draft: Draft, id_: str, source: Source | None, exercises: Mapping[str, Exercise]
) -> Written:
    """The file of a draft, under that id.

    source     what the draft was opened from; None of a new one
    exercises  the built-in ones, by id
    """
    routine = _with_plain_day(draft.routine.with_id(id_))
    if source is not None and routine == source.routine:
        return Written(source.text, ())
    names = {each.id: each.name for each in exercises.values()}
    anew = routine_text(routine, names)
    faults = tuple(_faults(draft, anew, exercises))
    if source is None or faults:
        return Written(anew, faults)
    mended = _mended(draft, routine, source, names)
    if mended is not None and _read(mended, id_, exercises) == routine:
        return Written(mended, ())
    lost = [each for each in comments_of(source.text) if each not in anew]
    above = "\n".join([KEPT_COMMENTS, *lost]) + "\n\n" if lost else ""
    return Written(above + anew, ())


def _with_plain_day(routine: Routine) -> Routine:
    """With its day in the one form that files have; what is no day stays as it was typed."""
    try:
        return replace(routine, date=date.fromisoformat(routine.date).isoformat())
    except ValueError:
        return routine


def _mended(draft: Draft, routine: Routine, source: Source, names: Mapping[str, str]) -> str | None:
    """The source's text with what is other now; None where it is laid out in a way of its own."""
    manuscript = laid_out(source.text)
    items = source.routine.items
    if len(manuscript.exercises) != len(items):
        return None
    tables = _mended_own(manuscript, routine, source.routine)
    if tables is None:
        return None
    before = head_lines(source.routine)
    head = manuscript.head.mended(before, head_lines(routine))
    blocks: list[tuple[int | None, Block]] = []
    for entry, item in zip(draft.entries, routine.items, strict=True):
        if entry.written is None:
            lines = (f"{line}\n" for line in item_block(routine, item, names))
            blocks.append((None, Block(EXERCISES, tuple(map(Statement, lines)))))
            continue
        old = manuscript.exercises[entry.written]
        was = item_lines(source.routine, items[entry.written])
        blocks.append((entry.written, old.mended(was, item_lines(routine, item))))
    return Manuscript(head, tables, manuscript.end).with_exercises(blocks)


def _mended_own(
    manuscript: Manuscript, routine: Routine, before: Routine
) -> tuple[Block, ...] | None:
    """The file's tables with its own exercises as they are told now, and new ones behind them."""
    places = [place for place, each in enumerate(manuscript.tables) if each.table == LISTED[1]]
    if len(places) != len(before.own):
        return None
    tables = list(manuscript.tables)
    for place, was, now in zip(places, before.own, routine.own, strict=False):
        if was != now:
            block = tables[place].mended(own_lines(was), own_lines(now))
            left = comments_of(block.text)
            lost = (each for each in comments_of(tables[place].text) if each not in left)
            remarks = (Statement(f"{each}\n") for each in lost)
            tables[place] = replace(block, statements=(*block.statements, *remarks))
    for own in routine.own[len(before.own) :]:
        lines = (Statement(f"{line}\n") for line in own_block(own))
        tables.append(Block(LISTED[1], tuple(lines)))
    return tuple(tables)


def _read(text: str, id_: str, exercises: Mapping[str, Exercise]) -> Routine | None:
    """The routine of a text; a file that tells no id has its name for one."""
    opened = parse_document(text.encode(), FILE, id_)
    return None if isinstance(opened, Problem) else read_own_routine(opened, exercises, {})


def _faults(draft: Draft, text: str, exercises: Mapping[str, Exercise]) -> Iterator[Fault]:
    """What the reader would say of the text, each with the exercise that it is about."""
    if not draft.head.name.strip():
        yield Fault(None, "name", NO_NAME)
    if not draft.entries:
        yield Fault(None, EXERCISES, NO_EXERCISES)
        return
    opened = parse_document(text.encode(), FILE, FILE)
    if isinstance(opened, Problem):
        yield Fault(None, "", opened.text)
        return
    read_own_routine(opened, exercises, {})
    lines = LineNumbers(text)
    starts = [lines.of((EXERCISES, place)) or 0 for place in range(len(draft.entries))]
    end = lines.of((LISTED[1],)) or len(text)
    own = [lines.of((LISTED[1], place)) or 0 for place in range(len(draft.head.own))]
    for problem in opened.problems:
        if problem.key == "name":
            continue
        at = problem.line or 0
        above = [place for place, start in enumerate(starts) if start <= at < end]
        told = [place for place, start in enumerate(own) if start <= at]
        entry = above[-1] if above else _first_of(draft, told[-1]) if told else None
        yield Fault(entry, problem.key or "", problem.text)


def _first_of(draft: Draft, own: int) -> int | None:
    """Where the draft first has that exercise of its own."""
    id_ = scoped_id(draft.head.id, draft.head.own[own].id)
    found = (place for place, each in enumerate(draft.entries) if each.item.exercise == id_)
    return next(found, None)
