"""The settings, in sections of plain words; each change is in force at once.

The page is made from the declaration's rows. Beside the times stands the length of a
routine, compiled anew with every change, and the voice has a button to hear it. A slider
changes many times a second: only what is in sight follows it, each plan is compiled once,
and the disk is asked when the hand has come to rest, or leaves the page.
"""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from sciatica_coach.catalog.problem import Problem
from sciatica_coach.coach import Coach
from sciatica_coach.coaching.segments import Plan
from sciatica_coach.settings.setting import Form, Section, Setting, Value
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.flow import FlowRow
from sciatica_coach.ui.controls.page import Page
from sciatica_coach.ui.controls.voice_notice import VoiceNotice
from sciatica_coach.ui.controls.words import button
from sciatica_coach.ui.settings.length import LengthCard
from sciatica_coach.ui.settings.rows import Standing, TextSettingRow
from sciatica_coach.ui.settings.sections import ExerciseSettings, RowsCard
from sciatica_coach.ui.settings.words import is_rest, pace_words
from sciatica_coach.voice.state import VoiceState

WIDEST = 1080
AT_REST_MS = 400
SAMPLE = "This is how I speak. Up. Hold. Three, two, one. And lower."


class SettingsPage(Page):
    """Everything that can be set.

    Signals:
        setting_changed(key: str): the setting has another value now; it is kept in a moment.
        sample_asked(text: str): the person wants to hear the voice.
        sound_asked(): the sound or the voice is to be tried again.
        questions_asked(): the first start's questions, once more.
    """

    setting_changed = Signal(str)
    sample_asked = Signal(str)
    sound_asked = Signal()
    questions_asked = Signal()

    def __init__(self, coach: Coach, routine: str | None, parent: QWidget | None = None) -> None:
        super().__init__("Settings", WIDEST, parent)
        self._coach = coach
        self._routine = routine
        self._plans: dict[str, Plan] = {}
        self._voice = VoiceState()
        self._changed_last = ""
        self._at_rest = QTimer(self, singleShot=True, interval=AT_REST_MS)
        self._at_rest.timeout.connect(self.on_rest)
        self.voice_notice: VoiceNotice | None = None
        self.general, self.of_exercises = _grouped(coach)
        self.sections = ChoiceRow([(section, section.value) for section in self.general])
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
        """Show the length of this routine beside the times."""
        self._routine = routine
        if self.length is not None and routine is not None:
            self.length.show_routine(routine)

    def show_voice(self, state: VoiceState) -> None:
        """Offer the voices that there are, and say what is missing."""
        self._voice = state
        self._show_voice()

    def open(self) -> None:
        """A key in a session may have changed what is shown here."""
        self.refresh()

    def refresh(self) -> None:
        """Show every value in sight as it is now."""
        self._plans.clear()
        for section, card in self.cards.items():
            if not self._sheets[section].isHidden():
                card.show_settings(self._standing)
        if Section.TIME in self._sheets and self._sheets[Section.TIME].isHidden():
            return
        if self.exercises is not None:
            self.exercises.show_settings(self._standing)
        if self.length is not None:
            self.length.refresh()

    def on_changed(self, key: str, value: Value) -> None:
        problem = self._coach.set(key, value)
        self.refresh()
        self._say(key, problem)
        self._changed_last = key
        self._at_rest.start()
        self.setting_changed.emit(key)

    def on_rest(self) -> None:
        """Keep what was changed."""
        self._at_rest.stop()
        problem = self._coach.keep()
        if problem is not None:
            self._say(self._changed_last, problem)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.on_rest()

    def _say(self, key: str, problem: Problem | None) -> None:
        """What was wrong with the value, beside it; None takes it away."""
        text = problem.text if problem is not None else ""
        for card in self.cards.values():
            card.say(key, text)
        if self.exercises is not None:
            self.exercises.say(key, text)

    def _plan(self, routine: str) -> Plan:
        """The plan as it would be now, compiled once for each `refresh`."""
        if routine not in self._plans:
            self._plans[routine] = self._coach.plan(routine)
        return self._plans[routine]

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
            case Section.SAFETY:
                self.ask_again = button("Answer the first questions again")
                self.ask_again.clicked.connect(self.questions_asked)
                _add_row(column, self.ask_again)
            case _:
                pass
        return sheet

    def _pin_length(self) -> None:
        self.length = LengthCard(self._coach.menu, lambda id_: self._plan(id_).total_ms)
        self.pin(self.length)
        if self._routine is not None:
            self.length.show_routine(self._routine)

    def _add_exercises(self, column: QVBoxLayout) -> None:
        if not self.of_exercises:
            return
        self.exercises = ExerciseSettings(self._coach.catalog.exercises, self.of_exercises)
        self.exercises.changed.connect(self.on_changed)
        self.exercises.show_exercise(next(iter(self.of_exercises)))
        self.exercises.exercise_shown.connect(self.refresh)
        self.exercises.exercise_shown.connect(self.fill_pictures)
        column.addWidget(self.exercises)

    def _add_voice(self, column: QVBoxLayout) -> None:
        self.test = button("Test the voice", "large")
        self.test.clicked.connect(lambda: self.sample_asked.emit(SAMPLE))
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

    def _standing(self, key: str) -> Standing:
        """A setting's value; where the person has none, what the plan makes of it."""
        settings = self._coach.settings
        setting = settings.declaration.rows[key]
        value = in_force = settings[key]
        note = ""
        of = setting.exercise or self._routine
        if of is not None and of in self._coach.catalog.routines and setting.form is not Form.TEXT:
            if value is None:
                in_force = _planned(self._plan(of), setting)
            if is_rest(setting) and isinstance(in_force, int | float):
                in_session_s = self._plan(of).means.at_pace(round(in_force * 1000)) / 1000
                pace = str(settings["session.pace"])
                note = pace_words(setting, pace, in_session_s) if in_session_s != in_force else ""
        return Standing(value, in_force, key in settings.explicit, note)


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


def _planned(plan: Plan, setting: Setting) -> Value:
    """What the plan has for a setting that the person left open."""
    last = setting.key.rpartition(".")[2]
    if is_rest(setting) and plan.means.prescriptions:
        first = plan.means.prescriptions[0]
        rest_ms = first.set_rest_ms if first.exercise.sided else first.rest_ms
        return rest_ms / 1000
    if last == "level":
        return plan.level.value
    if last == "lead_in_s":
        return plan.segments[0].duration_ms / 1000
    found: Mapping[str, object] = plan.settings
    value = found.get(setting.key)
    return value if isinstance(value, int | float | str) else None


def _add_row(column: QVBoxLayout, *buttons: QWidget) -> None:
    row = FlowRow()
    for each in buttons:
        row.add(each)
    column.addWidget(row)
