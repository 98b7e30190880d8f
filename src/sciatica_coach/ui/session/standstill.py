"""What is said, and what can be chosen, while a session stands still: pure.

A pause of the person's, a sleep of the computer, the wait after "it hurts", the question
whether to stop, and the ten seconds in which a stop can be taken back.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from sciatica_coach.coaching.commands import Command
from sciatica_coach.coaching.events import PauseReason
from sciatica_coach.coaching.segments import SegmentKind
from sciatica_coach.coaching.session import Moment, Stage
from sciatica_coach.wording.tongue import Tr, english, marked

ANEW = frozenset({SegmentKind.MOVE, SegmentKind.HOLD})
TOLD_AGAIN = frozenset({SegmentKind.STEP, SegmentKind.INTRO, SegmentKind.SWITCH})


@dataclass(frozen=True, slots=True)
class Choice:
    """One button; `command` is None for leaving the page, the session having ended.

    text  marked in this module's table, in the language that is shown in a `Standstill`
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


GO_ON = Choice(marked("Go on"), Command.RESUME, main=True)
GENTLY = Choice(marked("Go on more gently"), Command.GENTLY, main=True)
REPEAT = Choice(marked("Repeat this"), Command.REPEAT)
SKIP = Choice(marked("Leave this exercise"), Command.NEXT)
LEAVE = Choice(marked("Leave this exercise"), Command.LEAVE)
STOP = Choice(marked("Stop for today"), Command.STOP)
TAKE_BACK = Choice(marked("Take it back"), Command.UNDO)
FINISH = Choice(marked("Done"), None, main=True)
HURT = (GENTLY, LEAVE, STOP)

STOPPED = marked("Rest as long as you like. Stopped by mistake? Take it back.")
STOP_NOW = marked("Stop for today?")
KEPT = marked("What you have done today is kept.")
PRESSES = marked("Take your time. One press goes on, two leave this exercise.")
TITLES = {
    PauseReason.SLEPT: marked("The computer was asleep"),
    PauseReason.SOUND: marked("The sound was gone"),
}


def standstill(
    moment: Moment, *, asking: bool, one_switch: bool = False, tr: Tr = english
) -> Standstill | None:
    """What to show at that moment; None while the session runs.

    asking      the person has asked to stop, and is asked whether they mean it
    one_switch  the person has one switch only: one press goes on, two leave
    """
    if moment.stage is Stage.STOPPED:
        if moment.undo_ms <= 0:
            return None
        return _shown("", tr(STOPPED), (FINISH, TAKE_BACK), tr)
    if moment.stage is not Stage.PAUSED:
        return None
    hurts = moment.pause_reason is PauseReason.HURTS
    if asking:
        return _shown(tr(STOP_NOW), tr(KEPT), (GENTLY if hurts else GO_ON, STOP), tr)
    if hurts:
        return _shown("", _after_a_pain(moment, tr, one_switch=one_switch), HURT, tr)
    in_exercise = moment.segment is not None and moment.segment.item is not None
    choices = (GO_ON, REPEAT, SKIP, STOP) if in_exercise else (GO_ON, STOP)
    title = TITLES.get(moment.pause_reason or PauseReason.PERSON)
    words = tr(PRESSES) if one_switch and in_exercise else _what_comes(moment, tr)
    return _shown(tr(title) if title else "", words, choices, tr)


def _shown(title: str, words: str, choices: tuple[Choice, ...], tr: Tr) -> Standstill:
    """With the words of the choices, too, in the language that is shown."""
    said = tuple(replace(each, text=tr(each.text)) for each in choices)
    return Standstill(title, words, said)


def _after_a_pain(moment: Moment, tr: Tr, *, one_switch: bool) -> str:
    """What one press does, or two; and what happens where nobody presses."""
    told = tr("Press once to go on more gently.")
    if one_switch:
        told = tr("Press once to go on more gently, twice to leave this one.")
    if moment.until_ms is not None:
        return " ".join((told, tr("Do nothing and we leave this one.")))
    return " ".join((tr("Take your time."), told))


def _what_comes(moment: Moment, tr: Tr) -> str:
    """What happens after going on."""
    kind = moment.segment.kind if moment.segment else None
    if kind in ANEW:
        return tr("Take your time. Then three seconds to get ready, and this one again in full.")
    if kind in TOLD_AGAIN:
        return tr("Take your time. Then this is told once more.")
    return tr("Take your time. Then it goes on from here.")
