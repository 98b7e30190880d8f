"""What was done and said, for other programs."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from sciatica_coach.history.database import History
from sciatica_coach.history.diary import Entry, write_entry
from sciatica_coach.history.export import PLAYED, SAID, as_csv, as_json
from tests.unit.history.years import write_pain, write_session


@pytest.fixture
def history(tmp_path: Path) -> History:
    write_session(tmp_path / "sessions", 0)
    write_session(tmp_path / "sessions", 3)
    write_session(tmp_path / "sessions", 4, speed=60)
    write_pain(tmp_path / "diary.jsonl", 0, 4)
    return History(tmp_path / "history.sqlite3", tmp_path / "sessions", tmp_path / "diary.jsonl")


def test_the_document_has_played_and_reported_apart_and_unknown_is_null(history: History) -> None:
    with history:
        told = json.loads(as_json(history))
    assert told["schema"] == 1
    first, *rest = [each for each in told["sessions"] if each["exercise"] == "bridge"]
    assert (first["amount"], first["hold_s"], first["held"]) == (10, 10.0, 10)
    assert first["reported"] == "fine"
    assert [each["reported"] for each in rest] == [None]
    assert told["pain"][0]["pain"] == 4
    assert told["pain"][0]["place"] == "calf"


def test_the_tables_have_a_row_for_each_exercise_and_each_entry(history: History) -> None:
    with history:
        rows = list(csv.reader(io.StringIO(as_csv(history))))
    assert rows[0] == list(PLAYED)
    assert len([row for row in rows if row and row[0].startswith("2026") and len(row) > 5]) == 4
    assert list(SAID) in rows


def test_of_words_that_were_changed_the_last_are_told_and_none_that_were_taken_back(
    tmp_path: Path,
) -> None:
    diary = tmp_path / "diary.jsonl"
    for session, text in [
        ("a", "A pull."),
        ("b", "Never mind."),
        ("a", "A pull behind the knee."),
        ("b", ""),
        (None, "No session was kept."),
        (None, "Nor this one."),
    ]:
        write_entry(diary, Entry.NOTE, {"session": session, "text": text})
    with History(tmp_path / "h.sqlite3", tmp_path / "s", diary) as history:
        words = json.loads(as_json(history))["words"]
    assert [(each["session"], each["in_words"]) for each in words] == [
        ("a", "A pull behind the knee."),
        (None, "No session was kept."),
        (None, "Nor this one."),
    ]


def test_without_anything_there_are_headings_and_nothing_else(tmp_path: Path) -> None:
    with History(tmp_path / "h.sqlite3", tmp_path / "s", tmp_path / "d.jsonl") as history:
        assert json.loads(as_json(history)) == {
            "schema": 1,
            "sessions": [],
            "pain": [],
            "words": [],
        }
        assert as_csv(history).startswith("started,routine,")
