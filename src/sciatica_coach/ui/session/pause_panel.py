"""The calm panel of a session that stands still: one or two sentences and large buttons.

It covers the picture, never the words. In room view the sentences are painted large by
the canvas, and the panel holds the buttons alone.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from sciatica_coach.ui.session.standstill import Choice, Standstill
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.widgets.control_button import SMALLEST, ControlButton, Weight
from sciatica_coach.ui.widgets.typesetting import Type, Typesetter

GAP = 10
PADDING = 20
BUTTON_PX = 19
SMALLEST_WORDS = 13
NARROWEST = 118
"""A button narrower than this stands in a second row."""


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
        self._lines: tuple[tuple[QRectF, str, int, bool], ...] = ()
        self.hide()

    @property
    def shown(self) -> Standstill | None:
        return self._shown

    @property
    def buttons(self) -> tuple[ControlButton, ...]:
        return tuple(self._buttons)

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

    # --- Qt -------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(2 * SMALLEST, SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
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
        made.clicked.connect(lambda: self.chosen.emit(choice))
        made.show()
        return made

    def _arrange(self) -> None:
        """Words above, buttons below in one row or in two."""
        still = self._shown
        if still is None or not self._buttons:
            return
        inner = QRectF(self.rect()).adjusted(PADDING, PADDING * 0.7, -PADDING, -PADDING * 0.7)
        count = len(self._buttons)
        scale = self._theme.scale
        least = NARROWEST * min(scale, 1.4)
        one_row = (inner.width() - GAP * (count - 1)) / count >= least
        columns = count if one_row else min(count, 2)
        rows = -(-count // columns)
        wanted = 72.0 * min(scale, 1.5) if self._with_words else 110.0
        share = 0.55 if self._with_words else 1.0
        room = (inner.height() * share - GAP * (rows - 1)) / rows
        tall = max(SMALLEST, min(wanted, room))
        buttons_top = inner.bottom() - rows * tall - (rows - 1) * GAP
        if not self._with_words:
            buttons_top = inner.center().y() - (rows * tall + (rows - 1) * GAP) / 2
        for number, button in enumerate(self._buttons):
            row, column = divmod(number, columns)
            in_row = min(columns, count - row * columns)
            wide = (inner.width() - GAP * (in_row - 1)) / in_row
            left = inner.left() + column * (wide + GAP)
            top = buttons_top + row * (tall + GAP)
            button.setGeometry(QRect(round(left), round(top), round(wide), round(tall)))
        words = QRectF(inner.left() + 4, inner.top(), inner.width() - 8, 0)
        words.setBottom(buttons_top - GAP)
        self._lines = self._set(still, words) if self._with_words else ()
        self.update()

    def _set(self, still: Standstill, place: QRectF) -> tuple[tuple[QRectF, str, int, bool], ...]:
        """Title and sentences as large as there is room for, the sentences before the title."""
        setter = Typesetter(self.font().family())
        size = 30 * self._theme.scale
        while True:
            title = setter.fit(still.title, Type(size * 1.25, size, 2, bold=True), place.width())
            words = setter.fit(still.words, Type(size, size, 9), place.width())
            if title.height + words.height <= place.height() or size <= SMALLEST_WORDS:
                break
            size *= 0.94
        blocks = [title, words] if title.height + words.height <= place.height() else [words]
        lines = []
        top = place.top() + max(0.0, (place.height() - sum(b.height for b in blocks)) / 2)
        for block in blocks:
            tall = block.height / max(1, len(block.lines))
            for line in block.lines:
                row = QRectF(place.left(), top, place.width(), tall)
                lines.append((row, line, block.px, block.bold))
                top += tall
        return tuple(lines)
