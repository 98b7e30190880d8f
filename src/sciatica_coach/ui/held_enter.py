"""What a held key does: nothing more than its first press. The one place that knows.

Keys are seen as they come to the window, before any widget or shortcut. A key that is held
repeats: most systems say so; X11 sometimes delivers the repetition as a release and a press
of its own, but no hand lets go and presses again within `HELD_MS`.

Enter needs one thing more. Start has the focus, and the session's main control has it a
moment later; a held Enter would press that one, too, and the time to lie down would be
gone. When the window goes full screen the system forgets that the key is held, so its
repeats look like fresh presses; only the time between them tells.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from sciatica_coach.desktop.clock import real_ms

ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
HELD_MS = 25
APART_MS = 1_000
"""A press sooner than this after the last one is the same press; repeats begin after 660 ms."""


class HeldKeys(QObject):
    """Tells held keys from pressed ones in one window, and lets a held Enter press once."""

    def __init__(
        self, clock_ms: Callable[[], int] = real_ms, parent: QObject | None = None
    ) -> None:
        """Hear nothing yet; `clock_ms` gives real milliseconds."""
        super().__init__(parent)
        self._clock_ms = clock_ms
        self._let_go_ms: dict[int, int] = {}
        self._watched: QObject | None = None
        self._alone = QTimer(self, singleShot=True, interval=APART_MS)

    def watch(self, widget: QWidget) -> None:
        """See the keys of the window that the widget is in."""
        top = widget.window()
        top.winId()  # a window that was never shown has no handle yet
        window = top.windowHandle()
        if window is not self._watched:
            window.installEventFilter(self)
            self._watched = window

    def begin(self) -> None:
        """Enter was pressed for something that changes the page: let it be alone first."""
        self._alone.start()

    def end(self) -> None:
        """Let Enter through again."""
        self._alone.stop()

    def is_held(self, key: int) -> bool:
        """Whether a press of the key, if it came now, would be a repetition."""
        let_go = self._let_go_ms.get(key)
        return let_go is not None and self._clock_ms() - let_go < HELD_MS

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Note what is let go; swallow an Enter that only repeats."""
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() is QEvent.Type.KeyRelease:
            self._let_go_ms[event.key()] = self._clock_ms()
        if event.type() is not QEvent.Type.KeyPress or event.key() not in ENTER:
            return False
        if self._alone.isActive():
            self._alone.start()
            return True
        return event.isAutoRepeat() or self.is_held(event.key())
