"""Walks the folders and gathers all that exists, with the problems on the way."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.own_exercise import as_exercise
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import faults
from sciatica_coach.catalog.reader.document import Document, open_document
from sciatica_coach.catalog.reader.exercises import OrderedExercise, read_exercise
from sciatica_coach.catalog.reader.phrases import read_phrases
from sciatica_coach.catalog.reader.routines import (
    OrderedRoutine,
    read_built_in_routine,
    read_own_routine,
    single_exercise_routine,
)
from sciatica_coach.catalog.reader.translation import translated
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.wording.tongue import Filled

ENGLISH = "en"
"""The language that is whole; every other one lays its texts over it."""


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything that exists.

    exercises  in the source's order, then ours, then those that own routines bring along
    routines   built-in ones in menu order, one for each of our exercises, then the person's own;
               none where there are no phrases, for then nobody could be led
    phrases    empty where their file could not be read
    problems   every fault of every file that was left out
    files      where the person's own routines stand, by their ids
    """

    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    phrases: Phrases
    problems: tuple[Problem, ...]
    files: Mapping[str, Path] = field(default_factory=dict)


def read_catalog(assets: Path, own_routines: Path | None, language: str = ENGLISH) -> Catalog:
    """Read all that exists; what cannot be read is left out and named, never raised.

    assets        the folder with `exercises`, `routines` and `phrases`
    own_routines  the person's folder of routines; it may be missing
    language      two letters; what it has no texts for stays English
    """
    return _Gatherer(language).gather(assets, own_routines)


class _Gatherer:
    """Collects one catalogue and its problems, folder by folder."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._problems: list[Problem] = []
        self._files_of_own: dict[str, Path] = {}

    def gather(self, assets: Path, own_routines: Path | None) -> Catalog:
        exercises = self._exercises(assets / "exercises")
        routines = self._built_in_routines(assets / "routines", exercises)
        taken: dict[str, str] = dict.fromkeys(routines, faults.BUILT_IN_ROUTINE)
        taken |= dict.fromkeys(exercises, faults.BUILT_IN_EXERCISE)
        for exercise in exercises.values():
            routines[exercise.id] = single_exercise_routine(exercise)
        phrases = self._phrases(assets / "phrases")
        if own_routines is not None:
            own = self._own_routines(own_routines, exercises, taken)
            exercises |= brought_along(own.values(), phrases)
            routines |= own
        offered = routines if phrases.templates else {}
        problems = tuple(self._problems)
        return Catalog(exercises, offered, phrases, problems, self._files_of_own)

    def _exercises(self, folder: Path) -> dict[str, Exercise]:
        found: list[OrderedExercise] = []
        for path in self._files(folder, folder.name):
            document = self._in_the_language(path)
            ordered = document and read_exercise(document)
            self._keep_problems(document)
            if ordered:
                found.append(ordered)
        found.sort(key=lambda each: (each.order, each.exercise.id))
        return {each.exercise.id: each.exercise for each in found}

    def _built_in_routines(
        self, folder: Path, exercises: Mapping[str, Exercise]
    ) -> dict[str, Routine]:
        found: list[OrderedRoutine] = []
        for path in self._files(folder, folder.name):
            document = self._in_the_language(path)
            ordered = document and read_built_in_routine(document, exercises)
            self._keep_problems(document)
            if ordered:
                found.append(ordered)
        found.sort(key=lambda each: (each.order, each.routine.id))
        return {each.routine.id: each.routine for each in found}

    def _own_routines(
        self, folder: Path, exercises: Mapping[str, Exercise], taken: Mapping[str, str]
    ) -> dict[str, Routine]:
        in_use = dict(taken)
        found: dict[str, Routine] = {}
        for path in self._files(folder, str(folder), may_be_missing=True):
            document = self._opened(path, _readable(str(path)))
            routine = document and read_own_routine(document, exercises, in_use)
            self._keep_problems(document)
            if routine:
                found[routine.id] = routine
                self._files_of_own[routine.id] = path
                in_use[routine.id] = Filled(faults.ROUTINE_IN, file=_readable(path.name))
        return found

    def _phrases(self, folder: Path) -> Phrases:
        phrases: Phrases | None = None
        for language in dict.fromkeys((ENGLISH, self._language)):
            path = folder / f"{language}.toml"
            document = self._opened(path, f"{folder.name}/{path.name}")
            phrases = (document and read_phrases(document, phrases)) or phrases
            self._keep_problems(document)
        return phrases or Phrases(ENGLISH, {}, ())

    def _in_the_language(self, path: Path) -> Document | None:
        """The built-in file with the texts of the language, where it has any."""
        document = self._opened(path, f"{path.parent.name}/{path.name}")
        beside = path.parent / self._language / path.name
        if document is None or self._language == ENGLISH or not beside.exists():
            return document
        name = f"{path.parent.name}/{self._language}/{path.name}"
        texts = self._opened(beside, name)
        if texts is None:
            return document
        document = translated(document, texts)
        self._keep_problems(texts)
        return document

    def _files(self, folder: Path, name: str, *, may_be_missing: bool = False) -> list[Path]:
        """The folder's TOML files by name; hidden ones are an editor's or a disk's own."""
        try:
            paths = [path for path in folder.iterdir() if path.suffix.lower() == ".toml"]
        except OSError as error:
            if may_be_missing and isinstance(error, FileNotFoundError):
                return []
            reason = error.strerror or faults.UNKNOWN_REASON
            text = Filled(faults.UNREADABLE_FOLDER, reason=reason)
            self._problems.append(Problem(_readable(name), None, None, text))
            return []
        return sorted(path for path in paths if not path.name.startswith("."))

    def _opened(self, path: Path, name: str) -> Document | None:
        opened = open_document(path, name)
        if isinstance(opened, Problem):
            self._problems.append(opened)
            return None
        return opened

    def _keep_problems(self, document: Document | None) -> None:
        if document is not None:
            self._problems.extend(document.problems)


def brought_along(routines: Iterable[Routine], phrases: Phrases) -> dict[str, Exercise]:
    """The exercises that the routines bring along, by their scoped ids."""
    brought = [(routine, own) for routine in routines for own in routine.own]
    found = [as_exercise(own, routine.id, routine.by, phrases) for routine, own in brought]
    return {exercise.id: exercise for exercise in found}


def _readable(name: str) -> str:
    """A file name that can be written out, whatever bytes it is made of."""
    return name.encode("utf-8", "replace").decode("utf-8")
