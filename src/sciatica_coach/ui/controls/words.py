"""Labels and frames that say what they are, so that the style sheet can dress them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget


def words(text: str, role: str = "", parent: QWidget | None = None) -> QLabel:
    """A label that wraps; `role` is one of the style sheet's."""
    label = QLabel(text, parent)
    label.setProperty("role", role)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    label.setSizePolicy(policy)
    return label


class TextButton(QPushButton):
    """A push button that keeps room for its words in bold, which they are once it is checked."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self.isCheckable() and not self.font().bold():
            bold = QFont(self.font())
            bold.setBold(True)
            needed = QFontMetrics(bold).horizontalAdvance(self.text())
            hint.setWidth(hint.width() + needed - self.fontMetrics().horizontalAdvance(self.text()))
        return hint


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
    return made


def change_role(widget: QWidget, role: str) -> None:
    """Let a widget that is already shown be dressed as something else."""
    widget.setProperty("role", role)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
