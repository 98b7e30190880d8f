"""The settings, in sections of plain words; each change is in force at once.

The page is made from the declaration's rows. Beside the times stands the length of a
routine, compiled anew with every change, and the voice has a button to hear it. A slider
changes many times a second: only what is in sight follows it, each plan is compiled once,
and the disk is asked when the hand has come to rest, or leaves the page.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.coach import Coach
from sciatica_coach.hearing.state import ClapTrial
from sciatica_coach.settings.setting import Section, Setting, Value
from sciatica_coach.settings.surroundings import SESSION_SCREEN
from sciatica_coach.settings.table import OWN_KEY
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.voice_notice import VoiceNotice
from sciatica_coach.ui.controls.words import button, words
from sciatica_coach.ui.own_keys import refusal
from sciatica_coach.ui.screens import Screens
from sciatica_coach.ui.settings.clap_trial import ClapTrialRow
from sciatica_coach.ui.settings.keeping import Keeping
from sciatica_coach.ui.settings.length import LengthCard
from sciatica_coach.ui.settings.rows import SettingRow, TextSettingRow
from sciatica_coach.ui.settings.sections import ExerciseSettings, RowsCard
from sciatica_coach.ui.settings.standing import Standings
from sciatica_coach.ui.settings.words import shown_for
from sciatica_coach.ui.tongue import tr
from sciatica_coach.voice.state import VoiceState
from sciatica_coach.wording.emergency import COUNTRIES
from sciatica_coach.wording.tongue import marked

WIDEST = 1080
CLOSED_TOO = marked(
    "They come while the coach is closed, too: a timer of your computer sees to it."
)
OPEN_ONLY = marked("On this computer they come only while the coach is open.")
SAMPLE = marked("This is how I speak. Up. Hold. Three, two, one. And lower.")


class SettingsPage(Page):
    """Everything that can be set.

    Signals:
        setting_changed(key: str): the setting has another value now; it is kept in a moment.
        sample_asked(text: str): the person wants to hear the voice.
        sound_asked(): the sound or the voice is to be tried again.
        questions_asked(): the first start's questions, once more.
        clap_trial_asked(): claps are to be listened for, to try it.
        clap_trial_left(): the trial is out of sight.
    """

    setting_changed = Signal(str)
    sample_asked = Signal(str)
    sound_asked = Signal()
    questions_asked = Signal()
    clap_trial_asked = Signal()
    clap_trial_left = Signal()

    def __init__(
        self,
        coach: Coach,
        routine: str | None,
        *,
        reminds_closed: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Make the page, with its first section.

        routine         the one whose length stands beside the times, or None
        reminds_closed  reminders come on this computer while the coach is closed, too
        """
        super().__init__(tr("Settings"), WIDEST, parent)
        self._reminds_closed = reminds_closed
        self._coach = coach
        self._standings = Standings(coach, routine)
        self._voice = VoiceState()
        self._screens = Screens(self)
        self._keeping = Keeping(coach, self)
        self._keeping.refused.connect(self._say)
        self.voice_notice: VoiceNotice | None = None
        self.clap_trial: ClapTrialRow | None = None
        self.general, self.of_exercises = _grouped(coach)
        self.sections = ChoiceRow([(section, tr(section.value)) for section in self.general])
        self.sections.chosen.connect(self.show_section)
        self.column.addWidget(self.sections)
        self.cards: dict[Section, RowsCard] = {}
        self.exercises: ExerciseSettings | None = None
        self.length: LengthCard | None = None
        self._sheets: dict[Section, QWidget] = {}
        self._opened = QVBoxLayout()
        self.column.addLayout(self._opened)
        self.end()
        self.show_section(next(iter(self.general)))

    def show_section(self, section: object) -> None:
        """Bring a section into sight; it is made when it is first wanted."""
        wanted = Section(str(section))
        self.sections.choose(wanted)
        if wanted not in self._sheets:
            self._sheets[wanted] = self._made(wanted)
            self._opened.addWidget(self._sheets[wanted])
            if wanted is Section.TIME:
                self._pin_length()  # it stands lowest, so Tab comes to it last
        for each, sheet in self._sheets.items():
            sheet.setVisible(each is wanted)
        self.show_pinned(shown=wanted is Section.TIME)
        self.fill_pictures()
        self.refresh()

    def show_routine(self, routine: str | None) -> None:
        """Show the length of this routine beside the times, and the times as it has them."""
        self._standings.routine = routine
        if self.length is not None and routine is not None:
            self.length.show_routine(routine)
            self._show_one_of_routine()
            self.refresh()

    def on_routine_chosen(self, routine: str) -> None:
        self._standings.routine = routine
        self._show_one_of_routine()
        self.refresh()

    def show_voice(self, state: VoiceState) -> None:
        """Offer the voices that there are, and say what is missing."""
        self._voice = state
        self._show_voice()

    def show_clap_trial(self, trial: ClapTrial) -> None:
        """Show how the trial of claps goes."""
        if self.clap_trial is not None:
            self.clap_trial.show_trial(trial)

    def open(self) -> None:
        """A key in a session may have changed what is shown here."""
        self.refresh()
        self.lead_to(self.sections.button_of(self.sections.value))

    def refresh(self) -> None:
        """Show every value in sight as it is now."""
        self._standings.forget()
        for section, card in self.cards.items():
            if not self._sheets[section].isHidden():
                card.show_settings(self._standings.of)
        if Section.TIME in self._sheets and self._sheets[Section.TIME].isHidden():
            return
        if self.exercises is not None:
            self.exercises.show_settings(self._standings.of)
            self.exercises.tell(self._shown_for(self.exercises.shown))
        if self.length is not None:
            self.length.refresh()

    def on_changed(self, key: str, value: Value) -> None:
        if key.startswith(OWN_KEY) and isinstance(value, str):
            refused = refusal(key, value, self._coach.settings.values)
            if refused:
                self._say(key, refused)
                return
        problem = self._keeping.set(key, value)
        self.refresh()
        self._say(key, tr(problem.text) if problem is not None else "")
        self.setting_changed.emit(key)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._keeping.on_rest()

    def _show_one_of_routine(self) -> None:
        """Where the routine goes without the exercise in sight, show the first that it has."""
        routine = self._coach.catalog.routines.get(self._standings.routine or "")
        if routine is None or self.exercises is None:
            return
        of_it = [item.exercise for item in routine.items if item.exercise in self.of_exercises]
        if of_it and self.exercises.shown not in of_it:
            self.exercises.show_exercise(of_it[0])

    def _shown_for(self, exercise: str) -> str:
        """Whose doses the rows of the exercise show."""
        routine = self._coach.catalog.routines.get(self._standings.routine or "")
        if routine is None:
            return ""
        return shown_for(routine.name, has_it=self._standings.has(exercise))

    def _say(self, key: str, text: str) -> None:
        """What was wrong with the value, beside it; "" takes it away."""
        for card in self.cards.values():
            card.say(key, text)
        if self.exercises is not None:
            self.exercises.say(key, text)

    def _made(self, section: Section) -> QWidget:
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(24)
        card = RowsCard(self.general[section])
        card.changed.connect(self.on_changed)
        self.cards[section] = card
        column.addWidget(card)
        match section:
            case Section.TIME:
                self._add_exercises(column)
            case Section.VOICE:
                self._add_voice(column)
            case Section.HANDS_FREE:
                self.clap_trial = ClapTrialRow()
                self.clap_trial.asked.connect(self.clap_trial_asked)
                self.clap_trial.left.connect(self.clap_trial_left)
                column.addWidget(self.clap_trial)
            case Section.LOOK:
                self._offer_screens(card.rows[SESSION_SCREEN])
            case Section.SAFETY:
                row = card.rows["safety.country"]
                if isinstance(row, TextSettingRow):
                    row.offer([(code, tr(name)) for code, name in COUNTRIES.items()])
                self.ask_again = button(tr("Answer the first questions again"))
                self.ask_again.clicked.connect(self.questions_asked)
                _add_row(column, self.ask_again)
            case Section.REMINDERS:
                column.addWidget(words(tr(CLOSED_TOO if self._reminds_closed else OPEN_ONLY)))
            case _:
                pass
        return sheet

    def _offer_screens(self, row: SettingRow) -> None:
        """Those that there are, also when one is plugged in."""

        def offer() -> None:
            if isinstance(row, TextSettingRow):
                row.offer([(key, key) for key in self._screens.keys])

        self._screens.changed.connect(offer)
        offer()

    def _pin_length(self) -> None:
        self.length = LengthCard(self._coach.menu, lambda id_: self._standings.plan(id_).total_ms)
        self.length.routine_chosen.connect(self.on_routine_chosen)
        self.pin(self.length)
        if self._standings.routine is not None:
            self.length.show_routine(self._standings.routine)

    def _add_exercises(self, column: QVBoxLayout) -> None:
        if not self.of_exercises:
            return
        self.exercises = ExerciseSettings(self._coach.catalog.exercises, self.of_exercises)
        self.exercises.changed.connect(self.on_changed)
        self.exercises.show_exercise(next(iter(self.of_exercises)))
        self._show_one_of_routine()
        self.exercises.exercise_shown.connect(self.refresh)
        self.exercises.exercise_shown.connect(self.fill_pictures)
        column.addWidget(self.exercises)

    def _add_voice(self, column: QVBoxLayout) -> None:
        self.test = button(tr("Test the voice"), "large")
        self.test.clicked.connect(lambda: self.sample_asked.emit(tr(SAMPLE)))
        _add_row(column, self.test)
        self.voice_notice = VoiceNotice()
        self.voice_notice.try_again_asked.connect(self.sound_asked)
        column.insertWidget(0, self.voice_notice)
        self._show_voice()

    def _show_voice(self) -> None:
        if self.voice_notice is None:
            return
        self.voice_notice.show_state(self._voice)
        for row in self.cards[Section.VOICE].rows.values():
            if isinstance(row, TextSettingRow):
                row.offer([(voice.id, voice.label) for voice in self._voice.voices])


def _grouped(
    coach: Coach,
) -> tuple[dict[Section, list[Setting]], dict[str, list[Setting]]]:
    """The declaration's rows: by section, and those of exercises by exercise."""
    general: dict[Section, list[Setting]] = {}
    of_exercises: dict[str, list[Setting]] = {}
    for setting in coach.settings.declaration.rows.values():
        if setting.exercise is None:
            general.setdefault(setting.section, []).append(setting)
        else:
            of_exercises.setdefault(setting.exercise, []).append(setting)
    return {section: general[section] for section in Section if section in general}, of_exercises


def _add_row(column: QVBoxLayout, *buttons: QWidget) -> None:
    row = FlowRow()
    for each in buttons:
        row.add(each)
    column.addWidget(row)
