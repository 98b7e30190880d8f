"""Where a session is shown: on the screen that the person wished for, and back afterwards.

Flow: `take` brings the window there, in full, and remembers where it stood; `leave` brings it
back. Where the wished screen is not there, or is unplugged meanwhile, the session stays with
the screen that is, and `told` has a sentence about it: nobody's session waits for a plug.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QObject, Qt, Signal

from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.screens import Screens
from sciatica_coach.ui.tongue import tr

FULL = Qt.WindowState.WindowFullScreen


class SessionPlace(QObject):
    """Brings the window to a session's screen, and back.

    Signals:
        told(sentence: str): the wished screen is not there, or gone; "" once it is.
    """

    told = Signal(str)

    def __init__(self, window: MainWindow, screens: Screens) -> None:
        super().__init__(window)
        self._window = window
        self._screens = screens
        self._wished = ""
        self._stood: QByteArray | None = None
        self._was_there = False
        screens.changed.connect(self.on_screens_changed)

    def take(self, wished: str, *, fill: bool) -> None:
        """Show a session on the wished screen ("" for the one at hand).

        fill  whether it fills the screen at hand; another one it always fills
        """
        window = self._window
        self._wished = wished
        self._was_there = wished in self._screens.keys
        if self._was_there and not self._screens.holds(window, wished):
            self._stood = window.saveGeometry()
            window.setWindowState(Qt.WindowState.WindowNoState)
            self._screens.move(window, wished)
            fill = True
        if fill:
            window.setWindowState(window.windowState() | FULL)
        self._tell()

    def leave(self) -> None:
        """The session is over: back to where the window stood, as large as it was."""
        self._wished, self._was_there = "", False
        self._window.setWindowState(self._window.windowState() & ~FULL)
        if self._stood is not None:
            self._window.restoreGeometry(self._stood)
            self._stood = None

    def on_screens_changed(self) -> None:
        """The screen at hand shows what the wished one did, until the session is over."""
        if self._was_there and self._wished not in self._screens.keys:
            self._was_there = False
            self._tell()

    def _tell(self) -> None:
        missing = bool(self._wished) and not self._was_there
        words = tr("{screen} is not connected, so the session is shown here.")
        self.told.emit(words.format(screen=self._wished) if missing else "")
