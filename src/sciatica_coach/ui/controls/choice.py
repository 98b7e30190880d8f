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
_SIDEWAYS = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right})


class ChoiceRow(FlowRow):
    """One of several values: Tab comes to the chosen one, and arrow keys choose another.

    Where the choice can be taken back, Tab comes to each, arrow keys only move, and Space or
    Enter chooses. A screen reader meets radio buttons there and check boxes here; it toggles
    them without a click, so what counts is that a button has been toggled.

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
        self._shows = False
        for place, (_, text) in enumerate(options):
            made = button(text, "choice")
            made.setCheckable(True)
            made.toggled.connect(lambda checked, at=place: self._on_toggled(at, checked=checked))
            self._buttons.append(made)
            self.add(made)
        self._be_exclusive(exclusive=not clearable)

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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """An arrow key that leads out of the row leads to its other end."""
        step = self._step_of(Qt.Key(event.key()))
        at = next((place for place, each in enumerate(self._buttons) if each.hasFocus()), None)
        if step is None or at is None:
            super().keyPressEvent(event)
            return
        wanted = self._buttons[(at + step) % len(self._buttons)]
        if not self._clearable:
            wanted.click()
        wanted.setFocus(Qt.FocusReason.TabFocusReason)

    def _step_of(self, key: Qt.Key) -> int | None:
        """How far the key leads in the row; Left and Right are where they are seen."""
        step = _STEPS.get(key)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        return -step if step is not None and mirrored and key in _SIDEWAYS else step

    def _on_toggled(self, place: int, *, checked: bool) -> None:
        if self._shows or not (checked or self._clearable):
            return
        self._chosen = place if checked else None
        self._show()
        self.chosen.emit(self.value)

    def _show(self) -> None:
        self._shows = True
        self._be_exclusive(exclusive=False)  # the last one that is checked would stay so
        for place, each in enumerate(self._buttons):
            each.setChecked(place == self._chosen)
        self._be_exclusive(exclusive=not self._clearable)
        self._shows = False

    def _be_exclusive(self, *, exclusive: bool) -> None:
        for each in self._buttons:
            each.setAutoExclusive(exclusive)
