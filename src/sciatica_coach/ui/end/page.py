"""The end page: one key for "all fine", or a touch for what was not.

What was played and what is reported are two things. Nothing is reported unless the
person says so: leaving the page without a word leaves every exercise unknown. The page
waits without a limit, for nobody should have to hurry up from the floor.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QStackedLayout, QWidget

from sciatica_coach.coaching.report import Report
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.field import Field
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, frame, words
from sciatica_coach.ui.today.feeling import AFTER, Feeling
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import SHAPE, Picture, Subject
from sciatica_coach.wording.session import LONGEST_NOTE, NOTE, REPORTS
from sciatica_coach.wording.tongue import marked

WIDEST = 1080
NARROW_EM = 36
"""Below this width, in line heights, the answers stand below the name."""
PICTURE_EM = 2.6
"""The height of the picture of what was played, in line heights."""
FINE = Report.FINE.value
TROUBLES = tuple((each.value, REPORTS[each]) for each in Report if each is not Report.FINE)
ALL_FINE = marked("All done, all fine")
OTHERS_FINE = marked("Done, the others were fine")
THAT_IS_IT = marked("Done")


class ExerciseRow(QFrame):
    """One exercise and what there is to say about it.

    Signals:
        touched(): the answer has changed.
    """

    touched = Signal()

    def __init__(self, subject: Subject, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.exercise = subject.exercise
        self.setProperty("role", "card")
        troubles = [(trouble, tr(text)) for trouble, text in TROUBLES]
        self.answers = ChoiceRow(troubles, clearable=True)
        self.answers.chosen.connect(self.on_chosen)
        for trouble, text in troubles:
            self.answers.button_of(trouble).setAccessibleName(f"{name}: {text}")
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(28, 14, 20, 14)
        self._halves.setSpacing(12)
        self.picture = Picture(subject)
        em = self.fontMetrics().height()
        self.picture.setFixedSize(round(PICTURE_EM * SHAPE * em), round(PICTURE_EM * em))
        named = QHBoxLayout()
        named.setSpacing(18)
        named.addWidget(self.picture)
        named.addWidget(words(name, "name"), 1)
        self._halves.addLayout(named, 3)
        self._halves.addWidget(self.answers, 5, Qt.AlignmentFlag.AlignVCenter)

    @property
    def answer(self) -> str:
        return str(self.answers.value or FINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < NARROW_EM * self.fontMetrics().height()
        direction = QBoxLayout.Direction
        self._halves.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    def on_chosen(self, _answer: object) -> None:
        self.touched.emit()


class EndPage(Page):
    """How it was.

    Signals:
        answered(answers: dict[str, str]): exercise -> fine, hurt, spread or left_out;
            empty where the person would rather not say.
        told(told: Told): the pain now, if they like to say.
        noted(text: str): what they say of it in their own words.
        help_asked(): the person wants to know when to get help.
    """

    answered = Signal(object)
    told = Signal(object)
    noted = Signal(str)
    help_asked = Signal()

    def __init__(
        self,
        exercises: Sequence[tuple[Subject, str]],
        *,
        finished: bool,
        suggested: Mapping[str, str] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page of one session.

        exercises  what is asked about, in the form it was met in, with its name; each once
        finished   whether it was played to its end
        suggested  what the session knows already: what hurt, what was passed
        """
        title = tr("Done for today") if finished else tr("Enough for today")
        super().__init__(title, WIDEST, parent)
        self.rows = tuple(ExerciseRow(subject, name) for subject, name in exercises)
        self.done = button(tr(ALL_FINE), "primary")
        self.done.clicked.connect(self.on_done)
        self.rather_not = button(tr("I would rather not say"), "large")
        self.rather_not.clicked.connect(self.on_rather_not)
        self.to_help = button(tr("When to stop and get help"), "help")
        self.to_help.clicked.connect(self.help_asked)
        self._hint = words(tr("Or touch what was not fine:") if self.rows else "", "list-soft")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._advice = self._made_advice()
        self.feeling = Feeling((AFTER,))
        self.feeling.told.connect(self.told)
        self.feeling.opened.connect(self.show_whole)
        self.note = Field(tr(NOTE), LONGEST_NOTE)
        self.note.editingFinished.connect(self.on_noted)
        self._noted = ""
        self._said = self._made_said()
        for row in self.rows:
            row.touched.connect(self.on_touched)
            row.answers.choose((suggested or {}).get(row.exercise))
        self._stack()
        self.on_touched()

    def _stack(self) -> None:
        """One below the other: what one key answers, then what there is to touch or to say."""
        self.column.addWidget(
            words(
                tr("Stay as long as you like: this page waits. Get up slowly when you are ready."),
                "big",
            )
        )
        buttons = FlowRow(18)
        buttons.add(self.done)
        buttons.add(self.rather_not)
        self.column.addWidget(buttons)
        self.column.addWidget(self.feeling)
        self.column.addLayout(self._said)
        for row in self.rows:
            self.column.addWidget(row)
        self.column.addWidget(words(tr(NOTE), "list-soft"))
        self.column.addWidget(self.note)
        self.end()

    @property
    def answers(self) -> dict[str, str]:
        """What would be reported now."""
        return {row.exercise: row.answer for row in self.rows}

    def open(self) -> None:
        """Let one key answer."""
        self.lead_to(self.done)

    def on_touched(self) -> None:
        given = list(self.answers.values())
        if all(answer == FINE for answer in given):
            self.done.setText(tr(ALL_FINE))
        else:
            self.done.setText(tr(OTHERS_FINE if FINE in given else THAT_IS_IT))
        self._said.setCurrentWidget(self._advice if "spread" in given else self._hint)

    def on_noted(self) -> None:
        """They are done with the line, for now; what they change is told again."""
        text = self.note.text().strip()
        if text != self._noted:
            self._noted = text
            self.noted.emit(text)

    def on_done(self) -> None:
        self.on_noted()
        self.answered.emit(self.answers)

    def on_rather_not(self) -> None:
        self.on_noted()
        self.answered.emit({})

    def hideEvent(self, event: QHideEvent) -> None:
        """Who closes the window in the middle of a line loses none of it."""
        super().hideEvent(event)
        self.on_noted()

    def _made_said(self) -> QStackedLayout:
        """Hint and advice in one place, so that no row moves away from under the hand."""
        said = QStackedLayout()
        said.addWidget(self._hint)
        said.addWidget(self._advice)
        return said

    def _made_advice(self) -> QFrame:
        """What to think of when it went further down; shown only then."""
        made = frame("notice")
        row = QHBoxLayout(made)
        row.setContentsMargins(24, 16, 24, 16)
        row.setSpacing(18)
        row.addWidget(
            words(
                tr(
                    "Thank you for saying so. Rest now, and leave that one out until you have "
                    "asked your doctor or physiotherapist."
                )
            ),
            1,
        )
        row.addWidget(self.to_help, 0, Qt.AlignmentFlag.AlignTop)
        return made
