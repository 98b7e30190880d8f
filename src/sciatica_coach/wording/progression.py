"""Why a rule holds, in plain words, by the key of its row in `coaching.progression`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.wording.tongue import marked

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "L0": marked(
            "Please call for medical help now. Both legs are affected, and that is new. "
            "It is rare, but time matters."
        ),
        "P1": marked(
            "Please call your doctor today and say what you ticked. "
            "The coach waits until it was looked at."
        ),
        "L4": marked(
            "You gave your pain a 7 or more. Today is for resting, slow breathing and a short "
            "walk. If it lasts, please ask for help."
        ),
        "P4.easy_days": marked(
            "Two mornings running you were sorer. Small amounts and short walks for two days."
        ),
        "L5": marked("You are sore today. “Gently” is there for you, and nothing is lost by it."),
        "L5.above_usual": marked(
            "Today is sorer than usual. “Gently” is there for you, and nothing is lost by it."
        ),
        "S.gap": marked("It has been more than a week. Please look at the list once more."),
        "S.risen": marked("Your number went up by 2 or more. Please look at the list once more."),
        "P8.long": marked("Welcome back. After more than three weeks you begin small again."),
        "P8": marked("Welcome back. After more than a week it is one step easier."),
        "P12": marked("You chose less. That is always right."),
        "P11": marked("You chose more than the plan had. That is where you are now."),
        "P6.taken": marked("You took the next step in your plan."),
        "P2.again": marked(
            "Twice running the feeling went further down your leg. This one waits until you "
            "have asked your physiotherapist."
        ),
        "P2": marked("The feeling went further down your leg, so it is one step easier."),
        "P3.again": marked("It hurt twice running, so it is one step easier."),
        "P3": marked("It hurt last time, so it stays as it is."),
        "P5": marked("There is no answer about last time, so it stays as it is."),
        "P5.mixed": marked("Last time not all of it went well, so it stays as it is."),
        "P7": marked("The feeling moved up toward your back, and that counts as fine."),
        "P6.clean": marked("It went well last time."),
        "P4.again": marked("Two mornings running you were sorer, so it is one step easier."),
        "P4": marked("You were sorer the next morning, so it is one step easier."),
        "P4.no_offers": marked("You were sorer the next morning, so everything stays for a week."),
        "P13": marked("Your routine stays as it was written. Please tell your physiotherapist."),
        "P6": marked(
            "It went well on three days. The next step in your plan is there if you like."
        ),
        "P9.worse": marked(
            "Your numbers have been higher for two weeks. "
            "Please ask your doctor or physiotherapist."
        ),
        "P9": marked(
            "Your numbers have been the same for four weeks or more. "
            "Please ask your doctor or physiotherapist."
        ),
        "P10": marked(
            "You have done the full amount for four weeks. Two or three days a week are enough."
        ),
    }
)
SMALL_ALREADY = marked(
    "You are sore today. These are the small amounts already; less is always right."
)
ASLEEP = marked(
    "The next step waits, because some answers are missing: how it was, or how the morning was."
)
