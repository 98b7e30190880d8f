"""All settings there are, and the frozen snapshot of those in force.

`Declaration` gathers the rows of `settings.table` and those of the exercises at hand; `Settings`
is one value for each. The file (`settings.store`), the command line, the settings page
and the plan's `Choices` all go through these two.

A value of None means "as the level has it" (or what `Setting.unset` says).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise, Level
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coaching.choices import (
    Choices,
    ExerciseChoice,
    Pace,
    SideOrder,
    SoreSide,
    WordsSetting,
)
from sciatica_coach.settings.of_exercise import AMOUNT_KEYS, rows_of
from sciatica_coach.settings.setting import Reading, Setting, Value, Verdict
from sciatica_coach.settings.table import GENERAL
from sciatica_coach.wording.tongue import Filled, marked

_NOT_ALWAYS = {
    "rest_s": marked("This exercise goes on without a rest, so there is none to set."),
    "hold_s": marked("In this exercise nothing is held, so there is no hold to set."),
}


class Declaration(NamedTuple):
    """All settings by key, in the order in which they are shown."""

    rows: Mapping[str, Setting]

    @classmethod
    def of(cls, exercises: Iterable[Exercise]) -> Declaration:
        rows = list(GENERAL)
        for exercise in exercises:
            rows.extend(rows_of(exercise))
        return cls({row.key: row for row in rows})

    def defaults(self) -> Settings:
        return Settings(self, {key: row.default for key, row in self.rows.items()})

    def read(self, key: str, raw: object) -> Reading:
        """What `raw` means for `key`; a key that does not exist is refused."""
        row = self.rows.get(key)
        return row.read(raw) if row else self._unknown(key)

    def parse(self, key: str, text: str) -> Reading:
        """The same for a text from the command line."""
        row = self.rows.get(key)
        return row.parse(text) if row else self._unknown(key)

    def _unknown(self, key: str) -> Reading:
        """A sentence that helps on: the right word, what is not there, or the nearest key."""
        prefix, _, last = key.rpartition(".")
        if last in _NOT_ALWAYS and f"{prefix}.variant" in self.rows:
            return Reading(None, Verdict.REFUSED, _NOT_ALWAYS[last])
        if last in AMOUNT_KEYS:
            for right in AMOUNT_KEYS:
                if f"{prefix}.{right}" in self.rows:
                    told = marked("This exercise is counted in {unit}: the key is {key}.")
                    text = Filled(told, unit=Filled(right), key=f"{prefix}.{right}")
                    return Reading(None, Verdict.REFUSED, text)
        near = get_close_matches(key, self.rows, n=1, cutoff=0.0)
        told = marked("There is no setting of this name; the nearest is {key}.")
        return Reading(None, Verdict.REFUSED, Filled(told, key=near[0]))


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its value, at one moment; a change makes a new snapshot.

    explicit  the keys that the person set; the others follow their defaults
    unknown   what stood in the file under keys that do not exist, kept as it was
    """

    declaration: Declaration
    values: Mapping[str, Value]
    explicit: frozenset[str] = frozenset()
    unknown: Mapping[str, object] = field(default_factory=dict)

    def __getitem__(self, key: str) -> Value:
        return self.values[key]

    def set(self, key: str, raw: object) -> tuple[Settings, Problem | None]:
        """The settings with `key` set to `raw`, or to the nearest allowed value.

        None gives the choice back to the default. A value that is refused leaves the
        very same settings; the problem says what was expected.
        """
        return self._with(key, raw, self.declaration.read(key, raw), "settings")

    def override(self, key: str, text: str) -> tuple[Settings, Problem | None]:
        """The same from the text of the command line's `--set KEY=VALUE`."""
        given = None if text.strip() == "null" else text
        return self._with(key, given, self.declaration.parse(key, text), "--set")

    def choices(self) -> Choices:
        """What of this changes a plan, in the core's units."""
        level = self.values["session.level"]
        return Choices(
            level=Level(level) if isinstance(level, str) else None,
            pace=Pace(str(self.values["session.pace"])),
            side_order=SideOrder(str(self.values["session.side_order"])),
            sore_side=SoreSide(str(self.values["session.sore_side"])),
            hold_percent=self.whole("session.hold_percent"),
            rest_percent=self.whole("session.rest_percent"),
            lead_in_ms=self._milliseconds("session.lead_in_s"),
            words=WordsSetting(str(self.values["session.words"])),
            words_per_minute=self.whole("voice.rate"),
            exercises=self._exercise_choices(),
        )

    def whole(self, key: str) -> int:
        """The value of a setting that always has a whole number.

        Raises:
            TypeError: it is not such a setting.
        """
        value = self.values[key]
        if isinstance(value, int):
            return value
        raise TypeError(f"{key} has no whole number: {value!r}")

    def _exercise_choices(self) -> dict[str, ExerciseChoice]:
        exercises = dict.fromkeys(
            row.exercise for row in self.declaration.rows.values() if row.exercise
        )
        choices = {id_: self._exercise_choice(f"exercise.{id_}") for id_ in exercises}
        return {id_: choice for id_, choice in choices.items() if choice != ExerciseChoice()}

    def _exercise_choice(self, prefix: str) -> ExerciseChoice:
        amounts = (self.values.get(f"{prefix}.{key}") for key in AMOUNT_KEYS)
        variant = self.values[f"{prefix}.variant"]
        return ExerciseChoice(
            hold_ms=self._milliseconds(f"{prefix}.hold_s"),
            amount=next((amount for amount in amounts if isinstance(amount, int)), None),
            rest_ms=self._milliseconds(f"{prefix}.rest_s"),
            variant=variant if isinstance(variant, str) else None,
        )

    def _milliseconds(self, key: str) -> int | None:
        seconds = self.values.get(key)
        return round(seconds * 1000) if isinstance(seconds, int | float) else None

    def _with(
        self, key: str, raw: object, reading: Reading, place: str
    ) -> tuple[Settings, Problem | None]:
        problem = Problem(place, key, None, reading.text) if reading.text else None
        if reading.verdict is Verdict.REFUSED:
            return self, problem
        explicit = self.explicit - {key} if raw is None else self.explicit | {key}
        values = {**self.values, key: reading.value}
        return replace(self, values=values, explicit=explicit), problem
