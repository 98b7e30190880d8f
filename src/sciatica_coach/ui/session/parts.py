"""What desk view and room view have in common: the top line, the caption, the phase.

Each function sets its texts into a given rectangle and gives back the pieces.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from sciatica_coach.ui.session.layout import (
    Box,
    CaptionText,
    CountDots,
    Piece,
    Sign,
    Text,
)
from sciatica_coach.ui.session.view import Caption, Mark, SessionView
from sciatica_coach.ui.widgets.typesetting import Setting, Type, Typesetter, line_height

WIDEST_LEFT = "88:88"
SIGN, BESIDE_SIGN = 0.58, 0.32
"""How large the phase's shape is, and the gap behind it, in parts of the word's size."""


@dataclass(frozen=True, slots=True)
class TopLine:
    """The top line as it was set: its pieces, and where the time left goes."""

    pieces: tuple[Piece, ...]
    left: QRectF
    left_px: int


def top_line(
    view: SessionView, area: QRectF, px: float, margin: float, set_: Typesetter
) -> TopLine:
    """Title, place in the routine, and the room for the time left at the right end.

    Before the time left stands a microphone as long as it is on; its words have to fit.
    """
    size = min(math.ceil(px), int(area.height() / 1.5))
    inner = area.adjusted(margin, 0, -margin, 0)
    left_px = max(12, round(size * 0.86))
    left_width = set_.width(WIDEST_LEFT, left_px, bold=True) + set_.width(f" {view.left}", left_px)
    left = QRectF(inner.right() - left_width, inner.top(), left_width, inner.height())
    ears, end = _ears(view, inner, left.left() - size, size, set_)
    room = end - inner.left()
    title = set_.fit(view.title, Type(size, size * 0.6, bold=True), room)
    pieces: list[Piece] = [_middle(title, inner.left(), inner, "ink"), *ears]
    start = inner.left() + title.width + size * 0.75
    rest = end - start
    place = set_.fit(view.place, Type(size * 0.78, size * 0.6), rest) if rest > size * 5 else None
    if place and place.lines and not place.is_cut:
        pieces.append(_middle(place, start, inner, "soft_far"))
    return TopLine(tuple(pieces), left, left_px)


def _ears(
    view: SessionView, row: QRectF, end: float, size: int, set_: Typesetter
) -> tuple[tuple[Piece, ...], float]:
    """Sign and words of the microphone up to `end`, and where they begin; none while it is off."""
    if not view.ears:
        return (), end
    words = set_.fit(view.ears, Type(size * 0.78, size * 0.78), row.width())
    beside = words.width + size * 0.4
    if row.left() + set_.width(view.title, size, bold=True) + beside + 2 * size > end:
        sign = QRectF(end - size, row.center().y() - size / 2, size, size)
        return (Sign(sign, Mark.MICROPHONE, "warn"),), sign.left() - size / 2
    sign = QRectF(end - beside - size, row.center().y() - size / 2, size, size)
    said = _middle(words, sign.right() + size * 0.4, row, "soft_far")
    return (Sign(sign, Mark.MICROPHONE, "warn"), said), sign.left() - size / 2


def _middle(setting: Setting, x: float, row: QRectF, colour: str) -> Text:
    top = row.center().y() - setting.height / 2
    return Text(QRectF(x, top, setting.width + 1, setting.height), setting, colour)


def caption_strip(
    caption: Caption, area: QRectF, type_: Type, colour: str, set_: Typesetter
) -> tuple[Piece, ...]:
    """As many lines as fit, always those with the lit word: a long caption turns pages."""
    size = type_.px
    while True:
        setting = set_.fit(caption.text, Type(size, size, 99, type_.bold), area.width())
        fits = len(setting.lines) <= type_.lines and setting.height <= area.height()
        if fits or size <= type_.least:
            break
        size = max(type_.least, size * 0.94)
    shown, first = _page(setting.lines, caption.said, type_.lines)
    page = Setting(shown, setting.px, setting.bold, setting.width)
    top = area.top() + (area.height() - page.height) / 2
    place = QRectF(area.left(), top, area.width(), page.height)
    return (CaptionText(place, page, caption, first, colour),) if shown else ()


def _page(lines: Sequence[str], said: int, rows: int) -> tuple[tuple[str, ...], int]:
    """The lines that hold word `said`, and the place of their first word."""
    starts: list[int] = []
    words = 0
    for line in lines:
        starts.append(words)
        words += len(line.split())
    lit = max((n for n, start in enumerate(starts) if start <= min(said, words - 1)), default=0)
    top = lit // rows * rows
    return tuple(lines[top : top + rows]), starts[top] if starts else 0


@dataclass(frozen=True, slots=True)
class PhaseTypes:
    """Sizes of the words beside the ring."""

    phase: Type
    side: Type
    count: Type


Block = tuple[float, tuple[Piece, ...]]
"""What stands in a column, and how tall it is; its places count from its own corner."""


def phase_fits(view: SessionView, area: QRectF, types: PhaseTypes, set_: Typesetter) -> bool:
    """Whether phase and side stand whole in the area, at their own sizes."""
    tall, pieces = phase_word(view, area.width(), types.phase, set_)
    if view.side:
        tall += side_word(view, area.width(), types.side, set_)[0]
    cut = any(isinstance(each, Text) and each.setting.is_cut for each in pieces)
    return tall <= area.height() and not cut and widest_side(view, types, set_) <= area.width()


def widest_side(view: SessionView, types: PhaseTypes, set_: Typesetter) -> float:
    """The width that holds either side of the exercise, so that nothing moves at a change."""
    px = math.ceil(types.side.px)
    words = (view.side, *view.sides)
    return max(set_.width(word, px, bold=types.side.bold) for word in words)


def widest_word(view: SessionView, types: PhaseTypes, set_: Typesetter) -> float:
    """The width that holds phase and side, where the phase is broken between its words."""
    px = math.ceil(types.phase.px)
    words = view.phase.word.split()
    phase = max((set_.width(word, px, bold=types.phase.bold) for word in words), default=0.0)
    sign = (SIGN + BESIDE_SIGN) * px if view.dial.number else 0.0
    return max(phase + sign, widest_side(view, types, set_))


def phase_column(
    view: SessionView, area: QRectF, types: PhaseTypes, set_: Typesetter
) -> tuple[Piece, ...]:
    """Shape and phase word, the side as a large word, then repetitions in words and dots.

    What has no room at the end is left out, the count first: phase and side always stand.
    """
    first = phase_word(view, area.width(), types.phase, set_)
    must = 2 if view.side else 1
    return stacked((first, *side_and_count(view, area.width(), types, set_)), area, must)


def side_and_count(
    view: SessionView, width: float, types: PhaseTypes, set_: Typesetter
) -> tuple[Block, ...]:
    """The side as a large word, and repetitions or rounds in words and dots."""
    blocks = []
    if view.side:
        blocks.append(side_word(view, width, types.side, set_))
    if view.count:
        blocks.append(_count_words(view, width, types.count, set_))
        blocks.append(_count_dots(view, width, types.count.px))
    return tuple(blocks)


def stacked(blocks: Sequence[Block], area: QRectF, must: int) -> tuple[Piece, ...]:
    """One below the other in the middle of the area; the first `must` stand in any case."""
    height = 0.0
    kept: list[Block] = []
    for block in blocks:
        if height + block[0] > area.height() and len(kept) >= must:
            break
        height += block[0]
        kept.append(block)
    top = area.top() + max(0.0, (area.height() - height) / 2)
    pieces: list[Piece] = []
    for tall, made in kept:
        pieces.extend(
            replace(piece, place=piece.place.translated(area.left(), top)) for piece in made
        )
        top += tall
    return tuple(pieces)


def phase_word(view: SessionView, width: float, type_: Type, set_: Typesetter) -> Block:
    """The phase with its shape, unless the ring shows the shape in place of a number."""
    if not view.dial.number:
        alone = set_.fit(view.phase.word, type_, width)
        tone = view.phase.tone.value
        return alone.height, (Text(QRectF(0, 0, alone.width + 1, alone.height), alone, tone),)
    mark = type_.px * SIGN
    gap = type_.px * BESIDE_SIGN
    word = set_.fit(view.phase.word, type_, width - mark - gap)
    mark = word.px * SIGN
    first = line_height(word.px)
    sign = QRectF(0, (first - mark) / 2 + word.px * 0.03, mark, mark)
    place = QRectF(mark + gap, 0, word.width + 1, word.height)
    tone = view.phase.tone.value
    return word.height, (Sign(sign, view.phase.mark, tone), Text(place, word, tone))


def side_word(view: SessionView, width: float, type_: Type, set_: Typesetter) -> Block:
    word = set_.fit(view.side, type_, width)
    pieces: list[Piece] = [Text(QRectF(0, 0, word.width + 1, word.height), word, "ink")]
    rest = width - word.width - word.px * 0.4
    px = type_.px * 0.46
    meaning = set_.fit(view.side_is, Type(px, px * 0.75), rest) if rest > px * 4 else None
    if meaning and meaning.lines and not meaning.is_cut:
        # Both words stand on one baseline.
        top = set_.metrics(word.px, bold=True).ascent() - set_.metrics(meaning.px).ascent()
        top += (line_height(word.px) - set_.metrics(word.px, bold=True).height()) / 2
        top -= (line_height(meaning.px) - set_.metrics(meaning.px).height()) / 2
        place = QRectF(word.width + word.px * 0.4, top, meaning.width + 1, meaning.height)
        pieces.append(Text(place, meaning, "soft_far"))
    return word.height, tuple(pieces)


def _count_words(view: SessionView, width: float, type_: Type, set_: Typesetter) -> Block:
    words = set_.fit(view.count.words if view.count else "", type_, width)
    place = QRectF(0, 0, words.width + 1, words.height)
    return words.height, (Text(place, words, "soft_far"),)


def _count_dots(view: SessionView, width: float, px: float) -> Block:
    count = view.count
    if count is None:
        return 0.0, ()
    pitch = min(px * 1.04, width / max(1, count.total))
    size = pitch * 0.72
    place = QRectF(0, size * 0.4, pitch * count.total, size)
    return size * 1.6, (CountDots(place, count, view.phase.tone.value),)


def rule_below(area: QRectF) -> Box:
    """A quiet line at the lower edge."""
    return Box(QRectF(area.left(), area.bottom() - 1, area.width(), 1), fill="line")


def caption_ground(area: QRectF) -> tuple[Box, Box]:
    """The ground under the caption, and the quiet line above it."""
    line = QRectF(area.left(), area.top(), area.width(), 1)
    return Box(area, fill="card"), Box(line, fill="line")
