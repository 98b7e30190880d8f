"""What poses, tai chi and walking ask of the plan: rests that say when it goes on, breaths at
the end of a flow, and a walk whose slow parts grow before its middle does."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.exercise import Exercise, Level
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.choices import Choices, Pace
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.phrasing import end_of
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind
from tests.kinds import read
from tests.sessions import ASSETS, Playback, of_kind, plan_of, routine_of
from tests.unit.catalog.test_named_exercises import WEEKS

MOVE, REST, RELEASE, TIMED = (
    SegmentKind.MOVE,
    SegmentKind.REST,
    SegmentKind.RELEASE,
    SegmentKind.TIMED,
)
MINUTE = 60


def words(segment: Segment) -> list[str]:
    return [cue.text for cue in segment.say]


def when(segment: Segment) -> dict[str, float]:
    return {cue.text: cue.offset_ms / 1000 for cue in segment.say}


def walk_of(seconds: int, variant: str = "even") -> Plan:
    return plan_of(routine_of(RoutineItem("walk", hold_ms=seconds * 1000, variant=variant)))


class TestARepetition:
    def test_may_be_lifted_with_the_breath_in(self) -> None:
        lifted = plan_of(routine_of(RoutineItem("bridge_pose", variant="lifted")))

        assert words(of_kind(lifted, MOVE)[0]) == ["Up.", "Breathing in."]

    def test_breathes_out_where_nothing_else_is_told(self) -> None:
        assert words(of_kind(plan_of("downward_dog"), MOVE)[0])[1] == "Breathing out."

    def test_is_told_in_time_after_a_long_rest(self) -> None:
        [rest] = of_kind(plan_of("downward_dog", Level.USUAL), REST)

        assert rest.duration_ms == 15_000
        assert list(when(rest)) == ["Again in ten seconds.", "Ready."]
        assert when(rest)["Again in ten seconds."] == 5
        ready = rest.say[-1]
        assert ready.offset_ms + ready.estimated_ms == rest.duration_ms

    def test_needs_no_word_in_a_short_rest(self) -> None:
        assert {len(rest.say) for rest in of_kind(plan_of("bridge"), REST)} == {0}

    def test_hears_of_a_rest_that_the_pace_made_long(self) -> None:
        plan = plan_of("bridge_pose", Level.USUAL, Choices(level=Level.USUAL, pace=Pace.SLOW))
        [rest] = of_kind(plan, REST)

        assert when(rest)["Again in ten seconds."] == 12.5


def test_a_long_rest_between_rounds_says_side_time_and_ready() -> None:
    rest = of_kind(plan_of("torso_twist", Level.USUAL), SegmentKind.SET_REST)[0]

    assert words(rest)[0] == "Change sides."
    assert words(rest)[-2:] == ["Left side now.", "Ready."]


class TestTheEndOfAFlow:
    def test_is_told_as_its_last_repetition_begins(self) -> None:
        moves = of_kind(plan_of("tc_commencing"), MOVE)

        assert words(moves[-2]) == ["Once more.", "Breathe in."]
        assert words(moves[-1]) == ["Breathe out slowly."]
        assert not any("Once more." in words(each) for each in moves[:-2])

    def test_is_told_once_for_both_sides_in_turn_and_on_each_of_them_else(self) -> None:
        for exercise, wanted in (("tc_cloud_hands", [(3, "left")]),
                                 ("tc_brush_knee", [(3, "left"), (3, "right")])):  # fmt: skip
            moves = of_kind(plan_of(exercise), MOVE)
            told = [(each.rep, each.side) for each in moves if "Once more." in words(each)]
            assert told == wanted

    def test_of_a_slow_voice_leaves_the_breath_its_room(self) -> None:
        for rate in (110, 155, 200):
            for move in of_kind(plan_of("tc_weight_shift", choices=Choices(words_per_minute=rate)),
                                MOVE):  # fmt: skip
                assert end_of(move.say) <= move.duration_ms

    def test_has_as_many_breaths_as_it_has_time_for(self) -> None:
        [ending] = of_kind(plan_of("tc_closing"), RELEASE)

        assert words(ending)[0] == "Stand quietly for two breaths."
        assert words(ending)[-4:] == ["Breathe in.", "And slowly out."] * 2
        assert ending.duration_ms == 25_000

    def test_has_none_where_it_is_short(self) -> None:
        [ending] = of_kind(plan_of("tc_commencing"), RELEASE)

        assert words(ending) == ["Your arms come to rest at your sides."]


class TestAWalk:
    @pytest.mark.parametrize(("whole", "slowly", "middle", "again"), WEEKS)
    def test_has_the_minutes_of_the_table(
        self, whole: int, slowly: int, middle: int, again: int
    ) -> None:
        phases = of_kind(walk_of(whole * MINUTE), TIMED)

        wanted = [(2, slowly), (3, middle), (4, again)]
        assert [(each.step, each.duration_ms / 60_000) for each in phases] == [
            (step, length) for step, length in wanted if length
        ]

    @pytest.mark.parametrize("seconds", [120, 250, 300, 301, 420, 777, 1_000, 2_399])
    def test_of_any_length_is_walked_whole(self, seconds: int) -> None:
        phases = of_kind(walk_of(seconds), TIMED)

        assert sum(each.duration_ms for each in phases) == seconds * 1000
        assert all(each.duration_ms > 0 for each in phases)

    def test_of_five_minutes_begins_in_its_middle_and_with_its_go_word(self) -> None:
        [phase] = of_kind(walk_of(300), TIMED)

        assert words(phase)[:2] == ["Walk.", "Find a pace at which you can still talk."]

    def test_slowly_all_the_way_has_one_phase(self) -> None:
        [phase] = of_kind(walk_of(900, "slow"), TIMED)

        assert words(phase)[1] == "Slowly, with small, easy steps, all the way."

    def test_is_reminded_in_turn_and_not_in_one_sentence(self) -> None:
        phase = of_kind(walk_of(900), TIMED)[0]

        assert words(phase)[2:5] == [
            "Slow, easy steps.",
            "Your arms hang loose.",
            "You look ahead, not at the floor.",
        ]

    def test_more_gently_goes_on_slowly_with_what_is_left(self) -> None:
        play = Playback(walk_of(900))
        play.wait_for(TIMED, nth=2, into=60)
        play.press(Command.HURTS)
        play.press(Command.GENTLY)
        play.wait_for(TIMED)

        assert play.current.variant == "slow"
        assert "Slowly, with small, easy steps, all the way." in words(play.current)
        assert play.current.duration_ms <= 240_000

    def test_told_again_says_the_phase_at_hand(self) -> None:
        play = Playback(walk_of(300))
        play.wait_for(TIMED, into=65)
        heard = len(play.events)
        play.press(Command.REPEAT)
        play.wait(1)

        assert play.said_since(heard)[0] == "Find a pace at which you can still talk."


def test_a_share_of_the_whole_needs_a_middle_of_its_own() -> None:
    text = (ASSETS / "exercises" / "walk.toml").read_text(encoding="utf-8")
    assert isinstance(read(text, "walk"), Exercise)

    faults = read(text.replace("at_least_s = 300\n", "", 1), "walk")
    assert not isinstance(faults, Exercise)
    assert all("Expected shares of" in each.text for each in faults)
