"""The first start: big words, one question at a time, read aloud.

Flow: the doctor and the sound in one (`notice`) -> the warning signs, which have a page of
their own (`ui.safety.questions`) -> what is true (`truths`) -> only for who cannot get down
to the floor and up alone: the bed or the wait (`surface`). The page asks for the voice and
for larger words by signals; it keeps nothing itself.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from sciatica_coach.coaching.safety import Answers, Surface, Truth
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.tongue import tr
from sciatica_coach.voice.state import VoiceState
from sciatica_coach.wording.safety import (
    NOT_REVIEWED,
    NOT_THE_FLOOR,
    NOTICE,
    NOTICE_IN_WRITING,
    QUESTION,
    TRUTHS,
)
from sciatica_coach.wording.tongue import marked

WIDEST = 1000
TURN_UP = marked("See that the sound is on and turned up, then press Say it again.")
CAPTIONS = marked("Every word is also shown on the screen, so you can go on without sound.")


class Question(QWidget):
    """One screen: a heading, what there is to read, and what to press.

    Signals:
        say_asked(text: str): the words are to be read aloud.
    """

    say_asked = Signal(str)

    def __init__(self, heading: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.spoken = f"{heading} {text}" if heading.endswith("?") else text
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)
        self.heading = words(heading, "title")
        self.column.addWidget(self.heading)
        self.text = words(text, "reading")
        self.column.addWidget(self.text)

    def buttons(self, *each: QPushButton) -> FlowRow:
        """Put the buttons below, in a row that wraps."""
        row = FlowRow(12)
        for one in each:
            row.add(one)
        self.column.addWidget(row)
        return row

    def open(self) -> None:
        """Read the words aloud."""
        self.say_asked.emit(self.spoken)


class NoticeQuestion(Question):
    """The doctor's word and the sound check in one.

    Signals:
        confirmed(): the person has spoken with a doctor or physiotherapist.
    """

    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Before you begin"), tr(NOTICE), parent)
        self.yes = button(tr("I hear it, and I have"), "primary")
        self.silent = button(tr("I hear nothing"), "large")
        self.again = button(tr("Say it again"), "large")
        self.yes.clicked.connect(self.confirmed)
        self.silent.clicked.connect(self.on_silent)
        self.again.clicked.connect(self.open)
        self.help = words(_sound_words(TURN_UP), "large")
        self.help.hide()
        self.buttons(self.yes, self.silent, self.again)
        self.column.addWidget(self.help)
        self.column.addWidget(words(tr(NOT_REVIEWED), "large-soft"))

    def show_voice(self, state: VoiceState) -> None:
        """Where the sound is known to be missing, say so before the person has to.

        Nobody is promised a voice that cannot be heard; what would be said stays the same,
        for a mended sound begins with it.
        """
        self.text.setText(tr(NOTICE if state.can_be_heard else NOTICE_IN_WRITING))
        self.help.setText(_sound_words(state.notice or TURN_UP))
        if state.notice:
            self.on_silent()

    def on_silent(self) -> None:
        self.help.show()
        self.yes.setText(tr("I read it, and I have"))


class TruthsQuestion(Question):
    """What fits is touched; none is fine.

    Signals:
        answered(true: frozenset[str]): the ids of the truths that were touched.
        back_asked(): the question before, please.
    """

    answered = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr(QUESTION), tr("Touch any that fit. None is fine."), parent)
        self.chips: dict[str, QPushButton] = {}
        for truth in Truth:
            chip = button(tr(TRUTHS[truth]), "chip")
            chip.setCheckable(True)
            chip.toggled.connect(self.on_touched)
            self.chips[truth] = chip
        self.buttons(*self.chips.values())
        self.go_on = button("", "primary")
        self.go_on.clicked.connect(lambda: self.answered.emit(self.true))
        self.back = button(tr("Back", "the way back"), "large")
        self.back.clicked.connect(self.back_asked)
        self.buttons(self.go_on, self.back)
        self.on_touched()

    @property
    def true(self) -> frozenset[str]:
        return frozenset(id_ for id_, chip in self.chips.items() if chip.isChecked())

    def on_touched(self) -> None:
        self.go_on.setText(tr("Go on") if self.true else tr("None of these"))


class SurfaceQuestion(Question):
    """Who cannot get up from the floor is not sent there.

    Signals:
        answered(surface: Surface): a firm bed, or no place to lie.
        back_asked(): the question before, please.
    """

    answered = Signal(object)
    back_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Not on the floor"), tr(NOT_THE_FLOOR), parent)
        self.bed = button(tr("I have a firm bed"), "primary")
        self.upright = button(tr("A chair and standing"), "large")
        self.back = button(tr("Back", "the way back"), "large")
        self.bed.clicked.connect(lambda: self.answered.emit(Surface.BED))
        self.upright.clicked.connect(lambda: self.answered.emit(Surface.NONE))
        self.back.clicked.connect(self.back_asked)
        self.buttons(self.bed, self.upright, self.back)


class FirstStartPage(Page):
    """The questions of the first start, one after the other.

    Signals:
        signs_asked(): the first question is answered; the warning signs come next.
        answered(answers: Answers): everything is answered.
        say_asked(text: str): the words are to be read aloud.
        bigger_asked(): larger text, please.
        slower_asked(text: str): a slower voice, please, and the words once more.
    """

    signs_asked = Signal()
    answered = Signal(object)
    say_asked = Signal(str)
    bigger_asked = Signal()
    slower_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(widest=WIDEST, parent=parent)
        self._true: frozenset[str] = frozenset()
        self.bigger = button(tr("Bigger text"), "large")
        self.slower = button(tr("Slower"), "large")
        self.notice = NoticeQuestion()
        self.truths = TruthsQuestion()
        self.surface = SurfaceQuestion()
        self._questions: tuple[Question, ...] = (self.notice, self.truths, self.surface)
        self.question: Question = self.notice
        self._begins_with: Question = self.notice
        controls = FlowRow(14)
        controls.add(self.bigger)
        controls.add(self.slower)
        self.column.addWidget(controls)
        for question in self._questions:
            question.say_asked.connect(self.say_asked)
            self.column.addWidget(question)
            question.setVisible(question is self.question)
        self.end()
        self._connect()

    def open(self) -> None:
        """Begin with the first question, read aloud, Enter ready to answer it.

        After the warning signs it goes on with what is true.
        """
        first, self._begins_with = self._begins_with, self.notice
        self._show(first, self.truths.go_on if first is self.truths else self.notice.yes)

    def go_on(self) -> None:
        """The warning signs are answered: the page opens with what is true."""
        self._begins_with = self.truths

    def show_answers(self, answers: Answers) -> None:
        """Begin from what was answered before."""
        for id_, chip in self.truths.chips.items():
            chip.setChecked(id_ in answers.true)

    def show_voice(self, state: VoiceState) -> None:
        """Say what is missing for the voice, beside the sound check."""
        self.notice.show_voice(state)

    def on_true(self, true: frozenset[str]) -> None:
        self._true = true
        if Truth.NO_FLOOR in true:
            self._show(self.surface, self.surface.bed)
        else:
            self.on_surface(Surface.FLOOR)

    def on_surface(self, surface: Surface) -> None:
        self.answered.emit(Answers(surface, self._true))

    def _connect(self) -> None:
        self.bigger.clicked.connect(self.bigger_asked)
        self.slower.clicked.connect(lambda: self.slower_asked.emit(self.question.spoken))
        self.notice.confirmed.connect(self.signs_asked)
        self.truths.answered.connect(self.on_true)
        self.truths.back_asked.connect(self.open)
        self.surface.answered.connect(self.on_surface)
        self.surface.back_asked.connect(lambda: self._show(self.truths, self.truths.go_on))

    def _show(self, wanted: Question, focus: QPushButton) -> None:
        self.question = wanted
        for question in self._questions:
            question.setVisible(question is wanted)
        self.lead_to(focus, instead=wanted.heading)
        wanted.open()


def _sound_words(what_to_do: str) -> str:
    """What to do for the sound, in marked words, and that it goes without."""
    return f"{tr(what_to_do)} {tr(CAPTIONS)}"
