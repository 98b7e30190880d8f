"""How a session went: what was played, collected from its events, and what there is to report.

Played and reported are two things. Silence is never "fine": a report is suggested, and
none is written down unless the person gives it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.report import Report
from sciatica_coach.coaching.segments import Segment, SegmentKind
from sciatica_coach.coaching.stages import Stage

PLAYED = frozenset({SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.TIMED})
DONE = frozenset({SegmentKind.HOLD, SegmentKind.RELEASE})
"""What has been done once when one of these has come to its end."""


@dataclass(frozen=True, slots=True)
class Ended:
    """How a session went; exercises are ids in order, each once.

    stage      FINISHED, or STOPPED before its end
    played     exercises whose work was begun, or in which it hurt on the way there
    hurt       those in which the person said that it hurts
    passed     those that the person went past, or left before anything of them was done once
    suspended  the program has to go: nobody is asked anything now
    forms      in which form each of them was met last: exercise -> variant
    """

    stage: Stage
    played: tuple[str, ...]
    hurt: tuple[str, ...]
    passed: tuple[str, ...] = ()
    suspended: bool = False
    forms: Mapping[str, str] = field(default_factory=dict)

    @property
    def finished(self) -> bool:
        return self.stage is Stage.FINISHED

    @property
    def suggested(self) -> dict[str, Report]:
        """A first answer for each exercise that was met, those that were passed last."""
        met = dict.fromkeys(self.played, Report.FINE)
        met |= dict.fromkeys(self.passed, Report.LEFT_OUT)
        return met | dict.fromkeys(self.hurt, Report.HURT)


class Record:
    """Notes events as they come."""

    def __init__(self) -> None:
        self._played: dict[str, None] = {}
        self._hurt: dict[str, None] = {}
        self._done: set[str] = set()
        self._left: dict[str, None] = {}
        self._forms: dict[str, str] = {}
        self._suspended = False

    def note(self, event: e.Event) -> None:
        if isinstance(event, e.SegmentStarted) and event.segment.exercise:
            self._forms[event.segment.exercise] = event.segment.variant or ""
        match event:
            case e.SegmentStarted() if event.segment.kind in PLAYED and event.segment.exercise:
                self._played[event.segment.exercise] = None
                if event.segment.kind is SegmentKind.TIMED or _is_a_later_one(event.segment):
                    self._done.add(event.segment.exercise)
            case e.SegmentEnded(complete=True) if event.segment.kind in DONE:
                self._done.add(event.segment.exercise or "")
            case e.ExerciseLeft():
                self._left[event.exercise] = None
            case e.Hurt() if event.exercise:
                self._played[event.exercise] = None
                self._hurt[event.exercise] = None
            case e.SessionSuspended():
                self._suspended = True
            case _:
                pass

    def ended(self, stage: Stage) -> Ended:
        met = dict.fromkeys((*self._played, *self._left))
        passed = tuple(each for each in met if each not in self._done)
        played, hurt, forms = tuple(self._played), tuple(self._hurt), dict(self._forms)
        return Ended(stage, played, hurt, passed, self._suspended, forms)


def _is_a_later_one(segment: Segment) -> bool:
    """Whether a repetition or a round has been done before it."""
    return (segment.rep or 1) > 1 or (segment.set or 1) > 1
