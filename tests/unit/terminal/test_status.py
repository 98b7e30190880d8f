"""The moment of a session as one line of text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.sessions import Playback, catalog, of_kind, plan_of

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import PauseReason
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Moment, Stage
from sciatica_coach.terminal.status import answer, fitted, live_parts, spoken_line

EXERCISES = catalog().exercises


def moment_in(kind: SegmentKind, elapsed_ms: int) -> Moment:
    plan = plan_of("figure_four")
    playback = Playback(plan)
    segment = of_kind(plan, kind)[0]
    now_ms = playback.now_ms + segment.start_ms + elapsed_ms
    playback.session.advance_to(now_ms)
    return playback.session.moment(now_ms)


def test_a_hold_counts_down_with_side_and_round() -> None:
    parts = live_parts(moment_in(SegmentKind.HOLD, 10_001), EXERCISES)
    assert (parts.word, parts.count) == ("Hold", "5")
    assert parts.place == "Figure four piriformis stretch · right · round 1 of 2"
    assert parts.left.endswith(" left")


def test_a_step_tells_what_to_do_and_counts_nothing() -> None:
    moment = moment_in(SegmentKind.STEP, 500)
    parts = live_parts(moment, EXERCISES)
    assert moment.segment is not None
    assert parts.count == ""
    assert moment.segment.label in parts.place


def test_a_pause_names_the_way_on_and_what_remains_of_a_wait() -> None:
    running = moment_in(SegmentKind.HOLD, 100)
    paused = replace(running, stage=Stage.PAUSED, pause_reason=PauseReason.PERSON)
    resting = replace(paused, pause_reason=PauseReason.HURTS, until_ms=19_500)
    assert (live_parts(paused, EXERCISES).word, live_parts(paused, EXERCISES).count) == (
        "Paused",
        "",
    )
    parts = live_parts(resting, EXERCISES)
    assert (parts.word, parts.count, parts.place) == ("Resting", "20", "Space: go on, more gently")


def test_before_and_after_a_session_there_is_no_phase() -> None:
    over = replace(moment_in(SegmentKind.HOLD, 100), stage=Stage.FINISHED, segment=None)
    assert live_parts(over, EXERCISES).word == ""


def test_a_movement_is_told_by_its_caption_alone() -> None:
    plan = plan_of("figure_four")
    (move, *_) = of_kind(plan, SegmentKind.MOVE)
    (hold, *_) = of_kind(plan, SegmentKind.HOLD)
    assert spoken_line(move, EXERCISES) == ""
    assert spoken_line(hold, EXERCISES).startswith("Hold, 15 s · Figure four")


@pytest.mark.parametrize(
    ("commands", "sentence"),
    [
        ([Command.PAUSE], "Paused. Space: go on."),
        ([Command.PAUSE, Command.PAUSE], "That does nothing just now."),
        ([Command.PAUSE, Command.RESUME], "Going on."),
        ([Command.STOP], "Stopped. U takes it back."),
        ([Command.SUSPEND], "What you have done today is kept."),
        ([Command.NEXT], "U takes it back."),
    ],
)
def test_every_command_is_answered(commands: list[Command], sentence: str) -> None:
    playback = Playback(plan_of("figure_four"))
    now_ms = playback.now_ms + 60_000
    for command in commands:
        told = playback.session.command(command, CommandSource.TERMINAL, now_ms)
    assert sentence in [answer(event) for event in told]


@pytest.mark.parametrize(
    ("room", "shown"),
    [
        (60, "Figure four piriformis stretch · right · round 1 of 2"),
        (45, "Figure four piriformi… · right · round 1 of 2"),
        (24, "right · round 1 of 2"),
        (14, "round 1 of 2"),
        (8, "Figure …"),
        (3, ""),
    ],
)
def test_where_there_is_little_room_side_and_round_stay(room: int, shown: str) -> None:
    assert fitted("Figure four piriformis stretch · right · round 1 of 2", room) == shown
    assert len(shown) <= room
