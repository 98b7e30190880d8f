"""The page turned by a quarter, for who lies and looks at it with a turned head."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QRegion
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.session.story import Story
from tests.ui.session.views import (
    CALM,
    CROWDED,
    LONG,
    SCREENS,
    VIEWS,
    assert_alike,
    assert_apart_and_whole,
    settings_of,
)

from sciatica_coach.catalog.exercise import Position
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui import typeface
from sciatica_coach.ui.actions import Action
from sciatica_coach.ui.figures.manifest import FigureBook
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.session import sight
from sciatica_coach.ui.session.canvas import SessionCanvas
from sciatica_coach.ui.session.drawing import number_px
from sciatica_coach.ui.session.floor import arrange_floor
from sciatica_coach.ui.session.layout import CaptionText
from sciatica_coach.ui.session.view import SessionView
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets.typesetting import Typesetter

CONTROLS_PX = 170
"""Both rows of controls."""
WINDOW = QSize(800, 500)


@pytest.fixture
def setter(qapp: QApplication) -> Typesetter:
    family = typeface.load()
    dress(qapp, LIGHT, family)
    return Typesetter(family)


@pytest.fixture
def canvas(qtbot: QtBot, setter: Typesetter) -> Iterator[SessionCanvas]:
    shelf = FigureShelf(FigureBook())
    made = SessionCanvas(LIGHT, shelf)
    shelf.setParent(made)
    qtbot.addWidget(made)
    made.resize(WINDOW)
    yield made
    shelf.shut_down()


def seen_on(screen: tuple[int, int]) -> QSizeF:
    """What is left for the canvas of a screen, as who lies sees it."""
    return QSizeF(screen[1], screen[0] - CONTROLS_PX)


# --- places ---------------------------------------------------------------------------


def test_a_head_at_the_left_has_the_top_of_the_page_at_the_left() -> None:
    top = QRectF(0, 0, WINDOW.height(), 40)
    assert Turn.LEFT.place(top, WINDOW) == QRect(0, 0, 40, 500)
    assert Turn.RIGHT.place(top, WINDOW) == QRect(760, 0, 40, 500)
    assert Turn.UPRIGHT.place(QRectF(0, 0, 800, 40), WINDOW) == QRect(0, 0, 800, 40)


def test_words_run_upwards_for_a_head_at_the_left_and_downwards_for_one_at_the_right() -> None:
    first = QRectF(0, 100, 10, 10)
    assert Turn.LEFT.place(first, WINDOW).center().y() > 480
    assert Turn.RIGHT.place(first, WINDOW).center().y() < 20


@pytest.mark.parametrize("turn", Turn)
def test_what_is_painted_anew_is_what_is_seen_there(turn: Turn) -> None:
    seen = QRect(30, 50, 200, 60)
    region = QRegion(turn.place(QRectF(seen), WINDOW))
    assert turn.seen_region(region, WINDOW).boundingRect() == seen


# --- the page --------------------------------------------------------------------------


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS.keys())
def test_nothing_covers_another_and_nothing_is_cut(
    view: SessionView, screen: tuple[int, int], setter: Typesetter
) -> None:
    seen = seen_on(screen)
    assert_apart_and_whole(arrange_floor(seen, view, setter), QRectF(QPointF(), seen), setter)


@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("view", [CALM, CROWDED], ids=["calm", "crowded"])
def test_from_the_mat_everything_is_as_large_as_on_an_upright_page(
    view: SessionView, screen: tuple[int, int], setter: Typesetter
) -> None:
    layout = arrange_floor(seen_on(screen), view, setter)

    def arc(px: int, *, bold: bool) -> float:
        return sight.minutes_of_arc(setter.metrics(px, bold=bold).capHeight(), screen[1])

    shown = {" ".join(setting.lines): setting.px for _, setting in settings_of(layout)}
    assert view.current is not None
    number = number_px(layout, view.dial.number, setter)
    assert arc(number, bold=True) >= sight.NUMBER_ARC
    assert arc(shown[view.phase.word], bold=True) >= sight.PHASE_ARC
    assert arc(shown[view.current.text], bold=True) >= sight.STEP_ARC
    caption = next(piece for piece in layout.pieces if isinstance(piece, CaptionText))
    assert arc(caption.setting.px, bold=False) >= sight.CAPTION_ARC


@pytest.mark.parametrize("screen", SCREENS)
def test_the_longest_step_is_whole_and_a_calm_one_leaves_the_picture_much_room(
    screen: tuple[int, int], setter: Typesetter
) -> None:
    seen = seen_on(screen)
    crowded = arrange_floor(seen, CROWDED, setter)
    assert LONG in [" ".join(setting.lines) for _, setting in settings_of(crowded)]
    calm = arrange_floor(seen, CALM, setter)
    assert calm.figure.height() > seen.height() / 5


@pytest.mark.parametrize("turn", [Turn.LEFT, Turn.RIGHT])
def test_what_stands_on_the_screen_is_the_page_by_a_quarter(
    canvas: SessionCanvas, turn: Turn
) -> None:
    canvas.set_view(CALM)
    canvas.set_turn(turn)
    seen = turn.seen(WINDOW)
    page = QImage(seen.toSize(), QImage.Format.Format_RGB32)
    with QPainter(page) as painter:
        canvas.paint(painter, seen, CALM)
    back, _ = turn.transform(WINDOW).inverted()
    assert_alike(canvas.grab().toImage().transformed(back), page, apart=16)  # other smoothing


# --- in a session -----------------------------------------------------------------------


def turned(story: Story) -> list[tuple[Position | None, Turn]]:
    """What the page tells of being turned, from now on."""
    told: list[tuple[Position | None, Turn]] = []
    story.page.turned.connect(lambda each: told.append((each.position, each.turn)))
    return told


def test_one_key_turns_the_page_to_one_side_to_the_other_and_back(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    position = story.driver.session.current.position
    told = turned(story)
    for _ in range(3):
        story.press(Qt.Key.Key_L)
    assert told == [(position, turn) for turn in (Turn.LEFT, Turn.RIGHT, Turn.UPRIGHT)]
    assert story.driver.commands == []


def test_who_turns_the_page_at_the_desk_sees_it_from_the_room(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_V)
    story.press(Qt.Key.Key_L)
    assert (story.viewpoint, story.page.canvas.turn) == ("room", Turn.LEFT)
    story.press(Qt.Key.Key_V)
    assert (story.viewpoint, story.page.canvas.turn) == ("desk", Turn.UPRIGHT)


def test_the_turn_belongs_to_the_position_and_comes_back_with_it(story: Story) -> None:
    story.page.set_turns({Position.SUPINE: Turn.RIGHT})
    seen = set()
    while story.driver.moment().stage.value == "running":
        position = story.driver.session.current.position
        seen.add(position)
        expected = Turn.RIGHT if position is Position.SUPINE else Turn.UPRIGHT
        assert story.page.canvas.turn is expected, position
        story.driver.wait(5)
    assert {Position.SUPINE, Position.PRONE} <= seen


def test_a_click_on_a_turned_button_presses_it(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    story.press(Qt.Key.Key_L)
    story.push(Action.HURTS)
    assert story.driver.commands == [(Command.HURTS, CommandSource.BUTTON)]
    story.choose("Go on more gently")
    assert story.driver.commands[1:] == [(Command.GENTLY, CommandSource.BUTTON)]


@pytest.mark.parametrize("size", SCREENS[:4])
@pytest.mark.parametrize("turn", [Turn.LEFT, Turn.RIGHT])
def test_turned_buttons_stand_apart_and_are_large_enough(
    story: Story, size: tuple[int, int], turn: Turn
) -> None:
    story.page.resize(*size)
    story.driver.wait_for(SegmentKind.HOLD)
    while story.page.canvas.turn is not turn:
        story.press(Qt.Key.Key_L)
    story.press(Qt.Key.Key_Space)
    controls, panel = story.page.controls, story.page.panel
    buttons = [each for each in controls.buttons.values() if each.isVisible()]
    for group, page in ((buttons, controls.rect()), (panel.buttons, panel.rect())):
        for button in group:
            assert page.contains(button.geometry()), button.text()
            assert min(button.width(), button.height()) >= 64, button.text()
            assert not any(
                button.geometry().intersects(other.geometry())
                for other in group
                if other is not button
            )
    lower = Qt.Edge.RightEdge if turn is Turn.LEFT else Qt.Edge.LeftEdge
    at_the_left = controls.x() < story.page.canvas.x()
    assert at_the_left is (lower is Qt.Edge.LeftEdge)


def test_a_turned_page_tells_a_screen_reader_the_same(story: Story) -> None:
    story.driver.wait_for(SegmentKind.HOLD)
    before = story.page.canvas.text()
    story.press(Qt.Key.Key_L)
    assert story.page.canvas.text() == before
    assert story.page.controls.buttons[Action.HURTS].text() == "It hurts"
