"""Which captions are to be written now, each once. Pure.

A caption stands there when its words are due, whether or not they can be heard. Only while
other words are still heard it waits for their end, so that nobody reads one sentence and
hears another.
"""

from __future__ import annotations

from sciatica_coach.coaching.events import CueDue
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason

_UNHEARD = {Reason.SPEED, Reason.SILENT, Reason.NOT_RENDERED, Reason.NO_SOUND}


class Captions:
    """Told what is due and what became of it; answers with the captions to write."""

    def __init__(self) -> None:
        self._waiting: dict[int, str] = {}
        self._heard: int | None = None

    def due(self, event: CueDue) -> tuple[str, ...]:
        """The session says a cue."""
        self._waiting[event.id] = event.cue.caption
        return self._all() if self._heard is None else ()

    def reported(self, report: CueReport) -> tuple[str, ...]:
        """The voice tells what became of a cue; words outside the session are not shown."""
        if report.cue is None:
            return ()
        is_unheard = report.reason in _UNHEARD
        match report.outcome:
            case CueOutcome.STARTED:
                self._heard = report.cue
                return self._one(report.cue)
            case CueOutcome.ENDED | CueOutcome.INTERRUPTED if report.cue == self._heard:
                self._heard = None
                is_over = report.outcome is CueOutcome.ENDED or is_unheard
                return self._all() if is_over else ()
            case CueOutcome.DROPPED if is_unheard:
                return self._one(report.cue)
            case CueOutcome.DROPPED:
                self._waiting.pop(report.cue, None)
            case _:
                pass
        return ()

    def _one(self, cue: int) -> tuple[str, ...]:
        caption = self._waiting.pop(cue, None)
        return () if caption is None else (caption,)

    def _all(self) -> tuple[str, ...]:
        captions = tuple(self._waiting.values())
        self._waiting.clear()
        return captions
