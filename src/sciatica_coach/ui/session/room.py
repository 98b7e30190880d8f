"""Room view: what can be read from the mat, three metres away, and nothing else.

Number, phase, current step and caption have the sizes that `sight` asks for; the list of
steps shrinks to dots. The rest takes the room that is left, and goes first where there is
too little: number and phase have theirs first, then step and caption keep one line each.

While the session stands still, the right half is for its choices, as large as the words.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from sciatica_coach.ui.session import sight
from sciatica_coach.ui.session.layout import Box, DialPlace, Layout, Piece, StepDots, Text
from sciatica_coach.ui.session.parts import (
    PhaseTypes,
    caption_ground,
    caption_strip,
    phase_column,
    phase_fits,
    rule_below,
    top_line,
)
from sciatica_coach.ui.session.view import SessionView
from sciatica_coach.ui.widgets.typesetting import Type, Typesetter, line_height

NARROWEST = 1.28
"""Width by height: below it, sizes follow the width instead of the height."""
TOP = 56.0
"""Height of the top line,"""
BETWEEN = 12.0
"""of the air between step and caption,"""
LEAST_BODY = 212.0
"""and what number, phase and side want at least; in pixels of the drawing."""


@dataclass(frozen=True, slots=True)
class _Sizes:
    """What must be read from the mat, in pixels; `unit` is a pixel of the drawing."""

    unit: float
    step: int
    caption: int
    phase: int
    number: int

    @classmethod
    def of(cls, rows: float, set_: Typesetter) -> _Sizes:
        """The sizes on a screen of that height."""

        def letters(arc: float, *, bold: bool) -> int:
            return set_.size_for_letters(sight.letter_px(arc, rows), bold=bold)

        return cls(
            unit=rows / 800,
            step=letters(sight.STEP_ARC, bold=True),
            caption=letters(sight.CAPTION_ARC, bold=False),
            phase=letters(sight.PHASE_ARC, bold=True),
            number=letters(sight.NUMBER_ARC, bold=True),
        )

    @property
    def phase_types(self) -> PhaseTypes:
        return PhaseTypes(
            phase=Type(self.phase, self.phase, 2, bold=True),
            side=Type(self.phase, self.phase, bold=True),
            count=Type(40 * self.unit, 24 * self.unit),
        )


def arrange_room(size: QSizeF, view: SessionView, screen_px: float, set_: Typesetter) -> Layout:
    """Lay the page out for the mat; `screen_px` is the height of the whole screen."""
    sizes = _Sizes.of(min(screen_px, size.width() / NARROWEST), set_)
    unit, margin = sizes.unit, 32 * sizes.unit
    lines = _lines(size, sizes, still=bool(view.message))
    areas = _areas(size, view, sizes, lines, set_)
    title = top_line(view, areas["top"], 30 * unit, margin, set_)
    pieces: list[Piece] = [
        rule_below(areas["top"]),
        *title.pieces,
        *phase_column(view, areas["words"], sizes.phase_types, set_),
        *_step(view, areas["step"], sizes.step, lines.step, set_),
        *caption_ground(areas["caption"]),
        *caption_strip(
            view.caption,
            areas["caption"].adjusted(margin, 0, -margin, 0),
            Type(sizes.caption, sizes.caption, lines.caption),
            view.phase.tone.value,
            set_,
        ),
    ]
    return Layout(
        areas=areas,
        pieces=tuple(pieces),
        dial=DialPlace(areas["ring"], areas["ring"].height() * 0.075, sizes.number, 0),
        progress=QRectF(0, areas["top"].bottom() - 4 * unit, size.width(), 4 * unit),
        left=title.left,
        left_px=title.left_px,
        figure=areas["figure"],
    )


@dataclass(frozen=True, slots=True)
class _Lines:
    """How many lines step and caption may have."""

    step: int
    caption: int


def _lines(size: QSizeF, sizes: _Sizes, *, still: bool) -> _Lines:
    """As many as leave number and phase their room, else one of each."""
    most = 2 if size.height() < size.width() else 4
    if still:
        most = max(3, most)  # a message stands in half the width
    tried = [_Lines(most, 2), _Lines(most, 1), *(_Lines(n, 1) for n in range(most - 1, 1, -1))]
    for lines in tried:
        taken = _step_height(sizes, lines.step) + _caption_height(sizes, lines.caption)
        if size.height() - taken - (TOP + BETWEEN) * sizes.unit >= LEAST_BODY * sizes.unit:
            return lines
    return _Lines(1, 1)


def _step_height(sizes: _Sizes, lines: int) -> float:
    return lines * line_height(sizes.step) + 12 * sizes.unit


def _caption_height(sizes: _Sizes, lines: int) -> float:
    return lines * line_height(sizes.caption) + 8 * sizes.unit


def _areas(
    size: QSizeF, view: SessionView, sizes: _Sizes, lines: _Lines, set_: Typesetter
) -> dict[str, QRectF]:
    """From above: top line; ring, words and picture; the step; caption. Choices at the right."""
    width, unit = size.width(), sizes.unit
    margin = 32 * unit
    top = QRectF(0, 0, width, TOP * unit)
    tall = _caption_height(sizes, lines.caption)
    caption = QRectF(0, size.height() - tall, width, tall)
    inner = QRectF(margin, top.bottom(), width - 2 * margin, caption.top() - top.bottom())
    choices = QRectF()
    if view.message:
        choices = inner.adjusted(inner.width() * 0.6, 14 * unit, 0, -14 * unit)
        inner.setRight(choices.left() - 24 * unit)
    tall = _step_height(sizes, lines.step)
    bottom = inner.bottom() - BETWEEN * unit
    step = QRectF(inner.left(), bottom - tall, inner.width(), tall)
    body = QRectF(inner.left(), inner.top(), inner.width(), step.top() - inner.top())
    areas = {"top": top, **_beside(body, view, sizes, set_), "step": step, "caption": caption}
    if view.message:
        areas |= {"choices": choices, "figure": QRectF()}
    return areas


def _beside(body: QRectF, view: SessionView, sizes: _Sizes, set_: Typesetter) -> dict[str, QRectF]:
    """Ring, words and picture in a row."""
    unit = sizes.unit
    ring_size = min(body.height() - 28 * unit, 290 * unit)
    ring = QRectF(body.left(), body.center().y() - ring_size / 2, ring_size, ring_size)
    column = min(body.width() * 0.43, sizes.phase * 7.0)
    words = QRectF(ring.right() + 28 * unit, body.top(), column, body.height())
    if view.message or not phase_fits(view, words, sizes.phase_types, set_):
        words.setRight(body.right())  # the words go before the picture
    left = words.right() + 12 * unit
    figure = QRectF(left, body.top() + 8 * unit, body.right() - left, body.height() - 16 * unit)
    if figure.width() < figure.height() / 2:
        figure = QRectF()
    return {"ring": ring, "words": words, "figure": figure}


def _step(view: SessionView, area: QRectF, px: int, lines: int, set_: Typesetter) -> list[Piece]:
    """The lit step alone, with the list as dots above it; between steps, what comes next."""
    unit = px / 64
    dots = 26 * unit if view.steps and not view.message else 0.0
    inner = area.adjusted(24 * unit, 4 * unit, -24 * unit - dots * 2, -4 * unit)
    tone = view.phase.tone.value
    if view.message:
        words, ink = view.message, "ink"
    else:
        words, ink = view.card.words or view.title, "ink" if view.card.to_do else "soft_far"
    # A message, and a long step in its one line, rather shrinks than loses words.
    most = px * 0.8 if view.message else px
    least = px if lines > 1 and not view.message else px * 0.5
    setting = set_.fit(words, Type(most, least, lines, bold=ink == "ink"), inner.width())
    top = inner.center().y() - setting.height / 2
    text = Text(QRectF(inner.left(), top, setting.width + 1, setting.height), setting, ink)
    pieces: list[Piece] = []
    if ink == "ink":
        pieces.append(Box(area, fill="lit", edge=tone, radius=24 * unit, thickness=3 * unit))
    if dots:
        pieces.append(_dots(view, area, unit))
    return [*pieces, text]


def _dots(view: SessionView, area: QRectF, unit: float) -> StepDots:
    """A column of dots at the right end, one for each step."""
    size = min(20 * unit, (area.height() - 16 * unit) / max(1, len(view.steps)) * 0.72)
    tall = size / 0.72 * len(view.steps)
    place = QRectF(area.right() - 26 * unit - size / 2, area.center().y() - tall / 2, size, tall)
    return StepDots(place, tuple(step.state for step in view.steps), view.phase.tone.value)
