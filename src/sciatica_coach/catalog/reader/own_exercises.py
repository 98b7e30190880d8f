"""Takes the exercises that a routine brings along, from its tables `[[own_exercises]]`."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from enum import StrEnum
from pathlib import PurePosixPath, PureWindowsPath

from sciatica_coach.catalog.exercise import SIDE_PLACES, Exercise, Kind, Position, Side
from sciatica_coach.catalog.own_exercise import (
    MOVE_MS,
    RELEASE_MS,
    REST_MS,
    STEP_AFTER_MS,
    SWITCH_MS,
    OwnExercise,
    OwnStep,
)
from sciatica_coach.catalog.reader import faults
from sciatica_coach.catalog.reader.table import Table, shown, template_fault
from sciatica_coach.catalog.signed import (
    LONGEST_SIGNED_HOLD_MS,
    MOST_SIGNED,
    SHORTEST_SIGNED_HOLD_MS,
)
from sciatica_coach.wording.tongue import Filled

MOST_OWN = 20
MOST_STEPS = 12
LONGEST_NAME = 60
LONGEST_WORD = 30
LONGEST_SENTENCES = 200
LONGEST_TIME_MS = 60_000
LONGEST_REST_MS = 300_000
PICTURE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp")

_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_NO_PLACES = frozenset[str]()


class OwnKind(StrEnum):
    """The kinds that can be told in a few words."""

    REPS = Kind.REPS.value
    SIDED_HOLD = Kind.SIDED_HOLD.value


def take_own_exercises(table: Table, built_in: Mapping[str, Exercise]) -> tuple[OwnExercise, ...]:
    """The routine's own exercises; faults are noted, and then they are stand-ins."""
    tables = table.tables("own_exercises")
    if len(tables) > MOST_OWN:
        table.fault("own_exercises", Filled(faults.MANY_OWN, most=MOST_OWN))
    found: dict[str, OwnExercise] = {}
    for each in tables[:MOST_OWN]:
        own = _take_own_exercise(each, built_in, found)
        found.setdefault(own.id, own)
    return tuple(found.values())


def _take_own_exercise(
    table: Table, built_in: Mapping[str, Exercise], before: Collection[str]
) -> OwnExercise:
    kind = Kind(table.word("kind", OwnKind).value)
    sided = kind is Kind.SIDED_HOLD
    places = SIDE_PLACES if sided else _NO_PLACES
    counts_in = "sets" if sided else "repetitions"
    own = OwnExercise(
        id=_take_id(table, built_in, before),
        name=table.text("name", longest=LONGEST_NAME),
        position=table.word("position", Position),
        kind=kind,
        steps=_take_steps(table, places),
        go=_take_words(table, "go", LONGEST_WORD),
        back=_take_words(table, "back", LONGEST_WORD),
        exit=_take_words(table, "exit", LONGEST_SENTENCES),
        amount=table.whole(counts_in, 1, MOST_SIGNED[counts_in]),
        hold_ms=table.seconds("hold_s", SHORTEST_SIGNED_HOLD_MS, LONGEST_SIGNED_HOLD_MS),
        rest_ms=table.seconds("rest_s", 0, LONGEST_REST_MS, REST_MS[kind]),
        first_side=_take_first_side(table) if sided else None,
        change=_take_template(table, "change", places) if sided and table.has("change") else "",
        move_ms=table.seconds("move_s", 1_000, LONGEST_TIME_MS, MOVE_MS),
        release_ms=table.seconds("release_s", 1_000, LONGEST_TIME_MS, RELEASE_MS),
        switch_ms=table.seconds("switch_s", 0, LONGEST_TIME_MS, SWITCH_MS) if sided else SWITCH_MS,
        needs=table.texts("needs"),
        why=table.text("why", default="", longest=LONGEST_SENTENCES),
        leave_out=table.text("leave_out", default="", longest=LONGEST_SENTENCES),
        picture=_take_picture(table),
    )
    table.close()
    return own


def _take_id(table: Table, built_in: Mapping[str, Exercise], before: Collection[str]) -> str:
    own_id = table.text("id")
    if own_id and not _ID.fullmatch(own_id):
        table.fault("id", Filled(faults.OWN_ID, found=shown(own_id)))
    elif own_id in built_in:
        name = built_in[own_id].name
        table.fault("id", Filled(faults.OUR_ID, id=own_id, exercise=name))
    elif own_id in before:
        table.fault("id", Filled(faults.SAME_ID, id=own_id))
    return own_id


def _take_first_side(table: Table) -> Side:
    return table.word("first_side", Side) if table.has("first_side") else Side.LEFT


def _take_steps(table: Table, places: Collection[str]) -> tuple[OwnStep, ...]:
    """One sentence a step, or a table where a step needs other words later, or more time."""
    found = table.entries("steps", faults.STEPS)
    if len(found) > MOST_STEPS:
        table.fault("steps", Filled(faults.MANY_STEPS, most=MOST_STEPS, found=len(found)))
    steps: list[OwnStep] = []
    for place, step in enumerate(found[:MOST_STEPS]):
        if isinstance(step, dict):
            inner = Table(table.document, step, (*table.path, "steps", place))
            steps.append(_take_step(inner, places))
        else:
            sentence = Table(table.document, {"steps": step}, table.path)
            steps.append(OwnStep(_take_template(sentence, "steps", places)))
    return tuple(steps)


def _take_step(table: Table, places: Collection[str]) -> OwnStep:
    step = OwnStep(
        say=_take_template(table, "say", places),
        short=_take_template(table, "short", places, default="") if table.has("short") else None,
        after_ms=table.seconds("after_s", 0, LONGEST_TIME_MS, STEP_AFTER_MS),
    )
    table.close()
    return step


def _take_words(table: Table, key: str, longest: int) -> str:
    """Words without named places: they hold for both sides."""
    words = table.text(key, longest=longest)
    if fault := template_fault(words, _NO_PLACES):
        table.fault(key, fault)
    return words


def _take_template(
    table: Table, key: str, places: Collection[str], default: str | None = None
) -> str:
    words = table.text(key, default, LONGEST_SENTENCES)
    if fault := template_fault(words, places):
        table.fault(key, fault)
    return words


def _take_picture(table: Table) -> str:
    """The name of a file, never a way to one: it lies beside the routine."""
    picture = table.text("picture", default="", longest=LONGEST_NAME)
    plain = PurePosixPath(picture).name == PureWindowsPath(picture).name == picture
    if picture and not (plain and picture.lower().endswith(PICTURE_ENDINGS)):
        endings = ", ".join(PICTURE_ENDINGS)
        found = shown(picture)
        table.fault("picture", Filled(faults.NO_PICTURE_NAME, endings=endings, found=found))
    return picture
