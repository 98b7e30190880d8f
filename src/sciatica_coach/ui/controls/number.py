"""A number to set: a slider between two buttons, and the value in words beside them."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSlider, QWidget

from sciatica_coach.ui import shapes
from sciatica_coach.ui.controls.icon_button import IconButton
from sciatica_coach.ui.controls.words import leave_unread
from sciatica_coach.ui.tongue import tr


class CalmSlider(QSlider):
    """A slider that leaves the wheel to the page, so that scrolling changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class ValueWords(QLabel):
    """The value; as wide as the widest of `room_for`, so that nothing moves while it changes."""

    def __init__(self, room_for: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room_for = tuple(room_for)
        self.setProperty("role", "value")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def keep_room_for(self, texts: Iterable[str]) -> None:
        """Be as wide as these ask for."""
        self.room_for = tuple(texts)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        advance = self.fontMetrics().horizontalAdvance
        room = max(map(advance, self.room_for), default=0)
        return QSize(hint.width() + max(0, room - advance(self.text())), hint.height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class NumberRow(QWidget):
    """A number from `low` to `high` in steps of `step`.

    The slider stands at the number itself, which a screen reader tells, and its description
    is the number in words; where the steps are parts of one it counts those parts.

    Signals:
        changed(value: object): the person moved it to `value` (float); not sent by `show_value`.
    """

    changed = Signal(object)

    def __init__(
        self,
        name: str,
        low: float,
        high: float,
        step: float,
        shown: Callable[[float], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._unit = min(step, 1.0)
        self._shown = shown
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(name)
        self.slider.setRange(round(low / self._unit), round(high / self._unit))
        self.slider.setSingleStep(round(step / self._unit))
        tenth = (self.slider.maximum() - self.slider.minimum()) // 10
        self.slider.setPageStep(max(self.slider.singleStep(), tenth))
        self.less = IconButton(shapes.minus, tr("{what}: less").format(what=name))
        self.more = IconButton(shapes.plus, tr("{what}: more").format(what=name))
        places = range(self.slider.minimum(), self.slider.maximum() + 1)
        longest = max((shown(place * self._unit) for place in places), key=len)
        self.value_words = ValueWords((shown(low), shown(high), longest))
        leave_unread(self.value_words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.less)
        row.addWidget(self.slider, 1)
        row.addWidget(self.more)
        row.addWidget(self.value_words)
        self.less.clicked.connect(lambda: self._move(up=False))
        self.more.clicked.connect(lambda: self._move(up=True))
        self.slider.valueChanged.connect(self.on_slider_moved)

    @property
    def value(self) -> float:
        return self.slider.value() * self._unit

    def show_value(self, value: float, text: str | None = None) -> None:
        """Show `value` (clamped to the range) without telling; `text` in place of its words."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._unit))
        self._say(text)

    def on_slider_moved(self, place: int) -> None:
        step = self.slider.singleStep()
        nearest = round(place / step) * step
        bounds = (self.slider.minimum(), self.slider.maximum())
        if place not in (nearest, *bounds):
            self.slider.setValue(nearest)
            return
        self._say(None)
        self.changed.emit(self.value)

    def _move(self, *, up: bool) -> None:
        """To the next step, also from a value that lies between two."""
        step = self.slider.singleStep()
        at = self.slider.value()
        self.slider.setValue((at // step + 1) * step if up else (-(-at // step) - 1) * step)

    def _say(self, text: str | None) -> None:
        said = self._shown(self.value) if text is None else text
        self.value_words.setText(said)
        self.slider.setAccessibleDescription(said)
        self.less.setEnabled(self.slider.value() > self.slider.minimum())
        self.more.setEnabled(self.slider.value() < self.slider.maximum())
