"""When to stop and get help, on one page, whole."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QLocale, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.bullet import Bullet
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.safety.emergency import Emergency, emergency_in
from sciatica_coach.ui.safety.signs import ABOUT, Advice, all_advice

WIDEST = 940


class HelpPage(Page):
    """The warning signs with what to do.

    Signals:
        reading_asked(text: str): the person wants the page read aloud.
        about_asked(): the person wants to know what the program is made of.
    """

    reading_asked = Signal(str)
    about_asked = Signal()

    def __init__(self, emergency: Emergency | None = None, parent: QWidget | None = None) -> None:
        super().__init__("When to stop and get help", WIDEST, parent)
        found = emergency or emergency_in(QLocale.territoryToCode(QLocale.system().territory()))
        self._advice = all_advice(found)
        self.read_aloud = button("Read it to me")
        self.read_aloud.clicked.connect(self.on_read_aloud)
        row = QHBoxLayout()
        self.about = button("About this program")
        self.about.clicked.connect(self.about_asked)
        row.addWidget(self.read_aloud)
        row.addStretch(1)
        row.addWidget(self.about)
        for place, advice in enumerate(self._advice):
            self.column.addWidget(_card(advice))
            if place == 0:
                self.column.addLayout(row)
        self.column.addWidget(words(ABOUT, "soft"))
        self.end()
        self.way_out = words("", "way-out", self)
        self.way_out.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.way_out.lower()  # screen readers read it first
        self.way_out.hide()

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
        self.reading_asked.emit(" ".join(advice.spoken for advice in self._advice))


def _card(advice: Advice) -> QWidget:
    card = frame("alarm" if advice.alarm else "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(32, 26, 32, 28)
    column.setSpacing(10)
    column.addWidget(words(advice.action, "warn-heading" if advice.alarm else "heading"))
    column.addWidget(words(advice.when))
    for sign in advice.signs:
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(Bullet())
        line.addWidget(words(sign, "list"), 1)
        column.addLayout(line)
    if advice.after:
        column.addSpacing(4)
        column.addWidget(words(advice.after))
    return card
