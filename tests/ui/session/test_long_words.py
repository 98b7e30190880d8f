"""From the mat phase and side are whole also where a language has longer words for them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication
from tests.ui.session.views import ASKED, CALM, SCREENS, settings_of

from sciatica_coach.ui import typeface
from sciatica_coach.ui.session.layout import Layout
from sciatica_coach.ui.session.room import arrange_room
from sciatica_coach.ui.session.view import Mark, Phase, SessionView, Tone
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.widgets.typesetting import Typesetter

CONTROLS_PX = 90
SIDES = ("IZQUIERDA", "DERECHA")
GOING = replace(CALM, phase=Phase("Mantén", Mark.SQUARE, Tone.HOLD), sides=SIDES)
STILL = replace(
    ASKED, phase=Phase("Descansa", Mark.DISC, Tone.REST), sides=SIDES, choices=3, scene=CALM.scene
)
every_screen = pytest.mark.parametrize("size", SCREENS)


@pytest.fixture
def setter(qapp: QApplication) -> Typesetter:
    family = typeface.load()
    dress(qapp, LIGHT, family)
    return Typesetter(family)


def laid_out(view: SessionView, size: tuple[int, int], setter: Typesetter) -> Layout:
    room = QSizeF(size[0], size[1] - CONTROLS_PX)
    return arrange_room(room, view, size[1], setter)


@every_screen
@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("view", [GOING, STILL], ids=["going", "still"])
def test_phase_and_side_stand_whole(
    view: SessionView, side: str, size: tuple[int, int], setter: Typesetter
) -> None:
    layout = laid_out(replace(view, side=side), size, setter)
    lines = [setting.lines for _, setting in settings_of(layout)]
    assert (side,) in lines
    assert (view.phase.word,) in lines


@every_screen
def test_the_picture_stays_where_it_is_when_the_side_changes(
    size: tuple[int, int], setter: Typesetter
) -> None:
    places = {
        laid_out(replace(GOING, side=side), size, setter).figure.getRect() for side in ("", *SIDES)
    }
    assert len(places) == 1


@every_screen
def test_the_picture_keeps_two_fifths_of_the_width(
    size: tuple[int, int], setter: Typesetter
) -> None:
    layout = laid_out(replace(GOING, side="IZQUIERDA"), size, setter)
    assert layout.figure.width() >= 0.4 * size[0]
