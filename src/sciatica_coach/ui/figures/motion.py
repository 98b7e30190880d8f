"""Which frames a moment shows: pure, from the manifest and the plan's poses.

A movement's position 0..1 lies between two neighbouring frames, and the nearer one is
shown: while they faded into each other, two heads and two backs were seen. Only what
hardly moves, and so was drawn as two frames, fades from the one to the other. Going back
plays the same frames backwards; a body that keeps still has one picture; the other side
is the mirror image.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from sciatica_coach.ui.figures.crop import WHOLE, Crop
from sciatica_coach.ui.figures.manifest import FigureBook, Picture

FADES = 2
"""A movement of so many frames fades; one of more has another body in each of them."""


@dataclass(frozen=True, slots=True)
class Motion:
    """From pose to pose, as the plan asks for it.

    side      the side at work ("left", "right"), or None
    mirrored  what the plan says; a picture that names its own side knows better
    """

    exercise: str
    variant: str | None
    start: str
    end: str
    side: str | None = None
    mirrored: bool = False

    @property
    def still(self) -> bool:
        return self.start == self.end

    @property
    def beginning(self) -> Motion:
        """The pose that it starts from."""
        return replace(self, end=self.start)


@dataclass(frozen=True, slots=True)
class Strip:
    """The frames of a motion, in the order in which they are shown."""

    pictures: tuple[Picture, ...]
    mirrored: bool
    exercise: str = ""


@dataclass(frozen=True, slots=True)
class Blend:
    """Frame `first`, with frame `second` over it at `share` 0..1.

    between  how far the movement is from the first to the second, 0..1; blends that look
             alike are equal
    """

    first: int
    second: int
    share: float
    between: float = field(default=0.0, compare=False)


def strip_of(book: FigureBook, motion: Motion, *, reduced_motion: bool = False) -> Strip | None:
    """The frames to show, or None where there is no picture.

    With reduced motion, and where nothing was drawn between two poses, it is the pose
    that the motion ends in.
    """
    pictures: tuple[Picture, ...] = ()
    if not motion.still and not reduced_motion:
        pictures = book.movement(motion.exercise, motion.variant, motion.start, motion.end)
    if not pictures:
        for pose in (motion.end, motion.start):
            picture = book.pose(motion.exercise, motion.variant, pose)
            if picture is not None:
                pictures = (picture,)
                break
    if not pictures:
        return None
    shown = pictures[0].shown_side
    mirrored = motion.mirrored if shown is None or motion.side is None else motion.side != shown
    return Strip(pictures, mirrored, motion.exercise)


def blend_at(position: float, frames: int) -> Blend:
    """The two frames around a position 0..1, and how much of the second is shown."""
    place = min(1.0, max(0.0, position)) * (frames - 1)
    first = min(int(place), max(0, frames - 2))
    between = place - first
    share = between if frames <= FADES else float(between >= 0.5)
    return Blend(first, min(first + 1, frames - 1), share, between)


def limb_at(strip: Strip, blend: Blend, crop: Crop = WHOLE) -> tuple[float, float] | None:
    """Where the named limb is, in parts of the picture as it is shown."""
    first = strip.pictures[blend.first].limb
    second = strip.pictures[blend.second].limb
    if first is None or second is None:
        return None
    x = first[0] + (second[0] - first[0]) * blend.between
    y = first[1] + (second[1] - first[1]) * blend.between
    x, y = crop.within(x, y)
    return (1 - x if strip.mirrored else x), y
