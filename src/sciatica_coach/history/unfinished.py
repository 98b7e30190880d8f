"""Where a session that was not ended can be gone on with, from the lines of its journal.

Pure: the lines go in, in their order, as far as they were written; a session can be killed
at any instant. The plan is in the first line, and a later `replanned` line has its new
rest, so that the place to go on is always one of the plan that was in force. Nobody is
put back into the middle of a hold: in a repetition its movement comes again, after it the
next one. An exercise that had just hurt is not gone on with: silence is never "fine".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeAlias

from sciatica_coach.coaching.going_on import Place

Line: TypeAlias = Mapping[str, object]

_WORK = frozenset({"move", "timed"})
_ENDED = frozenset({"session_finished", "session_stopped"})


class Unfinished(NamedTuple):
    """A session that was not ended, and where to go on with it.

    wall      when it began, ISO 8601
    settings  that shaped it, with the values then in force
    at_ms     of the last line that could be read
    done      exercises of which all work was done, in order
    hurt      the exercise that had just hurt, which is passed over, or None
    left_ms   of the plan, from that place on
    """

    wall: str
    routine: str
    level: str
    settings: Mapping[str, object]
    at_ms: int
    place: Place
    done: tuple[str, ...]
    hurt: str | None
    left_ms: int


def unfinished(lines: Iterable[Line]) -> Unfinished | None:
    """Where to go on; None where the session was ended, or nothing of its work is left."""
    course = _Course()
    for line in lines:
        course.note(line)
    return course.unfinished()


class _Course:
    """What the lines have told so far."""

    def __init__(self) -> None:
        self._opening: Line | None = None
        self._segments: Sequence[Line] = ()
        self._at = 0
        self._ended = False
        self._hurt: str | None = None
        self._is_left = False
        self._over = False
        self._at_ms = 0
        self._began_ms = 0
        self._halted_ms: int | None = None

    def note(self, line: Line) -> None:
        event = str(line.get("event"))
        self._at_ms = max(self._at_ms, _whole(line.get("at_ms")))
        if event == "session_started":
            self._opening = line
            plan = line.get("plan")
            self._segments = _lines(plan.get("segments")) if isinstance(plan, dict) else ()
        elif event == "replanned":
            self._segments = [
                *self._segments[: _whole(line.get("from"))],
                *_lines(line.get("segments")),
            ]
        elif event == "segment_started":
            self._at, self._ended = _whole(line.get("index")), False
            self._began_ms, self._halted_ms = _whole(line.get("at_ms")), None
            self._over, self._hurt, self._is_left = False, None, False
        elif event == "segment_ended":
            self._at, self._ended = _whole(line.get("index")), line.get("complete") is not False
            self._over = False
        elif event == "hurts":
            self._hurt = _text(line.get("exercise"))
        elif event == "paused" and self._halted_ms is None:
            self._halted_ms = _whole(line.get("at_ms"))
        elif event == "left":
            self._is_left = True
        elif event == "gently" or _undoes(line) or (event == "resumed" and not self._is_left):
            self._over, self._hurt = False, None
        elif event in _ENDED:
            self._over = True

    def unfinished(self) -> Unfinished | None:
        opening = self._opening
        if opening is None or self._over or not self._segments:
            return None
        number = self._entry()
        if number is None:
            return None
        rest = self._segments[number:]
        to_do = {line.get("exercise") for line in rest if line.get("kind") in _WORK}
        worked = (line for line in self._segments[:number] if line.get("kind") in _WORK)
        done = dict.fromkeys(str(line.get("exercise")) for line in worked)
        return Unfinished(
            wall=str(opening.get("wall")),
            routine=str(opening.get("routine")),
            level=str(opening.get("level")),
            settings=_table(opening.get("settings")),
            at_ms=self._at_ms,
            place=self._place(number),
            done=tuple(each for each in done if each not in to_do and each != self._hurt),
            hurt=self._hurt,
            left_ms=sum(_whole(line.get("duration_ms")) for line in rest),
        )

    def _place(self, number: int) -> Place:
        line, rest = self._segments[number], self._segments[number + 1 :]
        holds = rest and line.get("kind") == "move" and rest[0].get("kind") == "hold"
        began = line.get("kind") == "timed" and number == self._at and self._hurt is None
        until = self._at_ms if self._halted_ms is None else self._halted_ms
        return Place(
            index=_whole(line.get("index")),
            kind=str(line.get("kind")),
            exercise=str(line.get("exercise")),
            variant=_text(line.get("variant")),
            side=_text(line.get("side")),
            set=_count(line.get("set")),
            rep=_count(line.get("rep")),
            hold_ms=_count(rest[0].get("duration_ms")) if holds else None,
            to_come=sum(each.get("kind") in _WORK for each in rest),
            spent_ms=max(until - self._began_ms, 0) if began else 0,
        )

    def _entry(self) -> int | None:
        """The number of the segment to go on with."""
        at = min(self._at, len(self._segments) - 1)
        current = self._segments[at]
        if self._hurt is not None:
            return self._after_exercise(at)
        kind = current.get("kind")
        if kind == "move" or (kind in {"hold", "timed"} and not self._ended):
            return self._its_movement(at)
        for number in range(at + self._ended, len(self._segments)):
            line = self._segments[number]
            if line.get("kind") in _WORK:
                return number
            if line.get("exercise") and not self._works(number):
                return number
        return None

    def _its_movement(self, at: int) -> int:
        """The movement that the repetition at hand began with; a stretch of time is its own."""
        for number in range(at, -1, -1):
            if self._segments[number].get("kind") in _WORK:
                return number
        return at

    def _after_exercise(self, at: int) -> int | None:
        exercise = self._segments[at].get("exercise")
        left = False
        for number in range(at, len(self._segments)):
            line = self._segments[number]
            left = left or line.get("exercise") != exercise or line.get("kind") == "change"
            if left and line.get("exercise") and line.get("kind") in {*_WORK, "intro"}:
                return self._first_work(number)
        return None

    def _first_work(self, at: int) -> int:
        exercise = self._segments[at].get("exercise")
        for number in range(at, len(self._segments)):
            line = self._segments[number]
            if line.get("exercise") == exercise and line.get("kind") in _WORK:
                return number
        return at

    def _works(self, at: int) -> bool:
        """Whether the exercise at this place has a movement or a stretch of time at all."""
        exercise = self._segments[at].get("exercise")
        return any(
            line.get("exercise") == exercise and line.get("kind") in _WORK
            for line in self._segments
        )


def _undoes(line: Line) -> bool:
    return line.get("event") == "command" and line.get("name") == "undo"


def _lines(value: object) -> list[Line]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _table(value: object) -> Mapping[str, object]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _count(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _whole(value: object) -> int:
    return value if isinstance(value, int) else 0
