"""What the page shows where sides take turns, in a flow, in a stay and in guided steps."""

from __future__ import annotations

from tests.kinds import all_exercises, playing_kind
from tests.sessions import Playback

from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui.session.view import Caption, SessionView, StepState
from sciatica_coach.ui.session.view_model import Programme, present


def seen(session: Playback) -> SessionView:
    return present(session.moment, Caption(), Programme("Mine", all_exercises()))


def lit(view: SessionView) -> list[int | None]:
    return [step.number for step in view.steps if step.state is StepState.CURRENT]


def test_a_pair_is_counted_once_and_a_rest_shows_the_side_that_comes() -> None:
    play = playing_kind("sample_dead_bug")
    play.wait_for(SegmentKind.REST, nth=3, into=1)
    view = seen(play)

    assert view.count is not None
    assert view.count.words == "repetition 2 of 4"
    assert (view.count.done, view.side) == (1, "RIGHT")


def test_each_movement_of_a_flow_is_lit_in_the_list() -> None:
    play = playing_kind("sample_tc_commencing")
    play.wait_for(SegmentKind.MOVE)
    assert (lit(seen(play)), seen(play).phase.word) == ([2], "Move")
    play.wait_for(SegmentKind.MOVE)
    assert lit(seen(play)) == [3]
    assert [step.number for step in seen(play).steps] == [1, 2, 3, 4]


def test_a_walk_counts_its_phase_down_by_the_clock_and_says_its_own_word() -> None:
    play = playing_kind("sample_walk")
    play.wait_for(SegmentKind.TIMED, nth=2, into=1)
    view = seen(play)

    assert (view.phase.word, view.dial.number) == ("Walk", "1:41")
    assert lit(view) == [3]
    assert view.count is None


def test_guided_steps_are_done_one_by_one() -> None:
    play = playing_kind("sample_getting_down")
    play.wait_for(SegmentKind.STEP, nth=2)

    assert [step.state for step in seen(play).steps] == [
        StepState.DONE,
        StepState.CURRENT,
        StepState.TO_COME,
    ]
    assert seen(play).card.to_do
