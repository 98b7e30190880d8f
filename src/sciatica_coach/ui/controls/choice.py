"""A row of buttons of which one is chosen: everything to choose from is in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}


class ChoiceRow(FlowRow):
    """One of several values; arrow keys move along the row, Space or Enter chooses.

    Signals:
        chosen(value: object): the person chose `value`; not sent by `choose`.
    """

    chosen = Signal(object)

    def __init__(
        self, options: Sequence[tuple[object, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._values = [value for value, _ in options]
        self._buttons: list[QPushButton] = []
        self._group = QButtonGroup(self)
        for place, (_, text) in enumerate(options):
            made = button(text, "choice")
            made.setCheckable(True)
            self._group.addButton(made, place)
            self._buttons.append(made)
            self.add(made)
        self._group.idClicked.connect(self.on_clicked)

    @property
    def value(self) -> object:
        """The chosen value; None where nothing is chosen yet."""
        place = self._group.checkedId()
        return self._values[place] if place >= 0 else None

    def button_of(self, value: object) -> QPushButton:
        """The button that stands for `value`."""
        return self._buttons[self._values.index(value)]

    def choose(self, value: object) -> None:
        """Show `value` as chosen; one that is not on offer leaves nothing chosen."""
        self._group.setExclusive(False)
        for place, each in enumerate(self._buttons):
            each.setChecked(self._values[place] == value)
        self._group.setExclusive(True)

    def on_clicked(self, place: int) -> None:
        self.chosen.emit(self._values[place])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        at = next((place for place, each in enumerate(self._buttons) if each.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self._buttons[(at + step) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)
