"""The settings of what else works in the room: a screen reader, a second screen, players; pure."""

from __future__ import annotations

from sciatica_coach.settings.setting import Form, Section, Setting

READER_SPEAKS = "voice.reader_speaks"
"""Who speaks: the coach or a screen reader. Where nobody has set it, that is asked once."""
SESSION_SCREEN = "look.session_screen"
"""What the screen is remembered by that shows the session."""

READER = Setting(
    READER_SPEAKS,
    Section.VOICE,
    "Let my screen reader speak",
    "The coach's voice is silent, so that never two speak at once. Its tones stay.",
    Form.SWITCH,
    default=False,
)
PLAYERS = Setting(
    "room.pauses_players",
    Section.HANDS_FREE,
    "Pause music and videos",
    "On Linux: what plays elsewhere pauses for a session, and goes on after it.",
    Form.SWITCH,
    default=False,
)
SCREEN = Setting(
    SESSION_SCREEN,
    Section.LOOK,
    "Screen for the session",
    "A television, say. The session fills it, and comes back to the window afterwards.",
    Form.TEXT,
    None,
    unset="the screen of the window",
)
