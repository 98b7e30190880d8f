"""What the tests of the pictures look at: scripts with all their solved frames."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from illustrations.film import Film, film
from illustrations.posing import Placed, Poser
from illustrations.script import Script


@dataclass(frozen=True, slots=True)
class Reel:
    script: Script
    film: Film

    def frames(self) -> Iterator[tuple[str, Placed]]:
        """Keys and what lies between, by the name of their file."""
        yield from self.film.frames.items()


def reel_of(poser: Poser, script: Script) -> Reel:
    return Reel(script, film(poser, script))


def reel(reels: tuple[Reel, ...], folder: str) -> Reel:
    return next(reel for reel in reels if reel.script.folder == folder)
