"""The guide's pages, read from the folder that came with the program when they are wanted.

English pages lie in the folder itself, those of another language in a folder of its own
within it, under the same names. A page that a language does not have is shown in English.
"""

from __future__ import annotations

import logging
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from sciatica_coach.ui.manual.contents import ContentsPage
from sciatica_coach.ui.manual.page import ChapterPage, links_of
from sciatica_coach.ui.manual.text import Chapter, Link, read_chapter

log = logging.getLogger(__name__)

CONTENTS = "README.md"


class Manual(QObject):
    """Makes the list of the guide's pages, and each page that is asked for.

    Signals:
        chapter_ready(page: Page): this page is wanted in sight.
        reading_asked(text: str): the person wants it read aloud.
    """

    chapter_ready = Signal(object)
    reading_asked = Signal(str)

    def __init__(self, folder: Path, language: str, parent: QObject | None = None) -> None:
        """Read nothing yet.

        folder    where the guide lies
        language  the person's, two letters
        """
        super().__init__(parent)
        self._folder = folder
        self._own = folder / language
        self._list = self._found(folder, CONTENTS)

    def contents_page(self) -> ContentsPage:
        page = ContentsPage(self._contents)
        page.link_asked.connect(lambda target: self._follow(self._list, target))
        return page

    def open(self, file: Path) -> None:
        """Make the page of that file; of one that cannot be read, a page that says so."""
        chapter = _read(file)
        if chapter is None:
            self.chapter_ready.emit(ContentsPage(None))
            return
        page = ChapterPage(chapter, file.parent, self._onward_from(file))
        page.reading_asked.connect(self.reading_asked)
        page.link_asked.connect(lambda target: self._follow(file, target))
        self.chapter_ready.emit(page)

    @cached_property
    def _contents(self) -> Chapter | None:
        return _read(self._list)

    def _follow(self, file: Path, target: str) -> None:
        self.open(self._found(file.parent, target))

    def _found(self, beside: Path, target: str) -> Path:
        """The page that is written so in that folder: the person's own, if there is one."""
        name = Path(target).name
        written = beside / target
        places = (self._own / name, written, self._folder / name)
        return next((each for each in places if each.is_file()), written)

    def _onward_from(self, file: Path) -> Link | None:
        """The page that the list has after this one."""
        blocks = self._contents.blocks if self._contents else ()
        links = [link for block in blocks for link in links_of(block)]
        names = [link.target for link in links]
        if file.name not in names[:-1]:
            return None
        return links[names.index(file.name) + 1]


def _read(file: Path) -> Chapter | None:
    try:
        return read_chapter(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        log.exception("the guide's page %s cannot be read", file.name)
        return None
