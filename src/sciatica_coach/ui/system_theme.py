"""What the desktop asks for: dark, light or high contrast, and when it changes its mind.

It stands apart from `ui.theme` because asking takes Qt's namespace `Qt`, whose first use
makes all of its hundred enumerations: a tenth of the time to the first paint, which has to
do with the desktop's palette (`ui.theme.theme_like`) instead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

from sciatica_coach.ui.theme import DARK, HIGH_CONTRAST, LIGHT, Theme

if TYPE_CHECKING:
    from PySide6.QtGui import QAccessibilityHints


class SystemTheme(QObject):
    """The desktop's wish for a theme.

    Signals:
        changed(): it wishes for another one.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._contrast = self._contrast_wishes()
        if self._contrast is not None:
            self._contrast.contrastPreferenceChanged.connect(self.changed)

    @property
    def theme(self) -> Theme:
        """The theme that it wishes for now."""
        wishes = self._contrast
        if wishes and wishes.contrastPreference() is Qt.ContrastPreference.HighContrast:
            return HIGH_CONTRAST
        return DARK if self._hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT

    def _contrast_wishes(self) -> QAccessibilityHints | None:
        """Qt before 6.10 does not tell."""
        return self._hints.accessibility() if hasattr(self._hints, "accessibility") else None
