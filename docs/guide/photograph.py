"""Takes the pictures of the guide from the program itself: `make guide`.

The real window is opened in a home of its own, and led by pressing its buttons and keys, as
a person would; at each place that the guide shows, the window is grabbed into `pictures/`.
It needs no screen: Qt's offscreen platform draws the same.
"""

from __future__ import annotations

import os
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

PICTURES = Path(__file__).parent / "pictures"
SIZE = QSize(1280, 800)
QUALITY = 86
LOOK_EVERY_MS = 200
PATIENCE_MS = 240_000
SPEED = 4.0
ROUTINE = "knee_opposite_shoulder"

Step = Callable[[], bool]
"""Asked again and again; true once it is done."""


class Photographer(QObject):
    """Goes through its steps one after the other, each as soon as it can be done."""

    def __init__(self) -> None:
        super().__init__()
        self._steps = self._tour()
        self._step = next(self._steps)
        self._waited_ms = 0
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self._on_look)

    def start(self) -> None:
        self._timer.start()

    def _tour(self) -> Iterator[Step]:
        yield self._sees("I hear it, and I have")
        yield self._takes("01-doctor-first")
        yield self._presses("I hear it, and I have")
        yield self._sees("Back")
        yield self._presses_primary  # none of the warning signs
        yield self._rests(800)
        yield self._takes("02-what-is-true")
        yield self._presses_primary
        yield self._sees("Learn the steps first")
        yield self._rests(2_000)
        yield self._takes("03-today")
        yield self._presses("Learn the steps first")
        yield self._rests(2_000)
        yield self._takes("04-learn")
        yield self._presses("Leave")
        yield self._rests(500)
        yield self._presses("Start")
        yield self._rests(2_000)
        yield self._puts_away("Close")  # what this computer cannot do is no part of the guide
        yield self._rests(600)
        yield self._takes("05-get-ready")
        yield self._types(Qt.Key.Key_Space)
        yield self._hears("Get in place")
        yield self._rests(2_400)
        yield self._takes("06-a-step")
        yield self._hears(". Hold.")
        yield self._rests(600)
        yield self._takes("07-a-hold")
        yield self._types(Qt.Key.Key_H)
        yield self._rests(600)
        yield self._takes("08-it-hurts")
        yield self._types(Qt.Key.Key_Space)
        yield self._rests(1_500)
        yield self._types(Qt.Key.Key_Space)
        yield self._rests(600)
        yield self._takes("09-paused")
        yield self._types(Qt.Key.Key_Space)
        yield self._rests(1_000)
        yield self._types(Qt.Key.Key_Right)
        yield self._sees("All done, all fine", "Done, the others were fine", "Done")
        yield self._rests(600)
        yield self._takes("10-the-end")

    # --- steps ----------------------------------------------------------------------

    def _sees(self, *texts: str) -> Step:
        return lambda: any(self._button(text) for text in texts)

    def _hears(self, words: str) -> Step:
        """The session's canvas says so to a screen reader."""
        return lambda: any(
            words.lower() in each.accessibleDescription().lower()
            for each in QApplication.allWidgets()
            if each.accessibleName() == "Session" and each.isVisible()
        )

    def _presses(self, text: str) -> Step:
        def press() -> bool:
            button = self._button(text)
            if button is not None:
                button.click()
            return button is not None

        return press

    def _puts_away(self, text: str) -> Step:
        """Press it where it is; what is not there is away."""

        def press() -> bool:
            button = self._button(text)
            if button is not None:
                button.click()
            return True

        return press

    def _presses_primary(self) -> bool:
        seen = [each for each in _buttons() if each.property("role") == "primary"]
        for each in seen[:1]:
            each.click()
        return bool(seen)

    def _types(self, key: Qt.Key) -> Step:
        def press() -> bool:
            window = _window()
            if window is None:
                return False
            QTest.keyClick(window, key)
            return True

        return press

    def _rests(self, wait_ms: int) -> Step:
        return lambda: self._waited_ms >= wait_ms

    def _takes(self, name: str) -> Step:
        def take() -> bool:
            window = _window()
            if window is None:
                return False
            if window.size() != SIZE:  # the screen that is not there is a small one
                window.showNormal()
                window.resize(SIZE)
                return False
            PICTURES.mkdir(exist_ok=True)
            picture = window.grab().toImage()
            file = PICTURES / f"{name}.webp"
            return bool(picture.save(str(file), quality=QUALITY))

        return take

    def _button(self, text: str) -> QPushButton | None:
        return next((each for each in _buttons() if " ".join(each.text().split()) == text), None)

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


def main() -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["SCIATICA_COACH_HOME"] = home
        QTimer.singleShot(0, Photographer().start)
        app.run_window(Options(routine=ROUTINE, speed=SPEED))


if __name__ == "__main__":
    main()
