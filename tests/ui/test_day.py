"""The day on the home page: how it is, what can be chosen, and what the rules say."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, places, set_stage
from tests.unit.test_daybook import Person

from sciatica_coach.coaching.choosing import Amount
from sciatica_coach.coaching.pain import Pain, Place
from sciatica_coach.history.diary import Entry, write_entry
from sciatica_coach.history.journal import local_time
from sciatica_coach.ui.day import Day
from sciatica_coach.ui.end.page import EndPage
from sciatica_coach.ui.today.feeling import AFTER, BEFORE, MORNING
from sciatica_coach.ui.today.hero import Hero
from sciatica_coach.wording.progression import REASONS

Start = Callable[[], Stage]


@pytest.fixture
def person(home: Path) -> Person:
    person = Person(home)
    person.now = local_time()
    return person


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, home: Path) -> Start:
    def begin() -> Stage:
        stage = set_stage(qtbot, qapp, home)
        assert stage.guide.day is not None
        stage.guide.day.settle()
        return stage

    return begin


def hero(stage: Stage) -> Hero:
    return stage.guide.today.hero


def buttons(stage: Stage) -> list[str]:
    found = stage.guide.today.findChildren(QPushButton)
    return [each.text().replace("\n", " ") for each in found if each.isVisible()]


def say(stage: Stage, pain: Pain, moment: str = BEFORE) -> None:
    """Open the chip, press a number and a place, and close it again."""
    feeling = hero(stage).feeling
    feeling.chips[moment].click()
    rows = feeling.rows[moment]
    if pain.number is not None:
        rows.numbers.button_of(pain.number).click()
    if pain.place is not None:
        rows.places.button_of(pain.place).click()
    feeling.close_it.click()


def test_the_first_day_has_start_and_two_words_beside_it_and_nothing_to_answer(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    assert stage.guide.day is not None
    stage.guide.day.settle()
    assert hero(stage).amounts.isHidden()
    assert "Pain now: not said" in buttons(stage)
    assert not any("This morning" in each for each in buttons(stage))
    assert stage.window.focusWidget() is hero(stage).start


def test_enter_starts_all_the_same_with_the_rows_open(
    person: Person, start: Start, qtbot: QtBot
) -> None:
    person.play("bridge")
    stage = start()
    hero(stage).feeling.chips[BEFORE].click()
    qtbot.keyClick(hero(stage).start, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "bridge"


def test_what_is_said_stands_on_its_chip_and_in_the_diary(person: Person, start: Start) -> None:
    stage = start()
    say(stage, Pain(4, Place.THIGH))
    assert "Pain now: 4, thigh" in buttons(stage)
    [line] = [each for each in person.told() if each["number"] and each["place"]]
    assert (line["moment"], line["number"], line["place"]) == ("before", 4, "thigh")


def test_a_second_press_takes_it_back(person: Person, start: Start) -> None:
    stage = start()
    say(stage, Pain(8))
    say(stage, Pain(8))
    assert "Pain now: not said" in buttons(stage)
    assert person.told()[-1]["number"] is None
    assert hero(stage).start.isVisible()


def test_with_seven_or_more_there_is_rest_and_no_start(
    person: Person, start: Start, qtbot: QtBot
) -> None:
    person.play("bridge")
    stage = start()
    say(stage, Pain(7))
    assert not hero(stage).start.isVisible()
    assert hero(stage).action.text() == "Resting position"
    stage.guide.start("bridge")
    assert stage.drivers == []
    stage.guide.today.open()
    qtbot.keyClick(hero(stage).action, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "resting_position"


def test_sore_gently_is_told_and_chosen_it_is_less(person: Person, start: Start) -> None:
    usual = person.play("source_programme")
    stage = start()
    say(stage, Pain(5))
    assert REASONS["L5"] in hero(stage).amounts.lines.text()
    row = hero(stage).amounts.row
    assert row is not None
    row.button_of(Amount.GENTLY).click()
    hero(stage).start.click()
    assert stage.driver.plan.total_ms < usual.total_ms
    chosen = [each for each in person.told() if each["entry"] == "chosen"][-1]
    assert chosen["gently"] is True
    assert chosen["session"] == stage.driver.session_id


def test_this_morning_is_asked_after_a_day_with_a_session(person: Person, start: Start) -> None:
    person.sleep(-1)
    person.play("bridge")
    stage = start()
    assert "This morning: not said" in buttons(stage)
    say(stage, Pain(2), MORNING)
    assert "This morning: 2" in buttons(stage)


def test_a_sign_stops_until_a_doctor_has_looked_at_it(person: Person, start: Start) -> None:
    write_entry(places(person.paths.data.parent).diary, Entry.SIGN, {})
    stage = start()
    stage.guide.start("bridge")
    assert stage.drivers == []
    assert REASONS["P1"] in hero(stage).stop_text
    clear = next(
        each
        for each in stage.guide.today.findChildren(QPushButton)
        if each.text() == "A doctor has looked at it"
    )
    clear.click()
    assert hero(stage).start.isVisible()
    stage.guide.start("bridge")
    assert stage.driver.plan.routine == "bridge"


def test_after_a_session_the_pain_can_be_said_and_one_key_still_ends_it(
    person: Person, start: Start, qtbot: QtBot
) -> None:
    stage = start()
    stage.guide.start("bridge")
    stage.driver.play_to_the_end()
    end = stage.guide.pages.currentWidget()
    assert isinstance(end, EndPage)
    end.feeling.chips[AFTER].click()
    end.feeling.rows[AFTER].numbers.button_of(3).click()
    line = person.told()[-1]
    assert (line["moment"], line["number"]) == ("after", 3)
    assert line["session"] == stage.driver.session_id
    qtbot.keyClick(end.done, Qt.Key.Key_Return)
    assert stage.guide.page == "today"


def test_whoever_is_quicker_than_the_rules_waits_for_them(
    person: Person, qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    person.book.tell_before(Pain(9))
    stage = set_stage(qtbot, qapp, home)
    stage.guide.start("bridge")
    assert stage.drivers == []


def test_a_history_that_cannot_be_kept_is_told_on_the_home_page(
    person: Person, start: Start
) -> None:
    person.play("bridge")
    person.paths.history.unlink()
    person.paths.history.mkdir()
    stage = start()
    assert stage.guide.today.notice.isVisible()
    assert hero(stage).start.isVisible()


def day(stage: Stage) -> Day:
    assert stage.guide.day is not None
    return stage.guide.day


def chips(stage: Stage) -> list[str]:
    return [each.text() for each in hero(stage).asking.chips.values()]


def answer(stage: Stage, key: str, value: object) -> None:
    """Open the chip, and press an answer."""
    asking = hero(stage).asking
    asking.chips[key].click()
    assert asking.answers is not None
    asking.answers.button_of(value).click()


def test_the_sore_leg_is_asked_before_the_first_exercise_with_sides_and_then_no_more(
    person: Person, start: Start, home: Path
) -> None:
    person.play("bridge")
    stage = start()
    stage.guide.today.choose("figure_four")
    day(stage).show()
    assert chips(stage) == ["Sore leg: not said"]
    answer(stage, "session.sore_side", "left")
    assert chips(stage) == ["Which side first: not said"]
    answer(stage, "session.side_order", "sore_first")
    assert chips(stage) == []
    assert stage.window.focusWidget() is hero(stage).start
    kept = (home / "config" / "settings.toml").read_text(encoding="utf-8")
    assert 'sore_side = "left"' in kept
    assert 'side_order = "sore_first"' in kept


def test_a_form_is_asked_once_where_the_source_leaves_the_choice(
    person: Person, start: Start, home: Path
) -> None:
    person.play("bridge")
    stage = start()
    stage.guide.today.choose("source_programme")
    day(stage).show()
    assert chips(stage) == ["Sore leg: not said", "Seated spinal twist: not said"]
    answer(stage, "session.sore_side", "none")
    answer(stage, "exercise.seated_twist.variant", "folded")
    assert chips(stage) == []
    plan = day(stage).plan("source_programme")
    assert "folded" in {each.variant for each in plan.segments}
    assert 'variant = "folded"' in (home / "config" / "settings.toml").read_text(encoding="utf-8")


def test_who_leaves_it_unsaid_starts_all_the_same(
    person: Person, start: Start, qtbot: QtBot
) -> None:
    person.play("bridge")
    stage = start()
    stage.guide.today.choose("figure_four")
    day(stage).show()
    asking = hero(stage).asking
    asking.chips["session.sore_side"].click()
    assert asking.isVisible()
    asking.close_it.click()
    assert asking.isHidden()
    assert asking.chips["session.sore_side"].hasFocus()
    qtbot.keyClick(hero(stage).start, Qt.Key.Key_Return)
    assert stage.driver.plan.routine == "figure_four"


def test_what_has_no_sides_asks_for_no_leg(person: Person, start: Start) -> None:
    person.play("bridge")
    stage = start()
    stage.guide.today.choose("pelvic_tilt")
    day(stage).show()
    assert chips(stage) == []


def test_the_rows_of_pain_come_into_sight_whole(person: Person, start: Start, qtbot: QtBot) -> None:
    stage = start()
    stage.window.resize(1366, 768)
    stage.guide.today.verticalScrollBar().setValue(0)
    feeling = hero(stage).feeling
    feeling.chips[BEFORE].click()
    last = feeling.close_it

    def is_whole() -> bool:
        return last.visibleRegion().boundingRect().height() >= last.height() - 4

    qtbot.waitUntil(is_whole)
