"""What the session page shows at one moment, as frozen data; nothing here knows Qt.

`view_model.present` makes a `SessionView`; `desk` and `room` lay it out; `canvas` paints
it. What changes with every tick stands apart in `Dial`, so that the rest is laid out
again only when it is different.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from sciatica_coach.ui.figures.motion import Motion


class Tone(StrEnum):
    """Which of the theme's colours a phase wears: the names of its tokens."""

    MOVE = "move"
    HOLD = "hold"
    REST = "rest"
    SWITCH = "switch"


class Mark(StrEnum):
    """The shape that tells a phase apart without colour."""

    TRIANGLE = "triangle"
    TRIANGLE_DOWN = "triangle_down"
    SQUARE = "square"
    DISC = "disc"
    ARROWS = "arrows"
    BARS = "bars"
    CHECK = "check"
    MICROPHONE = "microphone"


@dataclass(frozen=True, slots=True)
class Phase:
    word: str
    mark: Mark
    tone: Tone


class StepState(StrEnum):
    DONE = "done"
    CURRENT = "current"
    TO_COME = "to_come"


@dataclass(frozen=True, slots=True)
class StepLine:
    """One line of the step list; `number` is the source's, or None for a step of ours."""

    number: int | None
    text: str
    state: StepState


@dataclass(frozen=True, slots=True)
class Card:
    """The one line that is read from the mat.

    to_do  whether it is to be done now; else it names what comes, and nobody moves yet
    """

    words: str
    to_do: bool


@dataclass(frozen=True, slots=True)
class Count:
    """Repetitions or rounds: in words, and as dots of which `done` are full.

    begun  whether the dot after the full ones is at work
    """

    words: str
    done: int
    total: int
    begun: bool


@dataclass(frozen=True, slots=True)
class NextUp:
    """What comes after this exercise; `motion` is the pose it begins in."""

    heading: str
    name: str
    detail: str
    motion: Motion | None = None


@dataclass(frozen=True, slots=True)
class Caption:
    """What is being said; the word at `said` is lit, those before it have been spoken."""

    words: tuple[str, ...] = ()
    said: int = 0

    @classmethod
    def said_whole(cls, text: str) -> Caption:
        words = tuple(text.split())
        return cls(words, len(words))

    @property
    def text(self) -> str:
        return " ".join(self.words)


@dataclass(frozen=True, slots=True)
class Scene:
    """Which picture belongs here, and the words that stand in where there is none.

    limb      the word on the named limb ("" where no side is at work)
    name      the exercise's name
    position  how the body lies, in words
    """

    motion: Motion
    limb: str
    name: str
    position: str


@dataclass(frozen=True, slots=True)
class Dial:
    """What moves with the clock.

    number    the big number ("" where a shape stands in the ring instead)
    note      what the number counts
    ring      how much of the ring is full, 0..1
    progress  how much of the session has been played, 0..1
    left      time left of the session, m:ss
    position  how far the figure is between its two poses, 0..1
    """

    number: str
    note: str
    ring: float
    progress: float
    left: str
    position: float


@dataclass(frozen=True, slots=True)
class SessionView:
    """Everything that is on the page, but the dial's hand.

    title    the exercise's name
    place    where in the routine ("exercise 2 of 4 · First steps")
    side     the side as a large word, or ""
    side_is  what the side word means here ("crossing ankle"), or ""
    card     the lit step, or what comes, in one line
    left     the word behind the time left
    message  what to know while the session stands still, or ""
    choices  how many buttons wait for an answer while the session stands still
    way_out  how to come out of a position, while the session stands still in it, or ""
    note     what the routine notes beside the exercise, or ""
    resting  whether the body rests, and one has a moment to see what comes
    ears     that the microphone is on, and what for, or ""
    sides    the large words of both sides, where the exercise has sides
    """

    title: str
    place: str
    phase: Phase
    side: str
    side_is: str
    count: Count | None
    steps_heading: str
    steps: tuple[StepLine, ...]
    next_up: NextUp | None
    card: Card
    caption: Caption
    scene: Scene | None
    left: str
    dial: Dial
    message: str = ""
    choices: int = 0
    way_out: str = ""
    note: str = ""
    resting: bool = False
    ears: str = ""
    sides: tuple[str, ...] = ()

    @property
    def current(self) -> StepLine | None:
        """The step that is lit, if any."""
        return next((step for step in self.steps if step.state is StepState.CURRENT), None)
