"""A physiotherapist writes a file; what is wrong in it is named with its line and remedy."""

from __future__ import annotations

import pytest
from tests.unit.catalog.routines_by_chance import CATALOG

from sciatica_coach.catalog.exercise import Kind, Position, Side, StepRole
from sciatica_coach.catalog.own_exercise import OwnStep, as_exercise
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader.document import Document, parse_document
from sciatica_coach.catalog.reader.routines import read_own_routine
from sciatica_coach.catalog.routine import Routine, RoutineItem, SideDose

SIGNATURE = 'by = "Anna Müller"\ndate = 2026-11-20\n'
BRIDGE = '[[exercises]]\nid = "bridge"\n'
FOUR = '[[exercises]]\nid = "figure_four"\n'
TOWEL = """\
[[exercises]]
id = "towel"

[[own_exercises]]
id = "towel"
name = "Towel stretch"
position = "supine"
kind = "sided_hold"
sets = 2
hold_s = 20
steps = ["Lie on your back.", "Next, your {side} leg comes up."]
go = "Up"
back = "Lower"
exit = "Bend the knee. Foot down."
"""


def read(text: str, *, must_be_signed: bool = False) -> tuple[Routine | None, tuple[Problem, ...]]:
    document = parse_document(text.encode(), "plan.coach", "plan")
    assert isinstance(document, Document), document
    routine = read_own_routine(document, CATALOG.exercises, {}, must_be_signed=must_be_signed)
    return routine, document.problems


def sound(text: str) -> Routine:
    routine, problems = read(text)
    assert routine is not None, problems
    return routine


def faults(text: str, *, must_be_signed: bool = False) -> list[tuple[str | None, int | None, str]]:
    routine, problems = read(text, must_be_signed=must_be_signed)
    assert routine is None
    return [(each.key, each.line, each.text) for each in problems]


def test_a_signature_has_a_name_a_day_and_what_was_agreed() -> None:
    routine = sound(SIGNATURE + 'often = "twice a day"\nprogress = "as written"\n' + BRIDGE)
    assert (routine.by, routine.date, routine.often) == ("Anna Müller", "2026-11-20", "twice a day")
    assert routine.as_written
    assert routine.signed


def test_the_day_may_stand_in_quotes() -> None:
    assert sound('by = "A"\ndate = "2026-11-20"\n' + BRIDGE).date == "2026-11-20"


def test_each_side_may_have_its_own_dose() -> None:
    text = SIGNATURE + FOUR + "sets = 2\nleft = { sets = 3, hold_s = 40 }\nright = { sets = 0 }\n"
    (item,) = sound(text).items
    assert item == RoutineItem("figure_four", sets=2, left=SideDose(3, 40_000), right=SideDose(0))


def test_a_side_may_be_a_table_of_its_own() -> None:
    (item,) = sound(FOUR + "[exercises.left]\nhold_s = 20\n").items
    assert item.left == SideDose(hold_ms=20_000)


def test_signed_doses_may_pass_our_bounds_and_unsigned_ones_may_not() -> None:
    long_hold = BRIDGE + "hold_s = 60\nrepetitions = 60\n"
    (item,) = sound(SIGNATURE + long_hold).items
    assert (item.hold_ms, item.repetitions) == (60_000, 60)
    assert [key for key, _, _ in faults(long_hold)] == ["hold_s", "repetitions"]


def test_a_text_from_a_word_processor_may_have_its_spaces() -> None:
    (item,) = sound(BRIDGE + 'note = "Slowly\u00a0now\u202f!"\n').items
    assert item.note == "Slowly\u00a0now\u202f!"


def test_an_exercise_of_its_own_is_all_that_a_session_needs() -> None:
    routine = sound(SIGNATURE + TOWEL)
    assert routine.items == (RoutineItem("plan.towel"),)
    (own,) = routine.own
    assert (own.kind, own.position, own.first_side) == (
        Kind.SIDED_HOLD, Position.SUPINE, Side.LEFT
    )  # fmt: skip
    exercise = as_exercise(own, routine.id, routine.by, CATALOG.phrases)
    assert exercise.id == "plan.towel"
    assert [step.role for step in exercise.steps] == [
        StepRole.ARRANGE,
        StepRole.MOVEMENT,
        StepRole.HOLD,
        StepRole.RELEASE,
        StepRole.SWITCH,
        StepRole.AMOUNT,
    ]
    assert (exercise.steps[1].full, exercise.steps[1].label) == (
        "Next, your {side} leg comes up.", "Your {side} leg comes up"
    )  # fmt: skip
    assert exercise.steps[4].full == "Change sides. Now your {side} side."
    assert exercise.side_names == {Side.LEFT: "left side", Side.RIGHT: "right side"}
    assert exercise.references[0].source == "Anna Müller"


def test_a_step_may_be_short_once_it_is_known_and_have_its_time() -> None:
    step = '{ say = "Lie on your back.", short = "", after_s = 7.5 }'
    routine = sound(TOWEL.replace('"Lie on your back."', step))
    assert routine.own[0].steps[0] == OwnStep("Lie on your back.", "", 7_500)


@pytest.mark.parametrize(
    ("text", "key", "line", "fault"),
    [
        ('date = "soon"\nby = "A"\n' + BRIDGE, "date", 1, 'a day like 2026-11-22, found "soon"'),
        ('by = "A"\ndate = 3\n' + BRIDGE, "date", 2, "a day like 2026-11-22, found 3"),
        ('by = "A"\n' + BRIDGE, "date", None, "missing; expected a day like 2026-11-22"),
        ("by = 3\ndate = 2026-01-01\n" + BRIDGE, "by", 1, "Expected a text in quotes, found 3."),
        ("date = 2026-11-20\n" + BRIDGE, "date", 1, 'add by = "..." with the name'),
        ('progress = "as written"\n' + BRIDGE, "progress", 1, 'add by = "..." with the name'),
        (SIGNATURE + 'progress = "slow"\n' + BRIDGE, "progress", 3, 'Expected "as written" or no'),
        (SIGNATURE + "progress = 1\n" + BRIDGE, "progress", 3, "Expected a text in quotes, found"),
        (BRIDGE + f'note = "{"x" * 301}"\n', "note", 3, "at most 300 characters, found 301"),
        (SIGNATURE + BRIDGE + "hold_s = 61\n", "hold_s", 5, "Expected seconds from 1 to 60, found"),
        (BRIDGE + "left = { hold_s = 5 }\n", "left", 3, "Bridging has no dose for each side"),
        (FOUR + "left = 3\n", "left", 3, "Expected a table [exercises.left], found 3."),
        (FOUR + "left = {}\n", "left", 3, 'Expected "sets", "hold_s" or both, found neither.'),
        (FOUR + "left = { sets = -1 }\n", "left.sets", 3, "a whole number from 0 to 5, found -1"),
        (FOUR + "left = { set = 1 }\n", "left.set", 3, 'Did you mean "sets"?'),
        (FOUR + "left = { repetitions = 1 }\n", "left.repetitions", 3, 'write "sets" instead'),
        (
            FOUR + "left = { sets = 0 }\nright = { sets = 0 }\n",
            "right",
            4,
            "Both sides have no sets: leave the exercise out instead.",
        ),
    ],
)
def test_a_fault_of_a_signed_routine_is_named(
    text: str, key: str, line: int | None, fault: str
) -> None:
    named = faults(text)
    assert (key, line) in [(each, at) for each, at, _ in named]
    assert any(fault in said for _, _, said in named)


@pytest.mark.parametrize(
    ("old", "new", "key", "line", "fault"),
    [
        ('id = "towel"\nname', 'id = "Towel"\nname', "id", 5, "small letters, digits and _"),
        ('id = "towel"\nname', 'id = "bridge"\nname', "id", 5, "belongs to our Bridging"),
        ('"supine"', '"lying"', "position", 7, 'Expected "prone", "supine"'),
        ('"sided_hold"', '"pulse"', "kind", 8, 'Expected "reps" or "sided_hold", found "pulse".'),
        ("sets = 2", "repetitions = 2", "repetitions", 9, "This key is not known here"),
        ("sets = 2", "sets = 0", "sets", 9, "a whole number from 1 to 20, found 0"),
        ("hold_s = 20", "hold_s = 61", "hold_s", 10, "seconds from 1 to 60, found 61"),
        (TOWEL.splitlines()[10], "steps = []", "steps", 11, "a list of sentences like"),
        ('"Lie on your back."', "7", "steps", 11, "Expected a text in quotes, found 7."),
        ('"Lie on your back."', '""', "steps", 11, "found an empty one"),
        ("{side}", "{sid}", "steps", 11, '{other_m}, {side}, {side_m} here, found "{sid}".'),
        ("{side}", "{side", "steps", 11, "Expected braces in pairs"),
        ('"Lie on your back."', '{ tell = "x" }', "say", 11, "This key is missing"),
        ('"Lie on your back."', f'"{"x" * 201}"', "steps", 11, "at most 200 characters"),
        ('"Lie on your back."', ", ".join(['"x"'] * 12), "steps", 11, "at most 12 steps, found 13"),
        ('go = "Up"', 'go = "{side} up"', "go", 12, "Expected no braces here"),
        ('back = "Lower"\n', "", "back", 4, "This key is missing"),
        ('exit = "Bend', 'picture = "../x.png"\nexit = "Bend', "picture", 14, "the name of a"),
        ('exit = "Bend', 'picture = "x.exe"\nexit = "Bend', "picture", 14, "the name of a"),
    ],
)  # fmt: skip
def test_a_fault_of_an_exercise_of_its_own_is_named(
    old: str, new: str, key: str, line: int, fault: str
) -> None:
    assert old in TOWEL
    named = faults(TOWEL.replace(old, new))
    assert (key, line) in [(each, at) for each, at, _ in named]
    assert any(fault in said for _, _, said in named)


def test_two_exercises_of_one_id_are_told_apart() -> None:
    again = "\n" + TOWEL.partition("\n\n")[2]
    assert faults(TOWEL + again) == [
        ("id", 17, 'Another exercise of this file has the id "towel".')
    ]


def test_a_file_of_a_physiotherapist_says_who_wrote_it_and_when() -> None:
    assert [key for key, _, _ in faults(BRIDGE, must_be_signed=True)] == ["by", "date"]


def test_a_forgotten_name_makes_no_fault_of_the_doses() -> None:
    assert [key for key, _, _ in faults(BRIDGE + "hold_s = 45\n", must_be_signed=True)] == [
        "by", "date"
    ]  # fmt: skip


def test_the_usual_slip_is_named_where_the_text_is_no_toml() -> None:
    problem = parse_document((BRIDGE + "hold_s = 12s\n").encode(), "plan.coach", "plan")
    assert isinstance(problem, Problem)
    assert (problem.key, problem.line) == ("hold_s", 3)
    assert "Texts stand in quotes; numbers stand alone, without a unit" in problem.text
