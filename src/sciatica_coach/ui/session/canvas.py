"""The session page's one painted widget: `paint(painter, size, view)` from a frozen view.

Setters and resizing lay the page out and draw what stands still into a picture once;
`paintEvent` only draws that picture and what moves with the clock, and only where it
changed. All of it happens in places as they are seen, also where the page is turned. To a
screen reader it is a progress bar whose text is the phase; phases and steps are announced
as they come, seconds are not.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Signal
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.session.desk import arrange_desk
from sciatica_coach.ui.session.drawing import Drawing, colour
from sciatica_coach.ui.session.figure_area import FigureArea
from sciatica_coach.ui.session.floor import arrange_floor
from sciatica_coach.ui.session.layout import Layout
from sciatica_coach.ui.session.room import arrange_room
from sciatica_coach.ui.session.scenery import Scenery
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.session.telling import Telling
from sciatica_coach.ui.session.view import SessionView
from sciatica_coach.ui.theme import Theme
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.ui.widgets.typesetting import Typesetter

PANEL = QSize(300, 150)
"""The least room for choices;"""
MOST_GROWTH = 1.6
"""with large words it is higher, by no more than this."""


class SessionCanvas(QProgressBar):
    """Shows one `SessionView` after another.

    Its value is the session's progress in percent, its description exercise, side,
    phase and current step.

    telling  what a screen reader is told by itself

    Signals:
        announced(words: str): a screen reader was told that, as a rule of phase and step.
    """

    announced = Signal(str)

    def __init__(
        self,
        theme: Theme,
        figures: FigureShelf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._set = Typesetter(self.font().family())
        self._figures = figures
        self._view: SessionView | None = None
        self._viewpoint = Viewpoint.ROOM
        self._turn = Turn.UPRIGHT
        self._screen_px = 0
        self._layout_now: Layout | None = None
        self._still = QPixmap()
        self._told = ""
        self.telling = Telling.PHASES
        self._figure = FigureArea(figures)
        self._scenery = Scenery(theme, self._set)
        self._motions_ahead: tuple[Motion, ...] = ()
        self.setRange(0, 100)
        self.setTextVisible(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Session"))
        figures.pictures_arrived.connect(self._on_pictures_arrived)

    @property
    def view(self) -> SessionView | None:
        return self._view

    @property
    def layout_now(self) -> Layout | None:
        """Where everything stands; None before the first view."""
        return self._layout_now

    @property
    def figure(self) -> FigureArea:
        """The picture and the word on its limb, as they stand now."""
        return self._figure

    @property
    def viewpoint(self) -> Viewpoint:
        return self._viewpoint

    @property
    def turn(self) -> Turn:
        return self._turn

    def set_view(self, view: SessionView) -> None:
        """Show that view; what is laid out already stays where only the dial has moved."""
        before, self._view = self._view, view
        percent = int(view.dial.progress * 100)
        if percent != self.value():
            self.setValue(percent)  # paints at once, so not with every tick
        self._announce()
        if before is None or _stands_otherwise(before, view):
            self._arrange()
            return
        if before.caption != view.caption:
            self._arrange_caption(view)
        self._update_what_moved(before, view)

    def set_motions_ahead(self, motions: tuple[Motion, ...]) -> None:
        """What the figure will do next, so that its pictures are there in time."""
        if motions != self._motions_ahead:
            self._motions_ahead = motions
            if self._layout_now is not None:
                self._prepare_figures()

    def read_out(self, words: str) -> None:
        """Have a screen reader say that now."""
        self.announced.emit(words)
        announce(self, words)

    def set_position(self, position: float) -> None:
        """Move the figure alone, between two looks at everything; 0..1 as in the dial."""
        if self._view is not None:
            self._view = replace(self._view, dial=replace(self._view.dial, position=position))
            self._show_figure(self._view)

    def set_viewpoint(self, viewpoint: Viewpoint) -> None:
        if viewpoint is not self._viewpoint:
            self._viewpoint = viewpoint
            self._arrange()

    def set_turn(self, turn: Turn) -> None:
        """Turn the page by a quarter, for who lies; room view only."""
        if turn is not self._turn:
            self._turn = turn
            self._arrange()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._scenery = Scenery(theme, self._set)
        self._arrange()

    def set_screen_height(self, pixels: int) -> None:
        """The height of the whole page, by which room view's sizes are reckoned."""
        if pixels != self._screen_px:
            self._screen_px = pixels
            self._arrange()

    def panel_place(self) -> QRect:
        """Where choices stand while the session stands still, in the widget.

        They have a place of their own where there is room for one. Else, in desk view, on the
        picture; where that is too small on number, phase and picture while the list tells the
        way out, otherwise on the list, else on all between top line and caption.
        """
        areas = self._layout_now.areas if self._layout_now else {}
        if "choices" in areas:
            return self._turn.place(areas["choices"], self.size())
        if self._view is not None and self._view.way_out:
            body = self.body_place()
            return body.adjusted(8, 4, round(areas["list"].left()) - body.width() - 8, -4)
        least = PANEL.height() * min(self._theme.scale, MOST_GROWTH)
        for name in ("figure", "list"):
            place = areas.get(name, QRectF()).toAlignedRect()
            if place.width() >= PANEL.width() and place.height() >= least:
                return place
        return self.body_place().adjusted(8, 4, -8, -4)

    def body_place(self) -> QRect:
        """From below the top line to above the caption."""
        if self._layout_now is None:
            return self.rect()
        areas = self._layout_now.areas
        top, bottom = areas["top"].bottom(), areas["caption"].top()
        return QRectF(0, top, self.width(), bottom - top).toAlignedRect()

    def arranged(self, size: QSizeF, view: SessionView) -> Layout:
        """The layout of that view at that size, as it is seen from the present viewpoint."""
        if self._turn is not Turn.UPRIGHT:
            return arrange_floor(size, view, self._set)
        if self._viewpoint is Viewpoint.ROOM:
            screen = max(self._screen_px, size.height())
            return arrange_room(size, view, screen, self._set)
        return arrange_desk(size, view, self._theme.scale, self._set)

    def paint(self, painter: QPainter, size: QSizeF, view: SessionView) -> None:
        """Draw the whole view at that size, without the widget's own state."""
        layout = self.arranged(size, view)
        painter.fillRect(QRectF(QPointF(0, 0), size), self._paper())
        self._draw_still(painter, layout, view)
        figure = FigureArea(self._figures)
        figure.arrange(layout.figure, painter.device().devicePixelRatioF())
        figure.show(view.scene, view.dial.position, self._scenery)
        figure.paint(painter, self._scenery)
        everything = QRegion(QRectF(QPointF(0, 0), size).toAlignedRect())
        Drawing(self._theme, self._set).dial(painter, layout, view, everything)

    # --- Qt ---------------------------------------------------------------------

    def text(self) -> str:
        view = self._view
        if view is None:
            return ""
        parts = [view.title, view.side, view.phase.word]
        if view.current is not None:
            told = view.current.text  # on a way the card names only where it leads
            parts += [view.card.words, told if told not in view.card.words else ""]
        return ". ".join(part for part in parts if part)

    def sizeHint(self) -> QSize:
        return QSize(1280, 700)

    def minimumSizeHint(self) -> QSize:
        return QSize(640, 360)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            if self._layout_now is None or self._view is None:
                painter.fillRect(event.rect(), self._paper())
                return
            painter.setTransform(self._turn.transform(self.size()), combine=True)
            painter.drawPixmap(0, 0, self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._figure.paint(painter, self._scenery)
            region = self._turn.seen_region(event.region(), self.size())
            Drawing(self._theme, self._set).dial(painter, self._layout_now, self._view, region)

    # --- own --------------------------------------------------------------------

    def _paper(self) -> QColor:
        return colour(self._theme, "paper")

    def _arrange(self) -> None:
        """Lay out anew, and draw what stands still."""
        if self._view is None or self.width() < 1 or self.height() < 1:
            return
        self._layout_now = self.arranged(self._turn.seen(self.size()), self._view)
        self._figure.arrange(self._layout_now.figure, self.devicePixelRatioF())
        self._prepare_figures()
        self._redraw(self._layout_now, self._view)

    def _arrange_caption(self, view: SessionView) -> None:
        """Another word is lit, several times a second: nothing but the caption is drawn anew."""
        layout, before = self.arranged(self._turn.seen(self.size()), view), self._layout_now
        if before is None or layout.areas != before.areas or self._still.isNull():
            self._arrange()
            return
        self._layout_now = layout
        area = layout.areas["caption"]
        with QPainter(self._still) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setClipRect(area)
            painter.fillRect(area, self._paper())
            Drawing(self._theme, self._set).still(painter, layout)
        self._update(area)

    def _redraw(self, layout: Layout, view: SessionView) -> None:
        """Draw anew what stands still."""
        ratio = self.devicePixelRatioF()
        self._still = QPixmap(self._turn.seen(self.size()).toSize() * ratio)
        self._still.setDevicePixelRatio(ratio)
        self._still.fill(colour(self._theme, "paper"))
        with QPainter(self._still) as painter:
            self._draw_still(painter, layout, view)
        self._show_figure(view)
        self.update()

    def _prepare_figures(self) -> None:
        """The picture at hand, and those that come next."""
        now = (self._view.scene.motion,) if self._view and self._view.scene else ()
        up = self._view.next_up if self._view else None
        later = (up.motion,) if up and up.motion else ()
        self._figure.prepare((*now, *self._motions_ahead, *later))

    def _draw_still(self, painter: QPainter, layout: Layout, view: SessionView) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        Drawing(self._theme, self._set).still(painter, layout)
        if view.scene is not None and not layout.figure.isEmpty():
            pictured = self._figures.has_picture(view.scene.motion)
            self._scenery.ground(painter, layout.figure, view.scene, pictured=pictured)
        if view.next_up is not None and view.next_up.motion is not None:
            place = layout.thumbnail
            if not place.isEmpty():
                image = self._figure.small(view.next_up.motion, place)
                self._scenery.thumbnail(painter, place, image)

    def _show_figure(self, view: SessionView) -> None:
        """Take the figure's instant, and paint what has moved of it."""
        for part in self._figure.show(view.scene, view.dial.position, self._scenery):
            self._update(QRectF(part))

    def _update(self, seen: QRectF) -> None:
        """Paint anew what is seen there."""
        self.update(self._turn.place(seen, self.size()))

    def _update_what_moved(self, before: SessionView, view: SessionView) -> None:
        layout = self._layout_now
        if layout is None:
            return
        old, new = before.dial, view.dial
        if (old.number, old.note, old.ring) != (new.number, new.note, new.ring):
            self._update(layout.dial.ring)
        if old.left != new.left:
            self._update(layout.left)
        width = layout.progress.width() * self.devicePixelRatioF()
        if round(old.progress * width) != round(new.progress * width):
            self._update(layout.progress)
        self._show_figure(view)

    def _announce(self) -> None:
        """Tell a screen reader that phase or step is another one now."""
        self.setAccessibleDescription(self.text())
        message = self._view.message if self._view else ""
        words = f"{self.text()}. {message}" if message else self.text()
        if words == self._told:
            return
        self._told = words
        if self.telling is Telling.PHASES or (self.telling is Telling.WORDS and message):
            self.read_out(words)

    def _on_pictures_arrived(self) -> None:
        if self._layout_now is not None and self._view is not None:
            self._redraw(self._layout_now, self._view)


def _stands_otherwise(before: SessionView, view: SessionView) -> bool:
    """Whether more is another one than what moves with the clock, and the caption."""
    numbered = bool(before.dial.number) is bool(view.dial.number)
    return not numbered or replace(before, dial=view.dial, caption=view.caption) != view
