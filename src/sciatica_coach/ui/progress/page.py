"""One's own weeks: days, minutes, exercises and pain as entered. No score, nothing to lose.

Flow: the page is there at once, and what it shows is read on a thread of its own (`Reading`);
then thirteen weeks are in sight, and two buttons lead to earlier ones and back.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.history.overview import DAYS_A_WEEK, Overview, monday_of
from sciatica_coach.history.review import Review
from sciatica_coach.ui.controls.across import Across
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, leave_unread, words
from sciatica_coach.ui.progress.charts import Calendar, Mark, Minutes, PainChart
from sciatica_coach.ui.progress.span import Span
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import Picture, Subject
from sciatica_coach.wording.progress import (
    EMPTY,
    UNKNOWN,
    calendar_in_words,
    done_in_words,
    pain_in_weeks,
    range_in_words,
    said_of_it,
    stretch_in_words,
)
from sciatica_coach.wording.tongue import marked

WIDEST = 1180
NARROW_EM = 34
"""Below this width, in line heights, one thing stands below the other."""
DATA = marked("A sheet for your physiotherapist, and my data")
RESTING = Subject("resting_position")
LEGEND = (
    ("before", marked("before a session")),
    ("after", marked("after it")),
    ("morning", marked("the next morning")),
)
FOUR_WEEKS = 4 * DAYS_A_WEEK
NOTHING = Review(Overview((), ()), {}, {})


class ProgressPage(Page):
    """What was done and said.

    Signals:
        opened(): the page has come into sight; what it shows may be read.
        session_asked(): the person wants to go to the home page.
        data_asked(): the sheet for a clinician, copies, tables, deleting.
    """

    opened = Signal()
    session_asked = Signal()
    data_asked = Signal()

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        today: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(widest=WIDEST, parent=parent)
        self.title = words(tr("Your weeks"), "title")
        self.column.addWidget(self.title)
        self._exercises = exercises
        self._today = today
        self._review = NOTHING
        self._back = 0
        self.calendar, self.minutes, self.pain = Calendar(), Minutes(), PainChart()
        self.facts = words("", "list")
        self.span_name = words("", "list-soft")
        self.earlier = button(tr("Earlier"), "choice")
        self.earlier.clicked.connect(lambda: self._turn(1))
        self.later = button(tr("Later"), "choice")
        self.later.clicked.connect(lambda: self._turn(-1))
        self.problems = words("", "strong")
        self.empty = self._made_empty()
        self._rows = QVBoxLayout()
        self.sheet = self._made_sheet()
        self.data = button(tr(DATA), "large")
        self.data.clicked.connect(self.data_asked)
        to_data = FlowRow()
        to_data.add(self.data)
        for widget in (self.problems, self.empty, self.sheet, to_data):
            self.column.addWidget(widget)
        self.end()
        self.show_review(NOTHING)

    def open(self) -> None:
        """Have the weeks read, and put the focus on them, or on what is there before the first."""
        self.opened.emit()
        self.lead_to(self._main, instead=self.title)

    def show_review(self, review: Review) -> None:
        """Show what was read."""
        was = self._main
        had_focus = was.hasFocus() or self.title.hasFocus()
        self._review = review
        self._back = 0
        told = bool(review.overview.days or review.overview.pains)
        self.empty.setVisible(not told)
        self.sheet.setVisible(told)
        self.problems.setText("\n".join(tr(each.text) for each in review.problems))
        self.problems.setVisible(bool(review.problems))
        self._show_exercises()
        self._show_span()
        if had_focus and was is not self._main:
            self.lead_to(self._main, instead=self.title)

    @property
    def _main(self) -> QWidget:
        """What has the focus when the page is opened."""
        return self.to_session if self.sheet.isHidden() else self.calendar

    def _turn(self, weeks: int) -> None:
        self._back = max(0, self._back + weeks)
        self._show_span()

    def _show_span(self) -> None:
        overview, today = self._review.overview, self._today()
        span = Span.ending(today, self._back)
        days = [each.day for each in overview.days] + [each.day for each in overview.pains]
        first = min(days, default=today)
        self.span_name.setText(span.name(tr=tr))
        self.earlier.setEnabled(first < span.first)
        self.later.setEnabled(self._back > 0)
        named = list(span.named_weeks(overview.days, tr=tr))
        told = calendar_in_words(named, tr=tr)
        self.calendar.show_days(span, overview.days, told)
        self.minutes.show_weeks(span, [week for _, week in named], told)
        pains = pain_in_weeks(span.named_pains(overview, tr=tr), tr=tr)
        self.pain.show_pains(span, span.pains(overview), pains)
        monday = monday_of(today)
        self.facts.setText(
            "\n".join(
                stretch_in_words([each for each in overview.days if each.day >= since], name, tr=tr)
                for name, since in (
                    (tr("This week"), monday),
                    (tr("The last four weeks"), today - FOUR_WEEKS + 1),
                    (tr("All together"), 0),
                )
            )
        )

    def _show_exercises(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.hide()
                old.deleteLater()
        for id_, done in self._review.last.items():
            exercise = self._exercises.get(id_)
            if exercise is not None:
                done_words = words(done_in_words(exercise, done, tr=tr))
                beside = words(range_in_words(exercise, done, tr=tr), "soft")
                named = words(exercise.name, "item")
                said = words(said_of_it(done, tr=tr), "soft")
                parts = ((named, 3), (done_words, 3), (said, 2), (beside, 4))
                row = Across(parts, NARROW_EM)
                self._rows.addWidget(row)
                row.show()

    def _made_empty(self) -> QFrame:
        made = frame("card")
        column = QVBoxLayout(made)
        column.setContentsMargins(40, 30, 40, 34)
        column.setSpacing(18)
        picture = Picture(RESTING)
        picture.setMinimumHeight(220)
        self.to_session = button(tr("To today's session"), "large")
        self.to_session.clicked.connect(self.session_asked)
        column.addWidget(picture)
        column.addWidget(words(tr(EMPTY), "big"))
        column.addWidget(self.to_session, 0, Qt.AlignmentFlag.AlignLeft)
        return made

    def _made_sheet(self) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        column.addWidget(self.facts)
        turning = FlowRow(14)
        for each in (self.earlier, self.later):
            turning.add(each)
        head = QHBoxLayout()
        head.addWidget(self.span_name, 1)
        head.addWidget(turning, 0)
        column.addLayout(head)
        days, minutes = _card(tr("Days"), self.calendar), _card(tr("Minutes a week"), self.minutes)
        column.addWidget(Across(((days, 1), (minutes, 1)), NARROW_EM))
        column.addWidget(_card(tr("Pain, as you entered it"), self.pain, _legend(), tr(UNKNOWN)))
        column.addWidget(self._made_exercises())
        return sheet

    def _made_exercises(self) -> QFrame:
        made = frame("card")
        column = QVBoxLayout(made)
        column.setContentsMargins(32, 22, 32, 24)
        column.setSpacing(14)
        column.addWidget(words(tr("Exercises, as you did them last"), "heading"))
        column.addLayout(self._rows)
        return made


def _card(heading: str, chart: QWidget, *below: QWidget | str) -> QFrame:
    made = frame("card")
    column = QVBoxLayout(made)
    column.setContentsMargins(28, 20, 28, 22)
    column.setSpacing(12)
    column.addWidget(words(heading, "heading"))
    column.addWidget(chart)
    for each in below:
        column.addWidget(words(each, "soft") if isinstance(each, str) else each)
    column.addStretch(1)
    return made


def _legend() -> QWidget:
    row = FlowRow(24)
    for moment, name in LEGEND:
        one = QWidget()
        across = QHBoxLayout(one)
        across.setContentsMargins(0, 0, 0, 0)
        mark = Mark(moment)
        leave_unread(mark)
        across.addWidget(mark)
        label = words(tr(name), "soft")
        label.setWordWrap(False)
        across.addWidget(label)
        row.add(one)
    return row
