"""Minutes of arc: the figures of the drawing, reckoned by hand."""

from __future__ import annotations

import pytest

from sciatica_coach.ui.session.sight import letter_px, minutes_of_arc


def test_five_minutes_are_twenty_one_pixels_of_eight_hundred() -> None:
    assert letter_px(5, 800) == pytest.approx(21.2, abs=0.1)


def test_the_drawings_number_of_eighty_five_pixels_is_twenty_minutes() -> None:
    assert minutes_of_arc(85, 800) == pytest.approx(20.1, abs=0.1)


def test_there_and_back_is_the_same_letter() -> None:
    assert minutes_of_arc(letter_px(12, 1080), 1080) == pytest.approx(12)
