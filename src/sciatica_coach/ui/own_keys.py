"""The keys of a session as the person has them: the one table, with keys of their own in it.

A key of one's own takes the place of an action's first one. Space, Esc and the keys of
remotes stay what they are beside it: nobody is harmed because a key means something else.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from sciatica_coach.settings.table import OWN_KEY
from sciatica_coach.ui.actions import ACTIONS, ActionRow, KeyRow
from sciatica_coach.ui.tongue import tr

FIXED = frozenset({Qt.Key.Key_Space, Qt.Key.Key_Escape})
"""What these two do, they do for everybody."""
TAKEN = FIXED | {
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
}
"""What no other action can have: Enter works what has the focus, and Tab moves it."""
UNUSABLE = frozenset(
    {
        Qt.Key.Key_unknown,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
"""Keys that are none of their own."""


def rows_in_force(settings: Mapping[str, object]) -> tuple[ActionRow, ...]:
    """The table with the person's own keys; one that is no key, or another's, is left out."""
    rows: list[ActionRow] = []
    for row in ACTIONS:
        own = key_named(settings.get(f"{OWN_KEY}{row.action.value}"))
        free = own is not None and used_by(own, (*rows, *ACTIONS[len(rows) :])) is None
        rows.append(_with(row, own) if own is not None and free else row)
    return tuple(rows)


def key_named(name: object) -> Qt.Key | None:
    """The key of that name, as Qt writes it ("X", "F9"); None where it names none."""
    if not isinstance(name, str) or not name:
        return None
    as_qt_writes_it = QKeySequence(name).toString(QKeySequence.SequenceFormat.PortableText)
    usable = (key for key in Qt.Key if key not in TAKEN | UNUSABLE)
    return next((key for key in usable if as_qt_writes_it == name_of(key) != ""), None)


def name_of(key: Qt.Key) -> str:
    """How the key is called, on its cap and in the settings."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)


def used_by(key: Qt.Key, rows: tuple[ActionRow, ...]) -> ActionRow | None:
    """The action that has that key already."""
    return next((row for row in rows if any(each.key == key for each in row.keys)), None)


def refusal(setting: str, name: str, settings: Mapping[str, object]) -> str:
    """Why that key cannot be the setting's, with what to do; "" where it can."""
    key = key_named(name)
    if key is None:
        return tr("{name} keeps what it does everywhere. Choose another key.").format(name=name)
    user = used_by(key, rows_in_force(settings))
    if user is None or setting == f"{OWN_KEY}{user.action.value}":
        return ""
    told = tr("{name} is used already: {use}. Choose another key.")
    return told.format(name=name, use=tr(user.words).lower())


def _with(row: ActionRow, key: Qt.Key) -> ActionRow:
    own = KeyRow(key, QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
    first, *others = row.keys
    if first.key in FIXED:
        return replace(row, keys=(first, own, *others))
    return replace(row, keys=(own, *others))
