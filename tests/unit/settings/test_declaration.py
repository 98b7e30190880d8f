"""Every setting, its bounds, and what becomes of a value that does not fit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.coaching.choices import (
    Choices,
    ExerciseChoice,
    Pace,
    SideOrder,
    SoreSide,
    WordsSetting,
)
from sciatica_coach.settings.choosable import EngineId
from sciatica_coach.settings.declaration import Declaration, Settings
from sciatica_coach.settings.of_exercise import AMOUNT_KEYS
from sciatica_coach.settings.setting import UNITS, Form, Value, Verdict
from sciatica_coach.voice.engines import ENGINES
from sciatica_coach.wording.tongue import Filled
from tests.sessions import catalog

DECLARATION = Declaration.of(catalog().exercises.values())
DEFAULTS = DECLARATION.defaults()

PUBLIC = {
    "session.level": [None, ["newcomer", "usual", "top"]],
    "session.pace": ["normal", ["slow", "normal", "brisk"]],
    "session.side_order": ["source", ["source", "sore_first", "sore_last"]],
    "session.sore_side": ["none", ["left", "right", "both", "none"]],
    "session.hold_percent": [100, [50, 150]],
    "session.rest_percent": [100, [50, 300]],
    "session.lead_in_s": [None, [8, 90]],
    "session.words": ["grows_shorter", ["grows_shorter", "always_full"]],
    "voice.engine": ["auto", ["auto", "natural", "system", "silent"]],
    "voice.name": [None, None],
    "voice.rate": [155, [110, 200]],
    "voice.volume": [80, [0, 100]],
    "voice.wakes_slowly": [False, None],
    "voice.at_speed": [False, None],
    "safety.emergency_number": [None, None],
    "reminders.on": [False, None],
    "reminders.days": [
        "mon tue wed thu fri sat sun",
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"],
    ],
    "reminders.at": ["18:00", None],
    "reminders.sound": [False, None],
    "look.theme": ["system", ["system", "light", "dark", "evening", "high_contrast"]],
    "look.text_size": [100, [100, 200]],
    "look.reduced_motion": ["system", ["system", "on", "off"]],
    "exercise.press_up.hold_s": [None, [2, 10]],
    "exercise.press_up.repetitions": [None, [1, 30]],
    "exercise.bridge.hold_s": [None, [3, 10]],
    "exercise.bridge.repetitions": [None, [1, 20]],
    "exercise.seated_twist.hold_s": [None, [8, 30]],
    "exercise.seated_twist.sets": [None, [1, 2]],
    "exercise.figure_four.hold_s": [None, [10, 30]],
    "exercise.figure_four.sets": [None, [1, 5]],
    "exercise.knee_opposite_shoulder.sets": [None, [1, 5]],
    "exercise.childs_pose.hold_s": [None, [5, 30]],
    "exercise.childs_pose.repetitions": [None, [1, 5]],
    "exercise.bridge.rest_s": [None, [0, 90]],
    "exercise.bridge.hidden": [False, None],
}


def changed(key: str, raw: object) -> tuple[Settings, str]:
    settings, problem = DEFAULTS.set(key, raw)
    return settings, problem.text if problem else ""


@pytest.mark.parametrize("key", PUBLIC)
def test_each_public_key_has_its_default_and_its_range(key: str) -> None:
    row = DECLARATION.rows[key]
    assert [row.default, row.range] == PUBLIC[key]


@pytest.mark.parametrize("row", DECLARATION.rows.values(), ids=lambda row: row.key)
def test_each_setting_speaks_for_itself(row: object) -> None:
    setting = DECLARATION.rows[getattr(row, "key", "")]
    assert setting.label
    assert setting.help.endswith(".")
    assert setting.read(setting.default).value == setting.default
    assert setting.default is not None or setting.unset


def test_a_hold_of_seven_and_a_half_seconds_is_taken_as_it_is() -> None:
    settings, said = changed("exercise.bridge.hold_s", 7.5)
    assert settings["exercise.bridge.hold_s"] == 7.5
    assert said == ""


def test_a_whole_hold_is_written_without_a_decimal() -> None:
    settings, said = changed("exercise.bridge.hold_s", 8.0)
    assert repr(settings["exercise.bridge.hold_s"]) == "8"
    assert said == ""


@pytest.mark.parametrize(
    ("key", "raw", "value"),
    [
        ("exercise.bridge.hold_s", 99, 10),
        ("exercise.bridge.hold_s", 0.5, 3),
        ("exercise.bridge.hold_s", 7.5601, 7.6),
        ("exercise.bridge.hold_s", float("inf"), 10),
        ("exercise.bridge.repetitions", 8.5, 8),
        ("session.hold_percent", -1, 50),
        ("voice.rate", 10**400, 200),
    ],
)
def test_a_number_out_of_range_becomes_the_nearest_allowed_one_and_it_is_said(
    key: str, raw: object, value: Value
) -> None:
    settings, said = changed(key, raw)
    assert settings[key] == value
    assert said.endswith(f"{value} is used instead.")
    assert key in settings.explicit


@pytest.mark.parametrize(
    ("key", "raw", "expected"),
    [
        ("session.pace", "fast", "one of slow, normal, brisk"),
        ("session.pace", 1, "one of slow, normal, brisk"),
        ("session.hold_percent", "100", "a whole number from 50 to 150 percent"),
        ("session.hold_percent", True, "a whole number from 50 to 150 percent"),
        ("exercise.bridge.hold_s", float("nan"), "a number from 3 to 10 seconds"),
        ("exercise.bridge.hidden", "yes", "true or false"),
        ("voice.name", 3, "a text in quotes"),
        ("safety.emergency_number", "the doctor", 'a number to call, such as "112"'),
        ("safety.emergency_number", "1", 'a number to call, such as "112"'),
        ("reminders.days", "mon someday", 'days of the week, such as "mon wed fri"'),
        ("reminders.at", "24:00", 'a time of the day, such as "18:30"'),
        ("reminders.at", "7", 'a time of the day, such as "18:30"'),
    ],
)
def test_a_value_of_the_wrong_kind_changes_nothing_and_the_right_kind_is_said(
    key: str, raw: object, expected: str
) -> None:
    settings, said = changed(key, raw)
    assert settings is DEFAULTS
    assert f"Expected {expected}, found " in said


def test_who_asks_for_sets_of_a_counted_exercise_hears_the_right_key() -> None:
    settings, said = changed("exercise.bridge.sets", 3)
    assert settings is DEFAULTS
    assert said == (
        "This exercise is counted in repetitions: the key is exercise.bridge.repetitions."
    )
    assert "exercise.figure_four.sets" in changed("exercise.figure_four.repetitions", 3)[1]


def test_a_key_that_does_not_exist_is_answered_with_the_nearest_one() -> None:
    assert changed("sesion.pace", "slow")[1].endswith("the nearest is session.pace.")


def test_nothing_gives_a_choice_back() -> None:
    slow, _ = DEFAULTS.set("session.pace", "slow")
    again, problem = slow.set("session.pace", None)
    assert problem is None
    assert again == DEFAULTS


def test_a_change_leaves_the_settings_before_it_as_they_were() -> None:
    slow, _ = DEFAULTS.set("session.pace", "slow")
    assert (DEFAULTS["session.pace"], slow["session.pace"]) == ("normal", "slow")


@pytest.mark.parametrize(
    ("key", "text", "value"),
    [
        ("voice.at_speed", "true", True),
        ("voice.at_speed", "No", False),
        ("session.hold_percent", " 80 ", 80),
        ("exercise.bridge.hold_s", "7.5", 7.5),
        ("voice.name", "gmw/en-us", "gmw/en-us"),
        ("session.level", "top", "top"),
        ("session.level", "null", None),
        ("safety.emergency_number", "+49 (30) 123-45", "+493012345"),
        ("safety.emergency_number", " 112 ", "112"),
        ("reminders.days", "Friday, mon", "mon fri"),
        ("reminders.days", "", ""),
        ("reminders.at", "7:30", "07:30"),
        ("reminders.at", "18.05", "18:05"),
    ],
)
def test_the_command_line_writes_values_as_plain_text(key: str, text: str, value: Value) -> None:
    settings, problem = DEFAULTS.override(key, text)
    assert problem is None
    assert settings[key] == value


@pytest.mark.parametrize("text", ["", "ten", "nan", "1e999"])
def test_text_that_is_no_number_is_refused_where_a_number_belongs(text: str) -> None:
    assert DECLARATION.parse("exercise.bridge.hold_s", text).verdict is Verdict.REFUSED


def test_without_any_choice_the_core_gets_its_defaults() -> None:
    assert DEFAULTS.choices() == Choices()


def test_what_the_person_chose_reaches_the_core_in_its_units() -> None:
    settings = DEFAULTS
    for key, raw in {
        "session.level": "top",
        "session.pace": "brisk",
        "session.side_order": "sore_last",
        "session.sore_side": "left",
        "session.hold_percent": 80,
        "session.rest_percent": 200,
        "session.lead_in_s": 12.5,
        "session.words": "always_full",
        "voice.rate": 140,
        "exercise.bridge.hold_s": 7.5,
        "exercise.bridge.repetitions": 12,
        "exercise.figure_four.sets": 2,
        "exercise.press_up.rest_s": 0,
        "exercise.press_up.variant": "forearms",
    }.items():
        settings, problem = settings.set(key, raw)
        assert problem is None
    assert settings.choices() == Choices(
        level=Level.TOP,
        pace=Pace.BRISK,
        side_order=SideOrder.SORE_LAST,
        sore_side=SoreSide.LEFT,
        hold_percent=80,
        rest_percent=200,
        lead_in_ms=12_500,
        words=WordsSetting.ALWAYS_FULL,
        words_per_minute=140,
        exercises={
            "bridge": ExerciseChoice(hold_ms=7500, amount=12),
            "figure_four": ExerciseChoice(amount=2),
            "press_up": ExerciseChoice(rest_ms=0, variant="forearms"),
        },
    )


raw_values = (
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text()
    | st.lists(st.integers())
    | st.sampled_from(["slow", "left", "forearms", "auto", "dark"])
)


@given(key=st.sampled_from(list(DECLARATION.rows)), raw=raw_values)
def test_whatever_is_set_the_settings_stay_allowed(key: str, raw: object) -> None:
    settings, _ = DEFAULTS.set(key, raw)
    row, value = DECLARATION.rows[key], settings[key]
    assert row.read(value).verdict is Verdict.TAKEN
    if row.form is Form.NUMBER and value is not None:
        assert isinstance(value, int | float)
        assert round(value, 1) == value
    settings.choices()


def test_an_exercise_that_goes_on_without_a_rest_has_none_to_set() -> None:
    settings, said = changed("exercise.childs_pose.rest_s", 5)
    assert settings is DEFAULTS
    assert said == "This exercise goes on without a rest, so there is none to set."


def test_every_engine_that_can_be_chosen_has_its_row_and_no_other_has() -> None:
    assert [row.name for row in ENGINES] == list(EngineId)


def test_what_is_wrong_with_a_value_can_be_said_in_a_language() -> None:
    spanish = {
        "Expected {expected}, found {found}. {value} is used instead.": (
            "Se esperaba {expected} y hay {found}. Se usa {value}."
        ),
        "a whole number from {low} to {high}": "un número entero de {low} a {high}",
        "{number} {unit}": "{number} ({unit})",
        "percent": "por ciento",
    }
    _, problem = DEFAULTS.set("session.hold_percent", 200)
    assert problem is not None
    assert isinstance(problem.text, Filled)
    told = problem.text.said(lambda text, *_: spanish[text])
    assert told == "Se esperaba un número entero de 50 a 150 (por ciento) y hay 200. Se usa 150."


def test_every_unit_is_marked_for_the_languages() -> None:
    units = {row.unit for row in DECLARATION.rows.values() if row.unit}
    assert units == {*UNITS, *AMOUNT_KEYS}
