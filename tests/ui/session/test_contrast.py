"""What is read from the mat: the highest grade of contrast, phase by phase, as it is laid out.

AAA is 7, and 4.5 for bold letters of 24 pixels and more; shapes and dots 3.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QSizeF
from PySide6.QtWidgets import QApplication
from tests.sessions import Playback, catalog, plan_of
from tests.ui.colours import contrast
from tests.ui.session.views import VIEWS

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.ui import typeface
from sciatica_coach.ui.session.desk import arrange_desk
from sciatica_coach.ui.session.drawing import MARKS
from sciatica_coach.ui.session.floor import arrange_floor
from sciatica_coach.ui.session.layout import Box, CaptionText, Layout, Piece, Text, Thumbnail
from sciatica_coach.ui.session.room import arrange_room
from sciatica_coach.ui.session.view import Caption, SessionView, Tone
from sciatica_coach.ui.session.view_model import Programme, present
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT, THEMES, Theme
from sciatica_coach.ui.widgets.typesetting import Typesetter

AAA_TEXT, AAA_LARGE, SHAPE = 7.0, 4.5, 3.0
LARGE_PX = 24
EXERCISES = ("knee_opposite_shoulder", "press_up", "seated_twist", "tc_cloud_hands", "walk")
"""With sides and without, on the floor, on a chair and on one's feet."""


def views() -> Iterator[SessionView]:
    """One moment of each kind in each exercise, and a pause then; of three words one is said."""
    said = Caption(("Let", "it", "come."), 1)
    for exercise in EXERCISES:
        plan = plan_of(exercise)
        programme = Programme("Loosen up", catalog().exercises)
        for kind in dict.fromkeys(segment.kind for segment in plan.segments):
            play = Playback(plan)
            if kind is not SegmentKind.LEAD_IN:
                play.wait_for(kind)
            yield present(play.moment, said, programme)
            play.press(Command.PAUSE)
            yield present(play.moment, said, programme)
    yield from VIEWS.values()


@pytest.fixture(scope="module")
def layouts(qapp: QApplication) -> list[tuple[Layout, SessionView]]:
    family = typeface.load()
    dress(qapp, LIGHT, family)
    set_, size = Typesetter(family), QSizeF(1280, 710)
    return [
        (layout, view)
        for view in views()
        for layout in (
            arrange_room(size, view, 800, set_),
            arrange_desk(size, view, 1.0, set_),
            arrange_floor(size.transposed(), view, set_),
        )
    ]


def with_grounds(layout: Layout) -> Iterator[tuple[Piece, str]]:
    """Each piece with the ground that was laid under it."""
    laid: list[Box] = []
    for piece in layout.pieces:
        under = [box for box in laid if box.place.contains(piece.place.center())]
        yield piece, under[-1].fill if under else "paper"
        if isinstance(piece, Box) and piece.fill:
            laid.append(piece)


def test_every_tone_comes_up(layouts: list[tuple[Layout, SessionView]]) -> None:
    assert {view.phase.tone for _, view in layouts} == set(Tone)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_every_word_and_shape_on_the_page_stands_out_from_its_ground(
    layouts: list[tuple[Layout, SessionView]], theme: Theme
) -> None:
    for layout, _ in layouts:
        for piece, ground in with_grounds(layout):
            match piece:
                case Box() | Thumbnail():
                    continue
                case Text():
                    large = piece.setting.bold and piece.setting.px >= LARGE_PX
                    wanted, colours = (AAA_LARGE if large else AAA_TEXT), [piece.colour]
                case CaptionText():
                    wanted, colours = AAA_TEXT, ["ink", "soft_far"]
                case _:
                    wanted, colours = SHAPE, [piece.colour]
            for colour in colours:
                ratio = contrast(getattr(theme, colour), getattr(theme, ground))
                assert ratio >= wanted, (piece, ground, ratio)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_the_words_on_the_controls_stand_out_also_under_the_mouse(theme: Theme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= AAA_TEXT
    for words, ground in product(("ink", "warn"), ("card", "lit")):
        assert contrast(getattr(theme, words), getattr(theme, ground)) >= AAA_TEXT, (words, ground)
    for edge, ground in product(("edge", "warn", "accent", "ink"), ("card", "paper")):
        assert contrast(getattr(theme, edge), getattr(theme, ground)) >= SHAPE, (edge, ground)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_what_moves_with_the_clock_stands_out_too(theme: Theme) -> None:
    for text in ("ink", "soft_far"):
        assert contrast(getattr(theme, text), theme.paper) >= AAA_TEXT
    for shape in (*Tone, "accent"):
        assert contrast(getattr(theme, shape), theme.paper) >= SHAPE
    for tone in Tone:  # the ring's full part beside its empty one
        assert contrast(getattr(theme, tone), theme.track) >= SHAPE


def test_every_phase_has_a_shape_of_its_own(layouts: list[tuple[Layout, SessionView]]) -> None:
    """Whoever sees no colour at all tells the phases apart by shape and word."""
    shapes = {(view.phase.tone, MARKS[view.phase.mark]) for _, view in layouts}
    drawn = [shape for _, shape in shapes]
    assert len(drawn) == len(set(drawn))
    assert {tone for tone, _ in shapes} == set(Tone)
