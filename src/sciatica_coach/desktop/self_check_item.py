"""What one look at the computer found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True, slots=True)
class Item:
    """One look: `text` says what was found, `remedy` what to do, or is ""."""

    name: str
    state: State
    text: str
    remedy: str = ""
