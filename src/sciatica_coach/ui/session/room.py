"""Room view: what can be read from the mat, three metres away, and nothing else.

Number, phase, current step and caption have the sizes that `sight` asks for; the list of
steps shrinks to dots. The picture stands beside them, as tall as they are together; where
they need the whole width, it stands beside number and phase alone. The rest takes the room
that is left, and goes first where there is too little: number and phase have theirs first,
then step and caption keep one line each. In a rest, what comes next is below the words.

While the session stands still, the right half is for its choices, as large as the words.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSizeF

from sciatica_coach.ui.session import sight
from sciatica_coach.ui.session.layout import (
    Box,
    DialPlace,
    Layout,
    Piece,
    StepDots,
    Text,
    Thumbnail,
)
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
from sciatica_coach.ui.widgets.typesetting import Setting, Type, Typesetter, line_height

NARROWEST = 1.28
"""Width by height: below it, sizes follow the width instead of the height."""
TOP = 56.0
"""Height of the top line,"""
BETWEEN = 12.0
"""of the air between step and caption,"""
LEAST_BODY = 212.0
"""and what number, phase and side want at least; in pixels of the drawing."""
RING = 200.0
"""The ring beside a tall picture: two figures of the number fit in,"""
WORDS = 728.0
"""ring and the longest of phase words need so much,"""
STEP_IN_TWO = 820.0
"""and the longest of steps so much for two lines."""
COMING = 76.0
"""Height of the next exercise's name and picture in a rest."""


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
    lines = _lines(size, sizes)
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


def _lines(size: QSizeF, sizes: _Sizes) -> _Lines:
    """As many as leave number and phase their room, else one of each."""
    most = 3 if size.height() < size.width() else 4
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
    inner.setBottom(inner.bottom() - BETWEEN * unit)
    shared = {"top": top, "caption": caption}
    if view.message:
        return (
            shared
            | _rows(inner, view, sizes, lines, set_)
            | {
                "choices": choices,
                "figure": QRectF(),
            }
        )
    if size.height() < size.width():
        for count in range(lines.step, 0, -1):
            columns = _columns(inner, sizes, lines, count)
            if _fits(view, columns, sizes, count, set_):
                return shared | columns
    return shared | _rows(inner, view, sizes, lines, set_)


def _columns(inner: QRectF, sizes: _Sizes, lines: _Lines, count: int) -> dict[str, QRectF]:
    """Ring and words above the step; beside all of them the picture, which never moves.

    count  how many of the step's lines long words beside the ring leave to it
    """
    unit = sizes.unit
    needed = (WORDS if lines.step > 2 else STEP_IN_TWO) * unit
    wide = min(max(inner.width() * 0.56, needed), inner.width() * 0.7)
    tall = _step_height(sizes, count)
    step = QRectF(inner.left(), inner.bottom() - tall, wide, tall)
    body = QRectF(inner.left(), inner.top(), wide, step.top() - inner.top())
    ring_size = min(body.height() - 16 * unit, RING * unit)
    ring = QRectF(body.left(), body.center().y() - ring_size / 2, ring_size, ring_size)
    words = QRectF(ring.right() + 28 * unit, body.top(), 0, body.height())
    words.setRight(body.right())
    figure = QRectF(body.right() + 20 * unit, inner.top() + 8 * unit, 0, inner.height() - 8 * unit)
    figure.setRight(inner.right())
    return {"ring": ring, "words": words, "step": step, "figure": figure}


def _fits(
    view: SessionView, areas: dict[str, QRectF], sizes: _Sizes, count: int, set_: Typesetter
) -> bool:
    """Whether phase and step stand whole in their columns, at their own sizes."""
    if not phase_fits(view, areas["words"], sizes.phase_types, set_):
        return False
    step = _step_setting(view, areas["step"], sizes.step, count, set_)
    return not step.lines or not step.lines[-1].endswith("…")


def _rows(
    inner: QRectF, view: SessionView, sizes: _Sizes, lines: _Lines, set_: Typesetter
) -> dict[str, QRectF]:
    """Ring, words and picture beside each other; the step below over the whole width."""
    count = lines.step if view.message or inner.height() > inner.width() else min(2, lines.step)
    tall = _step_height(sizes, count)
    step = QRectF(inner.left(), inner.bottom() - tall, inner.width(), tall)
    body = QRectF(inner.left(), inner.top(), inner.width(), step.top() - inner.top())
    return {**_beside(body, view, sizes, set_), "step": step}


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
    """The lit step alone, with the list as dots beside it; between steps, what comes next."""
    unit = px / 64
    pieces: list[Piece] = []
    if _is_to_do(view):
        tone = view.phase.tone.value
        pieces.append(Box(area, fill="lit", edge=tone, radius=24 * unit, thickness=3 * unit))
    if _has_dots(view):
        pieces.append(_dots(view, area, unit))
    setting = _step_setting(view, area, px, lines, set_)
    words = _step_words(view, area, unit)
    coming = _coming(view, area, unit, set_) if _shows_coming(view, area, setting, unit) else []
    if coming:
        words.setBottom(words.bottom() - COMING * unit)
    top = words.center().y() - setting.height / 2
    place = QRectF(words.left(), top, setting.width + 1, setting.height)
    ink = "ink" if view.message or view.card.to_do else "soft_far"
    return [*pieces, Text(place, setting, ink), *coming]


def _is_to_do(view: SessionView) -> bool:
    return bool(view.message) or view.card.to_do


def _has_dots(view: SessionView) -> bool:
    """Whether there is a list to shrink to dots; one step alone stands in its place whole."""
    return len(view.steps) > 1 and not view.message


def _step_words(view: SessionView, area: QRectF, unit: float) -> QRectF:
    """What the dots leave of the step's place."""
    dots = 52 * unit if _has_dots(view) else 0.0
    return area.adjusted(24 * unit, 4 * unit, -24 * unit - dots, -4 * unit)


def _step_setting(
    view: SessionView, area: QRectF, px: int, lines: int, set_: Typesetter
) -> Setting:
    """A message, what comes, and a long step in its one line rather shrink than lose words."""
    inner = _step_words(view, area, px / 64)
    lines = min(lines, max(1, int(inner.height() / line_height(px))))
    if view.message:
        kind = Type(px * 0.8, px * 0.5, lines, bold=True)
        return set_.fit(view.message, kind, inner.width())
    if not view.card.to_do:
        # In a rest its last line is for the exercise after this one.
        rows = max(1, lines - 1) if view.resting else lines
        kind = Type(px, px * (0.7 if rows > 1 else 0.5), rows)
        return set_.fit(view.card.words or view.title, kind, inner.width())
    least = px if lines > 1 else px * 0.5
    return set_.fit(view.card.words, Type(px, least, lines, bold=True), inner.width())


def _shows_coming(view: SessionView, area: QRectF, setting: Setting, unit: float) -> bool:
    """Whether there is a rest to look at what comes, and room for it below the words."""
    if not view.resting or view.message or view.next_up is None:
        return False
    return setting.height + COMING * unit <= area.height() - 8 * unit


def _coming(view: SessionView, area: QRectF, unit: float, set_: Typesetter) -> list[Piece]:
    """The next exercise: its picture, small, and its name."""
    up = view.next_up
    if up is None:
        return []
    inner = _step_words(view, area, unit)
    row = QRectF(inner.left(), inner.bottom() - COMING * unit, inner.width(), COMING * unit)
    pieces: list[Piece] = []
    if up.motion is not None:
        picture = QRectF(row.left(), row.top(), row.height() * 1.6, row.height())
        pieces += [Box(picture, fill="mat", radius=14 * unit), Thumbnail(picture)]
        row.setLeft(picture.right() + 20 * unit)
    name = set_.fit(f"{up.heading}: {up.name}", Type(40 * unit, 26 * unit), row.width())
    top = row.center().y() - name.height / 2
    pieces.append(Text(QRectF(row.left(), top, name.width + 1, name.height), name, "soft_far"))
    return pieces


def _dots(view: SessionView, area: QRectF, unit: float) -> StepDots:
    """A column of dots at the right end, one for each step."""
    size = min(20 * unit, (area.height() - 16 * unit) / max(1, len(view.steps)) * 0.72)
    tall = size / 0.72 * len(view.steps)
    place = QRectF(area.right() - 26 * unit - size / 2, area.center().y() - tall / 2, size, tall)
    return StepDots(place, tuple(step.state for step in view.steps), view.phase.tone.value)
