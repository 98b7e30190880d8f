"""What stands on the session page, and where: canvas and controls, and what lies on them.

The canvas says where choices have their place. A notice lies over the top line:
it takes no room, so nothing moves when it comes or goes. From where the page is looked at
is known here, and how it is turned for who lies: a turn for each position of the body.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.coaching.segments import Cue
from sciatica_coach.ui.actions import Action
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.needs import SessionDriver
from sciatica_coach.ui.session.canvas import SessionCanvas
from sciatica_coach.ui.session.controls import ControlBar
from sciatica_coach.ui.session.keys_panel import KeysPanel
from sciatica_coach.ui.session.pause_panel import PausePanel
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.session.telling import Telling, is_read_out
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.ui.widgets.notice_bar import SMALLEST_PX, NoticeBar

DRAWN = QSize(1280, 800)
"""The size of the drawing."""
ROOM_CONTROLS = 1.25
"""In room view the controls' words do not grow beyond this with the text."""

LOWER_EDGE: Mapping[Turn, QBoxLayout.Direction] = {
    Turn.UPRIGHT: QBoxLayout.Direction.TopToBottom,
    Turn.LEFT: QBoxLayout.Direction.LeftToRight,
    Turn.RIGHT: QBoxLayout.Direction.RightToLeft,
}
"""How canvas and controls follow each other on the screen."""


@dataclass(frozen=True, slots=True)
class Turned:
    """How the page is turned for who lies so; no position outside the exercises."""

    position: Position | None
    turn: Turn


class SessionScreen(QWidget):
    """The page's widgets, each at its place and size; what they do is the page's matter.

    ears  that the microphone is on, and what for, or ""

    Signals:
        viewpoint_changed(viewpoint: Viewpoint): the person looks from elsewhere now.
        turned(turned: Turned): the page is turned for who lies so.
    """

    viewpoint_changed = Signal(object)
    turned = Signal(object)

    def __init__(
        self,
        theme: Theme,
        shelf: FigureShelf,
        clock_ms: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Time runs from the left, and what is turned for who lies is turned from there, in
        # languages that are written from the right too; their words keep their own direction.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._theme = theme
        self.canvas = SessionCanvas(theme, shelf, self)
        self.panel = PausePanel(theme, self.canvas)
        self.controls = ControlBar(self)
        self.notice = NoticeBar(clock_ms, self)
        self.keys_panel = KeysPanel(self)
        self.ears = ""
        self._turns: dict[Position | None, Turn] = {}
        self._position: Position | None = None
        self._column = column = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
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

    def set_viewpoint(self, viewpoint: Viewpoint) -> None:
        """Look from the mat or from the desk."""
        if viewpoint is not self.canvas.viewpoint:
            self.canvas.set_viewpoint(viewpoint)
            self._show_turn()
            self.size_controls()
            self.viewpoint_changed.emit(viewpoint)

    def set_turns(self, turns: Mapping[Position | None, Turn]) -> None:
        """How the page is turned in these positions; in all others it stands upright."""
        self._turns = dict(turns)
        self._show_turn()

    def lie(self, position: Position | None) -> None:
        """The body is in that position now, or in none that is known."""
        if position is not self._position:
            self._position = position
            self._show_turn()

    def show_ears(self, words: str) -> None:
        """Say that the microphone is on, and what for; "" where it is off.

        It is seen with the next look at the session.
        """
        if words != self.ears:
            self.ears = words
            if words:
                announce(self.canvas, words)

    def read_out(self, cue: Cue, driver: SessionDriver | None) -> None:
        """Let a screen reader say what the coach would, where it speaks in its place."""
        segment = driver.moment().segment if driver is not None else None
        kind = segment.kind if segment is not None else None
        if self.canvas.telling is Telling.WORDS and is_read_out(cue, kind):
            self.canvas.read_out(cue.caption)

    def look_otherwise(self, action: Action) -> None:
        """Do what the keys for looking ask for."""
        match action:
            case Action.VIEW:
                room = self.canvas.viewpoint is Viewpoint.ROOM
                self.set_viewpoint(Viewpoint.DESK if room else Viewpoint.ROOM)
            case Action.TURN:
                self._turn_page()
            case Action.FULL_SCREEN:
                self._toggle_full_screen()
            case _:
                pass

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

    def _turn_page(self) -> None:
        """By a quarter to one side, to the other, and back; only room view is turned."""
        turn = self.canvas.turn.next
        self._turns[self._position] = turn
        self.set_viewpoint(Viewpoint.ROOM)
        self._show_turn()
        self.turned.emit(Turned(self._position, turn))

    def _toggle_full_screen(self) -> None:
        """Full screen is seen from the room, a window from the desk."""
        window = self.window()
        fill = not window.isFullScreen()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)
        self.set_viewpoint(Viewpoint.ROOM if fill else Viewpoint.DESK)

    def _show_turn(self) -> None:
        """Controls stand at the lower edge of what is seen, wherever that is on the screen."""
        room = self.canvas.viewpoint is Viewpoint.ROOM
        turn = self._turns.get(self._position, Turn.UPRIGHT) if room else Turn.UPRIGHT
        if turn is self.canvas.turn:
            return
        self._column.setDirection(LOWER_EDGE[turn])
        self.controls.set_turn(turn)
        self.canvas.set_turn(turn)
        self.panel.set_turn(turn)
        self._column.activate()
        self.place_panels()

    def _place_notice(self) -> None:
        """Over the top line, which says nothing that is needed now; the figure stays in sight.

        Its words grow as far as they end above the number. On a turned page that is elsewhere.
        Beside choices it waits: how to come out of a position goes before.
        """
        self.notice.hold_back(held=self.panel.shown is not None)
        layout = self.canvas.layout_now
        upright = layout is not None and self.canvas.turn is Turn.UPRIGHT
        room = round(layout.dial.number_top) if layout is not None and upright else 0
        px = round(SMALLEST_PX * self._theme.scale * self._growth)
        self.notice.fit(px, QSize(self.width(), room))
        tall = self.notice.heightForWidth(self.width())
        self.notice.setGeometry(0, 0, self.width(), tall)
