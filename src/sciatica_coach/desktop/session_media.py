"""When the session stands among the desktop's media players: while there is one to lead.

Flow: the events of a session bring the player onto the bus and off it again; after each of
them it is told what the moment is. The bus is loaded with the first session, not before.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from sciatica_coach.coaching.events import (
    Event,
    Resumed,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.coaching.session import Moment
from sciatica_coach.desktop.now_playing import now_playing, played_ms

if TYPE_CHECKING:
    from sciatica_coach.desktop.media_player import MediaPlayer


class SessionMedia(QObject):
    """Follows a session and lets media keys reach it.

    Signals:
        pressed(key: MediaKey): a media key was pressed while a session was under way.
        volume_wished(percent: int): another program set the voice's volume, 0 to 100.
    """

    pressed = Signal(object)
    volume_wished = Signal(int)

    def __init__(
        self,
        moment: Callable[[], Moment | None],
        names: Mapping[str, str],
        volume: Callable[[], int],
    ) -> None:
        """Nothing is asked of the desktop before the first session.

        moment  gives the moment of the session at hand; None where there is none
        names   the exercises' names by id
        volume  gives that of the voice, 0 to 100
        """
        super().__init__()
        self._moment = moment
        self._names = names
        self._volume = volume
        self._routine = ""
        self._stands = False

    def on_events(self, events: tuple[Event, ...]) -> None:
        for event in events:
            match event:
                case SessionStarted():
                    self._routine = event.plan.name
                    self._stands = True
                case Resumed() | SegmentStarted():
                    self._stands = True  # a stop was taken back
                case SessionFinished() | SessionStopped() | SessionSuspended():
                    self._stands = False
                case _:
                    pass
        self._show()

    def on_voice_changed(self) -> None:
        """It may be louder or softer now."""
        if self._stands:
            self._show()

    def close(self) -> None:
        """Be gone from the bus."""
        if "_player" in self.__dict__:
            self._player.leave()

    def _show(self) -> None:
        moment = self._moment()
        # Elsewhere media keys come another way, and what speaks to the bus is not installed.
        if self._stands and moment is not None and sys.platform == "linux":
            self._player.show(now_playing(moment, self._routine, self._names, self._volume()))
            self._player.appear()
        else:
            self.close()

    @cached_property
    def _player(self) -> MediaPlayer:
        # The bus is loaded only where there is a session.
        from sciatica_coach.desktop.media_player import MediaPlayer

        player = MediaPlayer(lambda: played_ms(self._moment()), self)
        player.pressed.connect(self.pressed)
        player.volume_wished.connect(self.volume_wished)
        return player
