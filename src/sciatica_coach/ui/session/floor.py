"""Floor view: room view on a page that is turned by a quarter, and so is higher than wide.

Its width is the height of the screen, so every letter has the size that `sight` asks for,
as in room view. Number, side and count stand at the top and the phase below them; step
and caption stand at the bottom, and the picture has all that is between. While the session
stands still its choices stand above the caption.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF

from sciatica_coach.ui.session.layout import Layout
from sciatica_coach.ui.session.parts import phase_word
from sciatica_coach.ui.session.room import finished
from sciatica_coach.ui.session.room_areas import (
    CHOICE,
    LEAST_CHOICE,
    LEAST_PICTURE,
    LEAST_RING,
    RING,
    Areas,
)
from sciatica_coach.ui.session.room_sizes import BETWEEN, MARGIN, TOP, Sizes
from sciatica_coach.ui.session.room_step import INSET, lines_at_most, lines_now
from sciatica_coach.ui.session.view import SessionView
from sciatica_coach.ui.widgets.typesetting import Typesetter

MOST_LINES = 4
"""A step has no more lines, whatever is free,"""
PICTURE = 200.0
"""and no more than the one at hand needs where the picture would be lower than this, in
pixels of the drawing."""
TOLD = 3
"""Lines of what is to be known while the session stands still."""


def arrange_floor(size: QSizeF, view: SessionView, set_: Typesetter) -> Layout:
    """Lay the turned page out; `size` is as it is seen."""
    sizes = Sizes.of(size.width(), set_)
    return finished(size, view, sizes, _areas_of(size, view, sizes, set_), set_)


def _areas_of(size: QSizeF, view: SessionView, sizes: Sizes, set_: Typesetter) -> Areas:
    unit = sizes.unit
    top = QRectF(0, 0, size.width(), TOP * unit)
    tall = sizes.caption_height(1 if view.message else 2)
    caption = QRectF(0, size.height() - tall, size.width(), tall)
    margin = MARGIN * unit
    inner = QRectF(margin, top.bottom(), size.width() - 2 * margin, caption.top() - top.bottom())
    inner.adjust(0, BETWEEN * unit, 0, -BETWEEN * unit)
    ring_size = (LEAST_RING if view.message else RING) * unit
    ring = QRectF(inner.left(), inner.top(), ring_size, ring_size)
    words = QRectF(ring.right() + 20 * unit, ring.top(), 0, ring_size)
    words.setRight(inner.right())
    phase = QRectF(inner.left(), ring.bottom(), inner.width(), 0)
    phase.setHeight(phase_word(view, phase.width(), sizes.phase_types.phase, set_)[0])
    areas = {"top": top, "caption": caption, "ring": ring, "words": words, "phase": phase}
    body = QRectF(inner.left(), phase.bottom(), inner.width(), inner.bottom() - phase.bottom())
    below = _standing_still if view.message else _going_on
    return areas | below(body, view, sizes, set_)


def _going_on(body: QRectF, view: SessionView, sizes: Sizes, set_: Typesetter) -> Areas:
    """The picture, and the step below it with as many lines as the longest one needs."""
    unit = sizes.unit
    card = body.adjusted(-INSET * unit, 0, INSET * unit, 0)
    lines = min(MOST_LINES, lines_at_most(view, card.width(), sizes.step, set_))
    now = lines_now(view, card.width(), sizes.step, set_)
    while lines > now and body.height() - sizes.step_height(lines) < PICTURE * unit:
        lines -= 1
    step = QRectF(card)
    step.setTop(body.bottom() - sizes.step_height(lines))
    figure = _picture(body, step.top(), unit)
    return {"step": step, "figure": figure if figure.height() >= LEAST_PICTURE else QRectF()}


def _standing_still(body: QRectF, view: SessionView, sizes: Sizes, _: Typesetter) -> Areas:
    """What to know, then the picture where there is room for it, then the choices."""
    unit = sizes.unit
    step = QRectF(body.left(), body.top(), body.width(), sizes.step_height(TOLD))
    rest = QRectF(step)
    rest.setTop(step.bottom() + BETWEEN * unit)
    rest.setBottom(body.bottom())
    needed = view.choices * max(CHOICE * unit, LEAST_CHOICE)
    figure = _picture(rest, rest.bottom() - needed, unit)
    if not view.choices or view.scene is None or figure.height() < LEAST_PICTURE:
        return {"step": step, "figure": QRectF(), "choices": rest}
    rest.setTop(figure.bottom() + BETWEEN * unit)
    return {"step": step, "figure": figure, "choices": rest}


def _picture(body: QRectF, bottom: float, unit: float) -> QRectF:
    """From the top of the body to there, with a little air."""
    place = QRectF(body.left(), body.top(), body.width(), bottom - body.top())
    return place.adjusted(0, 8 * unit, 0, -8 * unit)
