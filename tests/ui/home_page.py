"""The home page by itself, for tests: of a person who said this or that at the first start."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from sciatica_coach.coach import Coach
from sciatica_coach.coaching.safety import Answers
from sciatica_coach.ui.today.page import TodayPage

HEALTHY = Answers()


def page_for(qtbot: QtBot, coach: Coach, answers: Answers = HEALTHY) -> TodayPage:
    if answers != HEALTHY:
        coach.answer_first_start(answers.document())
    page = TodayPage(coach.catalog, lambda: coach.menu, coach.plan, "first_steps", coach.caution)
    qtbot.addWidget(page)
    page.resize(1280, 800)
    page.fill()
    return page


def texts(page: TodayPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel))
