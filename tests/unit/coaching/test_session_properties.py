"""What is true of every session: however time is fed, whatever is pressed."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.coaching.session import Session, Stage
from tests.kinds import TEXTS, kinds_plan
from tests.sessions import plan_of, routine_of

MOMENT_MS = 200_000
presses = st.lists(st.tuples(st.integers(0, MOMENT_MS), st.sampled_from(Command)), max_size=12).map(
    sorted
)
EVERY_KIND = [routine_of(exercise, "bridge") for exercise in TEXTS]
routines = st.sampled_from(
    ["first_steps", "source_programme", "press_up", "childs_pose", *EVERY_KIND]
)


def plan_for(routine: str | Routine) -> Plan:
    """The newcomer's plan of a built-in routine, or of one of all kinds."""
    if isinstance(routine, Routine):
        return kinds_plan(routine, Level.NEWCOMER)
    return plan_of(routine, Level.NEWCOMER)


def played(
    routine: str | Routine, pressed: list[tuple[int, Command]], chops: list[int]
) -> tuple[Session, list[e.Event]]:
    """The whole session, with time fed at the presses, at the chops, and then to its end."""
    session = Session(plan_for(routine))
    out = list(session.start(0))
    moments = sorted(
        [(at, command) for at, command in pressed] + [(at, None) for at in chops],
        key=lambda moment: moment[0],
    )
    for at, command in moments:
        if command is None:
            out.extend(session.advance_to(at))
        else:
            out.extend(session.command(command, CommandSource.SCRIPT, at))
    for _ in range(20_000):
        deadline = session.next_deadline()
        if deadline is None and session.stage is Stage.PAUSED:
            now = out[-1].at_ms + 1
            out.extend(session.command(Command.RESUME, CommandSource.SCRIPT, max(now, MOMENT_MS)))
        elif deadline is None:
            break
        else:
            out.extend(session.advance_to(deadline))
    return session, out


@given(routines, presses, st.lists(st.integers(0, MOMENT_MS), max_size=60))
@settings(max_examples=120, deadline=None)
def test_however_finely_time_is_fed_the_events_are_the_same(
    routine: str | Routine, pressed: list[tuple[int, Command]], chops: list[int]
) -> None:
    coarse = played(routine, pressed, [])[1]
    fine = played(routine, pressed, chops)[1]

    assert coarse == fine


@given(routines, presses)
@settings(max_examples=150, deadline=None)
def test_an_end_is_reached_and_time_never_runs_back(
    routine: str | Routine, pressed: list[tuple[int, Command]]
) -> None:
    session, out = played(routine, pressed, [])

    assert session.stage in {Stage.FINISHED, Stage.STOPPED}
    assert all(before.at_ms <= after.at_ms for before, after in pairwise(out))


@given(routines, presses)
@settings(max_examples=150, deadline=None)
def test_segments_stay_whole_and_follow_one_another(
    routine: str | Routine, pressed: list[tuple[int, Command]]
) -> None:
    session, out = played(routine, pressed, [])

    started = [event.segment for event in out if isinstance(event, e.SegmentStarted)]
    ended = [event.segment for event in out if isinstance(event, e.SegmentEnded)]
    assert [segment.index for segment in started] == list(range(len(started)))
    assert [segment.index for segment in ended] == list(range(len(ended)))
    for before, after in pairwise(session.moment(0).segments):
        assert before.end_ms == after.start_ms


@given(routines, presses)
@settings(max_examples=150, deadline=None)
def test_a_hold_is_whole_or_was_ended_by_a_command(
    routine: str | Routine, pressed: list[tuple[int, Command]]
) -> None:
    _, out = played(routine, pressed, [])

    began: dict[int, int] = {}
    for event in out:
        if isinstance(event, e.SegmentStarted):
            began[event.segment.index] = event.at_ms
        if isinstance(event, e.SegmentEnded) and event.complete:
            paused = event.segment.kind is not SegmentKind.HOLD
            spent = event.at_ms - began[event.segment.index]
            assert paused or spent == event.segment.duration_ms


@given(routines, presses)
@settings(max_examples=150, deadline=None)
def test_no_exercise_is_entered_twice_unasked(
    routine: str | Routine, pressed: list[tuple[int, Command]]
) -> None:
    asked = {Command.BACK, Command.UNDO, Command.REPEAT}
    _, out = played(routine, [press for press in pressed if press[1] not in asked], [])

    intros = [
        event.segment.item
        for event in out
        if isinstance(event, e.SegmentStarted) and event.segment.kind is SegmentKind.INTRO
    ]
    resumed_intros = sum(isinstance(event, e.Resumed) for event in out)
    assert len(intros) - len(set(intros)) <= resumed_intros
    assert intros == sorted(intros, key=lambda item: item or 0)


@given(routines, presses)
@settings(max_examples=150, deadline=None)
def test_cue_ids_are_never_used_again_and_tokens_only_grow(
    routine: str | Routine, pressed: list[tuple[int, Command]]
) -> None:
    _, out = played(routine, pressed, [])

    cues = [event for event in out if isinstance(event, e.CueDue)]
    assert [cue.id for cue in cues] == list(range(1, len(cues) + 1))
    assert all(before.token <= after.token for before, after in pairwise(cues))


@given(routines, presses)
@settings(max_examples=150, deadline=None)
def test_every_command_is_taken_or_ignored_and_none_is_lost(
    routine: str | Routine, pressed: list[tuple[int, Command]]
) -> None:
    session = Session(plan_for(routine))
    out: list[e.Event] = []
    session.start(0)
    for at, command in pressed:
        out.extend(session.command(command, CommandSource.SCRIPT, at))

    answered = [
        event.command for event in out if isinstance(event, e.CommandTaken | e.CommandIgnored)
    ]
    assert answered == [command for _, command in pressed]
