"""What was done to a routine, as it is named behind "Undo:" and "Redo:".

Each deed is a whole sentence, so that a language can say it in its own order.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.editing.draft import Draft
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

OF_ITEM: Mapping[str, str] = MappingProxyType(
    {
        "hold_s": marked("hold of {exercise}"),
        "rest_s": marked("rest of {exercise}"),
        "repetitions": marked("repetitions of {exercise}"),
        "sets": marked("sets of {exercise}"),
        "variant": marked("form of {exercise}"),
        "side": marked("first side of {exercise}"),
        "differ": marked("sides of {exercise}"),
        "note": marked("note of {exercise}"),
        "left.hold_s": marked("left side, hold of {exercise}"),
        "left.repetitions": marked("left side, repetitions of {exercise}"),
        "left.sets": marked("left side, sets of {exercise}"),
        "right.hold_s": marked("right side, hold of {exercise}"),
        "right.repetitions": marked("right side, repetitions of {exercise}"),
        "right.sets": marked("right side, sets of {exercise}"),
    }
)
"""One thing of an exercise was set, by its key (`ui.routines.doses`)."""
OF_OWN: Mapping[str, str] = MappingProxyType(
    {
        "name": marked("name of {exercise}"),
        "go": marked("go of {exercise}"),
        "back": marked("back of {exercise}"),
        "exit": marked("exit of {exercise}"),
        "change": marked("change of {exercise}"),
        "leave_out": marked("leave out of {exercise}"),
        "position": marked("position of {exercise}"),
        "steps": marked("steps of {exercise}"),
    }
)
"""An exercise of the routine's own was told otherwise, by the key of its text."""


def of_item(key: str, exercise: str) -> str:
    """That thing of the exercise was set."""
    return tr(OF_ITEM[key]).format(exercise=exercise)


def of_own(key: str, exercise: str) -> str:
    """That text of an own exercise was changed."""
    return tr(OF_OWN[key]).format(exercise=exercise)


def of_routine(key: str) -> str:
    """A thing of the whole routine was set, by its key on the card."""
    told = {
        "name": tr("name"),
        "often": tr("often", "how often a routine is done"),
        "by": tr("by", "by whom a routine is"),
        "date": tr("date"),
        "level": tr("level"),
        "no_floor": tr("no floor"),
        "as_written": tr("as written"),
    }
    return told[key]


def moved_to(exercise: str, draft: Draft, key: int) -> str:
    """Where an exercise stands now that it was moved, for a screen reader."""
    many = len(draft.entries)
    told = tr("{exercise}: {place} of %n exercises", "{exercise}: {place} of %n exercise", many)
    return told.format(exercise=exercise, place=draft.place_of(key) + 1)
