"""The bar at the top of every page but the session: where to go, and help, one tap away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sciatica_coach.ui.controls.words import button, mark, words

HELP = "When to stop and get help"
HELP_SHORT = "Get help"
HERE = "This page is open"
MARGIN = 36
GAP = 10
BESIDE_NAME = 26


class TopBar(QWidget):
    """Name, pages and help.

    Signals:
        page_asked(page: str): the person wants to see the page of that id.
        help_asked(): the person wants to know when to stop and get help.
        return_asked(): back to what was left for this page.
    """

    page_asked = Signal(str)
    help_asked = Signal()
    return_asked = Signal()

    def __init__(self, pages: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """Make the bar.

        pages  ids and names, in their order; the attribute holds their buttons by id
        """
        super().__init__(parent)
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._brand = words("Sciatica Coach", "brand")
        self._brand.setWordWrap(False)
        self._brand.setContentsMargins(0, 0, BESIDE_NAME, 0)
        self.pages: dict[str, QPushButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(MARGIN, 11, MARGIN, 11)
        row.setSpacing(GAP)
        row.addWidget(self._brand)
        for id_, name in pages:
            made = button(name, "nav")
            made.clicked.connect(lambda _checked, page=id_: self.page_asked.emit(page))
            self.pages[id_] = made
            row.addWidget(made)
        self._return = button("", "choice")
        self._return.clicked.connect(self.return_asked)
        self._return.hide()
        row.addWidget(self._return)
        row.addStretch(1)
        self.help = button(HELP, "help")
        self.help.setAccessibleName(HELP)
        self.help.clicked.connect(self.help_asked)
        row.addWidget(self.help)

    def mark(self, page: str) -> None:
        """Show which page is in sight; one that has no button leaves none marked."""
        for id_, each in self.pages.items():
            mark(each, HERE if id_ == page else "")

    def offer_pages(self, *, offered: bool) -> None:
        """Show the way to the pages, or only help while something must be answered first."""
        for each in self.pages.values():
            each.setVisible(offered)

    def offer_return(self, words_of_it: str) -> None:
        """Show the way back to what waits; "" takes it away."""
        self._return.setText(words_of_it)
        self._return.setVisible(bool(words_of_it))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the short form: the window is never narrower than that."""
        metrics = self.help.fontMetrics()
        saved = metrics.horizontalAdvance(self.help.text()) - metrics.horizontalAdvance(HELP_SHORT)
        shown = [each for each in self._shown() if each is not self._brand]
        return QSize(self._width_of(shown) - saved, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Leave the name away, then shorten help, where there is no room for all."""
        self._brand.show()
        self.help.setText(HELP)
        if self._width_of(self._shown()) > self.width():
            self._brand.hide()
        if self._width_of(self._shown()) > self.width():
            self.help.setText(HELP_SHORT)

    def _shown(self) -> list[QWidget]:
        offered = [self._brand, *self.pages.values(), self._return, self.help]
        return [each for each in offered if not each.isHidden()]

    @staticmethod
    def _width_of(shown: Sequence[QWidget]) -> int:
        return sum(each.sizeHint().width() + GAP for each in shown) + 2 * MARGIN
