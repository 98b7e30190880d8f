"""What is used of jeepney; its own sources are only partly typed."""

from collections.abc import Mapping
from enum import Enum

class MessageType(Enum):
    method_call = 1
    method_return = 2
    error = 3
    signal = 4

class HeaderFields(Enum):
    path = 1
    interface = 2
    member = 3

class Header:
    message_type: MessageType
    fields: Mapping[HeaderFields, object]

class Message:
    header: Header
    body: tuple[object, ...]

class DBusAddress:
    def __init__(
        self, object_path: str, bus_name: str | None = None, interface: str | None = None
    ) -> None: ...

class MatchRule:
    def __init__(
        self,
        *,
        type: str | None = None,
        interface: str | None = None,
        member: str | None = None,
        path: str | None = None,
    ) -> None: ...
    def serialise(self) -> str: ...

def new_method_call(
    remote_obj: DBusAddress,
    method: str,
    signature: str | None = None,
    body: tuple[object, ...] = (),
) -> Message: ...
def new_method_return(
    parent_msg: Message, signature: str | None = None, body: tuple[object, ...] = ()
) -> Message: ...
def new_error(
    parent_msg: Message,
    error_name: str,
    signature: str | None = None,
    body: tuple[object, ...] = (),
) -> Message: ...
def new_signal(
    emitter: DBusAddress,
    signal: str,
    signature: str | None = None,
    body: tuple[object, ...] = (),
) -> Message: ...
