"""The key of an action: a button that takes the next key which is pressed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from sciatica_coach.settings.setting import Setting
from sciatica_coach.ui.own_keys import UNUSABLE, name_of
from sciatica_coach.ui.settings.rows import SettingRow
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

ASKS = marked("Press a key")
LEAVES = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
"""With these the button stops waiting; no action has them for its own."""


class KeyPick(QPushButton):
    """Shows a key; pressed, it waits for another one.

    Signals:
        picked(name: str): a key was pressed for it.
    """

    picked = Signal(str)

    def __init__(self, what: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._what = what
        self._shown = ""
        self._waits = False
        self.setProperty("role", "choice")
        self.clicked.connect(self.on_clicked)

    def show_key(self, name: str) -> None:
        self._shown = name
        self._say(name)

    def on_clicked(self) -> None:
        """Wait for a key."""
        self._waits = True
        self._say(tr(ASKS))

    def event(self, event: QEvent) -> bool:
        """While it waits every key is for it, those that would be shortcuts as well."""
        if self._waits and event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if not self._waits or event.isAutoRepeat():
            super().keyPressEvent(event)
        elif key in LEAVES:
            self._rest()
        elif key not in UNUSABLE:
            self._rest()
            self.picked.emit(name_of(key))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        if not self._waits:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._rest()

    def _rest(self) -> None:
        self._waits = False
        self._say(self._shown)

    def _say(self, text: str) -> None:
        self.setText(text)
        self.setAccessibleName(f"{self._what}: {text}")


class KeySettingRow(SettingRow):
    """A key that can be another one."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = KeyPick(tr(setting.label))
        self.label.setBuddy(self.control)
        self.control.picked.connect(self.changed.emit)
        self.give_back.setText(tr("{key} again").format(key=tr(setting.unset)))
        self.give_back.setAccessibleName(f"{tr(setting.label)}: {self.give_back.text()}")
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.control)
        row.addWidget(self.give_back)
        row.addStretch(1)
        self.side.addLayout(row)
        self.side.addStretch(1)

    def show_standing(self, standing: Standing) -> None:
        own = str(standing.value or "")
        as_here = QKeySequence(own).toString(QKeySequence.SequenceFormat.NativeText)
        self.control.show_key(as_here or own or tr(self.setting.unset))
        self.give_back.setVisible(standing.explicit)
