"""Everything by one switch: a press pauses; in a pause one press goes on, and two leave.

Who has one button only (a foot switch, a chin switch, a single key) can still pause, go on
and get out of an exercise. The price is a moment's wait in a pause, in which the second
press may come; so it is for who asks for it.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.events import PauseReason
from sciatica_coach.coaching.session import Moment, Stage

SECOND_PRESS_MS = 800
"""So long a second press may take: hands that need one switch are not quick."""


@dataclass(frozen=True, slots=True)
class Switched:
    """What the presses came to, and what to write down as their source."""

    command: Command
    source: CommandSource


class OneSwitch(QObject):
    """Counts the presses in a pause.

    is_on  the person has one switch only

    Signals:
        switched(switched: Switched): one press or two were meant.
    """

    switched = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_on = False
        self._source = CommandSource.KEY
        self._second = QTimer(self, singleShot=True, interval=SECOND_PRESS_MS)
        self._second.timeout.connect(lambda: self._tell(Command.RESUME))

    def takes(self, moment: Moment) -> bool:
        """Whether a press at that moment is to be counted first."""
        return self.is_on and moment.stage is Stage.PAUSED

    def press(self, moment: Moment, source: CommandSource) -> None:
        """Count a press in a pause; after a pain the exercise is left because of it."""
        hurts = moment.pause_reason is PauseReason.HURTS
        self._source = source
        if self._second.isActive():
            self._second.stop()
            self._tell(Command.LEAVE if hurts else Command.NEXT)
        else:
            self._second.start()

    def forget(self) -> None:
        """Whatever was pressed, it means nothing any more."""
        self._second.stop()

    def _tell(self, command: Command) -> None:
        self.switched.emit(Switched(command, self._source))
