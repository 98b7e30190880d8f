"""The page for physiotherapists says what is so: its example is sound, its tables are true."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from tests.unit.catalog.routines_by_chance import CATALOG

from sciatica_coach.catalog.exercise import Exercise, Kind, Position, Side
from sciatica_coach.catalog.importing import preview
from sciatica_coach.catalog.own_exercise import OwnExercise
from sciatica_coach.catalog.reader.own_exercises import OwnKind
from sciatica_coach.catalog.reader.routine_items import ITEM_KEYS
from sciatica_coach.catalog.routine import Routine

PAGE = (Path(__file__).parents[3] / "docs" / "routine-format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
FACES = {"hold_ms": "hold_s", "rest_ms": "rest_s", "move_ms": "move_s", "release_ms": "release_s",
         "switch_ms": "switch_s", "amount": "sets"}  # fmt: skip


def row_of(exercise: Exercise) -> str:
    bounds = f"{exercise.hold_min_ms / 1000:g} to {exercise.cap.hold_ms / 1000:g} s"
    bounds = bounds if exercise.holds else "no hold"
    most = f"`{exercise.counts_in}`, 1 to {exercise.cap.amount}" if exercise.counts_in else "once"
    variants = ", ".join(f"`{variant.id}`" for variant in exercise.variants)
    sides = "; ".join(f"{side.value}: {exercise.side_names[side]}" for side in Side
                      if exercise.sided)  # fmt: skip
    return f"| `{exercise.id}` | {exercise.name} | {most} | {bounds} | {variants} | {sides} |"


def example() -> Routine:
    found = preview(EXAMPLES[0].encode(), "keller.coach", CATALOG)
    assert found.routine is not None, found.problems
    return found.routine


def test_the_page_has_one_whole_example() -> None:
    assert len(EXAMPLES) == 1


def test_the_example_is_sound_and_needs_no_word_of_caution_but_where_it_means_to() -> None:
    found = preview(EXAMPLES[0].encode(), "keller.coach", CATALOG)
    assert found.problems == ()
    (note,) = found.notes
    assert note.endswith("a hold of 40 seconds is outside our own 10 to 30; it is kept as written.")


def test_the_example_says_what_the_page_says_of_it() -> None:
    routine = example()
    assert routine.signed
    assert routine.as_written
    assert routine.items[1].note == "Squeeze a small cushion between your knees."
    assert routine.own[0].kind is Kind.SIDED_HOLD
    assert routine.items[-1].exercise == "keller.towel_stretch"


def test_the_list_of_exercises_is_the_coach_s_own() -> None:
    table = PAGE.partition("<!-- exercises:")[2].partition("<!-- end of exercises -->")[0]
    rows = [line for line in table.splitlines() if line.startswith("| `")][1:]
    assert rows == [row_of(each) for each in CATALOG.exercises.values()]


@pytest.mark.parametrize(
    "word",
    [
        *ITEM_KEYS,
        *(FACES.get(key, key) for key in OwnExercise.__match_args__),
        *("by", "date", "often", "progress", "level", "no_floor", "say", "short", "after_s"),
        *(f'"{kind.value}"' for kind in OwnKind),
        *(f'"{position.value}"' for position in Position),
    ],
)
def test_every_word_of_the_format_is_explained(word: str) -> None:
    assert f"`{word}" in PAGE or f"`{{ {word}" in PAGE
