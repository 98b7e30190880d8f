"""The warning signs in plain words, action first; pure.

One fact stands on a line, new or different for the person, without names of diseases.
The signs are those on which the public health services' cards agree; they are told, not
scored, and nothing is concluded from them but what to do.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sciatica_coach.wording.emergency import Emergency, digit_by_digit
from sciatica_coach.wording.progress import day_in_words
from sciatica_coach.wording.tongue import Tr, english, marked


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

    def spoken(self, *, tr: Tr = english) -> str:
        """The whole advice as it is read aloud, numbers to call digit by digit."""
        text = " ".join([f"{self.action}.", self.when, *(f"{sign}." for sign in self.signs)])
        return digit_by_digit(text, tr=tr)

    def said(self, tr: Tr) -> Advice:
        """The same in a language; of advice whose texts are marked."""
        return replace(
            self,
            action=tr(self.action),
            when=tr(self.when),
            signs=tuple(tr(sign) for sign in self.signs),
            after=tr(self.after) if self.after else "",
        )


HEADING = marked("Is one of these new for you?")
NOT_SURE = marked("If you are not sure, treat it as a yes.")
NONE_NEW = marked("None of these is new for me")
ONE_NEW = marked("One of these, or not sure")
FIRST = marked("First, get help")
WAITS = marked(
    "The coach waits until a doctor has looked at it. You may close it: it asks again when you "
    "come back."
)
LOOKED_AT = marked("A doctor has looked at it")
TRUE_FOR_ME = marked("One of these is true for me")
EMERGENCY_SIGNS = (
    marked("Numbness or tingling between your legs, around the genitals or the back passage"),
    marked("Wiping yourself feels different"),
    marked("You cannot pee, cannot hold it, or do not feel it"),
    marked("You cannot hold your poo, or do not feel it"),
    marked("Weakness, numbness or pain in both legs, or it moved from one leg to both"),
    marked("Your genitals have lost feeling, or sex has changed"),
    marked("Pain in your chest, fainting, or hard trouble breathing"),
    marked("Back pain after a bad fall or a crash"),
    marked("You have had cancer, and a leg grows weak or walking grows hard"),
)
URGENT_SIGNS = (
    marked("One leg grows weaker"),
    marked("Your foot slaps the ground, or your toes catch"),
    marked("You have a fever, or feel ill, with the back pain"),
    marked("You had an infection lately, or your body fights infections badly"),
    marked("You have lost weight and do not know why, or have had cancer"),
    marked("You fell or had a knock, and are older, have thin bones or take steroids"),
    marked("The pain at night is steady and lets you find no rest"),
)
AT_ONCE = Advice(
    action=marked("Call {number}, or go to a hospital now"),
    when=marked("If any one of these is new for you, even when it came slowly:"),
    signs=EMERGENCY_SIGNS,
    after=marked(
        "These are rare. Help works best when it comes early. "
        "If you are not sure, treat it as a yes."
    ),
    alarm=True,
)
TODAY = Advice(
    action=marked("Leave the exercises, and speak to a doctor today"),
    when=marked("If any of these is true:"),
    signs=URGENT_SIGNS,
)
IN_A_SESSION = Advice(
    action=marked("Come out slowly, and rest"),
    when=marked("In a session, when:"),
    signs=(
        marked("Pain, tingling or numbness moves further down your leg"),
        marked("A sharp pain stays after you have come out"),
        marked("Your leg gives way"),
        marked("You feel dizzy, faint or short of breath"),
    ),
    after=marked(
        "H on the keyboard, a right click or Page up tells the coach that it hurts. "
        "You can always come out without telling anyone."
    ),
)
IN_YOUR_OWN_TIME = Advice(
    action=marked("Ask your doctor or physiotherapist, in your own time"),
    when=marked("Before you begin, or when:"),
    signs=(
        marked("It is no better after a few weeks, or it keeps you from your days"),
        marked("You are pregnant"),
        marked("You have a new joint, had surgery on your back, or have thin bones"),
        marked("You have trouble with your heart, your blood pressure, or falls"),
    ),
)
ABOUT = marked(
    "The coach guides you through exercises and keeps time. It does not treat, and it does "
    "not find out what you have. These signs follow the cards of public health services. "
    "No doctor or physiotherapist has reviewed this program yet."
)


def cleared_in_words(day: int | None, *, tr: Tr = english) -> str:
    """That the last sign was looked at, with the day; what is new since then counts anew."""
    if day is None:
        return ""
    told = tr("A doctor looked at the last one on {day}: tell only what is new since.")
    return told.format(day=day_in_words(day, tr=tr))


def list_spoken(*, tr: Tr = english) -> str:
    """The whole list as it is read aloud."""
    signs = " ".join(f"{tr(each)}." for each in (*EMERGENCY_SIGNS, *URGENT_SIGNS))
    return f"{tr(HEADING)} {tr(NOT_SURE)} {signs}"


def all_advice(emergency: Emergency, *, tr: Tr = english) -> tuple[Advice, ...]:
    """The advice of the page, most urgent first, with the country's numbers; in the language."""
    now, today = AT_ONCE.said(tr), TODAY.said(tr)
    if emergency.advice:
        speak_or_call = tr("Leave the exercises, and speak to a doctor today, or call {number}")
        today = replace(today, action=speak_or_call.format(number=emergency.advice))
    return (
        replace(now, action=now.action.format(number=emergency.number)),
        today,
        IN_A_SESSION.said(tr),
        IN_YOUR_OWN_TIME.said(tr),
    )
