"""Both views, from a small laptop to 4K and twice the text size: all there, nothing cut."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import pytest
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.ui.session.views import (
    ASKED,
    CALM,
    CROWDED,
    LONG,
    SCREENS,
    VIEWS,
    assert_alike,
    assert_apart_and_whole,
    settings_of,
)

from sciatica_coach.ui import typeface
from sciatica_coach.ui.figures.manifest import FigureBook
from sciatica_coach.ui.figures.shelf import FigureShelf
from sciatica_coach.ui.session import sight
from sciatica_coach.ui.session.canvas import SessionCanvas
from sciatica_coach.ui.session.desk import arrange_desk
from sciatica_coach.ui.session.drawing import number_px
from sciatica_coach.ui.session.layout import Box, CaptionText, Layout, Sign, StepDots
from sciatica_coach.ui.session.room import arrange_room
from sciatica_coach.ui.session.sight import Viewpoint
from sciatica_coach.ui.session.view import (
    Caption,
    Card,
    Count,
    Mark,
    Phase,
    SessionView,
    StepLine,
    StepState,
    Tone,
)
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT, THEMES, Theme
from sciatica_coach.ui.widgets.typesetting import Typesetter

CONTROLS_PX = 90
SIZES = [(1024, 600), (1280, 800), (1366, 768), (1920, 1080), (3840, 2160), (1200, 1600)]


@pytest.fixture
def setter(qapp: QApplication) -> Typesetter:
    family = typeface.load()
    dress(qapp, LIGHT, family)
    return Typesetter(family)


def laid_out(
    view: SessionView, size: tuple[int, int], scale: float, viewpoint: Viewpoint, set_: Typesetter
) -> tuple[Layout, QRectF]:
    width, height = size
    room = QSizeF(width, height - CONTROLS_PX)
    if viewpoint is Viewpoint.ROOM:
        layout = arrange_room(room, view, height, set_)
    else:
        layout = arrange_desk(room, view, scale, set_)
    return layout, QRectF(0, 0, room.width(), room.height())


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS.keys())
def test_nothing_covers_another_and_nothing_is_cut(
    view: SessionView,
    size: tuple[int, int],
    scale: float,
    viewpoint: Viewpoint,
    setter: Typesetter,
) -> None:
    layout, page = laid_out(view, size, scale, viewpoint, setter)
    assert_apart_and_whole(layout, page, setter)


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_phase_side_and_the_lit_step_are_whole_in_every_window(
    size: tuple[int, int], scale: float, viewpoint: Viewpoint, setter: Typesetter
) -> None:
    layout, _ = laid_out(CROWDED, size, scale, viewpoint, setter)
    shown = [" ".join(setting.lines) for _, setting in settings_of(layout)]
    assert "Back to the middle" in shown
    assert "RIGHT" in shown
    assert LONG in shown
    assert any(isinstance(piece, Box) and piece.edge == "move" for piece in layout.pieces)


@pytest.mark.parametrize("view", [CROWDED, ASKED], ids=["crowded", "asked"])
def test_in_a_low_window_number_and_phase_keep_their_size_and_the_other_lines_give_way(
    view: SessionView, setter: Typesetter
) -> None:
    view = replace(view, phase=Phase("Hold", Mark.SQUARE, Tone.HOLD))
    layout = arrange_room(QSizeF(1024, 430), view, 600, setter)
    sizes = {" ".join(setting.lines): setting.px for _, setting in settings_of(layout)}
    number = setter.metrics(number_px(layout, "30", setter), bold=True).capHeight()
    assert sight.minutes_of_arc(number, 600) >= sight.NUMBER_ARC
    for word in ("Hold", "RIGHT"):
        letter = setter.metrics(sizes[word], bold=True).capHeight()
        assert sight.minutes_of_arc(letter, 600) >= sight.PHASE_ARC
    assert all(
        layout.areas["words"].contains(p) for p, s in settings_of(layout) if s.px == sizes["RIGHT"]
    )
    assert (view.message or LONG) in sizes


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("viewpoint", list(Viewpoint))
def test_a_long_caption_turns_its_pages_with_the_voice(
    size: tuple[int, int], viewpoint: Viewpoint, setter: Typesetter
) -> None:
    words = CROWDED.caption.words
    for said in range(len(words)):
        view = replace(CROWDED, caption=Caption(words, said))
        layout, _ = laid_out(view, size, 2.0, viewpoint, setter)
        shown = next(piece for piece in layout.pieces if isinstance(piece, CaptionText))
        count = sum(len(line.split()) for line in shown.setting.lines)
        assert shown.first <= said < shown.first + count
        assert " ".join(shown.setting.lines).split() == list(
            words[shown.first : shown.first + count]
        )


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("view", [CALM, CROWDED], ids=["calm", "crowded"])
def test_from_the_mat_everything_that_matters_can_be_read(
    view: SessionView, size: tuple[int, int], setter: Typesetter
) -> None:
    layout, _ = laid_out(view, size, 1.0, Viewpoint.ROOM, setter)

    def arc(px: int, *, bold: bool) -> float:
        letter = setter.metrics(px, bold=bold).capHeight()
        return sight.minutes_of_arc(letter, size[1])

    def arc_of(start: str) -> float:
        setting = next(
            setting for _, setting in settings_of(layout) if setting.lines[0].startswith(start)
        )
        return arc(setting.px, bold=setting.bold)

    assert view.current is not None
    assert arc(number_px(layout, view.dial.number, setter), bold=True) >= sight.NUMBER_ARC
    assert arc_of(view.phase.word.split()[0]) >= sight.PHASE_ARC
    assert arc_of(view.current.text.split()[0]) >= sight.STEP_ARC
    caption = next(piece for piece in layout.pieces if isinstance(piece, CaptionText))
    assert arc(caption.setting.px, bold=False) >= sight.CAPTION_ARC


def test_a_list_shrinks_to_dots_and_a_single_step_has_none(setter: Typesetter) -> None:
    alone = replace(CALM, steps=CALM.steps[:1])
    dots = [
        [
            piece
            for piece in arrange_room(QSizeF(1280, 700), view, 800, setter).pieces
            if isinstance(piece, StepDots)
        ]
        for view in (CALM, alone)
    ]
    assert [len(found) for found in dots] == [1, 0]


@pytest.mark.parametrize("size", SCREENS)
def test_from_the_mat_the_picture_is_larger_than_at_the_desk(
    size: tuple[int, int], setter: Typesetter
) -> None:
    def picture(viewpoint: Viewpoint) -> QRectF:
        return laid_out(CALM, size, 1.0, viewpoint, setter)[0].figure

    room, desk = picture(Viewpoint.ROOM), picture(Viewpoint.DESK)
    assert room.width() >= 0.53 * size[0]
    assert room.width() * room.height() > 1.2 * desk.width() * desk.height()


def test_at_twice_the_text_size_the_picture_keeps_half_of_its_column(setter: Typesetter) -> None:
    layout, _ = laid_out(CALM, (1280, 800), 2.0, Viewpoint.DESK, setter)
    assert layout.figure.height() >= 0.42 * layout.areas["list"].height()


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("word", ["Get in place", "Get ready", "Other side", "Come out"])
def test_from_the_mat_phase_side_and_round_stand_whole_a_line_each(
    word: str, size: tuple[int, int], setter: Typesetter
) -> None:
    sided = replace(
        CALM,
        phase=Phase(word, Mark.DISC, Tone.REST),
        side="RIGHT",
        count=Count("round 1 of 3", 0, 3, begun=False),
        dial=replace(CALM.dial, number="" if word == "Get in place" else "10"),
    )
    layout, _ = laid_out(sided, size, 1.0, Viewpoint.ROOM, setter)
    lines = [setting.lines for _, setting in settings_of(layout)]
    for words in (word, "RIGHT", "round 1 of 3"):
        assert (words,) in lines


def test_where_the_ring_shows_the_shape_the_word_has_none_before_it(setter: Typesetter) -> None:
    silent = replace(CALM, dial=replace(CALM.dial, number=""))
    for viewpoint, (view, count) in product(Viewpoint, ((CALM, 1), (silent, 0))):
        layout, _ = laid_out(view, (1280, 800), 1.0, viewpoint, setter)
        phases = [each for each in layout.pieces if isinstance(each, Sign)]
        assert sum(each.mark is view.phase.mark for each in phases) == count


@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("size", SCREENS)
def test_the_way_out_stands_large_and_whole_beside_picture_and_choices(
    size: tuple[int, int], viewpoint: Viewpoint, setter: Typesetter
) -> None:
    words = "Bend the knee. Foot down. Slide the leg out."
    line = StepLine(None, words, StepState.CURRENT)
    out = replace(
        CALM,
        side="RIGHT",
        card=Card(words, to_do=True),
        steps=(*CALM.steps[:3], line, *CALM.steps[4:]),
        message=ASKED.message,
        choices=3,
        way_out=words,
        caption=Caption(),
    )
    layout, _ = laid_out(out, size, 1.0, viewpoint, setter)
    told = {" ".join(setting.lines): setting for _, setting in settings_of(layout)}
    assert words in told
    assert told[words].bold
    others = [each.px for text, each in told.items() if text in {s.text for s in CALM.steps}]
    assert all(told[words].px > 1.4 * px for px in others)
    assert layout.areas["choices"].height() >= 74
    assert layout.figure.height() >= 96
    if viewpoint is Viewpoint.ROOM:
        assert ASKED.message in told


def test_desk_view_has_the_sizes_of_the_drawing(setter: Typesetter) -> None:
    layout, _ = laid_out(CALM, (1280, 800), 1.0, Viewpoint.DESK, setter)
    sizes = {" ".join(setting.lines): setting.px for _, setting in settings_of(layout)}
    assert sizes["Hold"] >= 64
    assert sizes["Hold 10 seconds"] >= 27
    assert sizes["Lower slowly"] >= 21
    assert sizes["Keep breathing."] >= 36
    assert layout.dial.number_px >= 118


def test_larger_text_makes_the_words_of_desk_view_larger(setter: Typesetter) -> None:
    def px_of(scale: float) -> int:
        layout, _ = laid_out(CALM, (1920, 1080), scale, Viewpoint.DESK, setter)
        return next(s.px for _, s in settings_of(layout) if s.lines == ("Hold 10 seconds",))

    assert px_of(2.0) > px_of(1.25)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
@pytest.mark.parametrize("viewpoint", list(Viewpoint))
@pytest.mark.parametrize("view", VIEWS.values(), ids=VIEWS.keys())
def test_every_view_can_be_painted_into_any_picture(
    qtbot: QtBot, qapp: QApplication, theme: Theme, viewpoint: Viewpoint, view: SessionView
) -> None:
    dress(qapp, theme, typeface.load())
    shelf = FigureShelf(FigureBook())
    canvas = SessionCanvas(theme, shelf)
    qtbot.addWidget(canvas)
    canvas.set_viewpoint(viewpoint)
    image = QImage(1280, 710, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        canvas.paint(painter, QSizeF(1280, 710), view)
    phase = image.pixelColor(0, 0).name().upper()
    assert phase == theme.paper
    canvas.resize(1280, 710)
    canvas.set_view(view)
    assert_alike(canvas.grab().toImage(), image)


def test_a_tick_of_the_clock_lays_nothing_out_anew(qtbot: QtBot, setter: Typesetter) -> None:
    canvas = SessionCanvas(LIGHT, FigureShelf(FigureBook()))
    qtbot.addWidget(canvas)
    canvas.resize(1280, 710)
    canvas.set_view(CALM)
    before = canvas.layout_now
    canvas.set_view(replace(CALM, dial=replace(CALM.dial, number="9", ring=0.6)))
    assert canvas.layout_now is before
    canvas.set_view(replace(CALM, title="Press up"))
    assert canvas.layout_now is not before
