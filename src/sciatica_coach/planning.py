"""A plan for one person: what exists, what is true for them and what they set, put together.

Flow: a routine, where need be with other doses for a day (`with_doses`) -> what stands
against it (`Planning.caution`) -> the forms that fit -> the compiled plan. The coach makes a
`Planning` of its settings; one of earlier settings gives the plan as it was then.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Dose, Exercise
from sciatica_coach.catalog.reader import Catalog
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.coaching.choices import Choices, Experience
from sciatica_coach.coaching.keeping_up import kept_up
from sciatica_coach.coaching.prescription import (
    Prescription,
    level_in_force,
    variant_in_force,
)
from sciatica_coach.coaching.safety import Answers, Caution, Surface
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.settings.declaration import Settings


class Planning(NamedTuple):
    """All that decides about a plan but the routine and how well it is known.

    choices  of `settings`, with the level in force
    """

    catalog: Catalog
    answers: Answers
    choices: Choices
    settings: Settings

    def caution(self, routine: Routine) -> Caution:
        """What stands against a routine, by what is true for the person."""
        answers = self.answers
        if routine.no_floor:
            answers = replace(answers, surface=Surface.NONE)
        return answers.caution(self._forms(self._kept_up(routine)), is_signed=routine.signed)

    def plan(self, routine: Routine, experience: Experience, aside: Collection[str] = ()) -> Plan:
        """The whole session.

        aside  exercises that wait until the person has asked; they are left out, unless
               nothing else is there
        """
        caution = self.caution(routine)
        routine = self._kept_up(routine)
        plan = compile_plan(
            self._as_it_fits(routine, caution),
            self.catalog.exercises,
            self.catalog.phrases,
            self.choices,
            experience,
            self._session_settings(),
            self._left_out(routine, caution, aside),
        )
        doses = _doses_in_force(plan.means.prescriptions)
        rests = {
            key: value
            for id_ in dict.fromkeys(each.exercise.id for each in plan.means.prescriptions)
            if (value := self.settings.values.get(key := f"exercise.{id_}.rest_s")) is not None
        }
        return replace(plan, settings={**plan.settings, **doses, **rests})

    def _kept_up(self, routine: Routine) -> Routine:
        return kept_up(routine, self.catalog.exercises, self.choices)

    def _left_out(
        self, routine: Routine, caution: Caution, aside: Collection[str]
    ) -> tuple[Exercise, ...]:
        left_out = {each.id: each for each in caution.leave_out}
        items = dict.fromkeys(item.exercise for item in routine.items)
        waiting = {id_: self.catalog.exercises[id_] for id_ in items if id_ in aside}
        both = left_out | waiting
        return tuple((both if items.keys() - both.keys() else left_out).values())

    def _forms(self, routine: Routine) -> list[tuple[Exercise, str]]:
        """Each exercise of the routine with the form in force, before what is true is heeded."""
        in_force = level_in_force(routine, self.choices)
        found = [(self.catalog.exercises[item.exercise], item) for item in routine.items]
        return [
            (each, variant_in_force(item, each, in_force, self.choices)) for each, item in found
        ]

    def _as_it_fits(self, routine: Routine, caution: Caution) -> Routine:
        """The routine with the forms that go with what is true."""
        instead = {(each.exercise.id, each.asked): each.played for each in caution.instead}
        items = (
            replace(item, variant=instead.get((exercise.id, variant), item.variant))
            for item, (exercise, variant) in zip(routine.items, self._forms(routine), strict=True)
        )
        return replace(routine, items=tuple(items))

    def _session_settings(self) -> dict[str, object]:
        """The settings that shape every plan; the exercises' own come with their doses."""
        keys = [key for key in self.settings.values if key.startswith("session.")]
        return {key: self.settings[key] for key in [*keys, "voice.rate"]}


def with_doses(
    routine: Routine, doses: Mapping[str, Dose], exercises: Mapping[str, Exercise]
) -> Routine:
    """The routine with other doses for some of its exercises; those of a side stay as they are."""
    items = (
        item
        if item.exercise not in doses or item.left or item.right
        else _with_dose(item, doses[item.exercise], exercises[item.exercise])
        for item in routine.items
    )
    return replace(routine, items=tuple(items)) if doses else routine


def doses_then(
    routine: Routine, settings: Mapping[str, object], exercises: Mapping[str, Exercise]
) -> dict[str, Dose]:
    """The doses that were in force, as the settings of a plan tell them; a signed one's stand."""
    if routine.signed:
        return {}
    found = {}
    for id_ in dict.fromkeys(item.exercise for item in routine.items):
        counted_in = exercises[id_].counts_in
        amount = settings.get(f"exercise.{id_}.{counted_in}", 1)
        hold_s = settings.get(f"exercise.{id_}.hold_s", 0)
        variant = settings.get(f"exercise.{id_}.variant")
        known = {each.id for each in exercises[id_].variants}
        if isinstance(amount, int) and isinstance(hold_s, int | float):
            form = str(variant) if variant in known else None
            found[id_] = Dose(amount, round(hold_s * 1000), form)
    return found


def _with_dose(item: RoutineItem, dose: Dose, exercise: Exercise) -> RoutineItem:
    hold_ms, variant = dose.hold_ms or item.hold_ms, dose.variant or item.variant
    match exercise.counts_in:
        case "sets":
            return replace(item, sets=dose.amount, hold_ms=hold_ms, variant=variant)
        case "repetitions":
            return replace(item, repetitions=dose.amount, hold_ms=hold_ms, variant=variant)
        case _:
            return replace(item, hold_ms=hold_ms, variant=variant)


def _doses_in_force(prescriptions: Iterable[Prescription]) -> dict[str, object]:
    """What each exercise of the plan really gets; of one that comes twice, the first time."""
    doses: dict[str, object] = {}
    for each in prescriptions:
        prefix = f"exercise.{each.exercise.id}"
        if each.exercise.holds:
            doses.setdefault(f"{prefix}.hold_s", in_seconds(each.hold_ms))
        if each.exercise.counts_in:
            doses.setdefault(f"{prefix}.{each.exercise.counts_in}", each.amount)
        doses.setdefault(f"{prefix}.variant", each.variant)
    return doses


def in_seconds(milliseconds: int) -> int | float:
    """The same in seconds, without a decimal where it needs none."""
    whole, rest = divmod(milliseconds, 1000)
    return milliseconds / 1000 if rest else whole
