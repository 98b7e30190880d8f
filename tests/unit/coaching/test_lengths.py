"""How long each part of a session is, and that the table in docs says what the plan has."""

from __future__ import annotations

import re
from itertools import pairwise
from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Level, Side
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.phrasing import end_of
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.wording.plain import clock_time
from tests.sessions import Playback, catalog, experience, of_kind, plan_of

TABLE = Path(__file__).parents[3] / "docs" / "session-lengths.md"
SIDED = ["seated_twist", "figure_four", "knee_opposite_shoulder"]
PARTS = {
    "lead-in": {SegmentKind.LEAD_IN},
    "movements, holds and ways back": {SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.RELEASE},
    "rests and breaths": {SegmentKind.REST, SegmentKind.SET_REST, SegmentKind.BREATHE},
    "changes of side": {SegmentKind.SWITCH},
    "changes of position": {SegmentKind.CHANGE},
    "intros": {SegmentKind.INTRO},
    "getting up": {SegmentKind.RISE},
}


def first_time(routine: str, level: Level) -> Plan:
    return plan_of(routine, level)


def once_known(routine: str, level: Level) -> Plan:
    return plan_of(routine, level, known=experience(Familiarity.NAMES))


def seconds(length_ms: int) -> str:
    return f"{length_ms / 1000:.1f}"


def told(plan: Plan, side: Side) -> list[str]:
    steps = [each for each in of_kind(plan, SegmentKind.STEP) if each.side is side]
    return [" ".join(cue.text for cue in each.say) for each in steps]


@pytest.mark.parametrize(
    "routine", [id_ for id_ in catalog().routines if id_ not in catalog().exercises]
)
def test_the_table_has_the_length_of_every_routine(routine: str) -> None:
    lengths = [clock_time(first_time(routine, level).total_ms) for level in Level]
    assert f"| `{routine}` | {' | '.join(lengths)} |" in TABLE.read_text(encoding="utf-8")


@pytest.mark.parametrize("routine", SIDED)
def test_the_second_side_is_told_step_by_step_in_short_words(routine: str) -> None:
    plan = plan_of(routine)
    sides = list(dict.fromkeys(each.side for each in plan.segments if each.side))
    first, second = (told(plan, side) for side in sides)
    assert len(first) == len(second)
    assert all(first)
    assert all(second)
    assert len(" ".join(second)) < len(" ".join(first))
    assert str(sides[1]) in " ".join(second).lower()


@pytest.mark.parametrize("routine", SIDED)
def test_both_sides_have_the_same_time_for_every_step_that_names_one(routine: str) -> None:
    plan = plan_of(routine)
    times: dict[int, list[int]] = {}
    for each in of_kind(plan, SegmentKind.STEP):
        sided = any("left" in cue.text.lower() or "right" in cue.text.lower() for cue in each.say)
        if sided and each.step is not None:
            quiet = each.duration_ms - sum(cue.estimated_ms for cue in each.say)
            times.setdefault(each.step, []).append(quiet)
    assert times
    for both in times.values():
        assert both[: len(both) // 2] == both[len(both) // 2 :]


def test_an_easier_form_that_begins_on_the_second_side_is_told_in_full() -> None:
    play = Playback(plan_of("figure_four"))
    play.wait_for(SegmentKind.HOLD, 2, into=1)
    assert play.current.side is Side.LEFT
    count = len(play.events)
    play.press(Command.GENTLY)
    play.wait(40)
    said = play.said_since(count)
    assert "Left ankle on your right thigh, close to the knee." in said
    assert "Next, your left knee moves gently away." in said


def test_an_intro_is_its_words_and_half_a_second() -> None:
    for intro in of_kind(plan_of("source_programme"), SegmentKind.INTRO):
        assert intro.duration_ms == end_of(intro.say) + 500


def test_getting_up_ends_with_its_words_for_the_end_page_waits() -> None:
    (rise,) = of_kind(plan_of("first_steps"), SegmentKind.RISE)
    assert rise.duration_ms == end_of(rise.say) + 500
    gaps = [
        after.offset_ms - before.offset_ms - before.estimated_ms
        for before, after in pairwise(rise.say)
    ]
    assert [cue.text for cue in rise.say[:2]] == ["Foot down.", "Uncross."]
    assert gaps == [500, 500, 500, 2_500, 2_500, 2_500, 2_500]


@pytest.mark.parametrize(
    ("routine", "level"), [("first_steps", "newcomer"), ("source_programme", "usual")]
)
def test_the_table_has_the_parts_of_the_plan(routine: str, level: str) -> None:
    rows = {
        cells[0]: cells[1:3]
        for line in section(routine).splitlines()
        if (cells := [cell.strip() for cell in line.strip("|").split("|")]) and len(cells) > 2
    }
    plans = [first_time(routine, Level(level)), once_known(routine, Level(level))]
    for part, kinds in PARTS.items():
        assert rows[part] == [
            seconds(sum(each.duration_ms for each in of_kind(plan, *kinds))) for plan in plans
        ]
    assert [rows[name] for name in ("steps, first side", "steps, second side")] == [
        [seconds(steps_ms(plan, second=second)) for plan in plans] for second in (False, True)
    ]
    assert rows["**whole**"] == [f"**{clock_time(plan.total_ms)}**" for plan in plans]


def steps_ms(plan: Plan, *, second: bool) -> int:
    """The time of all steps: on the second sides, or everywhere else."""
    first_sides = {each.exercise.id: each.first_side for each in plan.means.prescriptions}
    return sum(
        each.duration_ms
        for each in of_kind(plan, SegmentKind.STEP)
        if (each.side is not None and each.side is not first_sides[str(each.exercise)]) is second
    )


def section(routine: str) -> str:
    text = TABLE.read_text(encoding="utf-8")
    found = re.search(rf"^## `{routine}`.*?(?=^## |\Z)", text, re.MULTILINE | re.DOTALL)
    assert found is not None
    return found[0]
