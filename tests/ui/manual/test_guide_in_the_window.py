"""The guide in the window: reached from help, read and heard without a network, left again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, Stage, places, set_stage

from sciatica_coach.coach import Coach
from sciatica_coach.desktop.paths import find_guide
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.manual.contents import MISSING, ContentsPage
from sciatica_coach.ui.manual.manual import Manual
from sciatica_coach.ui.manual.page import ChapterPage
from sciatica_coach.ui.manual.sight import Sight
from sciatica_coach.ui.routines.editor import EditorPage
from sciatica_coach.ui.safety.page import HelpPage

FIRST_SESSION = find_guide() / "first-session.md"


@pytest.fixture
def stage(qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    return set_stage(qtbot, qapp, home, answered=EARLIER)


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[Path], ChapterPage]:
    def open_file(file: Path) -> ChapterPage:
        manual = Manual(find_guide(), "en")
        with qtbot.waitSignal(manual.chapter_ready) as ready:
            manual.open(file)
        assert ready.args is not None
        page: ChapterPage = ready.args[0]
        qtbot.addWidget(page)
        return page

    return open_file


@pytest.fixture
def spanish() -> Manual:
    return Manual(find_guide(), "es")


def followed(qtbot: QtBot, manual: Manual, page: Page, words: str) -> Page:
    """The page that those words on this one lead to."""
    with qtbot.waitSignal(manual.chapter_ready) as ready:
        press(words, page)
    assert ready.args is not None
    found: Page = ready.args[0]
    qtbot.addWidget(found)
    return found


def shown(stage: Stage) -> Page:
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, Page)
    return page


def press(words: str, page: Page) -> None:
    (found,) = (each for each in page.findChildren(QPushButton) if each.text() == words)
    QTest.keyClick(found, Qt.Key.Key_Return)


def texts(page: Page) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def test_help_leads_to_the_guide_and_esc_leads_back_page_by_page(stage: Stage) -> None:
    stage.guide.go("help")
    help_page = shown(stage)
    assert isinstance(help_page, HelpPage)
    QTest.keyClick(help_page.guide, Qt.Key.Key_Space)
    contents = shown(stage)
    assert isinstance(contents, ContentsPage)
    assert stage.window.focusWidget() is contents.ways[0]
    QTest.keyClick(contents.ways[0], Qt.Key.Key_Return)
    assert "Your first session, in ten pictures" in texts(shown(stage))
    for page in ("guide", "help"):
        QTest.keyClick(stage.window, Qt.Key.Key_Escape)
        assert stage.guide.page == page


def test_a_key_opens_it_from_everywhere(stage: Stage) -> None:
    QTest.keyClick(stage.window, Qt.Key.Key_F1, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(shown(stage), ContentsPage)


def test_it_is_read_from_the_first_page_to_the_last(stage: Stage) -> None:
    stage.guide.go("guide")
    contents = shown(stage)
    assert isinstance(contents, ContentsPage)
    titles = [way.text() for way in contents.ways]
    QTest.keyClick(contents.ways[0], Qt.Key.Key_Return)
    for title in titles[1:]:
        press(f"Next: {title}", shown(stage))
        assert texts(shown(stage))[0] == title
    last = shown(stage)
    assert isinstance(last, ChapterPage)
    assert last.onward is None


def test_words_that_lead_to_another_page_are_a_button(stage: Stage) -> None:
    stage.guide.go("guide")
    press("Routines of your own, and your physiotherapist's", shown(stage))
    press("Writing a routine for Sciatica Coach", shown(stage))
    assert texts(shown(stage))[0] == "Writing a routine for Sciatica Coach"


def test_a_page_is_heard_and_is_silent_once_it_is_left(stage: Stage) -> None:
    stage.guide.go("guide")
    press("Staying safe", shown(stage))
    press("Read it to me", shown(stage))
    (said,) = stage.voice.said
    assert said.startswith("Staying safe. The coach guides and keeps time.")
    QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.voice.said == []


def test_it_is_open_while_a_session_waits_and_leads_back_to_it(stage: Stage) -> None:
    stage.guide.start("bridge")
    stage.guide.go("help")
    stage.guide.go("guide")
    press("Remotes, clickers and keys", shown(stage))
    for _ in range(3):
        QTest.keyClick(stage.window, Qt.Key.Key_Escape)
    assert stage.window.screens.currentWidget() is stage.guide.session


def test_it_is_open_before_the_first_questions_are_answered(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    stage = set_stage(qtbot, qapp, home)
    stage.guide.go("guide")
    press("Staying safe", shown(stage))
    assert isinstance(shown(stage), ChapterPage)


def test_a_look_into_it_leaves_a_routine_that_is_changed_as_it_is(stage: Stage) -> None:
    stage.guide.go("routines")
    press("New routine", shown(stage))
    editor = shown(stage)
    assert isinstance(editor, EditorPage)
    editor.on_typed("name", "Evening")
    stage.guide.go("guide")
    press("Remotes, clickers and keys", shown(stage))
    assert isinstance(shown(stage), ChapterPage)
    assert "editor" in stage.guide.pages


def test_the_first_session_has_its_ten_pictures_each_with_words(
    opened: Callable[[Path], ChapterPage],
) -> None:
    page = opened(FIRST_SESSION)
    sights = page.findChildren(Sight)
    assert len(sights) == 10
    assert all(sight.heightForWidth(640) == 400 for sight in sights)
    assert sights[6].accessibleName() == "Picture: A hold"


def test_pictures_out_of_sight_cost_nothing_until_they_are_scrolled_to(
    opened: Callable[[Path], ChapterPage], qtbot: QtBot
) -> None:
    page = opened(FIRST_SESSION)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    first, *_, last = page.findChildren(Sight)
    qtbot.waitUntil(lambda: first.is_shown)
    assert not last.is_shown
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: last.is_shown)


def test_a_picture_grows_with_the_page_and_never_beyond_itself(qtbot: QtBot) -> None:
    sight = Sight(find_guide() / "pictures" / "07-a-hold.webp", "A hold")
    qtbot.addWidget(sight)
    assert [sight.heightForWidth(width) for width in (640, 1280, 5000)] == [400, 800, 800]


def test_a_screen_reader_hears_a_table_row_by_row(opened: Callable[[Path], ChapterPage]) -> None:
    page = opened(find_guide() / "remotes.md")
    told = [label.accessibleName() for label in page.findChildren(QLabel)]
    assert "Keys: H, Clicker: back, Mouse: right click, it hurts." in told


def test_where_the_guide_is_missing_the_page_says_what_to_do(qtbot: QtBot, tmp_path: Path) -> None:
    page = Manual(tmp_path, "en").contents_page()
    qtbot.addWidget(page)
    assert MISSING in texts(page)
    page.open()


def test_a_page_that_cannot_be_read_says_so_in_its_place(qtbot: QtBot, tmp_path: Path) -> None:
    manual = Manual(tmp_path, "en")
    with qtbot.waitSignal(manual.chapter_ready, timeout=1_000) as ready:
        manual.open(tmp_path / "safety.md")
    assert ready.args is not None
    page: Page = ready.args[0]
    qtbot.addWidget(page)
    assert MISSING in texts(page)


def test_the_language_of_the_settings_is_the_guides(
    qtbot: QtBot, qapp: QApplication, home: Path
) -> None:
    Coach(places(home)).change("look.language", "es")
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    stage.guide.go("guide")
    assert texts(shown(stage))[0] == "Guía de Sciatica Coach"


def test_who_reads_spanish_reads_the_guide_in_spanish_from_page_to_page(
    qtbot: QtBot, spanish: Manual
) -> None:
    contents = spanish.contents_page()
    qtbot.addWidget(contents)
    titles = [way.text() for way in contents.ways]
    assert titles[0] == "Tu primera sesión, en diez imágenes"
    page = followed(qtbot, spanish, contents, titles[0])
    assert all(sight.heightForWidth(640) == 400 for sight in page.findChildren(Sight))
    for title in titles[1:]:
        page = followed(qtbot, spanish, page, f"Next: {title}")
        assert texts(page)[0] == title


def test_a_page_that_there_is_not_in_spanish_is_read_in_english(
    qtbot: QtBot, spanish: Manual
) -> None:
    contents = spanish.contents_page()
    qtbot.addWidget(contents)
    page = followed(qtbot, spanish, contents, contents.ways[2].text())
    page = followed(qtbot, spanish, page, "Writing a routine for Sciatica Coach")
    assert texts(page)[0] == "Writing a routine for Sciatica Coach"


def test_from_a_page_in_english_one_comes_back_to_ones_own_language(
    qtbot: QtBot, tmp_path: Path
) -> None:
    pages = {
        "es/README.md": "# Guía\n\n1. [Uno](one.md)\n2. [Dos](two.md)\n",
        "one.md": "# One\n\nSee [two](two.md).\n",
        "two.md": "# Two\n",
        "es/two.md": "# Dos\n",
    }
    (tmp_path / "es").mkdir()
    for name, text in pages.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    manual = Manual(tmp_path, "es")
    contents = manual.contents_page()
    qtbot.addWidget(contents)
    english = followed(qtbot, manual, contents, "Uno")
    assert texts(english)[0] == "One"
    assert texts(followed(qtbot, manual, english, "two"))[0] == "Dos"
    assert texts(followed(qtbot, manual, english, "Next: Dos"))[0] == "Dos"
