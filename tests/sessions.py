"""What tests of a session are made of: the real catalogue, plans, and a hand on the clock."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.reader import Catalog, read_catalog
from sciatica_coach.catalog.routine import Routine, RoutineItem
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.choices import Choices, Experience, Familiarity
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import Plan, Segment, SegmentKind
from sciatica_coach.coaching.session import Moment, Session
from sciatica_coach.coaching.timeline import compile_plan

ASSETS = Path(__file__).parent.parent / "assets"
QUIET = frozenset({SegmentKind.HOLD, SegmentKind.REST, SegmentKind.SET_REST})


@cache
def catalog() -> Catalog:
    return read_catalog(ASSETS, None)


def experience(known: Familiarity, sessions: int = 20) -> Experience:
    return Experience(
        sessions,
        {
            (exercise.id, variant.id): known
            for exercise in catalog().exercises.values()
            for variant in exercise.variants
        },
    )


def plan_of(
    routine: str | Routine,
    level: Level | None = None,
    choices: Choices | None = None,
    known: Experience | None = None,
) -> Plan:
    chosen = choices or Choices(level=level)
    found = catalog().routines[routine] if isinstance(routine, str) else routine
    return compile_plan(
        found, catalog().exercises, catalog().phrases, chosen, known or Experience(), {}
    )


def routine_of(*items: str | RoutineItem, level: Level | None = None) -> Routine:
    made = tuple(RoutineItem(item) if isinstance(item, str) else item for item in items)
    return Routine("mine", "Mine", "own", made, level)


def of_kind(plan: Plan, *kinds: SegmentKind) -> list[Segment]:
    return [segment for segment in plan.segments if segment.kind in kinds]


@dataclass
class Playback:
    """A session with a hand on its clock; `events` is everything that came out."""

    plan: Plan
    events: list[e.Event] = field(default_factory=list)
    now_ms: int = 1_000_000

    def __post_init__(self) -> None:
        self.session = Session(self.plan)
        self._origin_ms = self.now_ms
        self.events.extend(self.session.start(self.now_ms))

    @property
    def moment(self) -> Moment:
        return self.session.moment(self.now_ms)

    @property
    def current(self) -> Segment:
        segment = self.moment.segment
        assert segment is not None, "the session stands in no segment"
        return segment

    def wait(self, seconds: float) -> None:
        self.now_ms += round(seconds * 1000)
        self.events.extend(self.session.advance_to(self.now_ms))

    def wait_until(self, at_ms: int) -> None:
        """To that time of the session's own clock."""
        self.now_ms = self._origin_ms + at_ms
        self.events.extend(self.session.advance_to(self.now_ms))

    def wait_for(self, kind: SegmentKind, nth: int = 1, *, into: float = 0.0) -> None:
        """To the nth segment of that kind from now on, and `into` seconds of it."""
        found = 0
        while found < nth:
            deadline = self.session.next_deadline()
            assert deadline is not None, f"the session ended before {kind}"
            self.now_ms = deadline
            new = self.session.advance_to(self.now_ms)
            self.events.extend(new)
            found += sum(
                isinstance(event, e.SegmentStarted) and event.segment.kind is kind for event in new
            )
        self.wait(into)

    def press(self, command: Command) -> tuple[e.Event, ...]:
        new = self.session.command(command, CommandSource.KEY, self.now_ms)
        self.events.extend(new)
        return new

    def play_to_the_end(self) -> None:
        while (deadline := self.session.next_deadline()) is not None:
            self.now_ms = max(deadline, self.now_ms)
            self.events.extend(self.session.advance_to(self.now_ms))

    def said(self) -> list[str]:
        return [event.cue.text for event in self.events if isinstance(event, e.CueDue)]

    def said_since(self, count: int) -> list[str]:
        return [event.cue.text for event in self.events[count:] if isinstance(event, e.CueDue)]

    def played(self) -> list[Segment]:
        return [event.segment for event in self.events if isinstance(event, e.SegmentEnded)]


def playing(routine: str = "bridge", level: Level = Level.USUAL) -> Playback:
    return Playback(plan_of(routine, level))


def upcoming(play: Playback, count: int) -> list[SegmentKind]:
    moment = play.moment
    assert moment.segment is not None
    begin = moment.segment.index
    return [segment.kind for segment in moment.segments[begin : begin + count]]


def holds_of(play: Playback, exercise: str) -> list[Segment]:
    return [
        segment
        for segment in play.moment.segments
        if segment.kind is SegmentKind.HOLD and segment.exercise == exercise
    ]


def ignored(events: tuple[e.Event, ...]) -> list[str]:
    return [event.reason for event in events if isinstance(event, e.CommandIgnored)]
