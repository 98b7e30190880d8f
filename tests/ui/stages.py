"""The window at each of its pages, for tests that hold all of them to something."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import EARLIER, SHEET, Stage, set_stage, write_routine

from sciatica_coach.coaching.outcome import Ended
from sciatica_coach.coaching.session import Stage as SessionStage
from sciatica_coach.ui.library.page import LibraryPage
from sciatica_coach.ui.routines.page import RoutinesPage

PAGES = (
    *("today", "exercises", "exercise", "settings", "help", "first_start", "end"),
    *("routines", "editor", "preview"),
    *("progress", "data", "signs"),
)


def stage_at(
    page: str,
    qtbot: QtBot,
    qapp: QApplication,
    home: Path,
    *,
    text_size: int | None = None,
    size: tuple[int, int] | None = None,
) -> Stage:
    """A window with a routine of the person's own, at that page.

    text_size  in percent, size in pixels; without them as the window opens by itself
    """
    write_routine(home)
    made = set_stage(qtbot, qapp, home, answered=EARLIER)
    if size is not None:
        made.window.resize(*size)
    if text_size is not None:
        made.coach.set("look.text_size", text_size)
        made.guide.on_setting_changed("look.text_size")
    go_to(page, made, home)
    return made


def go_to(page: str, made: Stage, home: Path) -> None:
    """Open that page, by the way that a person takes."""
    if page == "end":
        made.guide.on_session_ended(Ended(SessionStage.FINISHED, ("press_up", "bridge"), ()))
    elif page == "exercise":
        made.guide.go("exercises")
        library = made.guide.pages.page_of("exercises")
        assert isinstance(library, LibraryPage)
        library.on_chosen("figure_four")
    elif page == "editor":
        made.guide.go("routines")
        routines = made.guide.pages.page_of("routines")
        assert isinstance(routines, RoutinesPage)
        routines.edit_asked.emit("keller")
    elif page == "preview":
        made.guide.on_file_dropped(str(write_routine(home, SHEET, "other.toml")))
    else:
        made.guide.go(page)
    settle()


def settle() -> None:
    """Let all be arranged: heights that follow from widths come some turns later."""
    for _ in range(8):
        QApplication.processEvents()
