"""Repetitions on both sides, flows, stays and guided items, second by second."""

from __future__ import annotations

from itertools import pairwise

import pytest

from sciatica_coach.catalog.exercise import Level, Position, Side
from sciatica_coach.catalog.routine import RoutineItem, SideDose
from sciatica_coach.coaching.choices import Choices, Familiarity, Pace
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind
from tests.kinds import kinds_plan, known
from tests.sessions import of_kind, routine_of

HOLD, MOVE, REST = SegmentKind.HOLD, SegmentKind.MOVE, SegmentKind.REST
RELEASE, STEP, TIMED = SegmentKind.RELEASE, SegmentKind.STEP, SegmentKind.TIMED
LEFT, RIGHT = Side.LEFT, Side.RIGHT
LONGEST_QUIET_IN_A_STAY_MS = 62_000


def work_of(plan: Plan) -> list[Segment]:
    return [each for each in plan.segments if each.item is not None][1:]


def words(segment: Segment) -> list[str]:
    return [cue.text for cue in segment.say]


class TestSidedRepetitions:
    def test_the_sides_take_turns_and_the_pairs_are_counted(self) -> None:
        moves = of_kind(kinds_plan("sample_dead_bug"), MOVE)

        assert [(each.rep, each.side) for each in moves] == [
            (pair, side) for pair in (1, 2, 3, 4) for side in (LEFT, RIGHT)
        ]
        assert {each.reps for each in moves} == {4}
        assert {each.set for each in moves} == {None}

    def test_without_a_hold_the_way_back_follows_the_movement(self) -> None:
        plan = kinds_plan("sample_dead_bug")

        assert not of_kind(plan, HOLD)
        kinds = [each.kind for each in work_of(plan) if each.kind is not STEP]
        assert kinds == [MOVE, RELEASE, REST] * 7 + [MOVE, RELEASE]

    def test_with_a_hold_it_stands_between(self) -> None:
        plan = kinds_plan("sample_bird_dog")

        kinds = [each.kind for each in work_of(plan) if each.kind is not STEP]
        assert kinds == [MOVE, HOLD, RELEASE, REST] * 5 + [MOVE, HOLD, RELEASE]
        assert {each.duration_ms for each in of_kind(plan, HOLD)} == {2_000}

    def test_each_side_has_its_steps_before_it_moves_for_the_first_time(self) -> None:
        work = work_of(kinds_plan("sample_bird_dog"))

        told = [(each.side, number) for number, each in enumerate(work) if each.kind is STEP]
        assert [side for side, _ in told] == [LEFT, LEFT, RIGHT, RIGHT]
        moves = [(each.side, number) for number, each in enumerate(work) if each.kind is MOVE]
        first = dict(reversed(moves))
        assert all(number < first[side] for side, number in told)
        assert words(work[told[1][1]])[0] == "Next, your left leg slides back."

    @pytest.mark.parametrize(
        "exercise", ["sample_dead_bug", "sample_bird_dog", "sample_nerve_glide"]
    )
    def test_the_side_is_heard_before_or_at_every_movement(self, exercise: str) -> None:
        work = work_of(kinds_plan(exercise))

        heard: list[str] = []
        for segment in work:
            heard += [word.lower() for word in words(segment)]
            if segment.kind is MOVE and segment.side:
                assert any(segment.side.value in word for word in heard), segment
            if segment.kind is RELEASE:
                heard.clear()

    def test_a_rest_belongs_to_the_side_that_comes(self) -> None:
        for rest, move in pairwise(work_of(kinds_plan("sample_dead_bug"))):
            if rest.kind is REST and move.kind is MOVE:
                assert (rest.rep, rest.side) == (move.rep, move.side)

    def test_the_rest_is_scaled_by_the_pace_and_the_movement_is_not(self) -> None:
        plan = kinds_plan("sample_dead_bug", choices=Choices(pace=Pace.SLOW))

        assert {each.duration_ms for each in of_kind(plan, REST)} == {3_000}
        assert {each.duration_ms for each in of_kind(plan, MOVE)} == {3_000}

    def test_one_side_may_get_more_or_be_left_out(self) -> None:
        left = SideDose(0, counted_in="repetitions")
        item = RoutineItem("sample_nerve_glide", repetitions=5, left=left)

        plan = kinds_plan(routine_of(item))

        assert [each.side for each in of_kind(plan, MOVE)] == [RIGHT] * 5
        assert "Right side only, five times." in words(of_kind(plan, SegmentKind.INTRO)[0])


class TestOneSideAfterTheOther:
    def test_all_of_one_side_comes_first_and_each_counts_its_own(self) -> None:
        moves = of_kind(kinds_plan("partial_curl"), MOVE)

        assert [(each.side, each.rep) for each in moves] == [
            (RIGHT, 1),
            (RIGHT, 2),
            (LEFT, 1),
            (LEFT, 2),
        ]
        assert {each.reps for each in moves} == {2}

    def test_the_legs_change_once_and_the_other_side_is_told_its_steps(self) -> None:
        work = work_of(kinds_plan("partial_curl"))

        kinds = [each.kind for each in work if each.kind is not STEP]
        half = [MOVE, HOLD, RELEASE, REST, MOVE, HOLD, RELEASE]
        assert kinds == [*half, SegmentKind.SWITCH, *half]
        [switch] = [each for each in work if each.kind is SegmentKind.SWITCH]
        assert words(switch) == ["Half is done.", "Change legs.", "Left knee now."]
        after = work[work.index(switch) + 1]
        assert (after.kind, after.side) == (STEP, LEFT)

    def test_more_for_one_side_stays_on_that_side(self) -> None:
        item = RoutineItem("partial_curl", left=SideDose(3, counted_in="repetitions"))

        moves = of_kind(kinds_plan(routine_of(item)), MOVE)

        assert [each.side for each in moves] == [RIGHT] * 2 + [LEFT] * 3


class TestFlow:
    def test_each_movement_is_a_move_and_nothing_rests_between(self) -> None:
        work = work_of(kinds_plan("sample_tc_commencing"))

        assert [each.kind for each in work] == [STEP] + [MOVE] * 8
        assert [each.step for each in work] == [1] + [2, 3] * 4
        assert [each.rep for each in work[1:]] == [1, 1, 2, 2, 3, 3, 4, 4]

    def test_it_is_told_in_full_then_by_name_then_only_the_breath(self) -> None:
        first, second, third = (
            [each for each in of_kind(kinds_plan("sample_tc_commencing"), MOVE) if each.rep == rep]
            for rep in (1, 2, 3)
        )

        assert words(first[0])[1] == "Your arms float up to shoulder height, palms down."
        assert words(second[0]) == ["Arms up."]
        assert [words(each) for each in third] == [["Breathe in."], ["Breathe out slowly."]]

    def test_only_the_words_of_the_first_time_make_a_movement_longer(self) -> None:
        first, _, *later = of_kind(kinds_plan("sample_tc_commencing"), MOVE)

        assert first.duration_ms > 4_500
        assert {each.duration_ms for each in later} == {4_500}
        known_well = of_kind(
            kinds_plan("sample_tc_commencing", known=known(Familiarity.NAMES)), MOVE
        )
        assert {each.duration_ms for each in known_well} == {4_500}

    def test_a_movement_begins_where_the_one_before_it_ended(self) -> None:
        moves = of_kind(kinds_plan("sample_tc_commencing"), MOVE)[:2]

        assert moves[0].figure
        assert moves[1].figure
        assert moves[0].figure.end == moves[1].figure.start

    def test_left_and_right_may_make_one_repetition(self) -> None:
        plan = kinds_plan("sample_tc_cloud_hands")

        sides = [(each.rep, each.side) for each in of_kind(plan, MOVE)]
        assert sides == [(r, side) for r in (1, 2, 3) for side in (LEFT, LEFT, RIGHT, RIGHT)]
        assert not of_kind(plan, SegmentKind.SWITCH)
        assert 4 in {each.step for each in of_kind(plan, MOVE)}

    def test_or_all_of_one_side_comes_first(self) -> None:
        plan = kinds_plan("sample_tc_brush_knee")

        sides = [each.side for each in work_of(plan) if each.kind in {MOVE, SegmentKind.SWITCH}]
        assert sides == [LEFT] * 6 + [RIGHT] * 7
        assert words(of_kind(plan, SegmentKind.SWITCH)[0])[0] == "Change feet."

    @pytest.mark.parametrize("exercise", ["sample_tc_cloud_hands", "sample_tc_brush_knee"])
    def test_both_sides_take_the_same_time(self, exercise: str) -> None:
        moves = of_kind(kinds_plan(exercise), MOVE)

        left, right = (
            sum(each.duration_ms for each in moves if each.side is side) for side in Side
        )
        assert left == right

    def test_an_ending_is_told_in_its_own_words(self) -> None:
        last = work_of(kinds_plan("sample_tc_brush_knee"))[-1]

        assert (last.kind, last.step, words(last)) == (
            RELEASE, 4, ["Stand quietly for two breaths."],
        )  # fmt: skip

    def test_the_intro_says_how_often_and_of_no_hold(self) -> None:
        intro = of_kind(kinds_plan("sample_tc_commencing"), SegmentKind.INTRO)[0]

        assert words(intro) == ["Commencing.", "Four times."]


class TestStay:
    def test_it_lasts_as_long_as_its_dose(self) -> None:
        for level, length in ((Level.NEWCOMER, 120), (Level.USUAL, 180), (Level.TOP, 600)):
            [stay] = of_kind(kinds_plan("sample_corpse_pose", level), TIMED)
            assert stay.duration_ms == length * 1000

    def test_the_intro_says_the_length(self) -> None:
        intro = of_kind(kinds_plan("sample_corpse_pose"), SegmentKind.INTRO)[0]

        assert words(intro) == ["Corpse pose.", "For two minutes."]

    def test_the_line_of_the_list_says_it_too(self) -> None:
        item = RoutineItem("sample_corpse_pose", hold_ms=150_000)
        [stay] = of_kind(kinds_plan(routine_of(item)), TIMED)

        assert stay.label == "Rest 2 minutes 30 seconds"

    @pytest.mark.parametrize("level", list(Level))
    def test_a_walk_has_its_phases_and_they_fill_it(self, level: Level) -> None:
        plan = kinds_plan("sample_walk", level)

        phases = of_kind(plan, TIMED)
        assert [each.step for each in phases] == [2, 3, 4]
        assert sum(each.duration_ms for each in phases) == plan.means.prescriptions[0].hold_ms
        assert max(phases[0].duration_ms, phases[2].duration_ms) <= 300_000

    def test_forty_minutes_are_mostly_walked_at_full_pace(self) -> None:
        phases = of_kind(kinds_plan("sample_walk", Level.TOP), TIMED)

        assert [each.duration_ms for each in phases] == [300_000, 1_800_000, 300_000]

    @pytest.mark.parametrize("level", list(Level))
    @pytest.mark.parametrize("exercise", ["sample_corpse_pose", "sample_walk"])
    def test_no_silence_is_longer_than_a_minute(self, exercise: str, level: Level) -> None:
        begins: list[int] = []
        for stay in (phases := of_kind(kinds_plan(exercise, level), TIMED)):
            begins += [stay.start_ms + cue.offset_ms for cue in stay.say]
        begins.append(phases[-1].end_ms)

        gaps = [after - before for before, after in pairwise(begins)]
        assert max(gaps) <= LONGEST_QUIET_IN_A_STAY_MS

    @pytest.mark.parametrize("exercise", ["sample_corpse_pose", "sample_walk"])
    def test_what_it_says_is_left_is_left(self, exercise: str) -> None:
        phases = of_kind(kinds_plan(exercise, Level.USUAL), TIMED)
        said = {
            cue.caption: phases[-1].end_ms - phase.start_ms - cue.offset_ms
            for phase in phases
            for cue in phase.say
        }

        assert said["1 minute left."] == 60_000
        assert said["2 minutes left."] == 120_000
        assert said["10 seconds left."] == 10_000
        assert said["Halfway."] == sum(each.duration_ms for each in phases) // 2

    def test_a_rest_is_no_chatter(self) -> None:
        [stay] = of_kind(kinds_plan("sample_corpse_pose", Level.TOP), TIMED)

        assert len(stay.say) <= 2 * 10

    def test_the_way_out_is_told_at_its_end(self) -> None:
        last = work_of(kinds_plan("sample_corpse_pose"))[-1]

        assert (last.kind, last.step) == (RELEASE, 3)


class TestStayAtASlowVoice:
    def test_a_minute_that_has_no_room_beside_the_half_is_made_up_for(self) -> None:
        item = RoutineItem("sample_corpse_pose", hold_ms=354_600)

        plan = kinds_plan(routine_of(item), choices=Choices(words_per_minute=110))

        [stay] = of_kind(plan, TIMED)
        spoken = [(cue.offset_ms, cue.offset_ms + cue.estimated_ms) for cue in stay.say]
        assert all(begin - end <= 60_000 for (_, end), (begin, _) in pairwise(spoken))
        assert all(begin >= end for (_, end), (begin, _) in pairwise(spoken))


class TestGuidedItems:
    def test_they_are_steps_alone(self) -> None:
        work = work_of(kinds_plan("sample_getting_down"))

        assert [(each.kind, each.step) for each in work] == [(STEP, 1), (STEP, 2), (STEP, 3)]
        assert "Ready." not in [word for each in work for word in words(each)]

    def test_the_intro_says_only_what_it_is(self) -> None:
        intro = of_kind(kinds_plan("sample_getting_down"), SegmentKind.INTRO)[0]

        assert words(intro) == ["Getting down."]

    @pytest.mark.parametrize("familiarity", list(Familiarity))
    def test_nobody_is_led_to_the_floor_in_silence(self, familiarity: Familiarity) -> None:
        steps = of_kind(kinds_plan("sample_getting_down", known=known(familiarity)), STEP)

        assert words(steps[0])[0] == "Hold on to your chair."
        assert all(each.say for each in steps)

    def test_the_next_exercise_begins_where_they_lead(self) -> None:
        plan = kinds_plan(routine_of("sample_getting_down", "bridge"))

        [change] = of_kind(plan, SegmentKind.CHANGE)
        assert words(change) == ["Rest here for a moment."]
        assert work_of(plan)[2].position is Position.SUPINE

    def test_getting_up_begins_where_they_lead(self) -> None:
        rise = of_kind(kinds_plan("sample_getting_down"), SegmentKind.RISE)[0]

        assert rise.position is Position.SUPINE


@pytest.mark.parametrize("before", list(Position))
@pytest.mark.parametrize("after", list(Position))
def test_there_is_a_way_told_between_any_two_positions(before: Position, after: Position) -> None:
    phrases = kinds_plan("sample_dead_bug").means.phrases

    key = "change.same" if before is after else f"change.{before.value}.{after.value}"
    sentences = phrases.template(key).split(". ")

    assert all(len(each.split()) <= 12 for each in sentences)
    if before.on_the_floor != after.on_the_floor:
        assert "old on" in phrases.template(key), "nobody gets down or up with nothing to hold"
