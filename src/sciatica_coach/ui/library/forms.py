"""The forms of an exercise as cards, of which one is chosen: easier ones, deeper ones.

A form that is not for everybody has checks. They are asked before it is taken, and whoever
cannot say yes to all of them stays with the form that was chosen before.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise, Variant
from sciatica_coach.ui.controls.bullet import Bullet
from sciatica_coach.ui.controls.cards import Card, CardGrid
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.wording.library import easiest_first, form_words
from sciatica_coach.wording.plain import sentence
from sciatica_coach.wording.tongue import marked

PICTURE_TALL = 0.46
HEADING = marked("Its forms")
HELP = marked(
    "What you choose is remembered, and done in every routine that does not say otherwise."
)
ASKS = marked("Asks something first")
QUESTION = marked("Before “{form}”: is all of this true?")
ALL_TRUE, NOT_ALL = marked("All of it is true"), marked("Not all of it")


class Checks(QFrame):
    """What has to be true before a form is taken, and the answer to it.

    Signals:
        agreed(): all of it is true.
        declined(): not all of it is.
    """

    agreed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "notice")
        self.question = words("", "name")
        self.yes = button(tr(ALL_TRUE), "large")
        self.no = button(tr(NOT_ALL), "large")
        self.yes.clicked.connect(self.agreed)
        self.no.clicked.connect(self.declined)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(6)
        answers = FlowRow()
        answers.add(self.yes)
        answers.add(self.no)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 20, 28, 22)
        column.setSpacing(14)
        column.addWidget(self.question)
        column.addLayout(self._lines)
        column.addWidget(answers)
        self._rows: list[QWidget] = []

    def ask(self, variant: Variant) -> None:
        """Ask for the form, and let a screen reader hear that there is a question."""
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_line(check) for check in variant.checks]
        for row in self._rows:
            self._lines.addWidget(row)
        self.question.setText(tr(QUESTION).format(form=variant.name))
        self.show()
        announce(self, self.question.text())


class FormCards(QWidget):
    """One card each, easiest first; arrow keys choose, and a screen reader meets radio buttons.

    Signals:
        chosen(variant: object): the person chose a form; None leaves it to the level again.
    """

    chosen = Signal(object)

    def __init__(self, exercise: Exercise, unset: str, parent: QWidget | None = None) -> None:
        """Make the cards.

        unset  what it means to have chosen nothing
        """
        super().__init__(parent)
        self._exercise = exercise
        self._in_force = exercise.variants[0].id
        self._asked: str | None = None
        self._grid = CardGrid(most=3)
        self._cards = {each.id: self._card(each) for each in easiest_first(exercise)}
        self.checks = Checks()
        self.checks.agreed.connect(self.on_agreed)
        self.checks.declined.connect(self.on_declined)
        self.give_back = button(sentence(tr(unset)))
        self.give_back.clicked.connect(lambda: self.chosen.emit(None))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(words(tr(HEADING), "heading"))
        column.addWidget(words(tr(HELP), "soft"))
        column.addWidget(self._grid)
        column.addWidget(self.checks)
        column.addWidget(self.give_back, 0, Qt.AlignmentFlag.AlignLeft)
        self.checks.hide()

    def card_of(self, variant: str) -> Card:
        return self._cards[variant]

    def show_choice(self, variant: str, *, explicit: bool) -> None:
        """Show which form is done; `explicit` where the person chose it."""
        self._in_force, self._asked = variant, None
        self.checks.hide()
        card = self._cards[variant]
        with QSignalBlocker(card):
            card.setChecked(True)
        self.give_back.setVisible(explicit)

    def take(self, variant: str) -> None:
        """Choose the form, or ask first where it has checks."""
        if variant == self._in_force:
            self.checks.hide()
        elif self._exercise.variant(variant).checks:
            self._asked = variant
            self.checks.ask(self._exercise.variant(variant))
        else:
            self.chosen.emit(variant)

    def on_agreed(self) -> None:
        """Take the form that was asked for."""
        if self._asked is not None:
            self._leave_question(self._asked)
            self.chosen.emit(self._asked)

    def on_declined(self) -> None:
        """Stay with the form in force."""
        self._asked = None
        self._leave_question(self._in_force)

    def _leave_question(self, variant: str) -> None:
        self.checks.hide()
        card = self._cards[variant]
        with QSignalBlocker(card):
            card.setChecked(True)
        card.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, variant: Variant) -> Card:
        card = Card(variant.id, variant.name, PICTURE_TALL)
        asks = tr(ASKS) if variant.checks else ""
        lines = [form_words(self._exercise, variant, tr=tr), variant.summary, asks]
        card.tell(
            "\n".join(filter(None, lines)),
            ". ".join(filter(None, [variant.name, *lines])),
            Subject(self._exercise.id, variant.id),
        )
        card.setCheckable(True)
        card.setAutoExclusive(True)
        card.toggled.connect(lambda on: self.take(variant.id) if on else None)
        self._grid.add(card)
        return card


def _line(check: str) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(6)
    across.addWidget(Bullet())
    across.addWidget(words(check), 1)
    return row
