"""A large button for a session: a shape, a word and the key that does the same.

Enter activates it. Space is the page's (`ui.session.keys`):
it means pause wherever the focus is.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from itertools import product

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QEnterEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from sciatica_coach.ui.held_enter import ENTER
from sciatica_coach.ui.shapes import Shape
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets.key_cap import Cap, cap_width, draw_cap
from sciatica_coach.ui.widgets.typesetting import Setting, Type, Typesetter, line_height

SMALLEST = 64
"""Height and least width in pixels: to be hit with a shaking hand."""
SMALLEST_TYPE = 13
FOCUS = 4.0
"""How thick the ring around the button that has the focus is, in pixels."""
SIDE = 6
"""Between the edge and the word, in pixels."""
SPACE = 0.4
"""Between the word and its key, in parts of the word's size."""
KEY_PX = 22
"""A key beside the picture is no larger;"""
WIDEST = 1.25
"""some pictures are wider than high, by no more than this;"""
PICTURES = (1.0, 0.85, 0.7, 0.6, 0.5)
"""and the picture may be smaller for it, by these parts."""


class Weight(Enum):
    """How loudly a button speaks."""

    QUIET = "quiet"
    PLAIN = "plain"
    MAIN = "main"
    WARN = "warn"


@dataclass(frozen=True, slots=True)
class _Face:
    """Where a button's word, picture and key stand.

    cap  the width of the key beside the word, 0 where it is not there
    key  the key beside the picture, where there is no room beside the word; else empty
    """

    word: Setting
    words: QRectF
    picture: QRectF
    cap: float
    key: QRectF = field(default_factory=QRectF)


class ControlButton(QAbstractButton):
    """Paints itself in the palette's colours; its text is its name for a screen reader.

    shape  the pictogram, or `sign` as a word in its place ("+10"); neither: the word alone
    """

    def __init__(
        self,
        text: str,
        *,
        shape: Shape | None = None,
        sign: str = "",
        cap: Cap | None = None,
        weight: Weight = Weight.PLAIN,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._shape = shape
        self._sign = sign
        self._cap = cap or Cap()
        self._weight = weight
        self._set = Typesetter(self.font().family())
        self._px = SMALLEST_TYPE
        self._turn = Turn.UPRIGHT
        self._face = _Face(Setting((), SMALLEST_TYPE, bold=False, width=0), QRectF(), QRectF(), 0)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(SMALLEST, SMALLEST)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_face(self, text: str, shape: Shape | None) -> None:
        """Another word and shape: pause becomes go on."""
        if (text, shape) != (self.text(), self._shape):
            self._shape = shape
            self.setText(text)
            self._arrange()

    def set_cap(self, cap: Cap) -> None:
        """Another key does the same now."""
        if cap != self._cap:
            self._cap = cap
            self._arrange()

    def set_type(self, px: float) -> None:
        """The wished size of the word, in pixels; it shrinks where it has to."""
        self._px = max(SMALLEST_TYPE, round(px))
        self.updateGeometry()
        self._arrange()

    def set_turn(self, turn: Turn) -> None:
        """Turn the face with the page that the button stands on."""
        if turn is not self._turn:
            self._turn = turn
            self._arrange()

    @property
    def shows_key(self) -> bool:
        """Whether there is room for the key beside the word, or beside the picture."""
        return self._face.cap > 0 or not self._face.key.isEmpty()

    @property
    def shown_px(self) -> int:
        """The size that the word has in the end, in pixels."""
        return self._face.word.px

    @property
    def words_width(self) -> float:
        """How wide the word and the key beside it are, in pixels."""
        return (
            self._face.word.width
            + (self._face.word.px * SPACE if self._face.cap else 0)
            + (self._face.cap)
        )

    def type_for(self, width: float, px: float, *, with_key: bool = False) -> float:
        """The largest size up to `px` at which a button of that width shows its words.

        with_key  in one line, with the key beside them
        """
        text = self.text()
        longest = max((self._set.width(word, 100) for word in text.split()), default=1.0)
        if with_key and (key := cap_width(self._cap, 100, self._set)):
            longest = self._set.width(text, 100) + SPACE * 100 + key
        return min(px, (width - 2 * self._side) / longest * 100)

    # --- Qt -------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        wide = self._set.width(self.text(), self._px, bold=True)
        return QSize(max(SMALLEST, round(wide + self._px * 2)), SMALLEST)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ENTER:
            self.click()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ground(painter)
            painter.setTransform(self._turn.transform(self.size()), combine=True)
            self._paint_face(painter)

    # --- own ------------------------------------------------------------------------

    def _ground(self, painter: QPainter) -> None:
        role = QPalette.ColorRole
        colours = self.palette()
        fill, edge = role.Base, role.Dark
        if self._weight is Weight.MAIN:
            fill, edge = role.Highlight, role.Highlight
        elif self._weight is Weight.WARN:
            edge = role.BrightText
        if self._weight is not Weight.MAIN and (self.isDown() or self.underMouse()):
            fill = role.AlternateBase
        thickness = 1.0 if self._weight is Weight.QUIET else 2.0
        if self.hasFocus():
            edge, thickness = role.WindowText, FOCUS
        inset = thickness / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        radius = min(22.0, min(box.height(), box.width()) * 0.28)
        path = QPainterPath()
        path.addRoundedRect(box, radius, radius)
        painter.fillPath(path, colours.color(fill))
        painter.strokePath(path, QPen(colours.color(edge), thickness))
        if self.hasFocus() and self._weight is Weight.MAIN:
            # A line in ink hardly stands out from the accent: one of the ground parts them.
            inner = box.adjusted(FOCUS - 0.5, FOCUS - 0.5, 0.5 - FOCUS, 0.5 - FOCUS)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.color(role.Base), FOCUS))
            painter.drawRoundedRect(inner, max(0.0, radius - FOCUS), max(0.0, radius - FOCUS))

    @property
    def _side(self) -> float:
        """Between the edge and the word; with the focus the main one's ring has two lines."""
        return 2 * FOCUS + SIDE if self._weight is Weight.MAIN else SIDE

    def _arrange(self) -> None:
        """Set the word as large as it may be, the picture above it, the key beside it."""
        box = QRectF(QPointF(), self._turn.seen(self.size()))
        box.adjust(self._side, 5, -self._side, -5)
        pictured = self._shape is not None or bool(self._sign)
        size = float(self._px)
        gap = box.height() * 0.08 if pictured else 0.0
        while True:
            rows = 1 if pictured and box.height() < size * 4.2 else 2
            word = self._set.fit(self.text(), Type(size, 11, rows, bold=not pictured), box.width())
            picture = min(box.height() * 0.42, size * 1.9) if pictured else 0.0
            if word.height + gap + picture <= box.height() or size <= SMALLEST_TYPE:
                break
            size *= 0.94
        top = box.center().y() - (word.height + gap + picture) / 2
        cap = cap_width(self._cap, word.px, self._set) if len(word.lines) == 1 else 0.0
        space = word.px * SPACE
        if word.width + cap + space > box.width():
            cap = 0.0
        row = QRectF(box.left(), top, box.width(), picture)
        key = QRectF()
        if not cap:
            row, key = self._key_beside_picture(row, word.px)
        self._face = _Face(
            word=word,
            words=QRectF(box.left(), top + picture + gap, box.width(), word.height),
            picture=row,
            cap=cap,
            key=key,
        )
        self.update()

    def _key_beside_picture(self, row: QRectF, px: int) -> tuple[QRectF, QRectF]:
        """The places of the picture and of the key at its right, both in the middle.

        Key and picture may be a little smaller for each other; without room there is no key.
        """
        most = min(px, KEY_PX)
        for part, key_px in product(PICTURES, range(most, min(most, SMALLEST_TYPE) - 1, -1)):
            wide = self._picture_width(row.height() * part)
            cap = cap_width(self._cap, key_px, self._set)
            whole = wide + key_px * SPACE + cap
            if not wide or not cap or whole > row.width():
                continue
            tall = row.height() * part
            left, middle = row.center().x() - whole / 2, row.center().y()
            picture = QRectF(left, middle - tall / 2, wide, tall)
            return picture, QRectF(left + whole - cap, middle - key_px, cap, 2 * key_px)
        return row, QRectF()

    def _picture_width(self, tall: float) -> float:
        """How wide the picture is in a row of that height; 0 where there is none."""
        if self._sign:
            return self._set.width(self._sign, max(12, round(tall * 0.84)), bold=True)
        return tall * WIDEST if self._shape is not None else 0.0

    def _paint_face(self, painter: QPainter) -> None:
        face = self._face
        ink = self.palette().color(self._ink())
        if face.picture.height() > 0:
            self._picture(painter, face.picture)
        if not face.key.isEmpty():
            px = round(face.key.height() / 2)
            draw_cap(painter, face.key, self._cap, px, ink, self._set)
        word = face.word
        painter.setPen(ink)
        painter.setFont(self._set.font(word.px, bold=word.bold))
        space = word.px * SPACE if face.cap else 0.0
        tall = line_height(word.px)
        for number, line in enumerate(word.lines):
            wide = self._set.width(line, word.px, bold=word.bold)
            left = face.words.center().x() - (wide + space + face.cap) / 2
            row = QRectF(left, face.words.top() + number * tall, wide, tall)
            painter.drawText(row, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, line)
            if face.cap:
                key = QRectF(row.right() + space, row.top(), face.cap, tall)
                draw_cap(painter, key, self._cap, word.px, ink, self._set)
                painter.setFont(self._set.font(word.px, bold=word.bold))

    def _picture(self, painter: QPainter, row: QRectF) -> None:
        ink = self.palette().color(self._ink())
        if self._sign:
            px = max(12, round(row.height() * 0.84))
            painter.setPen(ink)
            painter.setFont(self._set.font(px, bold=True))
            painter.drawText(
                row, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, self._sign
            )
            return
        if self._shape is not None:
            square = QRectF(0, 0, row.height(), row.height())
            square.moveCenter(row.center())
            painter.fillPath(self._shape(square), ink)

    def _ink(self) -> QPalette.ColorRole:
        if self._weight is Weight.MAIN:
            return QPalette.ColorRole.HighlightedText
        if self._weight is Weight.WARN:
            return QPalette.ColorRole.BrightText
        return QPalette.ColorRole.ButtonText
