"""A text of a routine to read and to change, beside its words."""

from __future__ import annotations

from PySide6.QtCore import Signal

from sciatica_coach.settings.setting import Setting
from sciatica_coach.ui.controls.field import Field
from sciatica_coach.ui.settings.rows import SettingRow
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.tongue import tr


class FieldRow(SettingRow):
    """A line to type in.

    Signals:
        typed(text: str): the person changed the text.
        rested(): they are done with it, for now.
    """

    typed = Signal(str)
    rested = Signal()

    def __init__(self, setting: Setting, longest: int) -> None:
        """Make the row; so many letters at most."""
        super().__init__(setting)
        exercise, colon, label = setting.label.rpartition(": ")
        self.control = Field(f"{exercise}{colon}{tr(label)}", longest)
        self.label.setBuddy(self.control)
        self.control.textEdited.connect(self.typed)
        self.control.editingFinished.connect(self.rested)
        self._add(self.control)

    def show_standing(self, standing: Standing) -> None:
        self.control.show_text(str(standing.value or ""))
