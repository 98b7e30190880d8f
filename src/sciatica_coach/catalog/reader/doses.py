"""Takes how much and how fast: the bounds, the doses of the levels, and the times around them.

Which of these an exercise has depends on its kind: a flow holds nothing, a walk has one
length and no repetitions, a guided item has no dose at all. What a kind does not have is
an unknown key in its file.
"""

from __future__ import annotations

from typing import NamedTuple

from sciatica_coach.catalog.exercise import Dose, Kind, Level, Tempo, Turns
from sciatica_coach.catalog.reader.table import Table

LONGEST_HOLD_MS = 60_000
SHORTEST_STAY_MS = 10_000
LONGEST_STAY_MS = 2_400_000
LONGEST_TIME_MS = 120_000
LARGEST_AMOUNT = 100
DEFAULT_GO_MS = 4_000
DEFAULT_SET_REST_MS = 5_000
DEFAULT_SWITCH_MS = 10_000

_WITHOUT_TEMPO = Tempo(0, 0, 0, 0, LARGEST_AMOUNT, 0, 0, 0, 0)


class Measures(NamedTuple):
    """What an exercise of this kind is measured in, and within which bounds.

    counted      whether it has a number of repetitions or sets
    held         whether it has a hold, or as a stay a length
    """

    counted: bool
    held: bool
    hold_min_ms: int
    cap: Dose

    @classmethod
    def taken(cls, table: Table, kind: Kind) -> Measures:
        """The bounds of an exercise; sided repetitions may go without a hold."""
        counted = kind not in {Kind.TIMED, Kind.GUIDED}
        held = kind not in {Kind.FLOW, Kind.GUIDED}
        if kind is Kind.SIDED_REPS:
            held = table.has("hold_min_s")
        shortest, longest = 1_000, LONGEST_HOLD_MS
        if kind is Kind.TIMED:
            shortest, longest = SHORTEST_STAY_MS, LONGEST_STAY_MS
        hold_min_ms = table.seconds("hold_min_s", shortest, longest) if held else 0
        widest = Dose(LARGEST_AMOUNT if counted else 1, longest if held else 0)
        cap = table.table("cap") if counted or held else None
        bounds = cls(counted, held, hold_min_ms, widest)
        if cap is None:
            return bounds
        bounds = bounds._replace(cap=bounds._take_dose(cap))
        cap.close()
        return bounds

    def take_levels(self, table: Table) -> dict[Level, Dose]:
        """The dose of each level; all alike where there is nothing to measure."""
        if not (self.counted or self.held):
            return dict.fromkeys(Level, self.cap)
        levels = table.table("levels")
        doses: dict[Level, Dose] = {}
        if levels is None:
            return doses
        for level in Level:
            dose = levels.table(level.value)
            if dose is not None:
                taken = self._take_dose(dose)
                variant = dose.text("variant") if dose.has("variant") else None
                doses[level] = Dose(taken.amount, taken.hold_ms, variant)
                dose.close()
        levels.close()
        return doses

    def _take_dose(self, table: Table) -> Dose:
        amount = table.whole("amount", 1, self.cap.amount) if self.counted else 1
        hold_ms = table.seconds("hold_s", self.hold_min_ms, self.cap.hold_ms) if self.held else 0
        return Dose(amount, hold_ms)


def take_tempo(table: Table, kind: Kind, turns: Turns | None) -> Tempo:
    """The times that this kind has; the others are 0 and unknown keys in the file.

    turns  when the sides change, where the exercise says so
    """
    if kind in {Kind.FLOW, Kind.TIMED}:
        return _of_flow_or_stay(table, switches=turns is Turns.SET)
    tempo = table.table("tempo") if kind is not Kind.GUIDED else None
    return _WITHOUT_TEMPO if tempo is None else _of_repetitions(tempo, kind, turns)


def _of_flow_or_stay(table: Table, *, switches: bool) -> Tempo:
    """The movements of a flow have their own times, and a stay has none: little is left."""
    tempo = table.table("tempo") if table.has("tempo") else None
    switch_ms = DEFAULT_SWITCH_MS if switches else 0
    if tempo is None:
        return _WITHOUT_TEMPO._replace(switch_ms=switch_ms)
    taken = _WITHOUT_TEMPO._replace(
        release_ms=tempo.seconds("release_s", 0, LONGEST_TIME_MS, 0),
        switch_ms=tempo.seconds("switch_s", 0, LONGEST_TIME_MS, switch_ms) if switches else 0,
    )
    tempo.close()
    return taken


def _of_repetitions(table: Table, kind: Kind, turns: Turns | None) -> Tempo:
    def time(key: str, default_ms: int | None = None) -> int:
        return table.seconds(key, 0, LONGEST_TIME_MS, default_ms)

    reps, sided, pulse = (kind is each for each in (Kind.REPS, Kind.SIDED_HOLD, Kind.PULSE))
    move_ms = table.seconds("move_s", 1_000, LONGEST_TIME_MS)
    tempo = Tempo(
        move_ms=move_ms,
        go_ms=time("go_s", DEFAULT_GO_MS) if sided else move_ms,
        release_ms=table.seconds("release_s", 1_000, LONGEST_TIME_MS),
        rest_ms=time("rest_s") if reps or kind is Kind.SIDED_REPS else 0,
        block=table.whole("block", 1, LARGEST_AMOUNT) if reps else LARGEST_AMOUNT,
        set_rest_ms=time("set_rest_s", DEFAULT_SET_REST_MS) if reps or sided else 0,
        switch_ms=time("switch_s", DEFAULT_SWITCH_MS) if sided or turns is Turns.SET else 0,
        breathe_ms=time("breathe_s") if pulse else 0,
        rise_ms=time("rise_s") if pulse else 0,
    )
    table.close()
    return tempo
