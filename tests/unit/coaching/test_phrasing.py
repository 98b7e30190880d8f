"""Lengths are said as a person says them, and shown in digits."""

from __future__ import annotations

import pytest

from sciatica_coach.catalog.reader import read_catalog
from sciatica_coach.coaching.dose_cues import length_in_words
from sciatica_coach.coaching.phrasing import Phrasing, seconds_of
from sciatica_coach.coaching.segments import Priority
from tests.sessions import ASSETS, catalog

SPANISH = Phrasing(read_catalog(ASSETS, None, "es").phrases, 155)
PHRASING = Phrasing(catalog().phrases, 155)


@pytest.mark.parametrize(
    ("duration_ms", "spoken", "shown"),
    [
        (5_000, "Hold five seconds.", "Hold 5 seconds."),
        (2_850, "Hold three seconds.", "Hold 3 seconds."),
        (7_500, "Hold seven and a half seconds.", "Hold 7.5 seconds."),
        (28_500, "Hold twenty-eight and a half seconds.", "Hold 28.5 seconds."),
        (1_000, "Hold one second.", "Hold 1 second."),
        (400, "Hold one second.", "Hold 1 second."),
    ],
)
def test_a_length_is_told_to_the_nearest_half_second(
    duration_ms: int, spoken: str, shown: str
) -> None:
    cue = PHRASING.phrase("intro.hold", Priority.TRANSITION, n=seconds_of(duration_ms))
    assert (cue.text, cue.caption) == (spoken, shown)


@pytest.mark.parametrize(
    ("duration_ms", "spoken", "shown"),
    [
        (5_000, "Mantén cinco segundos.", "Mantén 5 segundos."),
        (2_500, "Mantén dos segundos y medio.", "Mantén 2,5 segundos."),
        (1_500, "Mantén un segundo y medio.", "Mantén 1,5 segundos."),
        (21_500, "Mantén veintiún segundos y medio.", "Mantén 21,5 segundos."),
        (1_000, "Mantén un segundo.", "Mantén un segundo."),
    ],
)
def test_in_spanish_the_half_stands_behind_the_seconds_and_a_comma_before_it(
    duration_ms: int, spoken: str, shown: str
) -> None:
    n = seconds_of(duration_ms)
    for key, before in (("intro.hold", ""), ("gently.hold", "Ahora con más suavidad. ")):
        cue = SPANISH.phrase(key, Priority.TRANSITION, n=n)
        assert (cue.text, cue.caption) == (f"{before}{spoken}", f"{before}{shown}")
        assert cue.estimated_ms == SPANISH.estimated_ms(cue.text)


def test_a_length_with_a_half_is_told_in_both_languages() -> None:
    english = ("two minutes seven and a half seconds", "2 minutes 7.5 seconds")
    assert length_in_words(PHRASING, 127_500) == english
    spanish = ("dos minutos siete segundos y medio", "2 minutos 7,5 segundos")
    assert length_in_words(SPANISH, 127_500) == spanish


def test_a_hold_on_the_screen_has_the_languages_own_point() -> None:
    assert PHRASING.text("Hold {hold} seconds", hold=2.5)[1] == "Hold 2.5 seconds"
    assert SPANISH.text("Mantén {hold} segundos", hold=2.5)[1] == "Mantén 2,5 segundos"
