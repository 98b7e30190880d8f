"""The cursor: where in the plan a session stands, and what becomes due by itself.

Time is the session's own, in milliseconds since its start, pauses included. A
deadline is the next cue, the end of the segment, words outside the plan, or the end
of a wait; `fire` lets exactly one of them happen. Segments are chained by their
deadlines, so lateness never adds up. Events gather in `out` until they are taken.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching import replanning
from sciatica_coach.coaching.phrasing import end_of
from sciatica_coach.coaching.replanning import Cursor
from sciatica_coach.coaching.segments import Cue, Priority, Segment, SegmentKind, chained
from sciatica_coach.coaching.stages import TRANSITIONS, Stage, Trigger


@dataclass(frozen=True, slots=True)
class _Aside:
    """Words outside the plan, with their time: the way out, and what to do now."""

    at_ms: int
    cue: Cue


class Walk:
    """The moving part of a session; `coaching.session` decides where it goes.

    Attributes:
        stage: where the session is in the table of stages.
        segments: the plan as it now stands, played segments as they were played.
        index: the segment at hand.
        fed_ms: the last time that was fed.
        pause: why and until when it stands still, or None.
        out: events since they were last taken.
    """

    def __init__(self, segments: tuple[Segment, ...]) -> None:
        self.stage = Stage.READY
        self.segments = segments
        self.index = 0
        self.fed_ms = 0
        self.pause: e.Paused | None = None
        self.out: list[e.Event] = []
        # The position the body is in; a change counts once its words have been said.
        self._body = segments[0].position or Position.SUPINE
        self._began_ms = 0
        self._halted_ms = 0
        self._cues_given = 0
        self._asides: tuple[_Aside, ...] = ()
        self._token = 0
        self._last_cue = 0

    @property
    def going(self) -> bool:
        return self.stage in {Stage.RUNNING, Stage.PAUSED}

    def cursor(self) -> Cursor:
        return self.cursor_at(self.fed_ms)

    def cursor_at(self, at_ms: int) -> Cursor:
        elapsed_ms = self.elapsed(at_ms)
        return Cursor(self.segments, self.index, elapsed_ms, self._body_after(elapsed_ms))

    def elapsed(self, at_ms: int) -> int:
        """Time spent in the segment at hand; it stands still in a pause."""
        return (self._halted_ms if self.stage is Stage.PAUSED else at_ms) - self._began_ms

    def start(self) -> None:
        self._turn(Trigger.START)
        self._enter(0, 0)

    def deadline(self) -> int | None:
        """When the next thing is due, or None."""
        due = [aside.at_ms for aside in self._asides[:1]]
        if self.stage is Stage.RUNNING:
            due.append(self._began_ms + self._next_offset())
        elif self.pause is not None and self.pause.until_ms is not None:
            due.append(self.pause.until_ms)
        return min(due, default=None)

    def wait_is_over(self, at_ms: int) -> bool:
        """Whether what is due at `at_ms` is the end of a wait for an answer."""
        waiting = self.pause is not None and self.pause.until_ms is not None
        return waiting and not (self._asides and self._asides[0].at_ms <= at_ms)

    def fire(self, at_ms: int) -> None:
        """Let the one thing happen that is due at `at_ms`."""
        if self._asides and self._asides[0].at_ms <= at_ms:
            aside, *rest = self._asides
            self._asides = tuple(rest)
            self._say(at_ms, None, aside.cue)
        elif self._cues_given < len(self._segment.say):
            cue = self._segment.say[self._cues_given]
            self._cues_given += 1
            self._say(at_ms, self.index, cue)
        else:
            self._end_segment(at_ms)

    def halt(self, reason: e.PauseReason, said: tuple[Cue, ...], until_ms: int | None) -> None:
        """Stand still now; `said` is spoken from now on."""
        if self.stage is Stage.RUNNING:
            self._halted_ms = self.fed_ms
        self.pause = e.Paused(self.fed_ms, reason, until_ms)
        self._turn(Trigger.HALT)
        self._speak(said)
        self.out.append(self.pause)

    def go_on(self) -> None:
        """The segment at hand runs on where it stood."""
        self._began_ms = self.fed_ms - self.elapsed(self.fed_ms)
        self.pause = None
        self._speak(())
        self._turn(Trigger.GO_ON)
        self.out.append(e.Resumed(self.fed_ms))

    def stop(self, said: tuple[Cue, ...]) -> None:
        """Stand still for good; the segment at hand is as long as it was played."""
        self._cut()
        self.pause = None
        self._speak(said)
        self._turn(Trigger.STOP)

    def replan(self, tail: tuple[Segment, ...], left: tuple[str, str] | None = None) -> None:
        """End the segment at hand now and go on with `tail`; `left` is exercise and reason."""
        if self.stage is Stage.STOPPED:
            self._turn(Trigger.UNDO_STOP)
        else:
            self._cut()
        if left is not None:
            self.out.append(e.ExerciseLeft(self.fed_ms, *left))
        if self.stage is Stage.PAUSED:
            self.go_on()
        self._speak(())
        start = self.index + 1
        self.segments = chained((*self.segments[:start], *tail))
        self.out.append(e.Replanned(self.fed_ms, start, self.segments[start:]))
        self._enter(start, self.fed_ms)

    def lengthen(self, longer: Segment) -> None:
        """The segment at hand becomes `longer`; what was said in it stays said."""
        self.segments = chained(
            (*self.segments[: self.index], longer, *self.segments[self.index + 1 :])
        )
        self.out.append(e.Replanned(self.fed_ms, self.index, self.segments[self.index :]))

    @property
    def _segment(self) -> Segment:
        return self.segments[self.index]

    def _next_offset(self) -> int:
        segment = self._segment
        if self._cues_given < len(segment.say):
            return min(segment.say[self._cues_given].offset_ms, segment.duration_ms)
        return segment.duration_ms

    def _end_segment(self, at_ms: int) -> None:
        self._body = self._body_after(self._segment.duration_ms)
        self.out.append(e.SegmentEnded(at_ms, self._segment, complete=True))
        if self.index + 1 < len(self.segments):
            self._enter(self.index + 1, at_ms)
        else:
            self._turn(Trigger.LAST_SEGMENT_ENDED)
            self.out.append(e.SessionFinished(at_ms))

    def _cut(self) -> None:
        """The segment at hand ends now, as long as it was played."""
        cursor = self.cursor()
        self._body = cursor.body
        ended = replanning.cut(cursor.current, cursor.elapsed_ms)
        self.segments = chained((*self.segments[: self.index], ended, *cursor.rest))
        self.out.append(e.SegmentEnded(self.fed_ms, self._segment, complete=False))

    def _body_after(self, elapsed_ms: int) -> Position:
        """Where the segment at hand has brought the body by then."""
        segment = self._segment
        if segment.position is None or segment.kind is SegmentKind.INTRO:
            return self._body
        words = [cue for cue in segment.say if cue.priority is Priority.TRANSITION]
        if segment.kind is SegmentKind.CHANGE and elapsed_ms < end_of(words):
            return self._body
        return segment.position

    def _enter(self, index: int, at_ms: int) -> None:
        self.index = index
        self._began_ms = at_ms
        self._cues_given = 0
        self._token += 1
        self.out.append(e.SegmentStarted(at_ms, self._segment))

    def _say(self, at_ms: int, segment: int | None, cue: Cue) -> None:
        self._last_cue += 1
        self.out.append(e.CueDue(at_ms, self._last_cue, self._token, segment, cue))

    def _speak(self, said: tuple[Cue, ...]) -> None:
        """A new state: what was being said is void, and `said` comes from now on."""
        self._token += 1
        self._asides = tuple(
            _Aside(self.fed_ms + cue.offset_ms, replace(cue, offset_ms=0)) for cue in said
        )

    def _turn(self, trigger: Trigger) -> None:
        self.stage = TRANSITIONS[self.stage, trigger]
