"""How a session went, exercise by exercise: what was played, and what the person reports.

Played and reported are two things. Silence is never "fine": without an answer there is
no report, and the journal holds none.
"""

from __future__ import annotations

from enum import StrEnum

from sciatica_coach.coaching.events import Event, ExerciseLeft, Hurt, SegmentEnded, SessionSuspended
from sciatica_coach.coaching.segments import SegmentKind

_WORK = {SegmentKind.HOLD, SegmentKind.TIMED}


class Report(StrEnum):
    """What a person says of one exercise; the words of the journal."""

    FINE = "fine"
    HURT = "hurt"
    SPREAD = "spread"
    LEFT_OUT = "left_out"

    @property
    def words(self) -> str:
        return _WORDS[self]

    @property
    def following(self) -> Report:
        """The next answer, when a person leafs through them."""
        answers = list(Report)
        return answers[(answers.index(self) + 1) % len(answers)]


_WORDS = {
    Report.FINE: "done, fine",
    Report.HURT: "it hurt",
    Report.SPREAD: "it went further down the leg",
    Report.LEFT_OUT: "left out",
}


class Outcome:
    """Learns from the session's events, in order, what there is to ask about.

    suspended  the program has to go: nobody is asked anything now
    """

    def __init__(self) -> None:
        self._reports: dict[str, Report] = {}
        self.suspended = False

    def learn(self, event: Event) -> None:
        match event:
            case SegmentEnded(segment=segment, complete=True) if segment.kind in _WORK:
                if segment.exercise is not None:
                    self._reports.setdefault(segment.exercise, Report.FINE)
            case Hurt(exercise=str(exercise)):
                self._reports[exercise] = Report.HURT
            case ExerciseLeft(exercise=exercise):
                self._reports.setdefault(exercise, Report.LEFT_OUT)
            case SessionSuspended():
                self.suspended = True
            case _:
                return

    @property
    def suggested(self) -> dict[str, Report]:
        """A first answer for each exercise that was begun, in the order of the session."""
        return dict(self._reports)
