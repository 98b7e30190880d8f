"""A sentence that is told where no language is known, and said where one is."""

from __future__ import annotations

from sciatica_coach.wording.tongue import Filled, english, marked, together

LIES = marked("It lies in {place} ({reason}).")


def upside_down(text: str, about: str = "", n: int = -1) -> str:
    """A tongue of two sentences."""
    known = {LIES: "({reason}) en {place} está.", "the disk is full": "el disco está lleno"}
    return known.get(text, english(text, about, n))


def test_as_it_stands_it_is_english_like_any_other_text() -> None:
    told = Filled(LIES, place="/home", reason="the disk is full")

    assert told == "It lies in /home (the disk is full)."
    assert f"{told}" == told


def test_a_language_says_the_sentence_and_leaves_what_stands_in_its_places() -> None:
    told = Filled(LIES, place="/home", reason="the disk is full")

    assert told.said(english) == told
    assert told.said(upside_down) == "(the disk is full) en /home está."


def test_a_sentence_in_a_place_of_another_is_said_too() -> None:
    told = Filled(LIES, place="/home", reason=Filled("the disk is full"))

    assert told.said(upside_down) == "(el disco está lleno) en /home está."


def test_a_text_without_places_may_have_any_sign_in_it() -> None:
    told = Filled("a {strange} file")

    assert told == told.said(upside_down) == "a {strange} file"


def test_sentences_one_after_the_other_are_said_each_by_itself() -> None:
    told = together(Filled(LIES, place="/home", reason="full"), "", "the disk is full")

    assert told == "It lies in /home (full). the disk is full"
    assert isinstance(told, Filled)
    assert told.said(upside_down) == "(full) en /home está. el disco está lleno"
    assert together("", "") == ""
