"""Questions to the bus itself."""

from jeepney import MatchRule, Message

class DBus:
    def RequestName(self, name: str, flags: int = 0) -> Message: ...
    def AddMatch(self, rule: MatchRule) -> Message: ...

message_bus: DBus
