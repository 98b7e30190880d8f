"""The question after a session: one key for "all fine", or the numbers of what was not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from sciatica_coach.coaching.report import Report
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.session import REPORTS

PAIN, NOTE = "p", "n"
NUMBERS = "123456789abcdefghijklmoqrstuvwxyz"
"""What stands for each exercise; P and N ask for something else."""


class EndQuestion(Page):
    """Asks how each exercise was; waits as long as the person needs to get up.

    Signals:
        answered(reports: dict[str, Report]): by exercise; empty where the person did not say
        pain_wanted(): they want to say how strong the pain is
        note_wanted(): they want to say something in their own words
    """

    answered = Signal(object)
    pain_wanted = Signal()
    note_wanted = Signal()

    def __init__(
        self,
        screen: Screen,
        suggested: Mapping[str, Report],
        names: Mapping[str, str],
    ) -> None:
        super().__init__()
        self._screen = screen
        self._reports = dict(suggested)
        self._names = names

    def open(self) -> None:
        self._screen.line()
        self._screen.line("How was it?", Style.STRONG)
        for number in range(len(self._reports)):
            self._show(number)
        fine = all(report is Report.FINE for report in self._reports.values())
        enter = "Enter: all done, all fine." if fine else "Enter: yes, as it stands here."
        self._screen.line(f"{enter} A number: what hurt, press it again for more. Esc: not now.")
        self._screen.line(
            "P: how strong the pain is now. N: anything else, in your own words.", Style.SOFT
        )

    def on_key(self, key: str) -> None:
        if key == Key.ENTER:
            self.answered.emit(self._reports)
        elif key == Key.ESCAPE:
            self.answered.emit({})
        elif key == PAIN:
            self.pain_wanted.emit()
        elif key == NOTE:
            self.note_wanted.emit()
        elif len(key) == 1 and 0 <= NUMBERS.find(key) < len(self._reports):
            number = NUMBERS.index(key)
            exercise = list(self._reports)[number]
            self._reports[exercise] = self._reports[exercise].following
            self._show(number)

    def _show(self, number: int) -> None:
        exercise, report = list(self._reports.items())[number]
        name = self._names[exercise]
        style = Style.PLAIN if report is Report.FINE else Style.WARN
        self._screen.line(f"{NUMBERS[number]:>3}  {name}: {REPORTS[report]}", style, indent="     ")
