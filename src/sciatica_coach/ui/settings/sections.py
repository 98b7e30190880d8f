"""A section of the settings: rows in a card; and the exercises, one at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.settings.setting import WRITTEN, Form, Setting
from sciatica_coach.ui.controls.choice import ChoiceRow
from sciatica_coach.ui.controls.words import frame, words
from sciatica_coach.ui.settings.key_row import KeySettingRow
from sciatica_coach.ui.settings.rows import NumberSettingRow, SettingRow, row_for
from sciatica_coach.ui.settings.standing import Standing
from sciatica_coach.ui.settings.written_rows import written_row
from sciatica_coach.ui.tongue import tr
from sciatica_coach.ui.widgets.picture import SHAPE, Picture, Subject

PICTURE_EM = 4.5
"""The height of the picture beside an exercise's name, in line heights."""

StandingOf = Callable[[str], Standing]
"""How the setting of a key stands."""


class RowsCard(QFrame):
    """Rows of settings, one below the other.

    Signals:
        changed(key: str, value: object): the person set `key`.
    """

    changed = Signal(str, object)

    def __init__(
        self,
        settings: Iterable[Setting],
        exercise: Exercise | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.rows: dict[str, SettingRow] = {}
        self.picture: Picture | None = None
        self._exercise = exercise
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 20, 32, 22)
        self.column.setSpacing(10)
        if exercise is not None:
            self.column.addLayout(self._heading(exercise))
        for setting in settings:
            if self.rows:
                self.column.addWidget(frame("rule"))
            row = _row(setting, exercise)
            row.changed.connect(lambda value, key=setting.key: self.changed.emit(key, value))
            self.rows[setting.key] = row
            self.column.addWidget(row)
        self._align_numbers()

    def show_settings(self, standing_of: StandingOf) -> None:
        """Show every row's value."""
        for key, row in self.rows.items():
            row.show_standing(standing_of(key))
        self._show_form(standing_of)

    def _heading(self, exercise: Exercise) -> QHBoxLayout:
        """The exercise with its picture."""
        self.picture = picture = Picture(Subject(exercise.id))
        em = self.fontMetrics().height()
        picture.setFixedSize(round(PICTURE_EM * SHAPE * em), round(PICTURE_EM * em))
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(picture)
        row.addWidget(words(exercise.name, "heading"), 1)
        return row

    def _show_form(self, standing_of: StandingOf) -> None:
        """The picture is of the form that is in force."""
        if self.picture is None or self._exercise is None:
            return
        key = f"exercise.{self._exercise.id}.variant"
        standing = standing_of(key) if key in self.rows else None
        form = standing.value or standing.in_force if standing else None
        self.picture.show_subject(Subject(self._exercise.id, str(form) if form else None))

    def _align_numbers(self) -> None:
        """Let all sliders of the card end at one line."""
        numbers = [row.control for row in self.rows.values() if isinstance(row, NumberSettingRow)]
        room_for = [text for number in numbers for text in number.value_words.room_for]
        for number in numbers:
            number.value_words.keep_room_for(room_for)

    def say(self, key: str, problem: str) -> None:
        """Show the problem beside its row; "" clears it."""
        if key in self.rows:
            self.rows[key].say(problem)


def _row(setting: Setting, exercise: Exercise | None) -> SettingRow:
    if setting.form is Form.KEY:
        return KeySettingRow(setting)
    return written_row(setting) if setting.form in WRITTEN else row_for(setting, exercise)


class ExerciseSettings(QWidget):
    """The settings of one exercise, chosen from all; a card is made when it is first shown.

    Signals:
        changed(key: str, value: object): the person set `key`.
        exercise_shown(exercise: str): this exercise's card is in sight now.
    """

    changed = Signal(str, object)
    exercise_shown = Signal(str)

    def __init__(
        self,
        exercises: Mapping[str, Exercise],
        settings: Mapping[str, Sequence[Setting]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._exercises = exercises
        self._settings = settings
        self.cards: dict[str, RowsCard] = {}
        self.choice = ChoiceRow([(id_, exercises[id_].name) for id_ in settings])
        self.choice.chosen.connect(lambda id_: self.show_exercise(str(id_)))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(20)
        self._told = words("", "soft")
        self._column.addWidget(words(tr("Each exercise"), "heading"))
        self._column.addWidget(self._told)
        self._column.addWidget(self.choice)

    @property
    def shown(self) -> str:
        """The exercise in sight."""
        return str(self.choice.value)

    def tell(self, sentence: str) -> None:
        """Say what the values in sight are those of."""
        self._told.setText(sentence)

    def show_exercise(self, id_: str) -> None:
        """Bring the card of the exercise into sight."""
        self.choice.choose(id_)
        if id_ not in self.cards:
            card = RowsCard(self._settings[id_], self._exercises[id_])
            card.changed.connect(self.changed)
            self.cards[id_] = card
            self._column.addWidget(card)
        for each, card in self.cards.items():
            card.setVisible(each == id_)
        self.exercise_shown.emit(id_)

    def show_settings(self, standing_of: StandingOf) -> None:
        """Show the values of the card in sight."""
        for card in self.cards.values():
            if not card.isHidden():
                card.show_settings(standing_of)

    def say(self, key: str, problem: str) -> None:
        """Show the problem beside its row; "" clears it."""
        for card in self.cards.values():
            card.say(key, problem)
