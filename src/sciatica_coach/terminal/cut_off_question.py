"""The question about a session that was cut off: go on with it, end it, or leave it for now."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal

from sciatica_coach.catalog.exercise import Exercise
from sciatica_coach.cut_off import CutOff
from sciatica_coach.terminal.keyboard import Key
from sciatica_coach.terminal.page import Page
from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.going_on import heading_of, place_in_words

KEYS = "Enter: go on. E: end it here, what you have done is kept. Esc: not now."


class CutOffQuestion(Page):
    """Tells what was cut off and where it goes on; asking changes nothing.

    Signals:
        go_on_asked(): the person wants to go on with it now.
        end_asked(): the person is done with it.
        put_off(): something else first; it is asked again at the next start.
    """

    go_on_asked = Signal()
    end_asked = Signal()
    put_off = Signal()

    def __init__(self, screen: Screen, found: CutOff, exercises: Mapping[str, Exercise]) -> None:
        super().__init__()
        self._screen = screen
        self._found = found
        self._exercises = exercises

    def open(self) -> None:
        plan, session = self._found.plan, self._found.session
        hurt = self._exercises.get(session.hurt or "")
        name = self._exercises[session.place.exercise].name
        told = place_in_words(name, session.place, plan.total_ms, hurt.name if hurt else None)
        self._screen.line()
        self._screen.line(f"{heading_of(plan.name, self._found.days)}.", Style.STRONG)
        self._screen.line(told)
        self._screen.line(KEYS, Style.SOFT)

    def on_key(self, key: str) -> None:
        match key:
            case Key.ENTER:
                self.go_on_asked.emit()
            case "e":
                self.end_asked.emit()
            case Key.ESCAPE | "q":
                self.put_off.emit()
            case _:
                pass
