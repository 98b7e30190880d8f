"""No word is cut on the session page: every routine, in every language, from everywhere.

The way out of a position is looked at going and standing still, at every size: whoever reads
half of it stays in the position. Moments that look alike but for a number count as one, and
from the mat, where the text size moves the controls alone, only the larger one is looked at:
so the sweep stays short.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QLocale, QSizeF, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.sessions import ASSETS, Playback
from tests.ui.session.views import settings_of

from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.coaching.choices import Choices, Experience
from sciatica_coach.coaching.events import PauseReason
from sciatica_coach.coaching.session import Moment, Stage
from sciatica_coach.coaching.timeline import compile_plan
from sciatica_coach.settings.choosable import LanguageId
from sciatica_coach.ui import typeface
from sciatica_coach.ui.session.controls import ControlBar
from sciatica_coach.ui.session.desk import arrange_desk
from sciatica_coach.ui.session.floor import arrange_floor
from sciatica_coach.ui.session.layout import Layout
from sciatica_coach.ui.session.room import arrange_room
from sciatica_coach.ui.session.screen import ROOM_CONTROLS
from sciatica_coach.ui.session.standstill import standstill
from sciatica_coach.ui.session.view import Caption, SessionView
from sciatica_coach.ui.session.view_model import Programme, led_out, present
from sciatica_coach.ui.session.wording import Wording
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import LIGHT
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.turn import Turn
from sciatica_coach.ui.widgets.typesetting import Typesetter

NOTHING_SAID = Caption(())


@pytest.fixture(params=list(LanguageId), ids=lambda each: each.value)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[LanguageId]:
    """The window speaks it as long as the test lasts."""
    chosen: LanguageId = request.param
    translator, before = QTranslator(), QLocale()
    if translator.load(str(ASSETS / "translations" / f"{chosen}.qm")):
        qapp.installTranslator(translator)
        QLocale.setDefault(QLocale(chosen.value))
    yield chosen
    qapp.removeTranslator(translator)
    QLocale.setDefault(before)


def moments_of(play: Playback) -> Iterator[Moment]:
    """The first one of every segment."""
    while play.moment.segment is not None:
        yield play.moment
        deadline = play.session.next_deadline()
        if deadline is None:
            return
        play.now_ms = max(deadline, play.now_ms)
        play.session.advance_to(play.now_ms)


def views_of(moment: Moment, programme: Programme) -> Iterator[SessionView]:
    """Going on, standing still for two reasons, and ended in a position."""
    going = present(moment, NOTHING_SAID, programme)
    yield going
    for reason in (PauseReason.PERSON, PauseReason.HURTS):
        until_ms = 20_000 if reason is PauseReason.HURTS else None
        halted = replace(
            moment, stage=Stage.PAUSED, pause_reason=reason, until_ms=until_ms, undo_ms=0
        )
        still = standstill(halted, asking=False, tr=tr)
        assert still is not None
        view = present(halted, NOTHING_SAID, programme)
        yield replace(view, message=still.whole, choices=len(still.choices))
    if moment.exit_words:
        yield led_out(going, moment.exit_words)


def alike(view: SessionView) -> str:
    """What views have in common that differ in numbers only, or in what is done already."""
    words: tuple[object, ...] = (view.title, view.side, view.side_is, view.message, view.way_out)
    if not view.message:
        steps = [step.text for step in view.steps]
        count = view.count.words if view.count else ""
        words = (*words, view.phase, steps, view.current, view.next_up, view.card, count)
    return re.sub(r"\d+", "0", repr(words))


def all_views(language: LanguageId) -> list[SessionView]:
    catalog = read_catalog(ASSETS, None, language)
    programme = Programme("", catalog.exercises, Wording(tr))
    found: dict[str, SessionView] = {}
    for routine in catalog.routines.values():
        plan = compile_plan(
            routine, catalog.exercises, catalog.phrases, Choices(), Experience(), {}
        )
        named = replace(programme, name=plan.name, note_of=plan.note_of)
        for moment in moments_of(Playback(plan)):
            for view in views_of(moment, named):
                found.setdefault(alike(view), view)
    return list(found.values())


@dataclass(frozen=True, slots=True)
class Look:
    """From where the page is looked at, on what screen, and with how large a text."""

    view: str
    screen: tuple[int, int]
    scale: float

    def laid_out(self, view: SessionView, bar: ControlBar, setter: Typesetter) -> Layout:
        width, height = self.screen
        if self.view == "floor":
            return arrange_floor(QSizeF(height, width - bar.sizeHint().width()), view, setter)
        size = QSizeF(width, height - bar.sizeHint().height())
        if self.view == "room":
            return arrange_room(size, view, height, setter)
        return arrange_desk(size, view, self.scale, setter)


SMALL, USUAL = (1024, 600), (1280, 800)
LOOKS = [
    Look("desk", USUAL, 1.0),
    Look("desk", SMALL, 1.0),
    Look("desk", USUAL, 2.0),
    Look("desk", SMALL, 2.0),
    Look("room", USUAL, 2.0),
    Look("room", SMALL, 2.0),
    Look("floor", USUAL, 2.0),
    Look("floor", SMALL, 2.0),
]


def cut_words(layout: Layout, view: SessionView) -> set[str]:
    """What has lost words, and the way out where it does not stand whole."""
    settings = [setting for _, setting in settings_of(layout)]
    cut = {" ".join(each.lines) for each in settings if each.is_cut}
    if view.way_out and view.way_out not in {" ".join(each.lines) for each in settings}:
        cut.add(view.way_out)
    return cut


def test_no_word_is_cut(language: LanguageId, qapp: QApplication, qtbot: QtBot) -> None:
    family = typeface.load()
    dress(qapp, LIGHT, family)
    setter, bar = Typesetter(family), ControlBar()
    qtbot.addWidget(bar)
    views = all_views(language)
    cut: set[tuple[Look, str]] = set()
    for look in LOOKS:
        bar.set_turn(Turn.LEFT if look.view == "floor" else Turn.UPRIGHT)
        bar.set_scale(look.scale if look.view == "desk" else min(look.scale, ROOM_CONTROLS))
        for view in views:
            words = cut_words(look.laid_out(view, bar, setter), view)
            cut |= {(look, each) for each in words}
    assert not cut
