"""Room view: what can be read from the mat, three metres away, and nothing else.

Number, phase, current step and caption have the sizes that `sight` asks for; the list of
steps shrinks to dots. The rest takes the room that is left, and goes first where there is
too little.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF

from sciatica_coach.ui.session import sight
from sciatica_coach.ui.session.layout import Box, DialPlace, Layout, Piece, StepDots, Text
from sciatica_coach.ui.session.parts import (
    PhaseTypes,
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


def arrange_room(size: QSizeF, view: SessionView, screen_px: float, set_: Typesetter) -> Layout:
    """Lay the page out for the mat; `screen_px` is the height of the whole screen."""
    rows = min(screen_px, size.width() / NARROWEST)
    unit = rows / 800

    def letters(arc: float, *, bold: bool) -> int:
        return set_.size_for_letters(sight.letter_px(arc, rows), bold=bold)

    step_px = letters(sight.STEP_ARC, bold=True)
    caption_px = letters(sight.CAPTION_ARC, bold=False)
    phase_px = letters(sight.PHASE_ARC, bold=True)
    number_px = letters(sight.NUMBER_ARC, bold=True)
    margin = 32 * unit
    width, height = size.width(), size.height()

    top = QRectF(0, 0, width, 56 * unit)
    tall = 2 * line_height(caption_px) + 8 * unit
    caption = QRectF(0, height - tall, width, tall)
    lines = 2 if height < width else 4
    tall = lines * line_height(step_px) + 12 * unit
    step = QRectF(margin, caption.top() - tall - 12 * unit, width - 2 * margin, tall)
    body = QRectF(margin, top.bottom(), width - 2 * margin, step.top() - top.bottom())

    ring_size = min(body.height() - 28 * unit, 290 * unit)
    ring = QRectF(body.left(), body.center().y() - ring_size / 2, ring_size, ring_size)
    types = PhaseTypes(
        phase=Type(phase_px, phase_px, 2, bold=True),
        side=Type(phase_px, phase_px, bold=True),
        count=Type(40 * unit, 24 * unit),
    )
    column = min(body.width() * 0.43, phase_px * 7.0)
    words = QRectF(ring.right() + 28 * unit, body.top(), column, body.height())
    if not phase_fits(view, words, types, set_):
        words.setRight(body.right())  # the words go before the picture
    left = words.right() + 12 * unit
    figure = QRectF(left, body.top() + 8 * unit, body.right() - left, body.height() - 16 * unit)
    if figure.width() < figure.height() / 2:
        figure = QRectF()
    title = top_line(view, top, 30 * unit, margin, set_)
    pieces: list[Piece] = [
        rule_below(top),
        *title.pieces,
        *phase_column(view, words, types, set_),
        *_step(view, step, Type(step_px, step_px, lines), set_),
        Box(caption, fill="card"),
        Box(QRectF(0, caption.top(), width, 1), fill="line"),
        *caption_strip(
            view.caption,
            caption.adjusted(margin, 0, -margin, 0),
            Type(caption_px, caption_px, 2),
            view.phase.tone.value,
            set_,
        ),
    ]
    return Layout(
        areas={
            "top": top,
            "ring": ring,
            "words": words,
            "figure": figure,
            "step": step,
            "caption": caption,
        },
        pieces=tuple(pieces),
        dial=DialPlace(ring, ring_size * 0.075, number_px, 0),
        progress=QRectF(0, top.bottom() - 4 * unit, width, 4 * unit),
        left=title.left,
        left_px=title.left_px,
        figure=figure,
    )


def _step(view: SessionView, area: QRectF, kind: Type, set_: Typesetter) -> list[Piece]:
    """The lit step alone, with the list as dots above it; between steps, what comes next."""
    current = view.current
    px = kind.px
    unit = px / 64
    dots = 26 * unit if view.steps else 0.0
    inner = area.adjusted(24 * unit, 4 * unit, -24 * unit - dots * 2, -4 * unit)
    tone = view.phase.tone.value
    if view.message:
        words, ink = view.message, "ink"
    elif current is not None:
        words, ink = current.text, "ink"
    else:
        words, ink = view.upcoming or view.title, "soft_far"
    least = px * 0.8 if view.message else px
    setting = set_.fit(words, Type(px, least, kind.lines, bold=ink == "ink"), inner.width())
    top = inner.center().y() - setting.height / 2
    text = Text(QRectF(inner.left(), top, setting.width + 1, setting.height), setting, ink)
    pieces: list[Piece] = []
    if ink == "ink":
        pieces.append(Box(area, fill="lit", edge=tone, radius=24 * unit, thickness=3 * unit))
    if view.steps:
        pieces.append(_dots(view, area, unit))
    return [*pieces, text]


def _dots(view: SessionView, area: QRectF, unit: float) -> StepDots:
    """A column of dots at the right end, one for each step."""
    size = min(20 * unit, (area.height() - 16 * unit) / max(1, len(view.steps)) * 0.72)
    tall = size / 0.72 * len(view.steps)
    place = QRectF(area.right() - 26 * unit - size / 2, area.center().y() - tall / 2, size, tall)
    return StepDots(place, tuple(step.state for step in view.steps), view.phase.tone.value)
