"""What a person's routine notes beside an exercise is there while that exercise is led."""

from __future__ import annotations

from tests.sessions import Playback, catalog, plan_of, routine_of

from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui.session.view import Caption, SessionView
from sciatica_coach.ui.session.view_model import Programme, present

NOTE = "With the pillow under the head."


def seen(session: Playback) -> SessionView:
    programme = Programme("Mine", catalog().exercises, note_of=session.plan.note_of)
    return present(session.moment, Caption(), programme)


def test_a_note_stands_beside_its_exercise_and_no_other() -> None:
    session = Playback(plan_of(routine_of(RoutineItem("bridge", note=NOTE), "press_up")))
    assert seen(session).note == NOTE
    session.wait_for(SegmentKind.HOLD)
    assert seen(session).note == NOTE
    while session.current.exercise != "press_up":
        session.wait_for(SegmentKind.HOLD)
    assert seen(session).note == ""


def test_from_the_mat_it_is_read_while_the_exercise_is_announced() -> None:
    session = Playback(plan_of(routine_of(RoutineItem("bridge", note=NOTE))))
    session.wait_for(SegmentKind.INTRO)
    assert seen(session).card.words == NOTE
