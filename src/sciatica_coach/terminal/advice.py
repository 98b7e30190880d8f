"""Warning signs and advice in lines that stay: what to do first, then one fact a line."""

from __future__ import annotations

from collections.abc import Iterable

from sciatica_coach.terminal.screen import Screen, Style
from sciatica_coach.wording.signs import Advice

INDENT = "    "


def tell_signs(screen: Screen, signs: Iterable[str]) -> None:
    """Each sign on a line of its own."""
    for sign in signs:
        screen.line(f"  - {sign}", indent=INDENT)


def tell_advice(screen: Screen, advice: Advice) -> None:
    """What to do, when, and a word after it."""
    screen.line()
    screen.line(f"{advice.action}.", Style.WARN if advice.alarm else Style.STRONG)
    screen.line(advice.when)
    tell_signs(screen, advice.signs)
    if advice.after:
        screen.line(advice.after)
