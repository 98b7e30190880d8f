"""Hearing the session's keys: whatever has the focus, and once for each press.

Shortcuts of the window go before the widget that has the focus, so Space never presses a
button by accident. A held key repeats: most systems say so, but X11 sometimes delivers
the repetition as a release and a press of its own. No hand lets go and presses again
within `HELD_MS`, so such a press belongs to the one before.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sciatica_coach.coaching.commands import CommandSource
from sciatica_coach.ui.actions import ACTIONS, Action, KeyRow, row_of

HELD_MS = 25
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Press:
    """What was asked for, and what to write down as its source."""

    action: Action
    source: CommandSource


class SessionKeys(QObject):
    """The keys of the one table, while the page is in sight.

    Signals:
        pressed(press: Press): a key was pressed, once.
    """

    pressed = Signal(object)

    def __init__(self, page: QWidget, clock_ms: Callable[[], int]) -> None:
        """Listen for the page; `clock_ms` gives real milliseconds."""
        super().__init__(page)
        self._page = page
        self._clock_ms = clock_ms
        self._released_ms: dict[int, int] = {}
        self._heard_ms: dict[Action, int] = {}
        self._watched: QObject | None = None
        for row in ACTIONS:
            for key in row.keys:
                self._listen(page, row.action, key)

    def watch(self, window: QObject | None) -> None:
        """See when keys are let go in that window."""
        if window is not self._watched and window is not None:
            window.installEventFilter(self)
            self._watched = window

    def hears(self, action: Action) -> bool:
        """Whether this press counts: one that comes too soon after the last does not."""
        now = self._clock_ms()
        gap = row_of(action).gap_ms
        if gap and now - self._heard_ms.get(action, -gap) < gap:
            return False
        self._heard_ms[action] = now
        return True

    def forget(self) -> None:
        """A new session: no press has been heard yet."""
        self._heard_ms.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note when keys are let go; a held Enter would press whatever gets the focus next."""
        if isinstance(event, QKeyEvent):
            if event.type() == QEvent.Type.KeyRelease:
                self._released_ms[event.key()] = self._clock_ms()
            elif event.type() == QEvent.Type.KeyPress and self._page.isVisible():
                repeats = event.isAutoRepeat() or self._is_held(event.key())
                return repeats and event.key() in ENTER
        return super().eventFilter(watched, event)

    def _listen(self, page: QWidget, action: Action, key: KeyRow) -> None:
        shortcut = QShortcut(QKeySequence(key.key), page)
        shortcut.setAutoRepeat(False)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: self._on_activated(action, key))

    def _on_activated(self, action: Action, key: KeyRow) -> None:
        if not self._is_held(int(key.key)):
            self.pressed.emit(Press(action, key.source))

    def _is_held(self, key: int) -> bool:
        released = self._released_ms.get(key)
        return released is not None and self._clock_ms() - released < HELD_MS
