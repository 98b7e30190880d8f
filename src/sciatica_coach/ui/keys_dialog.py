"""The list of keys that `?` opens: every action of a session with the keys that do it.

A key of the list pressed while it is open closes it and is carried out, so that Space
is pause and H is "it hurts" here as everywhere.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from sciatica_coach.ui.actions import ACTIONS, Action, ActionRow, KeyRow, action_of_key
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, words

BUTTON_NAMES = {Qt.MouseButton.LeftButton: "Click", Qt.MouseButton.RightButton: "Right click"}
PADDING = 12


class KeyCap(QLabel):
    """A key as it looks on a keyboard: its word, or the shape that is printed on it."""

    def __init__(self, row: KeyRow, parent: QWidget | None = None) -> None:
        super().__init__(row.cap, parent)
        self._shape = row.shape

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wide = metrics.horizontalAdvance(self.text()) if self._shape is None else metrics.height()
        height = metrics.height() + PADDING
        return QSize(max(height, wide + 2 * PADDING), height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self.palette()
        role = QPalette.ColorRole
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(colours.color(role.Dark), 2))
            painter.setBrush(colours.color(role.Base))
            painter.drawRoundedRect(box, 8, 8)
            painter.setPen(colours.color(role.WindowText))
            if self._shape is None:
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.text())
                return
            side = self.fontMetrics().height() * 0.8
            place = QRectF(0, 0, side, side)
            place.moveCenter(box.center())
            painter.fillPath(self._shape(place), colours.color(role.WindowText))


class KeysDialog(QDialog):
    """The keys of a session.

    Signals:
        action_asked(action: Action): a key of the list was pressed; the dialog has closed.
    """

    action_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Keys")
        page = Page("Keys in a session", parent=self)
        grid = QGridLayout()
        grid.setHorizontalSpacing(32)
        grid.setVerticalSpacing(12)
        for place, row in enumerate(ACTIONS):
            grid.addLayout(_caps(row), place, 0)
            grid.addWidget(words(row.words, "list"), place, 1)
        grid.setColumnStretch(1, 1)
        page.column.addLayout(grid)
        page.column.addWidget(
            words("A wireless mouse or clicker beside the mat works like these keys.", "soft")
        )
        page.end()
        self.close_button = button("Close", "large")
        self.close_button.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.setContentsMargins(36, 0, 36, 28)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(page)
        column.addLayout(foot)
        metrics = self.fontMetrics()
        self.resize(52 * metrics.height(), 40 * metrics.height())
        self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = action_of_key(event.key())
        if found is None:
            super().keyPressEvent(event)
            return
        self.accept()
        if found[0].action not in {Action.KEYS, Action.ASK_TO_STOP}:
            self.action_asked.emit(found[0].action)


def _caps(row: ActionRow) -> QHBoxLayout:
    caps = QHBoxLayout()
    caps.setSpacing(8)
    for key in row.keys:
        caps.addWidget(KeyCap(key))
    if row.button is not None:
        caps.addWidget(words(f"or {BUTTON_NAMES[row.button].lower()}", "soft"))
    caps.addStretch(1)
    return caps
