"""The contrast table: every text, edge and focus ring of the style sheet, in every theme.

Reckoned from the sheet itself: each kind of widget, as each of its states leaves it, on each
ground that it can stand on. What is painted by hand has its tests beside its page.
"""

from __future__ import annotations

import re
from itertools import combinations, product
from typing import NamedTuple

import pytest
from tests.ui.colours import EYES, contrast, distance

from sciatica_coach.ui.session.view import Tone
from sciatica_coach.ui.style_sheet import style_sheet
from sciatica_coach.ui.theme import THEMES, Theme

AA_TEXT = 4.5
SHAPE = 3.0
TOLD_APART = 18.0
GROUNDS = ("paper", "card", "lit", "mat")
STATES = ("", ":hover", ":pressed", ":checked", ":disabled", ":focus", ":checked:focus")
WITH_WORDS = ("QPushButton", "QLabel", "QComboBox", "QComboBox QAbstractItemView", "QToolTip")
CONTROLS = ("QPushButton", "QComboBox", "QLineEdit", "QSlider")
every_theme = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)


class Form(NamedTuple):
    """A kind of widget in one state, with what the sheet says of it."""

    widget: str
    traits: frozenset[str]
    state: str
    values: dict[str, str]

    @property
    def is_control(self) -> bool:
        return self.widget in CONTROLS

    def colour(self, *keys: str) -> str | None:
        """What the first of these properties that is there names; None where none does."""
        named = next((self.values[key] for key in keys if key in self.values), "")
        found = re.search(r"#\w{6}", named)
        return found.group() if found else None

    def grounds(self, theme: Theme) -> list[str]:
        """Behind its words: its own ground, or whatever it stands on."""
        own = self.colour("background")
        return [own] if own else [getattr(theme, ground) for ground in GROUNDS]


def forms(theme: Theme) -> list[Form]:
    """Every kind of widget in every state, as the rules leave it, later ones over earlier."""
    rules = [
        (*_parts(selector.strip()), dict(re.findall(r"([\w-]+):\s*([^;]+);", body)))
        for selectors, body in re.findall(r"([^{}]+)\{([^{}]*)\}", style_sheet(theme))
        for selector in selectors.split(",")
    ]
    made = []
    for (widget, traits), state in product({rule[:2] for rule in rules}, STATES):
        values: dict[str, str] = {}
        for of_widget, of_traits, of_states, said in rules:
            if of_widget == widget and of_traits <= traits and of_states <= _states(state):
                if "border" in said:
                    values.pop("border-color", None)
                values |= said
        made.append(Form(widget, traits, state, values))
    return made


def _parts(selector: str) -> tuple[str, frozenset[str], frozenset[str]]:
    """The widget, its properties and its states that a rule is for."""
    bare = re.sub(r"\[[^]]*\]", "", selector)
    widget, _, states = bare.partition(":") if "::" not in bare else (bare, "", "")
    return widget, frozenset(re.findall(r"\[[^]]*\]", selector)), _states(states)


def _states(state: str) -> frozenset[str]:
    return frozenset(filter(None, state.split(":")))


def test_the_table_is_made_of_the_whole_sheet() -> None:
    found = {(form.widget, *form.traits) for form in forms(THEMES["light"])}
    assert ("QPushButton", '[role="primary"]') in found
    assert ("QLabel", '[role="warn"]') in found
    assert len(found) > 40


@every_theme
def test_every_text_of_every_state_can_be_read(theme: Theme) -> None:
    with_words = [form for form in forms(theme) if form.widget in WITH_WORDS]
    assert len({form.widget for form in with_words}) == len(WITH_WORDS)
    for form in with_words:
        text = form.colour("color") or theme.ink
        for ground in form.grounds(theme):
            assert contrast(text, ground) >= AA_TEXT, form
        chosen = form.colour("selection-color")
        if chosen:
            assert contrast(chosen, form.colour("selection-background-color") or "") >= AA_TEXT


@every_theme
def test_every_control_can_be_seen_against_its_ground(theme: Theme) -> None:
    """By its edge or by its own ground; a way in the bar is told by its words alone."""
    for form in forms(theme):
        ways = '[role="nav"]' in form.traits or form.widget == "QSlider"
        if not form.is_control or form.state == ":disabled" or ways:
            continue
        edge = form.colour("border-color", "border")
        assert edge, form
        for ground in ("paper", "card", "lit"):
            assert contrast(edge, getattr(theme, ground)) >= SHAPE, (form, ground)


@every_theme
def test_every_focus_is_a_thick_line_that_stands_out(theme: Theme) -> None:
    for form in forms(theme):
        if not form.is_control or not form.state.endswith(":focus"):
            continue
        width = re.match(r"(\d)px", form.values["border"])
        assert width, form
        assert int(width.group(1)) >= 3, form
        ring = form.colour("border-color", "border")
        assert ring == theme.ink, form
        for ground in GROUNDS:
            assert contrast(ring, getattr(theme, ground)) >= SHAPE, (form, ground)


@every_theme
@pytest.mark.parametrize("eyes", EYES)
def test_the_colours_of_the_phases_are_told_apart_by_all_eyes(theme: Theme, eyes: str) -> None:
    for one, other in combinations(Tone, 2):
        apart = distance(getattr(theme, one), getattr(theme, other), eyes)
        assert apart >= TOLD_APART, f"{one} and {other}: {apart:.0f}"


def test_a_red_and_a_green_that_others_tell_apart_are_alike_without_red_cones() -> None:
    assert distance("#A08000", "#50A000") > TOLD_APART
    assert distance("#D00000", "#008000", "protanopia") < distance("#D00000", "#008000")
