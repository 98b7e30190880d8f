"""A routine is written as a person would write it, and read back without loss."""

from __future__ import annotations

import tomllib
from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.unit.catalog.routines_by_chance import CATALOG, routines, words

from sciatica_coach.catalog.exercise import Kind, Level, Position, Side
from sciatica_coach.catalog.own_exercise import OwnExercise, OwnStep
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.routines import read_own_routine
from sciatica_coach.catalog.routine import Routine, RoutineItem, SideDose
from sciatica_coach.catalog.writer import routine_text

PLAIN = Routine("calm", "Calm evening", "own", (RoutineItem("bridge"),))
TOWEL = OwnExercise(
    id="towel",
    name="Towel stretch",
    position=Position.SUPINE,
    kind=Kind.SIDED_HOLD,
    steps=(
        OwnStep("Lie on your back."),
        OwnStep("Put the towel round your {side} foot.", after_ms=6_000),
        OwnStep("Next, your {side} leg comes up.", short="Next, {side} leg up."),
    ),
    go="Up",
    back="Lower",
    exit="Bend the knee. Foot down.",
    amount=2,
    hold_ms=20_000,
    rest_ms=5_000,
    first_side=Side.RIGHT,
)

SIGNED = replace(
    PLAIN,
    level=Level.USUAL,
    by="Anna Müller, physiotherapist",
    date="2026-11-20",
    often="twice a day",
    as_written=True,
    items=(
        RoutineItem(
            "figure_four",
            sets=2,
            hold_ms=20_500,
            rest_ms=15_000,
            side=Side.LEFT,
            variant="foot_down",
            note='Think "soft".',
            left=SideDose(3, 45_000),
            right=SideDose(hold_ms=30_000),
        ),
        RoutineItem("calm.towel"),
    ),
    own=(TOWEL,),
)
SIGNED_TEXT = """\
id = "calm"
name = "Calm evening"
level = "usual"
by = "Anna Müller, physiotherapist"
date = 2026-11-20
often = "twice a day"
progress = "as written"  # the coach offers no more and no less

[[exercises]]
id = "figure_four"
variant = "foot_down"
sets = 2
hold_s = 20.5
rest_s = 15
side = "left"
left = { sets = 3, hold_s = 45 }
right = { hold_s = 30 }
note = "Think \\"soft\\"."

[[exercises]]
id = "towel"  # Towel stretch

# An exercise of this routine alone. Its last step is the movement: it is told before
# the clock and begins with the word "go".
[[own_exercises]]
id = "towel"
name = "Towel stretch"
position = "supine"
kind = "sided_hold"
sets = 2
hold_s = 20
first_side = "right"
steps = [
    "Lie on your back.",
    { say = "Put the towel round your {side} foot.", after_s = 6 },
    { say = "Next, your {side} leg comes up.", short = "Next, {side} leg up." },
]
go = "Up"
back = "Lower"
exit = "Bend the knee. Foot down."
"""


def read(text: str) -> Routine:
    document = parse_document(text.encode(), "file.toml", "file")
    assert isinstance(document, Document), document
    routine = read_own_routine(document, CATALOG.exercises, {})
    assert routine is not None, document.problems
    return routine


def test_a_plain_routine_has_few_lines_and_names_its_exercises_beside_their_ids() -> None:
    names = {each.id: each.name for each in CATALOG.exercises.values()}
    assert routine_text(PLAIN, names) == (
        "# A routine for Sciatica Coach. Times are in seconds; what is left out is as usual.\n"
        "\n"
        'id = "calm"\n'
        'name = "Calm evening"\n'
        "\n"
        "[[exercises]]\n"
        'id = "bridge"  # Bridging\n'
    )


def test_a_signed_routine_is_written_in_the_order_in_which_it_is_read() -> None:
    text = routine_text(SIGNED)
    assert text.partition("\n\n")[2] == SIGNED_TEXT
    assert read(text) == SIGNED


@settings(deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow])
@given(routines())
def test_any_routine_is_read_back_as_it_was_and_written_again_as_it_stood(
    routine: Routine,
) -> None:
    text = routine_text(routine)
    assert read(text) == routine
    assert routine_text(read(text)) == text


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), min_size=1), words(20))
def test_no_letter_and_no_line_break_is_lost_on_paper(name: str, by: str) -> None:
    values = tomllib.loads(routine_text(replace(PLAIN, name=name, by=by, date="2026-01-31")))
    assert (values["name"], values["by"]) == (name, by)
