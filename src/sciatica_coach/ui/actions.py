"""Every key of a session, declared once: what it does, who sent it, how it is shown.

The session page asks `action_of_key` and `action_of_button`; the list of keys that `?`
opens is made from the same rows. A wireless clicker sends Page Up and Page Down, and for
a black screen or the start of a show B, a full stop or F5; a headset sends the media keys.
So all of them are remotes without any setting up.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from sciatica_coach.coaching.commands import CommandSource
from sciatica_coach.desktop.now_playing import MediaKey
from sciatica_coach.ui import shapes
from sciatica_coach.ui.shapes import Shape
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked


class Action(StrEnum):
    """What a key asks for; most are a session's command, the rest concern the window."""

    PAUSE_OR_RESUME = "pause_or_resume"
    HURTS = "hurts"
    NEXT = "next"
    BACK = "back"
    REPEAT = "repeat"
    MORE = "more"
    UNDO = "undo"
    LOUDER = "louder"
    SOFTER = "softer"
    VIEW = "view"
    TURN = "turn"
    FULL_SCREEN = "full_screen"
    ASK_TO_STOP = "ask_to_stop"
    KEYS = "keys"


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One key.

    cap    the marked word for the key; on the key itself `shape` is painted instead, if any
    source what the journal writes down as the command's source
    listed whether it stands in the list of keys; those that speak for themselves do not
    """

    key: Qt.Key
    cap: str
    source: CommandSource = CommandSource.KEY
    shape: Shape | None = None
    listed: bool = True


@dataclass(frozen=True, slots=True)
class ActionRow:
    """One action with all its keys.

    words   what it does, for the list of keys and for a tooltip; marked
    name    one or two words for a button; marked, and shown by `name_of`
    button  the mouse button that does the same anywhere on the session page
    media   what a headset or the desktop asks for, with or without the focus
    gap_ms  a second press sooner than this after the first one is not heard
    """

    action: Action
    name: str
    words: str
    keys: tuple[KeyRow, ...]
    button: Qt.MouseButton | None = None
    media: MediaKey | None = None
    gap_ms: int = 0


REMOTE = CommandSource.REMOTE
ACTIONS: tuple[ActionRow, ...] = (
    ActionRow(
        Action.PAUSE_OR_RESUME,
        marked("Pause"),
        marked("Pause, or go on"),
        (
            KeyRow(Qt.Key.Key_Space, marked("Space"), shape=shapes.space_bar),
            KeyRow(Qt.Key.Key_PageDown, marked("Page down"), REMOTE),
            KeyRow(Qt.Key.Key_B, "B", REMOTE, listed=False),
            KeyRow(Qt.Key.Key_Period, marked("Full stop"), REMOTE, listed=False),
            KeyRow(Qt.Key.Key_F5, "F5", REMOTE, listed=False),
            KeyRow(Qt.Key.Key_MediaPlay, marked("Play"), REMOTE, listed=False),
            KeyRow(Qt.Key.Key_MediaTogglePlayPause, marked("Play or pause"), REMOTE, listed=False),
            KeyRow(Qt.Key.Key_MediaPause, marked("Media pause"), REMOTE, listed=False),
        ),
        button=Qt.MouseButton.LeftButton,
        media=MediaKey.PLAY_OR_PAUSE,
    ),
    ActionRow(
        Action.HURTS,
        marked("It hurts"),
        marked("It hurts: come out and rest"),
        (KeyRow(Qt.Key.Key_H, "H"), KeyRow(Qt.Key.Key_PageUp, marked("Page up"), REMOTE)),
        button=Qt.MouseButton.RightButton,
    ),
    ActionRow(
        Action.NEXT,
        marked("Next"),
        marked("The next exercise"),
        (
            KeyRow(Qt.Key.Key_Right, marked("Right"), shape=shapes.arrow_right),
            KeyRow(Qt.Key.Key_MediaNext, marked("Media next"), REMOTE, listed=False),
        ),
        media=MediaKey.NEXT,
        gap_ms=300,
    ),
    ActionRow(
        Action.BACK,
        "Back",  # said by `name_of`
        marked("This exercise from its start, or the one before"),
        (
            KeyRow(Qt.Key.Key_Left, marked("Left"), shape=shapes.arrow_left),
            KeyRow(Qt.Key.Key_MediaPrevious, marked("Media previous"), REMOTE, listed=False),
        ),
        media=MediaKey.PREVIOUS,
    ),
    ActionRow(
        Action.REPEAT,
        marked("Repeat"),
        marked("Say this step again, or do this repetition again"),
        (KeyRow(Qt.Key.Key_R, "R"),),
    ),
    ActionRow(
        Action.MORE, marked("More"), marked("Ten seconds more"), (KeyRow(Qt.Key.Key_T, "T"),)
    ),
    ActionRow(
        Action.UNDO, marked("Undo"), marked("Take the last one back"), (KeyRow(Qt.Key.Key_U, "U"),)
    ),
    ActionRow(
        Action.LOUDER,
        marked("Louder"),
        marked("The voice louder"),
        (KeyRow(Qt.Key.Key_Up, marked("Up"), shape=shapes.arrow_up),),
    ),
    ActionRow(
        Action.SOFTER,
        marked("Softer"),
        marked("The voice softer"),
        (KeyRow(Qt.Key.Key_Down, marked("Down"), shape=shapes.arrow_down),),
    ),
    ActionRow(
        Action.VIEW,
        marked("View"),
        marked("Large for the room, or all steps"),
        (KeyRow(Qt.Key.Key_V, "V"),),
    ),
    ActionRow(
        Action.TURN,
        marked("Turn"),
        marked("Turn the page for who lies: to the left, to the right, and back"),
        (KeyRow(Qt.Key.Key_L, "L"),),
    ),
    ActionRow(
        Action.FULL_SCREEN,
        marked("Full screen"),
        marked("Fill the screen, or leave it"),
        (KeyRow(Qt.Key.Key_F, "F"),),
    ),
    ActionRow(
        Action.ASK_TO_STOP,
        marked("Stop"),
        marked("Pause, and ask whether to stop"),
        (
            KeyRow(Qt.Key.Key_Escape, marked("Esc")),
            KeyRow(Qt.Key.Key_MediaStop, marked("Media stop"), REMOTE, listed=False),
        ),
        media=MediaKey.STOP,
    ),
    ActionRow(
        Action.KEYS,
        marked("Keys"),
        marked("This list of keys"),
        (KeyRow(Qt.Key.Key_Question, "?"),),
    ),
)

_BY_KEY = {key.key: (row, key.source) for row in ACTIONS for key in row.keys}
_BY_BUTTON = {row.button: row for row in ACTIONS if row.button is not None}
_BY_MEDIA_KEY = {row.media: row.action for row in ACTIONS if row.media is not None}
_BY_ACTION = {row.action: row for row in ACTIONS}


def action_of_key(key: int) -> tuple[ActionRow, CommandSource] | None:
    """The row of a pressed key and the source to write down; None where it has no meaning."""
    try:
        return _BY_KEY.get(Qt.Key(key))
    except ValueError:
        return None  # a key that Qt has no name for


def action_of_button(button: Qt.MouseButton) -> ActionRow | None:
    """The row of a mouse button pressed on the session page."""
    return _BY_BUTTON.get(button)


def action_of_media_key(key: MediaKey) -> Action:
    """What a button of a headset asks for; every one of them asks for something."""
    return _BY_MEDIA_KEY[key]


def row_of(action: Action) -> ActionRow:
    """The row that declares the action."""
    return _BY_ACTION[action]


def name_of(row: ActionRow) -> str:
    """One or two words for the button of an action, in the window's language."""
    # The body has a back, too, which other languages call otherwise.
    return tr("Back", "the way back") if row.action is Action.BACK else tr(row.name)
