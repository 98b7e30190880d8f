"""Small pictures come after the window, from a thread, and never take much memory."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.sessions import ASSETS, catalog

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.ui.figures import decoding, workshop
from sciatica_coach.ui.figures.crop import Crop
from sciatica_coach.ui.figures.decoding import Frames, Order
from sciatica_coach.ui.figures.thumbnails import Thumbnails, poses_of
from sciatica_coach.ui.widgets.picture import Picture, Subject

BOX = QSize(120, 75)
BRIDGE = Subject("bridge")


@pytest.fixture
def pictures(qapp: QApplication) -> Iterator[Thumbnails]:
    made = Thumbnails(ASSETS / "figures", catalog().exercises)
    yield made
    made.shut_down()


def is_there(pictures: Thumbnails, subject: Subject, box: QSize) -> Callable[[], bool]:
    return lambda: not pictures.image(subject, box).isNull()


def test_a_picture_on_a_card_is_filled_when_its_image_arrives(
    qtbot: QtBot, pictures: Thumbnails
) -> None:
    card = Picture(BRIDGE)
    qtbot.addWidget(card)
    card.resize(240, 120)
    card.show_from(pictures)
    assert not card.is_filled
    qtbot.waitUntil(lambda: card.is_filled)


def test_it_fills_the_box_that_was_asked_for(qtbot: QtBot, pictures: Thumbnails) -> None:
    qtbot.waitUntil(is_there(pictures, BRIDGE, BOX))
    image = pictures.image(BRIDGE, BOX)
    assert image.width() == BOX.width() or image.height() == BOX.height()


@pytest.mark.parametrize("exercise", catalog().exercises.values(), ids=lambda each: each.id)
def test_every_exercise_has_a_picture_in_every_variant(
    qtbot: QtBot, pictures: Thumbnails, exercise: Exercise
) -> None:
    for variant in exercise.variants:
        subject = Subject(exercise.id, variant.id)
        qtbot.waitUntil(is_there(pictures, subject, BOX))


def test_an_exercise_is_known_by_how_it_is_held() -> None:
    poses = poses_of(catalog().exercises["bridge"], "low")
    assert poses == (("low", "up"), ("full", "up"), ("full", "lying"))
    assert poses_of(catalog().exercises["childs_pose"], None)[0] == ("floor", "deeper")


def test_a_form_on_a_chair_is_not_known_by_somebody_who_lies_down() -> None:
    poses = poses_of(catalog().exercises["figure_four"], "chair")
    assert poses == (("chair", "leaning"), ("chair", "seated"))


def test_an_exercise_without_a_picture_stays_empty(qtbot: QtBot, pictures: Thumbnails) -> None:
    qtbot.waitUntil(is_there(pictures, BRIDGE, BOX))
    assert pictures.image(Subject("handstand"), BOX).isNull()


def test_without_a_folder_nothing_is_wrong(qtbot: QtBot, tmp_path: Path) -> None:
    pictures = Thumbnails(tmp_path / "nowhere", catalog().exercises)
    with qtbot.waitSignal(pictures.arrived):
        pass
    assert pictures.image(BRIDGE, BOX).isNull()
    pictures.shut_down()


def test_where_no_picture_is_to_come_it_is_said_what_would_be_seen(
    qtbot: QtBot, tmp_path: Path
) -> None:
    pictures = Thumbnails(tmp_path / "nowhere", catalog().exercises)
    card = Picture(Subject("figure_four", "chair"))
    qtbot.addWidget(card)
    card.resize(300, 200)
    card.show_from(pictures)
    assert card.words == ""  # the list of pictures is still being read
    qtbot.waitUntil(lambda: card.words == "Figure four piriformis stretch\nOn a chair")
    small = Picture(card.subject)
    qtbot.addWidget(small)
    small.resize(60, 30)
    small.show_from(pictures)
    assert small.words == ""  # no room for them
    pictures.shut_down()


def test_no_words_stand_where_a_picture_is_or_will_be(qtbot: QtBot, pictures: Thumbnails) -> None:
    card = Picture(BRIDGE)
    qtbot.addWidget(card)
    card.resize(300, 200)
    card.show_from(pictures)
    with qtbot.waitSignal(pictures.arrived):
        pass
    assert card.words == ""
    qtbot.waitUntil(lambda: card.is_filled)
    assert card.words == ""


def test_the_oldest_leaves_where_there_is_no_more_room(qtbot: QtBot, qapp: QApplication) -> None:
    pictures = Thumbnails(ASSETS / "figures", catalog().exercises, bound_bytes=50_000)
    for width in range(100, 130, 5):
        box = QSize(width, width)
        qtbot.waitUntil(is_there(pictures, BRIDGE, box))
    assert pictures.held_bytes <= 50_000
    pictures.shut_down()


def test_nothing_is_decoded_where_the_window_is_drawn(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, pictures: Thumbnails
) -> None:
    threads: list[threading.Thread] = []

    def noting(order: Order, crop: Crop | None = None) -> Frames:
        threads.append(threading.current_thread())
        return decoding.decode(order, crop)

    monkeypatch.setattr(workshop, "decode", noting)
    qtbot.waitUntil(is_there(pictures, BRIDGE, BOX))
    assert threads
    assert threading.main_thread() not in threads
