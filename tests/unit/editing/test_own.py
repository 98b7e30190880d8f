"""Exercises of a routine's own are described in the editor, and their file stays its writer's."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.unit.catalog.routines_by_chance import CATALOG
from tests.unit.editing.test_writing import BUILT_IN, SHEET, opened, read

from sciatica_coach.catalog.exercise import Kind, Position, Side
from sciatica_coach.catalog.own_exercise import OwnExercise, OwnStep, as_exercise
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.editing.draft import Draft, new_draft
from sciatica_coach.editing.own import (
    described,
    harmless,
    own_of,
    steps_as_lines,
    with_lines,
    with_own,
)
from sciatica_coach.editing.writing import written

EMPTY = new_draft(Routine("mine", "Mine", "own", ()))


def towel(draft: Draft) -> OwnExercise:
    found = own_of(draft, "evening.towel")
    assert found is not None
    return found


def test_other_words_change_their_lines_and_no_others() -> None:
    draft, source = opened(SHEET)
    own = replace(towel(draft), go="Draw", name="The red towel")
    found = written(with_own(draft, own), "evening", source, BUILT_IN)
    assert found.faults == ()
    wanted = SHEET.replace('go = "Pull"', 'go = "Draw"')
    assert found.text == wanted.replace('name = "Towel stretch"   #', 'name = "The red towel"  #')


def test_other_steps_keep_what_stood_beside_them() -> None:
    draft, source = opened(SHEET)
    own = with_lines(towel(draft), "Lie down.\nTake the towel.\nNext, pull.\n")
    changed = with_own(draft, own)
    found = written(changed, "evening", source, BUILT_IN)
    assert found.faults == ()
    assert read(found.text) == changed.routine
    assert "# on the mat" in found.text
    assert "# My own stretch; the words are hers." in found.text


def test_a_step_that_stays_keeps_its_short_words_and_its_time() -> None:
    long = OwnStep("Towel round the foot.", short="Towel.", after_ms=6_000)
    draft, _ = opened(SHEET)
    own = replace(towel(draft), steps=(OwnStep("Lie down."), long, OwnStep("Next, pull.")))
    assert with_lines(own, steps_as_lines(own)) == own
    moved = with_lines(own, "Towel round the foot.\nLie down.\nNext, pull.")
    assert moved.steps[0] == long
    other = with_lines(own, "Lie down.\nTowel round your heel.\nNext, pull.")
    assert other.steps[1] == OwnStep("Towel round your heel.", after_ms=6_000)


@pytest.mark.parametrize("kind", [Kind.REPS, Kind.SIDED_HOLD])
def test_one_that_is_described_anew_is_sound_from_the_beginning(kind: Kind) -> None:
    draft = described(described(EMPTY, kind, BUILT_IN), kind, BUILT_IN)
    found = written(draft, "mine", None, BUILT_IN)
    assert found.faults == ()
    assert [each.id for each in draft.head.own] == ["my_exercise", "my_exercise_2"]
    routine = read(found.text)
    assert routine is not None
    assert [item.exercise for item in routine.items] == [
        f"{routine.id}.my_exercise",
        f"{routine.id}.my_exercise_2",
    ]


def test_one_more_stands_behind_the_others_of_the_file() -> None:
    draft, source = opened(SHEET)
    draft = described(draft, Kind.SIDED_HOLD, BUILT_IN, 1)
    found = written(draft, "evening", source, BUILT_IN)
    assert found.faults == ()
    assert read(found.text) == draft.routine
    assert found.text.startswith(SHEET[: SHEET.index("\n[[exercises]]")])
    assert found.text.rindex('id = "towel"') < found.text.rindex('id = "my_exercise"')
    assert own_of(draft, "evening.my_exercise") == draft.head.own[-1]
    assert draft.head.own[-1].first_side is Side.LEFT


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "Expected a text, found an empty one."),
        ("Lie {down}.", "no braces"),
        ("Lie {down.", "Expected braces in pairs"),
    ],
)
def test_what_cannot_be_said_is_told_beside_its_exercise_and_harms_nothing(
    text: str, fault: str
) -> None:
    draft, source = opened(SHEET)
    spoilt = with_own(draft, with_lines(towel(draft), text))
    [found] = written(spoilt, "evening", source, BUILT_IN).faults
    assert fault in found.text
    assert spoilt.entries[found.entry or 0].item.exercise == "evening.towel"
    [own] = harmless(spoilt.routine).own
    exercise = as_exercise(own, "evening", "", CATALOG.phrases)
    assert all(step.full.format(side="left", other="right") for step in exercise.steps[:1])


def test_a_sound_one_is_left_as_it_is() -> None:
    draft, _ = opened(SHEET)
    assert harmless(draft.routine) == draft.routine


def test_another_position_is_told_in_its_line() -> None:
    draft, source = opened(SHEET)
    own = replace(towel(draft), position=Position.CHAIR)
    found = written(with_own(draft, own), "evening", source, BUILT_IN)
    assert found.text == SHEET.replace('position = "supine"', 'position = "chair"')
