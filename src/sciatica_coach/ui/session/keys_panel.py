"""The list of keys, over the page: made from the one table that the page listens to."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontInfo,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from sciatica_coach.ui.actions import ACTIONS, Action, ActionRow
from sciatica_coach.ui.controls.words import leave_unread
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.key_cap import Cap, cap_width, draw_cap
from sciatica_coach.ui.widgets.typesetting import Typesetter
from sciatica_coach.wording.tongue import marked

BUTTONS = {
    Qt.MouseButton.LeftButton: marked("click"),
    Qt.MouseButton.RightButton: marked("right click"),
}
TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
SCROLLS = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}
"""Keys that move the list while it is open; a clicker's page keys still pause and hurt."""
LOUDNESS = (Action.LOUDER, Action.SOFTER)
OF_REMOTES = marked(
    "The media keys of a headset pause and skip too. "
    "A clicker's keys for a black screen and for the start pause, or go on."
)
WIDEST = 42
"""Width of the card, in parts of the size of its words."""
BETWEEN = 0.45
"""Between two keys, in the same parts."""


def keys_of(row: ActionRow) -> str:
    """The keys of an action in words: "Space, Page down, click"."""
    words = [tr(key.cap) for key in row.keys if key.listed]
    if row.button is not None:
        words.append(tr(BUTTONS[row.button]))
    return ", ".join(words)


class KeyCaps(QLabel):
    """The keys of one action, painted as on the buttons; its text is their words."""

    def __init__(self, row: ActionRow, parent: QWidget) -> None:
        super().__init__(keys_of(row), parent)
        self._caps = [
            Cap("" if key.shape else tr(key.cap), key.shape) for key in row.keys if key.listed
        ]
        self._click = tr(BUTTONS[row.button]) if row.button is not None else ""

    def sizeHint(self) -> QSize:
        px, setter = self._px(), Typesetter(self.font().family())
        wide = sum(cap_width(cap, px, setter) + BETWEEN * px for cap in self._caps)
        return QSize(round(wide + setter.width(self._click, px)) + 1, round(px * 1.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        px, setter = self._px(), Typesetter(self.font().family())
        ink = self.palette().color(QPalette.ColorRole.WindowText)
        x = 1.0
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for cap in self._caps:
                place = QRectF(x, 0, cap_width(cap, px, setter), self.height())
                draw_cap(painter, place, cap, px, ink, setter)
                x = place.right() + BETWEEN * px
            painter.setPen(ink)
            painter.setFont(setter.font(px))
            rest = QRectF(x, 0, self.width() - x, self.height())
            painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, self._click)

    def _px(self) -> int:
        return QFontInfo(self.font()).pixelSize()


class KeysPanel(QFrame):
    """Covers the page with the list and keeps the focus; any click, `?` or Esc closes it.

    A click with another button than the left one is heard by the page below as well: on
    the mat, the right one means that it hurts.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._before: QWidget | None = None
        self._goes_on = False
        self._of_the_session: frozenset[int] = frozenset()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._card = QFrame(self)
        self._card.setProperty("role", "card")
        title = QLabel(tr("Keys, mouse and remote"), self._card)
        title.setProperty("role", "heading")
        self.setAccessibleName(title.text())
        self.hint = QLabel(self._card)
        leave_unread(title, self.hint)  # the panel itself tells them, as it has the focus
        self.hint.setWordWrap(True)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(32, 22, 32, 22)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self.hint)
        self._scroll = QScrollArea(self._card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._show_hint)
        column.addWidget(self._scroll, 1)
        self.show_keys(ACTIONS)
        self.hide()

    def show_keys(self, rows: tuple[ActionRow, ...]) -> None:
        """List these; a key of one's own that does more than the voice's loudness still does."""
        self._of_the_session = frozenset(
            int(key.key) for row in rows if row.action not in LOUDNESS for key in row.keys
        )
        table = QWidget(self._card)
        grid = QGridLayout(table)
        grid.setContentsMargins(0, 4, 8, 4)
        grid.setHorizontalSpacing(28)
        grid.setVerticalSpacing(5)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(rows):
            words = QLabel(tr(row.words), table)
            words.setWordWrap(True)
            grid.addWidget(KeyCaps(row, table), number, 0)
            grid.addWidget(words, number, 1)
        media = QLabel(tr(OF_REMOTES), table)
        media.setProperty("role", "soft")
        media.setWordWrap(True)
        grid.addWidget(media, len(rows), 0, 1, 2)
        self._scroll.setWidget(table)

    def toggle(self, *, goes_on: bool = False) -> None:
        """Open or close the list.

        goes_on  a session runs on meanwhile, which the list says
        """
        if self.isVisible():
            self.hide()
            return
        self._goes_on = goes_on
        self._show_hint()
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self._place()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    # --- Qt -------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Tab stays in the list: what lies behind it cannot be seen.

        Keys that scroll come here rather than to the session, which hears them else.
        """
        if isinstance(event, QKeyEvent) and event.key() in TABS:
            return True
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(event.key() in SCROLLS and event.key() not in self._of_the_session)
            return event.isAccepted()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif (action := SCROLLS.get(Qt.Key(event.key()))) is not None:
            self._scroll.verticalScrollBar().triggerAction(action)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.setAccepted(event.button() == Qt.MouseButton.LeftButton)
        self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the focus back, unless what had it has gone: a pause's choices come and go."""
        super().hideEvent(event)
        before, self._before = self._before, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        veil = self.palette().color(QPalette.ColorRole.Window)
        veil.setAlphaF(0.86)
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), veil)

    # --- own ------------------------------------------------------------------------

    def _show_hint(self) -> None:
        """How to close it; and how to see the rest, where not all of it is in sight."""
        each = [tr("Esc, ? or a click closes this list.")]
        if self._scroll.verticalScrollBar().maximum() > 0:
            each.append(tr("The arrow keys up and down show the rest."))
        if self._goes_on:
            each.append(tr("The session goes on meanwhile."))
        self.hint.setText(" ".join(each))
        self.setAccessibleDescription(self.hint.text())

    def _place(self) -> None:
        """The card in the middle, no wider or taller than its words want."""
        px = QFontInfo(self.hint.font()).pixelSize()
        wide = min(self.width() - 48, WIDEST * px)
        tall = min(self.height() - 32, round(px * (2.1 * len(ACTIONS) + 10)))
        self._scroll.verticalScrollBar().setSingleStep(2 * px)
        self._card.setGeometry((self.width() - wide) // 2, (self.height() - tall) // 2, wide, tall)
