"""What may be left out on a sore day: a chip for each, in nobody's way.

It stands behind Start, below the pain that it answers to. Pressed, the session goes without
that exercise, today only; a second press takes it back.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.tongue import tr

if TYPE_CHECKING:
    # Only named here: the rules are loaded after the first paint.
    from sciatica_coach.wording.day_view import Leavable


class LeavingOut(QWidget):
    """The chips.

    chips  by exercise, each a row of one

    Signals:
        asked(exercise: str): it is to be left out, or to be done after all.
    """

    asked = Signal(str)

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        """Make none yet.

        before  what Tab leaves for the first of them
        """
        super().__init__(parent)
        self._before = before
        self.chips: dict[str, ChoiceRow] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self.hide()

    def show_exercises(self, leavable: Sequence[Leavable]) -> None:
        """Show what may be left out, and what is."""
        if list(self.chips) != [each.id for each in leavable]:
            self._make(leavable)
        for each in leavable:
            self.chips[each.id].choose(each.id if each.is_left_out else None)
        self.setVisible(bool(leavable))

    def _make(self, leavable: Sequence[Leavable]) -> None:
        for chip in self.chips.values():
            self._column.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = {}
        before = self._before
        for each in leavable:
            text = tr("Leave out today: {exercise}").format(exercise=each.name)
            self.chips[each.id] = chip = ChoiceRow([(each.id, text)], clearable=True)
            chip.chosen.connect(partial(self._on_chosen, each.id))
            self._column.addWidget(chip)
            stop = chip.button_of(each.id)
            self.setTabOrder(before, stop)
            before = stop

    def _on_chosen(self, exercise: str, _chosen: object) -> None:
        self.asked.emit(exercise)
