"""After a session: how it was, and how it is now. What is said is written down where it belongs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coach import Coach
from sciatica_coach.ui import later_pages
from sciatica_coach.ui.page_stack import PageStack
from sciatica_coach.ui.session_room import SessionRoom
from sciatica_coach.ui.ways import END

if TYPE_CHECKING:
    # Only named here: what a session needs is loaded after the first paint.
    from sciatica_coach.coaching.outcome import Ended
    from sciatica_coach.ui.day import Day


class Afterwards(QObject):
    """Brings the end page, and hears what is said on it.

    Signals:
        over(): the person has answered, or would rather not.
        help_asked(): the page of warning signs, please.
    """

    over = Signal()
    help_asked = Signal()

    def __init__(self, coach: Coach, room: SessionRoom, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._room = room
        self.day: Day | None = None

    def ask(self, ended: Ended, pages: PageStack) -> bool:
        """Make the page; False where nothing was played that could be asked about."""
        if self.day is not None:
            self.day.read()
        if not ended.played:
            return False
        end = later_pages.end_page(self._coach, ended)
        end.answered.connect(self.on_answered)
        end.help_asked.connect(self.help_asked)
        if self.day is not None:
            session = self._room.session_id
            end.told.connect(partial(self.day.tell_after, session))
            end.noted.connect(partial(self.day.tell_in_words, session))
        pages.keep(END, end)
        return True

    def on_answered(self, answers: Mapping[str, str]) -> None:
        if answers:
            self._room.record(answers)
        if self.day is not None:
            self.day.read_anew()
        self.over.emit()
