"""An exercise as a short film: from the first step into the movement, and out of it; pure.

It is made of the very segments that a session has, so that it shows what a session shows:
the same form, the same side first, the same words for each step. Only the lengths are
shorter, for nobody exercises along, and nothing comes twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import NamedTuple

from sciatica_coach.coaching.choices import Familiarity
from sciatica_coach.coaching.grammar import exercise_segments
from sciatica_coach.coaching.prescription import Means, Prescription
from sciatica_coach.coaching.segments import Segment, SegmentKind
from sciatica_coach.ui.figures.motion import Motion

LONGEST_MS: Mapping[SegmentKind, int] = MappingProxyType(
    {
        SegmentKind.STEP: 2_000,
        SegmentKind.MOVE: 4_000,
        SegmentKind.HOLD: 2_600,
        SegmentKind.RELEASE: 4_000,
        SegmentKind.BREATHE: 2_000,
        SegmentKind.TIMED: 2_600,
    }
)
"""The kinds of segment that are shown, and for how long at most."""
_STAYS = (SegmentKind.HOLD, SegmentKind.TIMED)


class Scene(NamedTuple):
    """A stretch of the film.

    label  the line of the step list that it shows
    """

    motion: Motion
    length_ms: int
    kind: SegmentKind
    label: str


@dataclass(frozen=True, slots=True)
class Reel:
    """Scenes one after the other."""

    scenes: tuple[Scene, ...]

    @property
    def length_ms(self) -> int:
        return sum(scene.length_ms for scene in self.scenes)

    @property
    def best(self) -> int:
        """The scene that shows the exercise best: where it is held, else where it leads to."""
        kinds = [scene.kind for scene in self.scenes]
        known = [kinds.index(kind) for kind in (*_STAYS, SegmentKind.MOVE) if kind in kinds]
        return known[0] if known else max(0, len(kinds) - 1)

    def at(self, ms: float) -> tuple[int, float]:
        """The scene of a moment, and how far it has come, from 0 to 1, gently in and out."""
        start = 0
        for place, scene in enumerate(self.scenes):
            if ms < start + scene.length_ms:
                part = max(0.0, (ms - start) / scene.length_ms)
                return place, part * part * (3 - 2 * part)
            start += scene.length_ms
        return max(0, len(self.scenes) - 1), 1.0


def full_dose(means: Means) -> Prescription:
    """The first exercise of what a plan was compiled from, as told to somebody new to it."""
    return replace(means.prescriptions[0], familiarity=Familiarity.FULL)


def reel_of(means: Means) -> Reel:
    """The film of that exercise; one that was never drawn has scenes all the same."""
    scenes = [_scene(segment) for segment in _one_side(means)]
    done = {scene.label for scene in scenes if scene.kind is not SegmentKind.STEP}
    shown: list[Scene] = []
    for scene in dict.fromkeys(scenes):
        told_ahead = scene.kind is SegmentKind.STEP and scene.label in done
        jumps = bool(shown) and shown[-1].motion.end != scene.motion.start
        if not told_ahead and not (scene.kind is SegmentKind.RELEASE and jumps):
            shown.append(scene)
    return Reel(tuple(shown))


def _one_side(means: Means) -> Iterator[Segment]:
    """What is shown, until the other side is arranged."""
    for segment in exercise_segments(means, full_dose(means)):
        turned = segment.figure is not None and segment.figure.mirrored
        if segment.kind is SegmentKind.STEP and turned:
            return
        if segment.kind in LONGEST_MS and segment.figure is not None:
            yield segment


def _scene(segment: Segment) -> Scene:
    figure = segment.figure
    motion = Motion(
        exercise=str(segment.exercise),
        variant=segment.variant,
        start=figure.start if figure else "",
        end=figure.end if figure else "",
        side=segment.side.value if segment.side else None,
        mirrored=figure.mirrored if figure else False,
    )
    length_ms = min(segment.duration_ms, LONGEST_MS[segment.kind])
    return Scene(motion, max(1, length_ms), segment.kind, segment.label)
