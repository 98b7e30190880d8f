"""The words that no plan carries, in another language."""

from __future__ import annotations

from collections.abc import Iterator

from sciatica_coach.ui.session.wording import Wording
from sciatica_coach.wording.tongue import english


def in_brackets(text: str, about: str = "", n: int = -1) -> str:
    """A language in which whatever was said in it can be told from what was not."""
    return f"⟦{english(text, about, n)}⟧"


def texts_of(wording: Wording) -> Iterator[str]:
    for value in vars(wording).values():
        yield from value.values() if isinstance(value, dict) else (value,)


def test_every_word_of_the_session_page_is_said_in_the_language_once() -> None:
    assert list(texts_of(Wording(in_brackets))) == [f"⟦{each}⟧" for each in texts_of(Wording())]
