"""The core alone: how long a plan takes, and whether it matters how finely time is fed."""

from __future__ import annotations

import random
import time
from collections.abc import Sequence
from pathlib import Path

from bench.table import Row, Spread
from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.reader import Catalog, read_catalog
from sciatica_coach.coaching.choices import Choices, Experience, Pace, SideOrder, SoreSide
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import Event
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.coaching.session import Session
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.desktop.paths import find_assets

COMPILED = 200
SESSIONS = 2_000
LOOKS = 50
COMMANDS = 12
SEED = 20261122

Press = tuple[int, Command]


def compile_times() -> Row:
    """The longest routine of all, again and again."""
    catalog = _catalog()
    took: list[float] = []
    for _ in range(COMPILED):
        began = time.perf_counter()
        _plan(catalog, "source_programme", Choices())
        took.append((time.perf_counter() - began) * 1000)
    spread = Spread(tuple(took))
    return Row("compile a plan", spread.text("ms"), value=spread.middle, limit=5, unit="ms")


def chopping() -> Row:
    """Random sessions, led by random commands: fed only when pressed, and fifty times more."""
    catalog, chance = _catalog(), random.Random(SEED)
    events = differing = 0
    for _ in range(SESSIONS):
        plan = _plan(catalog, chance.choice(list(catalog.routines)), _choices(chance))
        end_ms = 2 * plan.total_ms
        presses = sorted(
            (chance.randrange(plan.total_ms), chance.choice(list(Command)))
            for _ in range(chance.randrange(COMMANDS))
        )
        looks = sorted(chance.randrange(end_ms) for _ in range(LOOKS))
        coarse, fine = walked(plan, presses, (), end_ms), walked(plan, presses, looks, end_ms)
        events += len(coarse)
        differing += coarse != fine
    return Row(
        "sessions that depend on how finely time is fed",
        f"{differing} of {SESSIONS}",
        f"{events} events compared",
        differing,
        0,
    )


def walked(plan: Plan, presses: Sequence[Press], looks: Sequence[int], end_ms: int) -> list[Event]:
    """Everything that a session says, with a look at the clock at each of `looks`."""
    session = Session(plan)
    said = list(session.start(0))
    moments: list[tuple[int, Command | None]] = [*presses, *((look, None) for look in looks)]
    for at_ms, command in sorted(moments, key=lambda moment: moment[0]):
        if command is None:
            said += session.advance_to(at_ms)
        else:
            said += session.command(command, CommandSource.SCRIPT, at_ms)
    return said + list(session.advance_to(end_ms))


def _choices(chance: random.Random) -> Choices:
    return Choices(
        level=chance.choice([None, *Level]),
        pace=chance.choice(list(Pace)),
        side_order=chance.choice(list(SideOrder)),
        sore_side=chance.choice(list(SoreSide)),
        hold_percent=chance.randrange(50, 151),
        rest_percent=chance.randrange(50, 301),
        lead_in_ms=chance.randrange(8_000, 90_001),
    )


def _catalog() -> Catalog:
    return read_catalog(find_assets(), Path("no routines of our own"))


def _plan(catalog: Catalog, routine: str, choices: Choices) -> Plan:
    exercises, phrases = catalog.exercises, catalog.phrases
    return compile_plan(catalog.routines[routine], exercises, phrases, choices, Experience(), {})
