"""What is spoken is what is meant; what is shown stays as it is written."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.voice.lexicon import spoken


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("Hold 15-30 seconds.", "Hold 15 to 30 seconds."),
        ("Hold 15\u201330 s", "Hold 15 to 30 seconds"),
        ("Rest 30s", "Rest 30 seconds"),
        ("Hold 1 s", "Hold 1 second"),
        ("20 sec. more", "20 seconds more"),
        ("0:30 left", "30 seconds left"),
        ("1:05 left", "1 minute 5 seconds left"),
        ("2:00", "2 minutes"),
        ("Round 2/8", "Round 2 of 8"),
        ("1/2 way", "half way"),
        ("3x10", "3 sets of 10"),
        ("3 \u00d7 10", "3 sets of 10"),
        ("Hold 2.5 s", "Hold 2.5 seconds"),
        ("Walk 10 min", "Walk 10 minutes"),
        ("Rest 24h", "Rest 24 hours"),
        ("10x each side", "10 times each side"),
        ("1x", "1 time"),
        ("\u00bd way", "half way"),
        ("1/4 turn", "a quarter turn"),
        ("R knee over L foot", "right knee over left foot"),
        ("L5 and S1", "L5 and S1"),
        ("Up \u2192 down & rest", "Up to down and rest"),
        ("approx. five", "about five"),
        ("Call 112 now.", "Call one one two now."),
        ("Call 911.", "Call nine one one."),
        ("999 or 116117", "nine nine nine or one one six one one seven"),
        ("000", "zero zero zero"),
        ("Hold 120 s", "Hold 120 seconds"),
        ("Hold 120 seconds", "Hold 120 seconds"),
        ("In 2024", "In 2024"),
        ("Ten  repetitions.\n", "Ten repetitions."),
        ("Child's pose.", "Child's pose."),
    ],
)
def test_figures_are_read_as_they_are_meant(written: str, heard: str) -> None:
    assert spoken(written, "natural") == heard


def test_words_that_espeak_says_wrong_are_respelt_for_it() -> None:
    text = "The sciatic nerve. Sciatica. Piriformis. Tai Chi."
    assert spoken(text, "system") == "The sighattic nerve. Sciatica. peera-formiss. Tai chee."


def test_words_that_the_natural_voice_says_wrong_are_given_in_phonemes() -> None:
    text = "The sciatic nerve. Sciatica. Figure four piriformis stretch. Tai Chi. Children."
    assert spoken(text, "natural") == (
        "The sciatic nerve. Sciatica. Figure four [piriformis](/pˌɪɹəfˈɔɹmɪs/) stretch. "
        "Tai [chi](/ʧˈi/). Children."
    )


def test_an_engine_without_a_table_gets_the_words_as_they_are() -> None:
    assert spoken("Piriformis.", "silent") == "Piriformis."


@given(st.text())
def test_any_text_can_be_spoken_and_saying_it_twice_changes_nothing(text: str) -> None:
    once = spoken(text, "system")
    assert spoken(once, "system").split() == once.split() or any(map(str.isdigit, text))
