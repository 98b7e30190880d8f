"""Where there is more than one screen: which one shows the session, with the room's set-up."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.words import words
from sciatica_coach.ui.screens import Screens
from sciatica_coach.ui.tongue import tr


class ScreenChoice(QWidget):
    """A row with the screens; nothing at all where there is only one.

    row  the screens to choose from, or None where there is one only

    Signals:
        chosen(key: object): the screen of that key; None for the one that the window is on.
    """

    chosen = Signal(object)

    def __init__(self, screens: Screens, wished: str | None, parent: QWidget | None = None) -> None:
        """Offer the screens.

        wished  the key of the one that was chosen before
        """
        super().__init__(parent)
        self._screens = screens
        self._wished = wished
        self.row: ChoiceRow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(words(tr("Show the session on:"), "list"))
        screens.changed.connect(self.offer)
        self.offer()

    def offer(self) -> None:
        """Offer what there is now."""
        if self.row is not None:
            self._column.removeWidget(self.row)
            self.row.hide()
            self.row.deleteLater()
            self.row = None
        keys = self._screens.keys
        if len(keys) < 2:
            self.hide()
            return
        if self.parentWidget() is not None:  # else it would be a window of its own
            self.show()
        here: tuple[object, str] = (None, tr("The screen of this window"))
        self.row = ChoiceRow([here, *((key, key) for key in keys)])
        self.row.choose(self._wished if self._wished in keys else None)
        self.row.chosen.connect(self.on_chosen)
        self._column.addWidget(self.row)

    def on_chosen(self, key: object) -> None:
        self._wished = None if key is None else str(key)
        self.chosen.emit(key)
