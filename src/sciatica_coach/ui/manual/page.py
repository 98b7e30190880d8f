"""One page of the guide, in letters and cards like every other page of the window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, leave_unread, words
from sciatica_coach.ui.manual.sight import Sight
from sciatica_coach.ui.manual.text import (
    Block,
    Chapter,
    Entry,
    Heading,
    Line,
    Link,
    Listing,
    Paragraph,
    Picture,
    Table,
)
from sciatica_coach.ui.tongue import tr

WIDEST = 940
BESIDE_MARK = 10


class ChapterPage(Page):
    """Shows a page of the guide, and leads on to the next.

    Signals:
        reading_asked(text: str): the person wants the page read aloud.
        link_asked(target: str): they want the page that is written so.
    """

    reading_asked = Signal(str)
    link_asked = Signal(str)

    def __init__(
        self,
        chapter: Chapter,
        folder: Path,
        onward: Link | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        folder  where its pictures lie, as the page names them
        onward  the page that comes next
        """
        super().__init__(chapter.title, WIDEST, parent)
        self.read_aloud = button(tr("Read it to me"))
        self.read_aloud.clicked.connect(lambda: self.reading_asked.emit(chapter.spoken))
        row = QHBoxLayout()
        row.addWidget(self.read_aloud)
        row.addStretch(1)
        self.column.addLayout(row)
        for block in chapter.blocks:
            self.column.addWidget(_made(block, folder))
            for link in links_of(block):
                self.column.addWidget(self._way_to(link, link.words))
        self.onward: QWidget | None = None
        if onward is not None:
            self.onward = self._way_to(onward, tr("Next: {page}").format(page=onward.words))
            self.column.addWidget(self.onward)
        self.end()

    def open(self) -> None:
        """From the top; Esc leads back to the list of pages."""
        self.lead_to(self.read_aloud)

    def _way_to(self, link: Link, told: str) -> QWidget:
        row = FlowRow()
        way = button(told, "large")
        way.clicked.connect(lambda: self.link_asked.emit(link.target))
        row.add(way)
        return row


def links_of(block: Block) -> tuple[Link, ...]:
    """Where the words of a block lead."""
    return block.line.links if isinstance(block, Paragraph | Entry) else ()


def _made(block: Block, folder: Path) -> QWidget:
    match block:
        case Heading():
            return words(block.words, "heading")
        case Paragraph():
            return _said(block.line)
        case Entry():
            return _entry(block)
        case Picture():
            return Sight(folder / block.file, block.words)
        case Table():
            return _table(block)
        case Listing():
            return _listing(block)


def _said(line: Line) -> QWidget:
    label = words("", "list")
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setText(line.rich)
    return label


def _entry(entry: Entry) -> QWidget:
    row = QWidget()
    across = QHBoxLayout(row)
    across.setContentsMargins(0, 0, 0, 0)
    across.setSpacing(BESIDE_MARK)
    mark = words(entry.mark, "list")
    mark.setWordWrap(False)
    leave_unread(mark)
    across.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    across.addWidget(_said(entry.line), 1)
    return row


def _table(table: Table) -> QWidget:
    """A card; each row is told as one sentence, with what each cell is about."""
    card = frame("card")
    grid = QGridLayout(card)
    grid.setContentsMargins(24, 16, 24, 18)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(10)
    for column, head in enumerate(table.heads):
        if head.plain:
            shown = words(head.plain, "soft")
            leave_unread(shown)
            grid.addWidget(shown, 0, column)
        grid.setColumnStretch(column, _share(table, column))
    for number, row in enumerate(table.rows, start=1):
        for column, cell in enumerate(row):
            shown = words(cell.plain, "strong" if column == 0 else "")
            if column == 0:
                shown.setAccessibleName(table.told(row))
            else:
                leave_unread(shown)
            grid.addWidget(shown, number, column, Qt.AlignmentFlag.AlignTop)
    return card


def _share(table: Table, column: int) -> int:
    """How much of the width a column wants, by the longest words in it."""
    longest = max(len(row[column].plain) for row in (table.heads, *table.rows))
    return min(60, max(8, longest))


def _listing(listing: Listing) -> QWidget:
    card = frame("card")
    column = QVBoxLayout(card)
    column.setContentsMargins(24, 16, 24, 18)
    typed = words(listing.text, "typed")
    typed.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    column.addWidget(typed)
    return card
