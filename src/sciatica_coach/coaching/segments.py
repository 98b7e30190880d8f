"""The plan of a session: whole segments whose lengths add up to the promised time.

`coaching.timeline` compiles a `Plan` before the start; `coaching.session` walks it;
`coaching.replanning` makes a new one when the person pauses, skips or eases off.
The JSON form (`plan --json`, the journal's `session_started`) is `plan_document`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from enum import IntEnum, StrEnum
from operator import attrgetter

from sciatica_coach.catalog.exercise import Level, Origin, Position, Side
from sciatica_coach.coaching.prescription import Clamped, Means

SCHEMA = 1


class SegmentKind(StrEnum):
    LEAD_IN = "lead_in"
    INTRO = "intro"
    STEP = "step"
    MOVE = "move"
    HOLD = "hold"
    RELEASE = "release"
    REST = "rest"
    BREATHE = "breathe"
    SWITCH = "switch"
    SET_REST = "set_rest"
    CHANGE = "change"
    TIMED = "timed"
    CHECK = "check"
    RISE = "rise"


class Extra(StrEnum):
    """Why a segment stands in a plan that was made anew; a compiled plan has none of them.

    WAY_OUT    out of a position that a command ended
    ENTRY      three seconds before a repetition begins again
    EASIER     the rest in which an easier form is named
    LAST_REST  lying still, before the way up, when a session ends because it hurts
    """

    WAY_OUT = "way_out"
    ENTRY = "entry"
    EASIER = "easier"
    LAST_REST = "last_rest"


class Priority(IntEnum):
    """Who speaks first when two would: the higher number."""

    ENCOURAGEMENT = 1
    COUNT = 2
    STEP = 3
    TRANSITION = 4
    SAFETY = 5


@dataclass(frozen=True, slots=True)
class Cue:
    """One thing to say.

    offset_ms     from the start of its segment
    estimated_ms  spoken length by rule, before any engine has rendered it
    text          the plain phrase, before an engine's lexicon
    caption       the same phrase as it is shown
    """

    offset_ms: int
    estimated_ms: int
    priority: Priority
    text: str
    caption: str


@dataclass(frozen=True, slots=True)
class Figure:
    """The poses a segment's picture goes from and to; the other side is the mirror image.

    exercise  whose poses they are, where they are not the segment's own; "" otherwise
    """

    start: str
    end: str
    mirrored: bool
    exercise: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the session in which one thing happens; counts begin at 1, index at 0.

    item   the place of the exercise in the routine, from 0 (None outside exercises)
    label  the current step as the screen shows it ("" where no step belongs)
    extra  why a command put it there, or None
    """

    index: int
    start_ms: int
    duration_ms: int
    kind: SegmentKind
    item: int | None = None
    exercise: str | None = None
    variant: str | None = None
    position: Position | None = None
    side: Side | None = None
    set: int | None = None
    sets: int | None = None
    rep: int | None = None
    reps: int | None = None
    step: int | None = None
    origin: Origin = Origin.ADDED
    label: str = ""
    say: tuple[Cue, ...] = ()
    figure: Figure | None = None
    extra: Extra | None = None

    @property
    def end_ms(self) -> int:
        return self.start_ms + self.duration_ms


@dataclass(frozen=True, slots=True)
class Plan:
    """A whole session, ready to be walked.

    settings  every setting that shaped it, with the value in force
    means     what it was compiled from, so that parts can be compiled anew
    clamped   wishes that were brought within an exercise's bounds
    goes_on   the id of the session that was cut off, of which this is the rest, or None
    """

    routine: str
    name: str
    level: Level
    settings: Mapping[str, object]
    segments: tuple[Segment, ...]
    means: Means
    clamped: tuple[Clamped, ...] = ()
    goes_on: str | None = None

    @property
    def total_ms(self) -> int:
        return sum(segment.duration_ms for segment in self.segments)

    def note_of(self, segment: Segment) -> str:
        """What the routine notes beside the segment's exercise, or ""."""
        return "" if segment.item is None else self.means.prescriptions[segment.item].note


# All but index and start: `dataclasses.replace` takes six times as long, 200 times a plan.
_all_but_its_place = attrgetter(*(field.name for field in fields(Segment)[2:]))


def chained(segments: Iterable[Segment]) -> tuple[Segment, ...]:
    """The same segments with `index` and `start_ms` counted anew, so that each meets the next."""
    result: list[Segment] = []
    start_ms = 0
    for index, segment in enumerate(segments):
        result.append(Segment(index, start_ms, *_all_but_its_place(segment)))
        start_ms += segment.duration_ms
    return tuple(result)


def segment_document(segment: Segment) -> dict[str, object]:
    """The segment as INTERFACES section 4 has it; what does not apply is None."""
    figure = segment.figure
    return {
        "index": segment.index,
        "start_ms": segment.start_ms,
        "duration_ms": segment.duration_ms,
        "kind": segment.kind.value,
        "exercise": segment.exercise,
        "variant": segment.variant,
        "position": segment.position.value if segment.position else None,
        "side": segment.side.value if segment.side else None,
        "set": segment.set,
        "sets": segment.sets,
        "rep": segment.rep,
        "reps": segment.reps,
        "step": segment.step,
        "origin": segment.origin.value,
        "say": [
            {
                "offset_ms": cue.offset_ms,
                "estimated_ms": cue.estimated_ms,
                "priority": cue.priority.name.lower(),
                "text": cue.text,
                "caption": cue.caption,
            }
            for cue in segment.say
        ],
        "figure": figure and {"from": figure.start, "to": figure.end, "mirrored": figure.mirrored},
    }


def plan_document(plan: Plan, problems: Sequence[str] = ()) -> dict[str, object]:
    """The plan as INTERFACES section 4 has it; the same plan gives the same document.

    problems  plain sentences about what had to be mended
    """
    return {
        "schema": SCHEMA,
        "routine": plan.routine,
        "name": plan.name,
        "level": plan.level.value,
        "settings": dict(plan.settings),
        "total_ms": plan.total_ms,
        "problems": list(problems),
        "segments": [segment_document(segment) for segment in plan.segments],
    }
