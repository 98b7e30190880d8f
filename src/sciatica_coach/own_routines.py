"""The person's own routines: looked through, changed, copied, taken in, put aside, handed on.

What any shell does with them is done here, without Qt: a `WritingDesk` has one routine on it
while it is changed, `OwnRoutines` has their files. Whatever goes wrong comes back as one
plain sentence that says what to do; what was there is as it was then.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.catalog.importing import ENDING, Preview, keep, preview_file, with_free_name
from sciatica_coach.catalog.own_files import (
    UNSAVED,
    Aside,
    give_back,
    hand_on,
    keep_new,
    pictures_of,
    put_aside,
)
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.reader import brought_along, faults
from sciatica_coach.catalog.reader.document import open_document
from sciatica_coach.catalog.reader.routines import LONGEST_ID, OWN, read_own_routine
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.catalog.routine_files import ChangedMeanwhileError, replace_known
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.editing.draft import Draft, draft_of, named, new_draft
from sciatica_coach.editing.history import History
from sciatica_coach.editing.own import harmless
from sciatica_coach.editing.writing import Source, Written, written
from sciatica_coach.wording.tongue import Tr, english, marked

NEW_ID, NEW_NAME = "my_routine", marked("My routine")
NOT_KEPT = marked("It could not be kept ({reason}). Please see that {place} can be written to.")
NOT_DELETED = marked("It could not be deleted ({reason}). It is where it was: {place}.")
CHANGED_MEANWHILE = marked(
    "Another program has changed {file} since you opened it. Keep yours as a copy beside it; "
    "nothing is lost then."
)
NOT_GIVEN_BACK = marked("It could not be given back ({reason}). It lies in {place}.")
SIGNATURE_MISSING = marked(
    "A file that ends in .coach has a name and a day under it. Please write down who it is by, "
    "or save it as a file that ends in .toml."
)


class WritingDesk:
    """One routine while it is changed.

    history       all that was done to it here
    path          its file, or None until it is first kept
    is_overtaken  another program had changed the file when it was last to be kept
    """

    def __init__(
        self,
        coach: Coach,
        draft: Draft,
        source: Source | None = None,
        path: Path | None = None,
        *,
        is_kept: bool = True,
        tr: Tr = english,
    ) -> None:
        """Put a draft on the desk.

        source   what it was opened from, or copied from
        path     its own file, which is changed; None of a new one and of a copy
        is_kept  its file has what is on the desk
        tr       says what stands in the way in the person's language
        """
        self._coach = coach
        self._tr = tr
        self._source = source
        self._pictures = pictures_of(path) if path else Path()
        self._content = path.read_bytes() if path else b""
        self._checked: tuple[Draft, Written] | None = None
        self._id = draft.head.id
        self.path = path
        self.is_overtaken = False
        self.history = History(draft, draft if path and is_kept else None)

    def take_pictures_from(self, folder: Path) -> None:
        """A copy has the pictures of what it was copied from."""
        self._pictures = folder

    @property
    def draft(self) -> Draft:
        return self.history.now

    @property
    def exercises(self) -> Mapping[str, Exercise]:
        """The exercises that it may have, by id: ours, and those it brings along."""
        brought = brought_along(
            [harmless(self.draft.routine, tr=self._tr)], self._coach.catalog.phrases
        )
        return {**_built_in(self._coach), **brought}

    @property
    def written(self) -> Written:
        """Its file as it would be kept now, with what stands in the way of that."""
        draft = self.draft
        if self._checked is None or self._checked[0] != draft:
            found = written(draft, self._id, self._source, _built_in(self._coach))
            self._checked = (draft, found)
        return self._checked[1]

    @property
    def plan(self) -> Plan | None:
        """The session as it would be; None while there is nothing to do in it."""
        if not self.draft.entries:
            return None
        return self._coach.sketch(harmless(self.draft.routine, tr=self._tr))

    def do(self, words: str, draft: Draft, about: str = "") -> None:
        """Note a step; see `History.done`."""
        self.history = self.history.done(words, draft, about)

    def rest(self) -> None:
        self.history = self.history.at_rest()

    def undo(self) -> None:
        self.history = self.history.undone()

    def redo(self) -> None:
        self.history = self.history.redone()

    def forget(self) -> None:
        """Nothing that was done here since it was last kept is to be asked about any more."""
        self.history = self.history.kept_now()

    def put_by(self) -> None:
        """Keep what was not saved, to be taken up again another day."""
        folder = self._coach.paths.routines / UNSAVED
        keep_new(self.draft.routine.with_id(self._id), self.written.text, self._pictures, folder)

    def keep(self, *, as_copy: bool = False) -> str:
        """Write its file, and have the coach read it; what stands in the way, or "".

        as_copy  under a name of its own, whatever file it was opened from
        """
        self.is_overtaken = False
        if self.written.faults:
            return self._tr(self.written.faults[0].text)
        try:
            if self.path is None or as_copy or not self.path.exists():
                self._keep_new()
            else:
                replace_known(self.path, self.written.text, self._content)
                self._content = self.written.text.encode()
        except ChangedMeanwhileError as error:
            self.is_overtaken = True
            return self._tr(CHANGED_MEANWHILE).format(file=error)
        except OSError as error:
            return _in_the_way(NOT_KEPT, error, self._coach.paths.routines, self._tr)
        self.history = self.history.kept_now()
        self._coach.read_again()
        return ""

    def _keep_new(self) -> None:
        """In a file of its own, under an id and a name that nothing else has."""
        draft = self.draft
        wished = draft.routine.with_id(_id_from(draft.head.name))
        free = with_free_name(wished, self._coach.catalog)
        if free.name != draft.head.name:
            self.do(self._tr("name"), named(draft, free.name))
        text = written(self.draft, free.id, self._source, _built_in(self._coach)).text
        self.path = keep_new(free, text, self._pictures, self._coach.paths.routines)
        self._pictures = pictures_of(self.path)
        self._content = text.encode()
        self._id = free.id
        self._checked = None


class LeftOpen(NamedTuple):
    """What was not saved when the program ended.

    routine  None where it was not sound, and then what was wrong with it is the problem
    """

    path: Path
    routine: Routine | None
    problem: str = ""


class OwnRoutines:
    """The person's own routines, and their files."""

    def __init__(self, coach: Coach, tr: Tr = english) -> None:
        self._coach = coach
        self._tr = tr
        self._aside: list[tuple[str, Aside]] = []

    @property
    def all(self) -> tuple[Routine, ...]:
        """Each of them, by name."""
        routines = self._coach.catalog.routines.values()
        own = [each for each in routines if each.origin == OWN]
        return tuple(sorted(own, key=lambda each: each.name.casefold()))

    @property
    def ours(self) -> tuple[Routine, ...]:
        """The built-in ones that have several exercises: those one would copy."""
        catalog = self._coach.catalog
        return tuple(
            each
            for id_, each in catalog.routines.items()
            if each.origin != OWN and id_ not in catalog.exercises
        )

    def new(self) -> WritingDesk:
        """An empty one, that stands in no file yet."""
        routine = Routine(NEW_ID, self._tr(NEW_NAME), OWN, ())
        free = with_free_name(routine, self._coach.catalog)
        return WritingDesk(self._coach, new_draft(free), tr=self._tr)

    def open(self, id_: str) -> WritingDesk:
        """One that is to be changed.

        Raises:
            OSError: its file cannot be read.
        """
        path, routine = self._coach.catalog.files[id_], self._coach.routine(id_)
        source = _source(path, routine)
        return WritingDesk(self._coach, draft_of(routine), source, path, tr=self._tr)

    def copy(self, id_: str) -> WritingDesk:
        """One like that, own or built-in, that stands in no file yet.

        Raises:
            OSError: its file cannot be read.
        """
        routine = self._coach.routine(id_)
        path = self._coach.catalog.files.get(id_)
        free = with_free_name(replace(routine, origin=OWN, summary=""), self._coach.catalog)
        if path is None:
            return WritingDesk(self._coach, new_draft(free), tr=self._tr)
        desk = WritingDesk(self._coach, draft_of(free), _source(path, routine), tr=self._tr)
        desk.take_pictures_from(pictures_of(path))
        return desk

    def look_into(self, path: Path) -> Preview:
        """What would come of a file; nothing is changed."""
        found = preview_file(path, self._coach.catalog, tr=self._tr)
        if not self._coach.catalog.phrases.templates:
            problems = (*self._coach.catalog.problems, *found.problems)
            return replace(found, routine=None, problems=problems)
        return found

    def take_in(self, found: Preview) -> str:
        """Keep what was looked into; what stands in the way, or ""."""
        try:
            keep(found, self._coach.paths.routines)
        except OSError as error:
            return _in_the_way(NOT_KEPT, error, self._coach.paths.routines, self._tr)
        self._coach.read_again()
        return ""

    @property
    def left_open(self) -> LeftOpen | None:
        """What somebody left without saving it; the first where there are more."""
        files = sorted((self._coach.paths.routines / UNSAVED).glob("*.toml"))
        if not files:
            return None
        opened = open_document(files[0], files[0].name)
        if isinstance(opened, Problem):
            return LeftOpen(files[0], None, opened.text)
        routine = read_own_routine(opened, _built_in(self._coach), {})
        problem = opened.problems[0].text if routine is None else ""
        return LeftOpen(files[0], routine, problem)

    def take_up(self, left: LeftOpen) -> WritingDesk:
        """Go on with what was not saved, in its own file where that is there.

        Raises:
            OSError: a file of it cannot be read, or not moved.
            ValueError: it is not sound, so nobody can go on with it.
        """
        if left.routine is None:
            raise ValueError(left.problem)
        path = self._coach.catalog.files.get(left.routine.id)
        source = _source(left.path, left.routine)
        draft = draft_of(left.routine)
        desk = WritingDesk(self._coach, draft, source, path, is_kept=False, tr=self._tr)
        if path is None:
            desk.take_pictures_from(pictures_of(left.path))
        self.let_go(left)
        return desk

    def let_go(self, left: LeftOpen) -> None:
        """Put it with what was deleted.

        Raises:
            OSError: it cannot be moved.
        """
        put_aside(left.path, self._coach.paths.routines)

    @property
    def last_deleted(self) -> str:
        """The name of what `give_back` would give back, or ""."""
        return self._aside[-1][0] if self._aside else ""

    def delete(self, id_: str) -> str:
        """Put one aside; what stands in the way, or ""."""
        path, name = self._coach.catalog.files[id_], self._coach.routine(id_).name
        try:
            self._aside.append((name, put_aside(path, self._coach.paths.routines)))
        except OSError as error:
            return _in_the_way(NOT_DELETED, error, path, self._tr)
        self._coach.read_again()
        return ""

    def give_back(self) -> str:
        """Give back what was deleted last; what stands in the way, or ""."""
        _, aside = self._aside[-1]
        try:
            give_back(aside)
        except OSError as error:
            return _in_the_way(NOT_GIVEN_BACK, error, aside.aside, self._tr)
        self._aside.pop()
        self._coach.read_again()
        return ""

    def hand_on(self, id_: str, target: Path) -> str:
        """Save one as a file somewhere else; what stands in the way, or ""."""
        path, routine = self._coach.catalog.files[id_], self._coach.routine(id_)
        if target.suffix.lower() == ENDING and not routine.signed:
            return self._tr(SIGNATURE_MISSING)
        try:
            text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
            hand_on(routine, text, pictures_of(path), target)
        except OSError as error:
            return _in_the_way(NOT_KEPT, error, target.parent, self._tr)
        return ""


def _in_the_way(told: str, error: OSError, place: Path, tr: Tr) -> str:
    """What could not be done, why, and where to look."""
    return tr(told).format(reason=error.strerror or tr(faults.UNKNOWN_REASON), place=place)


def _built_in(coach: Coach) -> Mapping[str, Exercise]:
    """The exercises that no routine brings along."""
    return {id_: each for id_, each in coach.catalog.exercises.items() if "." not in id_}


def _source(path: Path, routine: Routine) -> Source:
    text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    return Source(text, routine)


def _id_from(name: str) -> str:
    """A short name for the program, made of what the person calls it."""
    plain = re.sub(r"[^\w]+", "_", name.casefold()).strip("_")
    return plain[:LONGEST_ID] or NEW_ID
