"""Settings under a hand: in force at once, on the disk when the hand has come to rest.

A slider changes many times a second, and the disk is slower than that.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coach import Coach
from sciatica_coach.settings.setting import Value
from sciatica_coach.ui.tongue import tr

AT_REST_MS = 400


class Keeping(QObject):
    """Sets what the person wants, and has it kept a moment later.

    Signals:
        refused(key: str, text: str): what was set last could not be kept, and why.
    """

    refused = Signal(str, str)

    def __init__(self, coach: Coach, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._changed_last = ""
        self._at_rest = QTimer(self, singleShot=True, interval=AT_REST_MS)
        self._at_rest.timeout.connect(self.on_rest)

    def set(self, key: str, value: Value) -> Problem | None:
        """Put it in force now; the problem says what was wrong with it."""
        self._changed_last = key
        self._at_rest.start()
        return self._coach.set(key, value)

    def on_rest(self) -> None:
        """Keep what was changed."""
        self._at_rest.stop()
        problem = self._coach.keep()
        if problem is not None:
            self.refused.emit(self._changed_last, tr(problem.text))
