"""The bar at the top of every page but the session: where to go, and help, one tap away.

Where there is no room for all in one line the name leaves, then help grows shorter, and then
the ways to the pages make a second line: the window is never kept wide by them.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.words import button, mark
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

HELP = marked("When to stop and get help")
HELP_SHORT = marked("Get help")
HERE = marked("This page is open")
MARGIN = 36
GAP = 10
BESIDE_NAME = 26


class TopBar(QFrame):
    """Name, pages and help.

    Signals:
        page_asked(page: str): the person wants to see the page of that id.
        help_asked(): the person wants to know when to stop and get help.
        return_asked(): back to what was left for this page.
    """

    page_asked = Signal(str)
    help_asked = Signal()
    return_asked = Signal()

    def __init__(
        self, pages: Sequence[tuple[str, str]], page: str, parent: QWidget | None = None
    ) -> None:
        """Make the bar.

        pages  ids and marked names, in their order; the attribute holds their buttons by id
        page   the one that is in sight first
        """
        super().__init__(parent)
        self.setProperty("role", "bar")
        self._brand = QLabel("Sciatica Coach")
        self._brand.setProperty("role", "brand")
        self._brand.setContentsMargins(0, 0, BESIDE_NAME, 0)
        self.pages: dict[str, QPushButton] = {}
        self._ways = FlowRow(GAP)
        for id_, name in pages:
            made = button(tr(name), "nav")
            mark(made, tr(HERE) if id_ == page else "")
            made.clicked.connect(lambda _checked, page=id_: self.page_asked.emit(page))
            self.pages[id_] = made
            self._ways.add(made)
        self._return = button("", "choice")
        self._return.clicked.connect(self.return_asked)
        self._ways.add(self._return)
        self._return.hide()
        self._whole, self._short = tr(HELP), tr(HELP_SHORT)
        self.help = button(self._whole, "help")
        self.help.setAccessibleName(self._whole)
        self.help.clicked.connect(self.help_asked)
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 11, MARGIN, 11)
        row.setSpacing(GAP)
        row.addWidget(self._brand)
        row.addWidget(self._ways, 1)
        row.addStretch(0)
        at_the_top = QVBoxLayout()
        at_the_top.addWidget(self.help)
        at_the_top.addStretch()
        row.addLayout(at_the_top)

    def mark(self, page: str) -> None:
        """Show which page is in sight; one that has no button leaves none marked."""
        for id_, each in self.pages.items():
            mark(each, tr(HERE) if id_ == page else "")

    def offer_pages(self, *, offered: bool) -> None:
        """Show the way to the pages, or only help while something must be answered first."""
        for each in self.pages.values():
            each.setVisible(offered)
        self._show_ways()

    def offer_return(self, words_of_it: str) -> None:
        """Show the way back to what waits, in marked words; "" takes it away."""
        self._return.setText(tr(words_of_it) if words_of_it else "")
        self._return.setVisible(bool(words_of_it))
        self._show_ways()
        self._fit()

    def _show_ways(self) -> None:
        """An empty place is nothing to read."""
        ways = (*self.pages.values(), self._return)
        self._ways.setVisible(any(not each.isHidden() for each in ways))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """The words may have grown, or there are more of them."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """Room for the short form and for each of the ways."""
        ways = [each.sizeHint().width() for each in (*self.pages.values(), self._return)]
        needed = max(ways, default=0) + self._width_of_help(self._short)
        return QSize(needed + GAP + 2 * MARGIN, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Leave the name away, then shorten help, where there is no room for one line."""
        room = self.width() - 2 * MARGIN - self._ways.sizeHint().width() - GAP
        whole = self._width_of_help(self._whole)
        with_name = whole + self._brand.sizeHint().width() + GAP
        if self._brand.isHidden() is not (with_name > room):
            self._brand.setHidden(with_name > room)
        self.help.setText(self._whole if whole <= room else self._short)

    def _width_of_help(self, words_of_it: str) -> int:
        advance = self.help.fontMetrics().horizontalAdvance
        shown = self.help.sizeHint().width() - advance(self.help.text())
        return shown + advance(words_of_it)
