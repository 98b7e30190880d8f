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
LARGEST_FOOT = 0.33
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
        self._instead: QWidget | None = None
        self._leads = False
        self._floats = True
        self.verticalScrollBar().valueChanged.connect(self.on_scrolled)
        self.verticalScrollBar().rangeChanged.connect(self._lead_again)
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
        self._lead_again()

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

    def _lead_again(self) -> None:
        """What was led to is seen after a change of size as well."""
        focus = self.window().focusWidget()
        if self._led_to is None or not self.isVisible():
            return
        if focus is self._led_to or (self._instead is not None and focus is self._instead):
            self._lead(self._led_to, self._instead)

    def _lead(self, widget: QWidget, instead: QWidget | None) -> None:
        """Scroll from the top, or stay there and give the focus to `instead`."""
        if self._leads:
            return
        self._leads = True
        self.verticalScrollBar().setValue(0)
        wanted = widget if instead is None or self._is_whole(widget) else instead
        if instead is not None and wanted is not self.window().focusWidget():
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll_to(wanted)
        self._leads = False

    def on_focus_changed(self, _: QWidget | None, reached: QWidget | None) -> None:
        """Nothing has the focus that is out of sight, or that the foot hides.

        What a mouse is pressing stays where it is: it must not slip away from below it.
        """
        if reached is None or self._leads or not self.viewport().isAncestorOf(reached):
            return
        if reached not in (self._led_to, self._instead):
            self._led_to = None
        if QApplication.mouseButtons() is Qt.MouseButton.NoButton:
            self._scroll_to(reached)

    def _is_pinned(self, widget: QWidget) -> bool:
        return self._foot is not None and self._foot.isAncestorOf(widget)

    def _sight_of(self, widget: QWidget) -> QRect:
        """The part of the viewport in which it may be seen: all, or what the foot leaves."""
        sight = self.viewport().rect()
        if not self._is_pinned(widget):
            sight.setHeight(sight.height() - self._foot_height)
        return sight

    def _place_of(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self.viewport(), QPoint()), widget.size())

    def _is_whole(self, widget: QWidget) -> bool:
        """Whether all of it is in sight."""
        return self._sight_of(widget).contains(self._place_of(widget))

    def _scroll_to(self, widget: QWidget) -> None:
        """Scroll as little as it takes to see it whole and some air below, or its beginning."""
        sight, place, bar = self._sight_of(widget), self._place_of(widget), self.verticalScrollBar()
        if place.bottom() > sight.bottom():
            air = max(0, min(BELOW_FOCUS, sight.height() - place.height()))
            bar.setValue(bar.value() + place.bottom() - sight.bottom() + air)
            place = self._place_of(widget)
        if place.top() < 0:
            bar.setValue(bar.value() + place.top() - ABOVE_FOOT)

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

    def lead_to(self, widget: QWidget, instead: QWidget | None = None) -> None:
        """Give `widget` the focus, and scroll from the top as far down as it needs.

        instead  has the focus where `widget` is not seen from the top: Enter answers nothing
                 that has not been read, and a screen reader begins there
        """
        self._led_to, self._instead = widget, instead
        self._leads = True  # nothing scrolls before there is a place for it
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self._leads = False
        QTimer.singleShot(0, self, self._lead_again)

    def show_whole(self, widget: QWidget) -> None:
        """Scroll no further than it takes to see all of `widget`, or its beginning."""
        QTimer.singleShot(0, self, lambda: self._scroll_to(widget))  # once it has its place

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
