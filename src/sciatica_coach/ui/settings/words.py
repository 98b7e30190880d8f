"""Values of settings in the words of the window; pure."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.settings.setting import Setting, Value
from sciatica_coach.wording.plain import clock_words, counted_number, sentence

LONG_S, LONG_STEP_S = 120, 30
"""What may last longer than this is told in minutes, and set in steps of half of one."""
_OPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "auto": "Automatic",
        "none": "Neither",
        "source": "As on the exercise sheet",
        "sore_first": "Sore side first",
        "sore_last": "Sore side last",
        "system": "As the computer",
        "en": "English",
        "es": "Español",
    }
)
_UNITS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "seconds": ("second", "seconds"),
        "repetitions": ("time", "times"),
        "sets": ("set", "sets"),
    }
)


def option_words(setting: Setting, option: Value, exercise: Exercise | None) -> str:
    """What stands on the button of an option; None is the choice that is given back."""
    if option is None:
        return sentence(setting.unset)
    if exercise is not None:
        named = {variant.id: variant.name for variant in exercise.variants}
        if option in named:
            return named[str(option)]
    if setting.key == "voice.engine" and option == "system":
        return "The computer's"
    return _OPTIONS.get(str(option), sentence(str(option).replace("_", " ")))


def number_words(setting: Setting, number: float) -> str:
    """A number with its unit: "1 second", "110 %", and of what lasts long "2 minutes"."""
    if setting.unit == "percent":
        return f"{number:g} %"
    if setting.unit == "seconds" and setting.high > LONG_S:
        return clock_words(round(number * 1000))
    if setting.unit in _UNITS:
        return counted_number(number, *_UNITS[setting.unit])
    return f"{number:g} {setting.unit}".strip()


def is_rest(setting: Setting) -> bool:
    """Whether it is the rest of an exercise, which the pace makes longer or shorter."""
    return setting.exercise is not None and setting.key.endswith(".rest_s")


def pace_words(setting: Setting, pace: str, number: float) -> str:
    """What a pace makes of a number, beside it."""
    return f"At {pace} pace this comes to {number_words(setting, number)}."


def shown_for(routine: str, *, has_it: bool) -> str:
    """Whose doses are shown, and where a change of them holds."""
    shown = f"As {routine} has it." if has_it else f"{routine} goes without it: as it is alone."
    return f"{shown} What you change holds in every routine."


def step_of(setting: Setting) -> float:
    """How far one press moves a number: finer where the range is small."""
    if any(not float(bound).is_integer() for bound in (setting.low, setting.high)):
        return 0.5
    if setting.unit == "seconds" and setting.high > LONG_S and setting.low % LONG_STEP_S == 0:
        return LONG_STEP_S
    return 5 if setting.high - setting.low >= 60 and setting.low % 5 == 0 else 1
