"""What the window wears: the theme in force, put on whenever a wish or the system changes.

Three wishes meet here: the person's settings, the system's colours, and the size of the
window (a larger window has larger words). `wear` puts on what follows from them, and
does nothing where nothing changed, for dressing the window anew costs a moment.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QApplication

from sciatica_coach.ui.style_sheet import dress
from sciatica_coach.ui.theme import FOLLOW_SYSTEM, Theme, theme_for, theme_like

if TYPE_CHECKING:
    from sciatica_coach.ui.system_theme import SystemTheme

DRAWN_AT = QSize(1280, 800)
LARGEST_GROWTH = 1.5
STEP = 0.0625
"""The window's growth goes in steps, so that dragging its edge does not dress it each time."""


class Look(QObject):
    """Keeps the application dressed.

    Signals:
        changed(theme: Theme): the window wears another theme now.
    """

    changed = Signal(object)

    def __init__(
        self,
        application: QApplication,
        family: str,
        settings: Callable[[], Mapping[str, object]],
    ) -> None:
        """Dress the application at once.

        settings  gives the values of the settings in force
        """
        super().__init__()
        self.application = application
        self._family = family
        self._settings = settings
        self._growth = 1.0
        self._system: SystemTheme | None = None
        self._worn_first = theme_like(application.palette())
        self._still = False
        self.theme = self._wished()
        dress(application, self.theme, family)

    @property
    def session_theme(self) -> Theme:
        """The theme for the session page, which grows with the window by its own rules."""
        return self.theme.at(self.theme.scale / self._growth)

    def follow(self, settings: Callable[[], Mapping[str, object]], system: SystemTheme) -> None:
        """From here on heed these settings and the desktop, and put on what they ask for."""
        self._settings = settings
        self._system = system
        system.changed.connect(self.wear)
        self.wear()

    def wear(self) -> None:
        """Put on what the settings ask for now."""
        wished = self._wished()
        if wished == self.theme:
            return
        self.theme = wished
        dress(self.application, wished, self._family)
        self.changed.emit(wished)

    def grow_with(self, window: QSize) -> None:
        """Let the words grow with the window; they never grow smaller than drawn."""
        growth = min(window.width() / DRAWN_AT.width(), window.height() / DRAWN_AT.height())
        stepped = int(max(1.0, min(growth, LARGEST_GROWTH)) / STEP) * STEP
        if stepped != self._growth:
            self._growth = stepped
            self.wear()

    def on_stillness_answered(self, still: object) -> None:
        """Whether the desktop wishes for less movement."""
        self._still = still is True
        self.wear()

    def _wished(self) -> Theme:
        settings = self._settings()
        text_size = settings.get("look.text_size", 100)
        motion = settings.get("look.reduced_motion", FOLLOW_SYSTEM)
        percent = text_size if isinstance(text_size, int) else 100
        return theme_for(
            str(settings.get("look.theme", FOLLOW_SYSTEM)),
            self._system.theme if self._system else self._worn_first,
            scale=percent / 100 * self._growth,
            reduced_motion=motion == "on" or (motion == FOLLOW_SYSTEM and self._still),
        )
