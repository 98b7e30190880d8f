"""The history can be filled, cut, torn, locked and filled up, and nothing is lost of it."""

from __future__ import annotations

import os
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from sciatica_coach.history.database import History
from sciatica_coach.history.diary import Entry, write_entry
from sciatica_coach.history.overview import DayDone, ExerciseDone, Overview, PainDay, PainEntry
from sciatica_coach.history.schema import VERSION
from tests.unit.history.years import FIRST, write_pain, write_session

DAY = FIRST.toordinal()
PAGE = 4096


@dataclass
class Person:
    """The files of one person."""

    data: Path

    @property
    def file(self) -> Path:
        return self.data / "history.sqlite3"

    @property
    def sessions(self) -> Path:
        return self.data / "sessions"

    @property
    def diary(self) -> Path:
        return self.data / "diary.jsonl"

    def opened(self) -> History:
        return History(self.file, self.sessions, self.diary, wait_s=0)

    def seen(self) -> tuple[Overview, tuple[str, ...]]:
        """Everything there is, and what was told of the opening."""
        with self.opened() as history:
            whole = history.overview(0, DAY + 10_000)
            return whole, tuple(each.text for each in history.problems)


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Thirty sessions, with pain entered before each."""
    person = Person(tmp_path / "data")
    for number in range(30):
        write_session(person.sessions, number)
        write_pain(person.diary, number, number % 5)
    return person


@contextmanager
def a_full_disk(size: int) -> Iterator[None]:
    """Files end at `size` bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_played_and_reported_are_told_apart_as_entered(person: Person) -> None:
    with person.opened() as history:
        course = history.course("bridge", DAY, DAY + 4)
        other = history.course("figure_four", DAY, DAY)
    reports = ["fine", "fine", "hurt", None, "spread"]
    assert course == tuple(
        ExerciseDone(DAY + number, 10, 10_000, 10, 10, report, "full")
        for number, report in enumerate(reports)
    )
    assert other == (ExerciseDone(DAY, 2, 30_000, 4, 3, None, "pull"),)


def test_days_and_pain_are_told_oldest_first_within_the_days_asked_for(person: Person) -> None:
    with person.opened() as history:
        told = history.overview(DAY + 1, DAY + 2)
    assert told.days == tuple(DayDone(DAY + n, 1, 870_000, 13) for n in (1, 2))
    assert told.pains == tuple(PainDay(DAY + n, n, None, None) for n in (1, 2))


def test_pain_is_told_as_it_was_entered(person: Person) -> None:
    with person.opened() as history:
        told = history.pains(DAY + 1, DAY + 2)
    assert told == tuple(PainEntry(DAY + n, "before", n, "calf", "left") for n in (1, 2))


def test_opening_it_again_changes_nothing(person: Person) -> None:
    first, problems = person.seen()
    assert len(first.days) == len(first.pains) == 30
    assert problems == ()
    assert person.seen() == (first, ())


def test_what_is_new_is_added_what_changed_is_read_again_and_what_is_gone_goes(
    person: Person,
) -> None:
    person.seen()
    write_session(person.sessions, 30)
    write_pain(person.diary, 30, 9)
    paths = sorted(person.sessions.iterdir())
    paths[0].unlink()
    with paths[3].open("a", encoding="utf-8") as file:
        file.write('{"at_ms":1,"wall":"","event":"reported","figure_four":"hurt"}\n')
    told, _ = person.seen()
    assert [each.day for each in told.days] == [DAY + number for number in range(1, 31)]
    assert told.pains[-1].before == 9
    with person.opened() as history:
        assert history.course("figure_four", DAY + 3, DAY + 3)[0].report == "hurt"


def test_a_demonstration_is_no_session(person: Person) -> None:
    before, _ = person.seen()
    write_session(person.sessions, 31, speed=60)
    assert person.seen()[0] == before


def test_a_folder_that_is_gone_for_a_moment_takes_nothing_with_it(person: Person) -> None:
    before, _ = person.seen()
    person.sessions.rename(person.data / "elsewhere")
    assert person.seen()[0] == before


def test_truncated_at_every_page_it_is_set_aside_told_and_built_again(person: Person) -> None:
    whole, _ = person.seen()
    data = person.file.read_bytes()
    pages = len(data) // PAGE
    assert pages > 5
    for page in range(pages):
        person.file.write_bytes(data[: page * PAGE])
        told, problems = person.seen()
        assert told == whole, f"cut after page {page}"
        assert [("damaged" in text) for text in problems] == ([True] if page else [])
        assert person.seen() == (whole, ())
    assert len(list(person.data.glob("history.broken-*.sqlite3"))) == pages - 1


def test_cut_within_a_page_or_overwritten_it_is_built_again(person: Person) -> None:
    whole, _ = person.seen()
    data = person.file.read_bytes()
    for damaged in (
        b"",
        b"this is no database",
        data[:100],
        data[: PAGE + 17],
        data[:PAGE] + b"\xff" * PAGE + data[2 * PAGE :],
        os.urandom(len(data)),
    ):
        person.file.write_bytes(damaged)
        assert person.seen()[0] == whole


def test_a_damaged_file_is_kept_beside_as_it_was(person: Person) -> None:
    person.seen()
    person.file.write_bytes(b"not ours at all, but somebody's")
    _, [text] = person.seen()
    assert "history.broken-1.sqlite3" in text
    kept = person.data / "history.broken-1.sqlite3"
    assert kept.read_bytes() == b"not ours at all, but somebody's"


def test_tables_that_are_missing_are_built_again(person: Person) -> None:
    whole, _ = person.seen()
    with closing(sqlite3.connect(person.file)) as connection:
        connection.execute("DROP TABLE reported")
    assert person.seen()[0] == whole


def test_a_later_version_s_file_is_left_alone(person: Person) -> None:
    whole, _ = person.seen()
    with closing(sqlite3.connect(person.file)) as connection:
        connection.execute(f"PRAGMA user_version = {VERSION + 1}")
    before = person.file.read_bytes()
    told, [text] = person.seen()
    assert told == whole
    assert "later version" in text
    assert person.file.read_bytes() == before


def test_while_another_program_holds_it_it_is_read_from_the_sessions(person: Person) -> None:
    whole, _ = person.seen()
    with closing(sqlite3.connect(person.file, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        told, [text] = person.seen()
    assert told == whole
    assert "locked" in text
    assert person.seen() == (whole, ())


@pytest.mark.parametrize("size", [0, 100, PAGE, 5 * PAGE, 9 * PAGE])
def test_on_a_full_disk_it_is_read_from_the_sessions_and_later_kept(
    person: Person, size: int
) -> None:
    with a_full_disk(size):
        told, problems = person.seen()
    whole, later = person.seen()
    assert told == whole
    assert len(whole.days) == 30
    assert len(problems) == 1
    assert later == () or "damaged" in later[0]


def test_in_a_folder_that_cannot_be_written_it_is_read_from_the_sessions(person: Person) -> None:
    whole, _ = person.seen()
    read_only = Path("/proc/self/history.sqlite3")  # nobody can write there, not even root
    with History(read_only, person.sessions, person.diary) as history:
        assert history.overview(0, DAY + 100) == whole
        [problem] = history.problems
    assert "cannot be used" in problem.text


def test_where_a_file_is_in_the_way_of_the_folder_it_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    told, [text] = Person(tmp_path / "file").seen()
    assert told == Overview((), ())
    assert "cannot be used" in text


def test_a_torn_last_line_costs_that_line_and_no_other(person: Person) -> None:
    last = max(person.sessions.iterdir())
    data = last.read_bytes()
    for end in range(len(data) - 1, len(data) - 200, -7):
        last.write_bytes(data[:end])
        told, problems = person.seen()
        assert len(told.days) == 30
        assert problems == ()


def test_an_entry_that_the_disk_cut_off_costs_no_other(person: Person) -> None:
    with person.diary.open("ab") as file:
        file.write(b'\n{"wall":"2026-02-')
    assert len(person.seen()[0].pains) == 30
    write_pain(person.diary, 30, 4)
    assert len(person.seen()[0].pains) == 31


def test_a_diary_that_was_put_back_from_a_backup_is_read_anew(person: Person) -> None:
    person.seen()
    lines = person.diary.read_bytes().split(b"\n")
    person.diary.write_bytes(b"\n".join(lines[:10]) + b"\n")
    assert len(person.seen()[0].pains) == 5


def test_an_answer_that_cannot_be_kept_is_told_and_breaks_nothing(person: Person) -> None:
    with a_full_disk(person.diary.stat().st_size + 20):
        problem = write_entry(person.diary, Entry.SIGN, {})
    assert problem is not None
    assert "could not be kept" in problem.text
    assert len(person.seen()[0].pains) == 30


def test_a_file_that_breaks_under_a_question_answers_with_nothing_and_says_so(
    person: Person,
) -> None:
    with person.opened() as history:
        history.close()
        assert history.overview(0, DAY + 100) == Overview((), ())
        assert "could not be read" in history.problems[0].text
