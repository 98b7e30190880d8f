"""The question before a routine is left whose changes stand in no file."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.wording.tongue import marked

QUESTION = marked("“{name}” has changes that are not saved.")
KEEP, LEAVE, STAY = marked("Save them"), marked("Leave without them"), marked("Stay here")


class LeavingQuestion(QFrame):
    """Three answers; hidden until it is asked.

    Signals:
        kept(): the changes are to be saved, and then the page left.
        dropped(): the page is to be left without them.
        stayed(): nothing of either.
    """

    kept = Signal()
    dropped = Signal()
    stayed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.question = words("", "name")
        self.keep = button(tr(KEEP), "large")
        self.drop = button(tr(LEAVE), "large")
        self.stay = button(tr(STAY), "large")
        answers = FlowRow()
        for made, signal in (
            (self.keep, self.kept),
            (self.drop, self.dropped),
            (self.stay, self.stayed),
        ):
            made.clicked.connect(signal)
            answers.add(made)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 18, 28, 20)
        column.setSpacing(14)
        column.addWidget(self.question)
        column.addWidget(answers)
        self.hide()

    def ask(self, name: str) -> None:
        """Ask about the routine of that name, and let a screen reader hear it."""
        self.question.setText(tr(QUESTION).format(name=name))
        self.show()
        announce(self, self.question.text())
