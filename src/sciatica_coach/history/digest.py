"""What one journal comes to: what was played, how much of it was held, and what was reported.

Pure: the lines of a journal go in, in their order, as many as there are. Played and
reported are told apart: an exercise that was played without an answer has none.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from sciatica_coach.coaching.report import Report

Line: TypeAlias = Mapping[str, object]

WORKED = frozenset({"hold", "timed"})
ENDINGS: Mapping[str, str] = {
    "session_finished": "finished",
    "session_stopped": "stopped",
    "session_suspended": "suspended",
}
ANSWERS = frozenset(map(str, Report))


class PlayedForm(NamedTuple):
    """One exercise in one variant, as it was played.

    amount   repetitions or sets that were planned
    hold_ms  of each, as planned at first
    planned  how many holds these are, over both sides
    held     how many of them were held to their end
    held_ms  how long that was altogether
    hurt     the person said so while it was played
    """

    exercise: str
    variant: str
    amount: int
    hold_ms: int
    planned: int
    held: int
    held_ms: int
    hurt: bool


class Digest(NamedTuple):
    """One session; `ending` is None where the journal just ends, `led_ms` is without pauses."""

    wall: str
    routine: str
    level: str
    speed: float
    led_ms: int
    ending: str | None
    played: tuple[PlayedForm, ...]
    reported: Mapping[str, str]


@dataclass(slots=True)
class _Form:
    amount: int
    hold_ms: int
    planned: int
    held: int = 0
    held_ms: int = 0


@dataclass(slots=True)
class _Sum:
    opening: Line | None = None
    forms: dict[tuple[str, str], _Form] = field(default_factory=dict)
    reported: dict[str, str] = field(default_factory=dict)
    hurt: set[str] = field(default_factory=set)
    ending: str | None = None
    ended_ms: int = 0
    paused_ms: int = 0
    paused_at: int | None = None

    def note(self, line: Line) -> None:
        event, at_ms = str(line.get("event")), _whole(line.get("at_ms"))
        if event != "reported":
            self.ended_ms = max(self.ended_ms, at_ms)
        match event:
            case "session_started":
                self.opening = line
            case "segment_started":
                self._begun(line)
            case "segment_ended":
                self._worked(line)
            case "command" if line.get("name") == "undo":
                self.ending = None
            case "reported":
                self.reported |= {
                    key: word for key, word in line.items() if isinstance(word, str)
                    and word in ANSWERS
                }  # fmt: skip
            case "hurts":
                self.hurt.add(str(line.get("exercise")))
            case _:
                self.ending = ENDINGS.get(event, self.ending)
                self._paused(event, at_ms)

    def _paused(self, event: str, at_ms: int) -> None:
        if event == "paused" and self.paused_at is None:
            self.paused_at = at_ms
        elif event == "resumed" and self.paused_at is not None:
            self.paused_ms += at_ms - self.paused_at
            self.paused_at = None

    def _begun(self, line: Line) -> None:
        """The first hold of a form tells what was planned: one that was cut short ends shorter."""
        key = _key(line)
        if line.get("kind") in WORKED and key not in self.forms:
            reps, sets = _whole(line.get("reps")), _whole(line.get("sets"))
            sides = 2 if line.get("side") and not reps else 1
            amount = reps or sets or 1
            self.forms[key] = _Form(amount, _whole(line.get("duration_ms")), amount * sides)

    def _worked(self, line: Line) -> None:
        form = self.forms.get(_key(line))
        if line.get("kind") in WORKED and line.get("complete") is True and form is not None:
            form.held += 1
            form.held_ms += _whole(line.get("duration_ms"))


def digest(lines: Iterable[Line]) -> Digest | None:
    """What the lines come to; None where the first one is missing."""
    total = _Sum()
    for line in lines:
        total.note(line)
    opening = total.opening
    if opening is None:
        return None
    paused_ms = total.paused_ms
    if total.paused_at is not None:
        paused_ms += total.ended_ms - total.paused_at
    speed = opening.get("speed")
    return Digest(
        wall=str(opening.get("wall")),
        routine=str(opening.get("routine")),
        level=str(opening.get("level")),
        speed=float(speed) if isinstance(speed, int | float) else 1.0,
        led_ms=max(total.ended_ms - paused_ms, 0),
        ending=total.ending,
        played=tuple(
            PlayedForm(
                exercise,
                variant,
                form.amount,
                form.hold_ms,
                form.planned,
                form.held,
                form.held_ms,
                exercise in total.hurt,
            )
            for (exercise, variant), form in total.forms.items()
        ),
        reported=total.reported,
    )


def _key(line: Line) -> tuple[str, str]:
    return str(line.get("exercise")), str(line.get("variant"))


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
