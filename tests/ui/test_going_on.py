"""A session was cut off: the next start offers to go on with it, and loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot
from tests.cut_off import lead, leave
from tests.sessions import Playback
from tests.ui.window_stage import EARLIER, Stage, places, set_stage

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.history.journal import local_time
from sciatica_coach.ui.today.going_on import GoingOnCard

Start = Callable[[], Stage]


@pytest.fixture
def coach(home: Path) -> Coach:
    """Of somebody who has answered the first start's questions."""
    coach = Coach(places(home))
    coach.answer_first_start(EARLIER)
    return coach


@pytest.fixture
def start(qtbot: QtBot, qapp: QApplication, home: Path) -> Start:
    return lambda: set_stage(qtbot, qapp, home)


def card_on(stage: Stage) -> GoingOnCard | None:
    shown = [each for each in stage.guide.today.findChildren(GoingOnCard) if each.isVisible()]
    return shown[0] if shown else None


def the_card(stage: Stage) -> GoingOnCard:
    card = card_on(stage)
    assert card is not None
    return card


def cut_off_in_the_third_press_up(coach: Coach) -> Path:
    play = lead(coach, "first_steps")
    play.wait_for(SegmentKind.HOLD, 3, into=1)
    return leave(coach, play)


def test_enter_goes_on_at_the_same_repetition_after_a_lead_in(
    coach: Coach, start: Start, qtbot: QtBot
) -> None:
    path = cut_off_in_the_third_press_up(coach)
    stage = start()
    card = the_card(stage)
    assert card.heading.text() == "You were in the middle of First steps"
    assert "Press up, number 3" in card.place.text()
    focused = stage.window.focusWidget()
    assert focused is card.go_on
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    plan = stage.driver.plan
    assert plan.goes_on == path.stem
    assert [each.kind for each in plan.segments[:2]] == [SegmentKind.LEAD_IN, SegmentKind.INTRO]
    first = next(each for each in plan.segments if each.kind is SegmentKind.MOVE)
    assert (first.exercise, first.rep) == ("press_up", 3)
    stage.driver.play_to_the_end()
    stage.guide.go("today")
    assert card_on(stage) is None


def test_asking_deletes_nothing_and_who_does_not_answer_is_asked_again(
    coach: Coach, start: Start
) -> None:
    path = cut_off_in_the_third_press_up(coach)
    before = path.read_bytes()
    the_card(start())
    the_card(start())
    assert path.read_bytes() == before


def test_who_ends_it_is_not_asked_again_and_what_was_done_stays(coach: Coach, start: Start) -> None:
    path = cut_off_in_the_third_press_up(coach)
    before = path.read_bytes()
    stage = start()
    the_card(stage).end_it.click()
    assert card_on(stage) is None
    assert stage.window.focusWidget() is stage.guide.today.hero.start
    assert card_on(start()) is None
    assert path.read_bytes() == before


def test_where_ending_it_cannot_be_kept_it_is_said(coach: Coach, start: Start) -> None:
    cut_off_in_the_third_press_up(coach)
    coach.paths.diary.mkdir()
    stage = start()
    the_card(stage).end_it.click()
    told = " ".join(label.text() for label in stage.guide.today.notice.findChildren(QLabel))
    assert "could not be kept" in told


@pytest.mark.parametrize(
    ("command", "offered"), [(Command.SUSPEND, ["number 2"]), (Command.STOP, [])]
)
def test_closed_by_mistake_it_is_offered_and_stopped_it_is_not(
    coach: Coach, start: Start, command: Command, offered: list[str]
) -> None:
    play = lead(coach, "first_steps")
    play.wait_for(SegmentKind.HOLD, 2, into=1)
    play.press(command)
    leave(coach, play)
    card = card_on(start())
    assert [each for each in ("number 2",) if card and each in card.place.text()] == offered


def test_what_hurt_is_not_gone_on_with(coach: Coach, start: Start) -> None:
    play = lead(coach, "first_steps")
    play.wait_for(SegmentKind.HOLD)
    play.press(Command.HURTS)
    leave(coach, play)
    card = the_card(start())
    assert card.place.text().startswith("Press up had hurt, so it is left out.")
    assert "Pelvic tilt" in card.place.text()


def test_a_session_that_was_gone_on_with_and_cut_off_again_goes_on_from_there(
    coach: Coach, start: Start
) -> None:
    cut_off_in_the_third_press_up(coach)
    stage = start()
    the_card(stage).go_on.click()
    play = Playback(stage.driver.plan)
    play.wait_for(SegmentKind.HOLD, 2, into=1)
    leave(coach, play).rename(coach.paths.sessions / "2999-again.jsonl")
    assert "Press up, number 4" in the_card(start()).place.text()


@pytest.mark.parametrize(("days", "told"), [(1, ", yesterday"), (5, ", 5 days ago"), (9, None)])
def test_days_later_it_says_when_it_was_and_after_a_week_it_is_over(
    coach: Coach, start: Start, days: int, told: str | None
) -> None:
    play = lead(coach, "bridge")
    play.wait_for(SegmentKind.HOLD, 2)
    leave(coach, play, local_time() - timedelta(days=days))
    stage = start()
    card = card_on(stage)
    assert (card and card.heading.text()) == (told and f"You were in the middle of Bridging{told}")


def test_a_new_session_takes_its_place(coach: Coach, start: Start) -> None:
    cut_off_in_the_third_press_up(coach)
    stage = start()
    stage.guide.start("bridge")
    stage.driver.play_to_the_end()
    stage.guide.go("today")
    assert card_on(stage) is None


def test_with_other_settings_it_goes_on_as_it_was_begun(coach: Coach, start: Start) -> None:
    play = lead(coach, "bridge")
    play.wait_for(SegmentKind.HOLD, 2)
    leave(coach, play)
    planned = next(each.duration_ms for each in play.plan.segments if each.kind == "hold")
    coach.change("exercise.bridge.hold_s", planned / 1000 + 2)
    stage = start()
    the_card(stage).go_on.click()
    holds = {each.duration_ms for each in stage.driver.plan.segments if each.kind == "hold"}
    assert holds == {planned}


def test_without_the_first_starts_answers_nothing_is_offered(coach: Coach, start: Start) -> None:
    cut_off_in_the_third_press_up(coach)
    coach.paths.first_start.unlink()
    assert card_on(start()) is None
