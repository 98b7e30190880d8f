"""Chips for what is asked once: each opens its question, and is gone when it is answered.

They stand behind Start and nothing waits for them. What was answered can be changed on the
exercise's page and in the settings.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.words import button, frame, mark, words
from sciatica_coach.ui.today.feeling import Feeling
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

if TYPE_CHECKING:
    # Only named here: the words of the settings are loaded after the first paint.
    from sciatica_coach.ui.today.asked import Asked

NOT_TOLD = marked("not said")
LATER = marked("The page of each exercise and the settings have it, too.")


class Asking(QWidget):
    """The question of the chip that is open; the chips stand among those of the day.

    questions  what is asked now
    answers    the row of the question that is open, or None

    Signals:
        answered(key: str, value: object): the person said so.
    """

    answered = Signal(str, object)

    def __init__(self, beside: Feeling, parent: QWidget | None = None) -> None:
        """Put the chips beside those that tell how it is."""
        super().__init__(parent)
        self._beside = beside
        self.chips: dict[str, QPushButton] = {}
        self.answers: ChoiceRow | None = None
        self.questions: tuple[Asked, ...] = ()
        self._open: str | None = None
        self._panel = frame("lit")
        self._text = words("")
        self.close_it = button(tr("Close"), "choice")
        self.close_it.clicked.connect(self.on_closed)
        self._within = QVBoxLayout(self._panel)
        self._within.setContentsMargins(24, 18, 20, 18)
        self._within.setSpacing(12)
        self._within.addWidget(self._text)
        self._within.addWidget(words(tr(LATER), "soft"))
        self._within.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._panel)
        self.hide()

    @property
    def has_focus(self) -> bool:
        """Whether the person is in it now."""
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and (focus in self.chips.values() or self.isAncestorOf(focus))

    def show_questions(self, questions: Sequence[Asked]) -> None:
        """Show a chip for each; what is open stays so as long as it is asked."""
        if tuple(questions) == self.questions:
            return
        self.questions = tuple(questions)
        row = self._beside.row
        row.take_away(*self.chips.values())
        self.chips = {}
        before: QWidget = self._beside.close_it
        for each in questions:
            chip = button(f"{each.chip}: {tr(NOT_TOLD)}", "choice")
            chip.clicked.connect(lambda _checked, key=each.key: self.toggle(key))
            self.chips[each.key] = chip
            row.add(chip)
            self.setTabOrder(before, chip)
            before = chip
        self._show(self._open if self._open in self.chips else None)

    def toggle(self, key: str) -> None:
        """Open the question of a chip, or close it again."""
        self._show(None if self._open == key else key)
        if self.answers is not None:
            first = self._question.options[0][0]
            self.answers.button_of(first).setFocus(Qt.FocusReason.TabFocusReason)

    def on_closed(self) -> None:
        """Leave it unsaid; the chip has the focus."""
        was = self._open
        self._show(None)
        if was is not None:
            self.chips[was].setFocus(Qt.FocusReason.TabFocusReason)

    @property
    def _question(self) -> Asked:
        return next(each for each in self.questions if each.key == self._open)

    def _show(self, key: str | None) -> None:
        if self.answers is not None:
            self._within.removeWidget(self.answers)
            self.answers.hide()
            self.answers.deleteLater()
            self.answers = None
        self._open = key
        for each, chip in self.chips.items():
            mark(chip, tr("It is open below") if each == key else "")
        self.setVisible(key is not None)
        if key is None:
            return
        asked = self._question
        self._text.setText(asked.text)
        self.answers = row = ChoiceRow(asked.options, clearable=True)
        for value, said in asked.options:
            row.button_of(value).setAccessibleName(f"{asked.chip}: {said}")
        row.chosen.connect(lambda value: self.answered.emit(key, value))
        self._within.insertWidget(1, row)
        before: QWidget = [*self.chips.values()][-1]
        for stop in (*(row.button_of(value) for value, _ in asked.options), self.close_it):
            self.setTabOrder(before, stop)
            before = stop
