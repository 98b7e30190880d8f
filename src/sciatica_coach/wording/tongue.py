"""What is read, in the person's language: written in English here, said in theirs by a `Tr`.

A text that people read passes through a `Tr` once, where it is put together. What holds such
texts in a table marks them, and whoever shows one lets it pass. So the files of a language
are made from the code by Qt's own tools, which know `tr` and `marked` by their names:

    tr("Week of {day}").format(day=day)        a text with places
    tr("%n minutes", "%n minute", n)           a number with its noun; the one of it second
    tr("Back", "the way back")                 what a translator must know
    NONE = marked("No session yet"); tr(NONE)  a text that stands in a table
    Filled(marked("It lies in {place}."), place=path)   where no language is known

The window brings a `Tr` of its own (`ui.tongue`); `english` says what is written.
"""

from __future__ import annotations

from typing import Protocol, Self


class Tr(Protocol):
    """Says an English text in a language."""

    def __call__(self, text: str, about: str = "", n: int = -1) -> str:
        """The text in that language; English where it has none.

        about  with a number: the text for one; else a word for the translator
        n      the number that stands at "%n"; -1 for a text without one
        """
        ...


def english(text: str, about: str = "", n: int = -1) -> str:
    """The text as it is written, the right one for its number."""
    if n < 0:
        return text
    return (about if n == 1 else text).replace("%n", str(n))


class Filled(str):
    """A sentence with something in its places: English as it stands, and sayable in a language.

    For whoever tells something without knowing a language, as the readers of files do; the
    window says it in its own. What is glued to it, or sent elsewhere, is plain English.
    """

    __slots__ = ("_places", "_text")

    _text: str
    _places: dict[str, object]

    def __new__(cls, text: str, /, **places: object) -> Self:
        """The sentence; a place can hold another one, and without places it is as it stands."""
        filled = super().__new__(cls, text.format(**places) if places else text)
        filled._text = text
        filled._places = places
        return filled

    def said(self, tr: Tr) -> str:
        """The same in a language."""
        places = {
            name: each.said(tr) if isinstance(each, Filled) else each
            for name, each in self._places.items()
        }
        told = tr(self._text)
        return told.format(**places) if places else told


def together(*told: str) -> str:
    """Sentences one after the other, each to be said by itself; "" is none."""
    parts = [each if isinstance(each, Filled) else Filled(each) for each in told if each]
    if len(parts) < 2:
        return parts[0] if parts else ""
    places = {f"sentence_{number}": part for number, part in enumerate(parts)}
    return Filled(" ".join(f"{{{name}}}" for name in places), **places)


def marked(text: str) -> str:
    """Leaves the text as it is: a mark for the tools, and for who reads the code."""
    return text
