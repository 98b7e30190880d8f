"""A session page in sight, with a session that has just begun."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.sessions import catalog, plan_of
from tests.ui.session.hands import HandDriver
from tests.ui.session.story import Story

from sciatica_coach.ui import typeface
from sciatica_coach.ui.session.page import SessionPage
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT


@pytest.fixture
def story(qtbot: QtBot, qapp: QApplication) -> Iterator[Story]:
    dress(qapp, LIGHT, typeface.load())
    told: list[Story] = []
    page = SessionPage(catalog().exercises, LIGHT, clock_ms=lambda: told[0].real_ms if told else 0)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.show()
    qtbot.waitActive(page)
    driver = HandDriver(plan_of("first_steps"))
    told.append(Story(page, driver))
    page.begin(driver, driver.session.plan)
    driver.start()
    yield told[0]
    page.let_go()
