"""The step of room view: the lit step alone on its card, with the list as dots beside it."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from sciatica_coach.ui.session.layout import Box, Piece, StepDots, Text
from sciatica_coach.ui.session.view import SessionView
from sciatica_coach.ui.widgets.typesetting import Setting, Type, Typesetter, line_height

INSET = 16.0
"""Between the card's edge and the words,"""
DOTS = 34.0
"""and what the dots take at the right; in pixels of the drawing."""
SMALL = 0.5
"""What comes next may be so small, in parts of the step's size, to stand in one line."""
DRAWN_PX = 64
"""The size of a step's words in the drawing."""


def step_pieces(
    view: SessionView, area: QRectF, px: int, lines: int, set_: Typesetter
) -> list[Piece]:
    """The card; between steps what comes next, and while nothing goes on what to know."""
    unit = px / DRAWN_PX
    pieces: list[Piece] = []
    if view.message or view.card.to_do:
        tone = view.phase.tone.value
        pieces.append(Box(area, fill="lit", edge=tone, radius=24 * unit, thickness=3 * unit))
    if _has_dots(view):
        pieces.append(_dots(view, area, unit))
    setting = step_setting(view, area, px, lines, set_)
    words = _words_place(view, area, unit)
    top = words.center().y() - setting.height / 2
    place = QRectF(words.left(), top, setting.width + 1, setting.height)
    ink = "ink" if view.message or view.card.to_do else "soft_far"
    return [*pieces, Text(place, setting, ink)]


def step_setting(view: SessionView, area: QRectF, px: int, lines: int, set_: Typesetter) -> Setting:
    """A long step keeps its size as long as it has two lines; all else may shrink to be whole."""
    inner = _words_place(view, area, px / DRAWN_PX)
    lines = min(lines, max(1, int(inner.height() / line_height(px))))
    if view.way_out:
        return set_.fit(view.way_out, Type(px, px * 0.5, lines, bold=True), inner.width())
    if view.message:
        return set_.fit(view.message, Type(px * 0.8, px * 0.5, lines, bold=True), inner.width())
    if not view.card.to_do:
        kind = Type(px, px * (0.7 if lines > 1 else SMALL), lines)
        return set_.fit(view.card.words or view.title, kind, inner.width())
    least = px if lines > 1 else px * 0.5
    return set_.fit(view.card.words, Type(px, least, lines, bold=True), inner.width())


def lines_now(view: SessionView, width: float, px: int, set_: Typesetter) -> int:
    """How many lines the words at hand need on a card of that width."""
    room = width - (2 * INSET + (DOTS if _has_dots(view) else 0.0)) * px / DRAWN_PX
    if view.card.to_do:
        return len(set_.wrap(view.card.words, px, room, bold=True))
    small = set_.width(view.card.words, px) * SMALL
    return 1 if small <= room else 2  # what comes may be small, but it is not cut


def lines_at_most(view: SessionView, width: float, px: int, set_: Typesetter) -> int:
    """How many lines the longest step of the exercise needs: so much stays free for all."""
    room = width - (2 * INSET + (DOTS if _has_dots(view) else 0.0)) * px / DRAWN_PX
    texts = [step.text for step in view.steps]
    listed = view.card.words in texts or any(step.number for step in view.steps)
    lines = [len(set_.wrap(text, px, room, bold=True)) for text in texts if listed]
    return max(lines_now(view, width, px, set_), *lines, 1)


def _has_dots(view: SessionView) -> bool:
    """Whether there is a list to shrink to dots; one step alone stands in its place whole."""
    return len(view.steps) > 1 and not view.message


def _words_place(view: SessionView, area: QRectF, unit: float) -> QRectF:
    """What the dots leave of the step's place."""
    dots = DOTS * unit if _has_dots(view) else 0.0
    inset = (2 * INSET if view.message else INSET) * unit
    return area.adjusted(inset, 4 * unit, -inset - dots, -4 * unit)


def _dots(view: SessionView, area: QRectF, unit: float) -> StepDots:
    """A column of dots at the right end, one for each step."""
    size = min(20 * unit, (area.height() - 16 * unit) / max(1, len(view.steps)) * 0.72)
    tall = size / 0.72 * len(view.steps)
    place = QRectF(area.right() - 24 * unit - size / 2, area.center().y() - tall / 2, size, tall)
    return StepDots(place, tuple(step.state for step in view.steps), view.phase.tone.value)
