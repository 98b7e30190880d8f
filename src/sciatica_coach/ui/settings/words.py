"""Settings and their values in the words of the window."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.settings.setting import Setting, Value
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import clock_words, seconds, sentence, shown_number
from sciatica_coach.wording.tongue import marked

LONG_S, LONG_STEP_S = 120, 30
"""What may last longer than this is told in minutes, and set in steps of half of one."""
_OPTIONS: Mapping[str, str] = MappingProxyType(
    {
        "newcomer": marked("Newcomer"),
        "usual": marked("Usual"),
        "top": marked("Top"),
        "slow": marked("Slow"),
        "normal": marked("Normal"),
        "brisk": marked("Brisk"),
        "left": marked("Left"),
        "right": marked("Right"),
        "both": marked("Both"),
        "none": marked("Neither"),
        "source": marked("As on the exercise sheet"),
        "sore_first": marked("Sore side first"),
        "sore_last": marked("Sore side last"),
        "grows_shorter": marked("Grows shorter"),
        "always_full": marked("Always full"),
        "auto": marked("Automatic"),
        "natural": marked("Natural"),
        "silent": marked("Silent"),
        "system": marked("As the computer"),
        "light": marked("Light"),
        "dark": marked("Dark"),
        "evening": marked("Evening"),
        "high_contrast": marked("High contrast"),
        "on": marked("On"),
        "off": marked("Off"),
        "room": marked("Room"),
        "desk": marked("Desk"),
        "upright": marked("Upright"),
    }
)
_LANGUAGES: Mapping[str, str] = MappingProxyType({"en": "English", "es": "Español"})
"""Each by its own name, whatever the window speaks."""
_AT_PACE: Mapping[str, str] = MappingProxyType(
    {
        "slow": marked("At slow pace this comes to {length}."),
        "normal": marked("At normal pace this comes to {length}."),
        "brisk": marked("At brisk pace this comes to {length}."),
    }
)


def own_label(setting: Setting) -> str:
    """What the setting is called, without the exercise that it belongs to."""
    return tr(setting.label if setting.exercise is None else setting.label.rpartition(": ")[2])


def whole_label(setting: Setting) -> str:
    """What the setting is called, behind the name of its exercise where it has one."""
    if setting.exercise is None:
        return own_label(setting)
    return f"{setting.label.rpartition(': ')[0]}: {own_label(setting)}"


def option_words(setting: Setting, option: Value, exercise: Exercise | None) -> str:
    """What stands on the button of an option; None is the choice that is given back."""
    if option is None:
        return sentence(tr(setting.unset))
    if exercise is not None:
        named = {variant.id: variant.name for variant in exercise.variants}
        if option in named:
            return named[str(option)]
    if option in _LANGUAGES:
        return _LANGUAGES[str(option)]
    if setting.key == "voice.engine" and option == "system":
        return tr("The computer's")
    known = _OPTIONS.get(str(option))
    return tr(known) if known is not None else sentence(str(option).replace("_", " "))


def number_words(setting: Setting, number: float) -> str:
    """A number with its unit: "1 second", "110 %", and of what lasts long "2 minutes"."""
    match setting.unit:
        case "percent":
            return tr("{number} %").format(number=shown_number(number, tr=tr))
        case "seconds":
            length_ms = round(number * 1000)
            long = setting.high > LONG_S
            return clock_words(length_ms, tr=tr) if long else seconds(length_ms, tr=tr)
        case "repetitions":
            return tr("%n times", "%n time", round(number))
        case "sets":
            return tr("%n sets", "%n set", round(number))
        case "":
            return shown_number(number, tr=tr)
        case unit:
            shown = tr("{number} {unit}")
            return shown.format(number=shown_number(number, tr=tr), unit=tr(unit))


def is_rest(setting: Setting) -> bool:
    """Whether it is the rest of an exercise, which the pace makes longer or shorter."""
    return setting.exercise is not None and setting.key.endswith(".rest_s")


def pace_words(setting: Setting, pace: str, number: float) -> str:
    """What a pace makes of a number, beside it."""
    return tr(_AT_PACE[pace]).format(length=number_words(setting, number))


def shown_for(routine: str, *, has_it: bool) -> str:
    """Whose doses are shown, and where a change of them holds."""
    shown = (
        tr("As {routine} has it. What you change holds in every routine.")
        if has_it
        else tr(
            "{routine} goes without it: as it is alone. What you change holds in every routine."
        )
    )
    return shown.format(routine=routine)


def step_of(setting: Setting) -> float:
    """How far one press moves a number: finer where the range is small."""
    if any(not float(bound).is_integer() for bound in (setting.low, setting.high)):
        return 0.5
    if setting.unit == "seconds" and setting.high > LONG_S and setting.low % LONG_STEP_S == 0:
        return LONG_STEP_S
    return 5 if setting.high - setting.low >= 60 and setting.low % 5 == 0 else 1
