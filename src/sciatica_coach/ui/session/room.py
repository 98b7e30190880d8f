"""Room view: what can be read from the mat, three metres away, and nothing else.

Number, phase, current step and caption have the sizes that `sight` asks for; the list of
steps shrinks to dots, and the picture has all the room that they leave (`room_areas`).
Number and phase have theirs first, then step and caption keep one line each. In a rest,
what comes next is below the phase. While the session stands still in a position, the way
out of it is the step, and what to know stands where the caption was.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSizeF

from sciatica_coach.ui.session.layout import Box, DialPlace, Layout, Piece, Text, Thumbnail
from sciatica_coach.ui.session.parts import (
    caption_ground,
    caption_strip,
    phase_column,
    phase_word,
    rule_below,
    side_and_count,
    stacked,
    top_line,
)
from sciatica_coach.ui.session.room_areas import Areas, areas_of
from sciatica_coach.ui.session.room_sizes import MARGIN, Sizes
from sciatica_coach.ui.session.room_step import step_pieces
from sciatica_coach.ui.session.view import Caption, SessionView
from sciatica_coach.ui.widgets.typesetting import Type, Typesetter

NARROWEST = 1.28
"""Width by height: below it, sizes follow the width instead of the height."""
RING_WIDTH = 0.075
"""How thick the ring is,"""
NUMBER = 0.58
"""and how large the number in it may be, in parts of its size."""


def arrange_room(size: QSizeF, view: SessionView, screen_px: float, set_: Typesetter) -> Layout:
    """Lay the page out for the mat; `screen_px` is the height of the whole screen."""
    sizes = Sizes.of(min(screen_px, size.width() / NARROWEST), set_)
    return finished(size, view, sizes, areas_of(size, view, sizes, set_), set_)


def finished(
    size: QSizeF, view: SessionView, sizes: Sizes, areas: Areas, set_: Typesetter
) -> Layout:
    """The layout of that view in those areas."""
    unit = sizes.unit
    title = top_line(view, areas["top"], 30 * unit, MARGIN * unit, set_)
    lines = int(areas["step"].height() / (sizes.step_height(2) - sizes.step_height(1)))
    pieces: list[Piece] = [
        rule_below(areas["top"]),
        *title.pieces,
        *_phase(view, areas, sizes, set_),
        *step_pieces(view, areas["step"], sizes.step, max(1, lines), set_),
        *_coming(view, areas.get("coming", QRectF()), unit, set_),
        *caption_ground(areas["caption"]),
        *_caption(view, areas["caption"], sizes, set_),
    ]
    ring = areas["ring"]
    number = max(sizes.number, round(ring.height() * NUMBER))
    return Layout(
        areas=areas,
        pieces=tuple(pieces),
        dial=DialPlace(ring, ring.height() * RING_WIDTH, number, 0),
        progress=QRectF(0, areas["top"].bottom() - 4 * unit, size.width(), 4 * unit),
        left=title.left,
        left_px=title.left_px,
        figure=areas["figure"],
    )


def _phase(
    view: SessionView, areas: dict[str, QRectF], sizes: Sizes, set_: Typesetter
) -> tuple[Piece, ...]:
    """Phase, side and count: in one column, or the phase below the ring."""
    types = sizes.phase_types
    if "phase" not in areas:
        return phase_column(view, areas["words"], types, set_)
    phase, beside = areas["phase"], areas["words"]
    block = phase_word(view, phase.width(), types.phase, set_)
    others = side_and_count(view, beside.width(), types, set_)
    return (*stacked((block,), phase, 1), *stacked(others, beside, 1 if view.side else 0))


def _caption(view: SessionView, area: QRectF, sizes: Sizes, set_: Typesetter) -> tuple[Piece, ...]:
    """What is being said; where the way out has the step's place, what to know after it."""
    inner = area.adjusted(MARGIN * sizes.unit, 0, -MARGIN * sizes.unit, 0)
    lines = max(1, int(area.height() / sizes.caption_height(1)))
    kind = Type(sizes.caption, sizes.caption, lines)
    caption = view.caption
    if view.way_out and not caption.words:
        caption, kind = Caption.said_whole(view.message), Type(kind.px, kind.px * 0.5, lines)
    return caption_strip(caption, inner, kind, view.phase.tone.value, set_)


def _coming(view: SessionView, area: QRectF, unit: float, set_: Typesetter) -> list[Piece]:
    """In a rest the next exercise: its picture, small, and its name."""
    up = view.next_up
    if up is None or area.isEmpty():
        return []
    row = QRectF(area)
    pieces: list[Piece] = []
    if up.motion is not None:
        tall = min(row.height(), 100 * unit)
        picture = QRectF(row.left(), row.center().y() - tall / 2, tall * 1.6, tall)
        pieces += [Box(picture, fill="mat", radius=14 * unit), Thumbnail(picture)]
        row.setLeft(picture.right() + 20 * unit)
    name = set_.fit(f"{up.heading}: {up.name}", Type(36 * unit, 22 * unit, 2), row.width())
    top = row.center().y() - name.height / 2
    pieces.append(Text(QRectF(row.left(), top, name.width + 1, name.height), name, "soft_far"))
    return pieces
