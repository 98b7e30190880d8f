"""What a journal comes to, and the weeks that are made of many."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.history.digest import Digest, PlayedForm, digest
from sciatica_coach.history.going_on import read_lines
from sciatica_coach.history.journal import Circumstances, Journal
from sciatica_coach.history.overview import (
    DayDone,
    Range,
    Reach,
    Week,
    monday_of,
    source_range,
    weeks,
)
from tests.sessions import Playback, catalog, plan_of

MONDAY = date(2026, 1, 5).toordinal()


def told_of(folder: Path, play: Playback, reported: dict[str, str] | None = None) -> Digest:
    journal = Journal(folder, Circumstances("0.1.0", 1.0, "silent", "earlier"))
    for event in play.events:
        journal.write(event, 0)
    if reported:
        journal.write_fact("reported", reported, at_ms=play.plan.total_ms + 600_000)
    journal.close()
    assert journal.path is not None
    told = digest(read_lines(journal.path))
    assert told is not None
    return told


def test_a_whole_session_comes_to_its_plan(tmp_path: Path) -> None:
    play = Playback(plan_of("first_steps"))
    play.play_to_the_end()
    told = told_of(tmp_path, play, {"bridge": "fine", "press_up": "hurt"})
    assert told.led_ms == play.plan.total_ms
    assert (told.routine, told.level, told.ending) == ("first_steps", "newcomer", "finished")
    assert told.reported == {"bridge": "fine", "press_up": "hurt"}
    assert told.played == (
        PlayedForm("press_up", "forearms", 5, 3_000, 5, 5, 15_000, hurt=False),
        PlayedForm("pelvic_tilt", "lying", 5, 3_000, 5, 5, 15_000, hurt=False),
        PlayedForm("bridge", "full", 5, 5_000, 5, 5, 25_000, hurt=False),
        PlayedForm("figure_four", "pull", 2, 15_000, 4, 4, 60_000, hurt=False),
    )


def test_pauses_are_no_minutes_and_what_hurt_is_told_beside(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait_for(SegmentKind.REST, 2)
    begun = play.now_ms
    play.press(Command.PAUSE)
    play.wait(500)
    play.press(Command.RESUME)
    play.wait_for(SegmentKind.HOLD, into=2)
    play.press(Command.HURTS)
    told = told_of(tmp_path, play)
    assert told.led_ms == play.now_ms - 1_000_000 - 500_000
    assert told.ending is None
    [form] = told.played
    assert (form.planned, form.held, form.hurt) == (5, 2, True)
    assert begun < play.now_ms


def test_a_stop_that_was_undone_is_no_ending(tmp_path: Path) -> None:
    play = Playback(plan_of("bridge"))
    play.wait_for(SegmentKind.HOLD)
    play.press(Command.STOP)
    play.press(Command.UNDO)
    play.wait_for(SegmentKind.HOLD)
    assert told_of(tmp_path, play).ending is None


def test_without_a_first_line_there_is_no_session() -> None:
    assert digest([]) is None
    assert digest([{"event": "segment_ended", "kind": "hold", "complete": True}]) is None


@given(
    st.lists(
        st.dictionaries(
            st.sampled_from(["event", "kind", "at_ms", "reps", "sets", "exercise", "duration_ms"]),
            st.sampled_from(["session_started", "segment_ended", "paused", "hold", 3, None, -7]),
        )
    )
)
def test_whatever_stands_in_a_journal_nothing_is_raised(lines: list[dict[str, object]]) -> None:
    told = digest(lines)
    assert told is None or told.led_ms >= 0


def test_weeks_begin_on_a_monday_and_an_empty_one_is_a_week_too() -> None:
    done = [DayDone(MONDAY + 2, 1, 60_000, 4), DayDone(MONDAY + 15, 2, 90_000, 8)]
    assert monday_of(MONDAY) == monday_of(MONDAY + 6) == MONDAY
    assert weeks(done, MONDAY + 1, MONDAY + 15) == (
        Week(MONDAY, (done[0],)),
        Week(MONDAY + 7, ()),
        Week(MONDAY + 14, (done[1],)),
    )
    assert [each.led_ms for each in weeks(done, MONDAY, MONDAY + 15)] == [60_000, 0, 90_000]


@given(st.integers(700_000, 800_000), st.integers(0, 900))
def test_every_day_asked_for_is_in_one_week(first: int, count: int) -> None:
    done = [DayDone(first + number, 1, 1, 1) for number in range(count + 1)]
    told = weeks(done, first, first + count)
    assert [day for week in told for day in week.days] == done


@pytest.mark.parametrize(
    ("number", "reach"),
    [(9, Reach.BELOW), (10, Reach.WITHIN), (30, Reach.WITHIN), (31, Reach.ABOVE)],
)
def test_a_number_stands_below_within_or_above_the_source_s_range(
    number: int, reach: Reach
) -> None:
    asked = source_range(catalog().exercises["press_up"])
    assert asked.amount == Range(10, 30)
    assert asked.hold_ms == Range(5_000, 5_000)
    assert asked.amount.reach(number) is reach
    assert catalog().exercises["press_up"].levels[Level.NEWCOMER].amount < asked.amount.low
