"""What the ear is doing, in frozen facts and plain words, for whoever shows it. Pure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from sciatica_coach.wording.tongue import marked

NO_MICROPHONE: Final = marked(
    "No microphone can be opened, so claps are not heard. "
    "Connect one, and allow this program to use it."
)
MUTE: Final = marked(
    "The microphone gives no sound, so claps are not heard. "
    "It may be switched off, or not allowed for this program."
)
GAVE_UP: Final = marked("Claps are not heard any more. Keys, mouse and remotes do as before.")

MICROPHONE_ON: Final = marked("Microphone on: two claps pause")


@dataclass(frozen=True, slots=True)
class ListeningState:
    """Whether the microphone is in use now, and what is amiss with it, or ""."""

    listens: bool = False
    notice: str = ""

    @property
    def sign(self) -> str:
        """What stands beside the sign of the microphone; "" where it is off."""
        return MICROPHONE_ON if self.listens else ""


@dataclass(frozen=True, slots=True)
class ClapTrial:
    """How the trial of claps goes.

    runs    whether the microphone is on for it
    answer  what to do, or what came of it
    """

    runs: bool
    answer: str


OPENING: Final = ClapTrial(runs=True, answer=marked("The microphone is being opened."))
NOW: Final = ClapTrial(runs=True, answer=marked("The microphone is on. Clap twice now."))
ONE_HEARD: Final = ClapTrial(
    runs=True, answer=marked("One clap was heard. Clap twice, one right after the other.")
)
TWO_HEARD: Final = ClapTrial(
    runs=False, answer=marked("Two claps were heard. The microphone is off again.")
)
LEFT: Final = ClapTrial(runs=False, answer="")
NONE_HEARD: Final = ClapTrial(
    runs=False,
    answer=marked(
        "No two claps were heard. Clap louder, or with a shorter pause in between, "
        "and let it be quiet around them."
    ),
)
