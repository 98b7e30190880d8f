"""The drawings of the page: days as squares, minutes as bars, pain as marks over the weeks.

Each is a label whose text says everything that it shows: a screen reader reads that. The
shapes differ as well as the colours: a dot is before, a ring after, a small bar the morning.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from sciatica_coach.history.overview import DAYS_A_WEEK, DayDone, PainDay, Week
from sciatica_coach.ui.progress.span import WEEKS, Span
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import MINUTE_MS
from sciatica_coach.wording.progress import SHORT_MONTHS
from sciatica_coach.wording.tongue import marked

DAYS = (marked("Mon"), "", marked("Wed"), "", marked("Fri"), "", marked("Sun"))
MOST_PAIN = 10
MIDWEEK = 3
RING = 3
STEPS_MIN = (30, 60, 120, 180, 240, 300, 600, 1200)
"""What the top of the minutes may stand for."""
Role = QPalette.ColorRole


class Chart(QLabel):
    """Thirteen weeks from left to right; `label_em` is the room for words at the left."""

    TALL_EM = 8.0
    LABEL_EM = 3.4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, in every language
        self._span = Span(1, 1)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def sizeHint(self) -> QSize:
        em = self.fontMetrics().height()
        return QSize(round(em * 22), round(em * (self.TALL_EM + 2.4)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_months(painter)
            self._paint(painter, self._field())
            if self.hasFocus():
                painter.setPen(QPen(self._colour(Role.WindowText), RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), 14, 14)

    def _paint(self, painter: QPainter, field: QRectF) -> None:
        """Draw into the field, which is as wide as the thirteen weeks."""

    def _colour(self, role: QPalette.ColorRole) -> QColor:
        return self.palette().color(role)

    def _field(self) -> QRectF:
        em = self.fontMetrics().height()
        left, top = em * self.LABEL_EM, em * 1.5
        return QRectF(left, top, max(1.0, self.width() - left - 4), em * self.TALL_EM)

    def _paint_months(self, painter: QPainter) -> None:
        """The name of a month above the first week that has most of its days in it."""
        field, em = self._field(), self.fontMetrics().height()
        painter.setPen(self._colour(Role.PlaceholderText))
        before, free = 0, 0.0
        for place, monday in enumerate(self._span.mondays):
            month = date.fromordinal(monday + MIDWEEK).month
            left = field.left() + place * field.width() / WEEKS
            name = tr(SHORT_MONTHS[month - 1])
            if month != before and left >= free:
                painter.drawText(QPointF(left, em * 1.05), name)
                free = left + painter.fontMetrics().horizontalAdvance(name) + em
            before = month

    def _label(self, painter: QPainter, text: str, middle: float) -> None:
        """A word at the left of the field."""
        em = self.fontMetrics().height()
        painter.setPen(self._colour(Role.PlaceholderText))
        box = QRectF(0, middle - em / 2, em * (self.LABEL_EM - 0.6), em)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


class Calendar(Chart):
    """A square for each day, filled where something was done."""

    TALL_EM = 9.8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done: frozenset[int] = frozenset()

    def show_days(self, span: Span, done: Iterable[DayDone], text: str) -> None:
        self._span = span
        self._done = frozenset(each.day for each in done)
        self.setText(text)
        self.update()

    def _paint(self, painter: QPainter, field: QRectF) -> None:
        tall, wide = field.height() / DAYS_A_WEEK, field.width() / WEEKS
        side = min(tall, wide) - 6
        for row, name in enumerate(DAYS):
            self._label(painter, tr(name) if name else "", field.top() + (row + 0.5) * tall)
        for place, monday in enumerate(self._span.mondays):
            for row in range(DAYS_A_WEEK):
                day = monday + row
                if day > self._span.today:
                    continue
                top = field.top() + row * tall + (tall - side) / 2
                box = QRectF(field.left() + place * wide, top, side, side)
                done = day in self._done
                painter.setPen(
                    QPen(self._colour(Role.Accent if done else Role.Dark), 2 if done else 1)
                )
                painter.setBrush(self._colour(Role.Accent) if done else Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 6, 6)
                if day == self._span.today:
                    painter.setPen(QPen(self._colour(Role.WindowText), 3))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), 8, 8)


class Minutes(Chart):
    """A bar for each week, as high as the minutes in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minutes: tuple[float, ...] = ()
        self._top = STEPS_MIN[0]

    def show_weeks(self, span: Span, weeks: Sequence[Week], text: str) -> None:
        self._span = span
        self._minutes = tuple(week.led_ms / MINUTE_MS for week in weeks)
        highest = max(self._minutes, default=0.0)
        self._top = next((step for step in STEPS_MIN if step >= highest), round(highest))
        self.setText(text)
        self.update()

    def _paint(self, painter: QPainter, field: QRectF) -> None:
        for part in (0.0, 0.5, 1.0):
            height = field.bottom() - part * field.height()
            self._label(painter, f"{self._top * part:g}", height)
            painter.setPen(QPen(self._colour(Role.Mid), 1))
            painter.drawLine(QPointF(field.left(), height), QPointF(field.right(), height))
        wide = field.width() / WEEKS
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(Role.Accent))
        for place, minutes in enumerate(self._minutes):
            if minutes:
                tall = max(4.0, field.height() * minutes / self._top)
                left = field.left() + place * wide + 2
                bar = QRectF(left, field.bottom() - tall, wide - 14, tall)
                painter.drawRoundedRect(bar, 5, 5)


class PainChart(Chart):
    """Each entry at its day: a dot before, a ring after, a small bar in the morning."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._days: tuple[PainDay, ...] = ()

    def show_pains(self, span: Span, days: Sequence[PainDay], text: str) -> None:
        self._span = span
        self._days = tuple(days)
        self.setText(text)
        self.update()

    def _paint(self, painter: QPainter, field: QRectF) -> None:
        for number in (0, 5, 10):
            height = field.bottom() - field.height() * number / MOST_PAIN
            self._label(painter, str(number), height)
            painter.setPen(QPen(self._colour(Role.Mid), 1))
            painter.drawLine(QPointF(field.left(), height), QPointF(field.right(), height))
        pitch = field.width() / (WEEKS * DAYS_A_WEEK)
        for each in self._days:
            across = field.left() + (each.day - self._span.first + 0.5) * pitch
            entries = (("morning", each.morning), ("after", each.after), ("before", each.before))
            for moment, entered in entries:
                if entered is not None:
                    height = field.bottom() - field.height() * entered / MOST_PAIN
                    paint_mark(painter, self.palette(), moment, QPointF(across, height))


def paint_mark(painter: QPainter, palette: QPalette, moment: str, at: QPointF) -> None:
    """The mark of an entry: in the chart, and beside its word."""
    accent, ink = palette.color(Role.Accent), palette.color(Role.WindowText)
    match moment:
        case "before":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(accent)
            painter.drawEllipse(at, 5.0, 5.0)
        case "after":
            painter.setPen(QPen(ink, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(at, 7.0, 7.0)
        case _:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(palette.color(Role.PlaceholderText))
            painter.drawRect(QRectF(at.x() - 6, at.y() - 1.5, 12, 3))


class Mark(QWidget):
    """The mark of an entry, beside its word."""

    def __init__(self, moment: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment = moment
        self.setFixedSize(24, 24)

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_mark(painter, self.palette(), self._moment, QPointF(12, 12))
