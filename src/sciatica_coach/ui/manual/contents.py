"""The guide's first page: what there is to read, one large button each."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.manual.text import Chapter, Entry, Paragraph
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

WIDEST = 940
MISSING = marked("The pages of the guide are not where they belong. Install the program once more.")


class ContentsPage(Page):
    """Lists the pages of the guide.

    Signals:
        link_asked(target: str): the person wants the page that is written so.
    """

    link_asked = Signal(str)

    def __init__(self, contents: Chapter | None, parent: QWidget | None = None) -> None:
        """Make the page; None where the guide cannot be read."""
        super().__init__(contents.title if contents else tr("Guide"), WIDEST, parent)
        self.ways: list[QPushButton] = []
        if contents is None:
            self.column.addWidget(words(tr(MISSING), "list"))
        for block in contents.blocks if contents else ():
            if isinstance(block, Paragraph):
                self.column.addWidget(words(block.line.plain, "list-soft"))
            elif isinstance(block, Entry):
                for link in block.line.links:
                    self._add_way(link.words, link.target)
        self.end()

    def open(self) -> None:
        """Enter opens the first page; Esc leads back to help."""
        if self.ways:
            self.lead_to(self.ways[0])

    def _add_way(self, told: str, target: str) -> None:
        row = FlowRow()
        way = button(told, "large")
        way.clicked.connect(lambda: self.link_asked.emit(target))
        row.add(way)
        self.ways.append(way)
        self.column.addWidget(row)
