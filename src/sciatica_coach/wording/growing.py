"""How an exercise grows, told beforehand: a ladder whose rungs have names, as a plan in words.

Only walking is told so: week by week, at the person's own pace.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Dose, Exercise, Step, StepRole
from sciatica_coach.catalog.ladder import Ladder
from sciatica_coach.coaching.grammar.timed import phase_lengths
from sciatica_coach.wording.plain import clock_words, shown_number, within
from sciatica_coach.wording.tongue import Tr, english, marked

HEADING = marked("The plan, at your own pace")
HELP = marked("Stay on a line for as long as you like. Going back is always right.")
MINUTE_MS = 60_000


class PlanLine(NamedTuple):
    """One rung of the plan.

    parts  the minutes of each phase, or "" where there is only one
    here   whether it is the one that the person is on
    """

    name: str
    length: str
    parts: str
    here: bool


def plan_lines(
    exercise: Exercise, ladder: Ladder, dose: Dose, *, tr: Tr = english
) -> tuple[PlanLine, ...]:
    """The plan of a stay or a walk; () where none is told.

    dose  as it is in force, with its variant: where the person is, and in which form
    """
    if not (ladder.names and exercise.lasts):
        return ()
    here = ladder.rung_of(dose)
    phases = _phases(exercise, dose)
    told = enumerate(zip(ladder.rungs, ladder.names, strict=True))
    return tuple(
        PlanLine(
            name,
            clock_words(rung.hold_ms, tr=tr),
            _minutes(phase_lengths(phases, rung.hold_ms), tr),
            number == here,
        )
        for number, (rung, name) in told
    )


def parts_in_words(exercise: Exercise, dose: Dose, *, tr: Tr = english) -> str:
    """What the parts of a line are, in a sentence: the phases; "" where there is only one."""
    labels = [step.label for step in _phases(exercise, dose)]
    if len(labels) < 2:
        return ""
    return tr("In minutes: {parts}.").format(parts=" + ".join(map(within, labels)))


def _phases(exercise: Exercise, dose: Dose) -> list[Step]:
    steps = exercise.steps_of(dose.variant or exercise.variants[0].id)
    return [step for step in steps if step.role is StepRole.PHASE]


def _minutes(lengths: Iterable[int], tr: Tr) -> str:
    told = [shown_number(each / MINUTE_MS, tr=tr) for each in lengths if each]
    return " + ".join(told) if len(told) > 1 else ""
