"""The keys of the editor: taking back, doing again, saving."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


def hear_keys(
    page: QWidget,
    undo: Callable[[], object],
    redo: Callable[[], object],
    keep: Callable[[], object],
) -> None:
    """Do these for their keys, wherever on the page the focus is."""
    for keys, slot in (
        ("Ctrl+Z", undo),
        ("Ctrl+Shift+Z", redo),
        ("Ctrl+Y", redo),
        ("Ctrl+S", keep),
    ):
        shortcut = QShortcut(QKeySequence(keys), page)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
