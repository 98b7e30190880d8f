"""The settings of reminders, and what they come to; pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sciatica_coach.settings.setting import Form, Section, Setting
from sciatica_coach.settings.written import DAY_SEPARATOR, DAYS

HOUR = 60
LATEST = 5
"""So many minutes after its time it is still given; after that it is not made up for."""

REMINDERS = (
    Setting(
        "reminders.on",
        Section.REMINDERS,
        "Remind me",
        "A quiet notice of your desktop, on a day without a session. Off unless you want it.",
        Form.SWITCH,
        default=False,
    ),
    Setting(
        "reminders.days",
        Section.REMINDERS,
        "On these days",
        "Any days you like.",
        Form.DAYS,
        DAY_SEPARATOR.join(DAYS),
        options=DAYS,
    ),
    Setting(
        "reminders.at",
        Section.REMINDERS,
        "At",
        "Missed, it does not come later.",
        Form.TIME,
        "18:00",
    ),
    Setting(
        "reminders.sound",
        Section.REMINDERS,
        "With a sound",
        "The one that your desktop has for messages.",
        Form.SWITCH,
        default=False,
    ),
)
"""Their rows in the table."""


class Wish(NamedTuple):
    """When the person wants to be reminded.

    days    numbers of weekdays, Monday 0; empty where they want none
    minute  of the day
    """

    days: frozenset[int]
    minute: int
    sound: bool

    def is_on(self, day: int) -> bool:
        """Whether it is wished for on that day; `day` is a day number."""
        return (day - 1) % len(DAYS) in self.days

    def is_due(self, day: int, minute: int) -> bool:
        """Whether it is time for it now; a while after its minute it has been missed."""
        return self.is_on(day) and self.minute <= minute < self.minute + LATEST


def wish_in(settings: Mapping[str, object]) -> Wish:
    """What the settings say."""
    picked = str(settings["reminders.days"]).split(DAY_SEPARATOR)
    days = frozenset(place for place, day in enumerate(DAYS) if day in picked)
    hour, _, minute = str(settings["reminders.at"]).partition(":")
    return Wish(
        days if settings["reminders.on"] is True else frozenset(),
        int(hour) * HOUR + int(minute),
        settings["reminders.sound"] is True,
    )
