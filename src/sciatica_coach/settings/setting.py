"""What one setting is: its type, bounds and words, and how a raw value is read.

A value arrives from three places: from the window (already of the right type), from
`settings.toml` (whatever a person typed) and from the command line (text). All three
end in `Setting.read`, which never raises: it takes the value, mends it to the nearest
allowed one, or refuses it, and says so in one plain sentence.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple, TypeAlias, TypeGuard

from sciatica_coach.settings.written import days_of, phone_of, time_of
from sciatica_coach.wording.tongue import Filled, marked

Value: TypeAlias = str | int | float | bool | None

_YES = frozenset({"true", "yes", "on", "1"})
_NO = frozenset({"false", "no", "off", "0"})
_NULL = "null"
LONGEST_NAME = 20
"""Characters in the name of a key, at most."""


class Section(StrEnum):
    """Where the settings page shows a setting."""

    TIME = "Time"
    VOICE = "Voice"
    HANDS_FREE = "Hands-free"
    KEYS = "Keys"
    LOOK = "Look"
    SAFETY = "Safety"
    REMINDERS = "Reminders"


class Form(StrEnum):
    """The shape of a setting's values; the words of `settings --json`."""

    CHOICE = "choice"
    INTEGER = "integer"
    NUMBER = "number"
    SWITCH = "boolean"
    TEXT = "text"
    KEY = "key"
    PHONE = "phone"
    DAYS = "days"
    TIME = "time"


WRITTEN: Mapping[Form, Callable[[str], str | None]] = MappingProxyType(
    {Form.PHONE: phone_of, Form.DAYS: days_of, Form.TIME: time_of}
)
"""How the forms that are written as text are read; None is refused."""


_EXPECTED: Mapping[Form, str] = MappingProxyType(
    {
        Form.CHOICE: marked("one of {options}"),
        Form.INTEGER: marked("a whole number from {low} to {high}"),
        Form.NUMBER: marked("a number from {low} to {high}"),
        Form.SWITCH: marked("true or false"),
        Form.TEXT: marked("a text in quotes"),
        Form.KEY: marked('the name of a key, such as "X" or "F9"'),
        Form.PHONE: marked('a number to call, such as "112"'),
        Form.DAYS: marked('days of the week, such as "mon wed fri"'),
        Form.TIME: marked('a time of the day, such as "18:30"'),
    }
)
"""What a value must be, as words that follow "expected"."""
_WITH_UNIT = marked("{number} {unit}")
UNITS = (marked("percent"), marked("seconds"), marked("words a minute"))
"""In what numbers are told, beside repetitions and sets."""


class Verdict(StrEnum):
    TAKEN = "taken"
    MENDED = "mended"
    REFUSED = "refused"


class Reading(NamedTuple):
    """What became of a raw value; `text` is a whole sentence unless it was simply taken."""

    value: Value
    verdict: Verdict
    text: str = ""


class Setting(NamedTuple):
    """One setting, declared once for the file, the command line, the window and the help.

    low, high  bounds of INTEGER and NUMBER, both included; a NUMBER has one decimal at most
    options    the values of a CHOICE
    unit       in plain words ("seconds"), or ""
    unset      what None means, in the person's words; "" where None is not allowed
    exercise   the exercise it belongs to, or None
    """

    key: str
    section: Section
    label: str
    help: str
    form: Form
    default: Value
    low: float = 0
    high: float = 0
    options: tuple[str, ...] = ()
    unit: str = ""
    unset: str = ""
    exercise: str | None = None

    @property
    def numeric(self) -> bool:
        return self.form in {Form.INTEGER, Form.NUMBER}

    @property
    def range(self) -> list[Value] | None:
        """The allowed values of a choice, or lowest and highest; None for switch and text."""
        if self.form in {Form.CHOICE, Form.DAYS}:
            return list(self.options)
        return [_plain(self.low), _plain(self.high)] if self.numeric else None

    @property
    def expected(self) -> Filled:
        """What a value must be, as words that follow "expected"."""
        words = _EXPECTED[self.form]
        if self.form is Form.CHOICE:
            return Filled(words, options=", ".join(self.options))
        if not self.numeric:
            return Filled(words)
        span = Filled(words, low=_plain(self.low), high=_plain(self.high))
        return Filled(_WITH_UNIT, number=span, unit=Filled(self.unit)) if self.unit else span

    def read(self, raw: object) -> Reading:
        """The value that `raw` stands for; None takes the person's choice back."""
        if raw is None:
            return Reading(self.default, Verdict.TAKEN)
        if self.numeric and _is_number(raw):
            return self._within_bounds(raw)
        if (
            (self.form is Form.CHOICE and isinstance(raw, str) and raw in self.options)
            or (self.form is Form.SWITCH and isinstance(raw, bool))
            or (self.form is Form.TEXT and isinstance(raw, str))
            or (self.form is Form.KEY and _is_name(raw))
        ):
            return Reading(raw, Verdict.TAKEN)
        if self.form in WRITTEN and isinstance(raw, str):
            written = WRITTEN[self.form](raw)
            if written is not None:
                return Reading(written, Verdict.TAKEN)
        told = marked("Expected {expected}, found {found}.")
        text = Filled(told, expected=self.expected, found=_shown(raw))
        return Reading(self.default, Verdict.REFUSED, text)

    def parse(self, text: str) -> Reading:
        """The value of a text from the command line; "null" takes the choice back."""
        word = text.strip()
        if word == _NULL:
            return self.read(None)
        if self.numeric:
            return self.read(_number(word))
        if self.form is Form.SWITCH and word.lower() in _YES | _NO:
            return self.read(word.lower() in _YES)
        return self.read(text if self.form is Form.TEXT else word)

    def shown(self, value: Value) -> str:
        """The value for a person, with its unit."""
        if value is None:
            return self.unset or "not set"
        if isinstance(value, bool):
            return "yes" if value else "no"
        return f"{value} {self.unit}" if self.unit else str(value).replace("_", " ")

    def _within_bounds(self, raw: float) -> Reading:
        within = min(max(raw, self.low), self.high)
        value = _plain(round(within, 1 if self.form is Form.NUMBER else 0))
        if value == raw:
            return Reading(value, Verdict.TAKEN)
        told = marked("Expected {expected}, found {found}. {value} is used instead.")
        text = Filled(told, expected=self.expected, found=_shown(raw), value=value)
        return Reading(value, Verdict.MENDED, text)


def _is_number(raw: object) -> TypeGuard[float]:
    if isinstance(raw, float):
        return not math.isnan(raw)
    return isinstance(raw, int) and not isinstance(raw, bool)


def _is_name(raw: object) -> TypeGuard[str]:
    """Whether it can name a key: which keys there are, only a window knows."""
    if not isinstance(raw, str) or not 1 <= len(raw) <= LONGEST_NAME:
        return False
    return raw.isprintable() and raw == raw.strip()


def _number(word: str) -> object:
    """The number that `word` writes, or the word itself where it writes none."""
    try:
        number = float(word)
    except ValueError:
        return word
    return number if math.isfinite(number) else word


def _plain(number: float) -> int | float:
    """8 rather than 8.0: the same value has one written form."""
    return int(number) if float(number).is_integer() else number


def _shown(raw: object) -> str:
    if isinstance(raw, bool):
        return str(raw).lower()
    if isinstance(raw, float) and math.isfinite(raw):
        return str(_plain(raw))
    return f"“{raw}”" if isinstance(raw, str) else str(raw)
