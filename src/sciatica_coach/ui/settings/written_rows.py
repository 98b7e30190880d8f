"""Settings that are kept as text: a number to call, days of the week, a time of the day."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sciatica_coach.settings.setting import Form, Setting
from sciatica_coach.settings.written import DAY_SEPARATOR, DAYS, LONGEST_NUMBER
from sciatica_coach.ui.controls.dropdown import Dropdown
from sciatica_coach.ui.controls.field import Field
from sciatica_coach.ui.controls.picks import PickRow
from sciatica_coach.ui.settings.rows import SettingRow
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.wording.plain import sentence

LONGEST_TYPED = 2 * LONGEST_NUMBER
"""Letters of a number with what people write between the digits."""
NAMES = dict(
    zip(
        DAYS,
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        strict=True,
    )
)
WEEKDAYS = 5
QUARTERS = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in range(0, 60, 15))


class PhoneSettingRow(SettingRow):
    """A number to call, typed; given back when the line is emptied."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = Field(setting.label, LONGEST_TYPED)
        self.control.setPlaceholderText(sentence(setting.unset))
        self.label.setBuddy(self.control)
        self.control.editingFinished.connect(self.on_rested)
        self._kept = ""
        self._add(self.control)

    def show_standing(self, standing: Standing) -> None:
        self._kept = str(standing.value or "")
        self.control.show_text(self._kept)
        self.give_back.setVisible(standing.explicit)

    def on_rested(self) -> None:
        typed = self.control.text().strip()
        if typed != self._kept:
            self.changed.emit(typed or None)


class DaysSettingRow(SettingRow):
    """Days of the week, each picked by itself: the weekdays, and below them the weekend."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.buttons: dict[str, QPushButton] = {}
        self._lines = tuple(map(self._line, (DAYS[:WEEKDAYS], DAYS[WEEKDAYS:])))
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        for line in self._lines:
            column.addWidget(line)
        self._add(lines)

    def show_standing(self, standing: Standing) -> None:
        for line in self._lines:
            line.pick(str(standing.value or "").split(DAY_SEPARATOR))

    def on_picked(self) -> None:
        days = (day for day in DAYS if self.buttons[day].isChecked())
        self.changed.emit(DAY_SEPARATOR.join(days))

    def _line(self, days: Sequence[str]) -> PickRow:
        line = PickRow(self.setting.label, [(day, sentence(day)) for day in days])
        line.changed.connect(self.on_picked)
        for day in days:
            self.buttons[day] = made = line.button_of(day)
            made.setAccessibleName(f"{self.setting.label}: {NAMES[day]}")
        return line


class TimeSettingRow(SettingRow):
    """A time of the day, to the quarter of an hour."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = Dropdown(setting.label)
        self.label.setBuddy(self.control)
        for each in QUARTERS:
            self.control.addItem(each, each)
        self.control.activated.connect(self.on_activated)
        self._add(self.control)

    def show_standing(self, standing: Standing) -> None:
        if self.control.findData(standing.value) < 0:
            self.control.addItem(str(standing.value), standing.value)
        self.control.setCurrentIndex(self.control.findData(standing.value))

    def on_activated(self, place: int) -> None:
        self.changed.emit(self.control.itemData(place))


def written_row(setting: Setting) -> SettingRow:
    """The row of the setting's form."""
    match setting.form:
        case Form.PHONE:
            return PhoneSettingRow(setting)
        case Form.DAYS:
            return DaysSettingRow(setting)
        case _:
            return TimeSettingRow(setting)
