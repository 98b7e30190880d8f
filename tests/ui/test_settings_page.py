"""The settings: made from the declaration, in force at once, kept over restarts."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.settings_rows import choice, number, row_of
from tests.ui.window_stage import places

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan, SegmentKind
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.settings.setting import Section
from sciatica_coach.ui import typeface
from sciatica_coach.ui.settings.page import SAMPLE, SettingsPage
from sciatica_coach.ui.settings.rows import (
    NumberSettingRow,
    SwitchSettingRow,
    TextSettingRow,
)
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.widgets.picture import Subject
from sciatica_coach.voice.state import VoiceState
from sciatica_coach.voice.voice_name import VoiceName
from sciatica_coach.wording.plain import clock_time


class CountingCoach(Coach):
    """Notes what it was asked to plan."""

    def __init__(self, paths: Paths) -> None:
        super().__init__(paths)
        self.planned: list[str] = []

    def plan(self, routine_id: str, *how: Any, **more: Any) -> Plan:
        self.planned.append(routine_id)
        return super().plan(routine_id, *how, **more)


@pytest.fixture
def coach(home: Path) -> Coach:
    return Coach(places(home))


def texts_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication, coach: Coach) -> SettingsPage:
    dress(qapp, LIGHT, typeface.load())
    made = SettingsPage(coach, "first_steps", reminds_closed=False)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_every_setting_that_is_declared_has_a_control_with_a_name(
    page: SettingsPage, coach: Coach
) -> None:
    for key in coach.settings.declaration.rows:
        row = row_of(page, key)
        assert row.setting.key == key
        assert row.setting.help


def test_a_longer_hold_shows_the_routines_new_length_at_once(
    qtbot: QtBot, page: SettingsPage, coach: Coach
) -> None:
    row = number(page, "exercise.bridge.hold_s")
    assert page.length is not None
    before = page.length.length.text()
    assert before == clock_time(coach.plan("first_steps").total_ms)
    assert row.control.value_words.text() == "5 seconds"
    qtbot.mouseClick(row.control.more, Qt.MouseButton.LeftButton)
    assert row.control.value_words.text() == "6 seconds"
    assert page.length.length.text() == clock_time(coach.plan("first_steps").total_ms) != before
    assert page.length.before.text() == f"before {before}"


def test_a_setting_is_still_there_after_a_restart(
    qtbot: QtBot, page: SettingsPage, home: Path
) -> None:
    qtbot.keyClick(number(page, "exercise.bridge.hold_s").control.slider, Qt.Key.Key_Right)
    page.hide()
    assert Coach(places(home)).settings["exercise.bridge.hold_s"] == 6


def test_a_slider_that_is_pulled_asks_the_disk_once_it_is_at_rest(
    qtbot: QtBot, page: SettingsPage, coach: Coach, home: Path
) -> None:
    row = number(page, "exercise.bridge.hold_s")
    row.control.slider.setValue(row.control.slider.value() + 1)
    assert coach.settings["exercise.bridge.hold_s"] == 6
    assert not places(home).settings.exists()
    qtbot.waitUntil(places(home).settings.exists)
    assert Coach(places(home)).settings["exercise.bridge.hold_s"] == 6


def test_a_change_compiles_each_plan_once(qtbot: QtBot, home: Path) -> None:
    coach = CountingCoach(places(home))
    page = SettingsPage(coach, "first_steps", reminds_closed=False)
    qtbot.addWidget(page)
    row = number(page, "exercise.bridge.hold_s")
    coach.planned.clear()
    row.control.slider.setValue(row.control.slider.value() + 1)
    assert coach.planned == ["first_steps"]


def test_the_rows_of_an_exercise_show_what_the_chosen_routine_plays(
    page: SettingsPage, coach: Coach
) -> None:
    hold = number(page, "exercise.press_up.hold_s")
    assert page.exercises is not None
    assert page.length is not None
    card = page.exercises.cards["press_up"]
    assert card.picture is not None
    assert hold.control.value_words.text() == "3 seconds"
    assert card.picture.subject == Subject("press_up", "forearms")
    shown = page.length.routine
    shown.setCurrentIndex(shown.findData("source_programme"))
    shown.activated.emit(shown.currentIndex())
    planned = coach.plan("source_programme").settings
    assert hold.control.value_words.text() == f"{planned['exercise.press_up.hold_s']} seconds"
    assert card.picture.subject == Subject("press_up", str(planned["exercise.press_up.variant"]))
    assert hold.control.value_words.text() == "5 seconds"
    assert "As The full programme has it." in texts_of(page.exercises)


def test_one_press_of_plus_never_makes_the_chosen_routine_shorter(qtbot: QtBot, home: Path) -> None:
    coach = Coach(places(home))
    page = SettingsPage(coach, "source_programme", reminds_closed=False)
    qtbot.addWidget(page)
    before = coach.plan("source_programme").total_ms
    row = number(page, "exercise.press_up.hold_s")
    row.control.more.click()
    assert coach.plan("source_programme").total_ms > before


def test_what_the_chosen_routine_goes_without_is_shown_as_it_is_alone(page: SettingsPage) -> None:
    number(page, "exercise.childs_pose.hold_s")
    assert page.exercises is not None
    assert "First steps goes without it" in texts_of(page.exercises)


def test_the_exercise_in_sight_is_one_of_the_chosen_routine(
    page: SettingsPage, qtbot: QtBot, coach: Coach
) -> None:
    assert page.exercises is not None
    assert page.exercises.shown == "press_up"
    page.show_routine("source_programme")
    assert page.exercises.shown == "press_up"
    page.on_routine_chosen("figure_four")
    assert page.exercises.shown == "figure_four"
    bridge = SettingsPage(coach, "bridge", reminds_closed=False)
    qtbot.addWidget(bridge)
    assert bridge.exercises is not None
    assert bridge.exercises.shown == "bridge"


def test_what_a_key_changed_in_a_session_is_shown_when_the_page_is_opened(
    page: SettingsPage, coach: Coach
) -> None:
    volume = number(page, "voice.volume")
    coach.set("voice.volume", 60)
    page.open()
    assert volume.control.value == 60


def test_a_slider_ends_at_the_cap_and_at_the_shortest_hold(page: SettingsPage) -> None:
    control = number(page, "exercise.press_up.hold_s").control
    control.slider.setValue(999)
    assert control.value == 10
    assert not control.more.isEnabled()
    control.slider.setValue(0)
    assert control.value == 2
    assert not control.less.isEnabled()


def test_a_choice_can_be_given_back_to_the_level(
    qtbot: QtBot, page: SettingsPage, coach: Coach
) -> None:
    row = number(page, "exercise.bridge.hold_s")
    assert row.give_back.isHidden()
    qtbot.mouseClick(row.control.more, Qt.MouseButton.LeftButton)
    assert row.give_back.isVisible()
    qtbot.mouseClick(row.give_back, Qt.MouseButton.LeftButton)
    assert coach.settings["exercise.bridge.hold_s"] is None
    assert row.control.value_words.text() == "5 seconds"


def test_repetitions_and_sets_rest_and_form_can_be_set_for_each_exercise(
    qtbot: QtBot, page: SettingsPage, coach: Coach
) -> None:
    qtbot.mouseClick(
        number(page, "exercise.figure_four.sets").control.more, Qt.MouseButton.LeftButton
    )
    assert coach.settings["exercise.figure_four.sets"] == 3
    rest = number(page, "exercise.bridge.rest_s")
    assert rest.control.value_words.text() == "5 seconds"
    form = choice(page, "exercise.press_up.variant")
    qtbot.mouseClick(form.control.button_of("slight"), Qt.MouseButton.LeftButton)
    assert coach.settings["exercise.press_up.variant"] == "slight"


def test_a_rest_is_shown_and_set_as_it_is_before_the_pace_which_is_told_beside_it(
    qtbot: QtBot, page: SettingsPage, coach: Coach
) -> None:
    coach.set("session.pace", "slow")
    rest = number(page, "exercise.bridge.rest_s")
    assert rest.control.value_words.text() == "5 seconds"
    assert rest.note.text() == "At slow pace this comes to 7.5 seconds."
    qtbot.mouseClick(rest.control.more, Qt.MouseButton.LeftButton)
    assert coach.settings["exercise.bridge.rest_s"] == 10
    assert rest.control.value_words.text() == "10 seconds"
    assert rest.note.text() == "At slow pace this comes to 15 seconds."
    assert rests_of(coach.plan("bridge")) == {15_000}
    coach.set("session.pace", "normal")
    page.refresh()
    assert rest.note.isHidden()


def rests_of(plan: Plan) -> set[int]:
    return {each.duration_ms for each in plan.segments if each.kind is SegmentKind.REST}


def test_pace_and_level_are_chosen_by_keyboard(
    qtbot: QtBot, page: SettingsPage, coach: Coach
) -> None:
    pace = choice(page, "session.pace").control
    page.activateWindow()
    pace.button_of("normal").setFocus()
    qtbot.keyClick(pace.button_of("normal"), Qt.Key.Key_Left)
    assert pace.button_of("slow").hasFocus()
    qtbot.keyClick(pace.button_of("slow"), Qt.Key.Key_Return)
    assert coach.settings["session.pace"] == "slow"


def test_the_voice_can_be_heard_before_it_is_needed(qtbot: QtBot, page: SettingsPage) -> None:
    page.show_section(Section.VOICE)
    with qtbot.waitSignal(page.sample_asked) as asked:
        qtbot.mouseClick(page.test, Qt.MouseButton.LeftButton)
    assert asked.args == [SAMPLE]


def test_the_voices_of_the_computer_are_offered_by_name(
    qtbot: QtBot, page: SettingsPage, coach: Coach
) -> None:
    page.show_voice(VoiceState(voices=(VoiceName("gmw/en-GB", "English (Britain)", "en"),)))
    row = row_of(page, "voice.name")
    assert isinstance(row, TextSettingRow)
    assert [row.control.itemText(place) for place in range(row.control.count())] == [
        "The usual speaker",
        "English (Britain), en",
    ]
    row.control.setFocus()
    qtbot.keyClick(row.control, Qt.Key.Key_Down)
    row.on_activated(row.control.currentIndex())
    assert coach.settings["voice.name"] == "gmw/en-GB"


def test_what_is_missing_for_the_voice_is_said_with_a_way_to_try_again(
    qtbot: QtBot, page: SettingsPage
) -> None:
    page.show_section(Section.VOICE)
    page.show_voice(VoiceState(notice="No sound can be heard.", can_try_again=True))
    notice = page.voice_notice
    assert notice is not None
    assert notice.isVisible()
    with qtbot.waitSignal(page.sound_asked):
        qtbot.mouseClick(notice.try_again, Qt.MouseButton.LeftButton)
    page.show_voice(VoiceState())
    assert not notice.isVisible()


def test_a_switch_says_its_state_in_words_and_turns_by_key(
    qtbot: QtBot, page: SettingsPage, coach: Coach
) -> None:
    row = row_of(page, "voice.at_speed")
    assert isinstance(row, SwitchSettingRow)
    reader = QAccessible.queryAccessibleInterface(row.control)
    assert reader is not None
    assert reader.role() is QAccessible.Role.CheckBox
    before = row.control.grab().toImage()
    qtbot.keyClick(row.control, Qt.Key.Key_Space)
    assert coach.settings["voice.at_speed"] is True
    assert row.control.grab().toImage() != before
    qtbot.mouseClick(row.control, Qt.MouseButton.LeftButton)
    assert coach.settings["voice.at_speed"] is False


def test_the_wheel_scrolls_the_page_and_changes_nothing(page: SettingsPage) -> None:
    control = number(page, "session.hold_percent").control
    before = control.value
    middle = QPointF(control.slider.rect().center())
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(control.slider, event)
    assert not event.isAccepted()
    assert control.value == before


def test_a_value_that_the_disk_refuses_is_told_beside_it(
    qtbot: QtBot, page: SettingsPage, home: Path
) -> None:
    places(home).config.parent.mkdir(parents=True, exist_ok=True)
    places(home).config.write_text("a file where the folder should be")
    row = number(page, "session.hold_percent")
    qtbot.mouseClick(row.control.more, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(row.problem.isVisible)
    assert row.problem.text()


def test_controls_are_large_enough_to_touch(page: SettingsPage) -> None:
    row = number(page, "session.hold_percent")
    for control in (row.control.less, row.control.more, row.control.slider):
        assert control.height() >= 44
        assert control.width() >= 44
        assert control.accessibleName()


def test_the_length_stays_in_sight_while_an_exercise_far_below_is_changed(
    qtbot: QtBot, page: SettingsPage
) -> None:
    row = number(page, "exercise.press_up.hold_s")
    page.lead_to(row)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)
    assert page.length is not None
    top = page.length.mapTo(page, QPoint(0, 0)).y()
    assert row.mapTo(page, QPoint(0, row.height())).y() <= top < page.height()
    page.show_section(Section.VOICE)
    assert not page.length.isVisible()


def test_no_button_runs_from_the_pointer_while_the_value_changes(page: SettingsPage) -> None:
    holds = number(page, "session.hold_percent").control
    rests = number(page, "session.rest_percent").control
    before = holds.more.geometry()
    assert before == rests.more.geometry()
    holds.show_value(50)
    page.grab()
    assert holds.more.geometry() == before


def test_what_lasts_long_is_told_in_minutes_and_set_in_steps_of_half_of_one(
    page: SettingsPage, coach: Coach
) -> None:
    row = row_of(page, "exercise.walk.hold_s")
    assert isinstance(row, NumberSettingRow)
    assert row.control.value_words.text() == "5 minutes"
    row.control.more.click()
    assert row.control.value_words.text() == "5 minutes 30 seconds"
    assert coach.settings["exercise.walk.hold_s"] == 330


def test_nothing_moves_under_the_hand_when_a_choice_can_be_given_back(
    page: SettingsPage,
) -> None:
    row = number(page, "exercise.press_up.hold_s")
    below = number(page, "exercise.press_up.repetitions")
    QApplication.processEvents()
    before = below.mapTo(page, QPoint()).y()
    row.control.more.click()
    QApplication.processEvents()
    assert not row.give_back.isHidden()
    assert below.mapTo(page, QPoint()).y() == before
