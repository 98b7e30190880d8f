"""What an exercise is: its steps, doses, tempo and words, as frozen data.

One exercise is one TOML file (`assets/exercises/ID.toml`), read by
`catalog.reader` into the classes below. Nothing here knows how a session runs;
`coaching.timeline` turns an exercise and a dose into segments.

Texts are templates: `{side}` and `{other}` stand for "left" and "right" of the
side at hand, so that the second side is the whole mirror of the first and never
a search and replace. Times are integer milliseconds (the files hold seconds in
keys that end in `_s`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import NamedTuple


class Level(StrEnum):
    """How much of a dose: the same words in files, JSON, command line and window."""

    NEWCOMER = "newcomer"
    USUAL = "usual"
    TOP = "top"


class Origin(StrEnum):
    """Whether the source document says a thing, or we added it."""

    SOURCE = "source"
    ADDED = "added"


class Position(StrEnum):
    """How the body lies, sits or stands while an exercise is done."""

    PRONE = "prone"
    SUPINE = "supine"
    SIDE = "side"
    LONGSIT = "longsit"
    HANDS_KNEES = "hands_knees"
    CHAIR = "chair"
    STANDING = "standing"
    WALL = "wall"

    @property
    def on_the_floor(self) -> bool:
        """Whether one has to get down for it; a firm bed may take the floor's place."""
        return self not in {Position.CHAIR, Position.STANDING, Position.WALL}


class DoneOn(StrEnum):
    """Where an exercise may be done: on what the body rests, or where it stands."""

    MAT = "mat"
    BED = "bed"
    CHAIR = "chair"
    WALL = "wall"
    STANDING = "standing"


class Aim(StrEnum):
    """What an exercise is for, as a person looks for one.

    STRETCH     loosens muscles
    STRENGTHEN  works them
    MOVE        gentle movement that flows
    BALANCE     standing safely
    REST        coming to rest
    GET_UP      the ways down to the floor and up again
    """

    STRETCH = "stretch"
    STRENGTHEN = "strengthen"
    MOVE = "move"
    BALANCE = "balance"
    REST = "rest"
    GET_UP = "get_up"


class Kind(StrEnum):
    """The shape of an exercise's work; each has its own grammar of segments.

    REPS        go, hold, back, rest, again and again
    SIDED_HOLD  one long hold on each side, in rounds
    PULSE       a hold that is left and entered anew with a breath between
    SIDED_REPS  like REPS on both sides, in turn or one after the other; with or without a hold
    FLOW        movements one after the other, each in its own time, without rest
    TIMED       a stay or a walk of one length, which may have phases
    GUIDED      steps alone, with no dose: how to get down, or up again
    """

    REPS = "reps"
    SIDED_HOLD = "sided_hold"
    PULSE = "pulse"
    SIDED_REPS = "sided_reps"
    FLOW = "flow"
    TIMED = "timed"
    GUIDED = "guided"


_COUNTED_IN: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.REPS: "repetitions",
        Kind.SIDED_HOLD: "sets",
        Kind.PULSE: "repetitions",
        Kind.SIDED_REPS: "repetitions",
        Kind.FLOW: "repetitions",
    }
)
_RESTED = frozenset({Kind.REPS, Kind.SIDED_HOLD, Kind.SIDED_REPS})


class Side(StrEnum):
    """The side an exercise is done on; `side_names` of the exercise says what it means."""

    LEFT = "left"
    RIGHT = "right"

    @property
    def other(self) -> Side:
        return Side.RIGHT if self is Side.LEFT else Side.LEFT


SIDE_PLACES = frozenset({"side", "other", "side_m", "other_m"})
"""What stands for a side in a template; `_m` where a language's word has to agree with its noun."""


class Turns(StrEnum):
    """When the sides change: in each repetition, or once after all of one side."""

    REPETITION = "repetition"
    SET = "set"


class Breath(StrEnum):
    """The breath that goes with a movement of a flow."""

    IN = "in"
    OUT = "out"


class StepRole(StrEnum):
    """Where in the grammar a step of the source has its place.

    ARRANGE   told before the clock, with time for the body: a `step` segment
    MOVEMENT  told before the clock as what will come, then the step of `move`; in a flow
              told in its own `move`, and there may be several
    SHAPE     told like MOVEMENT: how the end of the movement looks
    HOLD      the step of `hold`
    RELEASE   the step of `release` (and of `breathe`)
    AGAIN     the step of `move` and `hold` from the second repetition (child's pose)
    SWITCH    the step of `switch`: the other side
    AMOUNT    the step of `intro`: how often
    PHASE     the step of `timed`: a stretch of a stay or a walk
    """

    ARRANGE = "arrange"
    MOVEMENT = "movement"
    SHAPE = "shape"
    HOLD = "hold"
    RELEASE = "release"
    AGAIN = "again"
    SWITCH = "switch"
    AMOUNT = "amount"
    PHASE = "phase"


class Step(NamedTuple):
    """One numbered step.

    number    the source's number (in an exercise of ours our own), or None for a step
              that we put between the source's
    label     the line of the step list on the screen (template)
    full      what is said the first times (template; one or more sentences, each of
              at most twelve words); for MOVEMENT and SHAPE the preview
    short     what is said once the exercise is known (template; may be empty)
    after_ms  time for the body after the words
    pose      name of the pose that the step ends in (figure manifest)
    variants  the variants that have this step; empty means all
    where     where every part of the body is then, for learning without a picture
              (template, always ours; may be empty)
    move_ms   how long the movement takes (flow only)
    breath    the breath that goes with the movement, or None: in a flow none is told then,
              in repetitions it is the breath out
    share     which part of what is to be shared a phase takes, in percent; None takes what
              is left
    at_most_ms  a phase with a share is no longer than this; 0 sets no limit
    at_least_ms  the phase without a share has this much first, before anything is shared
    """

    number: int | None
    role: StepRole
    label: str
    full: str
    short: str
    after_ms: int
    pose: str
    variants: frozenset[str]
    origin: Origin
    where: str = ""
    move_ms: int = 0
    breath: Breath | None = None
    share: int | None = None
    at_most_ms: int = 0
    at_least_ms: int = 0

    def belongs_to(self, variant: str) -> bool:
        return not self.variants or variant in self.variants


class Words(NamedTuple):
    """An exercise's own words: one go word, one word back, the way out first thing first.

    What a kind does not say is "": a flow begins with its first movement's own words.
    """

    go: str
    back: str
    exit: str


class Variant(NamedTuple):
    """A form of an exercise: easier, deeper or another option of the source.

    What is None is as the exercise has it; `catalog.form` puts the two together.

    easier      the id of the next easier form in the same position, or None
    position    another one, such as sitting on a chair what others do lying down
    start_pose  the pose that it begins from there
    surfaces    where this form may be done
    needs       what has to be at hand for it
    tags        whom this form is not for
    checks      what has to be true before somebody chooses this form, a sentence each
    """

    id: str
    name: str
    summary: str
    origin: Origin
    easier: str | None
    words: Words | None
    position: Position | None = None
    start_pose: str | None = None
    surfaces: frozenset[DoneOn] | None = None
    needs: tuple[str, ...] | None = None
    tags: frozenset[str] | None = None
    checks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Dose:
    """How much: `amount` repetitions (or sets of both sides) of `hold_ms` each.

    What a kind does not have is 1 repetition, or a hold of 0; the length of a stay or a
    walk is its hold.

    `variant` is the form that belongs to a level, or None for the exercise's first one.
    """

    amount: int
    hold_ms: int
    variant: str | None = None


class Tempo(NamedTuple):
    """Lengths of everything around the hold, in milliseconds.

    move      into the position, from the go word on
    go        the first round's `move` of a sided hold (the arranging was told before)
    release   out of it again
    rest      between repetitions
    block     repetitions after which `set_rest` stands instead of `rest`
    set_rest  between blocks of repetitions, or between rounds of both sides
    switch    from one side to the other
    breathe   one slow breath (pulse only)
    rise      the last `release`, which comes all the way up (pulse only)
    """

    move_ms: int
    go_ms: int
    release_ms: int
    rest_ms: int
    block: int
    set_rest_ms: int
    switch_ms: int
    breathe_ms: int
    rise_ms: int


class Reference(NamedTuple):
    """Where a figure or a sentence comes from: `claim` is what, `source` is who says so."""

    claim: str
    source: str
    origin: Origin


class Exercise(NamedTuple):
    """One exercise with everything that a session, a page and a check need to know.

    levels      the dose of each level
    cap         the end of the sliders: the largest amount and hold
    hold_min_ms the shortest hold a setting may ask for
    first_side  the side the source begins with, or None
    side_names  what "left" and "right" mean here ({} without sides)
    turns       when the sides change, in a flow and where sided repetitions say so
    ends_in     the position the body is in afterwards, where it is another one (guided)
    variants    first is the default; ids are unique
    put_away    hidden until somebody looks for it: it wants to be shown by a physiotherapist
    ask         what is asked once, before the first time: the usual form, or its easier one?
    sore_from   the pain, of 10, from which it is offered to leave it out that day, or None
    aims        what it is for, the main one first; () of one that a routine brings along
    surfaces    where it may be done
    tags        filters, as in the clinical data ("head_low", "hip_replacement", ...)
    """

    id: str
    name: str
    other_name: str
    position: Position
    kind: Kind
    origin: Origin
    steps: tuple[Step, ...]
    variants: tuple[Variant, ...]
    words: Words
    levels: Mapping[Level, Dose]
    cap: Dose
    hold_min_ms: int
    tempo: Tempo
    first_side: Side | None
    side_names: Mapping[Side, str]
    start_pose: str
    benefit: str
    muscles: str
    easier: str
    harder: str
    leave_out: str
    surfaces: frozenset[DoneOn]
    needs: tuple[str, ...]
    tags: frozenset[str]
    references: tuple[Reference, ...]
    turns: Turns | None = None
    ends_in: Position | None = None
    aims: tuple[Aim, ...] = ()
    ask: str = ""
    sore_from: int | None = None
    put_away: bool = False

    @property
    def sided(self) -> bool:
        return self.first_side is not None

    @property
    def counts_in(self) -> str | None:
        """The name of the setting that holds the amount, "repetitions" or "sets"; None without."""
        return _COUNTED_IN.get(self.kind)

    @property
    def holds(self) -> bool:
        """Whether something is held or kept up for a length that can be set."""
        return self.cap.hold_ms > 0

    @property
    def lasts(self) -> bool:
        """Whether that length is one whole, told in minutes: a stay or a walk."""
        return self.kind is Kind.TIMED

    @property
    def rests(self) -> bool:
        """Whether there is a rest whose length can be set."""
        return self.kind in _RESTED

    @property
    def doses_each_side(self) -> bool:
        """Whether a routine may ask for another dose on each side."""
        return self.kind in {Kind.SIDED_HOLD, Kind.SIDED_REPS}

    def variant(self, id_: str) -> Variant:
        """The variant with that id.

        Raises:
            KeyError: there is none.
        """
        for variant in self.variants:
            if variant.id == id_:
                return variant
        raise KeyError(id_)

    def words_of(self, variant: str) -> Words:
        return self.variant(variant).words or self.words

    def steps_of(self, variant: str) -> tuple[Step, ...]:
        return tuple(step for step in self.steps if step.belongs_to(variant))
