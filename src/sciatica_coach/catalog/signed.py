"""How far a routine may go that a physiotherapist signed.

Our own offers keep to the bounds of each exercise. Whoever answers for a routine with their
name may pass them; what stands here is so wide that it only catches slips of the pen.
"""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Exercise

LONGEST_SIGNED_HOLD_MS = 60_000
SHORTEST_SIGNED_HOLD_MS = 1_000
MOST_SIGNED = {"repetitions": 60, "sets": 20}
LONGEST_SIGNED_STAY_MS = 3_600_000


def most_signed(exercise: Exercise) -> int:
    """The most repetitions or sets that a signed routine may ask for."""
    return MOST_SIGNED[exercise.counts_in] if exercise.counts_in else 1


def longest_signed_hold_ms(exercise: Exercise) -> int:
    """The longest hold that a signed routine may ask for; of a stay or a walk its length."""
    return LONGEST_SIGNED_STAY_MS if exercise.lasts else LONGEST_SIGNED_HOLD_MS
