"""What can be done with the person's data, and a plain sentence of what came of it; no window."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from sciatica_coach.backup import BackupError, back_up, bring_back, delete_everything, look_through
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.daybook import Daybook
from sciatica_coach.desktop.alarm_clock import AlarmClock
from sciatica_coach.desktop.safe_write import write_whole
from sciatica_coach.history.database import History
from sciatica_coach.history.export import as_csv, as_json
from sciatica_coach.history.recall import recall
from sciatica_coach.history.review import review
from sciatica_coach.ui.data.paper import NO_IMAGES, Images, pdf_of, with_images
from sciatica_coach.ui.figures.decoding import Order, decode
from sciatica_coach.ui.figures.manifest import FigureBook, read_manifest
from sciatica_coach.ui.figures.thumbnails import poses_of
from sciatica_coach.ui.routines.facts import day_as_said
from sciatica_coach.ui.today.likely import likeliest_for
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.doses import dose_in_words
from sciatica_coach.wording.sheet import Sheet, sheet_page
from sciatica_coach.wording.tongue import marked
from sciatica_coach.wording.wall import wall_items, wall_page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

REFUSED = marked(
    "It could not be written ({reason}). Please see that the folder can be written to and the "
    "disk has room."
)
PICTURE = (630, 420)
"""The largest box of a picture on the wall, in pixels: three to a point of the paper."""
BY_RULES = marked("the coach's rules, after what was said")
BY_HAND = marked("the person")
BY_ROUTINE = marked("the routine and level")
SET_ASIDE = marked("set aside until somebody was asked")
SHEET_IS_IN = marked("The sheet is in {file}.")
WALL_IS_IN = marked("The sheet for the wall is in {file}.")
DONE_IS_IN = marked("What you did and said is in {file}.")


class DataDesk:
    """One person's data."""

    def __init__(self, coach: Coach, clock: AlarmClock) -> None:
        self._coach = coach
        self._clock = clock

    def sheet(self, name: str) -> str:
        """The page for a clinician, of the routine of late; `name` is the person's, or ""."""
        coach = self._coach
        paths, today = coach.paths, coach.today
        told = review(paths.history, paths.sessions, paths.diary, today)
        day = self._day()
        plan = None if self.routine is None else day.plan(self.routine)
        sheet = Sheet(
            name.strip(),
            today,
            plan.name if plan is not None else tr("none", "no routine"),
            tuple(self._doses(plan, day)) if plan is not None else (),
            told.overview,
            told.last,
            told.answers,
            told.troubles,
        )
        return sheet_page(sheet, coach.catalog.exercises, tr=tr)

    def _day(self) -> Daybook:
        """Today, by the rules."""
        paths, book = self._coach.paths, Daybook(self._coach)
        book.remember(recall(paths.history, paths.sessions, paths.diary, book.start).past)
        return book

    def _doses(self, plan: Plan, day: Daybook) -> Iterator[tuple[str, str, str]]:
        """Each exercise with its dose and who has set it, those that wait with why."""
        signed = self._coach.routine(plan.routine).by
        found = day.choosing(plan.routine)
        own = self._coach.settings.explicit
        for each in plan.means.prescriptions:
            id_ = each.exercise.id
            by_hand = any(key.startswith(f"exercise.{id_}.") for key in own)
            set_by = signed or (
                tr(BY_RULES if id_ in found.usual else BY_HAND if by_hand else BY_ROUTINE)
            )
            yield each.exercise.name, dose_in_words(each, tr=tr), set_by
        for id_ in sorted(found.aside):
            yield self._coach.catalog.exercises[id_].name, tr(SET_ASIDE), tr(BY_RULES)

    @property
    def routine(self) -> str | None:
        """The routine of late, which the sheets are of."""
        return likeliest_for(self._coach)

    def wall(self) -> tuple[str, Images]:
        """The page for the wall, of the routine of late, and its pictures."""
        routine = self.routine
        if routine is None:
            return wall_page(tr("Exercises"), (), tr=tr), NO_IMAGES
        plan = self._day().plan(routine)
        images = self._images(plan)
        return wall_page(plan.name, wall_items(plan, images, tr=tr), tr=tr), images

    def save_wall_pdf(self, target: Path) -> str:
        return self._write(target, lambda: pdf_of(*self.wall()), WALL_IS_IN)

    def save_wall_page(self, target: Path) -> str:
        return self._write(target, lambda: with_images(*self.wall()), WALL_IS_IN)

    def _images(self, plan: Plan) -> Images:
        """A picture of each exercise, in the form that is in force."""
        found: dict[str, QImage] = {}
        for dose in plan.means.prescriptions:
            poses = poses_of(dose.exercise, dose.variant)
            pictures = (self._book.pose(dose.exercise.id, *each) for each in poses)
            file = next((each.file for each in pictures if each is not None), None)
            if file is not None:
                image = decode(Order((file,), *PICTURE)).images[0]
                if not image.isNull():
                    found[dose.exercise.id] = image
        return found

    @cached_property
    def _book(self) -> FigureBook:
        try:
            return read_manifest(self._coach.paths.assets / "figures")
        except OSError:
            return FigureBook()

    def save_pdf(self, name: str, target: Path) -> str:
        return self._write(target, lambda: pdf_of(self.sheet(name)), SHEET_IS_IN)

    def save_page(self, name: str, target: Path) -> str:
        return self._write(target, lambda: self.sheet(name), SHEET_IS_IN)

    def save_tables(self, target: Path) -> str:
        return self._write(target, lambda: self._asked(as_csv), DONE_IS_IN)

    def save_document(self, target: Path) -> str:
        return self._write(target, lambda: self._asked(as_json), DONE_IS_IN)

    def keep_copy(self, target: Path) -> str:
        try:
            made = back_up(self._coach.paths, target, datetime.now(UTC).astimezone(), tr=tr)
        except BackupError as error:
            return str(error)
        return tr(
            "The copy is in {file}: %n sessions.",
            "The copy is in {file}: %n session.",
            made.sessions,
        ).format(file=target)

    def look_into(self, source: Path) -> tuple[bool, str]:
        """Whether the file is a copy of ours, and what is in it or wrong with it."""
        try:
            found = look_through(source, tr=tr)
        except BackupError as error:
            return False, str(error)
        told = tr(
            "This copy of {day} has %n sessions. It takes the place of all that is here now, "
            "which is kept in a folder beside it.",
            "This copy of {day} has %n session. It takes the place of all that is here now, "
            "which is kept in a folder beside it.",
            found.sessions,
        )
        return True, told.format(day=day_as_said(found.made[:10]))

    def bring_back(self, source: Path) -> tuple[bool, str]:
        """Whether it is back, and what came of it."""
        try:
            kept = bring_back(self._coach.paths, source, tr=tr)
        except BackupError as error:
            return False, str(error)
        told = tr(
            "It is back. What was here before is in {folder}. Please close the coach now and open "
            "it again."
        )
        return True, told.format(folder=kept)

    def delete_everything(self) -> tuple[bool, str]:
        """Whether all is gone, and what came of it."""
        try:
            delete_everything(self._coach.paths, tr=tr)
            self._clock.take_away()
        except BackupError as error:
            return False, str(error)
        return True, tr("Everything is deleted. Please close the coach now and open it again.")

    def _asked(self, form: Callable[[History], str]) -> str:
        paths = self._coach.paths
        with History(paths.history, paths.sessions, paths.diary) as history:
            return form(history)

    @staticmethod
    def _write(target: Path, made: Callable[[], str | bytes], told: str) -> str:
        try:
            write_whole(target, made())
        except OSError as error:
            return tr(REFUSED).format(reason=error.strerror or error)
        return tr(told).format(file=target)
