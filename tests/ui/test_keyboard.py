"""Every page with the keyboard alone: all that can be worked is come to, seen, and left again.

Tab is pressed until it comes round; arrow keys go on inside a row of choices. What the eye
meets first, Tab meets first; and around what has the focus stands a ring that is measured.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QSlider,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.colours import contrast
from tests.ui.window_stage import EARLIER, SHEET, Stage, set_stage, write_routine

from sciatica_coach.coaching.outcome import Ended
from sciatica_coach.coaching.session import Stage as SessionStage
from sciatica_coach.settings.choosable import ThemeId
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.first_start.page import FirstStartPage
from sciatica_coach.ui.library.filters import SearchField
from sciatica_coach.ui.library.page import LibraryPage
from sciatica_coach.ui.manual.contents import ContentsPage
from sciatica_coach.ui.routines.editor import EditorPage
from sciatica_coach.ui.routines.page import RoutinesPage
from sciatica_coach.ui.session.keys_panel import KeysPanel
from sciatica_coach.ui.settings.page import SettingsPage

RING = 3.0
RING_PX = 2
WORKED = (QAbstractButton, QComboBox, QLineEdit, QSlider)
COLUMN = 240
"""What is so wide, in pixels, can be the end of a column."""
ROW = 24
"""What begins within so many pixels of height stands in one row."""


def start_session(stage: Stage) -> None:
    stage.guide.start("first_steps")


def pause_session(stage: Stage) -> None:
    start_session(stage)
    stage.driver.advance(60_000)
    QTest.keyClick(stage.window, Qt.Key.Key_Space)


def unfold_choices(stage: Stage) -> None:
    stage.guide.go("exercises")
    page = stage.guide.pages.page_of("exercises")
    assert isinstance(page, LibraryPage)
    page.filters.on_fold()


def show_exercise(stage: Stage) -> None:
    stage.guide.go("exercises")
    page = stage.guide.pages.page_of("exercises")
    assert isinstance(page, LibraryPage)
    page.on_chosen("figure_four")


def routines(stage: Stage) -> RoutinesPage:
    stage.guide.go("routines")
    page = stage.guide.pages.page_of("routines")
    assert isinstance(page, RoutinesPage)
    return page


def edit_routine(stage: Stage) -> EditorPage:
    routines(stage).edit_asked.emit("keller")
    page = stage.guide.pages.page_of("editor")
    assert isinstance(page, EditorPage)
    return page


def edit_both_sides(stage: Stage) -> None:
    page = edit_routine(stage)
    page.on_chosen(page.desk.draft.entries[1].key)
    page.on_typed("name", "Evening, changed")
    page.open()


def add_an_exercise(stage: Stage) -> None:
    edit_routine(stage).on_add_asked()


def leave_the_editor(stage: Stage) -> None:
    edit_routine(stage).on_typed("name", "Evening, changed")
    stage.guide.go("today")


def look_into_a_file(stage: Stage) -> None:
    file = stage.home.config.parent / "morning.coach"
    file.write_text(SHEET.replace("Evening", "Morning"))
    stage.guide.on_file_dropped(str(file))


def read_the_guide(stage: Stage) -> None:
    stage.guide.go("guide")
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, ContentsPage)
    page.ways[0].click()


def show_reminders(stage: Stage) -> None:
    stage.guide.go("settings")
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, SettingsPage)
    page.show_section("Reminders")


def show_weeks(stage: Stage) -> None:
    stage.guide.go("progress")
    stage.guide.weeks.settle()


def show_data(stage: Stage) -> None:
    show_weeks(stage)
    stage.guide.go("data")


def ask_for_signs(stage: Stage) -> None:
    stage.guide.go("first_start")
    page = stage.guide.pages.currentWidget()
    assert isinstance(page, FirstStartPage)
    page.notice.yes.click()


def end_session(stage: Stage) -> None:
    stage.guide.on_session_ended(Ended(SessionStage.FINISHED, ("press_up", "bridge"), ()))


WAYS: Mapping[str, Callable[[Stage], object]] = {
    "today": lambda stage: stage.guide.go("today"),
    "exercises": lambda stage: stage.guide.go("exercises"),
    "choices": unfold_choices,
    "exercise": show_exercise,
    "routines": routines,
    "ours": lambda stage: routines(stage).on_copy_ours(),
    "editor": edit_both_sides,
    "adding": add_an_exercise,
    "leaving": leave_the_editor,
    "preview": look_into_a_file,
    "settings": lambda stage: stage.guide.go("settings"),
    "help": lambda stage: stage.guide.go("help"),
    "about": lambda stage: stage.guide.go("about"),
    "guide": lambda stage: stage.guide.go("guide"),
    "chapter": read_the_guide,
    "reminders": show_reminders,
    "weeks": show_weeks,
    "data": show_data,
    "signs": ask_for_signs,
    "first start": lambda stage: stage.guide.go("first_start"),
    "learn": lambda stage: stage.guide.on_learn_asked("first_steps"),
    "end": end_session,
    "session": start_session,
    "pause": pause_session,
}


@pytest.fixture(params=WAYS)
def stage(request: pytest.FixtureRequest, qtbot: QtBot, qapp: QApplication, home: Path) -> Stage:
    write_routine(home)
    made = set_stage(qtbot, qapp, home, answered=EARLIER)
    made.window.activateWindow()
    qtbot.waitActive(made.window)
    WAYS[request.param](made)
    for _ in range(8):  # heights that follow from widths come some turns later
        QApplication.processEvents()
    made.window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return made


def focus() -> QWidget:
    found = QApplication.focusWidget()
    assert found is not None
    return found


def around(key: Qt.Key) -> list[QWidget]:
    """What has the focus, one after the other, until it is the first again."""
    met = [focus()]
    for _ in range(200):
        QTest.keyClick(focus(), key)
        if focus() is met[0]:
            return met
        assert focus() not in met, f"a trap at {focus()!r}"
        met.append(focus())
    pytest.fail("Tab never comes round")


def to_be_worked(stage: Stage) -> list[QWidget]:
    found = stage.window.findChildren(QWidget)
    return [
        each for each in found if isinstance(each, WORKED) and each.isVisible() and each.isEnabled()
    ]


def is_one_of_a_row(widget: QWidget) -> bool:
    return isinstance(widget, QAbstractButton) and widget.autoExclusive()


def name_of(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return widget.accessibleName() or text


def test_tab_comes_to_everything_and_round_again(stage: Stage) -> None:
    met = around(Qt.Key.Key_Tab)
    for each in to_be_worked(stage):
        siblings = [other for other in met if other.parent() is each.parent()]
        assert each in met or (is_one_of_a_row(each) and siblings), name_of(each)


def test_shift_and_tab_leads_the_same_way_back(stage: Stage) -> None:
    there = around(Qt.Key.Key_Tab)
    back = around(Qt.Key.Key_Backtab)
    assert back == [there[0], *reversed(there[1:])]


def test_tab_follows_the_eye_from_above_and_from_left(stage: Stage) -> None:
    """Once it has come to the top again, each stands to the right of the last one, or below.

    Of two columns the left one comes first, to its end.
    """
    met = around(Qt.Key.Key_Tab)
    places = [place_of(each) for each in met]
    back = [
        (name_of(met[number - 1]), name_of(each))
        for number, each in enumerate(met)
        if not _follows(places[number - 1], met[number - 1].width(), places[number])
    ]
    assert len(back) <= 1, back


def place_of(widget: QWidget) -> QPoint:
    """Where it stands, were the page as tall as all that is on it, with its foot below."""
    place = widget.mapTo(widget.window(), QPoint(0, 0))
    above = list(parents(widget))
    for page in above:
        sheet = page.widget() if isinstance(page, Page) else None
        if isinstance(page, Page) and sheet is not None:
            scrolled = page.verticalScrollBar().value()
            return place + QPoint(0, scrolled if sheet in above else sheet.height())
    return place


def parents(widget: QWidget) -> Iterator[QWidget]:
    above = widget.parentWidget()
    while above is not None:
        yield above
        above = above.parentWidget()


def _follows(before: QPoint, width: int, after: QPoint) -> bool:
    if COLUMN <= width <= after.x() - before.x():
        return True
    if abs(after.y() - before.y()) <= ROW:
        return after.x() >= before.x()
    return after.y() > before.y()


def test_arrow_keys_choose_inside_a_row(qtbot: QtBot, qapp: QApplication, home: Path) -> None:
    stage = set_stage(qtbot, qapp, home, answered=EARLIER)
    stage.window.activateWindow()
    qtbot.waitActive(stage.window)
    stage.guide.go("settings")
    page = stage.guide.pages.page_of("settings")
    first = next(each for each in page.findChildren(QAbstractButton) if name_of(each) == "Time")
    first.setFocus(Qt.FocusReason.TabFocusReason)
    met = []
    for _ in range(6):
        QTest.keyClick(focus(), Qt.Key.Key_Right)
        chosen = focus()
        assert isinstance(chosen, QAbstractButton)
        assert chosen.isChecked()
        met.append(name_of(chosen))
    assert met == ["Voice", "Hands-free", "Keys", "Look", "Safety", "Reminders"]


def test_the_list_of_keys_keeps_the_focus_and_gives_it_back(stage: Stage, qtbot: QtBot) -> None:
    before = focus()
    if before.text() if isinstance(before, QLabel) else "":
        return  # where any key leads on, the list is a step away
    if isinstance(before, QLineEdit) and not isinstance(before, SearchField):
        QTest.keyClick(before, Qt.Key.Key_Tab)  # where one writes, a question mark is text
        before = focus()
    QTest.keyClick(focus(), Qt.Key.Key_Question)
    qtbot.waitUntil(lambda: isinstance(focus(), KeysPanel))
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        QTest.keyClick(focus(), key)
        assert isinstance(focus(), KeysPanel)
    QTest.keyClick(focus(), Qt.Key.Key_Escape)
    assert focus() is before


@pytest.mark.parametrize("theme", ThemeId)
def test_what_has_the_focus_stands_in_a_ring(stage: Stage, theme: ThemeId) -> None:
    """On all four sides pixels change by 3:1, two of them thick at least."""
    stage.coach.set("look.theme", theme)
    stage.guide.on_setting_changed("look.theme")
    first, thin = focus(), []
    while True:
        widget = focus()
        lit = seen(widget)
        widget.clearFocus()
        ring = ring_of(lit, seen(widget))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        if min(ring) < RING_PX:
            thin.append((name_of(widget), ring))
        QTest.keyClick(widget, Qt.Key.Key_Tab)
        if focus() is first:
            break
    assert not thin


def seen(widget: QWidget) -> QImage:
    """The widget as it stands in its window, on its ground."""
    place = QRect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size())
    return widget.window().grab(place).toImage()


def ring_of(lit: QImage, bare: QImage) -> list[int]:
    """How many pixels stand out, from the middle of each side inward."""
    wide, tall, deep = lit.width(), lit.height(), 12
    sides = [
        [(x, tall // 2) for x in range(deep)],
        [(wide - 1 - x, tall // 2) for x in range(deep)],
        [(wide // 3, y) for y in range(deep)],
        [(wide // 3, tall - 1 - y) for y in range(deep)],
    ]
    return [sum(stands_out(lit, bare, *place) for place in side) for side in sides]


def stands_out(lit: QImage, bare: QImage, x: int, y: int) -> bool:
    return contrast(lit.pixelColor(x, y).name(), bare.pixelColor(x, y).name()) >= RING
