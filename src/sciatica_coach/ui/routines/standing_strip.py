"""What the routine comes to now, in sight while it is changed: length, faults, undo and save."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.editing.history import History
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

NARROW_EM = 36
"""Below this width, in line heights, the buttons stand below the words."""
UNDO, REDO, KEEP = marked("Undo"), marked("Redo"), marked("Save")
KEPT, NOT_KEPT, EMPTY = marked("Saved."), marked("Not saved yet."), marked("A new beginning")


class StandingStrip(QFrame):
    """Length and places, what stands in the way, and what can be done about the whole.

    Signals:
        undo_asked(): the last step is to be taken back.
        redo_asked(): it is to be done again.
        keep_asked(): the routine is to be written into its file.
    """

    undo_asked = Signal()
    redo_asked = Signal()
    keep_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "lit")
        self.length = words("", "value")
        self.way = words("", "soft")
        self.state = words("", "strong")
        self.fault = words("", "warn")
        self.undo = button(tr(UNDO))
        self.redo = button(tr(REDO))
        self.keep = button(tr(KEEP), "primary")
        self.undo.clicked.connect(self.undo_asked)
        self.redo.clicked.connect(self.redo_asked)
        self.keep.clicked.connect(self.keep_asked)
        told = QVBoxLayout()
        told.setSpacing(2)
        for each in (self.length, self.way, self.fault, self.state):
            told.addWidget(each)
        acts = QHBoxLayout()
        acts.setSpacing(10)
        for act in (self.undo, self.redo, self.keep):
            acts.addWidget(act)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(28, 12, 20, 12)
        self._halves.setSpacing(20)
        self._halves.addLayout(told, 1)
        self._halves.addLayout(acts)

    def show_length(self, length: str, way: str) -> None:
        """Show how long it is, and where it leads; "" of one that has no exercise."""
        self.length.setText(length or tr(EMPTY))
        self.way.setText(way)
        self.way.setVisible(bool(way))

    def show_history(self, history: History, fault: str, *, calm: bool = False) -> None:
        """Show what can be taken back and done again, and what stands in the way of keeping.

        calm  what stands in the way is only what comes next, and nobody's mistake
        """
        for made, name, deed in (
            (self.undo, UNDO, history.undoes),
            (self.redo, REDO, history.redoes),
        ):
            made.setEnabled(bool(deed))
            made.setAccessibleName(f"{tr(name)}: {deed}" if deed else tr(name))
        self.fault.setText(fault)
        self.fault.setVisible(bool(fault) and not calm)
        state = tr(NOT_KEPT if history.is_changed else KEPT)
        self.state.setText(fault if calm else state)
        is_told = history.is_changed or history.kept is not None
        self.state.setVisible(calm or (not fault and is_told))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)
