"""The warning signs as one list with one answer; and what to do first, where one is true.

Flow: the list, whole, is asked (`SignsPage.ask`) at the first start, after a gap and when the
pain has risen. "None" is passed on; "one, or not sure" counts as a sign: the action comes
first, and the coach waits until the person says that a doctor has looked at it. There is no
score, and nobody is told that they are safe.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.bullet import Bullet
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.safety.cards import advice_card
from sciatica_coach.ui.safety.emergency import Emergency
from sciatica_coach.ui.safety.signs import EMERGENCY_SIGNS, URGENT_SIGNS, all_advice

WIDEST = 1180
COLUMNS = 2
HEADING = "Is one of these new for you?"
NOT_SURE = "If you are not sure, treat it as a yes."
FIRST = "First, get help"
WAITS = (
    "The coach waits until a doctor has looked at it. You may close it: it asks again when you "
    "come back."
)


class SignsPage(Page):
    """Asks for the warning signs, and says what to do.

    Signals:
        none_told(): none of them is new for the person.
        sign_told(): one of them is, or they are not sure.
        cleared(): a doctor has looked at it.
        back_asked(): the person does not want to answer now.
        say_asked(text: str): the words are to be read aloud.
    """

    none_told = Signal()
    sign_told = Signal()
    cleared = Signal()
    back_asked = Signal()
    say_asked = Signal(str)

    def __init__(
        self,
        emergency: Emergency,
        is_told: Callable[[], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        emergency  the numbers to call
        is_told    whether a sign was told that nobody has looked at yet
        """
        super().__init__(widest=WIDEST, parent=parent)
        self._is_told = is_told
        self._why = ""
        self._advice = all_advice(emergency)[:2]
        self.title = words("", "title")
        self.text = words("", "big")
        self.none = button("None of these is new for me", "primary")
        self.none.clicked.connect(self.none_told)
        self.some = button("One of these, or not sure", "large")
        self.some.clicked.connect(self.on_some)
        self.clear = button("A doctor has looked at it", "large")
        self.clear.clicked.connect(self.cleared)
        self.read_aloud = button("Read it to me", "large")
        self.read_aloud.clicked.connect(lambda: self.say_asked.emit(self.spoken))
        self.back = button("Back", "large")
        self.back.clicked.connect(self.back_asked)
        self._list = _columns((*EMERGENCY_SIGNS, *URGENT_SIGNS))
        self._cards = _cards([advice_card(each) for each in self._advice])
        answers = FlowRow(14)
        for each in (self.none, self.some, self.read_aloud, self.clear, self.back):
            answers.add(each)
        for widget in (self.title, self.text, self._list, self._cards):
            self.column.addWidget(widget)
        self.end()
        self.pin(answers)
        self._show(told=False)

    @property
    def spoken(self) -> str:
        """What is read aloud; numbers to call digit by digit."""
        if self._cards.isHidden():
            signs = " ".join(f"{each}." for each in (*EMERGENCY_SIGNS, *URGENT_SIGNS))
            return f"{HEADING} {NOT_SURE} {signs}"
        return " ".join(each.spoken for each in self._advice)

    def ask(self, why: str = "") -> None:
        """Ask from the beginning; `why` is a sentence that says why it is asked again."""
        self._why = why

    def open(self) -> None:
        """Show the list; where a sign was told, what to do."""
        self._show(told=self._is_told())

    def on_some(self) -> None:
        self.sign_told.emit()
        self._show(told=True)
        self.say_asked.emit(self.spoken)

    def _show(self, *, told: bool) -> None:
        self.title.setText(FIRST if told else HEADING)
        self.text.setText(WAITS if told else f"{self._why} {NOT_SURE}".strip())
        for widget in (self._list, self.none, self.some):
            widget.setVisible(not told)
        for widget in (self._cards, self.clear):
            widget.setVisible(told)
        self.verticalScrollBar().setValue(0)
        first = self.read_aloud if told else self.none
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def _columns(signs: Sequence[str]) -> QWidget:
    """One fact a line, in two columns, each read from its top to its end."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(36)
    rows = -(-len(signs) // COLUMNS)
    for first in range(0, len(signs), rows):
        column = QVBoxLayout()
        column.setSpacing(12)
        for sign in signs[first : first + rows]:
            line = QHBoxLayout()
            line.setSpacing(8)
            line.addWidget(Bullet())
            line.addWidget(words(sign, "large"), 1)
            column.addLayout(line)
        column.addStretch(1)
        across.addLayout(column, 1)
    return made


def _cards(cards: Sequence[QWidget]) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(20)
    for card in cards:
        column.addWidget(card)
    return made
