"""One setting on the page: its label, one sentence of help, and the control of its type.

A row shows the value in force. Where the person has not chosen, that is the level's or
the routine's; a button then gives the choice back. Rows know nothing of the store: they
say `changed`, and are told anew what is in force.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.settings.setting import Form, Setting, Value
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.dropdown import Dropdown
from sciatica_coach.ui.controls.number import NumberRow
from sciatica_coach.ui.controls.switch import Switch
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.settings.words import (
    number_words,
    option_words,
    own_label,
    step_of,
    whole_label,
)
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import sentence

NARROW_EM = 38
"""Below this width, in line heights, the control stands below its words."""


class SettingRow(QFrame):
    """A setting to read and to change.

    Signals:
        changed(value: object): the person set it to `value`; None gives the choice back.
    """

    changed = Signal(object)

    def __init__(self, setting: Setting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setting = setting
        label = sentence(own_label(setting))
        self.label = words(label, "item")
        self.note = words("", "soft")
        self.note.hide()
        self.problem = words("", "warn")
        self.problem.hide()
        self.give_back = button(sentence(tr(setting.unset)) if setting.unset else tr("As it was"))
        self.give_back.setAccessibleName(f"{label}: {self.give_back.text()}")
        self.give_back.clicked.connect(lambda: self.changed.emit(None))
        self.give_back.hide()
        said = QVBoxLayout()
        said.setSpacing(2)
        said.addWidget(self.label)
        said.addWidget(words(tr(setting.help), "soft"))
        said.addWidget(self.note)
        said.addWidget(self.problem)
        said.addStretch(1)
        self.side = QVBoxLayout()
        self.side.setSpacing(10)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 6, 0, 6)
        self._halves.setSpacing(24)
        self._halves.addLayout(said, 4)
        self._halves.addLayout(self.side, 6)

    def show_standing(self, standing: Standing) -> None:
        """Show what is set, and what is in force where nothing is."""
        raise NotImplementedError

    def say(self, problem: str) -> None:
        """Show what was wrong with the last value; "" takes it away."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _add(self, control: QWidget) -> None:
        self.side.addWidget(control)
        self.side.addWidget(self.give_back, 0, Qt.AlignmentFlag.AlignLeft)
        self.side.addStretch(1)


class ChoiceSettingRow(SettingRow):
    """One of a few options, all in sight."""

    def __init__(self, setting: Setting, exercise: Exercise | None) -> None:
        super().__init__(setting)
        self._exercise = exercise
        given_back: tuple[Value, ...] = (None,) if setting.unset else ()
        options = (*given_back, *setting.options)
        self.control = ChoiceRow(
            [(option, option_words(setting, option, exercise)) for option in options]
        )
        for option in options:
            shown = self.control.button_of(option)
            shown.setAccessibleName(f"{whole_label(setting)}: {shown.text()}")
        self.control.chosen.connect(self.changed.emit)
        self._add(self.control)

    def show_standing(self, standing: Standing) -> None:
        self.control.choose(standing.value)
        if self.setting.unset and isinstance(standing.in_force, str):
            now = option_words(self.setting, standing.in_force, self._exercise)
            given_back = option_words(self.setting, None, self._exercise)
            open_choice = standing.value is None
            self.control.button_of(None).setText(
                f"{given_back}: {now}" if open_choice else given_back
            )


class NumberSettingRow(SettingRow):
    """A number within its bounds."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = NumberRow(
            whole_label(setting),
            setting.low,
            setting.high,
            step_of(setting),
            lambda number: number_words(setting, number),
        )
        self.control.changed.connect(self.on_moved)
        policy = self.give_back.sizePolicy()
        policy.setRetainSizeWhenHidden(bool(setting.unset))  # nothing moves when it comes
        self.give_back.setSizePolicy(policy)
        self._add(self.control)

    def show_standing(self, standing: Standing) -> None:
        shown = standing.in_force if standing.value is None else standing.value
        if isinstance(shown, int | float):
            self.control.show_value(shown, number_words(self.setting, shown))
        self.note.setText(standing.note)
        self.note.setVisible(bool(standing.note))
        self.give_back.setVisible(standing.explicit and bool(self.setting.unset))

    def on_moved(self, number: float) -> None:
        whole = self.setting.form is Form.INTEGER or float(number).is_integer()
        self.changed.emit(int(number) if whole else number)


class SwitchSettingRow(SettingRow):
    """On or off."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = Switch(whole_label(setting))
        self.control.toggled.connect(self.changed.emit)
        self._add(self.control)

    def show_standing(self, standing: Standing) -> None:
        with QSignalBlocker(self.control):
            self.control.setChecked(standing.value is True)
        self.control.update()


class TextSettingRow(SettingRow):
    """A text that is chosen from what there is (the voices of this computer)."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = Dropdown(whole_label(setting))
        self.label.setBuddy(self.control)
        self.control.addItem(sentence(tr(setting.unset)), None)
        self.control.activated.connect(self.on_activated)
        self._add(self.control)

    def offer(self, texts: Sequence[tuple[str, str]]) -> None:
        """Offer these texts with their names, besides giving the choice back."""
        chosen = self.control.currentData()
        while self.control.count() > 1:
            self.control.removeItem(1)
        for text, name in texts:
            self.control.addItem(name, text)
        self._choose(chosen)

    def show_standing(self, standing: Standing) -> None:
        if standing.value is not None and self.control.findData(standing.value) < 0:
            self.control.addItem(str(standing.value), standing.value)
        self._choose(standing.value)

    def on_activated(self, place: int) -> None:
        self.changed.emit(self.control.itemData(place))

    def _choose(self, value: object) -> None:
        self.control.setCurrentIndex(max(0, self.control.findData(value)))


def row_for(setting: Setting, exercise: Exercise | None) -> SettingRow:
    """The row of the setting's form; `exercise` is the one it belongs to, if any."""
    match setting.form:
        case Form.CHOICE:
            return ChoiceSettingRow(setting, exercise)
        case Form.INTEGER | Form.NUMBER:
            return NumberSettingRow(setting)
        case Form.SWITCH:
            return SwitchSettingRow(setting)
        case _:
            return TextSettingRow(setting)
