"""The themes: text that everyone can read, and a typeface that is really there."""

from __future__ import annotations

from itertools import product

import pytest
from PySide6.QtGui import QColor, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot
from tests.ui.colours import contrast

from sciatica_coach.settings.choosable import ThemeId
from sciatica_coach.ui import typeface
from sciatica_coach.ui.style_sheet import dress, style_sheet
from sciatica_coach.ui.theme import DARK, HIGH_CONTRAST, LIGHT, THEMES, Theme, palette, theme_for

AA_TEXT = 4.5
AAA_TEXT = 7.0
AA_SHAPE = 3.0
GROUNDS = ("paper", "card", "lit", "mat")
TEXTS = ("ink", "soft", "soft_far", "hold", "warn")
PHASES = ("move", "hold", "rest", "switch", "warn")


def test_every_theme_that_can_be_chosen_has_its_row_and_no_other_has() -> None:
    assert list(THEMES) == list(ThemeId)


def test_black_on_white_has_the_contrast_that_the_standard_names() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_every_text_can_be_read_on_every_ground(theme: Theme) -> None:
    for text, ground in product(TEXTS, GROUNDS):
        ratio = contrast(getattr(theme, text), getattr(theme, ground))
        assert ratio >= AA_TEXT, f"{text} on {ground}: {ratio:.2f}"
    assert contrast(theme.on_accent, theme.accent) >= AA_TEXT


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_phase_words_and_shapes_stand_out_from_the_page(theme: Theme) -> None:
    for phase, ground in product(PHASES, ("paper", "card")):
        assert contrast(getattr(theme, phase), getattr(theme, ground)) >= AA_TEXT


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_what_is_read_from_the_mat_has_the_highest_grade(theme: Theme) -> None:
    for text in ("ink", "soft_far"):
        assert contrast(getattr(theme, text), theme.paper) >= AAA_TEXT


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_the_outline_of_a_control_can_be_seen(theme: Theme) -> None:
    for outline, ground in product(("edge", "accent"), ("paper", "card", "lit")):
        assert contrast(getattr(theme, outline), getattr(theme, ground)) >= AA_SHAPE


def test_in_the_evening_nothing_is_bright() -> None:
    ours, dark = THEMES[ThemeId.EVENING], THEMES[ThemeId.DARK]
    black = "#000000"
    for token in ("ink", "soft", "move", "hold", "rest", "warn", "accent"):
        light, in_the_dark = (contrast(getattr(each, token), black) for each in (ours, dark))
        assert light < in_the_dark * 0.85, token
    assert ours.light < dark.light == 1


def test_without_a_choice_the_window_follows_the_system() -> None:
    assert theme_for("system", DARK).id == DARK.id
    assert theme_for("system", LIGHT).id == LIGHT.id
    assert theme_for("system", HIGH_CONTRAST).id == HIGH_CONTRAST.id
    assert theme_for("light", DARK).id == LIGHT.id


def test_text_of_twice_the_size_makes_everything_twice_as_large() -> None:
    assert LIGHT.at(2.0).px(18) == 36


@pytest.mark.usefixtures("qapp")
def test_the_typeface_is_loaded_from_its_files() -> None:
    assert typeface.load() == typeface.FAMILY
    loaded = [QFontDatabase.applicationFontFamilies(number) for number in range(2)]
    assert [typeface.FAMILY] in loaded
    assert QFontDatabase.styles(typeface.FAMILY) >= ["Bold", "Regular"]


@pytest.mark.usefixtures("qapp")
def test_a_missing_typeface_leaves_the_systems_and_says_so(
    caplog: pytest.LogCaptureFixture,
) -> None:
    assert typeface.load("no_such_package") != ""
    assert "not installed" in caplog.text


def test_painted_widgets_find_the_themes_colours_in_the_palette() -> None:
    made = palette(DARK)
    assert made.color(QPalette.ColorRole.Window) == QColor(DARK.paper)
    assert made.color(QPalette.ColorRole.AlternateBase) == QColor(DARK.lit)
    assert made.color(QPalette.ColorRole.BrightText) == QColor(DARK.warn)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.id)
def test_a_theme_dresses_the_whole_application(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    dress(qapp, theme.at(1.5), typeface.load())
    title, button = QLabel("Today"), QPushButton("Start")
    for widget in (title, button):
        qtbot.addWidget(widget)
    title.setProperty("role", "title")
    for widget in (title, button):
        widget.ensurePolished()
    assert title.font().pixelSize() == 66
    assert title.font().family() == typeface.FAMILY
    assert button.sizeHint().height() >= 66


@pytest.mark.parametrize("scale", [1.0, 1.125, 1.25, 1.375, 1.5, 2.0])
def test_the_knob_of_a_slider_is_round_at_every_size(scale: float) -> None:
    handle = style_sheet(LIGHT.at(scale)).partition("QSlider::handle")[2].partition("}")[0]
    width, radius = (
        int(handle.partition(f"{key}: ")[2].partition("px")[0]) for key in (" width", "radius")
    )
    assert width - 1 <= 2 * radius <= width
