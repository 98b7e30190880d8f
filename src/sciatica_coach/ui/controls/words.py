"""Labels and frames that say what they are, so that the style sheet can dress them.

And that a screen reader hears no more than there is to hear. A button that can be checked
is a check box to it, which it toggles without a click: so a button that leads somewhere
stays a plain one, and is marked while one is there.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

_LEFT_OUT_BY_QT = "qt_rubberband"
"""Qt's accessible tree leaves out children of this name; it offers no other way to ask."""
PADDING = 24
"""Added above and below the words of a button that has more than one line."""


def words(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that wraps; `role` is one of the style sheet's."""
    # The top bar has no such label, and the first paint does not wait for this.
    from PySide6.QtCore import Qt

    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


class TextButton(QPushButton):
    """A push button with words that break into lines where there is no room for them in one.

    Where it can be checked or marked it keeps room for its words in bold, which they are then.
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._whole = text

    def setText(self, text: str) -> None:
        self._whole = text
        super().setText(text)

    def fit(self, width: int) -> None:
        """Break the words into lines so that the button is no wider than `width`."""
        metrics = self._widest_metrics()
        around = self.sizeHint().width() - max(map(metrics.horizontalAdvance, self._lines()))
        lines: list[str] = []
        for word in self._whole.split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) + around <= width:
                lines[-1] = longer
            else:
                lines.append(word)
        if "\n".join(lines) != self.text():
            super().setText("\n".join(lines))

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        plain, widest = self.fontMetrics(), self._widest_metrics()
        bolder = max(map(widest.horizontalAdvance, self._lines()))
        hint.setWidth(hint.width() + bolder - max(map(plain.horizontalAdvance, self._lines())))
        spare = PADDING if len(self._lines()) > 1 else 0
        hint.setHeight(hint.height() + spare)
        return hint

    def _lines(self) -> list[str]:
        return self.text().split("\n")

    def _widest_metrics(self) -> QFontMetrics:
        font = QFont(self.font())
        font.setBold(font.bold() or self.isCheckable() or self.property("marked") is not None)
        return QFontMetrics(font)


def button(text: str, role: str = "", parent: QWidget | None = None) -> QPushButton:
    """A push button that Enter presses when it has the focus."""
    made = TextButton(text, parent)
    made.setProperty("role", role)
    made.setAutoDefault(True)
    return made


def frame(role: str, parent: QWidget | None = None) -> QFrame:
    """A card, a notice, an alarm or a rule."""
    made = QFrame(parent)
    made.setProperty("role", role)
    if role == "rule":
        leave_unread(made)
    return made


def mark(made: QPushButton, told: str) -> None:
    """Show that one is where the button leads, and say so in `told`; "" takes it away."""
    made.setAccessibleDescription(told)
    made.setProperty("marked", bool(told))
    if made.parentWidget() is not None:  # else it is dressed once it has its place
        made.style().unpolish(made)
        made.style().polish(made)
        made.updateGeometry()


def leave_unread(*widgets: QWidget) -> None:
    """Keep decoration, and what is told elsewhere, out of a screen reader's way."""
    for widget in widgets:
        widget.setObjectName(_LEFT_OUT_BY_QT)
