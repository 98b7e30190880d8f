"""How settings stand: what the person chose, and what the plan makes of the rest.

A plan is compiled once for each look at the settings: a slider that is dragged asks for the
same one again and again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.settings.setting import Form, Setting, Value
from sciatica_coach.ui.settings.words import is_rest, pace_words


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

    routine  whose plan tells what is in force of the settings that belong to no exercise
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
        of = setting.exercise or self.routine
        if of is not None and of in self._coach.catalog.routines and setting.form is not Form.TEXT:
            if value is None:
                in_force = _planned(self.plan(of), setting)
            if is_rest(setting) and isinstance(in_force, int | float):
                in_session_s = self.plan(of).means.at_pace(round(in_force * 1000)) / 1000
                pace = str(settings["session.pace"])
                note = pace_words(setting, pace, in_session_s) if in_session_s != in_force else ""
        return Standing(value, in_force, key in settings.explicit, note)


def _planned(plan: Plan, setting: Setting) -> Value:
    """What the plan has for a setting that the person left open."""
    last = setting.key.rpartition(".")[2]
    if is_rest(setting) and plan.means.prescriptions:
        first = plan.means.prescriptions[0]
        rest_ms = first.set_rest_ms if first.exercise.sided else first.rest_ms
        return rest_ms / 1000
    if last == "level":
        return plan.level.value
    if last == "lead_in_s":
        return plan.segments[0].duration_ms / 1000
    found: Mapping[str, object] = plan.settings
    value = found.get(setting.key)
    return value if isinstance(value, int | float | str) else None
