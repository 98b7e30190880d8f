"""Where everything stands in room view: the disjoint areas of the page.

On a wide screen the number stands at the left, side and count beside it, the phase below;
all that is right of them belongs to the picture, for it is what is understood from the
farthest. Step and caption have a line each below, a second one where the exercise has a
step that needs it. What does not fit so, and a high screen, has number, phase and picture
in a row. While the session stands still its choices have the right part of the page, as
large as the words, with the picture above them.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

from sciatica_coach.ui.session.parts import phase_fits, phase_word, widest_side, widest_word
from sciatica_coach.ui.session.room_sizes import BETWEEN, MARGIN, TOP, Sizes
from sciatica_coach.ui.session.room_step import INSET, lines_at_most, lines_now
from sciatica_coach.ui.session.view import SessionView
from sciatica_coach.ui.widgets.typesetting import Typesetter

LEFT = 520.0
"""The least width of the column beside the picture: number and side, and most phase words,"""
RING = 240.0
"""the ring in it,"""
BESIDE_RING = 20.0
"""the air between it and the words;"""
LEAST_RING = 216.0
"""the ring is no smaller, so that two figures stand in it;"""
COMING = 76.0
"""the height of the next exercise's name and picture in a rest,"""
LEAST_BODY = 212.0
"""and what number, phase and side in a row want at least; in pixels of the drawing."""
CHOICE = 96.0
"""The height of a choice below the picture,"""
LEAST_CHOICE = 74.0
"""which is never lower, in pixels of the window; with the air below it."""
LEAST_PICTURE = 110.0
"""A lower picture is none."""

Areas = dict[str, QRectF]


def areas_of(size: QSizeF, view: SessionView, sizes: Sizes, set_: Typesetter) -> Areas:
    """The areas by name; one that is not needed is empty or missing."""
    wide = size.width() > size.height()
    caption_lines = 1 if wide else 2
    top = QRectF(0, 0, size.width(), TOP * sizes.unit)
    tall = sizes.caption_height(caption_lines)
    caption = QRectF(0, size.height() - tall, size.width(), tall)
    margin = MARGIN * sizes.unit
    inner = QRectF(margin, top.bottom(), size.width() - 2 * margin, caption.top() - top.bottom())
    shared = {"top": top, "caption": caption}
    if view.message:
        return shared | _standing_still(inner, view, sizes, set_)
    inner.setBottom(inner.bottom() - BETWEEN * sizes.unit)
    columns = _columns(inner, view, sizes, set_) if wide else None
    return shared | (columns or _rows(inner, view, sizes, set_))


def _standing_still(inner: QRectF, view: SessionView, sizes: Sizes, set_: Typesetter) -> Areas:
    """Number, phase and the words to read at the left; the picture and the choices right."""
    unit = sizes.unit
    right = inner.adjusted(inner.width() * 0.6, 14 * unit, 0, -14 * unit)
    left = inner.adjusted(0, 0, 0, -BETWEEN * unit)
    left.setRight(right.left() - 24 * unit)
    areas = _rows(left, view, sizes, set_)
    needed = view.choices * max(CHOICE * unit, LEAST_CHOICE)
    figure = QRectF(right.left(), right.top(), right.width(), right.height() - needed - 12 * unit)
    if view.choices and view.scene is not None and figure.height() >= LEAST_PICTURE:
        right.setTop(figure.bottom() + 12 * unit)
    else:
        figure = QRectF()
    return areas | {"figure": figure, "choices": right}


def _columns(inner: QRectF, view: SessionView, sizes: Sizes, set_: Typesetter) -> Areas | None:
    """The picture beside number, side and phase; None where they do not fit above the step."""
    unit = sizes.unit
    types = sizes.phase_types
    left = max(LEFT * unit, (RING + BESIDE_RING) * unit + widest_side(view, types, set_) + 1)
    phase = phase_word(view, left, types.phase, set_)[0]
    card = inner.adjusted(-INSET * unit, 0, INSET * unit, 0)  # its words stand below the ring
    most = lines_at_most(view, card.width(), sizes.step, set_)
    for lines in dict.fromkeys((most, lines_now(view, card.width(), sizes.step, set_))):
        tall = sizes.step_height(lines)
        body = QRectF(inner.left(), inner.top(), inner.width(), inner.height() - tall)
        ring_size = min(RING * unit, body.height() - phase - 12 * unit)
        if ring_size >= LEAST_RING * unit and lines <= 2:
            break
    else:
        return None
    step = QRectF(card.left(), body.bottom(), card.width(), tall)
    free = body.height() - ring_size - phase
    above, between = min(free / 2, 16 * unit), min(free / 4, 8 * unit)
    ring = QRectF(body.left(), body.top() + above, ring_size, ring_size)
    words = QRectF(ring.right() + BESIDE_RING * unit, ring.top(), 0, ring_size)
    words.setRight(body.left() + left)
    phase_area = QRectF(body.left(), ring.bottom() + between, left, phase)
    coming = QRectF(body.left(), phase_area.bottom(), left, body.bottom() - phase_area.bottom())
    coming.setBottom(coming.bottom() - 12 * unit)
    figure = QRectF(body.left() + left + 12 * unit, body.top() + 8 * unit, 0, 0)
    # The picture stands still through the exercise, whatever the words at hand need.
    figure.setBottomRight(QPointF(step.right(), inner.bottom() - sizes.step_height(most)))
    figure.adjust(0, 0, 0, -8 * unit)
    rest = {"coming": coming} if view.resting and coming.height() >= COMING * unit else {}
    return rest | {
        "ring": ring,
        "words": words,
        "phase": phase_area,
        "step": step,
        "figure": figure,
    }


def _rows(inner: QRectF, view: SessionView, sizes: Sizes, set_: Typesetter) -> Areas:
    """Ring, words and picture beside each other; the step below over the whole width."""
    most = 3 if view.message or inner.height() < inner.width() else 4
    lines = 1
    for tried in range(most, 1, -1):
        if inner.height() - sizes.step_height(tried) >= LEAST_BODY * sizes.unit:
            lines = tried
            break
    tall = sizes.step_height(lines)
    step = QRectF(inner.left(), inner.bottom() - tall, inner.width(), tall)
    body = QRectF(inner.left(), inner.top(), inner.width(), step.top() - inner.top())
    return {**_beside(body, view, sizes, set_), "step": step}


def _beside(body: QRectF, view: SessionView, sizes: Sizes, set_: Typesetter) -> Areas:
    """Ring, words and picture in a row."""
    unit, gap = sizes.unit, 28 * sizes.unit
    ring_size = min(body.height() - gap, 290 * unit)
    least = min(ring_size, LEAST_RING * unit)
    needed = widest_word(view, sizes.phase_types, set_) + 1
    ring_size = max(least, min(ring_size, body.width() - gap - needed))
    ring = QRectF(body.left(), body.center().y() - ring_size / 2, ring_size, ring_size)
    column = min(body.width() * 0.43, sizes.phase * 7.0)
    words = QRectF(ring.right() + gap, body.top(), column, body.height())
    if view.message or not phase_fits(view, words, sizes.phase_types, set_):
        words.setRight(body.right())  # the words go before the picture
    left = words.right() + 12 * unit
    figure = QRectF(left, body.top() + 8 * unit, body.right() - left, body.height() - 16 * unit)
    if figure.width() < figure.height() / 2:
        figure = QRectF()
    return {"ring": ring, "words": words, "figure": figure}
