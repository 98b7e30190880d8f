"""How full the battery is that the computer runs on, where Linux tells it.

Elsewhere, and where it hangs on a cable, there is nothing to tell. Batteries of mice and
keyboards are none of the computer's.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import Final

POWER: Final = Path("/sys/class/power_supply")


def percent_left(power: Path = POWER) -> int | None:
    """Of the emptiest battery that is being emptied; None where none is."""
    found = [_percent(each) for each in power.glob("*")]
    return min((each for each in found if each is not None), default=None)


def _percent(supply: Path) -> int | None:
    if _said(supply, "type") != "Battery" or _said(supply, "scope") == "Device":
        return None
    if _said(supply, "status") != "Discharging":
        return None
    with suppress(ValueError):
        return int(_said(supply, "capacity"))
    return None


def _said(supply: Path, what: str) -> str:
    with suppress(OSError, UnicodeDecodeError):
        return (supply / what).read_text(encoding="ascii").strip()
    return ""
