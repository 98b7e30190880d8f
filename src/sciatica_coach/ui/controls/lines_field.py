"""Several lines to type in, whose letters are undone with everything else on their page."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from sciatica_coach.ui.controls.field import UNDOES

SHOWN_LINES = 6


class LinesField(QPlainTextEdit):
    """Leaves undo and redo to the page, and Tab to whoever goes on.

    Signals:
        typed(text: str): the person changed the text.
        rested(): they are done with it, for now.
    """

    typed = Signal(str)
    rested = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """Make the field; `name` is what a screen reader hears."""
        super().__init__(parent)
        self._shows = False
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setFixedHeight(round((SHOWN_LINES + 1.2) * self.fontMetrics().lineSpacing()))
        self.textChanged.connect(self._on_changed)

    def show_text(self, text: str) -> None:
        """Show the text, without telling of it."""
        self._shows = True
        self.setPlainText(text)
        self._shows = False

    def event(self, event: QEvent) -> bool:
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and any(map(event.matches, UNDOES))
        ):
            event.ignore()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if any(map(event.matches, UNDOES)):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.rested.emit()

    def _on_changed(self) -> None:
        if not self._shows:
            self.typed.emit(self.toPlainText())
