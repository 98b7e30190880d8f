"""The start in two steps: the window at once, its first page a moment later, nothing lost."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QKeyEvent, QPalette
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, HandDriver, NotingVoice, places

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.desktop.paths import Paths
from sciatica_coach.first_glance import first_glance
from sciatica_coach.ui import typeface
from sciatica_coach.ui.guide import Guide
from sciatica_coach.ui.look import Look
from sciatica_coach.ui.main_window import FRAME, Ground, MainWindow
from sciatica_coach.ui.system_theme import SystemTheme
from sciatica_coach.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme
from sciatica_coach.ui.today.page import TodayPage


class Start:
    """Someone has clicked the coach's icon; the test says when the pages come."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, paths: Paths) -> None:
        self._qtbot = qtbot
        self._paths = paths
        glance = first_glance(paths)
        self.window = MainWindow(
            Look(qapp, typeface.load(), lambda: glance.look), answered=glance.answered
        )
        self.voice = NotingVoice()
        self.drivers: list[HandDriver] = []
        qtbot.addWidget(self.window)
        with qtbot.waitSignal(self.window.painted):
            self.window.show()

    def bring_pages(self) -> Guide:
        """The pages are in the window, and not painted yet."""
        coach = Coach(self._paths)
        self.window.look.follow(lambda: coach.settings.values, SystemTheme(self.window))
        return Guide(self.window, coach, self.voice, self._begin)

    def furnish(self) -> Guide:
        guide = self.bring_pages()
        self._qtbot.waitSignal(guide.arrived).wait()
        return guide

    def in_the_bar(self) -> dict[str, QRect]:
        """Where which button stands."""
        shown = [each for each in self.window.bar.findChildren(QPushButton) if each.isVisible()]
        return {each.text(): each.geometry() for each in shown}

    def _begin(self, plan: Plan) -> HandDriver:
        self.drivers.append(HandDriver(plan))
        return self.drivers[-1]


@pytest.fixture
def paths(home: Path) -> Paths:
    return places(home)


@pytest.fixture
def second_day(paths: Paths) -> None:
    Coach(paths).answer_first_start(EARLIER)


@pytest.fixture
def click(qtbot: QtBot, qapp: QApplication, paths: Paths) -> Callable[[], Start]:
    return lambda: Start(qtbot, qapp, paths)


@pytest.mark.usefixtures("second_day")
def test_the_window_is_seen_with_its_bar_and_a_moment_later_enter_starts(
    click: Callable[[], Start], qtbot: QtBot
) -> None:
    start = click()
    ways = [
        "Today",
        "Exercises",
        "My routines",
        "Progress",
        "Settings",
        "When to stop and get help",
    ]
    assert list(start.in_the_bar()) == ways
    guide = start.furnish()
    focused = start.window.focusWidget()
    assert focused is guide.today.hero.start
    qtbot.keyClick(focused, Qt.Key.Key_Return)
    assert [driver.plan.routine for driver in start.drivers] == ["first_steps"]


@pytest.mark.usefixtures("second_day")
def test_an_enter_that_came_before_the_page_starts_once_it_is_there(
    click: Callable[[], Start], qtbot: QtBot
) -> None:
    start = click()
    qtbot.keyClick(start.window.focusWidget(), Qt.Key.Key_Return)
    assert start.drivers == []
    guide = start.furnish()
    assert [driver.plan.routine for driver in start.drivers] == ["first_steps"]
    assert start.window.screens.currentWidget() is guide.session


@pytest.mark.usefixtures("second_day")
def test_the_enter_that_opened_the_coach_and_is_still_held_starts_nothing(
    click: Callable[[], Start], qapp: QApplication
) -> None:
    start = click()
    held = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.NoModifier,
        "\r",
        autorep=True,
    )
    qapp.sendEvent(start.window.focusWidget(), held)
    start.furnish()
    assert start.drivers == []


def test_an_early_enter_answers_no_question_of_the_first_start(
    click: Callable[[], Start], qtbot: QtBot, paths: Paths
) -> None:
    start = click()
    qtbot.keyClick(start.window.focusWidget(), Qt.Key.Key_Return)
    guide = start.furnish()
    assert guide.page == "first_start"
    assert len(start.voice.said) == 1
    assert start.drivers == []
    assert not paths.first_start.exists()


@pytest.mark.parametrize("answered", [True, False])
def test_nothing_that_was_painted_moves_when_the_page_comes(
    click: Callable[[], Start], paths: Paths, *, answered: bool
) -> None:
    if answered:
        Coach(paths).answer_first_start(EARLIER)
    start = click()
    before = start.in_the_bar()
    start.furnish()
    assert start.in_the_bar() == before


class FirstPaint(QObject):
    """Notes where the cards stand when one of them is painted for the first time."""

    def __init__(self, page: TodayPage) -> None:
        super().__init__()
        self._page = page
        self.places: list[int] = []
        page.cards[0].installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and not self.places:
            self.places = [card.x() for card in self._page.cards]
        return False


@pytest.mark.usefixtures("second_day")
def test_the_page_is_arranged_when_it_is_first_painted(
    click: Callable[[], Start], qtbot: QtBot
) -> None:
    start = click()
    guide = start.bring_pages()
    first = FirstPaint(guide.today)
    qtbot.waitSignal(guide.arrived).wait()
    assert len(first.places) >= 3
    assert first.places == [card.x() for card in guide.today.cards]


@pytest.mark.usefixtures("second_day")
def test_the_window_wears_its_theme_from_the_first_moment_on(
    click: Callable[[], Start], paths: Paths
) -> None:
    coach = Coach(paths)
    coach.change("look.theme", "dark")
    coach.change("look.text_size", 150)
    start = click()
    worn = start.window.look.theme
    assert (worn.id, worn.paper, worn.scale) == (DARK.id, DARK.paper, 1.5)
    changed: list[object] = []
    start.window.look.changed.connect(changed.append)
    start.furnish()
    assert changed == []


@pytest.mark.parametrize(
    "settings",
    [
        "look = 3",
        "[look",
        "[look]\ntheme = 5\ntext_size = true\n",
        "[look]\ntext_size = 7\n",
        "\udc80",
    ],
)
def test_settings_that_cannot_be_read_open_the_window_all_the_same(
    click: Callable[[], Start], paths: Paths, settings: str
) -> None:
    Coach(paths).answer_first_start(EARLIER)
    paths.settings.parent.mkdir(parents=True)
    paths.settings.write_bytes(settings.encode("utf-8", "surrogateescape"))
    start = click()
    assert start.window.look.theme.scale == 1.0
    assert start.furnish().today.notice.isVisible()


@pytest.mark.usefixtures("second_day")
def test_a_screen_reader_is_asked_for_a_moment_and_then_finds_the_page(
    click: Callable[[], Start],
) -> None:
    start = click()
    focused = start.window.focusWidget()
    reader = QAccessible.queryAccessibleInterface(focused)
    assert reader is not None
    assert reader.text(QAccessible.Text.Name) == "One moment"
    start.furnish()
    assert not [each for each in start.window.findChildren(Ground) if each.isVisible()]


class Watcher(QObject):
    """Notes every window of its own that is shown."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.seen.append(watched)
        return False


@pytest.mark.parametrize("answered", [True, False])
def test_no_other_window_flashes_up(
    click: Callable[[], Start], paths: Paths, qapp: QApplication, *, answered: bool
) -> None:
    if answered:
        Coach(paths).answer_first_start(EARLIER)
    watcher = Watcher()
    qapp.installEventFilter(watcher)
    start = click()
    start.furnish()
    qapp.removeEventFilter(watcher)
    assert watcher.seen == [start.window]


# ------------------------------------------------------------------ the whole program

CLICK = """
import sys
from sciatica_coach import app, cli

def run_window(options):
    {meanwhile}
    return real(options)

real, app.run_window = app.run_window, run_window
sys.exit(cli.main([]))
"""
CLOSED_BEFORE_THE_PAGES = """
    from sciatica_coach.ui.main_window import MainWindow
    MainWindow.on_painted = MainWindow.close
"""
CLOSED_WITH_THE_FIRST_PAGE = """
    from sciatica_coach.ui.guide import Guide
    Guide.on_painted = lambda guide: guide.window.close()
"""
DISK_FAILS = """
    from sciatica_coach.coach import Coach
    def fail(*_):
        raise OSError(5, "Input/output error")
    Coach.__init__ = fail
"""


def run(meanwhile: str, *typed: str) -> subprocess.CompletedProcess[str]:
    program = CLICK.format(meanwhile=meanwhile.strip())
    return subprocess.run(
        [sys.executable, "-c", program, *typed],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("closed", [CLOSED_BEFORE_THE_PAGES, CLOSED_WITH_THE_FIRST_PAGE])
@pytest.mark.usefixtures("second_day")
def test_who_closes_the_window_while_it_opens_is_not_kept_waiting(closed: str) -> None:
    result = run(closed)
    assert (result.returncode, result.stderr) == (0, "")


@pytest.mark.usefixtures("second_day")
def test_where_nothing_can_be_read_no_bare_window_stays(paths: Paths) -> None:
    result = run(DISK_FAILS)
    assert (result.returncode, result.stderr) == (1, "That did not work: Input/output error.\n")


@pytest.mark.usefixtures("second_day")
def test_the_log_tells_how_long_each_step_of_the_start_took(paths: Paths) -> None:
    run(CLOSED_WITH_THE_FIRST_PAGE)
    log = (paths.cache / "sciatica-coach.log").read_text(encoding="utf-8")
    steps = [line.split(": ")[1] for line in log.splitlines() if " in all" in line]
    assert steps == ["Qt", "window", "window painted", "coach", "first page"]


@pytest.mark.parametrize(("desktop", "theme"), [("#202326", DARK), ("#EFF0F1", LIGHT)])
def test_the_window_is_as_dark_as_the_desktop_before_that_is_asked(
    qtbot: QtBot, qapp: QApplication, paths: Paths, desktop: str, theme: Theme
) -> None:
    qapp.setPalette(QPalette(QColor(desktop)))
    start = Start(qtbot, qapp, paths)
    assert start.window.look.theme.id == theme.id


def test_what_the_desktop_wishes_is_heeded_once_the_pages_come(
    qtbot: QtBot, qapp: QApplication, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    wished = [HIGH_CONTRAST]
    monkeypatch.setattr(SystemTheme, "theme", property(lambda _: wished[-1]))
    qapp.setPalette(QPalette(QColor("#EFF0F1")))
    start = Start(qtbot, qapp, paths)
    assert start.window.look.theme.id == LIGHT.id
    start.furnish()
    assert start.window.look.theme.id == HIGH_CONTRAST.id
    wished.append(DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert start.window.look.theme.id == DARK.id, "a change of mind is heeded, too"


def test_on_a_small_screen_the_window_fills_it_and_nothing_hangs_over_the_edge(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    glance = first_glance(paths)
    window = MainWindow(Look(qapp, typeface.load(), lambda: glance.look), answered=True)
    qtbot.addWidget(window)
    window.resize(window.screen().availableSize() + QSize(0, 1))
    window.appear()
    assert window.isMaximized()


def test_where_there_is_room_the_window_leaves_the_rest_of_the_screen_alone(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    glance = first_glance(paths)
    window = MainWindow(Look(qapp, typeface.load(), lambda: glance.look), answered=True)
    qtbot.addWidget(window)
    window.resize(window.screen().availableSize() - FRAME)
    window.appear()
    assert not window.isMaximized()


def test_a_window_whose_frame_has_no_room_on_the_screen_fills_it(
    qtbot: QtBot, qapp: QApplication, paths: Paths
) -> None:
    glance = first_glance(paths)
    window = MainWindow(Look(qapp, typeface.load(), lambda: glance.look), answered=True)
    qtbot.addWidget(window)
    window.resize(window.screen().availableSize())
    window.appear()
    assert window.isMaximized()
