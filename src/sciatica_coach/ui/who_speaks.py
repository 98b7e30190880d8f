"""Who speaks while a screen reader runs: asked once, in words, for never two speak at once.

Flow: `look` is called when the first page is there, and whenever somebody comes back to the
window, for Qt does not tell when a screen reader comes. The question stands above the first
start's, whose words wait for it, or above all else on the home page. The answer is a setting.
Where the screen reader speaks, words that a page wants read aloud are handed on to it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from sciatica_coach.coach import Coach
from sciatica_coach.settings.surroundings import READER_SPEAKS
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.guide import Guide
from sciatica_coach.ui.needs import WindowVoice
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.ways import FIRST_START, LEARN, TODAY
from sciatica_coach.ui.widgets.announcing import announce

CARD = "who_speaks"
"""How the home page knows the card."""


class WhoSpeaksCard(QFrame):
    """The question and its two answers.

    Signals:
        coach_chosen(): the coach is to speak.
        reader_chosen(): the screen reader is.
    """

    coach_chosen = Signal()
    reader_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "lit")
        self.question = words(
            tr(
                "A screen reader seems to be running. Two voices at once are hard to follow: "
                "which one leads you through a session?"
            ),
            "list",
        )
        self.coach = button(tr("The coach's voice"), "primary")
        self.reader = button(tr("My screen reader"), "large")
        self.coach.clicked.connect(self.coach_chosen)
        self.reader.clicked.connect(self.reader_chosen)
        for each in (self.coach, self.reader):
            each.setAccessibleDescription(self.question.text())
        row = FlowRow(18)
        row.add(self.coach)
        row.add(self.reader)
        later = tr("Tones mark every change either way. The settings have it, too, under Voice.")
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 26, 30, 26)
        column.setSpacing(12)
        for one in (words(tr("Who speaks?"), "heading"), self.question, row, words(later, "soft")):
            column.addWidget(one)


class WhoSpeaks(QObject):
    """Asks where it is not known, and keeps the answer."""

    def __init__(
        self,
        coach: Coach,
        guide: Guide,
        voice: WindowVoice,
        is_read: Callable[[], bool] = QAccessible.isActive,
    ) -> None:
        """Nothing is asked yet.

        is_read  whether a screen reader, or what works like one, reads the window
        """
        super().__init__(guide)
        self._coach = coach
        self._guide = guide
        self._voice = voice
        self._is_read = is_read
        self.card: WhoSpeaksCard | None = None

    def look(self) -> None:
        """Ask, if a screen reader runs and nobody has said who speaks."""
        if self.card is not None or READER_SPEAKS in self._coach.settings.explicit:
            return
        if not self._is_read():
            return
        self.card = card = WhoSpeaksCard()
        card.coach_chosen.connect(self.on_coach_chosen)
        card.reader_chosen.connect(self.on_reader_chosen)
        if self._guide.page == FIRST_START:
            self._voice.hush()
            page = self._guide.pages.page_of(FIRST_START)
            page.column.insertWidget(0, card)
            page.lead_to(card.coach)
            return
        today = self._guide.today
        today.put_first(CARD, card, card.coach)
        if self._guide.page == TODAY:
            today.open()

    def on_coach_chosen(self) -> None:
        self._keep(reader=False)

    def on_reader_chosen(self) -> None:
        self._keep(reader=True)

    def on_handed_on(self, text: str) -> None:
        """Words for the screen reader; the page of steps tells it of each one itself."""
        if self._guide.page != LEARN:
            announce(self._guide.window, text)

    def _keep(self, *, reader: bool) -> None:
        """Keep the answer, and go on with what waited for it."""
        guide, card = self._guide, self.card
        problem = self._coach.change(READER_SPEAKS, reader)
        guide.on_setting_changed(READER_SPEAKS)
        if problem is not None:
            guide.today.show_problems((*self._coach.problems, problem))
        guide.today.withdraw(CARD)
        if card is not None:
            card.hide()
            card.deleteLater()
        self.card = None
        if guide.page in (FIRST_START, TODAY):
            guide.pages.page_of(guide.page).open()
