"""A child process: the least that PySide6 can show, a window with nothing on it."""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from bench.first_paint import report


class BareWindow(QWidget):
    """As large as the coach's window."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(0, report)


if __name__ == "__main__":
    application = QApplication(["bare"])
    window = BareWindow()
    window.resize(1280, 800)
    window.show()
    sys.exit(application.exec())
