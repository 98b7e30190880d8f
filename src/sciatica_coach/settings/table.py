"""The table of settings: each declared once, with its type, default, bounds and words.

A new setting is one new row here: the file, the command line, the settings page and
`settings --json` follow. Those of an exercise are made in `settings.of_exercise`.
"""

from __future__ import annotations

from collections.abc import Mapping

from sciatica_coach.catalog.exercise import Level, Position
from sciatica_coach.coaching.choices import Pace, SideOrder, SoreSide, WordsSetting
from sciatica_coach.settings.choosable import (
    AS_THE_COMPUTER,
    LARGEST_TEXT,
    SMALLEST_TEXT,
    EngineId,
    LanguageId,
    ThemeId,
)
from sciatica_coach.settings.reminders import REMINDERS
from sciatica_coach.settings.setting import Form, Section, Setting
from sciatica_coach.settings.surroundings import PLAYERS, READER, SCREEN

LIES: Mapping[Position, str] = {
    Position.SUPINE: "on your back",
    Position.PRONE: "on your front",
    Position.SIDE: "on your side",
}
"""The positions in which one looks at a screen with a turned head."""


KEYS: Mapping[str, tuple[str, str]] = {
    "pause_or_resume": ("Pause, or go on", "Space"),
    "hurts": ("It hurts, come out and rest", "H"),
    "next": ("The next exercise", "Right"),
    "back": ("This exercise from its start, or the one before", "Left"),
    "repeat": ("This step, or this repetition, again", "R"),
    "more": ("Ten seconds more", "T"),
    "undo": ("Take the last one back", "U"),
    "louder": ("The voice louder", "Up"),
    "softer": ("The voice softer", "Down"),
    "view": ("Large for the room, or all steps", "V"),
    "turn": ("Turn the page for who lies", "L"),
    "full_screen": ("Fill the screen, or leave it", "F"),
    "ask_to_stop": ("Pause, and ask whether to stop", "Esc"),
    "keys": ("The list of keys", "?"),
}
"""What the keys of a session do, and the key that each has; `ui.actions` listens to them."""
OWN_KEY = "key."
"""How the settings of keys begin."""


def _key_row(action: str) -> Setting:
    words, key = KEYS[action]
    return Setting(
        f"{OWN_KEY}{action}",
        Section.KEYS,
        words,
        "Space and Esc keep what they do." if key in ("Space", "Esc") else f"Usually {key}.",
        Form.KEY,
        None,
        unset=key,
    )


def _turned(position: Position) -> Setting:
    return Setting(
        f"look.turned_{position.value}",
        Section.LOOK,
        f"Session page, {LIES[position]}",
        "Turned to where your head points as you look at the screen. In a session, L turns it.",
        Form.CHOICE,
        "upright",
        options=("upright", "left", "right"),
    )


GENERAL = (
    Setting(
        "session.level",
        Section.TIME,
        "Level",
        "How much every exercise asks of you; a routine can suggest one.",
        Form.CHOICE,
        None,
        options=tuple(Level),
        unset="as the routine has it",
    ),
    Setting(
        "session.pace",
        Section.TIME,
        "Pace",
        "Slow gives more time for settling, resting and changing sides; holds stay as they are.",
        Form.CHOICE,
        Pace.NORMAL.value,
        options=tuple(Pace),
    ),
    Setting(
        "session.hold_percent",
        Section.TIME,
        "Length of holds",
        "Makes every hold shorter or longer, within what each exercise allows.",
        Form.INTEGER,
        100,
        low=50,
        high=150,
        unit="percent",
    ),
    Setting(
        "session.rest_percent",
        Section.TIME,
        "Length of rests",
        "Makes every rest shorter or longer.",
        Form.INTEGER,
        100,
        low=50,
        high=300,
        unit="percent",
    ),
    Setting(
        "session.lead_in_s",
        Section.HANDS_FREE,
        "Time to lie down",
        "How long the coach waits after Start before the first exercise.",
        Form.NUMBER,
        None,
        low=8,
        high=90,
        unit="seconds",
        unset="45 seconds in the first three sessions, then 20",
    ),
    Setting(
        "room.one_switch",
        Section.HANDS_FREE,
        "One switch only",
        "One press pauses. In a pause, one press goes on and two leave the exercise.",
        Form.SWITCH,
        default=False,
    ),
    Setting(
        "room.claps",
        Section.HANDS_FREE,
        "Two claps pause",
        "In a session the microphone listens: two claps pause, two go on. Nothing is recorded.",
        Form.SWITCH,
        default=False,
    ),
    PLAYERS,
    Setting(
        "session.sore_side",
        Section.SAFETY,
        "Sore side",
        "The leg that troubles you, so that the coach can begin or end with it.",
        Form.CHOICE,
        SoreSide.NONE.value,
        options=tuple(SoreSide),
    ),
    Setting(
        "session.side_order",
        Section.SAFETY,
        "Which side first",
        "The order of the sides; both sides always get the same time.",
        Form.CHOICE,
        SideOrder.SOURCE.value,
        options=tuple(SideOrder),
    ),
    Setting(
        "session.words",
        Section.VOICE,
        "How much is said",
        "The words grow shorter as you come to know an exercise, or stay full.",
        Form.CHOICE,
        WordsSetting.GROWS_SHORTER.value,
        options=tuple(WordsSetting),
    ),
    Setting(
        "voice.engine",
        Section.VOICE,
        "Voice",
        "Automatic takes the most natural voice on this computer; silent shows captions only.",
        Form.CHOICE,
        "auto",
        options=("auto", *EngineId),
    ),
    Setting(
        "voice.name",
        Section.VOICE,
        "Speaker",
        "Which of the voices of this computer speaks.",
        Form.TEXT,
        None,
        unset="the usual speaker",
    ),
    Setting(
        "voice.rate",
        Section.VOICE,
        "Speaking speed",
        "How fast the voice speaks.",
        Form.INTEGER,
        155,
        low=110,
        high=200,
        unit="words a minute",
    ),
    Setting(
        "voice.volume",
        Section.VOICE,
        "Loudness",
        "How loud voice and tones are.",
        Form.INTEGER,
        80,
        low=0,
        high=100,
        unit="percent",
    ),
    Setting(
        "voice.wakes_slowly",
        Section.VOICE,
        "My speaker wakes slowly",
        "For wireless and television speakers, which swallow the first words.",
        Form.SWITCH,
        default=False,
    ),
    READER,
    Setting(
        "voice.at_speed",
        Section.VOICE,
        "Voice in fast demonstrations",
        "Lets the voice speak also when a session is played faster or slower than life.",
        Form.SWITCH,
        default=False,
    ),
    Setting(
        "safety.country",
        Section.SAFETY,
        "My country",
        "Which number is shown and said for an emergency.",
        Form.TEXT,
        None,
        unset="as the computer has it",
    ),
    Setting(
        "safety.emergency_number",
        Section.SAFETY,
        "A number of my own",
        "Shown and said for an emergency in place of your country's; said digit by digit.",
        Form.PHONE,
        None,
        unset="the number of my country",
    ),
    *REMINDERS,
    Setting(
        "look.language",
        Section.LOOK,
        "Language",
        "Of this window, the steps and the voice, from the next start on.",
        Form.CHOICE,
        AS_THE_COMPUTER,
        options=(AS_THE_COMPUTER, *LanguageId),
    ),
    Setting(
        "look.theme",
        Section.LOOK,
        "Colours",
        "Light, dark, dimmed for the evening or high contrast, or as the computer has it.",
        Form.CHOICE,
        "system",
        options=("system", *ThemeId),
    ),
    Setting(
        "look.text_size",
        Section.LOOK,
        "Text size",
        "Makes all text larger.",
        Form.INTEGER,
        SMALLEST_TEXT,
        low=SMALLEST_TEXT,
        high=LARGEST_TEXT,
        unit="percent",
    ),
    Setting(
        "look.reduced_motion",
        Section.LOOK,
        "Less movement",
        "Shows changes at once in place of moving pictures.",
        Form.CHOICE,
        "system",
        options=("system", "on", "off"),
    ),
    Setting(
        "look.session_view",
        Section.LOOK,
        "Session view",
        "Room view has large words to read from the mat; desk view shows all steps.",
        Form.CHOICE,
        "room",
        options=("room", "desk"),
    ),
    SCREEN,
    *(_turned(position) for position in LIES),
    *(_key_row(action) for action in KEYS),
)
