"""The warning signs in plain words, action first; pure.

One fact stands on a line, new or different for the person, without names of diseases.
The signs are those on which the public health services' cards agree; they are told, not
scored, and nothing is concluded from them but what to do.
"""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_coach.wording.emergency import Emergency, digit_by_digit
from sciatica_coach.wording.progress import day_in_words


@dataclass(frozen=True, slots=True)
class Advice:
    """What to do, when, and a word after it.

    alarm  whether it is shown as the most urgent of all
    """

    action: str
    when: str
    signs: tuple[str, ...]
    after: str = ""
    alarm: bool = False

    @property
    def spoken(self) -> str:
        """The whole advice as it is read aloud, numbers to call digit by digit."""
        text = " ".join([f"{self.action}.", self.when, *(f"{sign}." for sign in self.signs)])
        return digit_by_digit(text)


HEADING = "Is one of these new for you?"
NOT_SURE = "If you are not sure, treat it as a yes."
NONE_NEW = "None of these is new for me"
ONE_NEW = "One of these, or not sure"
FIRST = "First, get help"
WAITS = (
    "The coach waits until a doctor has looked at it. You may close it: it asks again when you "
    "come back."
)
LOOKED_AT = "A doctor has looked at it"
TRUE_FOR_ME = "One of these is true for me"
EMERGENCY_SIGNS = (
    "Numbness or tingling between your legs, around the genitals or the back passage",
    "Wiping yourself feels different",
    "You cannot pee, cannot hold it, or do not feel it",
    "You cannot hold your poo, or do not feel it",
    "Weakness, numbness or pain in both legs, or it moved from one leg to both",
    "Your genitals have lost feeling, or sex has changed",
    "Pain in your chest, fainting, or hard trouble breathing",
    "Back pain after a bad fall or a crash",
    "You have had cancer, and a leg grows weak or walking grows hard",
)
URGENT_SIGNS = (
    "One leg grows weaker",
    "Your foot slaps the ground, or your toes catch",
    "You have a fever, or feel ill, with the back pain",
    "You had an infection lately, or your body fights infections badly",
    "You have lost weight and do not know why, or have had cancer",
    "You fell or had a knock, and are older, have thin bones or take steroids",
    "The pain at night is steady and lets you find no rest",
)
IN_A_SESSION = Advice(
    action="Come out slowly, and rest",
    when="In a session, when:",
    signs=(
        "Pain, tingling or numbness moves further down your leg",
        "A sharp pain stays after you have come out",
        "Your leg gives way",
        "You feel dizzy, faint or short of breath",
    ),
    after=(
        "H on the keyboard, a right click or Page up tells the coach that it hurts. "
        "You can always come out without telling anyone."
    ),
)
IN_YOUR_OWN_TIME = Advice(
    action="Ask your doctor or physiotherapist, in your own time",
    when="Before you begin, or when:",
    signs=(
        "It is no better after a few weeks, or it keeps you from your days",
        "You are pregnant",
        "You have a new joint, had surgery on your back, or have thin bones",
        "You have trouble with your heart, your blood pressure, or falls",
    ),
)
ABOUT = (
    "The coach guides you through exercises and keeps time. It does not treat, and it does "
    "not find out what you have. These signs follow the cards of public health services. "
    "No doctor or physiotherapist has reviewed this program yet."
)


def cleared_in_words(day: int | None) -> str:
    """That the last sign was looked at, with the day; what is new since then counts anew."""
    if day is None:
        return ""
    return f"A doctor looked at the last one on {day_in_words(day)}: tell only what is new since."


def list_spoken() -> str:
    """The whole list as it is read aloud."""
    signs = " ".join(f"{each}." for each in (*EMERGENCY_SIGNS, *URGENT_SIGNS))
    return f"{HEADING} {NOT_SURE} {signs}"


def all_advice(emergency: Emergency) -> tuple[Advice, ...]:
    """The advice of the page, most urgent first, with the country's numbers."""
    or_call = f", or call {emergency.advice}" if emergency.advice else ""
    now = Advice(
        action=f"Call {emergency.number}, or go to a hospital now",
        when="If any one of these is new for you, even when it came slowly:",
        signs=EMERGENCY_SIGNS,
        after=(
            "These are rare. Help works best when it comes early. "
            "If you are not sure, treat it as a yes."
        ),
        alarm=True,
    )
    today = Advice(
        action=f"Leave the exercises, and speak to a doctor today{or_call}",
        when="If any of these is true:",
        signs=URGENT_SIGNS,
    )
    return now, today, IN_A_SESSION, IN_YOUR_OWN_TIME
