"""Whatever a page shows or tells passes through the window's language; names stay as they are."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import places

from sciatica_coach import __version__
from sciatica_coach.coach import Coach
from sciatica_coach.history.overview import DayDone, ExerciseDone, Overview, PainDay
from sciatica_coach.history.review import Review
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.about.page import AboutPage
from sciatica_coach.ui.about.parts import BESIDE, CARRIED

OPENS, CLOSES = "⟦", "⟧"
LANGUAGES = ("English", "Español")
"""Each by its own name."""


class Marking(QTranslator):
    """Puts everything that passes through it between brackets."""

    def translate(
        self, context: str, text: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        if context or text == ".":  # Qt's own words, and the decimal sign
            return text
        return f"{OPENS}{disambiguation if n == 1 and disambiguation else text}{CLOSES}"


@pytest.fixture(autouse=True)
def marking(qapp: QApplication) -> Iterator[None]:
    translator = Marking(qapp)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.fixture
def coach(home: Path) -> Coach:
    return Coach(places(home))


def told_by(root: QWidget) -> Iterator[str]:
    """Everything that is there to be read or heard."""
    for each in [root, *root.findChildren(QWidget)]:
        yield from (each.accessibleName(), each.accessibleDescription(), each.toolTip())
        if isinstance(each, QLabel | QAbstractButton):
            yield each.text()
        if isinstance(each, QLineEdit):
            yield each.placeholderText()
        if isinstance(each, QComboBox):
            yield from (each.itemText(place) for place in range(each.count()))


def unpassed(root: QWidget, coach: Coach) -> set[str]:
    """What is told outside of the brackets and is no name."""
    exercises = coach.catalog.exercises.values()
    names = {each.name for each in exercises} | {*LANGUAGES}
    names |= {each.name for each in coach.catalog.routines.values()}
    names |= {form.name for each in exercises for form in each.variants}
    longest_first = sorted(map(str.casefold, names), key=len, reverse=True)
    found: set[str] = set()
    for text in told_by(root):
        outside = text
        while (rest := re.sub(f"{OPENS}[^{OPENS}{CLOSES}]*{CLOSES}", "", outside)) != outside:
            outside = rest
        left = outside.casefold()
        for name in longest_first:
            left = left.replace(name, "")
        if re.search("[a-z]{2}", left):
            found.add(outside)
    return found


def test_the_settings(qtbot: QtBot, coach: Coach) -> None:
    page = later_pages.settings_page(coach, "first_steps")
    qtbot.addWidget(page)
    for section in page.general:
        page.show_section(section)
        assert unpassed(page, coach) == set()


def test_ones_own_data(qtbot: QtBot, coach: Coach, tmp_path: Path) -> None:
    page = later_pages.data_page(coach)
    qtbot.addWidget(page)
    page.look_into(tmp_path)
    assert unpassed(page, coach) == set()


def test_where_everything_comes_from(qtbot: QtBot, coach: Coach) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    parts = [*CARRIED, *BESIDE]
    names = {text for each in parts for text in (each.name, each.licence)}
    names.add(f"Sciatica Coach {__version__}")
    assert unpassed(page, coach) - names == set()


def test_ones_weeks(qtbot: QtBot, coach: Coach) -> None:
    page = later_pages.progress_page(coach)
    qtbot.addWidget(page)
    today = coach.today
    days = tuple(DayDone(today - ago, 1, 600_000 * ago, 5) for ago in (20, 3, 1))
    pains = (PainDay(today - 3, 3, 4, 2), PainDay(today - 2, None, 4, None))
    last = {
        id_: ExerciseDone(today - 1, 5, 10_000, 5, 5, "fine", each.variants[-1].id)
        for id_, each in coach.catalog.exercises.items()
    }
    page.show_review(Review(Overview(days, pains), last, {}))
    assert unpassed(page, coach) == set()
