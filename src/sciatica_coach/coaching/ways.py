"""The body's way from one position to the next, and up at the end: which phrases tell it.

Most people get up over hands and knees, with a hand on something steady. Who lies on a firm
bed sits on its edge first; who cannot kneel has a way of their own, and is only reminded to
take it. The phrases themselves are data; here is which of them are said, in their order.
"""

from __future__ import annotations

from enum import StrEnum

from sciatica_coach.catalog.exercise import Position


class GettingUp(StrEnum):
    """How the person comes up from lying, by the answers of the first start."""

    KNEELING = "kneeling"
    BED = "bed"
    OWN_WAY = "own_way"


_NEEDS_KNEES = frozenset({Position.PRONE, Position.LONGSIT, Position.HANDS_KNEES})
"""Where the usual way up is over hands and knees."""


def way(before: Position, after: Position, up: GettingUp) -> tuple[str, ...]:
    """The phrases of the way from one position to the next."""
    if before is after:
        return ("change.same",)
    usual = f"change.{before.value}.{after.value}"
    if up is GettingUp.KNEELING or before.on_the_floor is after.on_the_floor:
        return (usual,)
    if up is GettingUp.BED:
        if before.on_the_floor:
            return (f"bed.up_{before.value}", f"bed.to_{after.value}")
        return (f"bed.from_{before.value}", f"bed.down_{after.value}")
    if before.on_the_floor:
        return ("own_way.up", f"own_way.to_{after.value}")
    return ("own_way.down", f"settle.{after.value}")


def shown_on_the_way_up(position: Position, up: GettingUp) -> tuple[str, str] | None:
    """The exercise and the pose that show what the way up tells, None where nothing does."""
    over_the_knees = position in _NEEDS_KNEES
    if not position.on_the_floor or (up is GettingUp.OWN_WAY and over_the_knees):
        return None
    if up is GettingUp.BED:
        return "help_me_up", "seated"
    return "get_up", "one_foot" if over_the_knees else "side_sitting"


def way_up(position: Position, up: GettingUp) -> str:
    """The phrase of the way up at the end of a session."""
    if up is GettingUp.BED and position.on_the_floor:
        return f"bed.rise_{position.value}"
    if up is GettingUp.OWN_WAY and position in _NEEDS_KNEES:
        return "own_way.rise"
    return f"rise.{position.value}"
