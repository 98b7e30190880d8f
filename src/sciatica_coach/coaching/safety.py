"""What may be true for a person before the first session, and what follows from it.

Each truth names the filter tags of what does not go with it, and the surface where a person
can lie or sit says what has a place at all. Nobody is judged and nothing is scored: where
another form of an exercise fits, a chair for the floor or a low bridge for a full one, it is
played instead; else the coach leaves the exercise out of a routine, and says both. Nobody is
sent to the floor who cannot get up from it alone. A routine of which nothing would be left
is not started at all, unless a physiotherapist answers for it with their name: then it stays
whole, with the advice to ask first. The words for it are in `wording.safety`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple

from sciatica_coach.catalog.exercise import DoneOn, Exercise
from sciatica_coach.catalog.form import form_of
from sciatica_coach.coaching.ways import GettingUp


class Surface(StrEnum):
    """Where the person can lie; with NONE a chair, a wall and standing are left."""

    FLOOR = "floor"
    BED = "bed"
    NONE = "none"


class Truth(StrEnum):
    """What may be true, in the order in which it is asked."""

    NO_FLOOR = "no_floor"
    KNEEL = "kneel"
    LIE_FRONT = "lie_front"
    REPLACED_JOINT = "replaced_joint"
    PREGNANT = "pregnant"
    BONE_FRAGILE = "bone_fragile"
    BALANCE = "balance"
    ARCH_SENSITIVE = "arch_sensitive"
    CURL_SENSITIVE = "curl_sensitive"


TAGS: Mapping[Truth, frozenset[str]] = MappingProxyType(
    {truth: frozenset({truth.value}) for truth in Truth}
    | {Truth.REPLACED_JOINT: frozenset({"hip_replacement", "knee_replacement"})}
)
"""The tags of the exercises that each truth concerns."""
_UPRIGHT = frozenset({DoneOn.CHAIR, DoneOn.WALL, DoneOn.STANDING})
ALLOWED: Mapping[Surface, frozenset[DoneOn]] = MappingProxyType(
    {
        Surface.FLOOR: frozenset(DoneOn),
        Surface.BED: _UPRIGHT | {DoneOn.BED},
        Surface.NONE: _UPRIGHT,
    }
)
"""What may be done by somebody who can lie there."""


class Instead(NamedTuple):
    """An exercise that is played in another form than the one that was asked for; by ids."""

    exercise: Exercise
    asked: str
    played: str


class Caution(NamedTuple):
    """What stands against a routine.

    waits      nothing of it has a place where the person can do it: not to be started at all
    bed_helps  it waits for nothing but a firm bed
    unfit      nothing of it goes with what is true for them: not to be started at all
    on_bed     it is to be done on the firm bed
    leave_out  the exercises that the plan goes without
    instead    the exercises that it has in another form
    ask_first  nothing would be left, but all of it stays: it is signed by somebody who knows
    """

    waits: bool = False
    bed_helps: bool = False
    unfit: bool = False
    on_bed: bool = False
    leave_out: tuple[Exercise, ...] = ()
    instead: tuple[Instead, ...] = ()
    ask_first: bool = False

    @property
    def may_start(self) -> bool:
        return not (self.waits or self.unfit)


@dataclass(frozen=True, slots=True)
class Answers:
    """The first start's answers; `true` holds ids of truths."""

    surface: Surface = Surface.FLOOR
    true: frozenset[str] = frozenset()

    @classmethod
    def kept(cls, document: Mapping[str, object] | None) -> Answers:
        """The answers as they were kept; what cannot be read counts as not said."""
        document = document or {}
        surface = document.get("surface")
        true = document.get("true")
        return cls(
            next((each for each in Surface if each == surface), Surface.FLOOR),
            frozenset(map(str, true)) if isinstance(true, list) else frozenset(),
        )

    @property
    def getting_up(self) -> GettingUp:
        """How the person comes up from lying."""
        if self.surface is Surface.BED:
            return GettingUp.BED
        return GettingUp.OWN_WAY if Truth.KNEEL in self.true else GettingUp.KNEELING

    def document(self) -> dict[str, object]:
        """The answers to be kept."""
        return {"surface": self.surface.value, "true": sorted(self.true)}

    def caution(self, asked: Iterable[tuple[Exercise, str]], *, is_signed: bool = False) -> Caution:
        """What stands against a routine of these exercises, each in the form that is asked for.

        is_signed  whether a physiotherapist answers for it
        """
        asked = tuple(asked)
        wanted = {(exercise.id, variant): exercise for exercise, variant in asked}
        possible = {key: self._possible(each, key[1]) for key, each in wanted.items()}
        if not any(possible.values()):
            return self._waiting(asked, is_signed=is_signed) if wanted else Caution()
        fitting = {key: self._fitting(wanted[key], possible[key]) for key in wanted}
        ask_first = not any(fitting.values())
        if ask_first and not is_signed:
            return Caution(unfit=True)
        chosen = possible if ask_first else fitting
        played = {key: forms[0] for key, forms in chosen.items() if forms}
        lain = (form_of(wanted[key], form).surfaces for key, form in played.items())
        left = {key[0]: wanted[key] for key in wanted if key not in played}
        return Caution(
            on_bed=self.surface is Surface.BED and any(DoneOn.BED in each for each in lain),
            leave_out=tuple(left.values()),
            instead=tuple(
                Instead(wanted[key], key[1], form) for key, form in played.items() if form != key[1]
            ),
            ask_first=ask_first,
        )

    def _waiting(self, asked: Iterable[tuple[Exercise, str]], *, is_signed: bool) -> Caution:
        """It has to wait; a bed is only spoken of where it would be done on one."""
        if self.surface is not Surface.NONE:
            return Caution(waits=True)
        on_bed = replace(self, surface=Surface.BED).caution(asked, is_signed=is_signed)
        return Caution(waits=True, bed_helps=on_bed.may_start)

    def _possible(self, exercise: Exercise, asked: str) -> list[str]:
        """The forms that have a place where the person can do them, the one asked for first.

        A way up from the floor is refused to nobody: who needs it is there.
        """
        forms = {each: form_of(exercise, each) for each in _in_turn(exercise, asked)}
        allowed = ALLOWED[self.surface]
        return [id_ for id_, form in forms.items() if form.way_up or form.surfaces & allowed]

    def _fitting(self, exercise: Exercise, forms: Iterable[str]) -> list[str]:
        """Those of the forms that go with all that is true."""
        truths = (each for each in Truth if each in self.true and each is not Truth.NO_FLOOR)
        tags = frozenset[str]().union(*(TAGS[each] for each in truths))
        return [each for each in forms if not form_of(exercise, each).tags & tags]


def _in_turn(exercise: Exercise, asked: str) -> list[str]:
    """All forms: the one asked for, the ever easier ones after it, then the others in order.

    A form that has checks is done by nobody who did not choose it.
    """
    order = [asked]
    while (easier := exercise.variant(order[-1]).easier) is not None:
        order.append(easier)
    others = (each.id for each in exercise.variants if not each.checks)
    return list(dict.fromkeys([*order, *others]))
