"""When a person wants to be reminded, as they have set it."""

from __future__ import annotations

from datetime import date

from sciatica_coach.settings.declaration import Declaration
from sciatica_coach.settings.reminders import wish_in
from tests.sessions import catalog

DEFAULTS = Declaration.of(catalog().exercises.values()).defaults()
MONDAY = date(2026, 11, 30).toordinal()


def test_nobody_is_reminded_who_has_not_asked_for_it() -> None:
    wish = wish_in(DEFAULTS.values)
    assert not any(wish.is_on(MONDAY + day) for day in range(7))


def test_the_days_and_the_time_are_those_that_were_set() -> None:
    settings = DEFAULTS
    for key, text in (("on", "yes"), ("days", "mon thu"), ("at", "7:45"), ("sound", "yes")):
        settings, problem = settings.override(f"reminders.{key}", text)
        assert problem is None
    wish = wish_in(settings.values)
    assert [day for day in range(7) if wish.is_on(MONDAY + day)] == [0, 3]
    assert wish.minute == 7 * 60 + 45
    assert wish.sound


def test_without_a_day_there_is_none() -> None:
    settings, _ = DEFAULTS.override("reminders.on", "yes")
    settings, _ = settings.override("reminders.days", "")
    assert wish_in(settings.values).days == frozenset()
