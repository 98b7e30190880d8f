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
        ("approx. five", "about five"),
        ("Ten  repetitions.\n", "Ten repetitions."),
        ("Child's pose.", "Child's pose."),
    ],
)
def test_figures_are_read_as_they_are_meant(written: str, heard: str) -> None:
    assert spoken(written, "natural") == heard


def test_words_that_espeak_says_wrong_are_respelt_for_it() -> None:
    text = "The sciatic nerve. Sciatica. Piriformis. Tai Chi."
    assert spoken(text, "system") == "The sigh-attic nerve. Sciatica. peeri-formis. Tai chee."


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
