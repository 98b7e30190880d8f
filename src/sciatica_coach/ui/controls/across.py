"""Things that stand side by side where there is room, else one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget


class Across(QWidget):
    """A row that becomes a column in a narrow window, or with large text."""

    def __init__(
        self,
        parts: Sequence[tuple[QWidget, int]],
        narrow_em: float,
        spacing: int = 24,
        parent: QWidget | None = None,
    ) -> None:
        """Make the row.

        parts      what stands in it, each with its share of the width
        narrow_em  below this width, in line heights, it is a column
        spacing    between the parts, in pixels
        """
        super().__init__(parent)
        self._narrow_em = narrow_em
        self._parts = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._parts.setContentsMargins(0, 0, 0, 0)
        self._parts.setSpacing(spacing)
        for part, share in parts:
            self._parts.addWidget(part, share)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < self._narrow_em * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._parts.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
