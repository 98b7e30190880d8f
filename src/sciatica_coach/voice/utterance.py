"""One attempt after another to say a cue, and what is reported of it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from sciatica_coach.coaching.events import CueDue
from sciatica_coach.coaching.segments import Cue, Priority


class CueOutcome(StrEnum):
    """What became of a cue, in the journal's words."""

    STARTED = "cue_started"
    ENDED = "cue_ended"
    INTERRUPTED = "cue_interrupted"
    DROPPED = "cue_dropped"


class Reason(StrEnum):
    """Why a cue was not said, or not to its end."""

    GONE = "its moment has passed"
    LATE = "late"
    SUPERSEDED = "something more important"
    SPEED = "speed"
    SILENT = "silent"
    NOT_RENDERED = "the voice could not say it"
    NO_SOUND = "no sound"


@dataclass(frozen=True, slots=True)
class CueReport:
    """A fact about one cue, for captions and journal.

    cue         the session's id, or None for words outside a session
    planned_ms  when it was due, on the session's clock
    length_ms   how long its sound lasts; 0 as long as it has none
    words       when each of its words begins, in ms from the start of the sound
    """

    outcome: CueOutcome
    cue: int | None
    segment: int | None
    text: str
    caption: str
    planned_ms: int
    reason: Reason | None = None
    length_ms: int = 0
    words: tuple[int, ...] = ()


# How late a cue may begin; what is not here may begin as long as its segment lasts.
_PATIENCE_MS: Final[Mapping[Priority, int]] = {Priority.COUNT: 250, Priority.ENCOURAGEMENT: 1000}
# Words outside the plan have no segment to end them; a notice waits for a gap.
_PATIENCE_OUTSIDE_MS: Final = 10_000
_PATIENCE_OF_NOTICES_MS: Final = 120_000


@dataclass(slots=True)
class Utterance:
    """A cue that waits or runs; `number` changes with each attempt to play it."""

    due: CueDue
    due_ms: int
    id: int | None
    number: int = 0
    ends_by_ms: int = 0
    started: bool = False
    length_ms: int = 0
    words: tuple[int, ...] = ()

    @property
    def cue(self) -> Cue:
        return self.due.cue

    @property
    def rank(self) -> int:
        """The higher is said first; a notice comes after all words of the session."""
        return 0 if self.id is None else self.cue.priority

    def is_late(self, now_ms: int) -> bool:
        patience_ms: int | None
        if self.id is None:
            patience_ms = _PATIENCE_OF_NOTICES_MS
        elif self.due.segment is None:
            patience_ms = _PATIENCE_OUTSIDE_MS
        else:
            patience_ms = _PATIENCE_MS.get(self.cue.priority)
        return patience_ms is not None and now_ms - self.due_ms > patience_ms

    def interrupts(self, other: Utterance) -> bool:
        """Safety cuts into everything else; sentences cut only counts and encouragement.

        A step is not cut by the step or transition behind it: the person would never
        hear its end, and both belong to the same segment.
        """
        mine, theirs = self.cue.priority, other.cue.priority
        return mine > theirs and (mine is Priority.SAFETY or theirs <= Priority.COUNT)

    def report(self, outcome: CueOutcome, reason: Reason | None = None) -> CueReport:
        due = self.due
        return CueReport(
            outcome,
            self.id,
            due.segment,
            due.cue.text,
            due.cue.caption,
            due.at_ms,
            reason,
            self.length_ms,
            self.words,
        )
