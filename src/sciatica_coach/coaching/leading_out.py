"""Nobody is left in a position: the way out in words, and whether it has been told by now.

A session says the way out whenever it stands still or leaves; here it is looked up for where
the body is, said once, and remembered until when it is being told.
"""

from __future__ import annotations

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching import replanning
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.prescription import Means
from sciatica_coach.coaching.segments import Cue, Priority
from sciatica_coach.coaching.stages import Stage
from sciatica_coach.coaching.walk import Walk


class LeadingOut:
    """The ways out of one session, wherever `walk` stands."""

    def __init__(self, walk: Walk, phrasing: Phrasing) -> None:
        self._walk = walk
        self._phrasing = phrasing
        self._told_ms = 0

    @property
    def is_told(self) -> bool:
        """Whether the way out has been told to its end since the session was halted."""
        return self._walk.stage is Stage.PAUSED and self._walk.fed_ms >= self._told_ms

    def is_out(self, means: Means) -> bool:
        """As `is_told`; a pause in what is only arranged has told no way out of it."""
        arranged = replanning.is_arranged(self._walk.cursor(), means)
        return self.is_told and (self._leaves or not arranged)

    def words(self, means: Means, at_ms: int, *, leaving: bool = False) -> str:
        """The way out of the position at hand; "" where none is needed.

        leaving  the session does not go on from where it stands
        """
        cursor = self._walk.cursor_at(at_ms)
        return replanning.exit_words(cursor, means, leaving=leaving or self._leaves)

    def said(self, means: Means, then: str | None, *, leaving: bool = False) -> tuple[Cue, ...]:
        """The way out, where it has not been told to its end, and after it one phrase."""
        now_ms = self._walk.fed_ms
        words = "" if self.is_out(means) else self.words(means, now_ms, leaving=leaving)
        said = self._phrasing.in_turn([self._phrasing.cue(words, Priority.SAFETY)] if words else [])
        self._told_ms = now_ms + end_of(said)
        if then is None:
            return said
        phrase = self._phrasing.phrase(then, Priority.SAFETY, end_of(said))
        return (*said, *self._phrasing.in_turn([phrase]))

    @property
    def _leaves(self) -> bool:
        """Whether the session does not go on from where it stands."""
        pause = self._walk.pause
        hurts = pause is not None and pause.reason is e.PauseReason.HURTS
        return hurts or self._walk.stage is Stage.STOPPED
