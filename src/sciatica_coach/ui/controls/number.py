"""A number to set: a slider between two buttons, and the value in words beside them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from sciatica_coach.ui import shapes
from sciatica_coach.ui.controls.icon_button import IconButton
from sciatica_coach.ui.controls.words import words


class CalmSlider(QSlider):
    """A slider that leaves the wheel to the page, so that scrolling changes nothing."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class NumberRow(QWidget):
    """A number from `low` to `high` in steps of `step`.

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
        self._step = step
        self._shown = shown
        self.slider = CalmSlider(Qt.Orientation.Horizontal)
        self.slider.setAccessibleName(name)
        self.slider.setRange(round(low / step), round(high / step))
        self.slider.setPageStep(max(1, (self.slider.maximum() - self.slider.minimum()) // 10))
        self.less = IconButton(shapes.minus, f"{name}: less")
        self.more = IconButton(shapes.plus, f"{name}: more")
        self.value_words = words("", "value")
        self.value_words.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.less)
        row.addWidget(self.slider, 1)
        row.addWidget(self.more)
        row.addWidget(self.value_words)
        self.less.clicked.connect(lambda: self._move(-1))
        self.more.clicked.connect(lambda: self._move(1))
        self.slider.valueChanged.connect(self.on_slider_moved)

    @property
    def value(self) -> float:
        return self.slider.value() * self._step

    def show_value(self, value: float, text: str | None = None) -> None:
        """Show `value` (clamped to the range) without telling; `text` in place of its words."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._step))
        self._say(text)

    def on_slider_moved(self, _place: int) -> None:
        self._say(None)
        self.changed.emit(self.value)

    def _move(self, steps: int) -> None:
        self.slider.setValue(self.slider.value() + steps)

    def _say(self, text: str | None) -> None:
        self.value_words.setText(self._shown(self.value) if text is None else text)
        self.less.setEnabled(self.slider.value() > self.slider.minimum())
        self.more.setEnabled(self.slider.value() < self.slider.maximum())
