"""A caption can follow the sound: each word has its beginning, told or shared out by length."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sciatica_coach.voice.word_times import Mark, in_order, mark_at, sentence_starts, word_starts

SENTENCE = "Hold on the other side."


def test_what_the_engine_tells_is_kept_to_the_millisecond() -> None:
    marks = [Mark(0, 5), Mark(1, 700), Mark(3, 1_000), Mark(4, 1_300)]
    assert word_starts(SENTENCE, marks, 1_900) == (0, 700, 828, 1_000, 1_300)


def test_a_word_that_was_joined_to_another_lies_between_its_neighbours() -> None:
    starts = word_starts(SENTENCE, [Mark(1, 700), Mark(3, 1_000)], 1_900)
    assert 700 < starts[2] < 1_000


def test_without_marks_a_long_word_takes_longer() -> None:
    starts = word_starts("Straighten it now", (), 1_800)
    assert starts[0] == 0
    assert starts[1] - starts[0] > 2 * (starts[2] - starts[1])


def test_a_comma_and_a_point_take_their_pauses() -> None:
    plain = word_starts("Change sides now please", (), 2_000)
    for mark, more in ((",", 1.3), (".", 1.4)):
        paused = word_starts(f"Change sides{mark} now please", (), 2_000)
        assert paused[2] - paused[1] > more * (plain[2] - plain[1])


@pytest.mark.parametrize(
    ("position", "word"), [(0, 0), (3, 0), (5, 1), (8, 2), (18, 4), (22, 4), (23, 5)]
)
def test_a_place_in_the_text_is_a_word_of_it(position: int, word: int) -> None:
    assert mark_at(SENTENCE, position, 7) == Mark(word, 7)


def test_half_a_compound_is_its_word() -> None:
    text = "For twenty-five seconds"
    both = [mark_at(text, text.index(part), at) for part, at in (("twenty", 300), ("five", 600))]
    assert in_order(both, 2_000) == (Mark(1, 300),)


def test_each_sentence_begins_with_a_word() -> None:
    assert sentence_starts("Change sides. Both feet down. Now the left knee.") == (0, 2, 5)
    assert sentence_starts("Hold.") == (0,)
    assert sentence_starts("") == ()


@pytest.mark.parametrize(
    "nonsense", [Mark(-1, 5), Mark(1, -5), Mark(1, 2_000), Mark(4, 100)], ids=str
)
def test_a_mark_that_cannot_be_followed_is_left_out(nonsense: Mark) -> None:
    assert nonsense not in in_order([Mark(3, 900), nonsense], 2_000)


@given(
    st.text(),
    st.lists(st.builds(Mark, st.integers(-2, 9), st.integers(-10, 3_000))),
    st.integers(1, 2_500),
)
def test_whatever_an_engine_tells_every_word_has_its_turn_in_the_sound(
    text: str, told: list[Mark], length_ms: int
) -> None:
    starts = word_starts(text, in_order(told, length_ms), length_ms)
    assert len(starts) == len(text.split())
    assert all(0 <= start < length_ms for start in starts)
    assert all(a <= b for a, b in pairwise(starts))
