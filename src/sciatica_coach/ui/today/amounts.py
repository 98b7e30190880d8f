"""Gently, as usual, a little more: one row beside Start, and why, in plain words.

There only where there is something to choose. Nothing rises unless it is chosen here, and
less is always free.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.words import words

if TYPE_CHECKING:
    # Only named here: the rules are loaded after the first paint.
    from sciatica_coach.coaching.choosing import Amount


class AmountRow(QWidget):
    """The choice of the day, and the sentences about it.

    Signals:
        chosen(amount: Amount): the person chose.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row: ChoiceRow | None = None
        self.lines = words("", "soft")
        self._options: tuple[tuple[Amount, str], ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self.lines)
        self.hide()

    def show_amounts(
        self, options: Sequence[tuple[Amount, str]], chosen: Amount, lines: Sequence[str]
    ) -> None:
        """Show what can be chosen, and what there is to say."""
        if tuple(options) != self._options:
            self._options = tuple(options)
            self._make_row()
        if self.row is not None:
            self.row.choose(chosen)
        self.lines.setText("\n".join(lines))
        self.lines.setVisible(bool(lines))
        self.setVisible(bool(options or lines))

    def _make_row(self) -> None:
        if self.row is not None:
            self._column.removeWidget(self.row)
            self.row.hide()
            self.row.deleteLater()
            self.row = None
        if not self._options:
            return
        self.row = ChoiceRow(self._options)
        self.row.chosen.connect(self.chosen)
        self._column.insertWidget(0, self.row)
