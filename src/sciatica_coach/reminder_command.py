"""What `sciatica-coach remind` does: the notice, if it is due, and the coach if it is pressed.

The desktop's timer calls it (`desktop.alarm_clock`). Where nobody wishes for reminders any
more, it takes the timer away.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable

from sciatica_coach.coach import Coach
from sciatica_coach.desktop.alarm_clock import AlarmClock, own_command
from sciatica_coach.desktop.giving_notice import NOTICE_PATIENCE_S, give_notice
from sciatica_coach.desktop.notice import Notice, Outcome
from sciatica_coach.reminding import Reminding

OFF = "Reminders are off. The window has them under Settings, Reminders."
NOT_NOW = "There is nothing to be reminded of just now."
NO_DESKTOP = "There is no desktop that shows notices."


def open_coach() -> None:
    """Open the window, or bring it to the front, and do not wait for it."""
    subprocess.Popen(own_command(), start_new_session=True)


def remind(
    coach: Coach,
    clock: AlarmClock,
    give: Callable[[Notice, float], Outcome] = give_notice,
    open_coach: Callable[[], None] = open_coach,
) -> str:
    """Remind, if it is due; what is to be said of it on a terminal, or ""."""
    reminding = Reminding(coach)
    if not reminding.wish.days:
        clock.take_away()
        return OFF
    notice = reminding.notice()
    if notice is None:
        return NOT_NOW
    match give(notice, NOTICE_PATIENCE_S):
        case Outcome.PRESSED:
            open_coach()
        case Outcome.NOT_SHOWN:
            return NO_DESKTOP
        case Outcome.GONE:
            pass
    return ""
