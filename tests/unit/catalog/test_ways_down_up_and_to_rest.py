"""The ways down to the floor and up again, the resting position and slow breathing."""

from __future__ import annotations

import pytest
from tests.sessions import catalog as everything
from tests.sessions import of_kind, plan_of, routine_of

from sciatica_coach.catalog.exercise import Aim, Kind, Level, Origin, Position
from sciatica_coach.catalog.form import form_of
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.coaching.choices import Choices
from sciatica_coach.coaching.segments import Plan, SegmentKind

WAYS = ["get_down", "get_up", "help_me_up"]
STAYS = ["resting_position", "slow_breathing"]
AT_MOST_SECONDS = {"get_down": 75, "get_up": 75, "help_me_up": 135}
"""The sheet gives 45 s each for the body alone; words come before it."""


def told(plan: Plan) -> list[str]:
    steps = of_kind(plan, SegmentKind.STEP)
    return [" ".join(cue.text for cue in step.say) for step in steps]


@pytest.mark.parametrize(
    ("id_", "begins", "ends"),
    [
        ("get_down", Position.STANDING, Position.SUPINE),
        ("get_up", Position.SUPINE, Position.STANDING),
        ("help_me_up", Position.SUPINE, Position.CHAIR),
    ],
)
def test_each_way_leads_from_one_position_to_another(
    catalog: Catalog, id_: str, begins: Position, ends: Position
) -> None:
    exercise = catalog.exercises[id_]
    form = form_of(exercise, "chair")
    assert exercise.kind is Kind.GUIDED
    assert exercise.aims == (Aim.GET_UP,)
    assert exercise.origin is Origin.ADDED
    assert (form.position, form.leads_to) == (begins, ends)
    assert "chair" in form.needs


@pytest.mark.parametrize("id_", WAYS)
def test_each_way_takes_about_its_time_and_tells_every_step_every_time(id_: str) -> None:
    plan = plan_of(id_)
    work = [each for each in plan.segments if each.exercise == id_]
    assert 45_000 <= sum(each.duration_ms for each in work) <= AT_MOST_SECONDS[id_] * 1000
    assert all(told(plan))


def test_the_way_down_holds_on_before_it_kneels() -> None:
    steps = told(plan_of("get_down"))
    order = ["Put both hands on the seat", "one knee down", "Then the other knee", "hand to the"]
    places = [next(n for n, step in enumerate(steps) if part in step) for part in order]
    assert places == sorted(places)
    assert steps[-1].startswith("Roll onto your back")


def test_help_begins_with_rest_and_with_whether_to_move_at_all() -> None:
    steps = told(plan_of("help_me_up"))
    assert steps[0].startswith("There is no hurry.")
    assert steps[2] == "If you are in doubt, stay where you are. Call someone to help."
    assert "roll onto your side" in steps[3].lower()


@pytest.mark.parametrize("id_", ["get_up", "help_me_up"])
def test_who_wants_to_get_up_waits_eight_seconds_and_is_not_sent_to_lie_down(id_: str) -> None:
    for choices in (Choices(), Choices(lead_in_ms=60_000)):
        lead_in = plan_of(id_, choices=choices).segments[0]
        assert lead_in.duration_ms == 8_000
        assert [cue.text for cue in lead_in.say] == [
            "Stay as you are.",
            "I begin in eight seconds.",
        ]


def test_in_a_routine_the_ways_lead_to_the_next_exercise_and_from_the_last() -> None:
    plan = plan_of(routine_of("get_down", "bridge", "get_up"))
    first, second = of_kind(plan, SegmentKind.CHANGE)
    assert first.say[0].text == second.say[0].text == "Rest here for a moment."
    assert plan.segments[-1].position is Position.STANDING
    assert plan.total_ms == sum(each.duration_ms for each in plan.segments)


@pytest.mark.parametrize("id_", STAYS)
def test_the_stays_last_two_to_ten_minutes(catalog: Catalog, id_: str) -> None:
    exercise = catalog.exercises[id_]
    assert exercise.kind is Kind.TIMED
    assert exercise.aims == (Aim.REST,)
    assert exercise.levels[Level.NEWCOMER].hold_ms == 120_000
    assert exercise.levels[Level.USUAL].hold_ms == 180_000
    assert (exercise.hold_min_ms, exercise.cap.hold_ms) == (60_000, 600_000)


@pytest.mark.parametrize("id_", STAYS)
def test_each_stay_can_be_had_sitting(catalog: Catalog, id_: str) -> None:
    form = form_of(catalog.exercises[id_], "seated")
    assert form.position is Position.CHAIR
    assert form.tags == frozenset()


def test_the_resting_position_has_a_form_for_the_side_and_with_the_calves_up() -> None:
    resting = everything().exercises["resting_position"]
    assert [each.id for each in resting.variants] == ["cushion", "calves_up", "side", "seated"]
    assert form_of(resting, "side").position is Position.SIDE
    assert "pregnant" not in form_of(resting, "side").tags
    assert "pregnant" in form_of(resting, "cushion").tags
