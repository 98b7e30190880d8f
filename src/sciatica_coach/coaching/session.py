"""What happens: time and commands go in, frozen events come out.

How it flows:
1. `start`, `advance_to`, `command` and `slept` are the only ways in; each gives the
   events that have become due, in order. None raises: a command that means nothing
   is an event too.
2. Time is an argument, in integer milliseconds of one monotonic clock. The session
   says when it next wants to be called (`next_deadline`); whoever owns the timer may
   call earlier, later or in small steps: the events and their times are the same.
3. `coaching.walk` is the cursor; it lets happen what is due by itself.
4. A command first brings the session up to its own time, then acts. Where it changes
   what is to come, `coaching.replanning` and `coaching.easing` write the new rest.
5. The cursor's token moves on with every segment and every change of state; a cue
   carries the token it was born under, so that nobody says what is no longer so.

The stages and what moves between them are the table in `coaching.stages`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sciatica_coach.coaching import events as e
from sciatica_coach.coaching import lengthening, replanning, skipping
from sciatica_coach.coaching.commands import Command, CommandSource
from sciatica_coach.coaching.easing import gentler
from sciatica_coach.coaching.leading_out import LeadingOut
from sciatica_coach.coaching.phrasing import Phrasing
from sciatica_coach.coaching.prescription import Means
from sciatica_coach.coaching.replanning import Cursor
from sciatica_coach.coaching.segments import Cue, Extra, Figure, Plan, Segment
from sciatica_coach.coaching.stages import Stage
from sciatica_coach.coaching.walk import Walk

__all__ = ["HURTS_WAIT_MS", "UNDO_MS", "Moment", "Session", "Stage"]

HURTS_WAIT_MS = 20_000
UNDO_MS = 10_000


@dataclass(frozen=True, slots=True)
class Moment:
    """Everything that a screen shows of now; all lengths in milliseconds.

    elapsed_ms, remaining_ms  in the segment
    left_ms, total_ms         of the session, as the plan now stands
    until_ms                  what is left until a hurts-pause goes on by itself, or None
    undo_ms                   what is left in which `undo` means something; 0 is not at all
    exit_words                the way out of the position at hand, "" where none is needed
    at_rest                   the picture of the pose that it leads back to, or None
    """

    stage: Stage
    segment: Segment | None
    elapsed_ms: int
    remaining_ms: int
    left_ms: int
    total_ms: int
    pause_reason: e.PauseReason | None
    until_ms: int | None
    undo_ms: int
    segments: tuple[Segment, ...]
    exit_words: str
    at_rest: Figure | None = None


@dataclass(frozen=True, slots=True)
class _Memory:
    """What an undo brings back."""

    at_ms: int
    pause: e.Paused | None
    cursor: Cursor
    means: Means
    hurt_items: frozenset[int]
    left_by_hurt: frozenset[int]


class Session:
    """One session of one plan. Not reusable: a new session is a new object."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._means = plan.means
        self._walk = Walk(plan.segments)
        self._leading_out = LeadingOut(
            self._walk, Phrasing(plan.means.phrases, plan.means.words_per_minute)
        )
        self._origin_ms = 0
        self._hurt_items: frozenset[int] = frozenset()
        self._left_by_hurt: frozenset[int] = frozenset()
        self._memory: _Memory | None = None
        # Each gives None when it was done, or in a few words why it means nothing now.
        self._doings: Mapping[Command, Callable[[], str | None]] = {
            Command.PAUSE: self._pause,
            Command.RESUME: self._resume,
            Command.NEXT: self._next,
            Command.BACK: self._back,
            Command.REPEAT: self._repeat,
            Command.MORE: self._more,
            Command.HURTS: self._hurts,
            Command.GENTLY: self._gently,
            Command.LEAVE: self._leave,
            Command.STOP: self._stop,
            Command.UNDO: self._undo,
            Command.SUSPEND: self._suspend,
        }

    @property
    def stage(self) -> Stage:
        return self._walk.stage

    def start(self, now_ms: int) -> tuple[e.Event, ...]:
        """Begin at `now_ms`; a second start changes nothing."""
        if self.stage is not Stage.READY:
            return ()
        self._origin_ms = now_ms
        self._walk.out.append(e.SessionStarted(0, self._plan))
        self._walk.start()
        return self._taken()

    def advance_to(self, now_ms: int) -> tuple[e.Event, ...]:
        """Everything that is due by `now_ms`; a time before the last one counts as that one."""
        self._feed(now_ms)
        return self._taken()

    def command(self, command: Command, source: CommandSource, now_ms: int) -> tuple[e.Event, ...]:
        """Bring the session to `now_ms`, then do what the person asked."""
        self._feed(now_ms)
        walk = self._walk
        before = len(walk.out)
        undoes_stop = self.stage is Stage.STOPPED and command is Command.UNDO
        if walk.going or undoes_stop:
            reason = self._doings[command]()
        else:
            reason = f"the session is {self.stage.value}"
        if reason is None:
            walk.out.insert(before, e.CommandTaken(walk.fed_ms, command, source))
        else:
            walk.out.append(e.CommandIgnored(walk.fed_ms, command, source, reason))
        return self._taken()

    def slept(self, gap_ms: int) -> tuple[e.Event, ...]:
        """The machine slept for `gap_ms`: pause at the last moment that was fed."""
        if self._walk.going:
            self._walk.out.append(e.Slept(self._walk.fed_ms, gap_ms))
        waiting = self._walk.pause is not None and self._walk.pause.until_ms is not None
        if self.stage is Stage.RUNNING:
            self._walk.halt(e.PauseReason.SLEPT, self._words_out("safety.slept"), None)
        elif waiting:
            self._walk.halt(e.PauseReason.HURTS, self._words_out("safety.slept"), None)
        return self._taken()

    def next_deadline(self) -> int | None:
        """When something will next be due, on the clock of `now_ms`; None: nothing by itself."""
        deadline = self._walk.deadline()
        return None if deadline is None else self._origin_ms + deadline

    def moment(self, now_ms: int) -> Moment:
        """What a screen shows at `now_ms`; asking changes nothing."""
        walk = self._walk
        at_ms = max(now_ms - self._origin_ms, walk.fed_ms)
        segment = walk.segments[walk.index] if walk.going else None
        elapsed = min(walk.elapsed(at_ms), segment.duration_ms) if segment else 0
        total = walk.segments[-1].end_ms
        left = total - segment.start_ms - elapsed if segment else 0
        until = walk.pause.until_ms if walk.pause else None
        return Moment(
            stage=walk.stage,
            segment=segment,
            elapsed_ms=elapsed,
            remaining_ms=segment.duration_ms - elapsed if segment else 0,
            left_ms=total if walk.stage is Stage.READY else left,
            total_ms=total,
            pause_reason=walk.pause.reason if walk.pause else None,
            until_ms=None if until is None else max(until - at_ms, 0),
            undo_ms=self._undo_left(at_ms),
            segments=walk.segments,
            exit_words=self._leading_out.words(self._means, at_ms) if segment else "",
            at_rest=self._at_rest(segment) if segment else None,
        )

    def _feed(self, now_ms: int) -> None:
        walk = self._walk
        if walk.stage is Stage.READY:
            return
        at_ms = max(now_ms - self._origin_ms, walk.fed_ms)
        while (deadline := walk.deadline()) is not None and deadline <= at_ms:
            walk.fed_ms = deadline
            if walk.wait_is_over(deadline):
                self._leave_by_hurt()
            else:
                walk.fire(deadline)
        walk.fed_ms = at_ms

    def _taken(self) -> tuple[e.Event, ...]:
        taken = tuple(self._walk.out)
        self._walk.out.clear()
        return taken

    def _pause(self) -> str | None:
        """Stand still; a wait for an answer stands still too, and still goes on gently."""
        pause = self._walk.pause
        if pause is None:
            self._walk.halt(e.PauseReason.PERSON, self._words_out("safety.paused"), None)
        elif pause.until_ms is not None:
            self._walk.halt(pause.reason, self._words_out("safety.paused"), None)
        else:
            return "the session is paused already"
        return None

    def _resume(self) -> str | None:
        pause = self._walk.pause
        if pause is None:
            return "the session is running already"
        if pause.reason is e.PauseReason.HURTS:
            return self._gently()
        tail = replanning.resumed(self._walk.cursor(), self._means)
        if tail is None:
            self._walk.go_on()
        else:
            self._walk.replan(tail)
        return None

    def _next(self) -> str | None:
        cursor = self._walk.cursor()
        if cursor.current.extra is Extra.LAST_REST:
            self._walk.replan(cursor.rest)
            return None
        target = skipping.next_target(cursor)
        if target is None:
            return "there is nothing after this"
        item, left = target
        self._remember(cursor)
        self._skip_to(item, None if left is None else (left, "next"))
        return None

    def _back(self) -> str | None:
        cursor = self._walk.cursor()
        item = skipping.back_target(cursor)
        if item is None:
            return "there is nothing before this"
        self._remember(cursor)
        self._skip_to(item, None)
        return None

    def _repeat(self) -> str | None:
        tail = replanning.repeated(
            self._walk.cursor(), self._means, in_pause=self._leading_out.is_told
        )
        self._walk.replan(tail)
        return None

    def _more(self) -> str | None:
        if self.stage is Stage.PAUSED:
            return "the session is paused"
        longer = lengthening.longer(self._walk.cursor(), self._means)
        if longer is None:
            return "there is no more time to give here"
        self._walk.lengthen(longer)
        return None

    def _hurts(self) -> str | None:
        cursor = self._walk.cursor()
        item = cursor.current.item
        self._walk.out.append(e.Hurt(self._walk.fed_ms, cursor.current.exercise))
        if item is None or self._has_been_left(cursor):
            self._walk.halt(e.PauseReason.PERSON, self._words_out("safety.paused"), None)
            return None
        self._remember(cursor)
        if item in self._hurt_items:
            self._leave_by_hurt(words="safety.left")
            return None
        self._hurt_items |= {item}
        until = self._walk.fed_ms + HURTS_WAIT_MS
        self._walk.halt(e.PauseReason.HURTS, self._words_out("safety.hurts", leaving=True), until)
        return None

    def _gently(self) -> str | None:
        eased = gentler(self._walk.cursor(), self._means, in_pause=self._leading_out.is_told)
        if eased is None and self.stage is Stage.RUNNING:
            return "nothing of this exercise is left"
        if eased is None:
            self._walk.go_on()
            return None
        self._means, dose, tail = eased
        self._walk.out.append(
            e.WentGently(self._walk.fed_ms, dose.exercise.id, dose.variant, dose.hold_ms)
        )
        self._walk.replan(tail)
        return None

    def _leave(self) -> str | None:
        cursor = self._walk.cursor()
        if cursor.current.item is None or self._has_been_left(cursor):
            return "there is no exercise to leave"
        self._remember(cursor)
        self._leave_by_hurt()
        return None

    def _stop(self) -> str | None:
        self._remember(self._walk.cursor())
        self._walk.stop(self._words_out("safety.stopped", leaving=True))
        self._walk.out.append(e.SessionStopped(self._walk.fed_ms))
        return None

    def _suspend(self) -> str | None:
        self._memory = None
        self._walk.stop(self._words_out(None, leaving=True))
        self._walk.out.append(e.SessionSuspended(self._walk.fed_ms))
        return None

    def _undo(self) -> str | None:
        memory = self._memory
        if memory is None or self._undo_left(self._walk.fed_ms) == 0:
            return "there is nothing to undo"
        self._memory = None
        self._means = memory.means
        self._hurt_items = memory.hurt_items
        self._left_by_hurt = memory.left_by_hurt
        self._walk.replan(replanning.undone(memory.cursor, memory.means))
        if memory.pause is not None:
            # What was undone was asked for in a pause: nobody is set moving by it.
            self._walk.halt(memory.pause.reason, self._words_out("safety.paused"), None)
        return None

    def _has_been_left(self, cursor: Cursor) -> bool:
        """Whether the exercise at hand is over, and only the way out of it is still told."""
        current = cursor.current
        if current.extra is Extra.LAST_REST:
            return True
        return current.extra is Extra.WAY_OUT and cursor.rest[0].item != current.item

    def _at_rest(self, segment: Segment) -> Figure | None:
        dose = replanning.prescription_of(self._means, segment)
        return None if dose is None else replanning.at_rest(segment, dose)

    def _undo_left(self, at_ms: int) -> int:
        if self._memory is None or self.stage is Stage.FINISHED:
            return 0
        return max(self._memory.at_ms + UNDO_MS - at_ms, 0)

    def _remember(self, cursor: Cursor) -> None:
        self._memory = _Memory(
            self._walk.fed_ms,
            self._walk.pause,
            cursor,
            self._means,
            self._hurt_items,
            self._left_by_hurt,
        )

    def _words_out(self, then: str | None, *, leaving: bool = False) -> tuple[Cue, ...]:
        return self._leading_out.said(self._means, then, leaving=leaving)

    def _skip_to(self, item: int, left: tuple[str, str] | None, words: str = "") -> None:
        cursor, in_pause = self._walk.cursor(), self._leading_out.is_out(self._means)
        tail = skipping.skipped_to(cursor, self._means, item, in_pause=in_pause, words=words)
        self._walk.replan(tail, left)

    def _leave_by_hurt(self, words: str = "") -> None:
        """Leave the exercise; the second one that is left so ends the session.

        words  the phrase that says so, where nothing has said it before
        """
        cursor = self._walk.cursor()
        item = cursor.current.item or 0
        left = (cursor.current.exercise or "", "hurts")
        self._left_by_hurt |= {item}
        if len(self._left_by_hurt) == 1:
            self._skip_to(item + 1, left, words)
            return
        way_out = (
            () if self._leading_out.is_out(self._means) else replanning.led_out(cursor, self._means)
        )
        self._walk.replan((*way_out, *skipping.ended(cursor, self._means)), left)
