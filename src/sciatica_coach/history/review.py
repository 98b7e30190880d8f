"""What the page of one's weeks shows, read out of the history at once, off the window's thread."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.history.database import History
from sciatica_coach.history.overview import ExerciseAnswers, ExerciseDone, Overview, Trouble

SHEET_DAYS = 56
"""So far back the sheet for a clinician looks."""


class Review(NamedTuple):
    """Everything that was done and said, and the last time of each exercise.

    last     by exercise, those done last first
    answers  by exercise, over the last eight weeks
    troubles of those weeks, newest first
    """

    overview: Overview
    last: Mapping[str, ExerciseDone]
    answers: Mapping[str, ExerciseAnswers]
    problems: tuple[Problem, ...] = ()
    troubles: tuple[Trouble, ...] = ()


def review(database: Path, sessions: Path, diary: Path, today: int) -> Review:
    """Read everything up to today."""
    with History(database, sessions, diary) as history:
        answers = history.answers(today - SHEET_DAYS + 1, today)
        troubles = history.troubles(today - SHEET_DAYS + 1, today)
        whole = history.overview(0, today)
        return Review(whole, history.last_done(), answers, history.problems, troubles)
