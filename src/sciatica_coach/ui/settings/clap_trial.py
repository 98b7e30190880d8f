"""Trying whether claps are heard, before anybody relies on it in a session."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from sciatica_coach.hearing.state import ClapTrial
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets import pictograms
from sciatica_coach.ui.widgets.announcing import announce


class MicrophoneSign(QLabel):
    """A microphone, in sight as long as it is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Microphone on"))
        self.setProperty("role", "warn")
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        self.hide()

    def sizeHint(self) -> QSize:
        tall = round(self.fontMetrics().height() * 1.4)
        return QSize(tall, tall)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        size = min(self.width(), self.height())
        box = QRectF(0, (self.height() - size) / 2, size, size)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            colour = self.palette().color(QPalette.ColorRole.WindowText)
            painter.fillPath(pictograms.microphone(box), colour)


class ClapTrialRow(QFrame):
    """A button that listens for two claps, and the answer.

    Signals:
        asked(): claps are to be listened for now.
        left(): it is out of sight, and with it the sign of the microphone.
    """

    asked = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.try_it = button(tr("Try two claps"), "large")
        self.try_it.clicked.connect(self.asked)
        self.sign = MicrophoneSign()
        self.answer = words("")
        self.answer.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.try_it, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.sign)
        row.addWidget(self.answer, 1)
        row.addStretch(0)  # takes the room that the answer does not ask for yet

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.left.emit()

    def show_trial(self, trial: ClapTrial) -> None:
        """Show how it goes. The button keeps the focus, so it stays as it is meanwhile."""
        self.sign.setVisible(trial.runs)
        answer = tr(trial.answer) if trial.answer else ""
        self.answer.setText(answer)
        self.answer.setVisible(bool(answer))
        announce(self.answer, answer)
