"""The sheet that every page is: one column in the middle that scrolls when it must."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from sciatica_coach.ui.controls.words import words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Picture, PictureSource
from sciatica_coach.voice.state import VoiceState

WIDEST = 1280
MARGIN = 36
ABOVE_FOOT, BELOW_FOOT = 8, 16
LARGEST_FOOT = 0.45
"""What is pinned stays in sight up to this part of the page's height; else it stands lowest."""
BELOW_FOCUS = 40
"""Pixels of a page that stay in sight below what `lead_to` leads to."""
DRAWN_LINE = 22
"""Height of a line of text in the drawings, in pixels."""


class Foot(QWidget):
    """The ground of what is pinned below a page.

    Signals:
        room_asked(): what stands on it wants another height than before.
    """

    room_asked = Signal()

    def event(self, event: QEvent) -> bool:
        """Nobody above it is told: a viewport arranges nothing."""
        if event.type() is QEvent.Type.LayoutRequest:
            self.room_asked.emit()
        return super().event(event)


class Page(QScrollArea):
    """A page; `column` takes what stands on it, one below the other.

    widest  pixels of the drawings that the column is never wider than: long lines read badly
    """

    def __init__(
        self, title: str = "", widest: int = WIDEST, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalScrollBar().setAccessibleName(tr("Scroll the page"))
        sheet = QWidget()
        sheet.setProperty("role", "page")
        self._inner = inner = QWidget()
        self._widest = widest
        self._foot: QWidget | None = None
        self._pinned: QWidget | None = None
        self._foot_across: QHBoxLayout | None = None
        self._led_to: QWidget | None = None
        self._leads = False
        self._floats = True
        self.verticalScrollBar().valueChanged.connect(self.on_scrolled)
        self._pictures: PictureSource | None = None
        self._across = across = QHBoxLayout(sheet)
        across.setContentsMargins(MARGIN, 26, MARGIN, MARGIN)
        across.addStretch(1)
        across.addWidget(inner, 1000)
        across.addStretch(1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(24)
        self.setWidget(sheet)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self.on_focus_changed)
        if title:
            self.column.addWidget(words(title, "title"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column as wide as so many words: it grows with the text."""
        grown = max(1.0, self.fontMetrics().height() / DRAWN_LINE)
        self._inner.setMaximumWidth(round(self._widest * grown))
        super().resizeEvent(event)
        self._arrange_foot()
        self._keep_in_place()
        led_to = self._led_to
        if led_to is not None and led_to is self.window().focusWidget():
            self._bring_into_sight(led_to)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange_foot()
            self._keep_in_place()
        return super().event(event)

    def pin(self, strip: QWidget) -> None:
        """Keep `strip` in sight below what scrolls, as wide as the column.

        It lies in the viewport, over the sheet's end: what lies beside a viewport, no screen
        reader is told of.
        """
        self._pinned = strip
        self._foot = foot = Foot(self.viewport())
        foot.room_asked.connect(self._arrange_foot)
        foot.setProperty("role", "page")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._foot_across = across = QHBoxLayout(foot)
        across.setContentsMargins(MARGIN, ABOVE_FOOT, MARGIN, BELOW_FOOT)
        across.addStretch(1)
        across.addWidget(strip, 1000)
        across.addStretch(1)
        foot.setAutoFillBackground(True)
        foot.show()

    def show_pinned(self, *, shown: bool) -> None:
        """Show the strip, or give its place to what scrolls."""
        if self._foot is not None:
            self._foot.setVisible(shown)
            self._arrange_foot()

    def _bring_into_sight(self, widget: QWidget) -> None:
        """From the top, if it is seen whole from there; else with air below, or its beginning."""
        self._leads = True
        self.verticalScrollBar().setValue(0)
        place = QRect(widget.mapTo(self.viewport(), QPoint()), widget.size())
        height = self.viewport().height() - self._foot_height
        if place.height() + BELOW_FOCUS > height:
            self.verticalScrollBar().setValue(place.top() - ABOVE_FOOT)
        elif place.bottom() >= height:
            self._lift_above_foot(widget)
        self._leads = False

    def on_focus_changed(self, _: QWidget | None, reached: QWidget | None) -> None:
        """Nothing has the focus that is out of sight, or that the foot hides."""
        if reached is None:
            return
        if self._foot is not None and self._foot.isAncestorOf(reached) and not self._floats:
            self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())
        if self._inner.isAncestorOf(reached):
            if not self._is_in_sight(reached):  # Tab came to it from outside the page
                self.ensureWidgetVisible(reached, 0, BELOW_FOCUS)
            self._lift_above_foot(reached)

    def _is_in_sight(self, widget: QWidget) -> bool:
        """Whether any of it is."""
        place = QRect(widget.mapTo(self.viewport(), QPoint()), widget.size())
        return place.intersects(self.viewport().rect())

    def _lift_above_foot(self, widget: QWidget) -> None:
        """Scroll as far down as `widget` needs, to be seen whole and some air below it."""
        end = widget.mapTo(self.viewport(), QPoint(0, widget.height())).y()
        hidden = end - (self.viewport().height() - self._foot_height)
        if hidden > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + hidden + BELOW_FOCUS)

    @property
    def _foot_height(self) -> int:
        """How much of the viewport's end the strip covers, in pixels."""
        is_there = self._foot is not None and not self._foot.isHidden() and self._floats
        return self._foot.height() if self._foot is not None and is_there else 0

    def _keep_in_place(self) -> None:
        """The scroll bar stands in the margin, so that nothing moves when it comes or goes."""
        bar = self.width() - self.viewport().width()
        beside = max(0, MARGIN - bar)
        mirrored = self.isRightToLeft()
        for across in (self._across, self._foot_across):
            if across is not None:
                margins = across.contentsMargins()
                margins.setLeft(beside if mirrored else MARGIN)
                margins.setRight(MARGIN if mirrored else beside)
                across.setContentsMargins(margins)

    def _arrange_foot(self) -> None:
        """Put the foot over the page's end, or below all that scrolls where it is too tall."""
        if self._foot is None or self._pinned is None or self._foot_across is None:
            return
        self._pinned.setMaximumWidth(self._inner.maximumWidth())
        width = self.viewport().width()
        height = 0 if self._foot.isHidden() else self._foot_across.totalHeightForWidth(width)
        if height < 0:  # nothing in it wraps
            height = self._foot.sizeHint().height()
        margins = self._across.contentsMargins()
        margins.setBottom(height + ABOVE_FOOT if height else MARGIN)
        self._across.setContentsMargins(margins)
        self._floats = height <= LARGEST_FOOT * self.viewport().height()
        self._foot.resize(width, height)
        self._place_foot()
        self._foot.raise_()

    def _place_foot(self) -> None:
        sheet = self.widget()
        if self._foot is None or sheet is None:
            return
        lowest = sheet.height() - self.verticalScrollBar().value()
        end = self.viewport().height() if self._floats else max(lowest, self.viewport().height())
        self._foot.move(0, end - self._foot.height())

    def open(self) -> None:
        """The page has come into sight: put the focus where Enter does what is wanted."""

    def lead_to(self, widget: QWidget) -> None:
        """Give `widget` the focus, and scroll from the top as far down as it needs."""
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._led_to = widget
        QTimer.singleShot(0, self, lambda: self._bring_into_sight(widget))

    def show_whole(self, widget: QWidget) -> None:
        """Scroll no further than it takes to see all of `widget`, or its beginning."""

        def show() -> None:
            self._lift_above_foot(widget)
            above = widget.mapTo(self.viewport(), QPoint()).y()
            if above < 0:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + above - ABOVE_FOOT)

        QTimer.singleShot(0, self, show)  # once there is a place for it

    def on_scrolled(self) -> None:
        """What is in sight is left to the person, once they have scrolled."""
        self._place_foot()
        if not self._leads:
            self._led_to = None

    def show_voice(self, state: VoiceState) -> None:
        """What can be heard has changed; most pages have nothing to say about it."""

    def show_pictures(self, source: PictureSource) -> None:
        """Pictures can be had from there; the page has come before them."""
        self._pictures = source
        self.fill_pictures()

    def fill_pictures(self) -> None:
        """Let every picture on the page, new ones too, show what it is to show."""
        if self._pictures is not None:
            for picture in self.findChildren(Picture):
                picture.show_from(self._pictures)

    def end(self) -> None:
        """Keep what stands on the page at its top."""
        self.column.addStretch(1)
