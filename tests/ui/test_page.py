"""The sheet of every page: it opens at its top, and nothing on it moves aside."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from sciatica_coach.ui import typeface
from sciatica_coach.ui.controls.cards import Card, CardGrid
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT


@pytest.fixture
def page(qtbot: QtBot, qapp: QApplication) -> Page:
    dress(qapp, LIGHT, typeface.load())
    made = Page("A page")
    qtbot.addWidget(made)
    made.resize(1000, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_nothing_moves_aside_when_the_scroll_bar_comes_or_goes(page: Page, qtbot: QtBot) -> None:
    tall, pinned = QLabel("tall"), QLabel("pinned")
    tall.setFixedHeight(900)
    page.pin(pinned)
    page.column.addWidget(tall)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(bar.isVisible)
    title = page.findChildren(QLabel)[0]
    before = (title.mapTo(page, QPoint()).x(), title.width(), pinned.width())
    tall.setFixedHeight(10)
    qtbot.waitUntil(lambda: not bar.isVisible())
    assert (title.mapTo(page, QPoint()).x(), title.width(), pinned.width()) == before


def test_a_button_that_is_in_sight_from_the_top_cuts_no_heading_off(
    page: Page, qtbot: QtBot
) -> None:
    tall, near, far = QLabel("tall"), button("Near"), button("Far")
    tall.setFixedHeight(500 - 26 - page.column.sizeHint().height() - 2 * 24 - 60)
    for each in (tall, near, far):
        page.column.addWidget(each)
    QApplication.processEvents()
    page.lead_to(near)
    qtbot.wait(1)
    assert page.verticalScrollBar().value() == 0
    page.lead_to(far)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 0)


def test_cards_stand_flush_with_the_headings_above_them(qtbot: QtBot, qapp: QApplication) -> None:
    dress(qapp, LIGHT, typeface.load())
    grid = CardGrid()
    qtbot.addWidget(grid)
    grid.add(Card("one", "One"))
    grid.resize(600, 300)
    grid.show()
    card = grid.cards[0]
    shown = grid.grab().toImage()
    ground = shown.pixelColor(0, 0)
    middle = card.mapTo(grid, QPoint(0, card.height() // 2))
    assert shown.pixelColor(middle) != ground


def test_what_is_pinned_stands_lowest_where_it_would_hide_the_page(
    page: Page, qtbot: QtBot
) -> None:
    tall, pinned, first = QLabel("tall"), button("Pinned"), button("First")
    tall.setFixedHeight(900)
    page.pin(pinned)
    for each in (first, tall):
        page.column.addWidget(each)
    pinned.setFixedHeight(120)
    qtbot.waitUntil(lambda: in_sight(page, pinned))
    pinned.setFixedHeight(300)
    qtbot.waitUntil(lambda: not in_sight(page, pinned))
    page.activateWindow()
    qtbot.waitActive(page)
    pinned.setFocus()
    qtbot.waitUntil(lambda: in_sight(page, pinned))
    assert page.verticalScrollBar().value() == page.verticalScrollBar().maximum()
    page.verticalScrollBar().setValue(0)
    assert not in_sight(page, pinned)


def in_sight(page: Page, widget: QWidget) -> bool:
    """Whether all of it is."""
    place = QRect(widget.mapTo(page.viewport(), QPoint()), widget.size())
    return page.viewport().rect().contains(place)
