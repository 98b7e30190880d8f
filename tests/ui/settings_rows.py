"""The rows of the settings page, found by the setting's key, for tests."""

from __future__ import annotations

from sciatica_coach.settings.setting import Section
from sciatica_coach.ui.settings.page import SettingsPage
from sciatica_coach.ui.settings.rows import ChoiceSettingRow, NumberSettingRow, SettingRow


def row_of(page: SettingsPage, key: str) -> SettingRow:
    page.show_section(page_section(page, key))
    if page.exercises is not None and key.startswith("exercise."):
        exercise = key.split(".")[1]
        page.exercises.show_exercise(exercise)
        return page.exercises.cards[exercise].rows[key]
    return page.cards[page_section(page, key)].rows[key]


def page_section(page: SettingsPage, key: str) -> Section:
    for section, settings in page.general.items():
        if key in {setting.key for setting in settings}:
            return section
    return Section.TIME


def number(page: SettingsPage, key: str) -> NumberSettingRow:
    row = row_of(page, key)
    assert isinstance(row, NumberSettingRow)
    return row


def choice(page: SettingsPage, key: str) -> ChoiceSettingRow:
    row = row_of(page, key)
    assert isinstance(row, ChoiceSettingRow)
    return row
