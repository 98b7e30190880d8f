"""How the window looks: one row of colours for each theme, and what Qt needs of it.

A theme is a frozen `Theme`: colours by what they are for, the text scale and whether
movement is reduced. `THEMES` holds the rows; a further theme is one more row, and its
name in `settings.choosable`. From a theme come a `QPalette` (painted widgets take their
colours from its roles, see `palette`); `ui.style_sheet` makes the style sheet and dresses
the application, again whenever a setting or the system's colours change.

Sizes are pixels of the drawings at 1280 x 800; `Theme.px` turns them into pixels of
this window, so that everything grows with the text size that the person asked for.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from PySide6.QtGui import QColor, QPalette

from sciatica_coach.settings.choosable import ThemeId

FOLLOW_SYSTEM = "system"
"""The choice of `look.theme` that is not a theme of its own."""


class Theme(NamedTuple):
    """Colours (`#RRGGBB`) by their use, and how large and how lively things are.

    paper, card   the ground and the raised ground
    ink, soft     text and second text
    soft_far      second text that is read from the mat: at least 7:1
    line, edge    quiet lines; the outline of a control: at least 3:1
    track         what is empty of a ring: each phase stands out from it by at least 3:1
    lit, mat      the current step and the chosen thing; the ground behind figures
    move, hold, rest, switch, warn    one colour for each phase, and for "hurts" and help
    accent, on_accent                 the one main button and the text on it
    light         how bright pictures are, 0 to 1
    scale         1.0 is the drawings' size; the person's text size and the window's
    reduced_motion    nothing slides or fades
    """

    id: str
    dark: bool
    paper: str
    card: str
    ink: str
    soft: str
    soft_far: str
    line: str
    edge: str
    track: str
    lit: str
    mat: str
    move: str
    hold: str
    rest: str
    switch: str
    warn: str
    accent: str
    on_accent: str
    light: float = 1.0
    scale: float = 1.0
    reduced_motion: bool = False

    def px(self, pixels: float) -> int:
        """A size of the drawings in pixels of this window."""
        return round(pixels * self.scale)

    def at(self, scale: float, *, reduced_motion: bool | None = None) -> Theme:
        """The same theme at another text scale."""
        still = self.reduced_motion if reduced_motion is None else reduced_motion
        return self._replace(scale=scale, reduced_motion=still)


LIGHT = Theme(
    id=ThemeId.LIGHT,
    dark=False,
    paper="#FBF8F3",
    card="#FFFFFF",
    ink="#1C2B33",
    soft="#51626B",
    soft_far="#45555E",
    line="#E3DDD2",
    edge="#7D8A90",
    track="#E3DDD2",
    lit="#E6F4F0",
    mat="#DCEFE7",
    move="#1B3E6A",
    hold="#0B6B62",
    rest="#8A5A12",
    switch="#6B3FA0",
    warn="#8E3119",
    accent="#0A645C",
    on_accent="#FFFFFF",
)
DARK = Theme(
    id=ThemeId.DARK,
    dark=True,
    paper="#12191D",
    card="#1B252B",
    ink="#F2F5F4",
    soft="#B4C3C9",
    soft_far="#B4C3C9",
    line="#2C3A42",
    edge="#74868F",
    track="#2C3A42",
    lit="#20383A",
    mat="#1F3A36",
    move="#99BDE6",
    hold="#6FD6C6",
    rest="#F0C27A",
    switch="#B49EFF",
    warn="#FFB09A",
    accent="#6FD6C6",
    on_accent="#12191D",
)
EVENING = Theme(
    id=ThemeId.EVENING,
    dark=True,
    paper="#0D0B09",
    card="#15120E",
    ink="#CCC0AD",
    soft="#AFA391",
    soft_far="#B8AC99",
    line="#2C261E",
    edge="#7D7161",
    track="#2C261E",
    lit="#1E1811",
    mat="#1B1812",
    move="#8AACCE",
    hold="#5BBFAC",
    rest="#CDB053",
    switch="#A791EB",
    warn="#DF9174",
    accent="#5BBFAC",
    on_accent="#0D0B09",
    light=0.7,
)
HIGH_CONTRAST = Theme(
    id=ThemeId.HIGH_CONTRAST,
    dark=True,
    paper="#000000",
    card="#000000",
    ink="#FFFFFF",
    soft="#FFFFFF",
    soft_far="#FFFFFF",
    line="#FFFFFF",
    edge="#FFFFFF",
    track="#333333",
    lit="#333333",
    mat="#000000",
    move="#69ACF7",
    hold="#7CFFE6",
    rest="#FFD37A",
    switch="#E3C4FF",
    warn="#FFB199",
    accent="#FFE600",
    on_accent="#000000",
)
THEMES: Mapping[str, Theme] = MappingProxyType(
    {theme.id: theme for theme in (LIGHT, DARK, EVENING, HIGH_CONTRAST)}
)


def theme_for(
    choice: str, system: Theme, *, scale: float = 1.0, reduced_motion: bool = False
) -> Theme:
    """The theme that the person chose; anything but a theme's id takes the system's."""
    return THEMES.get(choice, system).at(scale, reduced_motion=reduced_motion)


def theme_like(worn: QPalette) -> Theme:
    """Dark or light as the desktop's palette is; what it wishes besides tells `system_theme`."""
    return DARK if worn.color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's roles.

    Window paper · Base card · WindowText, Text, ButtonText ink · PlaceholderText soft ·
    Mid line · Dark edge · AlternateBase lit · Midlight mat · Highlight, Accent and Link
    accent · HighlightedText on_accent · BrightText warn.
    """
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.paper,
        role.Base: theme.card,
        role.Button: theme.card,
        role.WindowText: theme.ink,
        role.Text: theme.ink,
        role.ButtonText: theme.ink,
        role.PlaceholderText: theme.soft,
        role.Mid: theme.line,
        role.Dark: theme.edge,
        role.AlternateBase: theme.lit,
        role.Midlight: theme.mat,
        role.Light: theme.lit,
        role.Shadow: theme.line,
        role.Highlight: theme.accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.BrightText: theme.warn,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.ink,
    }
    made = QPalette()
    for each, colour in colours.items():
        made.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, each, QColor(theme.soft))
    return made
