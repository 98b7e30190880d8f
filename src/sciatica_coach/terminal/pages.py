"""The pages that are open: one, and whatever was laid over it; the uppermost has every key.

A headset's buttons and claps mean something to a session, and to no other page. What lies
over it goes away first, so that what they do is seen.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject

from sciatica_coach.coaching.commands import Command
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.session_page import SessionPage

MEDIA_KEYS: Mapping[MediaKey, Key] = {
    MediaKey.PLAY_OR_PAUSE: Key.SPACE,
    MediaKey.NEXT: Key.RIGHT,
    MediaKey.PREVIOUS: Key.LEFT,
    MediaKey.STOP: Key.ESCAPE,
}


class Pages(QObject):
    """One page at a time, and others over it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page: Page | None = None
        self._over: list[Page] = []

    @property
    def uppermost(self) -> Page | None:
        """The page that has every key."""
        return self._over[-1] if self._over else self._page

    @property
    def session(self) -> SessionPage | None:
        """The session that is open, also where something lies over it."""
        return self._page if isinstance(self._page, SessionPage) else None

    def show(self, page: Page) -> None:
        """Open that page in place of the one before it."""
        if self._page is not None:
            self._page.deleteLater()
        page.setParent(self)
        self._page = page
        page.open()

    def lay_over(self, page: Page) -> None:
        """Let that page have every key, until `take_away`."""
        page.setParent(self)
        self._over.append(page)
        page.open()

    def take_away(self) -> None:
        """Back to what is open below the uppermost."""
        if self._over:
            self._over.pop().deleteLater()

    def uncover(self) -> None:
        """Back to the page that everything lies over."""
        while self._over:
            self.take_away()

    def on_key(self, key: str) -> None:
        page = self.uppermost
        if page is not None:
            page.on_key(key if page.takes_text else key.lower())

    def on_media_key(self, key: MediaKey) -> None:
        """A headset's button does in a session what the key of the same meaning does."""
        if self.session is not None:
            self.uncover()
            self.session.on_usual_key(MEDIA_KEYS[key])

    def on_claps(self, command: Command) -> None:
        """Two claps were heard in a session: what they mean is known."""
        if self.session is not None:
            self.uncover()
            self.session.on_claps(command)
