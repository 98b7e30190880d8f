"""The pages of the window by their ids, each made when it is first wanted."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.widgets.picture import PictureSource
from sciatica_coach.voice.state import VoiceState


class PageStack(QStackedWidget):
    """One page in sight; the others wait, or are not there yet.

    makers  make the page of an id; a page that is made elsewhere comes in by `keep`

    Signals:
        painted(): a page has been painted for the first time.
    """

    painted = Signal()

    def __init__(
        self, makers: Mapping[str, Callable[[], Page]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._makers = makers
        self._made: dict[str, Page] = {}
        self._voice = VoiceState()
        self._pictures: PictureSource | None = None
        self._was_painted = False

    def __contains__(self, id_: str) -> bool:
        return id_ in self._made

    @property
    def page(self) -> str:
        """The id of the page in sight."""
        shown = self.currentWidget()
        return next(id_ for id_, page in self._made.items() if page is shown)

    def page_of(self, id_: str) -> Page:
        """The page, made now if it was not wanted before."""
        if id_ not in self._made:
            self.keep(id_, self._makers[id_]())
        return self._made[id_]

    def keep(self, id_: str, page: Page) -> None:
        """Put the page among the others, in place of an older one of its id."""
        self.drop(id_)
        self._made[id_] = page
        page.show_voice(self._voice)
        if self._pictures is not None:
            page.show_pictures(self._pictures)
        self.addWidget(page)

    def drop(self, *ids: str) -> None:
        """Let go of pages that are not wanted any more, if they are there."""
        for old in [self._made.pop(id_) for id_ in ids if id_ in self._made]:
            self.removeWidget(old)
            old.deleteLater()

    def show_voice(self, state: VoiceState) -> None:
        """Let every page know what can be heard; later ones hear it when they are made."""
        self._voice = state
        for page in self._made.values():
            page.show_voice(state)

    def show_pictures(self, source: PictureSource) -> None:
        """Let every page show its pictures from there; later ones do when they are made."""
        self._pictures = source
        for page in self._made.values():
            page.show_pictures(source)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
