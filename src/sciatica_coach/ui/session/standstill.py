"""What is said, and what can be chosen, while a session stands still: pure.

A pause of the person's, a sleep of the computer, the wait after "it hurts", the question
whether to stop, and the ten seconds in which a stop can be taken back.
"""

from __future__ import annotations

from dataclasses import dataclass

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.events import PauseReason
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Moment, Stage

ANEW = frozenset({SegmentKind.MOVE, SegmentKind.HOLD})
TOLD_AGAIN = frozenset({SegmentKind.STEP, SegmentKind.INTRO, SegmentKind.SWITCH})


@dataclass(frozen=True, slots=True)
class Choice:
    """One button; `command` is None for leaving the page, the session having ended.

    main  what Enter does
    """

    text: str
    command: Command | None
    main: bool = False


@dataclass(frozen=True, slots=True)
class Standstill:
    """A title ("" where the phase says it all), calm sentences, and what can be chosen."""

    title: str
    words: str
    choices: tuple[Choice, ...]

    @property
    def whole(self) -> str:
        """Title and sentences in one."""
        if not self.title:
            return self.words
        return f"{self.title}{'' if self.title.endswith('?') else '.'} {self.words}"


GO_ON = Choice("Go on", Command.RESUME, main=True)
GENTLY = Choice("Go on more gently", Command.GENTLY, main=True)
REPEAT = Choice("Repeat this", Command.REPEAT)
SKIP = Choice("Leave this exercise", Command.NEXT)
LEAVE = Choice("Leave this exercise", Command.LEAVE)
STOP = Choice("Stop for today", Command.STOP)
TAKE_BACK = Choice("Take it back", Command.UNDO)
FINISH = Choice("Done", None, main=True)

PRESSES = "Take your time. One press goes on, two leave this exercise."
TITLES = {
    PauseReason.PERSON: "",
    PauseReason.SLEPT: "The computer was asleep",
    PauseReason.SOUND: "The sound was gone",
    PauseReason.HURTS: "",
}


def standstill(moment: Moment, *, asking: bool, one_switch: bool = False) -> Standstill | None:
    """What to show at that moment; None while the session runs.

    asking      the person has asked to stop, and is asked whether they mean it
    one_switch  the person has one switch only: one press goes on, two leave
    """
    if moment.stage is Stage.STOPPED:
        if moment.undo_ms <= 0:
            return None
        words = "Rest as long as you like. Stopped by mistake? Take it back."
        return Standstill("", words, (FINISH, TAKE_BACK))
    if moment.stage is not Stage.PAUSED:
        return None
    hurts = moment.pause_reason is PauseReason.HURTS
    if asking:
        words = "What you have done today is kept."
        return Standstill("Stop for today?", words, (GENTLY if hurts else GO_ON, STOP))
    if hurts:
        words = "Press once to go on more gently."
        if one_switch:
            words = "Press once to go on more gently, twice to leave this one."
        if moment.until_ms is not None:
            words = f"{words} Do nothing and we leave this one."
        else:
            words = f"Take your time. {words}"
        return Standstill(TITLES[PauseReason.HURTS], words, (GENTLY, LEAVE, STOP))
    in_exercise = moment.segment is not None and moment.segment.item is not None
    choices = (GO_ON, REPEAT, SKIP, STOP) if in_exercise else (GO_ON, STOP)
    reason = moment.pause_reason or PauseReason.PERSON
    words = PRESSES if one_switch and in_exercise else _what_comes(moment)
    return Standstill(TITLES[reason], words, choices)


def _what_comes(moment: Moment) -> str:
    """What happens after going on."""
    kind = moment.segment.kind if moment.segment else None
    if kind in ANEW:
        return "Take your time. Then three seconds to get ready, and this one again in full."
    if kind in TOLD_AGAIN:
        return "Take your time. Then this is told once more."
    return "Take your time. Then it goes on from here."
