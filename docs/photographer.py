"""Goes through the real program and takes pictures of it, for the guide and the gallery.

The window is opened in a home of its own, and led by pressing its buttons and keys, as a
person would; wherever the tour says so, the window is grabbed into a file. It needs no
screen: Qt's offscreen platform draws the same. A tour names buttons by their English words,
whichever language the window speaks.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from sciatica_coach import app
from sciatica_coach.options import Options
from sciatica_coach.ui.main_window import MainWindow
from sciatica_coach.ui.tongue import tr

QUALITY = 86
LOOK_EVERY_MS = 200
PATIENCE_MS = 240_000

Step = Callable[[], bool]
"""Asked again and again; true once it is done."""


class Photographer(QObject):
    """Goes through its steps one after the other, each as soon as it can be done."""

    def __init__(self, pictures: Path, size: QSize) -> None:
        """Begin with `start`.

        pictures  the folder for them
        size      of the window, in pixels
        """
        super().__init__()
        self._pictures = pictures
        self._size = size
        self._waited_ms = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)

    def start(self) -> None:
        self._steps = self.tour()
        self._step = next(self._steps)
        self._timer.start()

    def tour(self) -> Iterator[Step]:
        """The way through the program."""
        raise NotImplementedError

    # --- steps ----------------------------------------------------------------------

    def sees(self, *texts: str) -> Step:
        return lambda: any(self._button(text) for text in texts)

    def hears(self, phase: str) -> Step:
        """The session's canvas says to a screen reader that it is this phase now."""
        return lambda: any(
            tr(phase) in each.accessibleDescription().split(". ")
            for each in QApplication.allWidgets()
            if each.accessibleName() == tr("Session") and each.isVisible()
        )

    def presses(self, text: str) -> Step:
        def press() -> bool:
            button = self._button(text)
            if button is not None:
                button.click()
            return button is not None

        return press

    def puts_away(self, text: str) -> Step:
        """Press it where it is; what is not there is away."""

        def press() -> bool:
            button = self._button(text)
            if button is not None:
                button.click()
            return True

        return press

    def presses_primary(self) -> bool:
        seen = [each for each in _buttons() if each.property("role") == "primary"]
        for each in seen[:1]:
            each.click()
        return bool(seen)

    def drops(self, file: Path) -> Step:
        """A file is dropped onto the window."""

        def drop() -> bool:
            window = _window()
            if window is not None:
                window.file_dropped.emit(str(file))
            return window is not None

        return drop

    def types(self, key: Qt.Key) -> Step:
        def press() -> bool:
            window = _window()
            if window is None:
                return False
            QTest.keyClick(window, key)
            return True

        return press

    def rests(self, wait_ms: int) -> Step:
        return lambda: self._waited_ms >= wait_ms

    def takes(self, name: str) -> Step:
        def take() -> bool:
            window = _window()
            if window is None:
                return False
            if window.size() != self._size:  # the screen that is not there is a small one
                window.showNormal()
                window.resize(self._size)
                return False
            self._pictures.mkdir(parents=True, exist_ok=True)
            picture = window.grab().toImage()
            file = self._pictures / f"{name}.webp"
            return bool(picture.save(str(file), quality=QUALITY))

        return take

    def _button(self, text: str) -> QPushButton | None:
        """The button in sight with these words, else one that begins with them to a reader."""
        said = tr(text)
        named = {
            " ".join(each.text().split()) or each.accessibleName(): each for each in _buttons()
        }
        named |= {each.accessibleName(): each for each in _buttons() if each.accessibleName()}
        beginning = (made for words, made in named.items() if words.startswith(said))
        return named.get(said) or next(beginning, None)

    def _on_look(self) -> None:
        self._waited_ms += LOOK_EVERY_MS
        if not self._step():
            if self._waited_ms > PATIENCE_MS:
                sys.stderr.write("The tour got stuck; see the last picture that was taken.\n")
                os._exit(1)
            return
        self._waited_ms = 0
        try:
            self._step = next(self._steps)
        except StopIteration:
            os._exit(0)  # the window would ask whether to stop


def _window() -> MainWindow | None:
    """The program's window, whether or not the platform calls it active."""
    everything = QApplication.topLevelWidgets()
    return next((each for each in everything if isinstance(each, MainWindow)), None)


def _buttons() -> list[QPushButton]:
    """Those in sight; the words of some are broken into lines."""
    everything = QApplication.allWidgets()
    return [each for each in everything if isinstance(each, QPushButton) and each.isVisible()]


def send(module: str, *arguments: str) -> None:
    """Run the module in a process and a home of its own; the home is its first argument."""
    with tempfile.TemporaryDirectory() as home:
        subprocess.run([sys.executable, "-m", module, home, *arguments], check=True)


def open_window(photographer: Callable[[], Photographer], options: Options, home: Path) -> None:
    """Open the program there and send the photographer through it; does not return."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["SCIATICA_COACH_HOME"] = str(home)
    QTimer.singleShot(0, lambda: photographer().start())
    app.run_window(options)
