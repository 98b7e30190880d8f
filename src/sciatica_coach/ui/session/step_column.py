"""The step list of desk view: the lit step in a tinted box, the others around it.

The list is set as largely as its place allows. Where even the smallest setting is too
tall, lines leave from the far ends, so that the lit step and its neighbours always stand.
No line loses words: where the lit one alone is too tall, its type gives way. It may be the
way out of a position, and whoever reads half of that stays in it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from sciatica_coach.ui.session.layout import Align, Box, Piece, Sign, Text
from sciatica_coach.ui.session.view import Mark, SessionView, StepLine, StepState
from sciatica_coach.ui.widgets.typesetting import Setting, Type, Typesetter, line_height

BESIDE = 18 + 44 + 18
"""What stands beside the words of a line, in pixels of the drawing."""
SIZES = (1.0, 0.92, 0.84, 0.76, 0.68)
"""The list is tried at these parts of its wished size,"""
AIRS = (1.25, 0.9, 0.55, 0.25)
"""each with this much air between the lines, until it fits."""


WAY_OUT_PX, LIT_PX, QUIET_PX = 40, 27, 22
"""Type of the way out of a position, of the lit line and of the others, in the drawing."""
LINES, OF_A_WAY_OUT = 4, 9
"""Lines that a step may have, and a way out."""
EDGE = 6.0
"""The air that stays above and below the lit line in any case, in pixels."""
LEAST_PX = 11
"""The lit line alone gives up all else before it gives up words, in pixels."""


@dataclass(frozen=True, slots=True)
class _Row:
    step: StepLine
    setting: Setting
    padding: float

    @property
    def height(self) -> float:
        return self.setting.height + 2 * self.padding


def step_column(view: SessionView, area: QRectF, type_: float, set_: Typesetter) -> list[Piece]:
    """The list from the top of `area` down, no taller than it."""
    rows: list[_Row] = []
    number = 0.0
    for size in SIZES:
        number = 44 * type_ * size
        for air in AIRS:
            rows = _rows(view, area.width(), type_ * size, air, set_)
            cut = any(row.setting.is_cut for row in rows)
            if sum(row.height for row in rows) <= area.height() and not cut:
                return _pieces(rows, area, number, view.phase.tone.value, set_)
    kept = _nearest(rows, area, area.width() - BESIDE * type_ * SIZES[-1], set_)
    return _pieces(kept, area, number, view.phase.tone.value, set_)


def _rows(
    view: SessionView, width: float, type_: float, air: float, set_: Typesetter
) -> list[_Row]:
    room = width - BESIDE * type_
    lines = OF_A_WAY_OUT if view.way_out else LINES
    made = []
    for step in view.steps:
        lit = step.state is StepState.CURRENT
        px = ((WAY_OUT_PX if view.way_out else LIT_PX) if lit else QUIET_PX) * type_
        kind = Type(px, px * 0.7, lines if lit else LINES, bold=lit)
        setting = set_.fit(step.text, kind, room)
        made.append(_Row(step, setting, (16 if lit else 14) * type_ * air + 2))
    return made


def _nearest(rows: list[_Row], area: QRectF, width: float, set_: Typesetter) -> list[_Row]:
    """The rows around the lit one, or around the first that is to come, that fit."""
    if not rows:
        return []
    states = [row.step.state for row in rows]
    wanted = next(
        (state for state in (StepState.CURRENT, StepState.TO_COME) if state in states),
        StepState.DONE,
    )
    first = last = states.index(wanted)
    height = area.height()
    if rows[first].height > height or rows[first].setting.is_cut:
        rows[first] = _squeezed(rows[first], width, height, set_)
    tall = rows[first].height
    grew = True
    while grew:
        grew = False
        for place in (last + 1, first - 1):
            if 0 <= place < len(rows) and tall + rows[place].height <= height:
                tall += rows[place].height
                first, last = min(first, place), max(last, place)
                grew = True
    return rows[first : last + 1] if tall <= height else []


def _squeezed(row: _Row, width: float, height: float, set_: Typesetter) -> _Row:
    """Even the lit line alone is too tall: its type gives way until all its words stand."""
    px = row.setting.px
    while True:
        lines = max(1, int((height - 2 * EDGE) // line_height(px)))
        setting = set_.fit(row.step.text, Type(px, px, lines, row.setting.bold), width)
        if px <= LEAST_PX or not setting.is_cut:
            return _Row(row.step, setting, EDGE)
        px -= 1


def _pieces(
    rows: list[_Row], area: QRectF, number: float, tone: str, set_: Typesetter
) -> list[Piece]:
    pieces: list[Piece] = []
    top = area.top()
    for row in rows:
        place = QRectF(area.left(), top, area.width(), row.height)
        lit = row.step.state is StepState.CURRENT
        if lit:
            pieces.append(Box(place, fill="lit", edge=tone, radius=number * 0.44))
        first = place.top() + row.padding
        pieces.append(_lead(row, place, first, number, tone, set_))
        words = QRectF(
            place.left() + number * 1.41, first, row.setting.width + 1, row.setting.height
        )
        pieces.append(Text(words, row.setting, "ink" if lit else "soft_far"))
        top = place.bottom()
    return pieces


def _lead(
    row: _Row, place: QRectF, top: float, number: float, tone: str, set_: Typesetter
) -> Piece:
    """Before the words: a check where it is done, its number, or a small disc of ours."""
    left = place.left() + number * 0.41
    line = line_height(row.setting.px)
    size = row.setting.px * 0.74
    if row.step.state is StepState.DONE:
        return Sign(QRectF(left, top + (line - size) / 2, size, size), Mark.CHECK, tone)
    lit = row.step.state is StepState.CURRENT
    if row.step.number is None:
        small = row.setting.px * 0.36
        dot = QRectF(left + small * 0.3, top + (line - small) / 2, small, small)
        return Sign(dot, Mark.DISC, tone if lit else "edge")
    setting = set_.fit(
        str(row.step.number), Type(row.setting.px, row.setting.px * 0.6, bold=True), number
    )
    return Text(
        QRectF(left, top, number * 0.9, setting.height),
        setting,
        "ink" if lit else "soft_far",
        Align.LEFT,
    )
