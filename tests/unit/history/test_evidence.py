"""From the journals and the diary to what the rules say today."""

from __future__ import annotations

from pathlib import Path

import pytest

from sciatica_coach.catalog.exercise import Dose
from sciatica_coach.coaching.advice import advise
from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Pain, Place
from sciatica_coach.coaching.past import DAY_MINUTES, Past, Played, PutBack, Today, Whose
from sciatica_coach.coaching.report import Report
from sciatica_coach.history.database import History
from sciatica_coach.history.diary import Entry, write_entry
from sciatica_coach.history.evidence import read_past
from tests.unit.coaching.life import ladders
from tests.unit.history.years import FIRST, moment, write_session

DAY = FIRST.toordinal()


def say(folder: Path, day: int, entry: Entry, /, **fields: object) -> None:
    assert write_entry(folder / "diary.jsonl", entry, fields, lambda: moment(day)) is None


def past_of(folder: Path) -> Past:
    sessions, diary = folder / "sessions", folder / "diary.jsonl"
    with History(folder / "history.sqlite3", sessions, diary) as history:
        assert history.problems == ()
        return read_past(history)


def test_a_session_carries_what_was_entered_before_and_after_it(tmp_path: Path) -> None:
    id_ = write_session(tmp_path / "sessions", 0).stem
    say(tmp_path, 0, Entry.PAIN, moment="before", session=id_, number=3, place="calf", side="left")
    say(tmp_path, 0, Entry.PAIN, moment="after", session=id_, number=2, place="back", side=None)
    say(tmp_path, 1, Entry.PAIN, moment="morning", session=None, number=1, place=None, side=None)
    past = past_of(tmp_path)
    [session] = past.sessions
    assert (session.day, session.minute) == (DAY, 8 * 60 + 15)
    assert session.before == Pain(3, Place.CALF, SoreSide.LEFT)
    assert session.after == Pain(2, Place.BACK)
    assert past.mornings == {DAY + 1: Pain(1)}
    assert session.played == (
        Played("bridge", Dose(10, 10_000, "full"), Report.FINE),
        Played("figure_four", Dose(2, 30_000, "pull"), None, whole=False),
    )


def test_what_stood_behind_a_session_s_doses_is_told(tmp_path: Path) -> None:
    id_ = write_session(tmp_path / "sessions", 0).stem
    say(
        tmp_path, 0, Entry.CHOSEN,
        session=id_, gently=True, offered="bridge", by_hand=["figure_four"], signed=True,
    )  # fmt: skip
    [session] = past_of(tmp_path).sessions
    assert (session.gently, session.signed) == (True, True)
    assert [each.whose for each in session.played] == [Whose.OFFER, Whose.PERSON]


def test_signs_clearings_and_what_was_put_back_keep_their_moments(tmp_path: Path) -> None:
    say(tmp_path, 0, Entry.SIGN)
    say(tmp_path, 2, Entry.CLEARED)
    say(tmp_path, 3, Entry.PUT_BACK, exercise="bridge")
    past = past_of(tmp_path)
    minute = 8 * 60 + 15
    assert not past.urgent
    assert past.cleared == ((DAY + 2) * DAY_MINUTES + minute,)
    assert past.put_back == (PutBack(DAY + 3, "bridge"),)


@pytest.mark.parametrize(
    "fields",
    [{"number": 11}, {"number": "3"}, {"place": "knee"}, {"side": 4}, {}],
)
def test_an_entry_that_makes_no_sense_is_unknown(tmp_path: Path, fields: dict[str, object]) -> None:
    say(tmp_path, 0, Entry.PAIN, moment="morning", **fields)
    assert past_of(tmp_path).mornings == {DAY: NOT_SAID}


def test_three_clean_days_on_the_disk_bring_an_offer(tmp_path: Path) -> None:
    for number in (0, 1, 6):  # the days on which the bridge is reported fine
        id_ = write_session(tmp_path / "sessions", number).stem
        for when in ("before", "after"):
            say(tmp_path, number, Entry.PAIN, moment=when, session=id_, number=2)
        say(tmp_path, number + 1, Entry.PAIN, moment="morning", number=2)
        say(tmp_path, number, Entry.CHOSEN, session=id_, by_hand=["bridge"])
    today = Today(DAY + 7, 500, ("bridge",), Pain(2))
    offer = advise(past_of(tmp_path), today, ladders()).offer
    assert offer is not None
    assert (offer.now, offer.dose) == (Dose(10, 10_000), Dose(12, 10_000))
