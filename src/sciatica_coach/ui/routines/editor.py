"""The editor: a routine's exercises on the left, all about the chosen one on the right.

Flow: whatever a person does becomes a step on the writing desk, and then everything is shown
as the draft has it; nothing is remembered here but which entry is chosen. Length and faults
stand below, in sight all the time. Nothing is written before they press Save, and nothing
that was not saved is left without asking.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Kind, Level
from sciatica_coach.catalog.own_exercise import OwnExercise
from sciatica_coach.catalog.routine import RoutineItem
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.editing import draft as edits
from sciatica_coach.editing.draft import Draft
from sciatica_coach.editing.own import described, own_of, with_own
from sciatica_coach.own_routines import WritingDesk
from sciatica_coach.settings.setting import Value
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.tab_order import order_tabs
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.routines import deeds
from sciatica_coach.ui.routines.beside import Beside
from sciatica_coach.ui.routines.editor_keys import hear_keys
from sciatica_coach.ui.routines.entry_list import EntryList, Line
from sciatica_coach.ui.routines.facts import place_and_things
from sciatica_coach.ui.routines.head_card import HeadCard
from sciatica_coach.ui.routines.leaving import LeavingQuestion
from sciatica_coach.ui.routines.standing_strip import StandingStrip
from sciatica_coach.ui.today.offer import offer_of
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.announcing import announce
from sciatica_coach.wording.doses import dose_in_words
from sciatica_coach.wording.plain import clock_time
from sciatica_coach.wording.tongue import marked

NARROW_EM = 44
"""Below this width, in line heights, the chosen exercise stands below the list."""
ADD, LIST = marked("Add an exercise"), marked("Exercises")
SIGNED = marked("{by} signed this routine. Change it only as you have agreed with them.")
MINE_AS_COPY = marked("Save mine as a copy")
DRAG_EDGE = 90
"""So near to an edge, in pixels, what is dragged scrolls the page."""


class EditorPage(Page):
    """One routine, to be changed.

    Signals:
        kept(): it stands in its file now.
        stayed(): the person has not left it after all.
    """

    kept = Signal()
    stayed = Signal()

    def __init__(self, desk: WritingDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.desk = desk
        self._chosen: int | None = next((each.key for each in desk.draft.entries), None)
        self._then: Callable[[], object] | None = None
        self._problem = ""
        self.title = words("", "title")
        self.signed = words("", "strong")
        self.question = LeavingQuestion()
        self.entries = EntryList()
        self.add = button(tr(ADD), "large")
        self.beside = Beside()
        self.head = HeadCard()
        self.strip = StandingStrip()
        self.as_copy = button(tr(MINE_AS_COPY))
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self._listen()
        self.refresh()

    @property
    def is_unsaved(self) -> bool:
        return self.desk.history.is_changed

    def open(self) -> None:
        """The chosen exercise has the focus, or the way to a first one."""
        self.refresh()
        row = self.entries.row_of(self._chosen) if self._chosen is not None else None
        self.lead_to(row or self.add)

    def ask_before(self, then: Callable[[], object]) -> None:
        """Ask what is to become of the changes, and then go on with `then`."""
        self._then = then
        self.question.ask(self.desk.draft.head.name)
        self.lead_to(self.question.keep)

    def refresh(self) -> None:
        """Show everything as the draft has it now."""
        draft, plan = self.desk.draft, self.desk.plan
        faults = self.desk.written.faults
        at_fault = {fault.entry: tr(fault.text) for fault in faults if fault.entry is not None}
        if not draft.has(self._chosen):
            self._chosen = draft.entries[-1].key if draft.entries else None
        self.title.setText(draft.head.name or " ")
        self.signed.setText(tr(SIGNED).format(by=draft.head.by))
        self.signed.setVisible(bool(draft.head.by))
        doses = list(plan.means.prescriptions) if plan is not None else []
        exercises = self.desk.exercises
        lines = [
            Line(
                entry.key,
                exercises[entry.item.exercise].name,
                at_fault.get(place) or dose_in_words(doses[place], tr=tr),
                at_fault=place in at_fault,
            )
            for place, entry in enumerate(draft.entries)
        ]
        before = self.entries.rows
        self.entries.show_lines(lines, self._chosen)
        chosen = None if self._chosen is None else doses[draft.place_of(self._chosen)]
        self.beside.show_entry(draft, self._chosen, chosen, exercises)
        if self.entries.rows != before:
            self._order_tabs()
        self.head.show_routine(draft.head)
        self._show_standing(plan, next((tr(fault.text) for fault in faults), ""))
        self.fill_pictures()

    # ------------------------------------------------------------------ what a person does

    def on_chosen(self, key: int) -> None:
        """Show another exercise."""
        self._chosen = key
        self.desk.rest()
        self.beside.put_away()
        self.refresh()

    def on_moved(self, key: int, place: int) -> None:
        """Let it stand elsewhere; it keeps the focus, and a screen reader hears where it is."""
        name, draft = self._name_of(key), edits.moved(self.desk.draft, key, place)
        self._chosen = key
        self._do(tr("move {exercise}").format(exercise=name), draft)
        self.entries.focus_on(key)
        announce(self, deeds.moved_to(name, draft, key))

    def on_removed(self, key: int) -> None:
        """Take it out; what stood behind it has the focus."""
        name, place = self._name_of(key), self.desk.draft.place_of(key)
        draft = edits.removed(self.desk.draft, key)
        left = draft.entries[min(place, len(draft.entries) - 1)].key if draft.entries else None
        self._chosen = left
        self._do(tr("take out {exercise}").format(exercise=name), draft)
        if left is None:
            self.add.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.entries.focus_on(left)
        announce(self, tr("{exercise} is taken out.").format(exercise=name))

    def on_card_moved(self, steps: int) -> None:
        key = self._acted_on
        self.on_moved(key, self.desk.draft.place_of(key) + steps)

    def on_doubled(self) -> None:
        key = self._acted_on
        draft = edits.doubled(self.desk.draft, key)
        self._chosen = draft.entries[draft.place_of(key) + 1].key
        self._do(tr("add {exercise} once more").format(exercise=self._name_of(key)), draft)

    def on_add_asked(self) -> None:
        """Show what can be added, or put it away again."""
        if self.beside.adding is not None:
            self.on_done()
            return
        panel = self.beside.show_adding(self.desk.exercises)
        self.fill_pictures()
        self.lead_to(panel.search)

    def on_exercise_chosen(self, exercise: str) -> None:
        """Add it below the chosen one; the panel stays, for there may be more to add."""
        self._add(edits.added(self.desk.draft, exercise, self._place_below))

    def on_described(self, kind: Kind) -> None:
        """Add one that we do not have; its words are there to be changed."""
        place = self._place_below
        self._add(described(self.desk.draft, kind, self.desk.exercises, place, tr=tr))
        self.beside.put_away()
        if self.beside.own is not None:
            self._order_tabs()
            self.lead_to(self.beside.own.fields["name"].control)

    def on_done(self) -> None:
        """Nothing more is to be added; back to the exercise."""
        self.beside.put_away()
        self.open()

    def on_item_changed(self, what: str, item: RoutineItem) -> None:
        """One thing of the chosen exercise is other now; dragging a slider is one step."""
        key = self._acted_on
        deed = deeds.of_item(what, self._name_of(key))
        self._do(deed, edits.changed(self.desk.draft, key, item), f"{key} {what}")

    def on_told(self, what: str, own: OwnExercise) -> None:
        """An exercise of the routine's own is told otherwise."""
        about = f"own {own.id} {what}"
        self._do(deeds.of_own(what, own.name), with_own(self.desk.draft, own), about)

    def on_typed(self, key: str, text: str) -> None:
        """A text of the whole routine is other now."""
        self._do(deeds.of_routine(key), edits.told(self.desk.draft, key, text), key)

    def on_head_changed(self, key: str, value: Value) -> None:
        """Level, whether it keeps off the floor, or whether it may grow."""
        draft, deed = self.desk.draft, deeds.of_routine(key)
        if key == "level":
            self._do(deed, edits.at_level(draft, Level(str(value)) if value else None))
        elif key == "no_floor":
            self._do(deed, edits.kept_off_the_floor(draft, kept=value is True))
        else:
            self._do(deed, edits.kept_as_written(draft, kept=value is True))

    def on_undo(self) -> None:
        self._turn(self.desk.history.undoes, tr("Taken back"), self.desk.undo)

    def on_redo(self) -> None:
        self._turn(self.desk.history.redoes, tr("Done again"), self.desk.redo)

    def on_keep(self) -> bool:
        """Save it, as far as nothing stands in the way; whether it was."""
        return self._keep(as_copy=False)

    def on_keep_as_copy(self) -> None:
        """Save it beside what another program has written."""
        self._keep(as_copy=True)

    def on_question_kept(self) -> None:
        if self.on_keep():
            self._go_on()
        else:
            self.question.hide()

    def on_question_dropped(self) -> None:
        """Go on without the changes."""
        self.desk.forget()
        self._go_on()

    def on_question_stayed(self) -> None:
        self._then = None
        self.question.hide()
        self.open()
        self.stayed.emit()

    # ------------------------------------------------------------------ own

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def _do(self, deed: str, draft: Draft, about: str = "") -> None:
        self._problem = ""
        self.desk.do(deed, draft, about)
        self.refresh()

    @property
    def _place_below(self) -> int | None:
        """The place below the chosen exercise; None where there is none."""
        return None if self._chosen is None else self.desk.draft.place_of(self._chosen) + 1

    def _add(self, draft: Draft) -> None:
        """Go on with the draft that has an exercise more, and choose that."""
        known = {each.key for each in self.desk.draft.entries}
        entry = next(each for each in draft.entries if each.key not in known)
        self._chosen, own = entry.key, own_of(draft, entry.item.exercise)
        name = own.name if own else self.desk.exercises[entry.item.exercise].name
        self._do(tr("add {exercise}").format(exercise=name), draft)
        added = tr("{exercise} is added, at {place}.")
        announce(self, added.format(exercise=name, place=draft.place_of(entry.key) + 1))

    def _turn(self, deed: str, told: str, turn: Callable[[], None]) -> None:
        if deed:
            turn()
            self._problem = ""
            self.refresh()
            announce(self, f"{told}: {deed}")

    def _keep(self, *, as_copy: bool) -> bool:
        self._problem = self.desk.keep(as_copy=as_copy)
        self.refresh()
        announce(self, self._problem or self.strip.state.text())
        if self._problem:
            return False
        self.question.hide()
        self.kept.emit()
        return True

    def _go_on(self) -> None:
        then, self._then = self._then, None
        self.question.hide()
        if then is not None:
            then()

    @property
    def _acted_on(self) -> int:
        """The entry whose card is in sight.

        Raises:
            ValueError: there is none, so nobody can have asked.
        """
        if self._chosen is None:
            raise ValueError("no exercise is chosen")
        return self._chosen

    def _name_of(self, key: int) -> str:
        return self.desk.exercises[self.desk.draft.entry(key).item.exercise].name

    def _order_tabs(self) -> None:
        """Tab follows the eye, whenever what it meets was made."""
        order_tabs(
            self.question,
            self.as_copy,
            self.entries,
            self.add,
            *self.beside.parts,
            *self.head.parts,
            self.strip,
        )

    def _show_standing(self, plan: Plan | None, fault: str) -> None:
        if plan is None:
            self.strip.show_length("", "")
        else:
            offer = offer_of(self.desk.draft.routine, plan)
            length = f"{clock_time(plan.total_ms)} · {offer.size}"
            self.strip.show_length(length, place_and_things(offer))
        calm = plan is None and not self._problem
        self.strip.show_history(self.desk.history, self._problem or fault, calm=calm)
        self.as_copy.setVisible(bool(self._problem) and self.desk.is_overtaken)

    def _listen(self) -> None:
        self.entries.chosen.connect(self.on_chosen)
        self.entries.move_asked.connect(self.on_moved)
        self.entries.remove_asked.connect(self.on_removed)
        self.entries.held.connect(self.on_held)
        self.beside.made.connect(self._order_tabs)
        self.beside.changed.connect(self.on_item_changed)
        self.beside.rested.connect(self.desk.rest)
        self.beside.moved.connect(self.on_card_moved)
        self.beside.doubled.connect(self.on_doubled)
        self.beside.removed.connect(lambda: self.on_removed(self._acted_on))
        self.beside.added.connect(self.on_exercise_chosen)
        self.beside.described.connect(self.on_described)
        self.beside.told.connect(self.on_told)
        self.beside.done.connect(self.on_done)
        self.add.clicked.connect(self.on_add_asked)
        self.head.typed.connect(self.on_typed)
        self.head.changed.connect(self.on_head_changed)
        self.head.rested.connect(self.desk.rest)
        self.strip.undo_asked.connect(self.on_undo)
        self.strip.redo_asked.connect(self.on_redo)
        self.strip.keep_asked.connect(self.on_keep)
        self.as_copy.clicked.connect(self.on_keep_as_copy)
        self.question.kept.connect(self.on_question_kept)
        self.question.dropped.connect(self.on_question_dropped)
        self.question.stayed.connect(self.on_question_stayed)
        hear_keys(self, self.on_undo, self.on_redo, self.on_keep)

    def on_held(self, y: int) -> None:
        """What is dragged to an edge of the window scrolls the page."""
        place = self.entries.mapTo(self.viewport(), QPoint(0, y)).y()
        scrolled = self.verticalScrollBar().value()
        self.ensureVisible(0, scrolled + place, 0, DRAG_EDGE)

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(14)
        left.addWidget(words(tr(LIST), "heading"))
        left.addWidget(self.entries)
        adding = FlowRow()
        adding.add(self.add)
        left.addWidget(adding)
        left.addStretch(1)
        self._halves.setSpacing(28)
        self._halves.addLayout(left, 5)
        self._halves.addWidget(self.beside, 7)
        column = self.column
        column.addWidget(self.title)
        column.addWidget(self.signed)
        column.addWidget(self.question)
        column.addWidget(self.as_copy, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._halves)
        column.addWidget(self.head)
        self.end()
        self.pin(self.strip)
