"""The segments of one exercise, by the grammar of its kind (INTERFACES section 2).

Every exercise has an `intro` and its work. What all kinds share is in `grammar.writer`;
each kind has a module of its own, which says how its segments follow one another. A new
kind is one new module and its line below.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Kind
from sciatica_coach.coaching.grammar.flow import Flow
from sciatica_coach.coaching.grammar.guided import Guided
from sciatica_coach.coaching.grammar.pulse import Pulse
from sciatica_coach.coaching.grammar.repetitions import Repetitions
from sciatica_coach.coaching.grammar.sided_hold import SidedHold
from sciatica_coach.coaching.grammar.sided_reps import SidedReps
from sciatica_coach.coaching.grammar.timed import Timed
from sciatica_coach.coaching.grammar.writer import BEFORE_MOVE, Writer, step_label
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Segment

__all__ = ["BEFORE_MOVE", "exercise_segments", "step_label"]

_WRITERS: Mapping[Kind, type[Writer]] = MappingProxyType(
    {
        Kind.REPS: Repetitions,
        Kind.SIDED_HOLD: SidedHold,
        Kind.PULSE: Pulse,
        Kind.SIDED_REPS: SidedReps,
        Kind.FLOW: Flow,
        Kind.TIMED: Timed,
        Kind.GUIDED: Guided,
    }
)


def exercise_segments(
    means: Means, prescription: Prescription, full_rep: int | None = None
) -> tuple[Segment, ...]:
    """Intro and work of one exercise, not yet chained.

    full_rep  a repetition to be told like the first one (the person asked for it again)
    """
    return tuple(_WRITERS[prescription.exercise.kind](means, prescription, full_rep).write())
