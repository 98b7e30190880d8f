"""The warning signs as one list with one answer; and what to do first, where one is true.

Flow: the list, whole, is asked (`SignsPage.ask`) at the first start, after a gap and when the
pain has risen. "None" is passed on; "one, or not sure" counts as a sign: the action comes
first, and the coach waits until the person says that a doctor has looked at it. There is no
score, and nobody is told that they are safe.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.bullet import Bullet
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.safety.cards import advice_card
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.emergency import Emergency
from sciatica_coach.wording.signs import (
    EMERGENCY_SIGNS,
    FIRST,
    HEADING,
    LOOKED_AT,
    NONE_NEW,
    NOT_SURE,
    ONE_NEW,
    URGENT_SIGNS,
    WAITS,
    all_advice,
    list_spoken,
)

WIDEST = 1180
COLUMNS = 2


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
        cleared_on: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        emergency   the numbers to call
        is_told     whether a sign was told that nobody has looked at yet
        cleared_on  when a doctor looked at the last one, in words, or ""
        """
        super().__init__(widest=WIDEST, parent=parent)
        self._is_told = is_told
        self._cleared_on = cleared_on
        self._why = ""
        self._advice = all_advice(emergency, tr=tr)[:2]
        self.title = words("", "title")
        self.text = words("", "big")
        self.none = button(tr(NONE_NEW), "primary")
        self.none.clicked.connect(self.none_told)
        self.some = button(tr(ONE_NEW), "large")
        self.some.clicked.connect(self.on_some)
        self.clear = button(tr(LOOKED_AT), "large")
        self.clear.clicked.connect(self.cleared)
        self.read_aloud = button(tr("Read it to me"), "large")
        self.read_aloud.clicked.connect(lambda: self.say_asked.emit(self.spoken))
        self.back = button(tr("Back", "the way back"), "large")
        self.back.clicked.connect(self.back_asked)
        self._list = _columns([tr(each) for each in (*EMERGENCY_SIGNS, *URGENT_SIGNS)])
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
            return list_spoken(tr=tr)
        return " ".join(each.spoken(tr=tr) for each in self._advice)

    def ask(self, why: str = "") -> None:
        """Ask from the beginning; `why` is a marked sentence that says why it is asked again."""
        self._why = tr(why) if why else ""

    def open(self) -> None:
        """Show the list; where a sign was told, what to do."""
        self._show(told=self._is_told())

    def on_some(self) -> None:
        self.sign_told.emit()
        self._show(told=True)
        self.say_asked.emit(self.spoken)

    def tell(self, way_out: str) -> None:
        """A sign was told elsewhere: out of the position first, then what to do, read aloud."""
        self._show(told=True)
        self.text.setText(f"{way_out} {tr(WAITS)}".strip())
        self.say_asked.emit(f"{way_out} {self.spoken}".strip())

    def _show(self, *, told: bool) -> None:
        self.title.setText(tr(FIRST if told else HEADING))
        again = (self._why, tr(NOT_SURE), self._cleared_on())
        self.text.setText(tr(WAITS) if told else " ".join(filter(None, again)))
        for widget in (self._list, self.none, self.some):
            widget.setVisible(not told)
        for widget in (self._cards, self.clear):
            widget.setVisible(told)
        self.lead_to(self.read_aloud if told else self.none, instead=self.title)


def _columns(signs: Sequence[str]) -> QWidget:
    """One fact a line, in two columns, each read from its top to its end."""
    made = QWidget()
    across = QHBoxLayout(made)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(36)
    rows = -(-len(signs) // COLUMNS)
    for first in range(0, len(signs), rows):
        column = QVBoxLayout()
        column.setSpacing(6)
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
