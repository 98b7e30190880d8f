"""Decides what is said, when, and what is not said any more. Pure: no Qt, no clock.

How a word comes to be heard:
 1. The session says `CueDue`. The words have most likely been rendered already
    (`voice.prefetch`); if not, they go to the front of the queue.
 2. Of the cues that wait, the most important rendered one is played when nothing runs;
    a cue that may interrupt what runs does so at once.
 3. The player reports its first and its last sample, and each becomes a `CueReport`.
How a word comes not to be heard:
 - its state has gone: when a segment ends, or the session pauses, goes on or stops,
   that state's cues are void and a running one ends. The way out of a position
   (`segment` None) belongs to no segment: nothing but the session going on cuts it;
 - it is late: a count by 250 ms, an encouragement by a second;
 - there is no voice or no sound. A step that loses its sound is said again, from its
   start, when the sound is back while its segment lasts.
Every play has an utterance number of its own, so that a late report of something that
was stopped meets nobody. Stopping is final here and now: nothing is waited for.
Times are milliseconds on the clock of whoever calls.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, TypeAlias

from sciatica_coach.coaching.events import (
    CueDue,
    Event,
    Paused,
    Replanned,
    Resumed,
    SegmentEnded,
    SegmentStarted,
    SessionFinished,
    SessionStarted,
    SessionStopped,
    SessionSuspended,
)
from sciatica_coach.coaching.phrasing import sentences
from sciatica_coach.coaching.segments import Cue, Plan, Priority, Segment, SegmentKind
from sciatica_coach.voice.prefetch import Clip, Prefetch
from sciatica_coach.voice.protocol import (
    CueEnded,
    CueFailed,
    CueStarted,
    Message,
    Play,
    PlayTone,
    Render,
    Rendered,
    RenderFailed,
    SoundLost,
    SoundOpened,
    Stop,
    Tone,
)
from sciatica_coach.voice.session_time import SessionTime
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason, Utterance

Action: TypeAlias = Render | Play | PlayTone | Stop | CueReport
_Test: TypeAlias = Callable[[Utterance], bool]

# How much longer than its length a cue may run before its end is taken as lost: longer than
# a loudspeaker may halt (two seconds, when it has just been opened) before its player tells.
_OVERTIME_MS: Final = 4000
# How long after its order it may begin: wireless loudspeakers wake slowly.
_WAKING_MS: Final = 5000

# A notice leaves so much silence before the session's next words.
_BREATH_MS: Final = 400

# Words this close to a segment's start are said with it.
_WITH_THE_START_MS: Final = 100

_TONE_AT_START: Final[Mapping[SegmentKind, Tone]] = {SegmentKind.SWITCH: Tone.SWITCH}
_TONE_AT_END: Final[Mapping[SegmentKind, Tone]] = {
    SegmentKind.HOLD: Tone.HOLD_END,
    SegmentKind.TIMED: Tone.HOLD_END,
}


def _tone_at_start(segment: Segment) -> Tone | None:
    """From the third repetition a hold begins with a tone, where the first two say "Hold"."""
    if segment.kind is SegmentKind.HOLD:
        begins_with_word = any(cue.offset_ms < _WITH_THE_START_MS for cue in segment.say)
        return None if begins_with_word else Tone.HOLD
    return _TONE_AT_START.get(segment.kind)


class Director:
    """Session events and worker reports in, actions out."""

    def __init__(self) -> None:
        self._prefetch = Prefetch()
        self._waiting: list[Utterance] = []
        self._running: Utterance | None = None
        self._to_read: list[str] = []
        self._numbers = 0
        self._token = 0
        self._mute: Reason | None = None
        self._tones = True
        self._renders = False
        self._sound = True
        self._time = SessionTime()
        self._actions: list[Action] = []

    # ------------------------------------------------------------- what is set

    def set_speed(self, speed: float) -> None:
        """How much faster than real time the session's clock runs."""
        self._time.set_speed(speed)

    def set_mute(self, reason: Reason | None, now_ms: int, *, tones: bool) -> tuple[Action, ...]:
        """Whether words are said at all (None), or why not; tones are a choice of their own."""
        self._mute = reason
        self._tones = tones
        if reason is not None:
            self._void(lambda _: True, reason)
        return self._settle(now_ms)

    def change_voice(self) -> None:
        """What was rendered so far is of another voice, and a renderer is to say it is ready."""
        self._renders = False
        self._prefetch.forget()
        self._want_what_waits()

    def renderer_ready(self, now_ms: int) -> tuple[Action, ...]:
        self._renders = True
        return self._settle(now_ms)

    def renderer_lost(self, now_ms: int) -> tuple[Action, ...]:
        self._renders = False
        self._prefetch.give_back()
        self._want_what_waits()
        return self._settle(now_ms)

    # --------------------------------------------------------- what happens

    def prepare(self, plan: Plan, now_ms: int) -> tuple[Action, ...]:
        """A plan that is likely to be started: its first words are rendered now."""
        self._prefetch.follow(plan)
        return self._settle(now_ms)

    def on_events(self, events: tuple[Event, ...], now_ms: int) -> tuple[Action, ...]:
        for event in events:
            self._on_event(event, now_ms)
        return self._settle(now_ms)

    def say(self, text: str, now_ms: int) -> tuple[Action, ...]:
        """Words outside the session: a test of the voice, a page; they replace earlier ones.

        A long text is said sentence by sentence, each rendered while the one before is
        heard. While a session runs they wait for gaps that are long enough, and give way.
        """
        self._to_read = [part for line in text.splitlines() for part in sentences(line)]
        self._void(lambda each: each.id is None, Reason.SUPERSEDED)
        return self._settle(now_ms)

    def hush(self, now_ms: int) -> tuple[Action, ...]:
        """Whoever listened to words outside the session has turned to something else."""
        return self.say("", now_ms)

    def break_off(self, now_ms: int) -> tuple[Action, ...]:
        """The program ends at once: nothing is said any more, and that is told."""
        self._to_read.clear()
        self._void(lambda _: True, Reason.GONE)
        return self._settle(now_ms)

    def sound_an_alarm(self) -> tuple[Action, ...]:
        """The voice has gone: a tone, so that someone who does not look notices it."""
        self._tone(Tone.ATTENTION)
        return self._take_actions()

    def on_report(self, report: Message, now_ms: int) -> tuple[Action, ...]:
        """What renderer and player say; what does not concern the director is ignored."""
        match report:
            case Rendered(job, path, duration_ms, words=words):
                self._prefetch.rendered(job, Clip(path, duration_ms, words))
            case RenderFailed(job):
                self._prefetch.failed(job)
            case CueStarted(number) if (cue := self._run_of(number)) and not cue.started:
                cue.started = True
                cue.ends_by_ms = now_ms + cue.length_ms + _OVERTIME_MS
                self._report(CueOutcome.STARTED, cue)
            case CueEnded(number) if cue := self._run_of(number):
                self._running = None
                self._report(CueOutcome.ENDED, cue)
            case CueFailed(number) if cue := self._run_of(number):
                self._prefetch.spoilt(cue.cue.text)
                self._say_again(cue)
            case SoundOpened():
                self._sound = True
            case SoundLost():
                self._sound = False
                if self._running is not None:
                    self._say_again(self._running)
            case _:
                pass
        return self._settle(now_ms)

    @property
    def is_idle(self) -> bool:
        """Nothing runs, nothing waits, and nothing is left to read."""
        return self._running is None and not self._waiting and not self._to_read

    # ---------------------------------------------------------- session events

    def _on_event(self, event: Event, now_ms: int) -> None:
        due_ms = self._time.due_ms(event, now_ms)
        match event:
            case SessionStarted(plan=plan):
                self._token = 0
                self._void_session()
                self._prefetch.follow(plan)
                self._tone(Tone.START)
            case SegmentStarted(segment=segment):
                self._void_session()
                self._time.segment_began(due_ms)
                self._prefetch.move_to(segment.index)
                self._tone(_tone_at_start(segment))
            case SegmentEnded(segment=segment, complete=complete):
                self._void_segments()
                self._tone(_TONE_AT_END.get(segment.kind) if complete else None)
            case Replanned(start=start, segments=segments):
                self._prefetch.replan(start, segments)
            case Paused():
                self._void_segments()
                self._time.halted(now_ms)
                self._tone(Tone.ATTENTION)
            case Resumed():
                self._void_session()
                self._time.went_on(now_ms)
            case SessionFinished():
                self._void_segments()
                self._time.halted(now_ms)
                self._tone(Tone.FINISH)
            case SessionStopped() | SessionSuspended():
                self._void_segments()
                self._time.halted(now_ms)
            case CueDue():
                self._on_cue(event, due_ms)
            case _:
                pass

    def _on_cue(self, due: CueDue, due_ms: int) -> None:
        """A newer token ends what was said in an older state of the plan."""
        if due.token > self._token:
            self._token = due.token
            self._void_segments()
        utterance = Utterance(due, due_ms, due.id)
        if due.token < self._token:
            self._report(CueOutcome.DROPPED, utterance, Reason.GONE)
        else:
            self._await(utterance)

    # ------------------------------------------------------------------ voids

    def _void_segments(self) -> None:
        """No cue outlives its segment."""
        self._void(lambda each: each.due.segment is not None, Reason.GONE)

    def _void_session(self) -> None:
        """The session goes on: the way out is over as well."""
        self._void(lambda each: each.id is not None, Reason.GONE)

    def _void(self, is_void: _Test, reason: Reason) -> None:
        if self._running is not None and is_void(self._running):
            self._interrupt(reason)
        for each in [waiting for waiting in self._waiting if is_void(waiting)]:
            self._drop(each, reason)

    def _drop(self, utterance: Utterance, reason: Reason) -> None:
        self._waiting.remove(utterance)
        self._prefetch.unwant(utterance.cue.text)
        if reason is Reason.GONE and not self._sound:
            reason = Reason.NO_SOUND
        self._report(CueOutcome.DROPPED, utterance, reason)

    def _interrupt(self, reason: Reason) -> None:
        running, self._running = self._running, None
        if running is None:
            return
        self._actions.append(Stop(running.number))
        outcome = CueOutcome.INTERRUPTED if running.started else CueOutcome.DROPPED
        self._report(outcome, running, reason)

    def _say_again(self, cue: Utterance) -> None:
        """Its sound was lost: counts are not worth repeating, sentences are."""
        self._running = None
        if cue.started:
            self._report(CueOutcome.INTERRUPTED, cue, Reason.NO_SOUND)
        if cue.cue.priority >= Priority.STEP:
            cue.started = False
            self._await(cue)
        elif not cue.started:
            self._report(CueOutcome.DROPPED, cue, Reason.NO_SOUND)

    # ------------------------------------------------------------- what is next

    def _await(self, utterance: Utterance) -> None:
        if self._mute is not None:
            self._report(CueOutcome.DROPPED, utterance, self._mute)
            return
        self._waiting.append(utterance)
        self._prefetch.want(utterance.cue.text)

    def _want_what_waits(self) -> None:
        for each in self._waiting:
            self._prefetch.want(each.cue.text)

    def _settle(self, now_ms: int) -> tuple[Action, ...]:
        """Drops what cannot be said any more, plays what can, asks for the next rendering."""
        self._read_on(now_ms)
        for each in list(self._waiting):
            if each.is_late(now_ms):
                self._drop(each, Reason.LATE if self._sound else Reason.NO_SOUND)
            elif self._prefetch.is_hopeless(each.cue.text):
                self._drop(each, Reason.NOT_RENDERED)
        if self._has_overrun(now_ms):
            self._interrupt(Reason.NO_SOUND)
        if self._sound and (chosen := self._choice(now_ms)) is not None:
            self._play(chosen, now_ms)
        if self._renders and self._mute is None:
            job = self._prefetch.next_job()
            if job is not None:
                self._actions.append(job)
        return self._take_actions()

    def _read_on(self, now_ms: int) -> None:
        """The next sentence outside the session waits as soon as the one before is heard."""
        while self._to_read and not any(each.id is None for each in self._waiting):
            text = self._to_read.pop(0)
            cue = Cue(0, 0, Priority.ENCOURAGEMENT, text, text)
            self._await(Utterance(CueDue(0, 0, self._token, None, cue), now_ms, None))

    def _choice(self, now_ms: int) -> Utterance | None:
        """The most important cue that can be said now.

        Equals keep their order, rendered or not; lesser ones do not wait for it.
        """
        for each in sorted(self._waiting, key=lambda waiting: (-waiting.rank, waiting.due_ms)):
            if self._running is not None and not each.interrupts(self._running):
                return None
            clip = self._prefetch.clip(each.cue.text)
            if clip is None or not self._is_first_of_its_kind(each):
                continue
            if each.id is not None or self._has_room(clip, now_ms):
                return each
        return None

    def _has_room(self, clip: Clip, now_ms: int) -> bool:
        """Whether a notice can be said to its end before the plan has something to say."""
        if any(each.id is not None for each in self._waiting):
            return False
        elapsed_ms = self._time.elapsed_ms(now_ms)
        return elapsed_ms is None or self._time.fits(
            clip.duration_ms + _BREATH_MS, self._prefetch.next_cue_ms(elapsed_ms)
        )

    def _is_first_of_its_kind(self, utterance: Utterance) -> bool:
        alike = [each for each in self._waiting if each.rank == utterance.rank]
        return min(alike, key=lambda each: each.due_ms) is utterance

    def _play(self, utterance: Utterance, now_ms: int) -> None:
        clip = self._prefetch.clip(utterance.cue.text)
        if clip is None:
            return
        self._interrupt(Reason.SUPERSEDED)
        self._waiting.remove(utterance)
        self._numbers += 1
        utterance.number = self._numbers
        utterance.length_ms, utterance.words = clip.duration_ms, clip.words
        utterance.ends_by_ms = now_ms + clip.duration_ms + _WAKING_MS
        self._running = utterance
        self._actions.append(Play(utterance.number, clip.path))

    def _has_overrun(self, now_ms: int) -> bool:
        """The player never told the end of what runs."""
        running = self._running
        return running is not None and now_ms > running.ends_by_ms

    def _run_of(self, number: int) -> Utterance | None:
        running = self._running
        return running if running is not None and running.number == number else None

    # ---------------------------------------------------------------- actions

    def _tone(self, tone: Tone | None) -> None:
        if tone is not None and self._tones:
            self._actions.append(PlayTone(tone))

    def _report(
        self, outcome: CueOutcome, utterance: Utterance, reason: Reason | None = None
    ) -> None:
        self._actions.append(utterance.report(outcome, reason))

    def _take_actions(self) -> tuple[Action, ...]:
        actions, self._actions = tuple(self._actions), []
        return actions
