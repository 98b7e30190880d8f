"""What is in a routine's file, before anything of it is kept."""

from __future__ import annotations

from pathlib import PurePath

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.catalog.importing import Preview
from sciatica_coach.catalog.problem import Problem
from sciatica_coach.catalog.routine import Routine
from sciatica_coach.coach import Coach
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.routines.facts import agreed, place_and_things, signature
from sciatica_coach.ui.today.exercise_list import ExerciseList
from sciatica_coach.ui.today.offer import Offer, offer_of
from sciatica_coach.ui.tongue import tr
from sciatica_coach.wording.plain import listed
from sciatica_coach.wording.tongue import marked

READING = 1000
"""No wider, in pixels of the drawings: it is read."""
KEEP, NOT_NOW = marked("Keep this routine"), marked("Not now")
SHOW, ANOTHER = marked("Show it"), marked("Open another file")
REFUSED = marked("This file cannot be used as it is")
NOTHING_KEPT = marked(
    "Nothing of it was kept, for nobody should be led through half a routine. Whoever wrote it "
    "can mend it: this is what to look at."
)
KNOW_FIRST = marked("Good to know before you keep it")
OWN = marked("It brings along {names}, described by whoever wrote it.")
FROM = marked("From the file {name}")


class PreviewPage(Page):
    """One file, looked into.

    Signals:
        kept(found: Preview): the person wants to have it.
        left(): they do not, for now.
        another_asked(): they want to look into another file.
        shown_asked(routine: str): they have it already, and want to see it.
    """

    kept = Signal(object)
    left = Signal()
    another_asked = Signal()
    shown_asked = Signal(str)

    def __init__(self, coach: Coach, found: Preview, parent: QWidget | None = None) -> None:
        super().__init__("", widest=READING, parent=parent)
        self.found = found
        self.problem = words("", "warn")
        self.problem.hide()
        self.keep = button(tr(KEEP), "primary")
        self.show_it = button(tr(SHOW), "primary")
        self.another = button(tr(ANOTHER), "large")
        self.leave = button(tr(NOT_NOW), "large")
        self.keep.clicked.connect(lambda: self.kept.emit(found))
        self.show_it.clicked.connect(lambda: self.shown_asked.emit(found.kept_as))
        self.another.clicked.connect(self.another_asked)
        self.leave.clicked.connect(self.left)
        routine = found.routine
        name = tr(FROM).format(name=PurePath(found.file).name)
        self.title = words(routine.name if routine else tr(REFUSED), "title")
        self.column.addWidget(self.title)
        self.column.addWidget(words(name, "soft"))
        if routine is not None:
            self._tell_of(routine, offer_of(routine, coach.sketch(routine)))
        else:
            self._tell_what_is_wrong(found.problems)
        self.end()
        self._lay_out_answers()

    def open(self) -> None:
        """Enter keeps it, or does what else is wanted; it is read from the top."""
        acts = (self.keep, self.show_it, self.another)
        wanted = next(each for each in acts if not each.isHidden())
        self.lead_to(wanted, instead=self.title)

    def say(self, problem: str) -> None:
        """Show why it could not be kept."""
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def _tell_of(self, routine: Routine, offer: Offer) -> None:
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 24, 32, 26)
        column.setSpacing(8)
        for text, role in (
            (signature(routine), "name"),
            (f"{offer.length} · {offer.size}", "list-soft"),
            (place_and_things(offer), ""),
            (agreed(routine), "strong"),
        ):
            if text:
                column.addWidget(words(text, role))
        column.addSpacing(6)
        column.addWidget(frame("rule"))
        column.addSpacing(6)
        items = ExerciseList()
        items.show_offer(offer)
        column.addWidget(items)
        if routine.own:
            names = listed((f"“{own.name}”" for own in routine.own), tr=tr)
            column.addWidget(words(tr(OWN).format(names=names)))
        self.column.addWidget(card)
        if self.found.notes:
            self._tell_notes(self.found.notes)

    def _tell_notes(self, notes: tuple[str, ...]) -> None:
        notice = frame("notice")
        column = QVBoxLayout(notice)
        column.setContentsMargins(28, 18, 28, 20)
        column.setSpacing(8)
        if self.found.kept_as is None:
            column.addWidget(words(tr(KNOW_FIRST), "name"))
        for note in notes:
            column.addWidget(words(note))
        self.column.addWidget(notice)

    def _tell_what_is_wrong(self, problems: tuple[Problem, ...]) -> None:
        self.column.addWidget(words(tr(NOTHING_KEPT), "list-soft"))
        card = frame("card")
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 22, 32, 24)
        column.setSpacing(12)
        column.addWidget(words(tr("%n faults", "%n fault", len(problems)), "name"))
        for place, problem in enumerate(problems):
            if place:
                column.addWidget(frame("rule"))
            line = tr("Line {number}").format(number=problem.line)
            where = [line] if problem.line is not None else []
            where += [problem.key] if problem.key else []
            if where:
                column.addWidget(words(", ".join(where), "strong"))
            column.addWidget(words(tr(problem.text)))
        self.column.addWidget(card)

    def _lay_out_answers(self) -> None:
        can_keep = self.found.routine is not None and self.found.kept_as is None
        answers = FlowRow(16)
        for made, shown in (
            (self.keep, can_keep),
            (self.show_it, self.found.kept_as is not None),
            (self.another, not can_keep),
            (self.leave, True),
        ):
            answers.add(made)
            made.setVisible(shown)
        strip = QWidget()
        column = QVBoxLayout(strip)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.problem)
        column.addWidget(answers)
        self.pin(strip)  # in sight from the first line on, whatever there is to read
