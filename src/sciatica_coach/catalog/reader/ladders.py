"""Reads `assets/ladders.toml`: each table is one exercise's ladder, lowest rung first."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from sciatica_coach.catalog.exercise import Dose, Exercise
from sciatica_coach.catalog.ladder import Ladder, ladder_fault, level_rungs
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader.document import open_document
from sciatica_coach.catalog.reader.table import Table, nearest

FILE = "ladders.toml"
_MOST = 1_000
_LONGEST_MS = 3_600_000


def read_ladders(
    assets: Path, exercises: Mapping[str, Exercise]
) -> tuple[dict[str, Ladder], tuple[Problem, ...]]:
    """The ladders by exercise; one with a fault is left out, and its fault is named.

    An exercise without a ladder is never offered more, and loses nothing else.
    """
    document = open_document(assets / FILE, FILE)
    if isinstance(document, Problem):
        return {}, (document,)
    whole = Table(document, document.values)
    ladders: dict[str, Ladder] = {}
    for id_ in document.values:
        table = whole.table(id_)
        exercise = exercises.get(id_)
        if exercise is None:
            whole.fault(id_, f"There is no such exercise. {nearest(id_, exercises, 'exercises')}")
        elif table is not None and (taken := _take_rungs(table)):
            rungs, names = zip(*taken, strict=True)
            fault = ladder_fault(exercise, rungs) or _names_fault(names)
            if fault is None:
                told = names if any(names) else ()
                ladders[id_] = Ladder(rungs, level_rungs(exercise, rungs), told)
            else:
                table.fault("rungs", fault)
    return ladders, document.problems


def _names_fault(names: Sequence[str]) -> str | None:
    """What is wrong with the names: a plan is told whole or not at all."""
    if any(names) and not all(names):
        return f"Expected a name for every rung or for none, found none for {names.index('') + 1}."
    return None


def _take_rungs(table: Table) -> tuple[tuple[Dose, str], ...]:
    """The rungs with their names, or none where one of them has a fault."""
    before = len(table.document.problems)
    rungs: list[tuple[Dose, str]] = []
    for each in table.tables("rungs"):
        amount = each.whole("amount", 1, _MOST)
        hold_ms = each.seconds("hold_s", 0, _LONGEST_MS)
        dose = Dose(amount, hold_ms, each.text("variant", "") or None)
        rungs.append((dose, each.text("name", "")))
        each.close()
    table.close()
    return tuple(rungs) if len(table.document.problems) == before else ()
