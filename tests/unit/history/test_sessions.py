"""What past sessions tell: read from their journals, and what is made of it."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from sciatica_coach.coaching.choices import Experience, Familiarity
from sciatica_coach.history.journal import Circumstances, Journal
from sciatica_coach.history.sessions import read_sessions, session_files
from sciatica_coach.history.statistics import SessionRecord, days_done, experience
from tests.kinds import TEXTS, kinds_plan
from tests.sessions import Playback, plan_of

BRIDGE = ("bridge", "full")
TODAY = 740_000


def play_through(
    folder: Path, wall: str, routine: str = "bridge", seconds: float = 0, speed: float = 1.0
) -> Path:
    """Write the journal of a session that began at `wall` and was played for so long."""
    circumstances = Circumstances("0.1.0", speed, "silent", "earlier")
    journal = Journal(folder, circumstances, lambda: datetime.fromisoformat(wall))
    play = Playback(kinds_plan(routine) if routine in TEXTS else plan_of(routine))
    if seconds:
        play.wait(seconds)
    else:
        play.play_to_the_end()
    for event in play.events:
        journal.write(event, 0)
    journal.write_fact("reported", {"bridge": "fine"}, at_ms=1)
    journal.close()
    assert journal.path is not None
    return journal.path


def session(day: int, played: tuple[str, str] = BRIDGE, holds: int = 5) -> SessionRecord:
    forms = frozenset({played}) if holds else frozenset[tuple[str, str]]()
    return SessionRecord("id", day, "", "bridge", "newcomer", 1.0, forms, holds, {}, "finished")


def known_after(*days_ago: int) -> Familiarity:
    records = [session(TODAY - ago) for ago in days_ago]
    return experience(records, len(records), TODAY).familiarity.get(BRIDGE, Familiarity.FULL)


def test_a_finished_session_tells_its_day_its_exercises_and_the_answer(tmp_path: Path) -> None:
    path = play_through(tmp_path, "2026-11-22T23:59:30+01:00")
    [record] = read_sessions(tmp_path)
    assert record == SessionRecord(
        id=path.stem,
        day=date(2026, 11, 22).toordinal(),
        wall="2026-11-22T23:59:30.000+01:00",
        routine="bridge",
        level="newcomer",
        speed=1.0,
        played=frozenset({BRIDGE}),
        holds=5,
        reported={"bridge": "fine"},
        ending="finished",
    )


@pytest.mark.parametrize(
    ("exercise", "counted"),
    [
        ("sample_dead_bug", 8),
        ("sample_bird_dog", 6),
        ("sample_tc_commencing", 8),
        ("sample_walk", 3),
        ("sample_corpse_pose", 1),
    ],
)
def test_work_without_a_hold_counts_too(tmp_path: Path, exercise: str, counted: int) -> None:
    play_through(tmp_path, "2026-11-22T08:00:00+01:00", exercise)
    [record] = read_sessions(tmp_path)
    assert (record.played, record.holds) == (frozenset({(exercise, "usual")}), counted)
    assert days_done([record])


def test_who_left_before_the_first_hold_has_begun_but_not_played(tmp_path: Path) -> None:
    play_through(tmp_path, "2026-11-22T08:00:00+01:00", seconds=30)
    [record] = read_sessions(tmp_path)
    assert (record.played, record.holds, record.ending) == (frozenset(), 0, None)
    assert days_done([record]) == frozenset()


def test_the_newest_session_comes_first_and_only_so_many_are_read(tmp_path: Path) -> None:
    for day in ("20", "22", "21"):
        play_through(tmp_path, f"2026-11-{day}T08:00:00+01:00", seconds=1)
    days = [record.wall[8:10] for record in read_sessions(tmp_path)]
    assert days == ["22", "21", "20"]
    assert [record.wall[8:10] for record in read_sessions(tmp_path, newest=2)] == ["22", "21"]
    assert len(session_files(tmp_path)) == 3


@pytest.mark.parametrize("cut", [1, 40, 400])
def test_a_journal_that_ends_in_the_middle_of_a_line_is_read_up_to_there(
    tmp_path: Path, cut: int
) -> None:
    path = play_through(tmp_path, "2026-11-22T08:00:00+01:00", seconds=100)
    whole = path.read_bytes()
    path.write_bytes(whole[:-cut])
    [record] = read_sessions(tmp_path)
    assert record.routine == "bridge"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x00" * 4096,
        b'{"at_ms":0,"event":"session_st',
        b'{"at_ms":0,"wall":"yesterday","event":"session_started"}\n',
        b'["event":"session_started"]\n',
        b'"\xff"event":"session_started"\n',
    ],
)
def test_a_file_that_tells_no_session_is_no_session(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "20261122T071512Z-0000.jsonl").write_bytes(content)
    assert read_sessions(tmp_path) == ()


def test_before_the_first_session_there_is_nothing_and_no_fault(tmp_path: Path) -> None:
    assert read_sessions(tmp_path / "never") == ()
    assert experience([], 0, TODAY) == Experience()


@pytest.mark.parametrize(
    ("sessions", "known"),
    [(1, Familiarity.FULL), (2, Familiarity.SHORT), (8, Familiarity.SHORT), (9, Familiarity.NAMES)],
)
def test_words_are_full_twice_short_from_the_third_time_names_from_the_tenth(
    sessions: int, known: Familiarity
) -> None:
    assert known_after(*range(1, sessions + 1)) is known


def test_after_fourteen_days_an_exercise_is_told_in_full_again() -> None:
    assert known_after(13, 14, 15) is Familiarity.SHORT
    assert known_after(14, 15, 16) is Familiarity.FULL


def test_a_long_gap_in_between_makes_everything_before_it_forgotten() -> None:
    assert known_after(1, 20, 21, 22) is Familiarity.FULL
    assert known_after(1, 2, 20, 21) is Familiarity.SHORT


def test_two_sessions_on_one_day_are_two() -> None:
    assert known_after(0, 0) is Familiarity.SHORT


def test_another_form_of_an_exercise_is_new() -> None:
    records = [session(TODAY, ("bridge", "half"))] * 5
    assert ("bridge", "full") not in experience(records, 5, TODAY).familiarity


def test_every_session_that_was_begun_counts_for_the_time_to_lie_down() -> None:
    assert experience([session(TODAY, holds=0)], 3, TODAY).sessions == 3


def test_a_day_counts_as_done_with_its_first_whole_hold() -> None:
    records = [session(TODAY), session(TODAY), session(TODAY - 1, holds=0)]
    assert days_done(records) == {TODAY}


def test_a_demonstration_is_no_practice(tmp_path: Path) -> None:
    for day in ("20", "21", "22"):
        play_through(tmp_path, f"2026-11-{day}T08:00:00+01:00", speed=60.0)
    records = read_sessions(tmp_path)
    assert [record.demonstration for record in records] == [True, True, True]
    assert experience(records, len(records), records[0].day) == Experience()
    assert days_done(records) == frozenset()
