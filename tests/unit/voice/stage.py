"""A director with a hand on everything: the clock, the session, the renderer, the player.

`say` gives a cue, `render` lets the renderer answer, `starts` and `ends` are the player's
reports. What came of it stands in `told` (reports) and `plays` (what the player was sent).
"""

from __future__ import annotations

from sciatica_coach.catalog.exercise import Level
from sciatica_coach.catalog.phrases import Phrases
from sciatica_coach.coaching import events as e
from sciatica_coach.coaching.prescription import Means
from sciatica_coach.coaching.segments import Cue, Plan, Priority, Segment, SegmentKind, chained
from sciatica_coach.voice.director import Action, Director
from sciatica_coach.voice.protocol import (
    CueEnded,
    CueStarted,
    Message,
    Play,
    PlayTone,
    Render,
    Rendered,
    RenderFailed,
    Stop,
    Tone,
)
from sciatica_coach.voice.utterance import CueOutcome, CueReport, Reason

CLIP_MS = 1000


def segment(
    kind: SegmentKind = SegmentKind.STEP, duration_ms: int = 10_000, *say: str, at_ms: int = 0
) -> Segment:
    cues = tuple(Cue(at_ms, 500, Priority.STEP, each, each) for each in say)
    return Segment(0, 0, duration_ms, kind, say=cues)


def plan(*segments: Segment) -> Plan:
    """A plan of these segments, compiled from nothing: no way out but one that a test gives."""
    means = Means((), Phrases("en", {}, ()), 155, 100)
    return Plan("own", "Own", Level.NEWCOMER, {}, chained(segments), means)


class Stage:
    """Everything happens at `now_ms`, until a test moves it."""

    def __init__(self, *, warm: bool = True) -> None:
        self.director = Director()
        self.now_ms = 1_000
        self.actions: list[Action] = []
        self._id = 0
        self.token = 0
        self.segment: Segment | None = None
        if warm:
            self._do(self.director.renderer_ready(self.now_ms))

    # ------------------------------------------------------------- the session

    def begin(self, *segments: Segment) -> None:
        made = plan(*(segments or (segment(),)))
        self.events(e.SessionStarted(self.at_ms, made))
        self.enter(made.segments[0])

    def enter(self, segment: Segment) -> None:
        self.leave()
        self.token += 1
        self.segment = segment
        self.events(e.SegmentStarted(self.at_ms, segment))

    def leave(self, *, complete: bool = True) -> None:
        if self.segment is not None:
            self.events(e.SegmentEnded(self.at_ms, self.segment, complete))
            self.segment = None

    def pause(self) -> None:
        self.token += 1
        self.events(e.Paused(self.at_ms, e.PauseReason.PERSON))

    def resume(self) -> None:
        self.token += 1
        self.events(e.Resumed(self.at_ms))

    def say(
        self,
        text: str,
        priority: Priority = Priority.STEP,
        *,
        outside: bool = False,
        late_ms: int = 0,
        token: int | None = None,
    ) -> int:
        """A cue is due (or was, `late_ms` ago); its id."""
        self._id += 1
        place = None if outside or self.segment is None else self.segment.index
        cue = Cue(0, 500, priority, text, text.upper())
        born = self.token if token is None else token
        self.events(e.CueDue(self.at_ms - late_ms, self._id, born, place, cue))
        return self._id

    def events(self, *events: e.Event) -> None:
        self._do(self.director.on_events(events, self.now_ms))

    @property
    def at_ms(self) -> int:
        """The session's clock: ours, counted from 1,000."""
        return self.now_ms - 1_000

    # -------------------------------------------------------------- the workers

    @property
    def job(self) -> Render | None:
        """What the renderer was asked last."""
        jobs = [each for each in self.actions if isinstance(each, Render)]
        return jobs[-1] if jobs else None

    def render(self, text: str | None = None) -> None:
        """The renderer answers the last job, which has to be `text`."""
        job = self.job
        assert job is not None
        assert text in {None, job.text}
        self.report(Rendered(job.job, f"{job.text}.wav", CLIP_MS, cached=False))

    def render_all(self) -> None:
        """The renderer answers until it is asked nothing more."""
        answered = None
        while self.job is not None and self.job is not answered:
            answered = self.job
            self.render()

    def cannot_render(self) -> None:
        assert self.job is not None
        self.report(RenderFailed(self.job.job, "no such sound"))

    def starts(self) -> None:
        """The player reports the first sample of what it was given last."""
        self.report(CueStarted(self.plays[-1].utterance))

    def ends(self) -> None:
        self.report(CueEnded(self.plays[-1].utterance))

    def report(self, message: Message) -> None:
        self._do(self.director.on_report(message, self.now_ms))

    # ------------------------------------------------------------ what came of it

    @property
    def plays(self) -> list[Play]:
        return [each for each in self.actions if isinstance(each, Play)]

    @property
    def played(self) -> list[str]:
        return [each.path.removesuffix(".wav") for each in self.plays]

    @property
    def stops(self) -> list[int]:
        return [each.utterance for each in self.actions if isinstance(each, Stop)]

    @property
    def tones(self) -> list[Tone]:
        return [each.tone for each in self.actions if isinstance(each, PlayTone)]

    @property
    def reports(self) -> list[CueReport]:
        return [each for each in self.actions if isinstance(each, CueReport)]

    def told(self, text: str) -> list[CueOutcome]:
        return [each.outcome for each in self.reports if each.text == text]

    def why(self, text: str) -> Reason | None:
        """The reason in the last report of these words."""
        return [each for each in self.reports if each.text == text][-1].reason

    def do(self, actions: tuple[Action, ...]) -> None:
        self._do(actions)

    def _do(self, actions: tuple[Action, ...]) -> None:
        self.actions.extend(actions)
