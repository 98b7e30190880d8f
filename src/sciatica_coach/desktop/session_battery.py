"""A battery that may not last is told as a session begins, before anybody lies down.

The battery is asked in a thread of its own: some take a good part of a second to answer.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coaching.events import Event, SessionStarted
from sciatica_coach.desktop.battery import percent_left
from sciatica_coach.wording.tongue import Tr, english

LOW_PERCENT: Final = 20
"""With less a computer with its screen on may not last for half an hour."""


def low_battery_words(percent: int | None, tr: Tr = english) -> str:
    """What to say of a battery that is so full; "" where nothing is to be said."""
    if percent is None or percent > LOW_PERCENT:
        return ""
    told = tr("The battery is low: {percent} percent. Plug the computer in before you lie down.")
    return told.format(percent=percent)


def in_a_thread(work: Callable[[], None]) -> None:
    """Do the work without anybody waiting for it."""
    Thread(target=work, name="battery", daemon=True).start()


class SessionBattery(QObject):
    """Asks the battery as a session begins.

    Signals:
        told(text: str): the battery is low, and what to do; to be shown and said.
    """

    told = Signal(str)
    _asked = Signal(object)

    def __init__(
        self,
        percent: Callable[[], int | None] = percent_left,
        do: Callable[[Callable[[], None]], None] = in_a_thread,
        tr: Tr = english,
    ) -> None:
        """Nothing is asked before the first session.

        percent  how full the battery is
        do       does some work, whenever it likes
        """
        super().__init__()
        self._percent = percent
        self._do = do
        self._tr = tr
        self._asked.connect(self._on_asked)

    def on_events(self, events: tuple[Event, ...]) -> None:
        """What happened in the session, as the driver tells it."""
        if any(isinstance(event, SessionStarted) for event in events):
            self._do(lambda: self._asked.emit(self._percent()))

    def _on_asked(self, percent: object) -> None:
        words = low_battery_words(percent if isinstance(percent, int) else None, self._tr)
        if words:
            self.told.emit(words)
