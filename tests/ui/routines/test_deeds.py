"""Whatever can be done to a routine has a name behind "Undo:"."""

from __future__ import annotations

import pytest
from tests.sessions import catalog

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.ui.routines import deeds, head_card, own_card
from sciatica_coach.ui.routines.doses import rows_for, side_rows_for

EXERCISES = tuple(catalog().exercises.values())


@pytest.mark.parametrize("exercise", EXERCISES, ids=lambda each: each.id)
def test_every_thing_that_is_set_of_an_exercise_can_be_named(exercise: Exercise) -> None:
    rows = (*rows_for(exercise, signed=True), *side_rows_for(exercise, signed=True))
    for row in rows:
        assert deeds.of_item(row.key, "Cobra").endswith(" of Cobra")


def test_a_thing_of_one_side_is_named_with_its_side() -> None:
    assert deeds.of_item("left.sets", "Cobra") == "left side, sets of Cobra"


def test_every_text_of_an_own_exercise_and_of_the_routine_can_be_named() -> None:
    for key, *_ in (*own_card.TEXTS, ("position",), ("steps",)):
        assert deeds.of_own(key, "Towel") == f"{key.replace('_', ' ')} of Towel"
    settings = (head_card.LEVEL, head_card.NO_FLOOR, head_card.AS_WRITTEN)
    for key in [*(text[0] for text in head_card.TEXTS), *(each.key for each in settings)]:
        assert deeds.of_routine(key) == key.replace("_", " ")
