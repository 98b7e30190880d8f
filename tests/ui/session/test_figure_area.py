"""The figure in its place: large, steady, named on its limb; and what a still tells instead."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.sessions import ASSETS, Playback, catalog, plan_of

from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui import typeface
from sciatica_coach.ui.figures.manifest import read_manifest
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.session.canvas import SessionCanvas
from sciatica_coach.ui.session.layout import Thumbnail
from sciatica_coach.ui.session.view import Caption, SessionView
from sciatica_coach.ui.session.view_model import Programme, present
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT

WORDS = Caption(("Up.", "Breathing", "out."), 0)


@pytest.fixture
def shelf(qapp: QApplication) -> Iterator[FigureShelf]:
    made = FigureShelf(read_manifest(ASSETS / "figures"))
    yield made
    made.shut_down()


@pytest.fixture
def canvas(qtbot: QtBot, qapp: QApplication, shelf: FigureShelf) -> SessionCanvas:
    dress(qapp, LIGHT, typeface.load())
    made = SessionCanvas(LIGHT, shelf)
    qtbot.addWidget(made)
    made.set_screen_height(800)
    made.resize(1280, 712)
    return made


def seen(session: Playback, caption: Caption = WORDS) -> SessionView:
    return present(session.moment, caption, Programme("", catalog().exercises))


def show(qtbot: QtBot, canvas: SessionCanvas, session: Playback) -> None:
    canvas.set_view(seen(session))
    qtbot.waitUntil(lambda: not canvas.figure.target.isEmpty())


def test_the_picture_stands_still_while_phases_and_words_change(
    qtbot: QtBot, canvas: SessionCanvas
) -> None:
    session = Playback(plan_of("seated_twist"))
    places = []
    for kind in (SegmentKind.MOVE, SegmentKind.HOLD, SegmentKind.RELEASE):
        session.wait_for(kind, into=0.1)
        show(qtbot, canvas, session)
        places.append(canvas.figure.target)
    assert places == [places[0]] * 3
    assert places[0].width() > 0.36 * canvas.width()  # as wide as the words leave it


def test_the_word_stands_on_the_picture_of_both_sides(qtbot: QtBot, canvas: SessionCanvas) -> None:
    session = Playback(plan_of("figure_four"))
    middles = []
    for _ in range(2):
        session.wait_for(SegmentKind.HOLD, into=0.1)
        show(qtbot, canvas, session)
        figure = canvas.figure
        assert figure.target.contains(figure.pill.center())
        middles.append(figure.pill.center().x() - figure.target.center().x())
    assert middles[0] == pytest.approx(-middles[1], abs=2)


def test_in_a_rest_one_sees_which_exercise_comes(qtbot: QtBot, canvas: SessionCanvas) -> None:
    session = Playback(plan_of("first_steps"))
    session.wait_for(SegmentKind.REST)
    show(qtbot, canvas, session)
    view, layout = canvas.view, canvas.layout_now
    assert view is not None
    assert layout is not None
    assert view.next_up is not None
    assert (view.next_up.heading, view.next_up.name) == ("Next exercise", "Pelvic tilt")
    assert any(isinstance(piece, Thumbnail) for piece in layout.pieces)


def test_a_still_shows_what_was_before_the_movement(
    qtbot: QtBot, canvas: SessionCanvas, shelf: FigureShelf
) -> None:
    session = Playback(plan_of("bridge"))
    session.wait_for(SegmentKind.MOVE, into=0.5)
    show(qtbot, canvas, session)
    assert canvas.figure.before.place.isEmpty()
    calm = LIGHT.at(1.0, reduced_motion=True)
    shelf.set_reduced_motion(reduced=True)
    canvas.set_theme(calm)
    qtbot.waitUntil(lambda: not canvas.figure.before.place.isEmpty())
    session.wait_for(SegmentKind.HOLD, into=0.1)
    canvas.set_view(seen(session))
    assert canvas.figure.before.place.isEmpty()


def test_another_lit_word_changes_nothing_but_the_caption(
    qtbot: QtBot, canvas: SessionCanvas
) -> None:
    session = Playback(plan_of("bridge"))
    session.wait_for(SegmentKind.HOLD, into=0.1)
    show(qtbot, canvas, session)
    later = replace(seen(session), caption=replace(WORDS, said=1))
    canvas.set_view(later)
    lit = canvas.grab().toImage()
    canvas.set_theme(LIGHT)
    assert canvas.grab().toImage() == lit
