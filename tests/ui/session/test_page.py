"""What a person sees and hears of a session, from its first words to its end."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from tests.sessions import plan_of
from tests.ui.session.hands import HandDriver
from tests.ui.session.story import Story

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.widgets.control_button import SMALLEST
from sciatica_coach.ui.widgets.notice_bar import Source
from sciatica_coach.voice.utterance import CueOutcome, CueReport

KEY = CommandSource.KEY


def test_captions_show_what_is_said_without_any_voice(story: Story) -> None:
    assert story.caption == "Lie down on your front."
    story.driver.wait_for(SegmentKind.INTRO)
    assert story.caption.startswith("Press up")


def test_a_lost_voice_is_told_in_a_quiet_bar(story: Story) -> None:
    assert not story.page.notice.isVisible()
    story.page.show_notice(Source.VOICE, "No sound can be played. Captions go on.")
    assert story.page.notice.isVisible()
    story.page.show_notice(Source.VOICE, "")
    assert not story.page.notice.isVisible()


def test_a_voice_that_is_back_takes_no_other_notice_away(story: Story) -> None:
    story.page.show_notice(Source.JOURNAL, "This session cannot be written down.")
    story.page.show_notice(Source.VOICE, "No sound can be played.")
    assert story.page.notice.text() == (
        "No sound can be played. This session cannot be written down."
    )
    story.page.show_notice(Source.VOICE, "")
    assert story.page.notice.text() == "This session cannot be written down."


def test_the_next_exercise_puts_away_only_a_notice_that_could_be_read(story: Story) -> None:
    story.page.show_notice(Source.JOURNAL, "This session cannot be written down.")
    story.real_ms += 20_000
    story.page.show_notice(Source.VOICE, "No sound can be played.")
    story.driver.wait_for(SegmentKind.INTRO)
    assert story.page.notice.text() == "No sound can be played."
    story.real_ms += 20_000
    story.driver.command(Command.NEXT, KEY)
    story.driver.wait_for(SegmentKind.INTRO)
    assert not story.page.notice.isVisible()


def test_a_notice_that_was_read_stays_closed_until_there_is_another(story: Story) -> None:
    story.page.show_notice(Source.VOICE, "No sound can be played.")
    QTest.mouseClick(story.page.notice.close_it, Qt.MouseButton.LeftButton)
    story.page.show_notice(Source.VOICE, "No sound can be played.")
    assert not story.page.notice.isVisible()
    story.page.show_notice(Source.JOURNAL, "This session cannot be written down.")
    assert story.page.notice.text() == "This session cannot be written down."
    story.page.show_notice(Source.VOICE, "")
    story.page.show_notice(Source.VOICE, "No sound can be played.")
    assert story.page.notice.text().startswith("No sound can be played.")


def test_the_notice_of_a_long_pause_goes_when_the_session_goes_on(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Space)
    story.page.show_notice(Source.AWAKE, "The computer may go to sleep again.")
    story.press(Qt.Key.Key_Space)
    assert not story.page.notice.isVisible()


def test_a_notice_makes_room_when_the_first_exercise_begins(story: Story) -> None:
    story.page.show_notice(Source.AWAKE, "The screen may go dark.")
    story.driver.wait(5)
    story.real_ms += 45_000
    assert story.page.notice.isVisible()
    story.driver.wait_for(SegmentKind.INTRO)
    assert not story.page.notice.isVisible()


def test_a_new_session_begins_without_the_notices_of_the_one_before(story: Story) -> None:
    story.page.show_notice(Source.AWAKE, "The computer may go to sleep again.")
    story.page.show_notice(Source.VOICE, "No sound can be played.")
    other = HandDriver(plan_of("bridge"))
    story.page.begin(other, other.session.plan)
    assert story.page.notice.text() == "No sound can be played."


def test_the_end_of_the_plan_ends_the_page(story: Story) -> None:
    story.driver.play_to_the_end()
    assert [each.finished for each in story.ended] == [True]
    assert story.ended[0].played == ("press_up", "pelvic_tilt", "bridge", "figure_four")


def test_a_second_session_begins_afresh(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    other = HandDriver(plan_of("bridge"))
    story.page.begin(other, other.session.plan)
    other.start()
    assert story.caption == "Lie down on your back."
    story.press(Qt.Key.Key_Space)
    assert story.driver.commands == []
    assert other.commands == [(Command.NEXT, KEY)]


def test_a_screen_reader_hears_a_progress_bar_with_phase_and_step(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    interface = QAccessible.queryAccessibleInterface(story.page.canvas)
    assert interface.role() is QAccessible.Role.ProgressBar
    words = "Press up. Hold. Hold 3 seconds"
    assert interface.text(QAccessible.Text.Description) == words
    assert story.page.canvas.text() == words


def test_seconds_are_not_announced_but_phases_are(story: Story) -> None:
    told: list[str] = []
    story.page.canvas.announced.connect(told.append)
    story.driver.wait_for(SegmentKind.HOLD)
    told.clear()
    for _ in range(2):
        story.driver.wait(1)
        story.page.refresh()
    assert told == []
    story.driver.wait_for(SegmentKind.RELEASE)
    assert [words.split(". ")[1] for words in told] == ["Lower"]


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_controls_are_large_and_none_covers_another(
    story: Story, size: tuple[int, int], scale: float
) -> None:
    story.page.set_theme(LIGHT.at(scale))
    story.page.resize(*size)
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Right)
    story.page.grab()
    bar = story.page.controls
    shown = [bar.help, *bar.buttons.values()]
    for number, button in enumerate(shown):
        place = button.geometry()
        assert min(place.width(), place.height()) >= SMALLEST
        assert bar.rect().contains(place)
        assert not any(place.intersects(other.geometry()) for other in shown[number + 1 :])


def test_words_are_lit_as_they_are_heard(story: Story) -> None:
    said = story.caption
    words = (0, 400, 700, 900, 1_300)
    heard = CueReport(CueOutcome.STARTED, 1, 0, said, said, 0, None, 2_000, words)
    announced: list[str] = []
    story.page.canvas.announced.connect(announced.append)
    story.page.on_cue_reported(heard)
    assert story.lit == "Lie"
    story.real_ms += 950
    story.page.refresh()
    assert story.lit == "your"
    assert announced == [], "a screen reader is not told word by word"
