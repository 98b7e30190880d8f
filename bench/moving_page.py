"""A child process: a session page whose figure never stops moving, and a shelf filled full.

The page is the real one; only its clock runs in a circle, over one movement.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import ClassVar

from PySide6.QtCore import QEventLoop, QObject, QSizeF, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication

from sciatica_coach.catalog.reader import Catalog, read_catalog
from sciatica_coach.coaching.choices import Choices, Experience
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.coaching.session import Moment, Session
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.desktop.paths import find_assets
from sciatica_coach.ui import typeface
from sciatica_coach.ui.figures.manifest import FigureBook, read_manifest
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.figures.shelf import LARGEST_STILL, FigureShelf
from sciatica_coach.ui.session import page as session_page
from sciatica_coach.ui.session import screen as session_screen
from sciatica_coach.ui.session.canvas import SessionCanvas
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT

SETTLED_MS = 3_000
MEASURED_MS = 15_000
WAIT_S = 30.0


class CirclingDriver(QObject):
    """Looks like the driver to the page; its session lifts again and again."""

    events_happened = Signal(object)

    def __init__(self, plan: Plan) -> None:
        super().__init__()
        self._session = Session(plan)
        self._session.start(0)
        move = next(each for each in plan.segments if each.kind is SegmentKind.MOVE)
        self._from_ms, self._length_ms = move.start_ms, move.duration_ms
        self._session.advance_to(self._from_ms)

    def now_ms(self) -> int:
        return self._from_ms + time.monotonic_ns() // 1_000_000 % (self._length_ms - 1)

    def moment(self) -> Moment:
        return self._session.moment(self.now_ms())

    def command(self, command: Command, source: CommandSource) -> None:
        """Nobody presses anything here."""


class TimedCanvas(SessionCanvas):
    """Notes how long each frame took."""

    took_ms: ClassVar[list[float]] = []
    _made_ms = 0.0

    def set_position(self, position: float) -> None:
        began = time.perf_counter()
        super().set_position(position)
        self._made_ms = (time.perf_counter() - began) * 1000

    def paintEvent(self, event: QPaintEvent) -> None:
        began = time.perf_counter()
        super().paintEvent(event)
        self.took_ms.append((time.perf_counter() - began) * 1000 + self._made_ms)
        self._made_ms = 0.0


def wait(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def moving(catalog: Catalog, book: FigureBook) -> dict[str, float]:
    """The page over a minute's worth of lifts."""
    driver = CirclingDriver(plan_of(catalog, "bridge"))
    setattr(session_screen, SessionCanvas.__name__, TimedCanvas)
    took_ms = TimedCanvas.took_ms
    page = session_page.SessionPage(catalog.exercises, LIGHT, book)
    page.resize(1280, 800)
    page.show()
    page.begin(driver, plan_of(catalog, "bridge"))
    wait(SETTLED_MS)
    took_ms.clear()
    used, began = time.process_time(), time.monotonic()
    wait(MEASURED_MS)
    used, lasted = time.process_time() - used, time.monotonic() - began
    page.let_go()
    page.hide()
    return {
        "share": 100 * used / lasted,
        "frames": len(took_ms) / lasted,
        "paint_ms": sorted(took_ms)[int(len(took_ms) * 0.95)],
    }


def filled(catalog: Catalog, book: FigureBook) -> dict[str, float]:
    """A whole programme's pictures on one shelf, on a screen as large as the largest picture."""
    motions = [
        Motion(each.exercise, each.variant, each.figure.start, each.figure.end)
        for each in plan_of(catalog, "source_programme").segments
        if each.exercise and each.figure
    ]
    shelf = FigureShelf(book)
    most, ready_ms = 0, 0.0
    shown = [motion for motion in dict.fromkeys(motions) if shelf.has_picture(motion)]
    began = time.monotonic()
    for place in range(len(shown)):
        shelf.prepare(shown[place : place + 4], QSizeF(LARGEST_STILL))
        while shelf.shown(shown[place], 0.0) is None and time.monotonic() - began < WAIT_S:
            wait(5)
        ready_ms = ready_ms or (time.monotonic() - began) * 1000
        most = max(most, shelf.held_bytes)
    shelf.shut_down()
    files = {file for exercise in catalog.exercises for file in book.family(exercise)}
    return {"held_mb": most / 1e6, "ready_ms": ready_ms, "files": len(files)}


def plan_of(catalog: Catalog, routine: str) -> Plan:
    found = catalog.routines[routine]
    return compile_plan(found, catalog.exercises, catalog.phrases, Choices(), Experience(), {})


def main() -> int:
    application = QApplication(["moving"])
    dress(application, LIGHT, typeface.load())
    catalog = read_catalog(find_assets(), Path("no routines of our own"))
    book = read_manifest(find_assets() / "figures")
    print(json.dumps(moving(catalog, book) | filled(catalog, book)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
