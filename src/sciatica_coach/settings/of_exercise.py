"""The settings of an exercise, made from the exercise itself: a new one brings its own.

Each lies between the exercise's own bounds. What is not set is as the level has it.
"""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.settings.setting import Form, Section, Setting

REST_LIMIT_S = 90
_AS_LEVEL = "as the level has it"
AMOUNT_KEYS = ("repetitions", "sets")


def rows_of(exercise: Exercise) -> tuple[Setting, ...]:
    """The settings of one exercise, between its own bounds."""
    return (*_dose_rows(exercise), *_form_rows(exercise))


def _dose_rows(exercise: Exercise) -> Iterator[Setting]:
    """Hold, amount and rest of those that have one: a pulse goes on without a rest."""
    if exercise.holds:
        yield _hold_row(exercise)
    sided = exercise.counts_in == "sets"
    if exercise.counts_in:
        yield Setting(
            f"exercise.{exercise.id}.{exercise.counts_in}",
            Section.TIME,
            f"{exercise.name}: {exercise.counts_in}",
            "How many times; one set is both sides." if sided else _how_many(exercise),
            Form.INTEGER,
            None,
            low=1,
            high=exercise.cap.amount,
            unit=exercise.counts_in,
            unset=_AS_LEVEL,
            exercise=exercise.id,
        )
    if exercise.rests:
        yield Setting(
            f"exercise.{exercise.id}.rest_s",
            Section.TIME,
            f"{exercise.name}: rest",
            "How long you rest between sets." if sided else "How long you rest in between.",
            Form.NUMBER,
            None,
            low=0,
            high=REST_LIMIT_S,
            unit="seconds",
            unset=_AS_LEVEL,
            exercise=exercise.id,
        )


def _hold_row(exercise: Exercise) -> Setting:
    """How long each hold lasts, or the whole of a stay or a walk."""
    return Setting(
        f"exercise.{exercise.id}.hold_s",
        Section.TIME,
        f"{exercise.name}: {'length' if exercise.lasts else 'hold'}",
        "How long it lasts." if exercise.lasts else "How long each hold lasts.",
        Form.NUMBER,
        None,
        low=exercise.hold_min_ms / 1000,
        high=exercise.cap.hold_ms / 1000,
        unit="seconds",
        unset=_AS_LEVEL,
        exercise=exercise.id,
    )


def _how_many(exercise: Exercise) -> str:
    return "How many times on each side." if exercise.sided else "How many times."


def _form_rows(exercise: Exercise) -> tuple[Setting, ...]:
    prefix = f"exercise.{exercise.id}"
    name = exercise.name
    return (
        Setting(
            f"{prefix}.variant",
            Section.TIME,
            f"{name}: form",
            "Which form of the exercise you do.",
            Form.CHOICE,
            None,
            options=tuple(variant.id for variant in exercise.variants),
            unset=_AS_LEVEL,
            exercise=exercise.id,
        ),
        Setting(
            f"{prefix}.hidden",
            Section.TIME,
            f"{name}: hide",
            "Keeps the exercise out of the menu; routines that have it stay as they are.",
            Form.SWITCH,
            default=exercise.put_away,
            exercise=exercise.id,
        ),
    )
