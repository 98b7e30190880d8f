"""Reads `assets/ladders.toml`: each table is one exercise's ladder, lowest rung first."""

from __future__ import annotations

from collections.abc import Mapping
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
        elif table is not None and (rungs := _take_rungs(table)):
            fault = ladder_fault(exercise, rungs)
            if fault is None:
                ladders[id_] = Ladder(rungs, level_rungs(exercise, rungs))
            else:
                table.fault("rungs", fault)
    return ladders, document.problems


def _take_rungs(table: Table) -> tuple[Dose, ...]:
    """The rungs, or none where one of them has a fault."""
    before = len(table.document.problems)
    rungs: list[Dose] = []
    for each in table.tables("rungs"):
        amount = each.whole("amount", 1, _MOST)
        hold_ms = each.seconds("hold_s", 0, _LONGEST_MS)
        rungs.append(Dose(amount, hold_ms, each.text("variant", "") or None))
        each.close()
    table.close()
    return tuple(rungs) if len(table.document.problems) == before else ()
