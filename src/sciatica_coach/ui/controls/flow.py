"""A row of widgets that wraps, as words do in a paragraph.

Large text and narrow windows then make a second line of buttons rather than cut one off.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from sciatica_coach.ui.controls.words import TextButton


class FlowRow(QWidget):
    """Its children as one reads, as many in a line as there is room for."""

    def __init__(self, spacing: int = 12, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spacing = spacing
        self._children: list[QWidget] = []
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, child: QWidget) -> None:
        """Put `child` behind the others."""
        child.setParent(self)
        self._children.append(child)
        child.show()
        if self.isVisible():  # else it comes with the first size: asking hints takes time
            self._arrange()
        self.updateGeometry()

    def take_away(self, *children: QWidget) -> None:
        """Take these children away."""
        for child in children:
            self._children.remove(child)
            child.hide()
            child.deleteLater()
        if self.isVisible():
            self._arrange()
        self.updateGeometry()

    def clear(self) -> None:
        """Take all children away."""
        self.take_away(*self._children)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(width, place=False)

    def sizeHint(self) -> QSize:
        hints = [child.sizeHint() for child in self._shown()]
        width = sum(hint.width() for hint in hints) + self._spacing * max(0, len(hints) - 1)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one likes: buttons break their words."""
        return QSize(0, max((child.sizeHint().height() for child in self._shown()), default=0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for child in self._children:
            if isinstance(child, TextButton):
                child.fit(event.size().width())
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Nobody tells a hidden row that its children have changed."""
        super().showEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """The page may be read from the other side now."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)

    def _shown(self) -> list[QWidget]:
        return [child for child in self._children if not child.isHidden()]

    def _arrange(self) -> None:
        self._height(self.width(), place=True)

    def _height(self, width: int, *, place: bool) -> int:
        """The height that `width` asks for; with `place` the children are put there."""
        # Qt's own way to mirror a place asks its namespace, which the first paint does without.
        mirrored = self.isRightToLeft()
        top = 0
        for line in self._lines(width):
            height = max(hint.height() for _, hint in line)
            left = 0
            for child, hint in line:
                if place:
                    above = (height - hint.height()) // 2
                    wide = min(hint.width(), width)
                    edge = width - left - wide if mirrored else left
                    child.setGeometry(edge, top + above, wide, hint.height())
                left += hint.width() + self._spacing
            top += height + self._spacing
        return max(0, top - self._spacing)

    def _lines(self, width: int) -> list[list[tuple[QWidget, QSize]]]:
        """The children with their sizes, as they fall into lines of that width."""
        lines: list[list[tuple[QWidget, QSize]]] = []
        room = 0
        for child in self._shown():
            hint = child.sizeHint()
            needed = hint.width() + self._spacing
            if not lines or needed > room + self._spacing:
                lines.append([])
                room = width
            lines[-1].append((child, hint))
            room -= needed
        return lines
