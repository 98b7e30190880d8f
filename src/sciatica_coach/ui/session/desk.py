"""Desk view: the whole list at arm's length, after the drawing.

Sizes are those of the drawing at 1280 x 800; they grow with the window and with the
person's text size, and give way by rule where there is too little room: the step list
first loses air, then size, then the lines farthest from the lit one.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, QSizeF

from sciatica_coach.ui.session.layout import Box, DialPlace, Layout, Piece, Text, Thumbnail
from sciatica_coach.ui.session.parts import (
    PhaseTypes,
    caption_ground,
    caption_strip,
    phase_column,
    rule_below,
    top_line,
)
from sciatica_coach.ui.session.step_column import step_column
from sciatica_coach.ui.session.view import SessionView
from sciatica_coach.ui.widgets.typesetting import Setting, Type, Typesetter, line_height

DRAWN = QSizeF(1280, 700)
"""The size of the drawing, without the row of controls."""
CHOICE = QSizeF(128, 74)
"""A choice with the air beside and below it,"""
PANEL_PX, LEAST_PX = 30, 20
"""the wished and the least size of the words above,"""
WORDS_LINES = 2
"""their lines, and"""
PANEL_EDGE = 46
"""the air in and around the panel, in pixels of the window."""
GOOD_LIST, LEAST_LIST = 0.55, 0.25
"""What the list keeps of its column where that is possible, and at least."""
LARGE = 1.3
"""Words are large that are so much larger than drawn, by the size of the window."""
SMALLEST = 0.86
"""In a small window the type does not shrink below this part of the drawing's."""


def arrange_desk(size: QSizeF, view: SessionView, text_scale: float, set_: Typesetter) -> Layout:
    """Lay the page out for someone who sits before it.

    text_scale  the theme's: the person's text size, grown with a large window
    """
    space = min(size.width() / DRAWN.width(), size.height() / DRAWN.height())
    type_ = max(text_scale * min(1.0, max(SMALLEST, space)), space)
    areas = _areas(size, space, type_)
    if view.message:
        areas |= _choices(areas["list"], view.choices, space, type_)
    ring = areas["ring"].height()
    title = top_line(view, areas["top"], 26 * type_, 32 * space, set_)
    pieces = [
        rule_below(areas["top"]),
        *title.pieces,
        *phase_column(view, areas["words"], _phase_types(type_, ring), set_),
        *_right_column(view, areas["list"], type_, space, set_),
        *caption_ground(areas["caption"]),
        *caption_strip(
            view.caption,
            areas["caption"].adjusted(32 * space, 0, -32 * space, 0),
            _caption_type(type_, size.height()),
            view.phase.tone.value,
            set_,
        ),
    ]
    return Layout(
        areas=areas,
        pieces=tuple(pieces),
        dial=DialPlace(areas["ring"], ring * 0.08, round(ring * 0.54), round(ring * 0.085)),
        progress=QRectF(0, areas["top"].bottom() - 4 * space, size.width(), max(3.0, 4 * space)),
        left=title.left,
        left_px=title.left_px,
        figure=areas["figure"],
    )


def _areas(size: QSizeF, space: float, type_: float) -> dict[str, QRectF]:
    """Top line and caption over the whole width; between them two columns.

    On the left the ring beside the words, and the picture below; on the right the list.
    """
    width, height = size.width(), size.height()
    margin = 32 * space
    top = QRectF(0, 0, width, min(max(58 * space, 46 * type_), height * 0.14))
    words_of_caption = _caption_type(type_, height)
    tall = words_of_caption.lines * line_height(words_of_caption.least) + 14 * space
    tall = max(tall, line_height(words_of_caption.px) + 14 * space)
    caption = QRectF(0, height - tall, width, tall)
    body = QRectF(margin, top.bottom(), width - 2 * margin, caption.top() - top.bottom())
    right = QRectF(body.left() + body.width() * 0.605, body.top(), 0, body.height())
    right.setRight(body.right())
    left = QRectF(body.left(), body.top(), right.left() - body.left() - 28 * space, body.height())
    # Larger words take some of their room from the picture, and leave it half of the column.
    share = min(0.46, 0.41 * max(1.0, 0.8 * type_ / space))
    ring_size = min(222 * type_, body.height() * share, left.width() * 0.34)
    ring = QRectF(left.left() + 8 * space, left.top() + 18 * space, ring_size, ring_size)
    words = QRectF(ring.right() + 28 * space, ring.top() - 8 * space, 0, ring_size + 16 * space)
    words.setRight(left.right())
    figure = QRectF(left.left(), words.bottom() + 4 * space, left.width(), 0)
    figure.setBottom(caption.top() - 10 * space)
    return {
        "top": top,
        "ring": ring,
        "words": words,
        "figure": figure,
        "list": right,
        "caption": caption,
    }


def _choices(column: QRectF, count: int, space: float, type_: float) -> dict[str, QRectF]:
    """Choices below the list, so that neither the lit line nor the picture is covered.

    Where there is too little room, or the words are so large that the choices would have to be
    small beside them, the list keeps it all, and they stand elsewhere.
    """
    if type_ > LARGE * space:
        return {}
    in_a_row = max(1, int((column.width() - PANEL_EDGE) / CHOICE.width()))
    rows = -(-count // min(in_a_row, 3))
    grown = CHOICE.height() * max(1.0, space)
    most = rows * grown + WORDS_LINES * line_height(PANEL_PX * type_) + PANEL_EDGE
    least = rows * CHOICE.height() + WORDS_LINES * line_height(LEAST_PX * type_) + PANEL_EDGE
    room = column.height() - 24 * space
    tall = min(most, max(least, room * (1 - GOOD_LIST)))
    left = room - tall
    if left < LEAST_LIST * column.height():
        return {}
    list_ = QRectF(column.left(), column.top(), column.width(), left)
    choices = QRectF(column.left(), list_.bottom() + 12 * space, column.width(), tall)
    return {"list": list_, "choices": choices}


def _caption_type(type_: float, height: float) -> Type:
    """One line at the drawing's size, or two a little smaller; never a quarter of the page."""
    px = min(36 * type_, height * 0.1)
    return Type(px, px * 0.8, 2)


def _phase_types(type_: float, ring_size: float) -> PhaseTypes:
    """The words beside the ring keep to its height."""
    phase = min(64 * type_, ring_size * 0.29)
    side = min(48 * type_, ring_size * 0.22)
    count = min(26 * type_, ring_size * 0.125)
    return PhaseTypes(
        phase=Type(phase, phase * 0.62, 2, bold=True),
        side=Type(side, side * 0.8, bold=True),
        count=Type(count, count * 0.8),
    )


def _right_column(
    view: SessionView, area: QRectF, type_: float, space: float, set_: Typesetter
) -> list[Piece]:
    """The routine's note on the exercise, the step list, and what comes next below it."""
    pieces: list[Piece] = []
    bottom = area.bottom() - 12 * space
    if view.next_up is not None and not view.message:
        next_pieces, bottom = _next_block(view, area, bottom, type_, set_)
        pieces.extend(next_pieces)
    top = area.top() + 14 * space
    if view.note and bottom - top > 260 * type_:
        note = set_.fit(view.note, Type(20 * type_, 15 * type_, 2), area.width())
        place = QRectF(area.left(), top, note.width + 1, note.height)
        pieces.append(Text(place, note, "ink"))
        top = place.bottom() + 8 * space
    if view.steps and bottom - top > 330 * type_:
        heading = set_.fit(view.steps_heading, Type(18 * type_, 14 * type_), area.width())
        place = QRectF(area.left(), top, heading.width + 1, heading.height)
        pieces.append(Text(place, heading, "soft_far"))
        top = place.bottom() + 8 * space
    if view.steps:
        list_area = QRectF(area.left(), top, area.width(), bottom - 8 * space - top)
        pieces.extend(step_column(view, list_area, type_, set_))
    return pieces


def _next_block(
    view: SessionView, area: QRectF, bottom: float, type_: float, set_: Typesetter
) -> tuple[list[Piece], float]:
    """Heading, name and detail over the lower edge, with a quiet line above."""
    up = view.next_up
    if up is None:
        return [], bottom
    limit = area.height() * 0.09
    name_px = min(23 * type_, limit)
    rows = (
        (up.heading, Type(min(18 * type_, limit * 0.8), 13), "soft_far"),
        (up.name, Type(name_px, name_px * 0.75, bold=True), "ink"),
        (up.detail, Type(min(18 * type_, limit * 0.8), 13), "soft_far"),
    )
    tall = sum(line_height(kind.px) for words, kind, _ in rows if words)
    picture = QSizeF(tall * 1.6, tall)  # no larger where the words need more lines
    beside = picture.width() + 16 * type_
    if up.motion is None or area.width() - beside < 9 * name_px:
        beside = 0.0  # the words go before the picture
    room = area.width() - beside
    settings = [(_whole(words, kind, room, set_), ink) for words, kind, ink in rows if words]
    top = bottom - max(tall, sum(setting.height for setting, _ in settings))
    line = top - 10 * type_
    pieces: list[Piece] = [Box(QRectF(area.left(), line, area.width(), 1), fill="line")]
    if beside:
        place = QRectF(QPointF(area.left(), top), picture)
        pieces += [Box(place, fill="mat", radius=12 * type_), Thumbnail(place)]
    for setting, ink in settings:
        place = QRectF(area.left() + beside, top, setting.width + 1, setting.height)
        pieces.append(Text(place, setting, ink))
        top = place.bottom()
    return pieces, line


def _whole(words: str, kind: Type, width: float, set_: Typesetter) -> Setting:
    """In one line, if need be a smaller one; in two before a word is cut."""
    one = set_.fit(words, kind, width)
    return set_.fit(words, replace(kind, lines=2), width) if one.is_cut else one
