"""The questions that are asked once, in the words of the home page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sciatica_coach.coaching.asking import SIDE_ORDER, SORE_SIDE, Question
from sciatica_coach.settings.setting import Setting
from sciatica_coach.ui.settings.words import option_words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.tongue import marked

WORDS = {
    SORE_SIDE: (
        marked("Sore leg"),
        marked("Which leg is sore? The coach can begin with that side, or end with it."),
    ),
    SIDE_ORDER: (
        marked("Which side first"),
        marked("Which side first? Both always get the same time."),
    ),
}


class Asked(NamedTuple):
    """A question, ready to be shown.

    key      the setting that keeps the answer
    chip     what it is about, in a word or two
    text     the whole question
    options  each answer with its words
    """

    key: str
    chip: str
    text: str
    options: tuple[tuple[object, str], ...]


def asked(question: Question, rows: Mapping[str, Setting]) -> Asked:
    """The question in words; `rows` are all settings, by key."""
    exercise, row = question.exercise, rows[question.key]
    options = tuple((each, option_words(row, each, exercise)) for each in question.options)
    if exercise is not None:
        return Asked(question.key, exercise.name, exercise.ask, options)
    chip, text = WORDS[question.key]
    return Asked(question.key, tr(chip), tr(text), options)
