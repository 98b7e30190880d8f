"""How settings stand: what the person chose, and what the plan makes of the rest.

A plan is compiled once for each look at the settings: a slider that is dragged asks for the
same one again and again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.prescription import Prescription
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.settings.setting import WRITTEN, Form, Setting, Value
from sciatica_coach.ui.settings.words import is_rest, pace_words

UNPLANNED = frozenset({Form.TEXT, Form.KEY, *WRITTEN})
"""Settings of these forms are no part of a plan."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How a setting stands.

    value     the setting's own value; None follows the level
    in_force  what that comes to
    explicit  whether the person chose it
    note      what else makes of it in a session, in a sentence, or ""
    """

    value: Value
    in_force: Value
    explicit: bool
    note: str = ""


class Standings:
    """Tells how each setting stands, for one routine.

    routine  whose plan tells what is in force; of an exercise that it goes without, the plan
             of the exercise alone does
    """

    def __init__(self, coach: Coach, routine: str | None) -> None:
        self._coach = coach
        self.routine = routine
        self._plans: dict[str, Plan] = {}

    def forget(self) -> None:
        """Something was set, so the plans are others now."""
        self._plans.clear()

    def plan(self, routine: str) -> Plan:
        """The plan as it would be now."""
        if routine not in self._plans:
            self._plans[routine] = self._coach.plan(routine)
        return self._plans[routine]

    def of(self, key: str) -> Standing:
        """A setting's value; where the person has none, what the plan makes of it."""
        settings = self._coach.settings
        setting = settings.declaration.rows[key]
        value = in_force = settings[key]
        note = ""
        plan = self._plan_of(setting)
        if plan is not None and setting.form not in UNPLANNED:
            if value is None:
                in_force = _planned(plan, setting)
            if is_rest(setting) and isinstance(in_force, int | float):
                in_session_s = plan.means.at_pace(round(in_force * 1000)) / 1000
                pace = str(settings["session.pace"])
                note = pace_words(setting, pace, in_session_s) if in_session_s != in_force else ""
        return Standing(value, in_force, key in settings.explicit, note)

    def has(self, exercise: str) -> bool:
        """Whether the exercise is played in the routine."""
        return (
            self._known(self.routine) and _dose(self.plan(str(self.routine)), exercise) is not None
        )

    def _plan_of(self, setting: Setting) -> Plan | None:
        exercise = setting.exercise
        routine = self.routine if exercise is None or self.has(exercise) else exercise
        return self.plan(str(routine)) if self._known(routine) else None

    def _known(self, routine: str | None) -> bool:
        return routine in self._coach.catalog.routines


def _dose(plan: Plan, exercise: str | None) -> Prescription | None:
    """What the plan has of the exercise; of one that comes twice, the first time."""
    doses = plan.means.prescriptions
    return next((each for each in doses if each.exercise.id == exercise), None)


def _planned(plan: Plan, setting: Setting) -> Value:
    """What the plan has for a setting that the person left open."""
    last = setting.key.rpartition(".")[2]
    dose = _dose(plan, setting.exercise)
    if is_rest(setting) and dose is not None:
        rest_ms = dose.set_rest_ms if dose.exercise.sided else dose.rest_ms
        return rest_ms / 1000
    if last == "level":
        return plan.level.value
    if last == "lead_in_s":
        return plan.segments[0].duration_ms / 1000
    found: Mapping[str, object] = plan.settings
    value = found.get(setting.key)
    return value if isinstance(value, int | float | str) else None
