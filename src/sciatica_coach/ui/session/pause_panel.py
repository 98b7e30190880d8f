"""The calm panel of a session that stands still: one or two sentences and large buttons.

It covers the picture, never the words. In room view the sentences are painted large by
the canvas, and the panel is a column of buttons that can be read from the mat.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_coach.ui.session.standstill import Choice, Standstill
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets.control_button import SMALLEST, ControlButton, Weight
from sciatica_coach.ui.widgets.typesetting import Setting, Type, Typesetter

GAP = 10
PADDING = 20
BUTTON_PX = 19
SMALLEST_WORDS = 13
ROOM_PX = 2 * BUTTON_PX
"""From the mat the buttons' words are at least twice as large."""
ABOVE = 18
"""Between the words and the buttons."""
WORDS = 0.84
"""The longest words of a column take no more of its width,"""
HIGHEST = 0.3
"""and a button no more of its height."""
NARROWEST = 118
"""A button narrower than this stands in a second row."""

AROUND = 14
"""Between the edge of a button and its words,"""
LEAST_ABOVE = 1.6
"""and the room of the words above it, in parts of their size, however large its own are."""

_Line = tuple[QRectF, str, int, bool]


class PausePanel(QLabel):
    """Shows a `Standstill`; its own text is the sentences, for a screen reader.

    Signals:
        chosen(choice: Choice): a button was pressed.
    """

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shown: Standstill | None = None
        self._buttons: list[ControlButton] = []
        self._with_words = True
        self._turn = Turn.UPRIGHT
        self._lines: tuple[_Line, ...] = ()
        self.hide()

    @property
    def shown(self) -> Standstill | None:
        return self._shown

    @property
    def buttons(self) -> tuple[ControlButton, ...]:
        return tuple(self._buttons)

    @property
    def lines(self) -> tuple[QRectF, ...]:
        """Where the lines of the sentences stand; none in room view."""
        return tuple(row for row, _, _, _ in self._lines)

    def show_choices(self, still: Standstill | None) -> None:
        """Show that, and let Enter do the main thing; None hides the panel."""
        if still == self._shown:
            return
        self._shown = still
        for button in self._buttons:
            button.hide()
            button.deleteLater()
        self._buttons = [self._made(choice) for choice in still.choices] if still else []
        self.setText(still.whole if still else "")
        self._come_next_with_tab()
        self.setVisible(still is not None)
        self._arrange()
        self.raise_()
        for button, choice in zip(self._buttons, still.choices if still else (), strict=True):
            if choice.main:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def wear(self, theme: Theme, *, with_words: bool) -> None:
        """Colours and size of the words, and whether they stand here at all."""
        if (theme, with_words) == (self._theme, self._with_words):
            return
        self._theme = theme
        self._with_words = with_words
        for button in self._buttons:
            button.set_type(BUTTON_PX * theme.scale)
        self._arrange()

    def set_turn(self, turn: Turn) -> None:
        """Turn with the page; the sentences are the canvas's then."""
        if turn is not self._turn:
            self._turn = turn
            for button in self._buttons:
                button.set_turn(turn)
            self._arrange()

    # --- Qt -------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * SMALLEST, SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._with_words:
            return
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            path = QPainterPath()
            path.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 26, 26)
            painter.fillPath(path, QColor(self._theme.card))
            painter.strokePath(path, QPen(QColor(self._theme.edge), 2))
            painter.setPen(QColor(self._theme.ink))
            setter = Typesetter(self.font().family())
            for row, line, px, bold in self._lines:
                painter.setFont(setter.font(px, bold=bold))
                painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, line)

    # --- own ------------------------------------------------------------------------

    def _made(self, choice: Choice) -> ControlButton:
        made = ControlButton(
            choice.text, weight=Weight.MAIN if choice.main else Weight.PLAIN, parent=self
        )
        made.set_type(BUTTON_PX * self._theme.scale)
        made.set_turn(self._turn)
        made.clicked.connect(lambda: self.chosen.emit(choice))
        made.show()
        return made

    def _come_next_with_tab(self) -> None:
        """Tab comes to the buttons where the panel stands, not behind all that was there first."""
        for first, second in pairwise((self, *self._buttons)):
            QWidget.setTabOrder(first, second)

    def _arrange(self) -> None:
        """The words directly above the buttons, all with one inset; or the buttons alone."""
        still = self._shown
        if still is None or not self._buttons:
            return
        if not self._with_words:
            self._lines = ()
            self._stack(QRectF(QPointF(), self._turn.seen(self.size())))
            self.update()
            return
        inner = QRectF(self.rect()).adjusted(PADDING, PADDING * 0.7, -PADDING, -PADDING * 0.7)
        tall, columns = self._rows(inner)
        rows = -(-len(self._buttons) // columns)
        buttons = rows * tall + (rows - 1) * GAP
        place = inner.adjusted(0, 0, 0, -buttons - ABOVE)
        blocks = self._set(still, place)
        words = sum(block.height for block in blocks)
        top = inner.top() + max(0.0, (inner.height() - words - ABOVE - buttons) / 2)
        self._lines = _lines(blocks, QRectF(place.left(), top, place.width(), words))
        self._place(inner, top + words + ABOVE, tall, columns)
        for button in self._buttons:
            button.set_type(BUTTON_PX * self._theme.scale)
        self._in_one_size()
        self.update()

    def _in_one_size(self) -> None:
        """No choice is larger than another: all have the size of the one that must be smallest."""
        smallest = min(button.shown_px for button in self._buttons)
        for button in self._buttons:
            button.set_type(smallest)

    def _rows(self, inner: QRectF) -> tuple[float, int]:
        """The height of a button below the words, and how many stand in a row."""
        count = len(self._buttons)
        least = NARROWEST * min(self._theme.scale, 1.4)
        if inner.height() < 2 * SMALLEST + GAP + ABOVE + 2 * BUTTON_PX:
            least = SMALLEST  # two rows would leave the words no room
        one_row = (inner.width() - GAP * (count - 1)) / count >= least
        columns = count if one_row else min(count, 2)
        if self._theme.scale > 1:
            columns = self._columns_of_large_words(inner)
        return self._tall(inner, columns), columns

    def _tall(self, inner: QRectF, columns: int) -> float:
        """The height of a button where so many stand in a row; two thirds are theirs at most."""
        rows = -(-len(self._buttons) // columns)
        share = 0.55 if columns > 1 else 0.66
        room = (inner.height() * share - GAP * (rows - 1)) / rows
        return max(SMALLEST, min(72.0 * min(self._theme.scale, 1.5), room))

    def _columns_of_large_words(self, inner: QRectF) -> int:
        """So many in a row that their words are the largest; of two alike, the lower rows."""
        setter = Typesetter(self.font().family())
        wished = BUTTON_PX * self._theme.scale
        best, columns = 0.0, len(self._buttons)
        for tried in range(len(self._buttons), 0, -1):
            tall = self._tall(inner, tried)
            rows = -(-len(self._buttons) // tried)
            words = inner.height() - rows * tall - (rows - 1) * GAP - ABOVE
            if tried < columns and words < LEAST_ABOVE * wished:
                continue
            wide = (inner.width() - GAP * (tried - 1)) / tried - 2 * AROUND
            kinds = Type(wished, SMALLEST_WORDS, 2, bold=True)
            sizes = [_size(setter, each.text(), kinds, wide, tall) for each in self._buttons]
            if min(sizes) > best:
                best, columns = min(sizes), tried
        return columns

    def _place(self, inner: QRectF, top: float, tall: float, columns: int) -> None:
        count = len(self._buttons)
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, columns)
            in_row = min(columns, count - row * columns)
            wide = (inner.width() - GAP * (in_row - 1)) / in_row
            left = inner.left() + column * (wide + GAP)
            y = top + row * (tall + GAP)
            place = QRectF(round(left), round(y), round(wide), round(tall))
            button.setGeometry(self._turn.place(place, self.size()))

    def _stack(self, place: QRectF) -> None:
        """One below the other, in the full width; two in a row where they would be too low."""
        count = len(self._buttons)
        columns = 1 if count * (SMALLEST + GAP) - GAP <= place.height() else 2
        rows = -(-count // columns)
        tall = min(HIGHEST * place.height(), (place.height() - GAP * (rows - 1)) / rows)
        tall = max(SMALLEST, tall)
        top = place.center().y() - (rows * tall + (rows - 1) * GAP) / 2
        wide = (place.width() - GAP * (columns - 1)) / columns
        px = max(ROOM_PX, tall * 0.42)
        setter = Typesetter(self.font().family())
        longest = max(setter.width(button.text(), 100, bold=True) for button in self._buttons)
        if columns == 1:
            px = min(px, wide * WORDS / longest * 100)
        for button in self._buttons:
            button.set_type(px)
        self._place(place, top, tall, columns)
        self._in_one_size()

    def _set(self, still: Standstill, place: QRectF) -> tuple[Setting, ...]:
        """Title and sentences as large as there is room for, the sentences before the title."""
        setter = Typesetter(self.font().family())
        size = 30 * self._theme.scale
        while True:
            title = setter.fit(still.title, Type(size * 1.25, size, 2, bold=True), place.width())
            words = setter.fit(still.words, Type(size, size, 9), place.width())
            if title.height + words.height <= place.height() or size <= SMALLEST_WORDS:
                break
            size *= 0.94
        return (title, words) if title.height + words.height <= place.height() else (words,)


def _lines(blocks: Sequence[Setting], place: QRectF) -> tuple[_Line, ...]:
    """Each line with its row, from the top of the place down."""
    lines = []
    top = place.top()
    for block in blocks:
        tall = block.height / max(1, len(block.lines))
        for line in block.lines:
            lines.append(
                (QRectF(place.left(), top, place.width(), tall), line, block.px, block.bold)
            )
            top += tall
    return tuple(lines)


def _size(setter: Typesetter, text: str, kind: Type, wide: float, tall: float) -> int:
    """How large these words can be on a button of that size."""
    px = setter.fit(text, kind, wide).px
    while px > SMALLEST_WORDS and setter.fit(text, replace(kind, px=px), wide).height > tall - 10:
        px -= 1
    return setter.fit(text, replace(kind, px=px), wide).px
