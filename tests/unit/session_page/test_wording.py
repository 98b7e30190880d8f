"""The words that no plan carries, in another language."""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.ui.session.wording import Wording


def in_brackets(text: str, _about: str = "", _n: int = -1) -> str:
    """A language in which whatever was said in it can be told from what was not."""
    return f"⟦{text}⟧"


def texts_of(wording: Wording) -> Iterator[str]:
    for value in vars(wording).values():
        yield from value.values() if isinstance(value, dict) else (value,)


def test_every_word_of_the_session_page_is_said_in_the_language_once() -> None:
    assert list(texts_of(Wording(in_brackets))) == [f"⟦{each}⟧" for each in texts_of(Wording())]
