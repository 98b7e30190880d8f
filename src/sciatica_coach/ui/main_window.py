"""The window itself: ground and bar, there at once; what stands in it comes a moment later.

Flow: the window is shown while everything else is still to be read, so this module loads
nothing that can wait, not even Qt's namespace `Qt` (`ui.system_theme` says why). `painted`
tells that a person sees it; then the pages come in by `furnish` (`ui.guide` makes them). A key
that was pressed in between is not lost: it is in `pressed_early`.
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QSize, QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from sciatica_coach.ui.look import DRAWN_AT, Look
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.top_bar import TopBar
from sciatica_coach.ui.ways import EXERCISES, PROGRESS, ROUTINES, SETTINGS, TODAY
from sciatica_coach.wording.tongue import marked

FRAME = QSize(16, 44)
"""Pixels that title bar and edges take on common desktops, at most."""
IN_THE_BAR = (
    (TODAY, marked("Today")),
    (EXERCISES, marked("Exercises")),
    (ROUTINES, marked("My routines")),
    (PROGRESS, marked("Progress")),
    (SETTINGS, marked("Settings")),
)


class Ground(QWidget):
    """The place of the pages before they come. It has the focus, so that no button flashes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("One moment"))
        self.pressed: set[int] = set()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember the key; one that is still held from the program's own start is none."""
        if not event.isAutoRepeat():
            self.pressed.add(event.key())
        super().keyPressEvent(event)


class MainWindow(QMainWindow):
    """What a person sees first, and what everything else stands in.

    `bar` is the bar at the top of `desk`, and `screens` has `desk` and the session's page.

    Signals:
        painted(): the first paint is done; what can wait may begin.
        closing(): it is to close; a listener that has more to tell calls `stay`.
        file_dropped(file: str): a file was dropped onto it.
    """

    painted = Signal()
    closing = Signal()
    file_dropped = Signal(str)

    def __init__(self, look: Look, *, answered: bool) -> None:
        """Make ground and bar.

        answered  the first start's questions are, so the bar leads to the pages
        """
        super().__init__()
        self.look = look
        self.pressed_early: frozenset[int] = frozenset()
        self.leaves = False
        self._stays = False
        self._was_painted = False
        self.setWindowTitle("Sciatica Coach")
        self.setAcceptDrops(True)
        self.resize(DRAWN_AT)
        self.bar = TopBar(IN_THE_BAR, TODAY)
        self.bar.offer_pages(offered=answered)
        self.desk = QWidget()
        self.desk.setProperty("role", "page")
        self._ground = Ground()
        self._column = QVBoxLayout(self.desk)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self.bar)
        self._column.addWidget(self._ground, 1)
        self.screens = QStackedWidget()
        self.screens.addWidget(self.desk)
        self.setCentralWidget(self.screens)
        self._ground.setFocus()

    def appear(self) -> None:
        """Come into sight, as large as the screen where that has no room for more.

        How thick its frame is, the system says only once the window is there.
        """
        room = self.screen().availableSize() - FRAME
        if self.size().boundedTo(room) == self.size():
            self.show()
        else:
            self.showMaximized()

    def furnish(self, pages: QWidget) -> None:
        """Put the pages where the bare ground is."""
        self.pressed_early = frozenset(self._ground.pressed)
        pages.setGeometry(self._ground.geometry())
        self._column.replaceWidget(self._ground, pages)
        self._column.setStretchFactor(pages, 1)
        pages.show()  # at once and in its size: a layout would show it before it is arranged
        self._ground.hide()
        self._ground.deleteLater()

    def show_desk(self) -> None:
        """Bring bar and pages into sight."""
        self.screens.setCurrentIndex(0)
        self.look.grow_with(self.size())

    def stay(self) -> None:
        """Do not close yet; a second closing does."""
        self._stays = True

    def on_painted(self) -> None:
        self.painted.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.on_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.screens.currentIndex() == 0:
            self.look.grow_with(event.size())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file at a time may be dropped anywhere."""
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        for file in _files(event.mimeData()):
            self.file_dropped.emit(file)

    def closeEvent(self, event: QCloseEvent) -> None:
        again, self.leaves, self._stays = self.leaves, True, False
        self.closing.emit()
        event.setAccepted(again or not self._stays)


def _files(dropped: QMimeData) -> list[str]:
    """The one file of this computer that is dropped; nothing where there are more."""
    files = [url.toLocalFile() for url in dropped.urls() if url.isLocalFile()]
    return files if len(files) == 1 else []
