"""Which phrases the coach needs, and which named places each of them may have.

A file of phrases that lacks one, or has a place that nobody fills, is left out whole and
named: a session in which a sentence is missing would leave somebody waiting on the floor.
Other phrases may stand in the file; those of a family listed below have no places.
"""

from __future__ import annotations

from collections.abc import Mapping
from itertools import permutations
from types import MappingProxyType

from sciatica_coach.catalog.exercise import SIDE_PLACES, Position, Side

_COUNT = frozenset({"n", "n_m", "n_f"})
_SIDE = frozenset({"side", "side_m"})
_NONE = frozenset[str]()

_PLAIN = (
    *(f"side.{side.value}" for side in Side),
    *(f"settle.{position.value}" for position in Position),
    *(f"lead_in.{key}" for key in ("comfort", "comfort_upright", "stay", "again", "ready")),
    *("count.hold", "count.once_more", "number.point"),
    *(
        f"breath.{key}"
        for key in (
            "out",
            "going_in",
            "out_slowly",
            "breathe",
            "slowly",
            "on",
            "in",
            "and_out",
            "halfway",
        )
    ),
    *(f"change.{before.value}.{after.value}" for before, after in permutations(Position, 2)),
    *("change.same", "rise.first", *(f"rise.{position.value}" for position in Position)),
    *(
        f"bed.{way}_{position.value}"
        for way in ("up", "down", "rise")
        for position in Position
        if position.on_the_floor
    ),
    *(
        f"{place}_{position.value}"
        for place in ("bed.to", "bed.from", "own_way.to")
        for position in Position
        if not position.on_the_floor
    ),
    *("own_way.up", "own_way.down", "own_way.rise"),
    "gently.smaller",
    *(f"learn.{key}" for key in ("welcome", "turn", "stay", "back", "over")),
    *(f"learn.{key}_label" for key in ("welcome", "turn", "over")),
    *("own.next", "own.hold", "own.change_label"),
    *(f"safety.{key}" for key in ("paused", "slept", "hurts", "end", "stopped")),
)
_COUNTED = (
    *("lead_in.begin", "time.seconds", "count.times", "count.number", "rest.block", "rest.soon"),
    *("intro.repetitions", "intro.sets", "intro.hold", "gently.hold"),
    *("count.minutes", "count.seconds", "stay.minutes", "stay.seconds"),
    *("going_on.repetition", "going_on.set"),
    "number.half",
)

WANTED: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(_PLAIN, _NONE),
        **dict.fromkeys(_COUNTED, _COUNT),
        **dict.fromkeys(("lead_in.again_side", "rest.side_first", "rest.side"), SIDE_PLACES),
        "count.side": SIDE_PLACES,
        "intro.length": frozenset({"length"}),
        **dict.fromkeys(("intro.side", "intro.one_side"), _COUNT | _SIDE),
        **dict.fromkeys(("intro.name", "going_on.name"), frozenset({"name"})),
        "intro.left_out": frozenset({"names"}),
        "intro.form": frozenset({"name", "variant"}),
        "own.hold_label": frozenset({"hold"}),
        **dict.fromkeys(("own.amount_label", "own.sided_amount_label"), frozenset({"times"})),
        "own.change": SIDE_PLACES,
        "own.side_name": _SIDE,
        "gently.variant": frozenset({"variant"}),
    }
)
"""Every phrase that a session may need, with the places that are filled in it."""

_FAMILIES_WITHOUT_PLACES = ("change.", "rise.", "safety.", "settle.")


def places_of(key: str) -> frozenset[str] | None:
    """The places that a phrase may have; None where nobody knows the phrase."""
    if key in WANTED:
        return WANTED[key]
    return _NONE if key.startswith(_FAMILIES_WITHOUT_PLACES) else None
