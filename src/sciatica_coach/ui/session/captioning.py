"""Which words the caption shows, and how many of them have been said. Pure.

Two sources meet here. The session tells a cue when it is due; without a voice its words
are lit along their estimated length. The voice tells when the same cue is heard, and when
each of its words is; from then on the caption follows the sound. What comes due while
something else is still heard waits for its own turn, so that nobody reads one sentence and
hears another. The session's clock may run faster than the sound: each has its own.

Words that have been said stay until they can have been read, and go then: "30 seconds" below
a 23 would be wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from sciatica_coach.coaching.segments import Cue
from sciatica_coach.ui.session.view import Caption
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason
from sciatica_coach.voice.word_times import word_starts

_UNHEARD = (Reason.SPEED, Reason.SILENT, Reason.NOT_RENDERED, Reason.NO_SOUND)


LINGER_MS = 1_500
"""How long words stay when they have been said,"""
LETTER_MS = 60
"""and what each of their letters adds for a slow reader."""


@dataclass(frozen=True, slots=True)
class _Words:
    """A caption that runs from `since_ms` on; `starts` and `length_ms` count from there."""

    words: tuple[str, ...] = ()
    starts: tuple[int, ...] = ()
    length_ms: int = 0
    since_ms: int = 0

    def at(self, now_ms: int) -> Caption:
        gone = now_ms - self.since_ms
        if gone >= self._end_ms:
            return Caption()
        if gone >= self.length_ms:
            return Caption(self.words, len(self.words))
        return Caption(self.words, max(0, sum(start <= gone for start in self.starts) - 1))

    def next_ms(self, now_ms: int) -> int | None:
        """How long until it looks different; None when it has gone."""
        gone = now_ms - self.since_ms
        turns = (*self.starts, self.length_ms, self._end_ms)
        return min((at - gone for at in turns if at > gone), default=None)

    @property
    def _end_ms(self) -> int:
        """When it has been read, too."""
        letters = sum(map(len, self.words))
        return self.length_ms + LINGER_MS + LETTER_MS * letters if letters else 0


class Captioning:
    """Told what is due and what is heard, shows one caption."""

    def __init__(self, session_ms: Callable[[], int], real_ms: Callable[[], int]) -> None:
        """The session's clock, by which cues are due, and the one that sound keeps to."""
        self._session_ms = session_ms
        self._real_ms = real_ms
        self._shown = _Words()
        self._heard: int | None = None
        self._has_sound = False
        self._waiting: tuple[int, Cue] | None = None

    def due(self, cue_id: int, cue: Cue, at_ms: int) -> None:
        """The session says a cue."""
        if self._heard is not None:
            self._waiting = (cue_id, cue)
        else:
            self._show_unheard(cue, at_ms)

    def reported(self, report: CueReport) -> None:
        """The voice tells what became of a cue; words outside the session are not shown."""
        if report.cue is None:
            return
        waits = self._waiting is not None and self._waiting[0] == report.cue
        match report.outcome:
            case CueOutcome.STARTED:
                self._show_heard(report)
            case CueOutcome.ENDED | CueOutcome.INTERRUPTED if report.cue == self._heard:
                self._heard = None
                self._shown = _Words(self._shown.words, since_ms=self._real_ms())
                self._show_what_waits()
            case CueOutcome.DROPPED if waits and report.reason in _UNHEARD:
                self._heard = None
                self._show_what_waits()
            case CueOutcome.DROPPED if waits:
                self._waiting = None
            case _:
                pass

    @property
    def caption(self) -> Caption:
        """What to show now."""
        return self._shown.at(self._now_ms())

    @property
    def is_over(self) -> bool:
        """Whether all words have been lit, and have gone."""
        return self._shown.next_ms(self._now_ms()) is None

    def look_again_in(self, at_most_ms: int) -> int:
        """How long until another word is lit, within `at_most_ms`."""
        left_ms = self._shown.next_ms(self._now_ms())
        return at_most_ms if left_ms is None else max(1, min(at_most_ms, left_ms))

    def _now_ms(self) -> int:
        return self._real_ms() if self._has_sound else self._session_ms()

    def _show_unheard(self, cue: Cue, at_ms: int) -> None:
        length_ms = max(1, cue.estimated_ms)
        starts = word_starts(cue.caption, (), length_ms)
        self._shown = _Words(tuple(cue.caption.split()), starts, length_ms, at_ms)
        self._has_sound = False

    def _show_heard(self, report: CueReport) -> None:
        words = tuple(report.caption.split())
        starts = report.words
        if len(starts) != len(words):
            starts = word_starts(report.caption, (), report.length_ms)
        self._shown = _Words(words, starts, report.length_ms, self._real_ms())
        self._heard, self._has_sound = report.cue, True
        self._waiting = None

    def _show_what_waits(self) -> None:
        if self._waiting is not None:
            cue, self._waiting = self._waiting[1], None
            self._show_unheard(cue, self._session_ms())
