"""What a session leaves to be asked about, and what is suggested for an answer."""

from __future__ import annotations

from tests.sessions import of_kind, plan_of

from sciatica_coach.coaching.events import Event, ExerciseLeft, Hurt, SegmentEnded
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.terminal.outcome import Outcome, Report

HOLD = of_kind(plan_of("bridge"), SegmentKind.HOLD)[0]
STEP = of_kind(plan_of("bridge"), SegmentKind.STEP)[0]


def outcome_of(*events: Event) -> dict[str, Report]:
    outcome = Outcome()
    for event in events:
        outcome.learn(event)
    return outcome.suggested


def test_an_exercise_counts_once_a_hold_was_held_to_its_end() -> None:
    assert outcome_of(SegmentEnded(0, HOLD, complete=True)) == {"bridge": Report.FINE}
    assert outcome_of(SegmentEnded(0, HOLD, complete=False)) == {}
    assert outcome_of(SegmentEnded(0, STEP, complete=True)) == {}


def test_what_hurt_is_suggested_as_hurt_whatever_came_before_and_after() -> None:
    done = SegmentEnded(0, HOLD, complete=True)
    assert outcome_of(done, Hurt(0, "bridge"), done) == {"bridge": Report.HURT}
    assert outcome_of(Hurt(0, "bridge"), ExerciseLeft(0, "bridge", "hurts")) == {
        "bridge": Report.HURT
    }
    assert outcome_of(Hurt(0, None)) == {}


def test_what_was_passed_over_is_suggested_as_left_out() -> None:
    assert outcome_of(ExerciseLeft(0, "bridge", "next")) == {"bridge": Report.LEFT_OUT}


def test_pressing_on_leafs_through_all_answers() -> None:
    report, seen = Report.FINE, []
    for _ in range(4):
        report = report.following
        seen.append(report)
    assert seen == [Report.HURT, Report.SPREAD, Report.LEFT_OUT, Report.FINE]
