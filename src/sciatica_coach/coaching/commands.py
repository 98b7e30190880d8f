"""What a person can ask of a running session, and where the asking came from."""

from __future__ import annotations

from enum import StrEnum


class Command(StrEnum):
    """One word a command; `coaching.session` says what each does at which moment."""

    PAUSE = "pause"
    RESUME = "resume"
    NEXT = "next"
    BACK = "back"
    REPEAT = "repeat"
    MORE = "more"
    HURTS = "hurts"
    GENTLY = "gently"
    LEAVE = "leave"
    STOP = "stop"
    UNDO = "undo"
    SUSPEND = "suspend"


class CommandSource(StrEnum):
    KEY = "key"
    BUTTON = "button"
    MOUSE = "mouse"
    REMOTE = "remote"
    TERMINAL = "terminal"
    SCRIPT = "script"
