"""The words of the session page that no plan carries: handed to the view model as data.

The view model is pure, so it asks nobody for a translation; the window hands over the words
in its language. Templates are filled with `str.format`.
"""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Side
from sciatica_coach.wording.plain import POSITIONS
from sciatica_coach.wording.session import PHASES
from sciatica_coach.wording.tongue import Tr, english


class Wording:
    """The words in one language; English where none is asked for.

    phases      the large word beside the number; `move` and `release` say the exercise's own
                go word and word back, where it has them
    positions   how the body lies, as it stands below an exercise's name
    side_first  which side begins
    """

    def __init__(self, tr: Tr = english) -> None:
        self.phases = {kind: tr(text) for kind, text in PHASES.items()}
        self.positions = {position: tr(text) for position, text in POSITIONS.items()}
        self.sides = {Side.LEFT: tr("LEFT"), Side.RIGHT: tr("RIGHT")}
        self.side_first = {Side.LEFT: tr("left side first"), Side.RIGHT: tr("right side first")}
        self.place = tr("exercise {number} of {total}")
        self.repetition = tr("repetition {number} of {total}")
        self.repetitions_done = tr("{number} of {total} done")
        self.round = tr("round {number} of {total}")
        self.seconds = tr("seconds", "below the number of seconds")
        self.second = tr("second", "below the number 1")
        self.first_up = tr("First")
        self.next_up = tr("Next")
        self.next_exercise = tr("Next exercise")
        self.rise = tr("Getting up")
        self.rise_how = tr("in your own time")
        self.left = tr("left", "behind the time: 7:38 left")
        self.come_up = tr("Come up")
        self.come_out = tr("Come out")
        self.steps = tr("Steps")
        self.paused = tr("Paused")
        self.resting = tr("Rest")
        self.finished = tr("All done")
        self.stopped = tr("Stopped")
