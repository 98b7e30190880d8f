"""A row of things of which any number can be picked."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button


class PickRow(FlowRow):
    """Each thing is switched by itself; a screen reader meets check boxes.

    Signals:
        changed(): the person picked something, or left it again; not sent by `pick`.
    """

    changed = Signal()

    def __init__(
        self, name: str, options: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        """Make the row.

        name     what it is about; a screen reader hears it before each thing
        options  the things and their words, in order
        """
        super().__init__(parent=parent)
        self._buttons: dict[str, QPushButton] = {}
        for value, text in options:
            made = button(text, "choice")
            made.setCheckable(True)
            made.setAccessibleName(f"{name} {text}")
            made.toggled.connect(lambda _checked: self.changed.emit())
            self._buttons[value] = made
            self.add(made)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to pick."""
        return not self._buttons

    @property
    def picked(self) -> frozenset[str]:
        return frozenset(value for value, made in self._buttons.items() if made.isChecked())

    def button_of(self, value: str) -> QPushButton:
        """The button that stands for `value`."""
        return self._buttons[value]

    def pick(self, values: Iterable[str]) -> None:
        """Show these as picked, and no others."""
        wanted = frozenset(values)
        for value, made in self._buttons.items():
            with QSignalBlocker(made):
                made.setChecked(value in wanted)
