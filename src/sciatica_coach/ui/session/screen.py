"""What stands on the session page, and where: canvas and controls, and what lies on them.

The canvas says where choices have their place. A notice lies over the top line:
it takes no room, so nothing moves when it comes or goes.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.session.canvas import SessionCanvas
from sciatica_coach.ui.session.controls import ControlBar
from sciatica_coach.ui.session.keys_panel import KeysPanel
from sciatica_coach.ui.session.pause_panel import PausePanel
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.widgets.notice_bar import NoticeBar

DRAWN = QSize(1280, 800)
"""The size of the drawing."""
ROOM_CONTROLS = 1.25
"""In room view the controls' words do not grow beyond this with the text."""


class SessionScreen(QWidget):
    """The page's widgets, each at its place and size; what they do is the page's matter."""

    def __init__(
        self,
        theme: Theme,
        shelf: FigureShelf,
        clock_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.canvas = SessionCanvas(theme, shelf, self)
        self.panel = PausePanel(theme, self.canvas)
        self.controls = ControlBar(self)
        self.notice = NoticeBar(clock_ms, self)
        self.keys_panel = KeysPanel(self)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.canvas, 1)
        column.addWidget(self.controls)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for watched in (self.canvas, self.notice):
            watched.installEventFilter(self)

    def wear(self, theme: Theme) -> None:
        """Colours and sizes of another theme."""
        self._theme = theme
        self.canvas.set_theme(theme)
        self.size_controls()

    def size_controls(self) -> None:
        """They grow with the window, and with the text, at the desk more than in the room.

        From the room nobody reads them: they leave the place to what is read.
        """
        room = self.canvas.viewpoint is Viewpoint.ROOM
        scale = self._theme.scale
        self.controls.set_scale((min(scale, ROOM_CONTROLS) if room else scale) * self._growth)
        self._column.activate()
        self.place_panels()

    def place_panels(self) -> None:
        """Choices, the list of keys and a notice, where the canvas leaves them room now."""
        room = self.canvas.viewpoint is Viewpoint.ROOM
        self.panel.wear(self._theme.at(self._theme.scale * self._growth), with_words=not room)
        self.panel.setGeometry(self.canvas.panel_place())
        self.keys_panel.setGeometry(self.rect())
        self._place_notice()

    # --- Qt -------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.canvas.set_screen_height(self.height())
        self.size_controls()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas moves its places when it is laid out anew; a notice has other words."""
        if watched is self.canvas and event.type() == QEvent.Type.Resize:
            self.place_panels()
        if watched is self.notice and event.type() in (
            QEvent.Type.Show,
            QEvent.Type.LayoutRequest,
        ):
            self._place_notice()
        return super().eventFilter(watched, event)

    # --- own ------------------------------------------------------------------------

    @property
    def _growth(self) -> float:
        """By how much the window is larger than the drawing; 1 in a smaller one."""
        return max(1.0, min(self.width() / DRAWN.width(), self.height() / DRAWN.height()))

    def _place_notice(self) -> None:
        """Over the top line, which says nothing that is needed now; the figure stays in sight.

        Beside choices it waits: how to come out of a position goes before.
        """
        self.notice.hold_back(held=self.panel.shown is not None)
        tall = self.notice.heightForWidth(self.width())
        self.notice.setGeometry(0, 0, self.width(), tall)
