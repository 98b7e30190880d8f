"""The keys of a session as the person has them, at the terminal as in the window.

Pages of the terminal know the usual keys. A key of one's own is turned into the usual one of
the same action before a page hears it, and the usual one, whose place it took, into nothing.
Space, Esc and the keys of clickers stay beside it. A key that no terminal sends takes no
place, and neither does one that another action has.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from sciatica_coach.settings.table import KEYS, OWN_KEY
from sciatica_coach.terminal.keyboard import Key

_NAMED: Final[Mapping[str, str]] = {
    "Space": Key.SPACE,
    "Esc": Key.ESCAPE,
    "Up": Key.UP,
    "Down": Key.DOWN,
    "Left": Key.LEFT,
    "Right": Key.RIGHT,
    "PgUp": Key.PAGE_UP,
    "PgDown": Key.PAGE_DOWN,
}
_BESIDE: Final[Mapping[str, tuple[str, ...]]] = {
    "pause_or_resume": (Key.PAGE_DOWN, "b", "."),
    "hurts": (Key.PAGE_UP,),
}
"""The keys of clickers."""
_FIXED: Final = (Key.SPACE, Key.ESCAPE)
_LISTED: Final = (
    ("pause_or_resume", "pause, go on", "hurts", "it hurts"),
    ("next", "next exercise", "back", "back"),
    ("repeat", "repeat", "more", "ten seconds more"),
    ("undo", "undo", "louder softer", "louder, softer"),
    ("ask_to_stop", "stop", "keys", "these keys"),
)
_HELP: Final = "F1         when to stop and get help"


class OwnKeys:
    """Which key does what, with the person's own ones."""

    def __init__(self, settings: Mapping[str, object]) -> None:
        """`settings` are the values in force; keys of one's own are named as Qt writes them."""
        self._keys: dict[str, tuple[str, ...]] = {
            action: (_key_named(usual), *_BESIDE.get(action, ()))
            for action, (_, usual) in KEYS.items()
        }
        self._usual = {action: keys[0] for action, keys in self._keys.items()}
        self._caps = {action: usual for action, (_, usual) in KEYS.items()}
        for action in KEYS:
            name = settings.get(f"{OWN_KEY}{action}")
            own = _key_named(name) if isinstance(name, str) else ""
            if own and not any(own in keys for keys in self._keys.values()):
                first, *others = self._keys[action]
                stays = (first,) if first in _FIXED else ()
                self._keys[action] = (*stays, own, *others)
                self._caps[action] = f"{self._caps[action]}, {name}" if stays else str(name)

    def meant_by(self, key: str) -> str:
        """The usual key of what `key` does; itself where it is no session's, "" for nothing."""
        for action, keys in self._keys.items():
            if key in keys:
                return self._usual[action]
        return "" if key in self._usual.values() else key

    def listed(self) -> tuple[str, ...]:
        """The list of keys, line by line."""
        lines = []
        for left, does, right, does_too in _LISTED:
            caps = ", ".join(self._caps[each] for each in right.split())
            lines.append(f"{self._caps[left]:<10} {does:<21} {caps:<10} {does_too}")
        return (*lines, _HELP)


def _key_named(name: str) -> str:
    """The terminal's name of that key; "" for one that it does not send."""
    return _NAMED.get(name, name.lower() if len(name) == 1 else "")
