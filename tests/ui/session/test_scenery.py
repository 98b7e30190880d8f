"""Where there is no picture: a calm mat with the exercise's name, in every theme."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from sciatica_coach.ui import typeface
from sciatica_coach.ui.figures.motion import Motion
from sciatica_coach.ui.session.scenery import Scenery
from sciatica_coach.ui.session.view import Scene
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import DARK, EVENING, LIGHT, THEMES, Theme
from sciatica_coach.ui.widgets.typesetting import Typesetter

POSE = Motion("figure_four", "usual", "lying", "lying")
SIZES = [(240, 150), (330, 220), (700, 280)]


def painted(theme: Theme, family: str, size: tuple[int, int], scene: Scene) -> QImage:
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.paper))
    with QPainter(image) as painter:
        scenery = Scenery(theme, Typesetter(family))
        scenery.ground(painter, QRectF(image.rect()), scene, pictured=False)
    return image


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
@pytest.mark.parametrize("size", SIZES)
def test_no_name_overhangs_the_mat_and_no_line_runs_through_one(
    qapp: QApplication, theme: Theme, size: tuple[int, int]
) -> None:
    family = typeface.load()
    dress(qapp, LIGHT, family)
    named = Scene(POSE, "", "Knee to opposite shoulder, other leg bent", "on your back")
    with_words = painted(theme, family, size, named)
    without = painted(theme, family, size, Scene(POSE, "", "", ""))
    ground = QColor(theme.mat).rgb()
    under = {
        without.pixel(x, y)
        for x, y in product(range(size[0]), range(size[1]))
        if with_words.pixel(x, y) != without.pixel(x, y)
    }
    assert under == {ground}


def test_in_the_evening_the_person_is_less_bright(qapp: QApplication) -> None:
    person = QImage(20, 20, QImage.Format.Format_ARGB32_Premultiplied)
    person.fill(QColor("#FFFFFF"))
    seen = {}
    for theme in (DARK, EVENING):
        image = QImage(20, 20, QImage.Format.Format_RGB32)
        image.fill(QColor(theme.paper))
        with QPainter(image) as painter:
            Scenery(theme, Typesetter("")).figure(painter, QRectF(image.rect()), person)
        seen[theme.id] = image.pixelColor(10, 10).lightness()
    assert seen[EVENING.id] < 0.8 * seen[DARK.id]
