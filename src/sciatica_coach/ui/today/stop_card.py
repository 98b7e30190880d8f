"""The card of a day on which nothing may begin: what to do, first; then what clears it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.day_view import DayView
from sciatica_coach.wording.tongue import marked

HELP = marked("When to stop and get help")
CLEARED = marked("A doctor has looked at it")


class StopCard(QFrame):
    """Why nothing may begin today.

    Signals:
        help_asked(): the person wants the page of warning signs.
        cleared(): the person says that a doctor has looked at it.
        rest_asked(routine: str): one of the few things of a day of rest.
    """

    help_asked = Signal()
    cleared = Signal()
    rest_asked = Signal(str)

    def __init__(self, view: DayView, since: str = "", parent: QWidget | None = None) -> None:
        """Make the card.

        since  the day on which it was told, in words, or ""
        """
        super().__init__(parent)
        self.setProperty("role", "alarm")
        self.text = words(view.stop, "warn-heading" if view.alarm else "heading")
        self.help = button(tr(HELP), "primary" if view.clearable else "large")
        self.help.clicked.connect(self.help_asked)
        self.clear = button(tr(CLEARED), "large")
        self.clear.clicked.connect(self.cleared)
        self.clear.setVisible(view.clearable)
        self.resting = {id_: button(name, "large") for id_, name in view.resting}
        for id_, made in self.resting.items():
            made.clicked.connect(lambda _checked, routine=id_: self.rest_asked.emit(routine))
        row = FlowRow(18)
        for each in (*self.resting.values(), self.help):
            row.add(each)
        if view.clearable:
            row.add(self.clear)
        column = QVBoxLayout(self)
        column.setContentsMargins(26, 20, 20, 22)
        column.setSpacing(14)
        column.addWidget(self.text)
        if since:
            column.addWidget(words(since, "list"))
        column.addWidget(row)

    @property
    def action(self) -> QPushButton:
        """What Enter does."""
        return next(iter(self.resting.values()), self.help)
