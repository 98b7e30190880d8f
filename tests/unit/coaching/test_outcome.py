"""How a session went: what there is to ask about, and what is suggested for an answer."""

from __future__ import annotations

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.outcome import Ended, Record
from sciatica_coach.coaching.report import Report
from sciatica_coach.coaching.segments import SegmentKind
from tests.sessions import Playback, plan_of, routine_of


def in_a(kind: SegmentKind, *exercises: str) -> Playback:
    session = Playback(plan_of(routine_of(*exercises)))
    session.wait_for(kind)
    return session


def ended(session: Playback) -> Ended:
    record = Record()
    for event in session.events:
        record.note(event)
    return record.ended(session.moment.stage)


def test_the_record_tells_what_was_played_and_what_hurt() -> None:
    session = in_a(SegmentKind.HOLD, "press_up", "bridge")
    session.press(Command.HURTS)
    session.wait(21)
    session.play_to_the_end()
    how = ended(session)
    assert how.finished
    assert (how.played, how.hurt) == (("press_up", "bridge"), ("press_up",))
    assert how.suggested == {"press_up": Report.HURT, "bridge": Report.FINE}


def test_an_exercise_counts_once_its_work_is_begun() -> None:
    session = in_a(SegmentKind.STEP, "bridge")
    session.press(Command.STOP)
    assert ended(session).played == ()
    session = in_a(SegmentKind.MOVE, "bridge")
    session.press(Command.STOP)
    assert ended(session).played == ("bridge",)
    assert not ended(session).finished


def test_what_hurt_on_the_way_there_is_asked_about_too() -> None:
    session = in_a(SegmentKind.STEP, "bridge")
    session.press(Command.HURTS)
    session.press(Command.STOP)
    assert ended(session).suggested == {"bridge": Report.HURT}


def test_what_was_passed_or_left_before_it_was_done_once_is_not_suggested_to_be_fine() -> None:
    session = in_a(SegmentKind.HOLD, "press_up", "bridge", "figure_four")
    session.wait_for(SegmentKind.INTRO, into=1)
    session.press(Command.NEXT)
    session.wait_for(SegmentKind.HOLD, into=1)
    assert session.current.exercise == "figure_four"
    session.press(Command.STOP)
    how = ended(session)
    assert how.played == ("press_up", "figure_four")
    assert how.suggested == {
        "press_up": Report.FINE,
        "figure_four": Report.LEFT_OUT,
        "bridge": Report.LEFT_OUT,
    }


def test_what_lasts_is_begun_once_and_for_all() -> None:
    session = in_a(SegmentKind.TIMED, "slow_breathing")
    session.press(Command.STOP)
    assert ended(session).suggested == {"slow_breathing": Report.FINE}


def test_of_a_session_that_is_suspended_nobody_is_asked() -> None:
    session = in_a(SegmentKind.HOLD, "bridge")
    assert not ended(session).suspended
    session.press(Command.SUSPEND)
    assert ended(session).suspended


def test_pressing_on_leafs_through_all_answers() -> None:
    report, seen = Report.FINE, []
    for _ in range(4):
        report = report.following
        seen.append(report)
    assert seen == [Report.HURT, Report.SPREAD, Report.LEFT_OUT, Report.FINE]


def test_the_record_tells_in_which_form_each_was_met() -> None:
    session = in_a(SegmentKind.HOLD, "press_up", "bridge")
    forms = ended(session).forms
    assert forms["press_up"] == session.plan.means.prescriptions[0].variant
