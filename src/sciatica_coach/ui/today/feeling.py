"""How it is today, if the person likes to say: a chip or two that open into rows of chips.

Nothing waits for it and nothing is asked: the chips stand behind Start, and Enter begins all
the same. What is chosen counts at once, and a second press takes it back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sciatica_coach.coaching.choices import SoreSide
from sciatica_coach.coaching.pain import NOT_SAID, Pain, Place
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, frame, mark, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.pain import (
    HOW_FAR,
    HOW_STRONG,
    NUMBERS,
    PLACES,
    SIDES,
    WHICH_SIDE,
    pain_in_words,
)
from sciatica_coach.wording.tongue import marked

Key = TypeVar("Key")
BEFORE, MORNING, AFTER = "before", "morning", "after"
CHIPS = {
    BEFORE: marked("Pain now"),
    MORNING: marked("This morning"),
    AFTER: marked("Pain now"),
}
NOT_TOLD = marked("not said")


class Told(NamedTuple):
    """What was entered, and of which moment."""

    moment: str
    pain: Pain


class PainRows(QWidget):
    """A number, the furthest place, a side; each can be taken back.

    Signals:
        told(pain: Pain): the entry has changed.
    """

    told = Signal(object)

    def __init__(self, about: str, parent: QWidget | None = None) -> None:
        """Make the rows.

        about  what a screen reader says before each, in its language: "Pain now"
        """
        super().__init__(parent)
        self.numbers = ChoiceRow(NUMBERS, clearable=True)
        self.places = ChoiceRow(_said(PLACES), clearable=True)
        self.sides = ChoiceRow(_said(SIDES), clearable=True)
        told = tr("{about}: {number} of 10")
        for number, _ in NUMBERS:
            named = told.format(about=about, number=number)
            self.numbers.button_of(number).setAccessibleName(named)
        told = tr("{about}, reaches: {place}")
        for place, name in _said(PLACES):
            self.places.button_of(place).setAccessibleName(told.format(about=about, place=name))
        told = tr("{about}, side: {side}")
        for side, name in _said(SIDES):
            self.sides.button_of(side).setAccessibleName(told.format(about=about, side=name))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for question, row in (
            (HOW_STRONG, self.numbers),
            (HOW_FAR, self.places),
            (WHICH_SIDE, self.sides),
        ):
            column.addWidget(words(tr(question), "soft"))
            column.addWidget(row)
            row.chosen.connect(lambda _value: self.told.emit(self.pain))

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """All of them, in their order."""
        return (
            *(self.numbers.button_of(number) for number, _ in NUMBERS),
            *(self.places.button_of(place) for place in PLACES),
            *(self.sides.button_of(side) for side in SIDES),
        )

    @property
    def pain(self) -> Pain:
        number, place, side = self.numbers.value, self.places.value, self.sides.value
        return Pain(
            number if isinstance(number, int) else None,
            place if isinstance(place, Place) else None,
            side if isinstance(side, SoreSide) else None,
        )

    def show_pain(self, pain: Pain) -> None:
        """Show what was entered before."""
        self.numbers.choose(pain.number)
        self.places.choose(pain.place)
        self.sides.choose(pain.side)


class Feeling(QWidget):
    """The chips, and below them the rows of the one that is open.

    row   the chips, among which others may stand
    rows  of a moment, made when its chip is first opened

    Signals:
        told(told: Told): the person said how it is.
        opened(panel: QWidget): rows are open, which had better be in sight whole.
    """

    told = Signal(object)
    opened = Signal(object)

    def __init__(self, moments: Sequence[str], parent: QWidget | None = None) -> None:
        """Make the chips of these moments, in their order."""
        super().__init__(parent)
        self._open: str | None = None
        self._pains = dict.fromkeys(moments, NOT_SAID)
        self.chips: dict[str, QPushButton] = {}
        self.rows: dict[str, PainRows] = {}
        self.row = FlowRow(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.row)
        for moment in moments:
            chip = button("", "choice")
            chip.clicked.connect(lambda _checked, which=moment: self.toggle(which))
            self.chips[moment] = chip
            self.row.add(chip)
        self.close_it = button(tr("Close"), "choice")
        self.close_it.clicked.connect(self.close_rows)
        self._panel = frame("lit")
        self._within = QVBoxLayout(self._panel)
        self._within.setContentsMargins(24, 18, 20, 18)
        self._within.setSpacing(12)
        self._within.addWidget(self.close_it, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._panel)
        for moment in moments:
            self.show_pain(moment, NOT_SAID)
        self._show(None)

    def show_pain(self, moment: str, pain: Pain) -> None:
        """Show what was entered of that moment."""
        self._pains[moment] = pain
        self.chips[moment].setText(_chip_words(moment, pain))
        if moment in self.rows:
            self.rows[moment].show_pain(pain)

    def ask_for(self, moment: str, *, wanted: bool) -> None:
        """Show the chip of that moment, or take it away."""
        self.chips[moment].setVisible(wanted)
        if not wanted and self._open == moment:
            self._show(None)

    def toggle(self, moment: str) -> None:
        """Open the rows of a chip, or close them again."""
        if moment not in self.rows:
            self._make_rows(moment)
        self._show(None if self._open == moment else moment)
        if self._open is not None:
            numbers = self.rows[moment].numbers
            numbers.button_of(numbers.value or 0).setFocus(Qt.FocusReason.TabFocusReason)
            self.opened.emit(self._panel)

    def close_rows(self) -> None:
        """Close what is open."""
        was = self._open
        self._show(None)
        if was is not None:
            self.chips[was].setFocus(Qt.FocusReason.TabFocusReason)

    def _make_rows(self, moment: str) -> None:
        self.rows[moment] = rows = PainRows(tr(CHIPS[moment]))
        rows.show_pain(self._pains[moment])
        rows.told.connect(lambda pain: self._on_told(moment, pain))
        self._within.insertWidget(0, rows)
        # Tab comes from the chips through the rows to what closes them.
        before: QWidget = self.chips[moment]
        for each in (*rows.buttons, self.close_it):
            self.setTabOrder(before, each)
            before = each

    def _show(self, moment: str | None) -> None:
        self._open = moment
        for each, rows in self.rows.items():
            rows.setVisible(each == moment)
        for each, chip in self.chips.items():
            mark(chip, tr("It is open below") if each == moment else "")
        self._panel.setVisible(moment is not None)

    def _on_told(self, moment: str, pain: Pain) -> None:
        self._pains[moment] = pain
        self.chips[moment].setText(_chip_words(moment, pain))
        self.told.emit(Told(moment, pain))


def _said(table: Mapping[Key, str]) -> list[tuple[object, str]]:
    """What can be chosen, with its words in the window's language."""
    return [(key, tr(text)) for key, text in table.items()]


def _chip_words(moment: str, pain: Pain) -> str:
    return f"{tr(CHIPS[moment])}: {pain_in_words(pain, tr=tr) or tr(NOT_TOLD)}"
