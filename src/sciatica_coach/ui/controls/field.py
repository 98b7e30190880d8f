"""A line to type in, whose letters are undone with everything else on its page."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

UNDOES = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


class Field(QLineEdit):
    """Leaves undo and redo to the page, which knows what came before and after."""

    def __init__(self, name: str, longest: int, parent: QWidget | None = None) -> None:
        """Make the field.

        name     what a screen reader hears
        longest  so many letters at most
        """
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(longest)

    def show_text(self, text: str) -> None:
        """Show the text, and leave the cursor where it is if it stands there already."""
        if text != self.text():
            self.setText(text)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(map(event.matches, UNDOES))
        ):
            event.ignore()
            return True
        return super().event(event)
