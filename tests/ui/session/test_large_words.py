"""Large words in a small window: all of the keys can be read, and a notice grows with the rest."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from tests.ui.session.story import Story

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui import typeface
from sciatica_coach.ui.own_keys import rows_in_force
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.widgets.notice_bar import SMALLEST_PX, Source

NOTICE = "The voice is not heard. The captions go on."


def show_at(story: Story, percent: int, qapp: QApplication, size: tuple[int, int]) -> None:
    theme = LIGHT.at(percent / 100)
    dress(qapp, theme, typeface.load())
    story.page.set_theme(theme)
    story.page.window().resize(*size)
    for _ in range(8):
        QApplication.processEvents()


def test_the_arrow_keys_show_all_of_the_list_and_leave_the_voice(
    story: Story, qapp: QApplication
) -> None:
    asked: list[str] = []
    story.page.louder_asked.connect(lambda: asked.append("louder"))
    story.page.softer_asked.connect(lambda: asked.append("softer"))
    show_at(story, 200, qapp, (1024, 600))
    story.press(Qt.Key.Key_Question)
    QApplication.processEvents()
    panel = story.page.keys_panel
    [scroll] = panel.findChildren(QScrollArea)
    bar = scroll.verticalScrollBar()
    assert "The arrow keys up and down show the rest." in panel.hint.text()
    places = [bar.value()]
    for key in (Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Up, Qt.Key.Key_Home):
        story.press(key)
        places.append(bar.value())
    assert places == [0, places[1], bar.maximum(), bar.maximum() - places[1], 0]
    assert places[1] > 0
    assert asked == []
    story.press(Qt.Key.Key_Escape)
    story.press(Qt.Key.Key_Down)
    assert asked == ["softer"]


def test_a_key_of_ones_own_that_says_it_hurts_does_so_over_the_list(story: Story) -> None:
    story.page.show_keys(rows_in_force({"key.hurts": "Home"}))
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_Question)
    story.press(Qt.Key.Key_Home)
    assert story.driver.commands == [(Command.HURTS, CommandSource.KEY)]


@pytest.mark.parametrize("size", [(1024, 600), (1280, 800), (1920, 1080)])
@pytest.mark.parametrize("percent", [100, 200])
def test_a_notice_grows_with_the_text_and_ends_above_the_number(
    story: Story, qapp: QApplication, percent: int, size: tuple[int, int]
) -> None:
    show_at(story, percent, qapp, size)
    story.page.show_notice(Source.VOICE, NOTICE)
    QApplication.processEvents()
    layout = story.page.canvas.layout_now
    assert layout is not None
    notice = story.page.notice
    words = notice.findChild(QLabel)
    assert isinstance(words, QLabel)
    shown = words.font().pixelSize()
    assert shown == SMALLEST_PX or notice.geometry().bottom() <= layout.dial.number_top
    assert shown >= SMALLEST_PX
    if percent > 100:
        assert shown > SMALLEST_PX
    assert words.height() >= words.heightForWidth(words.width())
