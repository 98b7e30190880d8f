"""A row of buttons of which one is chosen: everything to choose from is in sight."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

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
        self,
        options: Sequence[tuple[object, str]],
        *,
        clearable: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Make the row.

        options    values and their words, in order
        clearable  whether a second press takes the choice back (None is sent then)
        """
        super().__init__(parent=parent)
        self._clearable = clearable
        self._values = [value for value, _ in options]
        self._buttons: list[QPushButton] = []
        self._chosen: int | None = None
        for place, (_, text) in enumerate(options):
            made = button(text, "choice")
            made.setCheckable(True)
            made.clicked.connect(lambda _checked, at=place: self.on_clicked(at))
            self._buttons.append(made)
            self.add(made)

    @property
    def value(self) -> object:
        """The chosen value; None where nothing is chosen yet."""
        return None if self._chosen is None else self._values[self._chosen]

    def button_of(self, value: object) -> QPushButton:
        """The button that stands for `value`."""
        return self._buttons[self._values.index(value)]

    def choose(self, value: object) -> None:
        """Show `value` as chosen; one that is not on offer leaves nothing chosen."""
        self._chosen = self._values.index(value) if value in self._values else None
        self._show()

    def on_clicked(self, place: int) -> None:
        again = place == self._chosen
        self._chosen = None if again and self._clearable else place
        self._show()
        self.chosen.emit(self.value)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        at = next((place for place, each in enumerate(self._buttons) if each.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        self._buttons[(at + step) % len(self._buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self) -> None:
        for place, each in enumerate(self._buttons):
            each.setChecked(place == self._chosen)
