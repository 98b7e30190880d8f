"""One thread's connection to a bus."""

from collections import deque
from contextlib import AbstractContextManager

from jeepney import MatchRule, Message

class DBusConnection:
    def send_and_get_reply(self, message: Message, *, timeout: float | None = None) -> Message: ...
    def filter(
        self, rule: MatchRule, *, queue: deque[Message] | None = None
    ) -> AbstractContextManager[deque[Message]]: ...
    def close(self) -> None: ...

def open_dbus_connection(bus: str = "SESSION") -> DBusConnection: ...
