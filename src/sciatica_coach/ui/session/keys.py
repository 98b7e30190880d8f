"""Hearing the session's keys: whatever has the focus, and once for each press.

Shortcuts of the window go before the widget that has the focus, so Space never presses a
button by accident. What a held key is, `ui.held_enter` knows.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from sciatica_coach.coaching.commands import CommandSource
from sciatica_coach.ui.actions import ACTIONS, Action, ActionRow, KeyRow, row_of
from sciatica_coach.ui.held_enter import HeldKeys


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
        self._heard_ms: dict[Action, int] = {}
        self._held = HeldKeys(clock_ms, parent=self)
        self._shortcuts: list[QShortcut] = []
        self.listen_to(ACTIONS)

    def listen_to(self, rows: tuple[ActionRow, ...]) -> None:
        """Hear these keys from here on, and no others."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = [self._heard(row.action, key) for row in rows for key in row.keys]

    def watch(self) -> None:
        """See when keys are let go in the page's window, which is there now."""
        self._held.watch(self._page)

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

    def _heard(self, action: Action, key: KeyRow) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key.key), self._page)
        shortcut.setAutoRepeat(False)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: self._on_activated(action, key))
        return shortcut

    def _on_activated(self, action: Action, key: KeyRow) -> None:
        if not self._held.is_held(int(key.key)):
            self.pressed.emit(Press(action, key.source))
