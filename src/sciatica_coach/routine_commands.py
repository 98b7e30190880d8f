"""What `validate FILE` and `import FILE` answer: a routine's file, looked at and taken in.

Both show the same preview: whose routine it is, how long it takes, what is done and said,
and what a person should know beforehand. `validate` changes nothing; `import` keeps the
routine among the person's own once they agree.
"""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from sciatica_coach.catalog.importing import Preview, keep, preview_file
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coach import Coach
from sciatica_coach.wording.doses import dose_in_words
from sciatica_coach.wording.library import exercises_in_words
from sciatica_coach.wording.plain import clock_time
from sciatica_coach.wrong_use import WrongUseError

WIDTH = 88


@dataclass(frozen=True, slots=True)
class Answer:
    """Lines for the person, lines of what is wrong, and whether all is well."""

    said: tuple[str, ...]
    wrong: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        return not self.wrong


def validate(name: str, coach: Coach) -> Answer:
    """Whether a file could be taken in, and what would come of it.

    Raises:
        WrongUseError: there is no such file.
    """
    found = _previewed(name, coach)
    if found.routine is None:
        return _refused(found)
    return Answer((f"{name} is sound.", "", *_shown(found, coach)))


def take_in(name: str, coach: Coach, folder: Path, agree: Callable[[Answer], bool]) -> Answer:
    """Take the routine of a file into the person's folder.

    agree  shows the person what would be kept, and asks

    Raises:
        WrongUseError: there is no such file.
    """
    found = _previewed(name, coach)
    if found.routine is None:
        return _refused(found)
    if found.kept_as is not None:
        return Answer(found.notes)
    if not agree(Answer(tuple(_shown(found, coach)))):
        return Answer(("Nothing was kept.",))
    try:
        path = keep(found, folder)
    except OSError as error:
        reason = error.strerror or "unknown reason"
        remedy = f"Please see that {folder} can be written to and the disk has room."
        return Answer((), (f"The routine could not be kept ({reason}). {remedy}",))
    begin = f"sciatica-coach --routine {found.routine.id} --start"
    return Answer((f"Kept as {path}.", f"To begin with it: {begin}"))


def _previewed(name: str, coach: Coach) -> Preview:
    path = Path(name)
    if not path.exists():
        raise WrongUseError(f"There is no file “{name}”.")
    found = preview_file(path, coach.catalog)
    if not coach.catalog.phrases.templates:
        return replace(found, routine=None, problems=(*coach.catalog.problems, *found.problems))
    return found


def _refused(found: Preview) -> Answer:
    return Answer((), tuple(str(problem) for problem in found.problems))


def _shown(found: Preview, coach: Coach) -> Iterator[str]:
    """The preview as lines of text."""
    routine = found.routine
    if routine is None:
        return
    plan = coach.sketch(routine)
    amount = exercises_in_words(len(routine.items))
    yield f"{routine.name}: {clock_time(plan.total_ms)}, {amount}"
    yield from _signature(routine)
    for dose in plan.means.prescriptions:
        yield ""
        yield f"  {dose.exercise.name}"
        if words := dose_in_words(dose):
            yield f"      {words}"
        if dose.note:
            yield from _wrapped(f"“{dose.note}”")
    if found.notes:
        yield ""
    for note in found.notes:
        yield from textwrap.wrap(f"Note: {note}", WIDTH)


def _signature(routine: Routine) -> Iterator[str]:
    if routine.by:
        yield f"  by {routine.by}, {routine.date}"
    agreed = [routine.often, "as written" if routine.as_written else ""]
    if any(agreed):
        yield f"  {', '.join(each for each in agreed if each)}"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(text, WIDTH, initial_indent=" " * 6, subsequent_indent=" " * 6)
