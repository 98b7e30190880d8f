"""What is painted by hand outside of the session page: it stands out in every theme.

Each widget is drawn on the ground it stands on, and what it drew is looked at: of the theme's
colours those that are there must stand out from that ground, letters by 4.5 and shapes by 3.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date
from functools import partial

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from tests.ui.colours import contrast

from sciatica_coach.history.overview import DayDone, PainDay, Week
from sciatica_coach.ui import shapes, typeface
from sciatica_coach.ui.actions import ACTIONS
from sciatica_coach.ui.controls.bullet import Bullet
from sciatica_coach.ui.controls.icon_button import IconButton
from sciatica_coach.ui.controls.switch import Switch
from sciatica_coach.ui.controls.words import frame
from sciatica_coach.ui.progress.charts import Calendar, Mark, Minutes, PainChart
from sciatica_coach.ui.progress.span import Span
from sciatica_coach.ui.routines.entry_row import EntryRow
from sciatica_coach.ui.session.keys_panel import KeyCaps
from sciatica_coach.ui.settings.clap_trial import MicrophoneSign
from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import THEMES, Theme
from sciatica_coach.ui.today.days import DaysStrip
from sciatica_coach.ui.today.setup_card import RoomPlan
from sciatica_coach.ui.widgets.control_button import ControlButton, Weight
from sciatica_coach.ui.widgets.key_cap import Cap

AA_TEXT, SHAPE = 4.5, 3.0
LETTERS = ("ink", "soft", "soft_far", "on_accent", "warn")
SHAPES = ("line", "edge", "move", "hold", "rest", "switch", "accent")
SEEN = 6
"""A colour of fewer pixels is what smooth edges come to by chance."""
AREA = 0.03
"""What covers a larger part of a widget is a ground for what stands on it."""
TODAY = date(2026, 11, 20).toordinal()
SPAN = Span.ending(TODAY, 0)
DAY = DayDone(TODAY - 1, 1, 600_000, 12)


def calendar() -> QWidget:
    made = Calendar()
    made.show_days(SPAN, [DAY], "One day.")
    return made


def minutes() -> QWidget:
    made = Minutes()
    made.show_weeks(SPAN, [Week(SPAN.first, (DAY,))] * 3, "Three weeks.")
    return made


def pain() -> QWidget:
    made = PainChart()
    made.show_pains(SPAN, [PainDay(TODAY - 20, 6, 3, 8)], "One day.")
    return made


def days() -> QWidget:
    made = DaysStrip()
    made.show_days([date.fromordinal(TODAY)], date.fromordinal(TODAY))
    return made


def entry(*, chosen: bool, at_fault: bool) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = EntryRow(1)
        made.tell(1, "Bridging", "3 times, hold 5 seconds", at_fault=at_fault)
        made.setChecked(chosen)
        return made

    return make


def switch(*, on: bool) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = Switch("Sound")
        made.setChecked(on)
        return made

    return make


def control(weight: Weight) -> Callable[[], QWidget]:
    def make() -> QWidget:
        made = ControlButton("Pause", shape=shapes.pause, cap=Cap("Space"), weight=weight)
        made.setMinimumSize(300, 120)
        return made

    return make


def bullet() -> QWidget:
    made = Bullet()
    made.setFixedHeight(30)
    return made


def keys() -> QWidget:
    holder = QWidget()
    made = KeyCaps(ACTIONS[0], holder)
    made.setParent(None)
    return made


PAINTED: Mapping[str, Callable[[], QWidget]] = {
    "calendar": calendar,
    "minutes a week": minutes,
    "pain": pain,
    **{f"mark {name}": partial(Mark, name) for name in ("before", "after", "morning")},
    "two weeks": days,
    "room plan": RoomPlan,
    "bullet": bullet,
    "picture button": lambda: IconButton(shapes.plus, "More"),
    "switch off": switch(on=False),
    "switch on": switch(on=True),
    "exercise": entry(chosen=False, at_fault=False),
    "exercise chosen": entry(chosen=True, at_fault=False),
    "exercise at fault": entry(chosen=False, at_fault=True),
    "microphone": MicrophoneSign,
    "keys": keys,
    **{f"{weight.name.lower()} control": control(weight) for weight in Weight},
}
BEHIND = ("minutes a week", "pain")
"""Here thin lines lead the eye across; the figures beside them say the same."""


@pytest.fixture(params=THEMES.values(), ids=lambda theme: str(theme.id))
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Theme:
    worn: Theme = request.param
    dress(qapp, worn.at(1.5), typeface.load())  # large, so that letters have a core
    return worn


def drawn(qtbot: QtBot, widget: QWidget) -> Counter[str]:
    """How many pixels of each colour the widget has, on a card."""
    card = frame("card")
    qtbot.addWidget(card)
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(widget)
    card.resize(card.sizeHint())
    widget.show()
    card.show()
    seen = card.grab(widget.geometry()).toImage().convertToFormat(QImage.Format.Format_RGB32)
    numbers = Counter(memoryview(seen.constBits()).cast("I"))
    return Counter({f"#{pixel & 0xFFFFFF:06X}": number for pixel, number in numbers.items()})


@pytest.mark.parametrize("name", PAINTED)
def test_what_is_painted_stands_out_from_its_ground(qtbot: QtBot, theme: Theme, name: str) -> None:
    pixels = drawn(qtbot, PAINTED[name]())
    [(ground, _)] = pixels.most_common(1)
    shown = {use: getattr(theme, use) for use in (*SHAPES, *LETTERS)}
    shown = {use: each for use, each in shown.items() if each != ground and pixels[each] >= SEEN}
    assert shown, pixels.most_common(5)
    for use, colour in shown.items():
        leads_the_eye = name in BEHIND and colour == theme.line
        if not leads_the_eye:
            wanted = AA_TEXT if use in LETTERS else SHAPE
            under = theme.accent if colour == theme.on_accent else ground
            assert contrast(colour, under) >= wanted, (use, colour, under)


def test_the_names_on_the_plan_of_the_room_can_be_read_on_what_they_stand_on(
    qtbot: QtBot, theme: Theme
) -> None:
    pixels = drawn(qtbot, RoomPlan())
    grounds = {colour for colour, number in pixels.items() if number > AREA * pixels.total()}
    assert len(grounds) > 1
    for ground in grounds:
        assert contrast(theme.ink, ground) >= AA_TEXT, ground
