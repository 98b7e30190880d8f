"""Settings that are kept as text: a number to call, days of the week, a time of the day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sciatica_coach.settings.setting import Form, Setting
from sciatica_coach.settings.written import DAY_SEPARATOR, DAYS, LONGEST_NUMBER
from sciatica_coach.ui.controls.dropdown import Dropdown
from sciatica_coach.ui.controls.field import Field
from sciatica_coach.ui.controls.picks import PickRow
from sciatica_coach.ui.settings.rows import SettingRow
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.settings.words import whole_label
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import sentence
from sciatica_coach.wording.tongue import marked

LONGEST_TYPED = 2 * LONGEST_NUMBER
"""Letters of a number with what people write between the digits."""
NAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "mon": (marked("Mon"), marked("Monday")),
        "tue": (marked("Tue"), marked("Tuesday")),
        "wed": (marked("Wed"), marked("Wednesday")),
        "thu": (marked("Thu"), marked("Thursday")),
        "fri": (marked("Fri"), marked("Friday")),
        "sat": (marked("Sat"), marked("Saturday")),
        "sun": (marked("Sun"), marked("Sunday")),
    }
)
"""Of each day what stands on its button, and what a screen reader says."""
WEEKDAYS = 5
QUARTERS = tuple(f"{hour:02}:{minute:02}" for hour in range(24) for minute in range(0, 60, 15))


class PhoneSettingRow(SettingRow):
    """A number to call, typed; given back when the line is emptied."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = Field(whole_label(setting), LONGEST_TYPED)
        self.control.setPlaceholderText(sentence(tr(setting.unset)))
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
        label = whole_label(self.setting)
        line = PickRow(label, [(day, tr(NAMES[day][0])) for day in days])
        line.changed.connect(self.on_picked)
        for day in days:
            self.buttons[day] = made = line.button_of(day)
            made.setAccessibleName(f"{label}: {tr(NAMES[day][1])}")
        return line


class TimeSettingRow(SettingRow):
    """A time of the day, to the quarter of an hour."""

    def __init__(self, setting: Setting) -> None:
        super().__init__(setting)
        self.control = Dropdown(whole_label(setting))
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
