"""What is said inside a movement of a flow: all of it once, then its name, then the breath."""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Breath, Side, Step
from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.cues import sides
from sciatica_coach.coaching.phrasing import Phrasing, end_of
from sciatica_coach.coaching.segments import Cue, Priority

TAIL_MS = 500
BREATHS = {Breath.IN: "breath.in", Breath.OUT: "breath.out_slowly"}


def movement_cues(
    phrasing: Phrasing,
    step: Step,
    side: Side | None,
    move_ms: int,
    told: Familiarity,
    *,
    once_more: bool = False,
) -> tuple[Cue, ...]:
    """The words of one movement, from its start on.

    In full they are said whole, for the movement waits for them; shorter ones only where
    they have room, else the breath alone.

    once_more  the last repetition begins, which is told before the rest if both have room
    """
    places = sides(phrasing, side)
    if told is Familiarity.FULL:
        return phrasing.in_turn([phrasing.cue(step.full, Priority.STEP, 0, **places)])
    choices: list[Cue] = []
    if step.short:
        choices.append(phrasing.cue(step.short, Priority.STEP, 0, **places))
    if step.breath is not None:
        breath = phrasing.phrase(BREATHS[step.breath], Priority.STEP)
        choices.insert(0 if told is Familiarity.NAMES else len(choices), breath)
    fitting = [choice for choice in choices if choice.estimated_ms <= move_ms]
    said = phrasing.in_turn(fitting[:1])
    if once_more:
        last = phrasing.in_turn([phrasing.phrase("count.once_more", Priority.COUNT), *said])
        return last if end_of(last) <= move_ms else said
    return said


def told_length(phrasing: Phrasing, step: Step, side: Side | None) -> int:
    """How long a movement's words take where they are told in full, with a breath after them."""
    return end_of(movement_cues(phrasing, step, side, 0, Familiarity.FULL)) + TAIL_MS
