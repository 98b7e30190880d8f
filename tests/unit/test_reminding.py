"""A reminder comes once, on a day that was chosen, and stays quiet by every doubt."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from sciatica_coach.coach import Coach
from sciatica_coach.desktop.alarm_clock import AlarmClock
from sciatica_coach.desktop.notice import Notice, Outcome
from sciatica_coach.history.diary import Entry
from sciatica_coach.history.journal import local_time
from sciatica_coach.reminder_command import NO_DESKTOP, NOT_NOW, OFF, remind
from sciatica_coach.reminding import Reminding
from sciatica_coach.wording.tongue import english
from tests.unit.test_daybook import Person

NOON = "12:00"


class Reminded:
    """Somebody who wishes to be reminded at noon, every day."""

    def __init__(self, home: Path) -> None:
        self.person = Person(home)
        self.person.now = self.now = local_time().replace(hour=12, minute=0, second=30)
        for key, value in (("on", True), ("at", NOON)):
            self.person.coach.change(f"reminders.{key}", value)
        self.reminding = Reminding(self.person.coach, lambda: self.now)

    def play(self, *, days_ago: int) -> None:
        """A session; then the coach is started anew."""
        self.person.now -= timedelta(days=days_ago)
        self.person.play("bridge")
        self.reminding = Reminding(Coach(self.person.paths), lambda: self.now)

    def set(self, key: str, value: object) -> None:
        self.person.coach.change(f"reminders.{key}", value)


@pytest.fixture
def reminded(tmp_path: Path) -> Reminded:
    return Reminded(tmp_path)


def test_nothing_is_said_unless_it_is_wished_for(tmp_path: Path) -> None:
    person = Person(tmp_path)
    person.coach.change("reminders.at", NOON)
    noon = local_time().replace(hour=12, minute=0)
    assert Reminding(person.coach, lambda: noon).notice() is None


def test_it_comes_at_its_time_and_only_once(reminded: Reminded) -> None:
    reminded.now -= timedelta(minutes=1)
    assert reminded.reminding.notice() is None
    reminded.now += timedelta(minutes=1)
    notice = reminded.reminding.notice()
    assert notice is not None
    assert not notice.sound
    assert reminded.reminding.notice() is None
    reminded.now += timedelta(days=1)
    assert reminded.reminding.notice() is not None


def test_it_names_the_routine_of_late_and_how_long_it_takes(reminded: Reminded) -> None:
    reminded.play(days_ago=1)
    notice = reminded.reminding.notice()
    assert notice is not None
    assert notice.text.startswith("Bridging takes ")
    assert notice.text.endswith("Only if it suits you today.")


def test_it_speaks_the_language_of_the_window(reminded: Reminded) -> None:
    reminded.play(days_ago=1)
    coach = reminded.person.coach
    spanish = {"Open": "Abrir", "Only if it suits you today.": "Solo si hoy te viene bien."}

    def tr(text: str, about: str = "", n: int = -1) -> str:
        return english(spanish.get(text, text), about, n)

    notice = Reminding(coach, lambda: reminded.now, tr).notice()
    assert notice is not None
    assert notice.opens == "Abrir"
    assert notice.text.endswith("Solo si hoy te viene bien.")


def test_a_sound_comes_where_it_is_wished(reminded: Reminded) -> None:
    reminded.set("sound", value=True)
    notice = reminded.reminding.notice()
    assert notice is not None
    assert notice.sound


def test_missed_it_does_not_come_later(reminded: Reminded) -> None:
    reminded.now += timedelta(minutes=5)
    assert reminded.reminding.notice() is None


def test_on_a_day_that_was_not_chosen_it_is_quiet(reminded: Reminded) -> None:
    others = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    others.remove(f"{reminded.now:%a}".lower())
    reminded.set("days", " ".join(others))
    assert reminded.reminding.notice() is None


def test_on_a_day_with_a_session_it_is_quiet(reminded: Reminded) -> None:
    reminded.play(days_ago=0)
    assert reminded.reminding.notice() is None


def test_while_a_sign_waits_for_a_doctor_it_is_quiet(reminded: Reminded) -> None:
    reminded.person.book.note(Entry.SIGN)
    assert reminded.reminding.notice() is None
    reminded.person.book.note(Entry.CLEARED)
    assert reminded.reminding.notice() is not None


def test_where_nothing_can_be_kept_it_is_quiet_rather_than_twice(reminded: Reminded) -> None:
    reminded.person.coach.paths.cache.mkdir(parents=True, exist_ok=True)
    reminded.person.coach.paths.reminded.write_text("in the way")
    assert reminded.reminding.notice() is None


class Desk:
    """A desktop on which somebody does something with each notice."""

    def __init__(self, outcome: Outcome = Outcome.GONE) -> None:
        self.outcome = outcome
        self.given: list[Notice] = []
        self.opened = 0

    def give(self, notice: Notice, _patience_s: float) -> Outcome:
        self.given.append(notice)
        return self.outcome

    def open(self) -> None:
        self.opened += 1


def now_of(reminded: Reminded) -> None:
    """The command looks at the computer's own clock."""
    reminded.set("at", f"{local_time():%H:%M}")


def answer(reminded: Reminded, desk: Desk) -> str:
    clock = AlarmClock({}, lambda _command: True)
    return remind(reminded.person.coach, clock, desk.give, desk.open)


def test_the_command_gives_the_notice_and_a_press_opens_the_coach(reminded: Reminded) -> None:
    now_of(reminded)
    desk = Desk(Outcome.PRESSED)
    assert answer(reminded, desk) == ""
    assert (len(desk.given), desk.opened) == (1, 1)
    assert answer(reminded, desk) == NOT_NOW
    assert len(desk.given) == 1


def test_the_command_says_where_no_desktop_shows_it(reminded: Reminded) -> None:
    now_of(reminded)
    assert answer(reminded, Desk(Outcome.NOT_SHOWN)) == NO_DESKTOP


def test_the_command_says_that_reminders_are_off(reminded: Reminded) -> None:
    reminded.set("on", value=False)
    desk = Desk()
    assert answer(reminded, desk) == OFF
    assert desk.given == []
