"""Where everything stands: what `desk` and `room` make and `drawing` draws.

A `Layout` is finished: texts are set, rectangles are pixels of the view. What moves with
the clock (number, ring, progress, figure, time left) has only its place here, so a
layout holds until words or sizes change.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF

from sciatica_coach.ui.session.view import Caption, Count, Mark, StepState
from sciatica_coach.ui.widgets.typesetting import Setting


class Align(Enum):
    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Text:
    """Set text, from the top of its place; `colour` names a token of the theme."""

    place: QRectF
    setting: Setting
    colour: str
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Sign:
    """A shape, filled."""

    place: QRectF
    mark: Mark
    colour: str


@dataclass(frozen=True, slots=True)
class Box:
    """A ground, an edge, or a line; the names of tokens, "" for none."""

    place: QRectF
    fill: str = ""
    edge: str = ""
    radius: float = 0.0
    thickness: float = 2.0


@dataclass(frozen=True, slots=True)
class CountDots:
    place: QRectF
    count: Count
    colour: str


@dataclass(frozen=True, slots=True)
class StepDots:
    """The step list seen from the mat: one dot a step."""

    place: QRectF
    states: tuple[StepState, ...]
    colour: str


@dataclass(frozen=True, slots=True)
class CaptionText:
    """The lines of a caption that are shown; `first` is the place of their first word."""

    place: QRectF
    setting: Setting
    caption: Caption
    first: int
    colour: str
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Thumbnail:
    """The place of the next exercise's small picture."""

    place: QRectF


Piece = Text | Sign | Box | Thumbnail | CountDots | StepDots | CaptionText


@dataclass(frozen=True, slots=True)
class DialPlace:
    """The ring, its number and the note below it; `note_px` is 0 where there is no note."""

    ring: QRectF
    width: float
    number_px: int
    note_px: int

    @property
    def number_top(self) -> float:
        """Above this line there is nothing of the number, only some of its ring."""
        return self.ring.center().y() - (self.number_px + self.note_px) / 2


@dataclass(frozen=True, slots=True)
class Layout:
    """One finished page.

    areas     the disjoint parts of the page by name; every piece lies inside one
    progress  the thin line of the whole session
    left      the place of the time left (right end of the top line), and its type
    figure    the place of the picture, or an empty rectangle where there is no room
    """

    areas: dict[str, QRectF]
    pieces: tuple[Piece, ...]
    dial: DialPlace
    progress: QRectF
    left: QRectF
    left_px: int
    figure: QRectF

    @property
    def thumbnail(self) -> QRectF:
        """The place of the next exercise's picture, or an empty rectangle."""
        places = (piece.place for piece in self.pieces if isinstance(piece, Thumbnail))
        return next(places, QRectF())
