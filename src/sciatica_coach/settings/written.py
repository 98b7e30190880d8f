"""Values that are written as text: a number to call, days of the week, a time of the day; pure.

Each is read as people write it, and kept in one form.
"""

from __future__ import annotations

import re

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
DAY_SEPARATOR = " "
SHORTEST_NUMBER, LONGEST_NUMBER = 2, 15
_BETWEEN = re.compile(r"[\s()/.-]")
_NUMBER = re.compile(rf"\+?\d{{{SHORTEST_NUMBER},{LONGEST_NUMBER}}}", re.ASCII)
_TIME = re.compile(r"(\d{1,2})[:.h](\d{2})", re.ASCII)


def phone_of(text: str) -> str | None:
    """The number to call without what stands between its digits; None where it is none."""
    number = _BETWEEN.sub("", text)
    return number if _NUMBER.fullmatch(number) else None


def days_of(text: str) -> str | None:
    """The days in the order of the week, each once; "" is no day, None is a word that is none."""
    named = {word[:3] for word in text.lower().replace(",", " ").split()}
    if not named <= set(DAYS):
        return None
    return DAY_SEPARATOR.join(day for day in DAYS if day in named)


def time_of(text: str) -> str | None:
    """The time as "07:30"; None where there is no such time of the day."""
    found = _TIME.fullmatch(text.strip())
    if found is None:
        return None
    hour, minute = map(int, found.groups())
    return f"{hour:02}:{minute:02}" if hour < 24 and minute < 60 else None
