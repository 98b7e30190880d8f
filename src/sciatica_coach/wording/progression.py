"""Why a rule holds, in plain words, by the key of its row in `coaching.progression`."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "L0": (
            "Please call for medical help now. Both legs are affected, and that is new. "
            "It is rare, but time matters."
        ),
        "P1": (
            "Please call your doctor today and say what you ticked. "
            "The coach waits until it was looked at."
        ),
        "L4": (
            "You gave your pain a 7 or more. Today is for resting, slow breathing and a short "
            "walk. If it lasts, please ask for help."
        ),
        "P4.easy_days": (
            "Two mornings running you were sorer. Small amounts and short walks for two days."
        ),
        "L5": "You are sore today. “Gently” is there for you, and nothing is lost by it.",
        "L5.above_usual": (
            "Today is sorer than usual. “Gently” is there for you, and nothing is lost by it."
        ),
        "S.gap": "It has been more than a week. Please look at the list once more.",
        "S.risen": "Your number went up by 2 or more. Please look at the list once more.",
        "P8.long": "Welcome back. After more than three weeks you begin small again.",
        "P8": "Welcome back. After more than a week it is one step easier.",
        "P12": "You chose less. That is always right.",
        "P11": "You chose more than the plan had. That is where you are now.",
        "P6.taken": "You took the next step in your plan.",
        "P2.again": (
            "Twice running the feeling went further down your leg. This one waits until you "
            "have asked your physiotherapist."
        ),
        "P2": "The feeling went further down your leg, so it is one step easier.",
        "P3.again": "It hurt twice running, so it is one step easier.",
        "P3": "It hurt last time, so it stays as it is.",
        "P5": "There is no answer about last time, so it stays as it is.",
        "P5.mixed": "Last time not all of it went well, so it stays as it is.",
        "P7": "The feeling moved up toward your back, and that counts as fine.",
        "P6.clean": "It went well last time.",
        "P4.again": "Two mornings running you were sorer, so it is one step easier.",
        "P4": "You were sorer the next morning, so it is one step easier.",
        "P4.no_offers": "You were sorer the next morning, so everything stays for a week.",
        "P13": "Your routine stays as it was written. Please tell your physiotherapist.",
        "P6": "It went well on three days. The next step in your plan is there if you like.",
        "P9.worse": (
            "Your numbers have been higher for two weeks. "
            "Please ask your doctor or physiotherapist."
        ),
        "P9": (
            "Your numbers have been the same for four weeks or more. "
            "Please ask your doctor or physiotherapist."
        ),
        "P10": "You have done the full amount for four weeks. Two or three days a week are enough.",
    }
)
SMALL_ALREADY = "You are sore today. These are the small amounts already; less is always right."
ASLEEP = (
    "The next step waits, because some answers are missing: how it was, or how the morning was."
)
