"""Finding exercises: by typed words, by position, aim and need, and by what one cannot do.

Flow: a `Wish` says what is looked for; `find` goes through the exercises and gives back
those that fit, each in a form that fits. An exercise stays as long as one of its forms
does: who cannot get down to the floor finds the figure four on a chair. What a person told
at the first start stands in the way from the beginning (`known_barriers`), and the page
shows that it does.

Words are data here: what positions and aims are called comes in from outside.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from typing import NamedTuple
from unicodedata import combining, normalize

from sciatica_coach.catalog.exercise import Aim, Exercise, Position, Variant
from sciatica_coach.catalog.form import OPTIONAL, Form, form_of
from sciatica_coach.coaching.safety import TAGS, Answers, Surface, Truth

TYPING_SLIP = 4
"""A word of so many letters may have a slip of the hand in it."""
ALIKE = 0.75
"""How alike two words are then, from 0 to 1."""

_WORD = re.compile(r"[^\W_]+")


class Barrier(StrEnum):
    """What a person cannot do, or what speaks against it, in the order in which it is asked.

    Each but HEAD_LOW is one of the first start's truths, and has its id.
    """

    FLOOR = "no_floor"
    BALANCE = "balance"
    HEAD_LOW = "head_low"
    KNEEL = "kneel"
    CROSS_LEGS = "replaced_joint"
    LIE_FRONT = "lie_front"
    PREGNANT = "pregnant"
    BONES = "bone_fragile"
    ARCHING = "arch_sensitive"
    BENDING = "curl_sensitive"

    @property
    def tags(self) -> frozenset[str]:
        """The tags of what it stands in the way of."""
        if self is Barrier.HEAD_LOW:
            return frozenset({self.value})
        return TAGS[Truth(self.value)]


ALWAYS_ASKED = (
    Barrier.FLOOR,
    Barrier.BALANCE,
    Barrier.HEAD_LOW,
    Barrier.KNEEL,
    Barrier.CROSS_LEGS,
    Barrier.LIE_FRONT,
)
"""What everybody is asked; the others stand there for those who said them at the first start."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What is looked for; what is empty does not matter.

    terms      words that must all be found
    positions  any of these
    aims       any of these
    at_hand    things that are there; nothing else may be needed
    barriers   none of these may stand in the way
    """

    terms: tuple[str, ...] = ()
    positions: frozenset[Position] = frozenset()
    aims: frozenset[Aim] = frozenset()
    at_hand: frozenset[str] = frozenset()
    barriers: frozenset[Barrier] = frozenset()

    @property
    def chosen(self) -> int:
        """How many things were chosen, the typed words aside."""
        return len(self.positions) + len(self.aims) + len(self.at_hand) + len(self.barriers)


class Finding(NamedTuple):
    """An exercise that fits, and the form of it that does."""

    exercise: Exercise
    variant: Variant


class Choices(NamedTuple):
    """What there is to choose from: nothing that no exercise has."""

    positions: tuple[Position, ...]
    aims: tuple[Aim, ...]
    needs: tuple[str, ...]


def find(
    exercises: Iterable[Exercise],
    wish: Wish,
    words: Mapping[str, str],
    preferred: Mapping[str, str],
) -> tuple[Finding, ...]:
    """What fits the wish: first where the name says so, else in the order given.

    words      what positions and aims are called
    preferred  the form in which each exercise is done as a rule, by the exercise's id
    """
    ranked: list[tuple[int, Finding]] = []
    for exercise in exercises:
        rank = _rank(exercise, wish.terms, words)
        form = _form(exercise, wish, preferred.get(exercise.id))
        if rank is not None and form is not None and _is_for(exercise, wish.aims):
            ranked.append((rank, Finding(exercise, form)))
    ranked.sort(key=lambda each: each[0])
    return tuple(finding for _, finding in ranked)


def choices_of(exercises: Iterable[Exercise]) -> Choices:
    """What exercises can be told apart by: in its order, and what is needed most often first."""
    known = tuple(exercises)
    forms = [form_of(each, variant.id) for each in known for variant in each.variants]
    positions = {form.position for form in forms}
    aims = {aim for exercise in known for aim in exercise.aims}
    needs = Counter(need for form in forms for need in needed(form))
    return Choices(
        tuple(each for each in Position if each in positions),
        tuple(each for each in Aim if each in aims),
        tuple(need for need, _ in needs.most_common()),
    )


def known_barriers(answers: Answers) -> frozenset[Barrier]:
    """What stands in the way by the first start's answers; a firm bed does for the floor."""
    no_place_below = answers.surface is Surface.NONE
    return frozenset(
        each
        for each in Barrier
        if (no_place_below if each is Barrier.FLOOR else each in answers.true)
    )


def barriers_before(form: Form, barriers: Iterable[Barrier]) -> tuple[Barrier, ...]:
    """Which of these stand before the form, in their order."""
    given = frozenset(barriers)
    return tuple(each for each in Barrier if each in given and form.tags & each.tags)


def needed(form: Form) -> tuple[str, ...]:
    """What must be at hand."""
    return tuple(need for need in form.needs if not OPTIONAL.search(need))


def plain(text: str) -> str:
    """Small letters without accents: as one types when in a hurry."""
    bare = (letter for letter in normalize("NFKD", text) if not combining(letter))
    return "".join(bare).casefold()


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, as they are compared."""
    return tuple(_WORD.findall(plain(text)))


def _form(exercise: Exercise, wish: Wish, preferred: str | None) -> Variant | None:
    """The form that fits the wish: the usual one if it does, else the first that does.

    One with checks is not for everybody, so it comes after those without.
    """
    fitting = [each for each in exercise.variants if _fits(form_of(exercise, each.id), wish)]
    fitting.sort(key=lambda each: (each.id != preferred, bool(each.checks)))
    return next(iter(fitting), None)


def _fits(form: Form, wish: Wish) -> bool:
    return (
        (not wish.positions or form.position in wish.positions)
        and (not wish.at_hand or wish.at_hand.issuperset(needed(form)))
        and not barriers_before(form, wish.barriers)
    )


def _is_for(exercise: Exercise, aims: frozenset[Aim]) -> bool:
    return not aims or not aims.isdisjoint(exercise.aims)


def _rank(exercise: Exercise, terms: Iterable[str], words: Mapping[str, str]) -> int | None:
    """How far from the name all terms are found: 0 in it, None where they are not."""
    wanted = [word for term in terms for word in words_of(term)]
    name = set(words_of(f"{exercise.name} {exercise.other_name}"))
    known: set[str] = set()
    for rank, texts in enumerate(_texts(exercise, words)):
        known.update(words_of(texts))
        if all(_has(known, each) or (rank and _slipped(name, each)) for each in wanted):
            return rank
    return None


def _texts(exercise: Exercise, words: Mapping[str, str]) -> Iterator[str]:
    """All that is known of an exercise and that a person might type, the nearest first."""
    yield f"{exercise.name} {exercise.other_name}"
    forms = [form_of(exercise, each.id) for each in exercise.variants]
    known = (*(form.position for form in forms), *exercise.aims)
    yield " ".join(words.get(each, "") for each in known)
    yield " ".join(f"{each.name} {each.summary}" for each in exercise.variants)
    needs = (need for form in forms for need in form.needs)
    yield " ".join((exercise.benefit, exercise.muscles, *needs))


def _has(known: Iterable[str], word: str) -> bool:
    """Whether one of the known words begins so."""
    return any(each.startswith(word) for each in known)


def _slipped(known: Iterable[str], word: str) -> bool:
    """Whether one of the known words was meant, by a hand that slipped."""
    return len(word) >= TYPING_SLIP and bool(get_close_matches(word, known, n=1, cutoff=ALIKE))
