"""A child process that keeps time the usual way: it counts the ticks of a timer.

    python -m bench.ticking

Ended by SIGTERM, it says how far its count is behind the real time.
"""

from __future__ import annotations

import signal
import sys
import time

from PySide6.QtCore import QCoreApplication, QTimer

TICK_MS = 100


class Ticking:
    """A hold timer as it is often written: so many ticks have come, so long it has been."""

    def __init__(self) -> None:
        self._counted = 0
        self._began = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._timer.start()

    def _on_tick(self) -> None:
        self._counted += 1

    @property
    def behind_ms(self) -> float:
        return (time.monotonic() - self._began) * 1000 - self._counted * TICK_MS


def main() -> int:
    application = QCoreApplication(sys.argv)
    ticking = Ticking()

    def end(*_: object) -> None:
        print(ticking.behind_ms, flush=True)
        application.quit()

    signal.signal(signal.SIGTERM, end)
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
