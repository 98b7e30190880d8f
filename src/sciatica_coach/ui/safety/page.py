"""When to stop and get help, on one page, whole."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.safety.cards import advice_card
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.emergency import Emergency
from sciatica_coach.wording.signs import ABOUT, TRUE_FOR_ME, all_advice
from sciatica_coach.wording.tongue import marked

WIDEST = 940
TITLE = marked("When to stop and get help")


class HelpPage(Page):
    """The warning signs with what to do.

    true_now, true_today  say that one of the signs above them is new

    Signals:
        sign_told(): one of the signs is true for the person, or they are not sure.
        reading_asked(text: str): the person wants the page read aloud.
        guide_asked(): the person wants to read how the program is used.
        about_asked(): they want to know what it is made of.
    """

    sign_told = Signal()
    reading_asked = Signal(str)
    guide_asked = Signal()
    about_asked = Signal()

    def __init__(self, emergency: Emergency, parent: QWidget | None = None) -> None:
        super().__init__("", WIDEST, parent)
        self._advice = all_advice(emergency, tr=tr)
        self.read_aloud = button(tr("Read it to me"))
        self.read_aloud.clicked.connect(self.on_read_aloud)
        self.true_now, self.true_today = (button(tr(TRUE_FOR_ME), "help") for _ in range(2))
        for each, advice in zip((self.true_now, self.true_today), self._advice, strict=False):
            each.setAccessibleDescription(advice.action)  # by ear the two are told apart by this
            each.clicked.connect(self.sign_told)
        self.guide = button(tr("How to use the coach"))
        self.guide.clicked.connect(self.guide_asked)
        self.about = button(tr("About this program"))
        self.about.clicked.connect(self.about_asked)
        head = QHBoxLayout()
        head.setSpacing(24)
        head.addWidget(words(tr(TITLE), "title"), 1)
        head.addWidget(self.read_aloud, 0, Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(head)
        below = [
            _row(self.true_now, self.guide, self.about),
            _row(self.true_today),
        ]
        for advice, row in zip_longest(self._advice, below):
            self.column.addWidget(advice_card(advice))
            if row is not None:
                self.column.addWidget(row)
        self.column.addWidget(words(tr(ABOUT), "soft"))
        self.end()
        self.way_out = words("", "way-out", self)
        self.way_out.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.way_out.lower()  # screen readers read it first
        self.way_out.hide()

    def open(self) -> None:
        """Let Enter read the page aloud, and nothing that has consequences."""
        self.lead_to(self.read_aloud)

    def show_way_out(self, sentences: str) -> None:
        """Keep above all else how to come out of a position; "" where nobody is in one."""
        self.way_out.setText(sentences)
        self.way_out.setVisible(bool(sentences))
        self._arrange_way_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange_way_out()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange_way_out()
        return super().event(event)

    def _arrange_way_out(self) -> None:
        """Over the whole width at the top; what scrolls begins below it."""
        wide = self.width()
        tall = 0 if self.way_out.isHidden() else self.way_out.heightForWidth(wide)
        self.setViewportMargins(0, tall, 0, 0)
        self.way_out.setGeometry(0, 0, wide, tall)

    def on_read_aloud(self) -> None:
        self.reading_asked.emit(" ".join(advice.spoken(tr=tr) for advice in self._advice))


def _row(*buttons: QPushButton) -> FlowRow:
    row = FlowRow(14)
    for each in buttons:
        row.add(each)
    return row
