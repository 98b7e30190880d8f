"""What someone asks for who can hardly read or follow: larger words, slower words, once more."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sciatica_coach.coach import Coach
    from sciatica_coach.ui.needs import WindowVoice

TEXT_SIZES = (100, 125, 150, 175, 200)
SLOWER_BY = 15


class ReadingWishes:
    """Grants them at once, and keeps them through `change`, which sets a key to a value."""

    def __init__(
        self, coach: Coach, voice: WindowVoice, change: Callable[[str, object], None]
    ) -> None:
        self._coach = coach
        self._voice = voice
        self._change = change

    def on_bigger(self) -> None:
        """The next larger text; after the largest the smallest again."""
        now = self._coach.settings["look.text_size"]
        larger = (size for size in TEXT_SIZES if isinstance(now, int) and size > now)
        self._change("look.text_size", next(larger, TEXT_SIZES[0]))

    def on_say_asked(self, text: str) -> None:
        """Read it aloud; where the voice was missing, see first whether it is back."""
        if self._voice.state.can_try_again:
            self._voice.try_again()
        self._voice.say(text)

    def on_slower(self, text: str) -> None:
        """A slower voice, which says the same once more."""
        now = self._coach.settings["voice.rate"]
        if isinstance(now, int):
            self._change("voice.rate", now - SLOWER_BY)
        self._voice.say(text)
